import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import type { WordClass } from '../../lists/word-class';
import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { words as setOf } from '../../words';
import { isSaying } from './acting';
import { isFirmBehind } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { linesOf } from './lines';
import { isDear } from './marks';
import { Near } from './near';
import { isSalutation } from './salutation';

/** Written German has a capital in about every third word; a mail without capitals has hardly any. */
const MOST_CAPITALS = 0.12;
const LEAST_WORDS = 3;
const PARTICLES = new Set(
  'von van vom zu zur de der den del della di la le el al bin ibn ben ter ten te'.split(' '),
);
const isKin = fitting(
  /^(?:sohn|tochter|bruder|schwester|mutter|vater|oma|opa|onkel|tante|mann|frau|ehemann|ehefrau|freund|freundin|nachbarn?|nachbarin|kollegen?|kollegin|chef|chefin|kumpel|verlobter|verlobten?|kleiner|kleine|enkel|enkelin|schwager|schwägerin|neffe|nichte)$/,
);

/** Names in a text that has no capitals at all: "mein nachbar giuseppe la rocca", "doris pauwels". */
export function lowerCase({ tokens }: PreparedText): Candidate[] {
  if (!hasNoCapitals(tokens)) return [];
  const found: Candidate[] = [];
  const names = new Near();
  for (let index = 0; index < tokens.length; index++) {
    const end = nameAt(tokens, index);
    if (end === undefined) continue;
    for (let at = index; at <= end.to; at++) if (isOnlyName(tokens[at]!)) names.add(tokens[at]!);
    found.push({
      start: tokens[initialBefore(tokens, index)]!.start,
      end: endWithLetter(tokens, end.to),
      type: 'PERSON',
      confidence: end.confidence,
      reason: end.confidence > 0.6 ? 'cue' : 'name-list',
    });
    index = end.to;
  }
  found.push(...listLines(tokens));
  // "hier ist wehmeyer, also karl wehmeyer": its other places.
  for (const token of tokens)
    if (token.case === 'lower' && names.has(token))
      found.push({ start: token.start, end: token.end, type: 'PERSON', confidence: 0.6, reason: 'repeated' });
  return found;
}

/** What stands before a first name at the end of a line and is no last name. */
const isNoLast = oneOf(
  setOf(
    'danke dank lg vg bg mfg gruß gruss grüße hallo hi hey liebe lieber moin servus von für mit und dein deine euer eure ihr ihre an bis ciao tschüss dann morgen heute nur auch oder statt frau herr herrn mein meine der die das den dem ist war',
  ),
);
const isBullet = fitting(/^[-–•*·]$/);
const endsItem = fitting(/^[–(|;,-]$/);
const LEAST_LINES = 2;
const LONGEST_NAME = 4;

/** "apel, christine – vegetarisch", "lange kurz ines": lines of a list that begin with a last name and a first one. */
function listLines(tokens: readonly Token[]): Candidate[] {
  const names = linesOf(tokens).flatMap((line) => {
    const from = isBullet(tokens[line.from]) ? line.from + 1 : line.from;
    let to = from;
    let comma = false;
    while (to < line.to && to < from + LONGEST_NAME && isNameWord(tokens[to]!, comma)) {
      if (tokens[to]!.text === ',') comma = true;
      to = joined(tokens, to) + 1;
    }
    const last = tokens[to - 1];
    const end = tokens[to];
    const ends = to >= line.to || endsItem(end);
    const alone = to === from + 1 && wordOf(last!).name.last !== 'no' && !wordOf(last!).common;
    const first = to > from + 1 && last !== undefined && isFirstName(tokens, from, to);
    if (!ends || !(alone || first)) return [];
    const start = tokens[from]!.start;
    const name = { start, end: last!.end, type: 'PERSON', confidence: 0.55, reason: 'name-list' } as const;
    return [{ name, first }];
  });
  const sure = names.filter(({ first }) => first).length;
  return sure < LEAST_LINES ? [] : names.map(({ name }) => name);
}

function isNameWord(token: Token, comma: boolean): boolean {
  if (token.text === ',') return !comma;
  return token.kind === 'word' && token.case === 'lower' && token.text.length > 2 && !isNoLast(token);
}

/** Whether the last word before `to`, or the first of those that a hyphen joins there, is a first name. */
function isFirstName(tokens: readonly Token[], from: number, to: number): boolean {
  let at = to - 1;
  while (at > from + 1 && tokens[at - 1]?.text === '-') at -= 2;
  const token = tokens[at]!;
  return wordOf(token).name.first === 'sure' && !isOtherWord(foldName(token.lower));
}

const isGreeting = oneOf(setOf('mfg lg vg gruß grüße gruss'));

/** "t. ulpts" in a line of its own */
function initialBefore(tokens: readonly Token[], at: number): number {
  const letter = tokens[at - 2];
  const initial =
    tokens[at - 1]?.text === '.' &&
    letter?.kind === 'word' &&
    letter.text.length === 1 &&
    (startsLine(letter) || isGreeting(tokens[at - 3]));
  return initial ? at - 2 : at;
}

const isAbbreviation = fitting(/^[zduiosv]$/);

/** "heiko b." at the end of a line */
function endWithLetter(tokens: readonly Token[], last: number): number {
  const [letter, dot, after] = tokens.slice(last + 1, last + 4);
  // "die clique um justin h. war da", but "mit justin z. b. reden"
  const goesOn = after?.case === 'lower' && after.text.length > 1 && !isAbbreviation(letter);
  const cut =
    letter?.gap === 'space' &&
    letter.kind === 'word' &&
    letter.text.length === 1 &&
    dot?.text === '.' &&
    dot.gap === 'none' &&
    (!after || goesOn || startsLine(after));
  return cut ? dot.end : tokens[last]!.end;
}

/** A word that is nothing else in German. */
export function isOnlyName(token: Token): boolean {
  const { kind, text, lower } = token;
  if (kind !== 'word' || text.length < 4 || isOtherWord(foldName(lower))) return false;
  const { name, german, common, place, role, thing } = wordOf(token);
  return !common && !role && !thing && !place && (!german || name.last === 'sure' || name.first === 'sure');
}

export function hasNoCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  const most = tokens.length * MOST_CAPITALS;
  let spoken = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.gap === 'line' || token.gap === 'paragraph')
      spoken = Math.max(spoken, speakerEnd(tokens, index));
    if (token.kind !== 'word' || token.text.length < 3 || index < spoken) continue;
    words++;
    if (token.case !== 'lower' && ++capitals > most) return false;
  }
  return words >= LEAST_WORDS && capitals <= words * MOST_CAPITALS;
}

