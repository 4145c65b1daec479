import type { NameEntry } from '../lists/names';
import { foldName } from '../lists/names';
import { isThing } from '../lists/things';
import { isNoun } from '../lists/vocabulary';
import type { WordClass } from '../lists/word-class';
import { classOf } from '../lists/word-class';
import type { Candidate, ReasonId } from '../recognizer';
import type { Token } from '../text';

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
}

/** A name of more than five joined words is none. */
const MOST_JOINED = 8;
const JOINTS = new Set(['-', "'", '’', '‐']);
const PARTICLES = new Set(
  'von van vom zu zum zur de der den del della di da dos du la le el al bin ibn ben bint binti wa abu ter ten te af op het in t und'.split(
    ' ',
  ),
);
PARTICLES.delete('und');
PARTICLES.delete('in');
for (const title of ['freiherr', 'freifrau', 'graf', 'gräfin', 'edler', 'edle']) PARTICLES.add(title);
const LOOSE_PARTICLES = new Set('zu zum zur vom von de der den op af het t la le'.split(' '));
/** The parts of the text at hand, since each is asked for by several passes. */
const read = new WeakMap<readonly Token[], (NamePart | null | undefined)[]>();

/** First names cut to more than a letter. */
const SHORT_FIRST = new Set(
  'Chr Joh Th Jos Wilh Gottfr Friedr Heinr Herm Fr Aug Ferd Ludw Kath Marg Ph Alex Matth'.split(' '),
);

/** The part of a name that begins at a token. `lowerCase` reads "müller" too. */
export function partAt(tokens: readonly Token[], from: number, lowerCase = false): NamePart | undefined {
  if (lowerCase) return readPart(tokens, from, true);
  let parts = read.get(tokens);
  if (!parts) {
    parts = [];
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
    (token.text.length === 1 || SHORT_FIRST.has(token.text)) &&
    token.case !== 'lower' &&
    tokens[from + 1]?.text === '.' &&
    tokens[from + 1]?.gap === 'none'
  ) {
    return initialAt(tokens, from);
  }
  if (token.case === 'lower' && !lowerCase && !isArabicArticle(tokens, from)) return undefined;
  let to = from;
  while (
    to < from + MOST_JOINED &&
    JOINTS.has(tokens[to + 1]?.text ?? '') &&
    tokens[to + 1]?.gap === 'none' &&
    tokens[to + 2]?.gap === 'none' &&
    tokens[to + 2]?.kind === 'word' &&
    !(tokens[to + 2]?.text === 's')
  ) {
    to += 2;
  }
  return describe(tokens, from, to);
}

/** "el-Masri", "al-Ahmad". */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:el|al|ad|an|ar|as|az|ben|bin)$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.text === '-' &&
    tokens[at + 2]?.case === 'capital'
  );
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

function single(token: Token, at: number, abbreviated: boolean): NamePart {
  const { lower } = token;
  const one = classOf(lower);
  const known = one.name.first !== 'no' || one.name.last !== 'no';
  const genitive = known ? undefined : withoutGenitive(token, lower);
  const named = known || genitive !== undefined;
  const foreign = !named && (FOREIGN.test(lower) || CAPITAL_PARTICLES.has(lower));
  const german = !named && !foreign && (abbreviated || one.german);
  return {
    from: at,
    to: at,
    initial: false,
    entry: genitive ?? one.name,
    end: genitive ? token.end - 1 : token.end,
    lower: genitive ? lower.slice(0, -1) : lower,
    thing: false,
    compound: false,
    unknown:
      !named &&
      lower.length > 1 &&
      (foreign || !(german || one.common || one.role || one.thing || one.place)),
    common: one.common,
    role: one.role,
    german,
    place: !foreign && one.place,
  };
}

