import { firstIndex } from '../../../first-index';
import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { MONTHS } from '../address/words';
import { Flag, flagsOf } from './flags';
import { isPointer } from './little-words';
import { areWe, hasSubject, isDay, isPointedAt, leavesSubjectOut, wereYou } from './subject';
import { forms } from './words';

/** What a sentence says about who it speaks of. */
export interface Sentence {
  /** Indices of its first token and of the token after its last. */
  readonly start: number;
  readonly end: number;
  /** A name, "ich" or "mein", a relative of somebody. */
  readonly person: boolean;
  readonly self: boolean;
  readonly kin: boolean;
  /** "Ihr Kind": of the reader, or of any reader. */
  readonly yourKin: boolean;
  /** "der Antragsteller", "die Patientin", "Kind" at the beginning of a note. */
  readonly role: boolean;
  readonly pronoun: boolean;
  /** Index of the first. */
  readonly pronounAt: number;
  /** "Sie hat …", "er leidet": whoever it is, it is one. */
  readonly theyHave: boolean;
  readonly we: boolean;
  /** "wir sind", of those who write. */
  readonly weAre: boolean;
  readonly you: boolean;
  /** "Pat.", "Z. n.", "V. a.": the style of a file. */
  readonly note: boolean;
  /** leidet, erkrankt, diagnostiziert, behandelt …; and hat, ist, wegen, nimmt … too. */
  readonly suffers: boolean;
  readonly has: boolean;
  /** derzeit, seit: as it is with one now. */
  readonly now: boolean;
  /** Told or found of one, though nobody is named: "könne er nicht arbeiten", "ergab eine Zirrhose". */
  readonly certain: boolean;
  /** It names a day, or tells the reader what was. */
  readonly dated: boolean;
  /** wenn, falls, wer, jeder; a question; a wish or a duty in general. */
  readonly conditional: boolean;
  /** Index of the first such word. */
  readonly condition: number;
  readonly asks: boolean;
  /** Indices of words for people in general and for events and offices. */
  readonly generic: readonly number[];
  readonly events: readonly number[];
}

const SUMMED =
  Flag.Self |
  Flag.Pronoun |
  Flag.Note |
  Flag.Suffers |
  Flag.Has |
  Flag.Conditional |
  Flag.Asks |
  Flag.We |
  Flag.Reported |
  Flag.Found |
  Flag.Will |
  Flag.Now |
  Flag.Told;

const leadsToOrdinal = fitting(
  /^(?:im|am|der|die|das|den|dem|zum|zur|vom|bis|des|in|seit|ab|(?:mein|dein|sein|ihr|unser)e[nmr])$/,
);
const isOneOfMany = fitting(
  /^(?:jugendliche|versicherte|schwerbehinderte|erkrankte|beschäftigte|berechtigte)$/,
);
const isFamiliar = fitting(/^(?:mutti|vati|omi|opi|oma|opa|papa|mama)$/);
/** Tokens before and behind a word that are read at most. */
export const LONGEST = 70;
const SHORT_LINE = 42;
/** Of cards of the disabled. */
const MARKS_OF_CARDS = new Set(['aG', 'Bl', 'Gl', 'RF', 'TBl', 'EB']);
const ABBREVIATIONS = new Set(
  forms(
    'bzw usw etc geb verst gest verh verw evtl vgl inkl zzgl ggf str abs art nr tel pat med prof hr fr fam ast ca lt mtl gem ehem sog prot kath bekl antragst klin psych chron evang ansprechp mutm beh ärztl gesetzl staatl stat amb verw akut rez',
  ),
);