/** Most tokens before the colon of a turn: "[09:14] Ünal, Defne:". */
const SPEAKER = 10;

/** Index of the colon of a line that begins with a time, 0 for others: programs write what stands before, with capitals. */
function speakerEnd(tokens: readonly Token[], from: number): number {
  const { kind, text } = tokens[from]!;
  // "Conny: hat der schröder angerufen?"
  if (kind === 'word' && tokens[from + 1]?.text === ':') return from + 1;
  if (!(kind === 'number' || text === '[')) return 0;
  for (let at = from; at < from + SPEAKER && at < tokens.length; at++)
    if (tokens[at]!.text === ':' && tokens[at - 1]?.kind !== 'number') return at;
  return 0;
}

interface End {
  readonly to: number;
  readonly confidence: number;
}

const isTitleOrPause = oneOf(setOf('dr prof doktor äh ähm öhm'));
const isOf = oneOf(setOf('von vom'));
const isFirm = oneOf(setOf('gmbh ag kg ug ohg gbr co'));

function nameAt(tokens: readonly Token[], index: number): End | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.text.length < 2 || isTitleOrPause(token)) return undefined;
  const cue = cueBefore(tokens, index);
  // "die mutter von jonas trepte"
  if (cue === 'kin' && isOf(token)) return undefined;
  const start = cue ? afterParticles(tokens, index) : index;
  const word = tokens[start];
  if (word?.kind !== 'word' || (start > index && word.gap !== 'space')) return undefined;
  const one = wordOf(word);
  const to = joined(tokens, start);
  if (cue && isNameAfterCue(one, word, cue))
    return {
      to: readLast(tokens, to, one, cue === 'named'),
      confidence: cue === 'salutation' && !one.german && !one.common ? 0.85 : 0.75,
    };
  if (start !== index || word.text.length < 3) return undefined;
  const first =
    one.name.first === 'sure' &&
    !isOtherWord(foldName(word.lower)) &&
    // "sher geehrte damen"
    !isDear(tokens[to + 1]);
  if (first) return { to: readLast(tokens, to, one), confidence: 0.6 };
  // "kox monika"
  const next = tokens[to + 1];
  const reversed = one.name.last === 'sure' && next?.gap === 'space' && wordOf(next).name.first === 'sure';
  if (reversed) return { to: joined(tokens, to + 1), confidence: 0.6 };
  const pair =
    one.name.first === 'ordinary' &&
    next?.gap === 'space' &&
    isOnlyName(next) &&
    !isOtherWord(foldName(word.lower));
  if (pair && wordOf(next).name.last === 'sure') return { to: joined(tokens, to + 1), confidence: 0.6 };
  // "der führerschein von okonkwo", "meyer fragt"
  const known = one.name.last === 'sure' && isOnlyName(word) && word.case === 'lower';
  const stands =
    standsWithNames(tokens[index - 1]) ||
    initialBefore(tokens, index) < index ||
    next?.text === '/' ||
    (next?.gap === 'space' && isSaying(next));
  const firm = isFirmBehind(next) || tokens.slice(to + 1, to + 4).some((token) => isFirm(token));
  return known && stands && !firm ? { to, confidence: 0.55 } : undefined;
}

