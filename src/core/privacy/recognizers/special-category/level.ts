import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import { Flag, flagsOf } from './flags';
import { isAgainst, isGeneral, isQuoted } from './general';
import { LABELS, type Span } from './labels';
import { endsAsAttribute } from './little-words';
import { hasSide, isFinding, isOfBareName, isOfOne, isRemark, isSince } from './remark';
import type { Sentence } from './sentence';
import type { Sentences } from './sentences';

/** A word that may be said of a person, with what it is and how sure it is that it is. */
export interface Hit extends Span {
  /** 1.5 by what the sentence before names, 2 by a role or a pronoun, 3 by a person in the sentence. */
  readonly level: number;
  /** It goes where a plain one stands in it; what a court or the police does, also where its deed stands near by. */
  readonly weak: boolean;
  /** It says by itself that it is of one body: a value with its unit. */
  readonly sure?: boolean;
  /** What the word is of; set where all hits of a text come together. */
  readonly field?: Field;
}

export type Field = 'health' | 'crime' | 'belief' | 'origin';

export interface Place {
  readonly tokens: readonly Token[];
  readonly sentences: Sentences;
  readonly sentence: Sentence;
  readonly index: number;
}

const NEAR = 5;
const FAR = 12;

/** Words that a sentence of a leaflet begins with: "Anzeichen eines Hitzschlags", "Medikamente wie Betablocker". */
const isInforming = fitting(
  /^(?:häufigste[nr]?|anzeichen|symptome|warnzeichen|medikamente|hinweise?|info|infos|ursachen|folgen|risikofaktoren|tipps|maßnahmen|freiheitsentziehende|typische|häufige|mögliche)$/,
);

const isNoPerson = fitting(/^(?:bäume|pflanzen|tiere|hunde|katzen|vögel)$/);

/**
 * How sure it is that the sentence speaks of a certain person: 0 in general texts, 1.5, 2 or 3.
 * In a text that names persons a general sentence may well mean one of them ("Kinder mit Klumpfuß nehmen eben ein
 * Taxi"): 1.5 there, but for leaflets, wishes to the reader, and words beside an event or an office.
 * @param personal the word is one that only persons are called
 */
export function levelOf(place: Place, personal = false): number {
  const { tokens, sentences, sentence, index } = place;
  if (isGeneral(place)) return 0;
  const level = levelInSentence(place, personal);
  if (level < 2 && sentences.hasPersons && isInRowOfName(place)) return 2;
  if (level > 0 || !sentences.hasPersons || sentence.asks) return level;
  // "in mehreren Klassen", "Bewohnerinnen mit …": said of many, unless it was said to somebody
  if (sentence.generic.some((at) => Math.abs(at - index) <= NEAR) && !isQuoted(place)) return 0;
  // "Finden Sie Läuse, …", "Wenn Sie Fieber haben, …": any reader
  if (sentence.you && sentence.condition < index && tokens[sentence.condition]!.lower !== 'wer') return 0;
  if (informs(place) || sentence.generic.some((at) => isStatistic(tokens, at))) return 0;
  return sentence.events.some((at) => Math.abs(at - index) <= NEAR) ? 0 : 1.5;
}

const ROW = 40;
const isBar = fitting(/^\|$/);

/** "17.00 Wieland, Anneliese | Brigittenstr. 2 | Kompressionsstrümpfe aus": the remark of a row that begins with a name. */
function isInRowOfName({ tokens, sentences, sentence, index }: Place): boolean {
  if (sentence.conditional || sentence.generic.length > 0) return false;
  let barred = false;
  for (let at = index - 1; at >= 0 && at > index - ROW && !startsLine(tokens[at + 1]); at--) {
    if (isBar(tokens[at])) barred = true;
    else if (barred && sentences.isName(at)) return true;
  }
  return false;
}

/** "Anzeichen eines Hitzschlags"; "Hinweis: gehörlos" is a remark. */
function informs({ tokens, sentence: { start } }: Place): boolean {
  return isInforming(tokens[start]) && tokens[start + 1]?.text !== ':';
}

const isShare = fitting(/^(?:prozent|%|anteil|hälfte|drittel)$/);

/** "21.004 Personen", "neun Prozent der Kinder" */
function isStatistic(tokens: Place['tokens'], at: number): boolean {
  return (tokens[at - 1]?.kind === 'number' && tokens[at - 1]!.text.length > 1) || isShare(tokens[at - 2]);
}

