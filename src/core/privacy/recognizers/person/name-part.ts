import type { NameEntry } from '../../lists/names';
import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import type { WordClass } from '../../lists/word-class';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf, perWord } from '../../per-word';
import type { Token } from '../../text';
import { namesSpecial } from '../special-category/lexicon';
import { isLastNameLikeRole } from './role-alike';

/** One word of a name: a capitalised word with what hyphens and apostrophes join to it, or an initial. */
export interface NamePart {
  /** Indexes of its first and last token. */
  readonly from: number;
  readonly to: number;
  readonly initial: boolean;
  readonly entry: NameEntry;
  /** Offset of its end without a genitive s. */
  readonly end: number;
  /** Lower case, without a genitive s. */
  readonly lower: string;
  /** A name joined to a thing: "Anne-Frank-Schule". */
  readonly thing: boolean;
  /** A word of German behind a hyphen: "Marie-Curie-Mentoring"; a double name all the same after "Frau". */
  readonly compound: boolean;
  /** A word that neither the lists of names nor the German language know. */
  readonly unknown: boolean;
  /** A frequent word, an office, a german, a town: what the last word of it is besides a name. */
  readonly common: boolean;
  readonly role: boolean;
  readonly german: boolean;
  readonly place: boolean;
  /** What the lists say of `lower`. */
  readonly word: WordClass;
}

/** A name of more than five joined words is none. */
const MOST_JOINED = 8;
const isJoint = oneOf(new Set(['-', "'", '’', '‐']));
/** The parts of the text at hand, since each is asked for by several passes. */
const read = new WeakMap<readonly Token[], (NamePart | null | undefined)[]>();

/** First names cut to more than a letter. */
const SHORT_FIRST = new Set(
  'Chr Joh Th Jos Wilh Gottfr Friedr Heinr Herm Aug Ferd Ludw Kath Marg Ph Alex Matth'.split(' '),
);

/** The part of a name that begins at a token. `lowerCase` reads "müller" too. */
export function partAt(tokens: readonly Token[], from: number, lowerCase = false): NamePart | undefined {
  if (lowerCase) return readPart(tokens, from, true);
  let parts = read.get(tokens);
  if (!parts) {
    parts = new Array<NamePart | null | undefined>(tokens.length);
    read.set(tokens, parts);
  }
  let part = parts[from];
  if (part === undefined) {
    part = readPart(tokens, from, false) ?? null;
    parts[from] = part;
  }
  return part ?? undefined;
}

function readPart(tokens: readonly Token[], from: number, lowerCase: boolean): NamePart | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word') return undefined;
  if (
    token.case !== 'lower' &&
    tokens[from + 1]?.text === '.' &&
    tokens[from + 1]?.gap === 'none' &&
    (token.text.length === 1 || SHORT_FIRST.has(token.text) || isCutLast(tokens, from))
  ) {
    return initialAt(tokens, from);
  }
  if (token.case === 'lower' && !lowerCase && !isArabicArticle(tokens, from)) return undefined;
  let to = from;
  while (
    to < from + MOST_JOINED &&
    isJoint(tokens[to + 1]) &&
    tokens[to + 1]?.gap === 'none' &&
    (tokens[to + 2]?.gap === 'none' || goesOnInNextLine(tokens, to)) &&
    tokens[to + 2]?.kind === 'word' &&
    !(tokens[to + 2]?.text === 's')
  ) {
    to += 2;
  }
  return describe(tokens, from, to > from ? afterInnerParticles(tokens, to) : to);
}

/** Abbreviations that stand behind a name and are none. */
const NO_LAST = new Set(
  `nr tel abs str geb art ggf bzw evtl dr jr sen jun az st vgl inh hrsg fam prof ing dipl abt bd kap lt max min ca od usw mio tsd
  jan feb mrz apr jul aug sep sept okt nov dez mo di mi do fr sa so wg betr kl pers kto kd verh gesch led verst gest ehem gen zi whg etg hs`.split(
    /\s+/,
  ),
);

/** "Anna Tel. 02153 …": what follows the name. */
export function isAbbreviated(tokens: readonly Token[], { to, lower }: NamePart): boolean {
  const dot = tokens[to + 1];
  return dot?.text === '.' && dot.gap === 'none' && NO_LAST.has(lower);
}

/** "Silke Br.", "Tim Sch.": a last name cut to more than its letter. */
function isCutLast(tokens: readonly Token[], at: number): boolean {
  const { text, lower, gap, case: written } = tokens[at]!;
  const before = tokens[at - 1];
  if (text.length > 4 || written !== 'capital' || gap !== 'space' || before?.case !== 'capital') return false;
  if (NO_LAST.has(lower) || wordOf(before).name.first !== 'sure') return false;
  const { name, german } = wordOf(tokens[at]!);
  return name.first === 'no' && name.last === 'no' && !german;
}

const INNER_PARTICLES = new Set(
  'van von vom zu de der den del della di da dos la le el ter ten te op t'.split(' '),
);

const isParticleInside = (token: Token) => token.case === 'lower' && INNER_PARTICLES.has(token.lower);

