/** Undoes the front coding of `scripts/lists/front-coding.mjs`: each word as the number of letters it shares with the one before, and its rest. */
export function* unpack(list: string): Generator<string> {
  let word = '';
  for (const [, shared, rest] of list.matchAll(/(\d)([^\d]*)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    yield word;
  }
}