function levelInSentence(place: Place, personal: boolean): number {
  const { tokens, sentences, sentence, index } = place;
  const s = sentence;
  // "Bei Dienstunfähigkeit wird der Beamte versetzt"
  if (!s.person && !s.self && !s.kin && tokens[s.start]!.lower === 'bei' && index <= s.start + 2) return 0;
  if (s.person && (sentences.isBehindName(index) || isPredicateOfName(place))) return 3;
  if (
    s.generic.some(
      (at) =>
        Math.abs(at - index) <= (at === s.start && !s.person ? FAR : NEAR) &&
        at !== index + 1 &&
        (!s.kin || isNoPerson(tokens[at])),
    )
  )
    return 0;
  if (!s.person && !s.self && !s.kin && informs(place)) return 0;
  const eventful = s.events.some((at) => Math.abs(at - index) <= FAR);
  if (eventful && s.events.some((at) => Math.abs(at - index) <= NEAR) && !s.suffers) return 0;
  if (s.self || s.kin) return 3;
  if (personal && s.weAre && !s.conditional) return 2;
  if (s.person && (!eventful || s.suffers)) return 3;
  const conditional = s.conditional && !(personal && s.pronounAt < s.condition && s.condition > index);
  if (conditional || (eventful && !s.suffers)) return 0;
  if (s.yourKin && !s.asks) return 2;
  if (s.note || (s.role && (sentences.hasPersons || !s.asks || (personal && s.now) || isSaidBefore(place))))
    return 2;
  if (s.you && !s.asks && (sentences.hasPersons || (s.dated && !isAgainst(tokens, s.start, index)))) return 2;
  if (s.role && isSince(place)) return 2;
  if (s.generic.length === 0) {
    if (!s.asks && ((s.certain && index > s.start && !isAgainst(tokens, s.start, index)) || isFinding(place)))
      return 2;
    if (isOfOne(place, personal) || isOfBareName(place, personal) || isRemark(place, personal)) return 2;
    if (hasSide(place) && !LABELS.has(tokens[index]!.lower)) return 2;
  }
  if (s.pronoun && (personal || s.suffers || s.theyHave)) return 2;
  const named = sentences.namedBefore(s);
  if (s.pronoun && named) return 2;
  return named || isOnPersons(place) ? 1.5 : 0;
}

/** "Das Mädchen hat Diabetes, bitte …": said before anything is asked. */
function isSaidBefore({ tokens, sentence, index }: Place): boolean {
  let said = false;
  for (let at = index - 1; at >= sentence.start; at--) {
    const { lower, text } = tokens[at]!;
    if (flagsOf(tokens[at]) & Flag.Asks) return false;
    if (PREDICATES.has(lower)) said = true;
    if (text === ',' && said) return true;
  }
  return said;
}

const PREDICATES = new Set(
  forms(
    'liegt lag kriegt hat hatte habe ist war sei wird wurde leidet litt bekam bekommt trägt nimmt braucht hab bin fehlt',
  ),
);
const isNoPredicate = fitting(
  /^(?:über|zu|zum|zur|für|gegen|von|vom|der|des|den|dem|als|wie|beim?|und|oder|kein|keine|keinen|nicht)$/,
);

/** "Lukas Heyer hat Läuse", "Frau Horn ist seit Jahren dement": what its verb says of the name before it. */
function isPredicateOfName({ tokens, sentences, sentence, index }: Place): boolean {
  for (let at = index - 1; at > sentence.start && at >= index - 6; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.case !== 'lower' || isNoPredicate(token)) return false;
    if (PREDICATES.has(token.lower)) return sentences.isName(at - 1);
  }
  return false;
}

/** A text that names persons speaks of them, unless the sentence asks, informs or sets a rule. */
function isOnPersons({ sentences, sentence }: Place): boolean {
  const { asks, conditional, generic, events } = sentence;
  return sentences.hasPersons && !asks && !conditional && generic.length === 0 && events.length === 0;
}

const isOwner = fitting(/^(?:seine?[nrms]?|meine?[nrms]?|deren|dessen|deine?[nrms]?)$/);
const isHerOrYour = fitting(/^ihre?[nrms]?$/);