/** "Driessen-van den Boom": a particle behind the hyphen belongs to the words after it. */
function afterInnerParticles(tokens: readonly Token[], to: number): number {
  if (tokens[to]!.case !== 'lower' || !INNER_PARTICLES.has(tokens[to]!.lower)) return to;
  let at = to + 1;
  while (at < to + 4 && INNER_PARTICLES.has(tokens[at]?.lower ?? '') && tokens[at]?.gap === 'space') at++;
  const last = tokens[at];
  return last?.gap === 'space' && last.kind === 'word' && last.case === 'capital' ? at : to;
}

/** "Müller-" at the end of a line, "Lüdenscheidt" in the next. */
function goesOnInNextLine(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 2];
  return (
    tokens[to + 1]?.text === '-' &&
    next?.gap === 'line' &&
    next.case === 'capital' &&
    tokens[to]!.case === 'capital'
  );
}

/** The article with which Arabic names begin: "el-Masri". */
export const isArticle = oneOf(
  new Set(['el', 'al', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'ath', 'adh', 'az', 'ben', 'bin']),
);

/** "el-Masri", "al-Ahmad". */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  return isArticle(tokens[at]) && tokens[at + 1]?.text === '-' && tokens[at + 2]?.case === 'capital';
}

/** "E.", "K.-H.", "J. R." piece by piece. */
function initialAt(tokens: readonly Token[], from: number): NamePart {
  let to = from + 1;
  if (tokens[to + 1]?.text === '-' && tokens[to + 2]?.text.length === 1 && tokens[to + 3]?.text === '.')
    to += 3;
  const lower = tokens[from]?.lower ?? '';
  return {
    from,
    to,
    initial: true,
    entry: { first: 'no', last: 'no' },
    end: tokens[to]?.end ?? 0,
    lower,
    thing: false,
    compound: false,
    unknown: false,
    common: false,
    role: false,
    german: false,
    place: false,
    word: wordOf(tokens[from]!),
  };
}

function describe(tokens: readonly Token[], from: number, to: number): NamePart {
  const last = tokens[to]!;
  return to === from ? single(last, from, isAbbreviation(tokens, from)) : hyphenated(tokens, from, to);
}

/** Particles that also begin a name with a capital: "Da Silva", "El Amrani", "Ten Hoeve". */
const CAPITAL_PARTICLES = new Set(
  'da di do dos del della el al le la ten ter te ó mac mc ben bin ibn abu vd ould'.split(' '),
);

/** "Hw. Schlosser", "Zi. 17", "IdNr. 18": short, with a dot, and the sentence goes on. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  return (
    tokens[at]!.text.length < 6 &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 1]?.gap === 'none' &&
    after?.gap === 'space' &&
    (after.kind === 'number' || tokens[at]!.text.length < 4)
  );
}

/** "StBin", "PartG", but "McKay", "DeLuca" */
export const isAbbreviatedOffice = ({ case: written, text, start, end }: Token) =>
  written === 'mixed' && end - start === text.length && text.length < 7 && !TWO_CAPITALS.test(text);

const TWO_CAPITALS = /^(?:Mc|Mac|De|Di|Da|Du|Le|La|Van|Von|O|Fitz|Al|El|Ab|Ben)\p{Lu}\p{Ll}{2}/u;

const isForeign = perWord((lower) => FOREIGN.test(lower) || CAPITAL_PARTICLES.has(lower));

function single(token: Token, at: number, abbreviated: boolean): NamePart {
  const { lower } = token;
  const one = wordOf(token);
  const known = one.name.first !== 'no' || one.name.last !== 'no';
  const genitive = known ? undefined : withoutGenitive(token, lower);
  const named = known || genitive !== undefined;
  const foreign = !named && isForeign(token);
  const german = !named && !foreign && (abbreviated || one.german);
  return {
    from: at,
    to: at,
    initial: false,
    entry: (genitive ?? one).name,
    end: genitive ? token.end - 1 : token.end,
    lower: genitive ? lower.slice(0, -1) : lower,
    thing: false,
    compound: false,
    unknown:
      !named &&
      lower.length > 1 &&
      !isAbbreviatedOffice(token) &&
      (foreign || !(german || one.common || one.role || one.thing || one.place || isSpecial(lower, one))),
    common: one.common || isSpecial(lower, one),
    role: one.role,
    german,
    place: !foreign && one.place,
    word: genitive ?? one,
  };
}

