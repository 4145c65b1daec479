import { fitting, type WordTest } from '../../per-word';
import { forms } from '../../words';
import { GROUPS } from './beliefs';
import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { joinsParts } from './little-words';
import { isTopic } from './topics';

/*
 * What is said of nobody in particular, though a name may stand beside it: for anybody, of many, of animals, of causes, by
 * leaflets and talks. Basis: Art. 4 no. 1 GDPR, data of an identified or identifiable person only.
 */
export function isGeneral(place: Place): boolean {
  const { self, kin, person } = place.sentence;
  if (isOfAnimal(place) || isChoice(place) || isExample(place) || isCost(place) || isTopic(place))
    return true;
  if (self || kin) return false;
  return (
    isOfOffice(place) ||
    isTold(place) ||
    isForAnybody(place) ||
    isOfMany(place) ||
    (!person && isInGeneral(place))
  );
}

const isBox = fitting(/^[☐□○]$/);

/** "( ) Kind krank", "[ ] schwerbehindert": a box that nobody ticked. */
function isChoice({ tokens, index }: Place): boolean {
  for (let at = index - 1; at > 0 && at >= index - 3; at--) {
    const { text, gap } = tokens[at]!;
    if (isBox(tokens[at])) return true;
    const before = tokens[at - 1]!.text;
    if (gap === 'space' && ((text === ')' && before === '(') || (text === ']' && before === '[')))
      return true;
    if (tokens[at]!.kind !== 'word') return false;
  }
  return false;
}

