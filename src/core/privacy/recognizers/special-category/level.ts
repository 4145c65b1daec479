import type { Token } from '../../text';
import { GROUPS } from './beliefs';
import type { Span } from './labels';
import type { Sentence, Sentences } from './sentence';
import { forms } from './words';

/** A word that may be said of a person, with what it is and how sure it is that it is. */
export interface Hit extends Span {
  /** 1.5 by what the sentence before names, 2 by a role or a pronoun, 3 by a person in the sentence. */
  readonly level: number;
  /** General words give way to a plain one of the same field beside them: "an Krebs erkrankt". */
  readonly weak: boolean;
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
const INFORMS =
  /^(?:anzeichen|symptome|warnzeichen|medikamente|hinweise?|info|infos|ursachen|folgen|risikofaktoren|tipps|maßnahmen|freiheitsentziehende|typische|häufige|mögliche)$/;

const TELLS =
  /^(?:vortrag|kurs|seminar|lesung|film|buch|ausstellung|fortbildung|flyer|broschüre|artikel|studie|workshop|infoabend|merkblatt)$/;

const NO_PERSON = /^(?:bäume|pflanzen|tiere|hunde|katzen|vögel)$/;

/** Whose health is nobody's: animals, plants, waters, and words that stand for an organisation. */
const NOBODY = new Set(
  forms(`
    hund hündin hunde rüde welpe welpen katze kater katzen pferd stute hengst pony kuh kühe rind rinder schaf schafe ziege ziegen tier tiere
    hühner vogel vögel papagei kaninchen hamster herde igel bienen baum bäume pflanze
    pflanzen rasen bach see wald fluss weiher gewässer boden system markt wirtschaft stadt gemeinde verwaltung firma verein labrador dackel schäferhund
    mischling terrier pudel`),
);

/** What an animal does to somebody. */
const HURTS =
  /^(?:mich|biss|gebissen|beißt|angefallen|angesprungen|sprang|umgerannt|getreten|gekratzt|verletzte|riss|bisswunden?)$/;

/** "Der Hund ist geimpft", "Mein Rüde leidet an …": its subject, at the beginning of the sentence. */
function isOfAnimal({ tokens, sentence, sentences, index }: Place): boolean {
  if (hasBefore(tokens, index - 8, index + 4, HURTS)) return false;
  // "der Impfpass des Hundes", "die Operation meiner Katze"
  if (
    DETERMINER.test(tokens[index + 1]?.lower ?? '') &&
    NOBODY.has((tokens[index + 2]?.lower ?? '').replace(/es$/, ''))
  )
    return true;
  for (let at = sentence.start; at < index && at <= sentence.start + 3; at++) {
    const { lower, case: written } = tokens[at]!;
    if (NOBODY.has(lower) && written !== 'lower' && !sentences.isName(at))
      return at === sentence.start || DETERMINER.test(tokens[at - 1]!.lower) || at > sentence.start + 1;
    if (!DETERMINER.test(lower) && !/^(?:und|\p{L}+e[nrms]?)$/u.test(lower)) return false;
  }
  return false;
}

/**
 * How sure it is that the sentence speaks of a certain person: 0 in general texts, 1.5, 2 or 3.
 * In a text that names persons a general sentence may well mean one of them ("Kinder mit Klumpfuß nehmen eben ein
 * Taxi"): 1.5 there, but for leaflets, wishes to the reader, and words beside an event or an office.
 * @param personal the word is one that only persons are called
 */
export function levelOf(place: Place, personal = false): number {
  const { tokens, sentences, sentence, index } = place;
  // "Der Vortrag von Dr. Koch behandelt …"
  const tells =
    (index > sentence.start + 1 && TELLS.test(tokens[sentence.start + 1]!.lower)) || isTold(place);
  if (isOfAnimal(place)) return 0;
  if (!sentence.self && !sentence.kin && (tells || isForAnybody(place) || isOfMany(place))) return 0;
  if (!sentence.person && !sentence.self && !sentence.kin && isInGeneral(place)) return 0;
  const level = levelInSentence(place, personal);
  if (level > 0 || !sentences.hasPersons || sentence.asks) return level;
  // "in mehreren Klassen", "Bewohnerinnen mit …": said of many, unless it was said to somebody
  if (
    sentence.generic.some((at) => Math.abs(at - index) <= NEAR) &&
    !hasBefore(tokens, sentence.start, sentence.end, QUOTES)
  )
    return 0;
  // "Finden Sie Läuse, …", "Wenn Sie Fieber haben, …": any reader
  if (sentence.you && sentence.condition < index && tokens[sentence.condition]!.lower !== 'wer') return 0;
  if (INFORMS.test(tokens[sentence.start]!.lower) || sentence.generic.some((at) => isStatistic(tokens, at)))
    return 0;
  return sentence.events.some((at) => Math.abs(at - index) <= NEAR) ? 0 : 1.5;
}

/** "Der Erste-Hilfe-Kurs behandelt …" */
function isTold({ tokens, sentence, index }: Place): boolean {
  for (let at = sentence.start; at < index && at < sentence.start + 7; at++)
    if (
      TELLS.test(tokens[at]!.lower) &&
      /^(?:behandelt|informiert|zeigt|handelt)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** "21.004 Personen", "neun Prozent der Kinder" */
function isStatistic(tokens: Place['tokens'], at: number): boolean {
  return (
    (tokens[at - 1]?.kind === 'number' && tokens[at - 1]!.text.length > 1) ||
    /^(?:prozent|%|anteil|hälfte|drittel)$/.test(tokens[at - 2]?.lower ?? '')
  );
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
        (!s.kin || NO_PERSON.test(tokens[at]!.lower)),
    )
  )
    return 0;
  if (!s.person && !s.self && !s.kin && INFORMS.test(tokens[s.start]!.lower)) return 0;
  const eventful = s.events.some((at) => Math.abs(at - index) <= FAR);
  if (eventful && s.events.some((at) => Math.abs(at - index) <= NEAR) && !s.suffers) return 0;
  if (s.self || s.kin) return 3;
  if (personal && s.weAre && !s.conditional) return 2;
  if (s.person && (!eventful || s.suffers)) return 3;
  const conditional = s.conditional && !(personal && s.pronoun && s.condition > index);
  if (conditional || (eventful && !s.suffers)) return 0;
  if (s.yourKin && !s.asks) return 2;
  if (s.note || (s.role && (sentences.hasPersons || !s.asks))) return 2;
  if (s.you && sentences.hasPersons && !s.asks) return 2;
  if (s.pronoun && (personal || s.suffers || s.theyHave)) return 2;
  const named = sentences.namedBefore(s);
  if (s.pronoun && named) return 2;
  return named || isOnPersons(place) ? 1.5 : 0;
}

const PREDICATES = new Set(
  forms('hat hatte habe ist war sei wird wurde leidet litt bekam bekommt trägt nimmt braucht hab bin fehlt'),
);
const NO_PREDICATE =
  /^(?:über|zu|zum|zur|für|gegen|von|vom|der|des|den|den|dem|als|wie|beim?|und|oder|kein|keine|keinen|nicht)$/;

/** "Lukas Heyer hat Läuse", "Frau Horn ist seit Jahren dement": what its verb says of the name before it. */
function isPredicateOfName({ tokens, sentences, sentence, index }: Place): boolean {
  for (let at = index - 1; at > sentence.start && at >= index - 6; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.case !== 'lower' || NO_PREDICATE.test(token.lower)) return false;
    if (PREDICATES.has(token.lower)) return sentences.isName(at - 1);
  }
  return false;
}