function hyphenated(tokens: readonly Token[], from: number, to: number): NamePart {
  const last = tokens[to]!;
  const words: string[] = [];
  for (let at = from; at <= to; at++)
    if (tokens[at]!.kind === 'word' && !(at > from && isParticleInside(tokens[at]!)))
      words.push(tokens[at]!.lower);
  const classes = words.map(classOf);
  const ending = classes.at(-1)!;
  const whole = strongest(classes.map(({ name }) => name));
  const known = whole.first !== 'no' || whole.last !== 'no';
  const genitive = known ? undefined : withoutGenitive(last, words.at(-1)!);
  const lower = words.join('-').slice(0, genitive ? -1 : undefined);
  const joined = classOf(lower);
  const isDoubleFirst = classes.every(({ name }) => name.first !== 'no');
  const thing =
    !isDoubleFirst &&
    !isDouble(words) &&
    (ending.thing ||
      // "Knie-OP", "Burn-out"
      isSpecial(words.at(-1)!, ending) ||
      (ending.name.last === 'no' && classes.some((one) => one.thing)));
  const compound =
    !isDoubleFirst &&
    !isDouble(words) &&
    (isWordOnly(ending) ||
      (words.length > 2 && ending.name.last !== 'sure' && ending.name.first !== 'sure') ||
      (ending.name.last === 'no' && classes.some((one, at) => one.common && words[at]!.length > 3)));
  const foreign = FOREIGN.test(lower);
  const abbreviated = tokens[from]!.case !== 'upper' && last.case === 'upper';
  const word = !foreign && (ending.common || ending.role || ending.german || ending.thing || joined.place);
  return {
    from,
    to,
    initial: false,
    entry: genitive?.name ?? whole,
    end: genitive ? last.end - 1 : last.end,
    lower,
    thing,
    compound,
    unknown:
      !known &&
      !genitive &&
      !thing &&
      !compound &&
      !word &&
      !abbreviated &&
      words.every((one) => one.length > 1),
    common: (joined.common || ending.common || isSpecial(lower, joined)) && !isDoubleFirst,
    role: joined.role || ending.role,
    german: !known && !genitive && !foreign && ending.german,
    place: joined.place,
    word: joined,
  };
}

/** Of a list only without its marks: "Judin" is a family, "Jüdin" is none. */
const isNobodysName = (lower: string) => lower === 'jüdin' || lower === 'stasi';

/** Peoples that families are called after, though the lists don't have them. */
const isFamilyToo = oneOf(
  new Set(['schwede', 'russe', 'däne', 'grieche', 'spanier', 'finne', 'ungar', 'lette', 'österreicher']),
);

/** "Pflegegrad", "Sertralin", "Muslima": words of the special categories that no list has as a name. */
function isSpecial(lower: string, word: WordClass): boolean {
  return (
    isNobodysName(lower) ||
    (word.name.first === 'no' &&
      word.name.last === 'no' &&
      namesSpecial({ lower, word }) &&
      !isFamilyToo({ lower, word }))
  );
}

/** Letters that no German word has. */
const FOREIGN = /[^a-zäöüßéèàâêôçñ'’-]/u;

/** What a hyphen joins to it is a thing: "Marie-Curie-Mentoring". */
const isWordOnly = ({ german, common, name }: WordClass) =>
  (german || common) && name.first === 'no' && name.last === 'no';

/** "Winter-Öztürk": the last word says what a German compound is, and here it is a last name. */
function isDouble(words: readonly string[]): boolean {
  const [one = '', other = ''] = words;
  const before = classOf(one);
  const after = classOf(other);
  return (
    words.length === 2 &&
    (after.name.last !== 'no' || !after.german) &&
    !before.thing &&
    !after.thing &&
    !after.common &&
    (before.name.last === 'sure' || (before.name.last !== 'no' && after.name.last === 'sure'))
  );
}

function withoutGenitive(last: Token, word: string): WordClass | undefined {
  if (word.length < 4 || !word.endsWith('s') || last.case === 'lower') return undefined;
  // "Bass" is a word, and no Bas has it.
  if (word.length < 5 && isNoun(foldName(word))) return undefined;
  const stem = classOf(word.slice(0, -1));
  return stem.name.first !== 'no' || stem.name.last !== 'no' ? stem : undefined;
}

function strongest(entries: readonly NameEntry[]): NameEntry {
  const best = (key: 'first' | 'last') =>
    entries.some((entry) => entry[key] === 'sure')
      ? 'sure'
      : entries.some((entry) => entry[key] === 'ordinary')
        ? 'ordinary'
        : 'no';
  return { first: best('first'), last: best('last') };
}

/** Whether a capitalised word without an entry could be a name at all. */
export function couldBeName(part: NamePart): boolean {
  if (part.thing || part.compound || part.initial) return false;
  if (part.entry.first !== 'no' || part.entry.last !== 'no') return true;
  return part.lower.length > 1 && !part.common && !part.role && !part.place && !part.word.thing;
}

const isMaker = fitting(/.{3}(?:macher|meister)$/);

/**
 * "Adelheid von Gleichen-Rußwurm": behind a first name two words that a hyphen joins are a last one, whatever they
 * mean, and "Teschemacher" is no trade.
 */
export function couldFollow(before: NamePart | undefined, part: NamePart): boolean {
  if (part.role && (isMaker(part) || isLastNameLikeRole(part)))
    return before?.entry.first === 'sure' || (before?.unknown === true && isLastNameLikeRole(part));
  return part.compound && !part.thing && part.to === part.from + 2 && before?.entry.first === 'sure';
}

export function isKnown(part: NamePart): boolean {
  return part.entry.first !== 'no' || part.entry.last !== 'no';
}

export function isSure(part: NamePart): boolean {
  return part.entry.first === 'sure' || part.entry.last === 'sure';
}