function hyphenated(tokens: readonly Token[], from: number, to: number): NamePart {
  const last = tokens[to]!;
  const words: string[] = [];
  for (let at = from; at <= to; at += 2) words.push(tokens[at]!.lower);
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
    (ending.thing || (ending.name.last === 'no' && classes.some((one) => one.thing)));
  const compound =
    !isDoubleFirst &&
    !isDouble(words) &&
    (isWordOnly(ending) ||
      (words.length > 2 && ending.name.last !== 'sure' && ending.name.first !== 'sure') ||
      (ending.name.last === 'no' && classes.some((one, at) => one.common && words[at]!.length > 3)));
  const foreign = FOREIGN.test(lower);
  const word = !foreign && (ending.common || ending.role || ending.german || ending.thing || joined.place);
  return {
    from,
    to,
    initial: false,
    entry: genitive ?? whole,
    end: genitive ? last.end - 1 : last.end,
    lower,
    thing,
    compound,
    unknown: !known && !genitive && !thing && !compound && !word && words.every((one) => one.length > 1),
    common: (joined.common || ending.common) && !isDoubleFirst,
    role: joined.role || ending.role,
    german: !known && !genitive && !foreign && ending.german,
    place: joined.place,
  };
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

function withoutGenitive(last: Token, word: string): NameEntry | undefined {
  if (word.length < 4 || !word.endsWith('s') || last.case === 'lower') return undefined;
  // "Bass" is a word, and no Bas has it.
  if (word.length < 5 && isNoun(foldName(word))) return undefined;
  const { name } = classOf(word.slice(0, -1));
  return name.first !== 'no' || name.last !== 'no' ? name : undefined;
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
  return part.lower.length > 1 && !part.common && !part.role && !part.place && !isThing(part.lower);
}

export function isKnown(part: NamePart): boolean {
  return part.entry.first !== 'no' || part.entry.last !== 'no';
}

export function isSure(part: NamePart): boolean {
  return part.entry.first === 'sure' || part.entry.last === 'sure';
}

/** How many particles ("von der", "el") stand at a token, if a capitalised word follows them. */
export function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  if (/^(?:der|den|het|t)$/.test(tokens[at]?.lower ?? '')) return 0;
  while (count < 5) {
    const token = tokens[at + count];
    // "v. Bentheim", "v. d. Lippe"
    const short = /^[vd]$/.test(token?.lower ?? '') && tokens[at + count + 1]?.text === '.';
    if (!short && (token?.gap !== 'space' || !PARTICLES.has(token.lower))) break;
    if (short && token?.case !== 'lower') break;
    count += short ? 2 : 1;
  }
  const next = tokens[at + count];
  if (count === 0 || next?.kind !== 'word' || next.case === 'lower' || next.gap !== 'space') return 0;
  // "zur Verfügung", "von Linh": what stands before any noun says nothing.
  if (!LOOSE_PARTICLES.has(tokens[at]?.lower ?? '')) return count;
  const { name, german, common } = classOf(next.lower);
  const firstOnly = name.first === 'sure' && name.last === 'no';
  const beforeThing = /^(?:vom|zum|zur)$/.test(tokens[at]!.lower) && name.last !== 'sure';
  return common || firstOnly || (beforeThing && german) || (german && name.last === 'no') ? 0 : count;
}

/**
 * Reads the words of a name after a part that is one already. `evidence` says how much a following word needs: after a
 * salutation an unknown capitalised word will do, elsewhere a list must know it or the word before as a first name.
 */
export function readOn(
  tokens: readonly Token[],
  first: NamePart,
  evidence: 'unknown' | 'list',
  lowerCase = false,
): NamePart[] {
  const parts = [first];
  for (let steps = 0; steps < 5; steps++) {
    const before = parts.at(-1)!;
    // A genitive ends a name: "Annas Antrag".
    if (!before.initial && before.end < (tokens[before.to]?.end ?? 0)) break;
    const at = afterNickname(tokens, before.to + 1);
    const particles =
      before.initial || before.entry.first !== 'no' ? particlesAt(tokens, at) : particlesInside(tokens, at);
    const next = partAt(tokens, at + particles, lowerCase);
    if (!next || !follows(tokens[at], before, next)) break;
    const known = isKnown(next);
    if (next.thing || (isThing(next.lower) && next.entry.last !== 'sure')) break;
    const afterFirst = particles > 0 || before.entry.first === 'sure';
    const town = next.place && afterFirst && !next.common;
    // "Balthasar Emig-Lauer"
    const double = next.compound && before.entry.first === 'sure' && next.to === next.from + 2;
    if (!known && !next.initial && !couldBeName(next) && !town && !double) break;
    const hasLast = parts.some((part) => part.entry.last !== 'no' && part.entry.first === 'no');
    const enough = next.initial
      ? isInitialBeforeName(tokens, next) || isLastInitial(tokens, before, next)
      : known ||
        next.unknown ||
        (evidence === 'unknown' && !hasLast) ||
        (before.entry.first === 'sure' && !hasLast) ||
        before.initial;
    if (!enough) break;
    // "Herrn Müller Winter": a word of ordinary German after a last name needs to be more than that.
    if (
      hasLast &&
      !next.initial &&
      !isSure(next) &&
      !next.unknown &&
      next.entry.first === 'no' &&
      particles === 0
    )
      break;
    if (tokens[next.from]?.case === 'upper' && tokens[first.from]?.case !== 'upper' && !known) break;
    parts.push(next);
  }
  return parts;
}