const opensRemark = fitting(/^[(,–:-]$/);
/** The sentences of a text, each read once, when a word in it asks. */
export class Sentences {
  private last: Sentence | undefined;
  private asked: { readonly sentence: Sentence; readonly named: boolean } | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Candidate[],
  ) {}

  get hasPersons(): boolean {
    return this.persons.length > 0;
  }

  at(index: number): Sentence {
    if (this.last && index >= this.last.start && index < this.last.end) return this.last;
    this.last = this.read(index);
    return this.last;
  }

  /** Whether one of the few sentences before in the paragraph speaks of a person. */
  namedBefore(sentence: Sentence): boolean {
    if (this.asked?.sentence === sentence) return this.asked.named;
    const named = this.isNamedBefore(sentence);
    this.asked = { sentence, named };
    return named;
  }

  /** Whether the token is one of a name. */
  isName(index: number): boolean {
    const token = this.tokens[index]!;
    return someWithin(this.persons, token.start, token.end);
  }

  /** "Herr Severin (dement", "Nguyen, Vietnamese": a name, and nothing but a mark or two before the word. */
  isBehindName(index: number): boolean {
    for (let at = index - 1; at >= 1 && at >= index - 4; at--) {
      const token = this.tokens[at]!;
      if (token.gap === 'paragraph') return false;
      if (opensRemark(token)) {
        const before = this.tokens[at - 1]!;
        return someWithin(this.persons, before.start, before.end);
      }
      if (token.kind !== 'word' || token.case !== 'lower') return false;
    }
    return false;
  }

  private isNamedBefore(sentence: Sentence): boolean {
    let { start } = sentence;
    for (let steps = 0; steps < 3; steps++) {
      if (start === 0 || this.tokens[start]!.gap === 'paragraph') return false;
      const before = this.read(start - 1);
      if (before.person || before.self || before.kin || before.role || before.yourKin)
        return before.generic.length === 0 || before.person;
      ({ start } = before);
    }
    return false;
  }

  private read(index: number): Sentence {
    let start = index;
    while (start > 0 && index - start < LONGEST && !beginsSentence(this.tokens, start)) start--;
    let end = index + 1;
    while (end < this.tokens.length && end - index < LONGEST && !beginsSentence(this.tokens, end)) end++;
    return describe(this.tokens, start, end, this.persons);
  }
}

/** "2. Klasse", "20. SSW", "Verbrennungen 3. Grades" */
const isCountedFromOne = fitting(
  /^(?:klasse|ssw|schwangerschaftswoche|lebenswoche|lebensmonat|lebensjahr|trimester|trimenon|grad(?:es)?|schuljahr|schulbesuchsjahr|lehrjahr)$/,
);

const endsAlways = fitting(/^[!?;]$/);

function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  if (token.gap === 'paragraph') return true;
  if (token.gap === 'none') return false;
  if (token.gap === 'line' && beginsLine(tokens, index)) return true;
  if (endsAlways(before)) return true;
  if (before.text !== '.') return false;
  // "irak. Kurde"
  if (isNationShort(tokens[index - 2]) && tokens[index - 2]!.case === 'lower') return false;
  const word = tokens[index - 2];
  if (!word || word.text === ')') return true;
  // "im 6. Monat" counts, "Grad 3. Sie" ends.
  if (word.kind === 'number' && leadsToOrdinal(tokens[index - 3]) && word.text.length < 3) return false;
  // "Henry, 2. Klasse, hat …"
  if (word.kind === 'number' && word.text.length < 3 && isCountedFromOne(token)) return false;
  if (word.kind === 'number')
    return (
      word.text.length > 2 || (token.kind === 'word' && token.case !== 'lower' && !MONTHS.has(token.lower))
    );
  // "das Merkzeichen aG. Ihr Ausweis …"
  if (MARKS_OF_CARDS.has(word.text)) return true;
  if (token.case === 'lower' && token.kind === 'word')
    return word.text.length > 3 && !ABBREVIATIONS.has(word.lower);
  return word.text.length > 2 && !ABBREVIATIONS.has(word.lower);
}

const isBullet = fitting(/^[-–•*·|]$/);

const isNationShort = fitting(
  /^(?:türk|syr|irak|iran|afgh|eritr|somal|äthiop|niger|ghan|gamb|pakist|ind|chin|vietn|poln|rum|rumän|bulg|ungar|tschech|slowak|ukr|russ|weißruss|georg|armen|kosov|alban|serb|kroat|bosn|mazed|griech|ital|span|portug|franz|niederl|österr|marokk|tunes|alger|ägypt|liban|kurd|arab|bras)$/,
);

/** A line that does not go on with the one before: a bullet, a label, or after a short line. */
function beginsLine(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (isBullet(token) || tokens[index - 1]!.text === ':' || next?.text === ':') return true;
  if (token.kind === 'number' && (next?.text === '.' || next?.text === ')')) return true;
  for (let at = index - 1; at >= 0 && index - at < 16; at--) {
    const token = tokens[at]!;
    if (startsLine(token)) return tokens[index - 1]!.end - token.start < SHORT_LINE;
  }
  return false;
}

