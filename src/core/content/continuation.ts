/**
 * A broken answer that is gone on with: the model gets what came, without its last word (nobody knows whether that was
 * whole), and writes on from there; both are put together again without a doubled or lost word.
 */

/** What the model is given of an answer that broke off. */
export interface BrokenStart {
  /** Up to the last word that is whole for sure; never ends in white space. */
  readonly text: string;
  /** What stood between it and the next word: a space, a line end, a blank line. */
  readonly gap: string;
}

/** A mark at the start of a line that nothing has followed yet. */
const BARE_MARK = /(?:^|\n)[^\S\n]*(?:[-*+>|]|\d{1,9}[.)]|#{1,6})$/;

/** Undefined where too little came to go on from. */
export function startToContinue(answer: string): BrokenStart | undefined {
  const ended = /^([\s\S]*\S)(\s+)$/.exec(answer);
  const cut = ended ?? /^([\s\S]*\S)(\s+)\S+$/.exec(answer);
  if (!cut) return undefined;
  const [, text = '', gap = ''] = cut;
  const bare = BARE_MARK.exec(text);
  if (!bare) return { text, gap };
  // The mark goes with its word: the model writes the line anew.
  const before = text.slice(0, bare.index).trimEnd();
  return before === ''
    ? undefined
    : { text: before, gap: text.slice(before.length).match(/^\s+/)?.[0] ?? '\n' };
}

/** The start of a fenced block of code, or its end. */
const FENCE = /^[^\S\n]*(?:```|~~~)/gm;
const OPENING_FENCE = /^\s*(?:```|~~~)[^\n]*\n/;

/**
 * The whole answer: what came, and what the model wrote on. Words at the end of the start that the model writes once
 * more are left out. While `growing`, words that may turn out to be such a repetition are held back.
 */
export function joinContinuation(answer: string, continuation: string, growing = false): string {
  const start = startToContinue(answer);
  if (!start || continuation.trim() === '') return answer;
  const { text, gap } = start;
  // Inside a block of code a model likes to open it once more.
  const inCode = (text.match(FENCE)?.length ?? 0) % 2 === 1;
  const said = (inCode ? continuation.replace(OPENING_FENCE, '') : continuation).replace(
    /^[^\S\n]*(?:…|\.\.\.)\s*/,
    '',
  );
  if (growing && mayRepeat(text, said)) return answer;
  const rest = withoutRepetition(text, said);
  if (rest.repeated) return rest.text.trim() === '' ? text : text + rest.text;
  const ownGap = inCode || gap.includes('\n') ? gap : (/^\n\s*/.exec(said)?.[0] ?? gap);
  return `${text}${ownGap}${inCode ? said.replace(/^\n+/, '') : said.trimStart()}`;
}

interface Word {
  readonly word: string;
  /** Behind it. */
  readonly end: number;
}

const words = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, end: index + word.length }));

/** The continuation behind the longest run of its first words that are the last words of the start. */
function withoutRepetition(
  start: string,
  said: string,
): { readonly text: string; readonly repeated: boolean } {
  const first = words(said);
  const last = words(start).slice(-first.length);
  const count = repeatedWords(
    first.map(({ word }) => word),
    last.map(({ word }) => word),
  );
  const repeated = first.slice(0, count).map(({ word }) => word);
  if (count === 0 || !isSpeech(repeated)) return { text: said, repeated: false };
  return { text: said.slice(first[count - 1]!.end), repeated: true };
}

/** Cells of a table look alike without being the same. */
function isSpeech(repeated: readonly string[]): boolean {
  const text = repeated.join(' ');
  return /\p{L}/u.test(text) || (repeated.length === 1 && /\d/.test(text));
}

/** How many of the first words of one text are the last words of the other: Knuth, Morris, Pratt; linear. */
function repeatedWords(first: readonly string[], last: readonly string[]): number {
  const border: number[] = [];
  let length = 0;
  first.forEach((word, index) => {
    if (index === 0) {
      border.push(0);
      return;
    }
    while (length > 0 && word !== first[length]) length = border[length - 1]!;
    if (word === first[length]) length += 1;
    border.push(length);
  });
  length = 0;
  for (const word of last) {
    while (length > 0 && (length === first.length || word !== first[length])) length = border[length - 1]!;
    if (word === first[length]) length += 1;
  }
  return length;
}

/** Whether all that has been said so far stands in the start and could go on as there. */
function mayRepeat(start: string, said: string): boolean {
  const spaced = (text: string): string => ` ${text.trim().replace(/\s+/g, ' ')}`;
  return spaced(start).includes(spaced(said));
}