/** Whose illness: "Ihre Erkrankung", "seine chronische Depression", "mein GdB". */
export function isOwned({ tokens, index, sentence, sentences }: Place): boolean {
  for (let at = index - 1; at >= sentence.start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return false;
    if (isOwner(token)) return true;
    if (isHerOrYour(token)) {
      if (token.case === 'lower')
        return (
          sentence.person || sentence.kin || sentence.role || sentences.namedBefore(sentence) || sentence.has
        );
      // "Sollten Sie wegen Ihrer Rückenschmerzen nicht kommen": that there is one is taken as known.
      const known = /^(?:wegen|trotz|aufgrund|mit|nach|seit)$/.test(tokens[at - 1]?.lower ?? '');
      return (
        (!sentence.conditional || (known && sentences.hasPersons)) &&
        (sentences.hasPersons || !(sentence.asks || tokens[at - 1]?.lower === 'bei'))
      );
    }
    if (token.case !== 'lower' || !endsAsAttribute(token)) return false;
  }
  return false;
}

/** How sure it is that a degree or code is a person's: alone in its line it is, after "ab" or "mindestens" it is a rule. */
export function levelOfMeasure(place: Place, end: number): number {
  const { tokens, index, sentence } = place;
  const before = tokens[index - 1];
  const rule =
    before !== undefined &&
    index > sentence.start &&
    /^(?:ab|mindestens|wenigstens|einem|einen|bei|jedem|unter|über|mit)$/.test(before.lower);
  if (isRange(tokens, end)) return 0;
  if (isFilledIn(place, end)) return 2;
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place);
  if (level === 0 && isStated(place)) return 2;
  // "bei Menschen mit GdB 80 für die Beine oder GdB 70 …"
  if (level < 2 && sentence.generic.length > 0) return 0;
  if (level === 3 || (level > 0 && !(rule && /^(?:ab|mindestens|wenigstens|bei)$/.test(before!.lower))))
    return level;
  if (rule || sentence.conditional || sentence.generic.length > 0 || sentence.events.length > 0) return 0;
  const length = sentence.end - sentence.start;
  return length <= (tokens[sentence.start + 1]?.text === ':' ? 12 : 8) ? 1.5 : 0;
}

/** "Grad der Behinderung: 80" as a row of its own, in a form or file that names somebody. */
function isFilledIn({ tokens, sentences, index }: Place, end: number): boolean {
  const behind = tokens[end];
  return (
    sentences.hasPersons &&
    (index === 0 || startsLine(tokens[index]!)) &&
    tokens[end - 1]!.kind === 'number' &&
    tokens[end - 2]!.text === ':' &&
    (!behind || startsLine(behind))
  );
}

/** "Der GdB beträgt 80": no rule that begins with ab or mindestens. */
function isStated({ tokens, index, sentence }: Place): boolean {
  if (sentence.conditional || sentence.asks || sentence.generic.length > 0) return false;
  for (let at = index + 1; at < index + 8 && at < sentence.end && tokens[at]!.kind !== 'number'; at++) {
    if (tokens[at]!.lower === 'mindestens') return false;
    if (tokens[at]!.lower === 'beträgt') return true;
  }
  // "beträgt der Grad der Behinderung 70"
  if (/^(?:der|ihr|sein)$/.test(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.lower === 'beträgt')
    return true;
  if (tokens[index]!.lower !== 'merkzeichen') return false;
  for (let at = index - 1; at > sentence.start; at--) if (tokens[at]!.lower === 'beträgt') return true;
  return false;
}

/** "Pflegegrad 1 bis 5", "GdB von 30 oder 40"; none in "Pflegegrad 3 bis 30.06.2026" and "Pflegegrad 3, 2 bis 3 Mal". */
function isRange(tokens: readonly Token[], end: number): boolean {
  const [joint, other, mark, behind] = tokens.slice(end, end + 4);
  if (tokens[end - 1]!.kind !== 'number' || other?.kind !== 'number') return false;
  if (!/^(?:bis|oder|–|-)$/.test(joint?.lower ?? '') || !/^(?:[1-5]|[2-9]0|100)$/.test(other.text))
    return false;
  const point = mark?.gap === 'none' && /^[./:-]$/.test(mark.text);
  const goesOn = point && behind?.gap === 'none';
  return !goesOn && !OF_TIME.test((point ? behind : mark)?.lower ?? '');
}

const OF_TIME =
  /^(?:mal|uhr|jahren?|monaten?|wochen?|tagen?|stunden?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