const isOurs = fitting(/^(?:mein|meine[mnr]?|unser|unsere[mn]?)$/);
const isEvery = fitting(/^jede/);
const leadsToPleading = fitting(/^(?:ihrem|seinem|ihren|seinen|ihr|sein|nach|laut|zum|der|klägerischen)$/);
const isVaccination = fitting(/^impf/);
const isOfThe = fitting(/^(?:des|dem)$/);
const endsInEn = fitting(/en$/);
const isManyByEnding = fitting(/(?:kindern|en?schen)$/);
const isCopula = fitting(/^(?:als|eine|ist|bin|war)$/);

function describe(
  tokens: readonly Token[],
  start: number,
  end: number,
  persons: readonly Candidate[],
): Sentence {
  let seen = 0;
  let kin = false;
  let theirKin = false;
  let yourKin = false;
  let role = false;
  let you = false;
  const person = someWithin(persons, tokens[start]!.start, tokens[end - 1]!.end);
  const generic: number[] = [];
  const anybody: number[] = [];
  let condition = Number.POSITIVE_INFINITY;
  const events: number[] = [];
  let dated = false;
  let pronounAt = Number.POSITIVE_INFINITY;
  let ours = false;
  for (let index = start; index < end; index++) {
    const token = tokens[index]!;
    if (token.kind === 'number' && isDay(tokens, index)) dated = true;
    if (token.kind !== 'word') continue;
    const bits = flagsOf(token);
    if (!bits) {
      // "Unser Postbote", "mein Lehrer"
      if (ours && token.case === 'capital' && isRole(token.lower) && !isNoRole(token)) kin = true;
      ours = false;
      continue;
    }
    ours = isOurs(token);
    const formal = token.case === 'capital' && isFormal(tokens, index, start);
    if (formal) you = true;
    if (bits & Flag.Conditional) {
      // "fragt, ob er krank ist" speaks of him.
      if (token.lower === 'ob' && /^(?:er|ich|sie)$/.test(tokens[index + 1]?.text ?? '')) continue;
      // "Er gilt als suchtkrank"
      if (token.lower === 'gilt' && isTakenAs(tokens, index)) continue;
      // "freiwillig abgegeben"
      if (
        token.lower === 'freiwillig' &&
        /^(?:ab|zurück|auf)?ge\p{L}+(?:t|en)$/u.test(tokens[index + 1]?.lower ?? '')
      )
        continue;
      // "Sie berichtet freiwillig": no box of a form
      if (token.lower === 'freiwillig' && /(?<!is)t$/.test(tokens[index - 1]?.lower ?? '')) continue;
      // "lehnt jede Behandlung ab"
      if (isEvery(token) && index > start + 2 && !flagsOf(tokens[index + 1])) continue;
      condition = Math.min(condition, index);
    }
    // "es sei denn"
    if (token.lower === 'sei' && tokens[index + 1]?.lower === 'denn') continue;
    if (bits & Flag.Pronoun && !formal) pronounAt = Math.min(pronounAt, index);
    seen |= formal ? 0 : bits & SUMMED;
    // "seit der Corona-Impfung": what was done to somebody; "Nach Ihrem Vortrag" of a party to the case
    if (
      bits & Flag.Event &&
      !(token.lower === 'vortrag' && leadsToPleading(tokens[index - 1]) && index < start + 4) &&
      !(isVaccination(token) && isAfter(tokens, index)) &&
      !(token.lower === 'informiert' && isTold(tokens, index)) &&
      !(isGroup(token) && isAttended(tokens, index))
    )
      events.push(index);
    const owner = bits & (Flag.Kin | Flag.Kins | Flag.Role) ? ownerBefore(tokens, index, start) : undefined;
    if (owner === 'you') yourKin = true;
    else if (owner === 'mine') kin = true;
    else if (owner) theirKin = true;
    else if (bits & Flag.Role && isOne(tokens, index, start) && (person || !isAny(tokens, index))) {
      role = true;
      // "Mutti", "Opa" are somebody's.
      if (isFamiliar(token) && !/^(?:oma|opa)/.test(tokens[index + 2]?.lower ?? '')) kin = true;
    }
    // "erlitt eine Bewohnerin", "ein 43-jähriger Radfahrer": anyone, where nobody is named
    else if (bits & Flag.Role && !person && isAny(tokens, index)) anybody.push(index);
    else if (bits & Flag.Generic && isThisOne(tokens, index, start)) role = true;
    // "des Betroffenen" is one, "die Betroffenen" are many.
    else if (bits & Flag.Generic && isOfThe(tokens[index - 1]) && endsInEn(token) && !isManyByEnding(token))
      role = true;
    // "Der Jugendliche"
    else if (isOneOfMany(token) && tokens[index - 1]?.lower === 'der') role = true;
    // "Der Jugendliche", "die Schwangere": one by the ending
    else if (bits & Flag.Generic && isOneByEnding(token) && isPointer(tokens[index - 1])) role = true;
    // "Herr Ngom und die Kinder", "Mutter von drei Kindern"
    else if (
      bits & Flag.Generic &&
      !isCounted(tokens, index) &&
      !((person || (seen & (Flag.Self | Flag.Pronoun)) > 0) && isTheirs(tokens, index)) &&
      tokens[index + 1]?.text !== '-' &&
      !isNamedNext(tokens, index, persons) &&
      !isCopula(tokens[index - 1])
    )
      generic.push(index);
  }
  const pointed = isPointedAt(tokens, start);
  if (!kin && !role && (seen & (Flag.Self | Flag.Pronoun)) === 0) generic.push(...anybody);
  return {
    start,
    end,
    person,
    self: (seen & Flag.Self) > 0,
    // "Eltern melden ihr krankes Kind ab" is of nobody.
    kin: kin || (theirKin && generic.every((at) => tokens[at]!.lower === 'niemand')),
    yourKin,
    role,
    pronoun: (seen & Flag.Pronoun) > 0 || pointed,
    pronounAt: pointed ? start : pronounAt,
    theyHave: pointed || ((seen & Flag.Pronoun) > 0 && hasSubject(tokens, start, end, seen)),
    we: (seen & Flag.We) > 0,
    weAre: (seen & Flag.We) > 0 && areWe(tokens, start, end),
    you: you || tokens[start]!.text === 'Sie',
    note: (seen & Flag.Note) > 0 || hasNote(tokens, start, end) || leavesSubjectOut(tokens, start, end),
    suffers: (seen & Flag.Suffers) > 0,
    has: (seen & (Flag.Suffers | Flag.Has)) > 0,
    now: (seen & Flag.Now) > 0,
    certain: (seen & (Flag.Reported | Flag.Found)) > 0 && (seen & (Flag.Pronoun | Flag.Will)) !== Flag.Will,
    dated: dated || (you && (seen & Flag.Told) > 0) || wereYou(tokens, start, end),
    conditional:
      (seen & Flag.Conditional) > 0 || tokens[end - 1]!.text === '?' || beginsWithVerb(tokens, start, end),
    condition: tokens[end - 1]!.text === '?' || beginsWithVerb(tokens, start, end) ? start : condition,
    asks: (seen & Flag.Asks) > 0,
    generic,
    events,
  };
}