const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|dein|ihr|unser|dies|jen|manch)(?:e[nrms]?)?|deren|dessen)$/;
/** "Lauf gegen Krebs" */
const AGAINST =
  /^(?:lauf|spendenlauf|kampf|initiative|verein|impfung|impfungen|aktion|bündnis|stiftung|vorsorge|schutz|impfstoff)$/;
const SPEAKS =
  /^(?:spricht|sprechen|sprach|redet|liest|diskutiert|diskutieren|aufklärt|klärt|lernt|lernen|schreibt|forscht|bericht|vortrag)$/;
const NEEDS = /^(?:nimmt|nehme|bekommt|bekomme|braucht|brauche|benötigt|benötige|benoetigt|hat|habe)$/;

/** "für Rollstuhlfahrer", "Facharzt für Neurologie und Psychiatrie", "spricht über Diabetes": whoever it may concern. */
function isForAnybody({ tokens, sentence, index }: Place): boolean {
  // "Personalrat für ver.di", "hält ihn für schuldunfähig"
  if (GROUPS.has(tokens[index]!.lower) || tokens[index]!.case === 'lower') return false;
  for (let at = index - 1; at >= sentence.start && at >= index - 6; at--) {
    const { kind, lower, text } = tokens[at]!;
    if (lower === 'gegen') return AGAINST.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:über|zum?)$/.test(lower)) return hasBefore(tokens, sentence.start, at, SPEAKS);
    if (/^f(?:ü|ue)r$/.test(lower)) return !hasBefore(tokens, sentence.start, at, NEEDS);
    // "Arzneien wie Aspirin oder Diclofenac"
    if (lower === 'wie') return isNounOfKind(tokens, at - 1);
    if (/^[,/-]$/.test(text)) continue;
    if (kind !== 'word' || DETERMINER.test(lower)) return false;
    if (tokens[at]!.case === 'lower' && !/^(?:und|oder|sowie|bzw)$|(?:isch|ig|lich)?e[nrms]?$/.test(lower))
      return false;
  }
  return false;
}

