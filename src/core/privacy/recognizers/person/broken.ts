import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { couldBeName, isKnown, partAt } from './name-part';

/** Fewer letters say too little of what was one word. */
const LEAST = 5;

/** No German word begins so: a scan read a capital I as a small l. */
const isMisread = fitting(/^l[bcdfgjkmnpqrstvwxz]\p{L}{2,}/u);

/**
 * Names that a scan broke: "lvan" and "0skar" for "Ivan" and "Oskar", "Ste fanie" and "W ieland" with a space inside.
 * Only what is surely a name once mended.
 */
export function brokenNames({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mended = misreadAt(tokens, at) ?? tornAt(tokens, at);
    if (mended === undefined) continue;
    const reversed = reversedStart(tokens, at);
    const from = reversed ?? firstNameStart(tokens, at) ?? at;
    const last = reversed === undefined ? lastNameBehind(tokens, mended) : mended;
    found.push({
      start: tokens[from]!.start,
      end: tokens[last]!.end,
      type: 'PERSON',
      confidence: 0.65,
      reason: 'name-list',
    });
    at = last;
  }
  return found;
}

const isSureName = (lower: string) => {
  const { first, last } = classOf(lower).name;
  return first === 'sure' || last === 'sure';
};

/** Index of the last token of a name whose first letter is another than it looks. */
function misreadAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.text === '0') {
    const rest = tokens[at + 1];
    const word =
      rest?.kind === 'word' && rest.gap === 'none' && rest.case === 'lower' && rest.text.length > 2;
    return word && isSureName(`o${rest.lower}`) ? at + 1 : undefined;
  }
  if (token.case !== 'lower' || token.kind !== 'word' || !isMisread(token)) return undefined;
  return isSureName(`i${token.lower.slice(1)}`) ? at : undefined;
}

/** Index of the second half of a name with a space inside. */
function tornAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const rest = tokens[at + 1];
  if (token.case === 'lower' || token.kind !== 'word' || rest?.kind !== 'word' || rest.gap !== 'space')
    return undefined;
  if (rest.case !== 'lower' || token.text.length + rest.text.length < LEAST) return undefined;
  if (token.text.length > 1 && !isRest(token)) return undefined;
  if (isOtherWord(foldName(rest.lower)) || wordOf(rest).common) return undefined;
  return isSureName(token.lower + rest.lower) ? at + 1 : undefined;
}

/** Half a name: no word of the language and no name itself. */
function isRest(token: Token): boolean {
  const { name, german, common, place } = wordOf(token);
  return name.first === 'no' && name.last === 'no' && !german && !common && !place;
}

/** "Rico W ieland" */
function firstNameStart(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  return before?.kind === 'word' && tokens[at]!.gap === 'space' && wordOf(before).name.first === 'sure'
    ? at - 1
    : undefined;
}

/** "Kaczmarek, 0liwia" */
function reversedStart(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text !== ',' || tokens[at - 1]!.gap !== 'none') return undefined;
  const part = partAt(tokens, at - 2);
  return part && part.to === at - 2 && !part.initial && couldBeName(part) && !part.common
    ? at - 2
    : undefined;
}

/** The last name behind, as it is or broken too. */
function lastNameBehind(tokens: readonly Token[], first: number): number {
  const torn = tokens[first + 1]?.gap === 'space' ? tornAt(tokens, first + 1) : undefined;
  if (torn !== undefined) return torn;
  const part = partAt(tokens, first + 1);
  const named =
    part && tokens[part.from]!.gap === 'space' && !part.initial && couldBeName(part) && !part.common;
  return named && (isKnown(part) || part.unknown || part.german) ? part.to : first;
}