/** "gilt als", "gilt nun als", "gilt dem Staatsschutz als" */
function isTakenAs(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (tokens[at]?.lower === 'als') return true;
  return false;
}

const mayBeFormal = fitting(/^(?:sie|ihnen|ihre?[nrms]?)$/);
const isPluralVerb = fitting(/(?:en|sind)$/);

/** "Sie", "Ihnen", "Ihre" of the reader; a sentence that begins with "Sie ist" speaks of her. */
function isFormal(tokens: readonly Token[], index: number, start: number): boolean {
  const { lower } = tokens[index]!;
  if (!mayBeFormal(tokens[index])) return false;
  return index > start || lower !== 'sie' || isPluralVerb(tokens[index + 1]);
}

const opensAbbreviation = fitting(/^(?:z|st|v)$/);
const endsAbbreviation = fitting(/^[na]$/);

/** "Z. n. Schlaganfall", "V. a. Demenz", "St. n." */
function hasNote(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end - 3; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word' || text.length > 2 || tokens[at + 1]!.text !== '.') continue;
    if (opensAbbreviation(tokens[at]) && endsAbbreviation(tokens[at + 2]) && tokens[at + 3]!.text === '.')
      return true;
  }
  return false;
}

const isCitizen = fitting(/^(?:bürger|einwohner)$/);

/** "Der Bürger hielt sich den Bauch": one, by its verb. */
function isThisOne(tokens: readonly Token[], index: number, start: number): boolean {
  return (
    index === start + 1 &&
    tokens[start]!.lower === 'der' &&
    isCitizen(tokens[index]) &&
    /^(?:ist|war|sei|hat|hatte|\p{L}+te|hielt|litt|kam|lag|nahm|trug)$/u.test(tokens[index + 1]?.lower ?? '')
  );
}