function hasBefore(tokens: Place['tokens'], start: number, end: number, list: RegExp): boolean {
  for (let at = Math.max(0, start); at < end && at < tokens.length; at++)
    if (list.test(tokens[at]!.lower)) return true;
  return false;
}

/** "Arzneien", "Beschwerden" in the plural, with a capital */
function isNounOfKind(tokens: Place['tokens'], at: number): boolean {
  const noun = tokens[at];
  return noun?.kind === 'word' && noun.case === 'capital' && /(?:en|e|n)$/.test(noun.lower);
}

/** What somebody said of many may have meant one. */
/** What causes illnesses and what helps against them. */
const CAUSES = new Set(
  forms(
    'drohen droht auslösen auslöst verursachen verursacht hervorrufen hervorruft schützt schützen vorbeugen beugt übertragen überträgt befällt bekämpft vermeiden benachrichtigen',
  ),
);

/**
 * Of a sentence without a person: "Maskenpflicht bei Husten", "Bei Verdacht auf Masern ist …", "84 Diebstähle", "kann
 * Atemnot auslösen".
 */
function isInGeneral({ tokens, sentence, index, sentences }: Place): boolean {
  if (sentence.pronoun) return false;
  const first = tokens[sentence.start]!;
  const second = tokens[sentence.start + 1];
  if (
    first.lower === 'bei' &&
    second?.case === 'capital' &&
    !/^(?:frau|herrn?|ihnen|ihrem|ihrer)$/.test(second.lower) &&
    !sentences.isName(sentence.start + 1)
  )
    return true;
  const before = tokens[index - 1];
  let head = index - 1;
  while (
    head > sentence.start &&
    head > index - 6 &&
    (/^(?:,|und|oder)$/.test(tokens[head]!.lower) || tokens[head]!.case === 'capital')
  )
    head--;
  if (
    head >= sentence.start &&
    /^(?:bei|trotz)$/.test(tokens[head]!.lower) &&
    tokens[index]!.case !== 'lower' &&
    !sentence.role
  )
    return true;
  if (
    before?.kind === 'number' &&
    before.gap === 'space' &&
    /^[1-9]\d+$/.test(before.text) &&
    /(?:e|en|er)$/.test(tokens[index]!.lower)
  )
    return true;
  for (let at = sentence.start; at < sentence.end; at++) if (CAUSES.has(tokens[at]!.lower)) return true;
  return false;
}

const QUOTES = /^(?:hieß|meinte|behauptete)$/;

/** "Kinder mit Förderbedarf", "Menschen mit einer Behinderung": whoever has it. */
function isOfMany({ tokens, sentence, index }: Place): boolean {
  for (let at = index - 1; at > sentence.start && at >= index - 4; at--) {
    const { lower } = tokens[at]!;
    if (lower === 'mit' || lower === 'ohne') {
      const bare = at - 1 === sentence.start && /(?:en|innen|gäste|leute)$/.test(tokens[at - 1]!.lower);
      if (!sentence.generic.includes(at - 1) && !(bare && !sentence.person)) return false;
      return !hasBefore(tokens, sentence.start, sentence.end, QUOTES);
    }
    if (!/e[nrms]?$|^(?:und|ein)$/.test(lower) || tokens[at]!.kind !== 'word') return false;
  }
  return false;
}

/** A text that names persons speaks of them, unless the sentence asks, informs or sets a rule. */
function isOnPersons({ sentences, sentence }: Place): boolean {
  const { asks, conditional, generic, events } = sentence;
  return sentences.hasPersons && !asks && !conditional && generic.length === 0 && events.length === 0;
}

/** Whose illness: "Ihre Erkrankung", "seine chronische Depression", "mein GdB". */
export function isOwned({ tokens, index, sentence, sentences }: Place): boolean {
  for (let at = index - 1; at >= sentence.start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return false;
    if (/^(?:seine?[nrms]?|meine?[nrms]?|deren|dessen|deine?[nrms]?)$/.test(token.lower)) return true;
    if (/^ihre?[nrms]?$/.test(token.lower)) {
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
    if (token.case !== 'lower' || !/e[nrms]?$/.test(token.lower)) return false;
  }
  return false;
}

/** How sure it is that a degree or code is a person's: alone in its line it is, after "ab" or "mindestens" it is a rule. */
export function levelOfMeasure(place: Place): number {
  const { tokens, index, sentence } = place;
  const before = tokens[index - 1];
  const rule =
    before !== undefined &&
    index > sentence.start &&
    /^(?:ab|mindestens|wenigstens|einem|einen|bei|jedem|unter|über|mit)$/.test(before.lower);
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place);
  if (level === 3 || (level > 0 && !(rule && /^(?:ab|mindestens|wenigstens|bei)$/.test(before!.lower))))
    return level;
  if (rule || sentence.conditional || sentence.generic.length > 0 || sentence.events.length > 0) return 0;
  return sentence.end - sentence.start <= 8 ? 1.5 : 0;
}
