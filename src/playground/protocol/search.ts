import { contentEnd, contentStart } from '../model/blocks';
import { charactersOf } from '../model/text';
import { boundsOf, collection, type Handle, range, storyOf, type TextHandle } from './handles';
import { paragraphsOf } from './places';
import { OfficeError } from './wire';

interface Options {
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly prefix: boolean;
  readonly suffix: boolean;
}

/** Bits of `_Search2` as office.js sets them. */
const flag = {
  matchCase: 1,
  wholeWord: 2,
  wildcards: 4,
  prefix: 8,
  suffix: 16,
  ignorePunct: 32,
  ignoreSpace: 64,
};

function optionsOf(value: unknown): Options {
  const given =
    typeof value === 'object' && value !== null && 'options' in value
      ? (value.options as Readonly<Record<string, unknown>>)
      : ((value ?? {}) as Readonly<Record<string, unknown>>);
  const on = (bit: number, name: string): boolean => {
    if (typeof value === 'number') return (value & bit) !== 0;
    return Object.entries(given).some(([key, set]) => key.toLowerCase() === name && set === true);
  };
  if (
    on(flag.wildcards, 'matchwildcards') ||
    on(flag.ignorePunct, 'ignorepunct') ||
    on(flag.ignoreSpace, 'ignorespace')
  )
    throw new OfficeError('NotImplemented', 'SearchOptions');
  return {
    matchCase: on(flag.matchCase, 'matchcase'),
    wholeWord: on(flag.wholeWord, 'matchwholeword'),
    prefix: on(flag.prefix, 'matchprefix'),
    suffix: on(flag.suffix, 'matchsuffix'),
  };
}

/** Word's special characters: `^^` is a caret, `^t` a tab, `^p` never stands inside a paragraph. */
function needleOf(text: string): string | undefined {
  const known: Readonly<Record<string, string>> = {
    '^': '^',
    t: '\t',
    l: '\v',
    s: '\u00a0',
    '~': '\u2011',
    '+': '—',
    '=': '–',
  };
  let unmatchable = false;
  const needle = text.replace(/\^(.)/g, (_, code: string) => {
    const character = known[code];
    if (character === undefined) unmatchable = true;
    return character ?? '';
  });
  return unmatchable ? undefined : needle;
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Finds text as it stands, tracked deletions included: what a deletion splits is not found. */
export function search(handle: TextHandle, args: readonly unknown[]): Handle {
  const wanted = args[0];
  if (typeof wanted !== 'string' || wanted === '' || wanted.length > 255)
    throw new OfficeError('SearchStringInvalidOrTooLong');
  const options = optionsOf(args[1]);
  const plain = needleOf(wanted);
  if (plain === undefined) return collection('Range', []);
  const fold = (text: string) => (options.matchCase ? text : foldCase(text));
  const needle = fold(plain);
  const story = storyOf(handle);
  const { from, to } = boundsOf(handle);
  const found: Handle[] = [];
  for (const placed of paragraphsOf(handle)) {
    if (contentStart(placed) === contentEnd(placed)) continue;
    const { text, starts, ends } = charactersOf(placed.node, placed.pos);
    const hay = fold(text);
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      const start = starts[at] ?? 0;
      const end = ends[at + needle.length - 1] ?? start;
      const open = !isWord(text[at - 1]);
      const closed = !isWord(text[at + needle.length]);
      const word =
        (!options.wholeWord || (open && closed)) && (!options.prefix || open) && (!options.suffix || closed);
      if (word && start >= from && end <= to) found.push(range(story, start, end));
    }
  }
  return collection('Range', found);
}

/** Lower case without changing the length, so that offsets stay. */
function foldCase(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index] ?? '';
    const lower = character.toLowerCase();
    return lower.length === 1 ? lower : character;
  }).join('');
}

/** Parts of the range that end at one of the marks. With `trimMarks` the marks are left out. */
export function splitAt(
  handle: TextHandle,
  marks: readonly string[],
  trim: { readonly marks: boolean; readonly spacing: boolean },
): Handle {
  const story = storyOf(handle);
  const { from, to } = boundsOf(handle);
  const found: Handle[] = [];
  for (const placed of paragraphsOf(handle)) {
    const { text, starts, ends } = charactersOf(placed.node, placed.pos);
    let begin = 0;
    const push = (until: number, markLength: number) => {
      let [a, b] = [begin, trim.marks ? until - markLength : until];
      if (trim.spacing) {
        while (a < b && /\s/.test(text[a] ?? '')) a++;
        while (b > a && /\s/.test(text[b - 1] ?? '')) b--;
      }
      const start = starts[a];
      const end = ends[b - 1];
      if (a < b && start !== undefined && end !== undefined && start < to && end > from)
        found.push(range(story, Math.max(start, from), Math.min(end, to)));
      begin = until;
    };
    for (let at = 0; at < text.length; at++) {
      const mark = marks.find((each) => each !== '' && text.startsWith(each, at));
      if (!mark) continue;
      push(at + mark.length, mark.length);
      at += mark.length - 1;
    }
    push(text.length, 0);
  }
  return collection('Range', found);
}