const isFamily = fitting(/^(?:kindern?|eltern)$/);

/** "die Kinder", "den Eltern" where somebody is named */
function isTheirs(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    isFamily(tokens[index]) &&
    /^(?:die|den|der|andere|anderen|beiden|beide|,|\()$/.test(before?.lower ?? ',') &&
    /^(?:sind|haben|beide|waren|kommen|aus)$/.test(
      before?.kind === 'word' ? 'sind' : (tokens[index + 1]?.lower ?? ''),
    )
  );
}

/** "Mutter informiert, Arzt verständigt": who was told, not what a leaflet tells. */
function isTold(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || next.kind === 'mark' || startsLine(next);
}

const isGroup = fitting(/^selbsthilfe/);
const isAttending = fitting(
  /^(?:besuch\p{L}*|geht|gehe|ging|anschluss|anbindung|angebunden|angeschlossen)$/u,
);

/** "besucht mittwochs die Selbsthilfegruppe": where somebody goes. */
function isAttended(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) if (isAttending(tokens[at])) return true;
  return isAttending(tokens[index + 1]);
}

const isAfterWord = fitting(/^(?:seit|nach|durch)$/);

function isAfter(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) if (isAfterWord(tokens[at])) return true;
  return false;
}

/** "Kinder Leon (7) und Mia (4)" */
function isNamedNext(tokens: readonly Token[], index: number, persons: readonly Candidate[]): boolean {
  const next = tokens[index + 1];
  if (next?.gap !== 'space') return false;
  // "Angehörige      Enkel Toni": the label of a form of columns
  return next.start - tokens[index]!.end > 1 || someWithin(persons, next.start, next.end);
}

const FEW = /^(?:zwei|drei|vier|fünf|sechs|beiden?|[2-9])$/;
const isCountable = fitting(/^(?:kinder|katzen|hunde|tiere|vögel)/);

/** "drei Kinder", "zwei Jugendlichen": certain ones. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && isCountable(tokens[index]) && FEW.test(before.lower);
}

/** Helpers that are books, devices or firms. */
const isNoRole = fitting(
  /(?:geber|führer|weiser|planer|rechner|melder|zähler|anbieter|dienstleister|partner|begleiter)$/,
);

const isOneByEnding = fitting(
  /^(?:jugendliche|beschäftigte|angehörige|versicherte|geflüchtete|schwerbehinderte|schwangere|antragstellende)$/,
);

type Owner = 'mine' | 'theirs' | 'you';

const isTheirsWord = fitting(/^(?:ihr|sein)/);

/** Whose relative: "meine Mutter", "ihr kleiner Sohn", "Ihr Kind". */
function ownerBefore(tokens: readonly Token[], index: number, start: number): Owner | undefined {
  for (let at = index - 1; at >= start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    if (flagsOf(token) & Flag.Possessive) {
      if (!isTheirsWord(token)) return 'mine';
      return token.case === 'capital' && token.lower.startsWith('ihr') ? 'you' : 'theirs';
    }
    if (token.case !== 'lower') return undefined;
  }
  return undefined;
}

const isAnyWord = fitting(/^eine?[nmrs]?$/);

/** "eine Bewohnerin", "ein 40-jähriger Radfahrer": in a text that names nobody it is nobody. */
function isAny(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    if (isAnyWord(tokens[at])) return true;
    if (flagsOf(tokens[at]) & Flag.Determiner) return false;
  }
  return false;
}

const isRelative = fitting(
  /^(?:mutter|vater|sohn|tochter|ehemann|ehefrau|mann|bruder|schwester|oma|opa|großmutter|großvater|kindesmutter|kindesvater|kindsmutter|kindsvater|km|kv)$/,
);

