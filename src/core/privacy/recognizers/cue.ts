/** Farther away than this a word says nothing about a number. */
const REACH = 60;

/** Whether `cue`, a pattern that ends in `$`, stands right before `at`. */
export function cueBefore(text: string, at: number, cue: RegExp): boolean {
  return cue.test(textBefore(text, at));
}

export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

/** Whether `cue`, a pattern that begins with `^`, stands right after `at`. */
export function cueAfter(text: string, at: number, cue: RegExp): boolean {
  return cue.test(text.slice(at, at + REACH));
}