const standsWithNames = oneOf(
  setOf(
    'akte vorgang fall klingel / gruß gruss grüße lg vg mfg der die dem den von vom bei an mit für gegen ohne oder und wegen also mal',
  ),
);

/** "mit meiner schwester anna verwechselt": forms of verbs that the lists don't have. */
const isParticiple = fitting(/^(?:ge|ver|be|er|zer|ent|über|unter|wider)\p{L}{3,}(?:t|te|ten|en)$/u);

type Cue = 'salutation' | 'kin' | 'role' | 'named';

const isPossessive = oneOf(
  setOf('mein meine meinem meinen meiner unser unsere sein seine ihr ihre dein deine'),
);
const isKindOfName = oneOf(setOf('nachname vorname familienname hausname'));
const isCalled = oneOf(setOf('heißt heisst heiße heisse heise hieß hiess'));
const isHereOrName = oneOf(setOf('hier name'));
const isArticle = oneOf(setOf('der die'));

function cueBefore(tokens: readonly Token[], index: number): Cue | undefined {
  let at = index - 1;
  if (tokens[index]!.gap !== 'space') return undefined;
  while (at > index - 5 && (tokens[at]?.text === '.' || isTitleOrPause(tokens[at]))) at--;
  const before = tokens[at];
  if (before?.kind !== 'word') return undefined;
  if (isKin(before) && isPossessive(tokens[at - 1])) return 'kin';
  // "sehr geehrte damen udn herren"
  if (isSalutation(before)) return before.lower === 'damen' ? undefined : 'salutation';
  if (isKin(before)) return 'kin';
  if (isKindOfName(before)) return 'named';
  if (isCalled(before)) return 'named';
  if (before.lower === 'ist' && isHereOrName(tokens[at - 1])) return 'named';
  if (isArticle(before) && tokens[at - 1]?.lower === 'ist' && tokens[at - 2]?.lower === 'hier') return 'role';
  // A point behind a longer word ends a sentence: "jos. pleines", but "adhs. mfg".
  const titled =
    tokens.slice(at + 1, index).some(({ kind }) => kind === 'word') ||
    (at < index - 1 &&
      before.text.length < 4 &&
      !isOtherWord(foldName(before.lower)) &&
      !wordOf(before).german);
  return titled || (at === index - 1 && wordOf(before).role) ? 'role' : undefined;
}

function isNameAfterCue({ name, role, common, german }: WordClass, word: Token, cue: Cue): boolean {
  if (role) return false;
  const other = isOtherWord(foldName(word.lower));
  if (cue === 'salutation')
    return name.last !== 'no' || name.first !== 'no' || !(common || other) || hasFormOfLastName(word.lower);
  if (name.first === 'sure' || name.last === 'sure') return !other;
  return !common && !other && !german;
}

/** Index of the last token of what hyphens join. */
function joined(tokens: readonly Token[], at: number): number {
  let to = at;
  while (
    to < at + 8 &&
    tokens[to + 1]?.text === '-' &&
    tokens[to + 1]?.gap === 'none' &&
    tokens[to + 2]?.gap === 'none'
  )
    to += 2;
  return to;
}

const CUT = /^[vdz]$/;

function afterParticles(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from < at + 6) {
    // "v. d. bruck"
    const short = tokens[from + 1]?.text === '.' && CUT.test(tokens[from]?.text ?? '') ? 1 : 0;
    if (!short && !PARTICLES.has(tokens[from]?.lower ?? '')) break;
    if (tokens[from + 1 + short]?.gap !== 'space') break;
    from += 1 + short;
  }
  return from;
}

/** The last name after a first one, if the next word is no German one. */
function readLast(tokens: readonly Token[], at: number, before: WordClass, named = false): number {
  if (before.name.first === 'no' && !named) return at;
  const from = afterParticles(tokens, at + 1);
  const next = tokens[from];
  if (next?.kind !== 'word' || next.gap !== 'space' || next.text.length < 3) return at;
  const { name, common, german, role } = wordOf(next);
  const other = isOtherWord(foldName(next.lower));
  const fits =
    (from > at + 1 && !other && !common) ||
    name.last === 'sure' ||
    name.first === 'sure' ||
    (name.last === 'ordinary' && !other && !common);
  if (!fits && (common || german || role || other || isParticiple(next))) return at;
  const to = joined(tokens, from);
  // "greta marie lübbers"
  return name.first === 'sure' ? readLast(tokens, to, before) : to;
}