/** Karl-Heinz „Kalle“ Overrath: index behind the closing quotation mark. */
function afterNickname(tokens: readonly Token[], at: number): number {
  const nickname =
    /^[„"“»(]$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 1]?.gap === 'none' &&
    /^["“”«)]$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.kind === 'word' &&
    tokens[at + 3]?.gap === 'space' &&
    tokens[at + 3]?.case !== 'lower';
  return nickname ? at + 3 : at;
}

function follows(token: Token | undefined, before: NamePart, next: NamePart): boolean {
  if (!token) return false;
  if (token.gap === 'space' || (token.gap === 'none' && before.initial)) return true;
  return (
    token.gap === 'line' &&
    before.entry.first === 'sure' &&
    next.entry.last === 'sure' &&
    next.entry.first === 'no'
  );
}

/** Particles that don't stand before an ordinary german: "Kowalski de la Cruz". */
function particlesInside(tokens: readonly Token[], at: number): number {
  return LOOSE_PARTICLES.has(tokens[at]?.lower ?? '') ? 0 : particlesAt(tokens, at);
}

/** "Leon D.", "Küppers H.": a last name cut to its letter. */
function isLastInitial(tokens: readonly Token[], before: NamePart, initial: NamePart): boolean {
  const token = tokens[initial.from]!;
  return (
    token.gap === 'space' &&
    tokens[before.from]!.case !== 'upper' &&
    (before.entry.first === 'sure' || before.entry.last === 'sure') &&
    !/^[Ss]$/.test(tokens[initial.to + 2]?.text ?? '')
  );
}

function isInitialBeforeName(tokens: readonly Token[], initial: NamePart): boolean {
  const next = partAt(tokens, initial.to + 1);
  return next !== undefined && tokens[next.from]?.gap === 'space' && couldBeName(next);
}

/** The parts of a name as a finding. */
export function candidate(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  confidence: number,
  reason: ReasonId,
): Candidate {
  const last = parts.at(-1)!;
  const after = tokens[last.to + 1];
  // "Annas Antrag" has a genitive; "Lisa-Marie Vits ist", "Herr Pauls sagte" are names that end so.
  const genitive =
    parts.length === 1 && reason !== 'salutation' ? true : after?.gap === 'space' && after.case !== 'lower';
  const end = genitive ? last.end : tokens[last.to]!.end;
  return { start: tokens[parts[0]!.from]!.start, end, type: 'PERSON', confidence, reason };
}

const TITLES = new Set(
  'dr dres prof professor professorin ra rain med jur phil rer nat pol oec vet dent ing dipl mag mba ll.m lic theol hc h c habil pd doktor freiherr freifrau graf gräfin baron baronin prinz prinzessin dipl-ing msc bsc'.split(
    ' ',
  ),
);

const LEADING_TITLES = new Set(
  'dr prof professor professorin doktor dipl ing freiherr freifrau ra rain dres'.split(' '),
);

/** Whether a token begins a title that leads to a name by itself: "Dr. …", "Prof. …", "Dipl.-Ing. …", "RA …". */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!LEADING_TITLES.has(token.lower)) return false;
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none';
  return (
    dot || (token.case !== 'lower' && token.text.length > 4) || token.text === 'RA' || token.text === 'RAin'
  );
}

/** Index after academic titles and their dots. */
export function skipTitles(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 14; steps++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') break;
    const title = token.kind === 'word' && TITLES.has(token.lower);
    const written = token.text === 'RA' || token.text === 'RAin' || token.text.length > 3;
    if (title && (tokens[at + 1]?.text === '.' || written)) at += tokens[at + 1]?.text === '.' ? 2 : 1;
    else if (token.text === '-' && token.gap === 'none' && TITLES.has(tokens[at + 1]?.lower ?? '')) at++;
    else break;
  }
  return at;
}

/** The name with the particles before its first part. */
export function withParticles(parts: NamePart[], particles: number): NamePart[] {
  const [first, ...rest] = parts;
  return first ? [{ ...first, from: first.from - particles }, ...rest] : parts;
}