const isBracket = fitting(/^[([{]$/);

/** "[zum Beispiel: Mein Grad der Behinderung …]": put there to be replaced. */
function isExample({ tokens, sentence, index }: Place): boolean {
  for (let at = sentence.start; at < index - 1; at++)
    if (
      isBracket(tokens[at]) &&
      (tokens[at + 2]?.lower === 'beispiel' ||
        (tokens[at + 1]?.lower === 'z' && tokens[at + 3]?.lower === 'b'))
    )
      return true;
  return false;
}

const pays = fitting(/^(?:hafte|haftet|haften|aufzukommen|aufkommt|abgesichert|absichert|versichert)$/);

/** "Ich hafte für Unterkunft, Arzt, Krankheit, Pflege": what may cost something. */
function isCost({ tokens, sentence, index }: Place): boolean {
  if (tokens[index]!.case !== 'capital' || !isListMark(tokens[index - 1])) return false;
  for (let at = index - 2; at > sentence.start && at > index - 12; at--)
    if (isFor(tokens[at])) return pays(tokens[at - 1]) || pays(tokens[at - 2]);
  return false;
}

const isListMark = fitting(/^(?:,|und|oder|für)$/);

/** What somebody said of many may have meant one. */
const isQuoting = fitting(/^(?:hieß|meinte|behauptete)$/);

/** "Kinder mit Klumpfuß nehmen eben ein Taxi, hieß es" */
export function isQuoted({ tokens, sentence }: Place): boolean {
  return hasWithin(tokens, sentence.start, sentence.end, isQuoting);
}

const isOffice = fitting(
  /^(?:abteilung|sachgebiet|fachbereich|fachdienst|referat|dezernat|wohnbereich|wohngruppe|sachbereich|teilbereich|bereich|fachgebiet)$/,
);

/** "Frau Kern leitet die Abteilung Blindengeld": the work of an office. */
function isOfOffice({ tokens, index }: Place): boolean {
  return isOffice(tokens[index - 1]) || isForMany(tokens, index);
}

/** "sammelt für krebskranke Kinder" */
function isForMany(tokens: Place['tokens'], index: number): boolean {
  return tokens[index - 1]?.lower === 'für' && (flagsOf(tokens[index + 1]) & Flag.Generic) > 0;
}

const isDeterminer = fitting(
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|dein|ihr|unser|dies|jen|manch)(?:e[nrms]?)?|deren|dessen)$/,
);
const isTalk = fitting(
  /^(?:vortrag|kurs|seminar|lesung|film|buch|ausstellung|fortbildung|flyer|broschüre|artikel|studie|workshop|infoabend|merkblatt)$/,
);

const tells = fitting(/^(?:behandelt|informiert|zeigt|handelt)$/);

/** "Der Vortrag von Dr. Koch behandelt …", "Der Erste-Hilfe-Kurs behandelt …" */
function isTold({ tokens, sentence, index }: Place): boolean {
  if (index > sentence.start + 1 && isTalk(tokens[sentence.start + 1])) return true;
  for (let at = sentence.start; at < index && at < sentence.start + 7; at++)
    if (isTalk(tokens[at]) && tells(tokens[at + 1])) return true;
  return false;
}

/** Whose health is nobody's: animals, plants, waters, and words that stand for an organisation. */
const NOBODY = new Set(
  forms(`
    hund hündin hunde rüde welpe welpen katze kater katzen pferd stute hengst pony kuh kühe rind rinder schaf schafe ziege ziegen tier tiere
    hühner vogel vögel papagei kaninchen hamster herde igel bienen baum bäume pflanze
    pflanzen rasen bach see wald fluss weiher gewässer boden system markt wirtschaft stadt gemeinde verwaltung firma verein labrador dackel schäferhund
    mischling terrier pudel`),
);

/** What an animal does to somebody. */
const isHurting = fitting(
  /^(?:mich|biss|gebissen|beißt|angefallen|angesprungen|sprang|umgerannt|getreten|gekratzt|verletzte|riss|bisswunden?)$/,
);
const isSuffered = fitting(/^(?:wurde|wurden|wird)$/);

const isAttribute = fitting(/^(?:und|\p{L}+e[nrms]?)$/u);

/** "Der Hund ist geimpft", "Mein Rüde leidet an …": its subject, at the beginning of the sentence. */
function isOfAnimal({ tokens, sentence, sentences, index }: Place): boolean {
  const hurt = hasWithin(tokens, index - 8, index + 4, isHurting);
  if (hurt && !hasWithin(tokens, index - 8, index, isSuffered)) return false;
  // "der Impfpass des Hundes", "die Operation meiner Katze"
  if (isDeterminer(tokens[index + 1]) && NOBODY.has((tokens[index + 2]?.lower ?? '').replace(/es$/, '')))
    return true;
  for (let at = sentence.start; at < index && at <= sentence.start + 3; at++) {
    const { lower, case: written } = tokens[at]!;
    if (NOBODY.has(lower) && written !== 'lower' && !sentences.isName(at))
      return at === sentence.start || isDeterminer(tokens[at - 1]) || at > sentence.start + 1;
    if (!isDeterminer(tokens[at]) && !isAttribute(tokens[at])) return false;
  }
  return false;
}

/** "Lauf gegen Krebs" */
const isHelpAgainst = fitting(
  /^(?:lauf|spendenlauf|kampf|heilkräuter|kräuter|tipps|hausmittel|rezepte|maßnahmen|kampagne|initiative|verein|impfung|impfungen|aktion|bündnis|stiftung|vorsorge|schutz|impfstoff)$/,
);
const isSpeaking = fitting(
  /^(?:spricht|sprechen|sprach|redet|liest|diskutiert|diskutieren|aufklärt|klärt|lernt|lernen|informiert|informieren|berät|referiert|schreibt|forscht|bericht|vortrag)$/,
);
const isNeeding = fitting(
  /^(?:nimmt|nehme|bekommt|bekomme|braucht|brauche|benötigt|benötige|benoetigt|hat|habe)$/,
);

const isEvidence = fitting(/^(?:anhalt|anhaltspunkte?n?|hinweise?n?|kriterien)$/);
const leadsToTopic = fitting(/^(?:über|zum?)$/);
const isFor = fitting(/^f(?:ü|ue)r$/);
const joinsNouns = fitting(/^[,/-]$/);
const goesOn = fitting(/^(?:und|oder|sowie|bzw)$|(?:isch|ig|lich)?e[nrms]?$/);

/** "für Rollstuhlfahrer", "Facharzt für Neurologie und Psychiatrie", "spricht über Diabetes": whoever it may concern. */
function isForAnybody({ tokens, sentence, index }: Place): boolean {
  // "Personalrat für ver.di", "hält ihn für schuldunfähig"
  if (GROUPS.has(tokens[index]!.lower) || tokens[index]!.case === 'lower') return false;
  for (let at = index - 1; at >= sentence.start && at >= index - 6; at--) {
    const { kind, lower } = tokens[at]!;
    if (lower === 'gegen') return isHelpAgainst(tokens[at - 1]);
    if (leadsToTopic(tokens[at])) return hasWithin(tokens, sentence.start, at, isSpeaking);
    // "kein Anhalt für Psychose" was looked for in one.
    if (isFor(tokens[at]))
      return !isEvidence(tokens[at - 1]) && !hasWithin(tokens, sentence.start, at, isNeeding);
    // "Arzneien wie Aspirin oder Diclofenac"
    if (lower === 'wie') return isNounOfKind(tokens, at - 1);
    if (joinsNouns(tokens[at])) continue;
    if (kind !== 'word' || isDeterminer(tokens[at])) return false;
    if (tokens[at]!.case === 'lower' && !goesOn(tokens[at])) return false;
  }
  return false;
}

function hasWithin(tokens: Place['tokens'], start: number, end: number, test: WordTest): boolean {
  for (let at = Math.max(0, start); at < end && at < tokens.length; at++) if (test(tokens[at])) return true;
  return false;
}

/** "Arzneien", "Beschwerden" in the plural, with a capital */
function isNounOfKind(tokens: Place['tokens'], at: number): boolean {
  const noun = tokens[at];
  return noun?.kind === 'word' && noun.case === 'capital' && /(?:en|e|n)$/.test(noun.lower);
}

/** What causes illnesses and what helps against them. */
const CAUSES = new Set(
  forms(
    'drohen droht auslösen auslöst verursachen verursacht hervorrufen hervorruft schützt schützen vorbeugen beugt übertragen überträgt befällt bekämpft vermeiden benachrichtigen',
  ),
);

const leadsToOccasion = fitting(/^(?:bei|nach)$/);
const isBesides = fitting(/^(?:bei|trotz)$/);

/**
 * Of a sentence without a person: "Maskenpflicht bei Husten", "Bei Verdacht auf Masern ist …", "84 Diebstähle", "kann
 * Atemnot auslösen".
 */
function isInGeneral({ tokens, sentence, index, sentences }: Place): boolean {
  if (sentence.pronoun)
    return (
      tokens[index]!.case !== 'lower' &&
      !GROUPS.has(tokens[index]!.lower) &&
      isAgainst(tokens, sentence.start, index) &&
      // "Sie war zur Kur"
      tokens[index - 1]?.lower !== 'zur'
    );
  // "Gesundheit: Bei Fieber bleibt das Kind zu Hause"
  const labelled = tokens[sentence.start + 1]?.text === ':' && leadsToOccasion(tokens[sentence.start + 2]);
  const start = labelled ? sentence.start + 2 : sentence.start;
  const first = tokens[start]!;
  const second = tokens[start + 1];
  // "Nach Scharlach, Windpocken oder Röteln brauchen wir …"
  if (
    first.lower === 'nach' &&
    /^(?:[,/]|oder)$/.test(tokens[start + 2]?.text ?? '') &&
    second?.case === 'capital' &&
    !sentences.isName(start + 1)
  )
    return true;
  if (isShare(tokens, sentence)) return true;
  if (
    first.lower === 'bei' &&
    second?.case === 'capital' &&
    !/^(?:frau|herrn?|ihnen|ihrem|ihrer|oma|opa|mama|papa|mutter|vater|mutti|vati|tante|onkel)$/.test(
      second.lower,
    ) &&
    !sentences.isName(start + 1)
  )
    return true;
  const before = tokens[index - 1];
  let head = index - 1;
  while (
    head > sentence.start &&
    head > index - 6 &&
    (joinsParts(tokens[head]) || tokens[head]!.case === 'capital')
  )
    head--;
  if (head >= sentence.start && isBesides(tokens[head]) && tokens[index]!.case !== 'lower' && !sentence.role)
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

const isFraction = fitting(/^(?:prozent|%|drittel|hälfte|viertel)$/);
const isHundred = fitting(/^(?:hundert|tausend)$/);
const isOfThe = fitting(/^(?:vom|von)$/);
const leadsToWhole = fitting(/^(?:der|aller|von|standen|waren|hatten|litten|leiden|sind|haben)$/);

/** "28 Prozent standen unter Alkohol", "ein Drittel der Kinder" */
function isShare(tokens: Place['tokens'], sentence: Place['sentence']): boolean {
  for (let at = sentence.start; at < sentence.end - 1; at++)
    if (
      (isFraction(tokens[at]) && leadsToWhole(tokens[at + 1])) ||
      // "94,9 vom Hundert"
      (isHundred(tokens[at + 1]) && isOfThe(tokens[at]) && tokens[at - 1]?.kind === 'number')
    )
      return true;
  return false;
}

const isAgainstOrAt = fitting(/^(?:vor|gegen|bei|zu[mr]?)$/);

/** "hilft bei Depressionen", "schützt vor Masern und Mumps" */
export function isAgainst(tokens: Place['tokens'], start: number, index: number): boolean {
  let head = index - 1;
  while (head > start && head > index - 6 && (joinsParts(tokens[head]) || tokens[head]!.case === 'capital'))
    head--;
  return head > start && isAgainstOrAt(tokens[head]);
}

const isAttributeOrAnd = fitting(/e[nrms]?$|^(?:und|ein)$/);

/** "Kinder mit Förderbedarf", "Menschen mit einer Behinderung": whoever has it. */
function isOfMany(place: Place): boolean {
  const { tokens, sentence, index } = place;
  for (let at = index - 1; at > sentence.start && at >= index - 4; at--) {
    const { lower } = tokens[at]!;
    if (lower === 'mit' || lower === 'ohne') {
      const bare = at - 1 === sentence.start && /(?:en|innen|gäste|leute)$/.test(tokens[at - 1]!.lower);
      if (!sentence.generic.includes(at - 1) && !(bare && !sentence.person)) return false;
      return !isQuoted(place);
    }
    if (!isAttributeOrAnd(tokens[at]) || tokens[at]!.kind !== 'word') return false;
  }
  return false;
}
