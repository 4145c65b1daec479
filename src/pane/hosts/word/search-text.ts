import { withoutControls } from './ooxml/paragraph';

/** Characters that Word's search writes with a caret, also without wildcards. */
const CODES: Readonly<Record<string, string>> = { '^': '^^', '\t': '^t', '\n': '^l' };

/** Text as Word's search takes it, literally. */
export const searchText = (text: string) => text.replace(/[\^\t\n]/gu, (character) => CODES[character]!);

/** Whether a text that Word found is the one that was looked for. */
export function sameText(found: string, wanted: string): boolean {
  return withoutControls(found.replace(/[\v\r]/gu, '\n')) === wanted;
}

/** Text as Word's objects take it: a vertical tab breaks the line, a line feed begins a paragraph. */
export const writable = (text: string) => text.replaceAll('\n', '\v').replaceAll('\r', '\n');