const opensCell = fitting(/^[(–|]$/);
const opensNote = fitting(/^[:,(]$/);
const isOneWord = fitting(/^eine?$/);
const isPupil = fitting(/^(?:kind|schüler|schülerin|junge|mädchen)$/);
const isSheByEnding = fitting(
  /(?:in|e|mutter|mutti|tochter|frau|oma|mama|omi|kraft|schaft|schwester|eheleute)$/,
);

/** "der Antragsteller", "Kind" at the beginning; no "Antragstellerinnen und Antragsteller". */
function isOne(tokens: readonly Token[], index: number, start: number): boolean {
  if (isPaired(tokens, index)) return false;
  // "Bemerkung: Mutter psychisch krank", "Vater unbekannt, Mutter in Haft"
  const before = tokens[index - 1];
  if (index > start && tokens[index]!.case !== 'lower' && before) {
    if (opensCell(before)) return true;
    if (opensNote(before) && isRelative(tokens[index])) return true;
  }
  for (let at = index - 1; at >= start && at >= index - 3; at--) {
    const token = tokens[at]!;
    const bits = flagsOf(token);
    // "die Patienten" are many, "die Patientin" is one.
    // "Ein Kind hat Autismus" is an example.
    if (isOneWord(token) && isPupil(tokens[index])) return false;
    if (bits & Flag.Determiner)
      return tokens[at - 1]?.lower !== 'für' && (token.lower !== 'die' || isSheByEnding(tokens[index]));
    // "Bei Oma"
    if (token.lower === 'bei' && isRelative(tokens[index])) return true;
    if (token.kind !== 'word' || token.case !== 'lower') return false;
  }
  // "Ehegatten haben ein Recht": many
  if (endsInEn(tokens[index]) && /^(?:\p{L}+en|sind)$/u.test(tokens[index + 1]?.lower ?? '')) return false;
  return tokens[index]!.case !== 'lower' && index - start <= 1;
}

const joinsPair = fitting(/^(?:und|oder|bzw|\/)$/);
const mayBePlural = fitting(/en?$/);

/** "die Antragstellerin oder der Antragsteller" */
function isPaired(tokens: readonly Token[], index: number): boolean {
  for (const step of [-1, 1]) {
    let at = index + step;
    if (flagsOf(tokens[at]) === Flag.Determiner) at += step;
    if (!joinsPair(tokens[at])) continue;
    for (let other = at + step, steps = 0; steps < 3; other += step, steps++) {
      if (flagsOf(tokens[other]) & (Flag.Role | Flag.Generic)) return true;
    }
  }
  // "Beschäftigte, die …"
  return tokens[index + 1]?.text === ',' && tokens[index + 2]?.lower === 'die' && mayBePlural(tokens[index]);
}

const isQuestionVerb = fitting(
  /^(?:hatten?|nimmt|braucht|fehlt|fällt|trägt|hat|haben|ist|sind|leiden|leidet|liegt|besteht|wird|wurde|war|erkrankt|verstirbt|kommt|bekommt)$/,
);
const isModalVerb = fitting(/^(?:will|soll|kann|muss|darf|möchte|verweigert|verliert|stirbt|bleibt)$/);
const endsInT = fitting(/t$/);
const isYou = fitting(/^(?:ihre?[nrm]?|sie)$/);

/** "Hat das Kind eine Behinderung, …": a condition or a question. */
function beginsWithVerb(tokens: readonly Token[], start: number, end: number): boolean {
  // "Finden Sie Läuse, behandeln Sie …"
  if (tokens[start]!.case === 'capital' && endsInEn(tokens[start]) && tokens[start + 1]?.text === 'Sie')
    return true;
  // "Will die Betreute keine Spritze und …, so gilt das"
  if (
    isModalVerb(tokens[start]) &&
    tokens[start]!.case === 'capital' &&
    flagsOf(tokens[start + 1]) & Flag.Determiner &&
    tokens[start + 2]?.case === 'capital'
  )
    return hasComma(tokens, start, end);
  if (!isQuestionVerb(tokens[start])) return false;
  // "Hat GdB 80, Ausweis fehlt": a note that leaves its subject out
  const next = tokens[start + 1];
  const note =
    endsInT(tokens[start]) &&
    next !== undefined &&
    next.kind === 'word' &&
    next.case !== 'lower' &&
    !isYou(next) &&
    !flagsOf(next) &&
    tokens[end - 1]!.text !== '?';
  // "Hat nach eigenen Angaben Leberzirrhose.": a condition has a comma.
  if (tokens[end - 1]!.text !== '?' && !hasComma(tokens, start, end)) return false;
  return tokens[start]!.case === 'capital' && end - start > 4 && !note;
}

function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]!.text === ',') return true;
  return false;
}

/** Whether one of the candidates, ordered by place, touches a range. */
function someWithin(candidates: readonly Candidate[], start: number, end: number): boolean {
  const first = candidates[firstIndex(candidates, (candidate) => candidate.end > start)];
  return first !== undefined && first.start < end;
}
