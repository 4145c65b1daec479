import { isFrequentWord, isTrade } from '../../lists/german';
import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { isHeOrShe } from '../marks';
import { candidate, readOn } from './chain';
import { CUES, isCue } from './cue-words';
import { isFirm } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { endsPhrase, isCommaOrBracket, opensQuotation } from './marks';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { isNumberedAbbreviation } from './no-name';
import { isNobleName } from './noble';
import { particlesAt, withParticles } from './particles';
import { isLastNameLikeRole } from './role-alike';
import { isSalutation } from './salutation';
import { skipTitles } from './titles';
import { namesInList } from './together';

/** Kinds of cues behind which a dot ends the sentence. */
const WITHOUT_DOT: ReadonlySet<string> = words('name den plain bare');
/** What leads from a label to its field. */
const isLeader = fitting(/^[._]$/);
const isCalling = fitting(/^h(?:eiß|eiss|ieß|iess)/);
const isCalled = fitting(/^hei(?:ß|ss)t$/);
const isVerb = fitting(/^(?:hie|hei|nann|ist|lautet)/);
const endsAsPlace = fitting(
  /.{2}(?:straße|strasse|weg|gasse|allee|platz|ring|ufer|damm|hof|haus|schule|heim|halle|park|brücke)$/,
);
const isOfHands = fitting(/^(?:hd|händen)$/);

/** "mein Name ist …", "gez. …", "c/o …", "z. Hd. …": index of the first token of the name. */
function afterCue(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  if (!isCue(token)) return undefined;
  let at = index + 1;
  if (token.lower === 'hier') return undefined;
  if (token.lower === 'o') {
    if (tokens[index - 1]?.text !== '/' || tokens[index - 2]?.lower !== 'c') return undefined;
  } else {
    const kind = CUES.get(token.lower);
    if (!kind) return undefined;
    const before = tokens[index - 1]?.lower;
    if ((kind === 'name' && !before?.endsWith('name')) || (kind === 'zu' && before !== 'zu'))
      return undefined;
    const dot = tokens[at]?.text === '.' && tokens[at]?.gap === 'none';
    if (kind === 'dots' && !(isLeader(tokens[at]) && isLeader(tokens[at + 1])) && !isSigned(tokens, index))
      return undefined;
    if (kind === 'certain' && !isNamedCertain(tokens, index)) return undefined;
    if (kind === 'dot' && (!dot || token.text === 'vorn')) return undefined;
    // "50 Hz."
    if (token.lower === 'hz' && tokens[index - 1]?.kind === 'number') return undefined;
    if (kind === 'self' && tokens[at]?.lower !== 'sich') return undefined;
    if (kind === 'instead' && !isOtherName(tokens, index)) return undefined;
    if (kind === 'acting' && !(dot && isByOrder(tokens, index))) return undefined;
    if (dot && !WITHOUT_DOT.has(kind)) at++;
    else if (dot && tokens[at + 1]?.text !== '.') return undefined;
  }
  if (isCalling(token) && isThingCalled(tokens, index - 1)) return undefined;
  // "ein Pilz namens Hallimasch"
  if (
    token.lower === 'namens' &&
    tokens[index - 1]?.case === 'capital' &&
    isThing(tokens[index - 1]!, 'ordinary')
  )
    return undefined;
  // "Hoyerswerda heißt Wojerecy"
  if (isCalled(token) && classOf(tokens[index - 1]?.lower ?? '').place) return undefined;
  if (tokens[at]?.text === ':') at++;
  // "Familienname . . . . . . El Amrani"
  for (let dots = 0; dots < MOST_DOTS && isLeader(tokens[at]); dots++) at++;
  // "hieß früher Adam", "heißt nicht Winter", "nannte sich auch Wetzlar"
  if (isVerb(token)) for (let steps = 0; steps < 6 && BETWEEN.has(tokens[at]?.lower ?? ''); steps++) at++;
  // "heute heißt sie Lindenweg"
  if (isHeOrShe(tokens[at - 1]) && endsAsPlace(tokens[at])) return undefined;
  if (tokens[at]?.lower === 'von' && isOfHands(token)) at++;
  for (let steps = 0; steps < 3 && isSalutation(tokens[at]); steps++) at++;
  return at;
}

/** "Datum 08.12. Unterschrift Gierek": who signed, in the same line as the word. */
function isSigned(tokens: readonly Token[], index: number): boolean {
  const part = partAt(tokens, index + 1);
  return (
    tokens[index]!.text === 'Unterschrift' &&
    part !== undefined &&
    tokens[part.from]!.gap === 'space' &&
    tokens[part.from]!.case === 'capital' &&
    part.lower.length > 3 &&
    !(part.common || part.role || part.place || part.thing) &&
    (part.unknown || part.entry.last === 'sure')
  );
}

const isOneOfMany = fitting(/^ein(?:e|em|en|er|es)?$/);
const mayFollow = fitting(/^[,;.:)]$/);
/** What one has a certain amount of, and what families are called too. */
const isFeeling = oneOf(
  words(
    'stolz druck reiz zwang ernst trost rest sinn geist schutz zauber glanz wert scherz zorn bann lohn rang stand lauf',
  ),
);

/** "ein gewisser Mehlhorn, …": somebody of whom one knows no more than the name. */
function isNamedCertain(tokens: readonly Token[], index: number): boolean {
  const part = isOneOfMany(tokens[index - 1]) ? partAt(tokens, index + 1) : undefined;
  if (!part || part.initial || part.common || part.role || isFeeling(part)) return false;
  if (isAmount(tokens, part) || isEffect(tokens, part)) return false;
  if (isSure(part) || part.unknown) return true;
  const after = tokens[part.to + 1];
  return (
    hasFormOfLastName(part.lower) ||
    (part.entry.last !== 'no' && (!after || mayFollow(after) || after.case === 'lower'))
  );
}

/** "ein gewisser Kranz an Regeln" */
const isAmount = (tokens: readonly Token[], { lower, to }: NamePart) =>
  isNoun(foldName(lower)) && tokens[to + 1]?.lower === 'an' && tokens[to + 2]?.case === 'capital';

/** "ein gewisser Reinhard-Effekt" */
function isEffect(tokens: readonly Token[], { from, to }: NamePart): boolean {
  const last = wordOf(tokens[to]!);
  return to > from && last.german && last.name.last === 'no';
}

const signs = fitting(/^(?:gez|gezeichnet|hz|unterz|bearb|a|v)$/);

/** "gez. Radermacher" */
const isSignerLikeRole = (tokens: readonly Token[], cue: number, part: NamePart) =>
  signs(tokens[cue]) && part.from === part.to && isLastNameLikeRole(tokens[part.from]!);

/** "unter Ihrem Mädchennamen Wahl sind Sie …": any word, and the sentence goes on small. */
function isMaidenName(tokens: readonly Token[], index: number, part: NamePart): boolean {
  const after = tokens[part.to + 1];
  return (
    /^(?:dem|den|(?:ihr|sein|mein|dein)e[mnr])$/.test(tokens[index - 1]?.lower ?? '') &&
    tokens[part.from]!.gap === 'space' &&
    tokens[part.from]!.case === 'capital' &&
    (after?.kind === 'word' ? after.case === 'lower' : after !== undefined)
  );
}

/** "i. A.", "i.V." inside a line. */
function isByOrder(tokens: readonly Token[], index: number): boolean {
  const [i, point] = [tokens[index - 2], tokens[index - 1]];
  return (
    tokens[index]!.case !== 'lower' &&
    point?.text === '.' &&
    point.gap === 'none' &&
    /^[iI]$/.test(i?.text ?? '')
  );
}

const isOfWhich = oneOf(words('der des dieser unserer'));
const endsAsAdjective = fitting(/e[nrs]?$/);
const beginsClause = fitting(/^[.,;:!?–]$/);

/** "Die kleine Glocke heißt Maria": the subject is a noun with its article, and no person. */
export function isThingCalled(tokens: readonly Token[], last: number): boolean {
  // "Der Chatbot der Stadt heißt Netti"
  const ofThing = isOfWhich(tokens[last - 1]) && tokens[last - 2]?.case === 'capital';
  const noun = ofThing ? last - 2 : last;
  const token = tokens[noun];
  if (token?.kind !== 'word' || token.case !== 'capital') return false;
  if (!isThing(token)) return false;
  let at = noun - 1;
  while (
    at > noun - 3 &&
    tokens[at]?.case === 'lower' &&
    endsAsAdjective(tokens[at]) &&
    !isArticle(tokens[at])
  )
    at--;
  const before = tokens[at - 1];
  return isArticle(tokens[at]) && (!before || startsLine(tokens[at]) || beginsClause(before));
}

/** A noun that is no person: neither kin nor office nor name. */
function isThing({ lower }: Token, mostName: 'no' | 'ordinary' = 'no'): boolean {
  const { role, kin, german, common, name } = classOf(lower);
  return (
    !role &&
    !kin &&
    (german || common) &&
    name.first === 'no' &&
    (name.last === 'no' || name.last === mostName) &&
    !PERSON.test(lower)
  );
}

const isArticle = oneOf(words('der die das ein eine unser unsere'));
const PERSON =
  /(?:dame|person|junge|mädchen|mensch|mann|frau|typ|bursche|tote|tote[rn]|verletzte|bekannte|alte|neue|kleine|große|zwilling|paar|eltern|leute|baby|säugling|kind)[rn]?$/;

const BETWEEN = words(
  'meines wissens soviel ich glaube weiß angeblich vermutlich bestimmt wahrscheinlich mit nachnamen vornamen früher jetzt nun auch eigentlich richtig vorher inzwischen heute mittlerweile sich wohl offenbar wirklich übrigens aber ja doch wir beide denke meine wenn mich nicht alles täuscht so , er sie',
);

/** "Der Zeuge heißt nicht Winter, sondern Sommer" */
function isOtherName(tokens: readonly Token[], instead: number): boolean {
  if (tokens[instead - 1]?.text !== ',') return false;
  for (let at = instead - 2; at > instead - 8 && at > 0; at--)
    if (tokens[at]!.lower === 'nicht')
      return /^(?:heiß|heiss|hieß|hiess|name$|geschrieben$)/.test(tokens[at - 1]!.lower);
  return false;
}

const endsName = fitting(/^[,;).]$/);

/** "Mirko Lüth, früher Lange": behind a name with its first one, and nothing goes on. */
function isFormerOfName(tokens: readonly Token[], former: number, part: NamePart): boolean {
  const after = tokens[part.to + 1];
  return (
    isCommaOrBracket(tokens[former - 1]) &&
    tokens[former - 2]?.case === 'capital' &&
    classOf(tokens[former - 3]?.lower ?? '').name.first === 'sure' &&
    (part.entry.last !== 'no' || part.unknown) &&
    (!after || startsLine(after) || endsName(after))
  );
}

const isOr = fitting(/^(?:oder|bzw)$/);
const isInstead = oneOf(words('nicht statt'));
const MOST_TO_OTHER = 6;

/** "Mein Name ist Meyer mit e, nicht „Maier“", "Vorname Ulf statt Olaf": what somebody is not called. */
export function notCalled(tokens: readonly Token[], index: number, { end }: Candidate): Candidate[] {
  let at = index + 1;
  while (at < index + MOST_TO_OTHER && tokens[at] && tokens[at]!.start < end) at++;
  const from = at;
  for (const most = at + MOST_TO_OTHER; at < most; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsPhrase(token)) return [];
    // "namens Fasse oder Vasse": the same name heard otherwise
    const heard = at === from && isOr(token) && token.gap === 'space';
    if (!isInstead(token) && !heard) continue;
    const quoted = opensQuotation(tokens[at + 1]);
    const part = partAt(tokens, quoted ? at + 2 : at + 1);
    const named = part && !part.initial && couldBeName(part) && !part.common && !part.role;
    return named && (quoted || isKnown(part) || part.unknown)
      ? [candidate(tokens, [part], heard ? 0.8 : 0.6, 'cue')]
      : [];
  }
  return [];
}

/** "Overath hier, ich rufe an wegen …": who calls. */
export function calling(tokens: readonly Token[], index: number): Candidate | undefined {
  const behind = tokens[index + 1];
  if (tokens[index]!.text !== 'hier' || !behind || !/^[,.!:–]$/.test(behind.text)) return undefined;
  const part = partAt(tokens, index - 1);
  if (!part || part.initial || part.role || part.common || part.thing) return undefined;
  const before = tokens[part.from - 1];
  const opens = !before || startsLine(tokens[part.from]) || /^[,.!:„"“–]$/.test(before.text);
  return opens && (part.unknown || part.place || part.entry.last !== 'no' || part.entry.first === 'sure')
    ? candidate(tokens, [part], isSure(part) ? 0.75 : 0.65, 'cue')
    : undefined;
}

/** Longest row of dots between a label and its value. */
const MOST_DOTS = 60;

/** Whether a verb may say who was there, see `counted`. */
export const isCount = fitting(/^(?:fehl|sind|waren|war|ist|haben|hat|sprach)/);

/** "Entschuldigt fehlten Klüver, van Bebber und Ott": behind these stand names in a row. */
export function counted(tokens: readonly Token[], index: number): Candidate[] {
  const before = tokens[index - 1];
  if (tokens[index]!.case !== 'lower' || !before || !isCount(tokens[index])) return [];
  const spoke = before.lower === 'es' && tokens[index]!.lower.startsWith('sprach');
  if (!spoke && !PRESENT.has(before.lower)) return [];
  return namesInList(tokens, index + 1).filter(({ start }) => start > tokens[index]!.end);
}

const PRESENT = words(
  'entschuldigt unentschuldigt anwesend zugegen erschienen teilgenommen verhindert abwesend',
);

/** Behind these nothing but a name stands. */
const isClear = fitting(/^(?:namens|geborene[rn]?|geb|gewisse[rnm]?)$/);
const isNaming = fitting(/^(?:h(?:ei|ie)|genannt|nann|nenn)/);
const isPronoun = oneOf(words('ich er sie'));

/** Heading of the next column: "Name, Vorname	geb.	Bemerkung". */
const headsColumn = fitting(
  /^(?:bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|vermerke?|notiz(?:en)?|adresse|anschrift|(?:wohn|geburts)?ort|straße|telefon|diagnosen?|besonderheiten|familienstand|geschlecht|zimmer|klasse|gruppe|einzug|auszug|status|beruf|eingang|staatsangehörigkeit|nationalität|herkunft|unterschrift|datum)$/,
);

const isHeading = fitting(/^(?:name|vorname|nachname|familienname)$/);
const WIDEST = 12;

/** Whether "Name" heads a column in the line, and is no label: "Name: Anna Koch, geb. Zimmer". */
function isBehindHeading(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - WIDEST && !startsLine(tokens[at + 1]!); at--)
    if (isHeading(tokens[at])) return tokens[at + 1]!.text !== ':' && !startsLine(tokens[index]!);
  return false;
}

/** The name after a word that says that one follows. */
export function named(tokens: readonly Token[], index: number): Candidate | undefined {
  const start = afterCue(tokens, index);
  if (start === undefined || tokens[start]?.gap === 'paragraph') return undefined;
  // "Name   geb.   Hör   Bem.": the next column
  if (tokens[index]!.lower === 'geb' && (tokens[start]?.start ?? 0) - tokens[index + 1]!.end > 1)
    return undefined;
  const at = skipTitles(tokens, start);
  if (CUES.get(tokens[index]!.lower) === 'dot' && headsColumn(tokens[at]) && isBehindHeading(tokens, index))
    return undefined;
  const noble = isNobleName(tokens, index, at);
  const particles = noble ? 1 : particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  const kind = CUES.get(tokens[index]!.lower);
  // "eine geborene Weinblatt"
  const clear =
    isClear(tokens[index]) &&
    part !== undefined &&
    !(isFrequentWord(part.lower) || part.role || part.place || isTrade(part.lower));
  if (
    !part ||
    (CUES.has(part.lower) && !part.initial) ||
    (!part.initial && !couldBeName(part) && !part.place && !clear && !isSignerLikeRole(tokens, index, part))
  )
    return undefined;
  const maiden = kind === 'maiden' && isMaidenName(tokens, index, part);
  if (kind === 'maiden' && !maiden && (part.german || part.common)) return undefined;
  if (!maiden && !clear && part.common && part.entry.last === 'no' && !isSure(part)) return undefined;
  if (isNumberedAbbreviation(tokens, part)) return undefined;
  if (
    kind === 'acting' &&
    !(part.unknown || (isKnown(part) && !part.common) || isSignerLikeRole(tokens, index, part))
  )
    return undefined;
  // "Vollzug in freien Formen heißt: Werkstatt, kürzere Wege"
  if (isCalled(tokens[index]) && tokens[index + 1]?.text === ':' && !isKnown(part)) return undefined;
  // "Vorname: ______" and the next label
  if (part.german && !isKnown(part) && tokens[part.to + 1]?.text === ':') return undefined;
  if (
    kind === 'shift' &&
    !(part.unknown || (isSure(part) && !part.common && (!part.place || part.entry.last === 'sure')))
  )
    return undefined;
  // "Rosa Sommerfeld, früher Rosa Morgenrot": a first name and another word; "Mirko Lüth, früher Lange" in a form
  if (
    kind === 'former' &&
    !isFormerOfName(tokens, index, part) &&
    !(
      isCommaOrBracket(tokens[index - 1]) &&
      part.entry.first !== 'no' &&
      !part.place &&
      tokens[part.to + 1]?.gap === 'space' &&
      tokens[part.to + 1]?.case === 'capital'
    )
  )
    return undefined;
  // "ein Herr, der sich Adler nannte"
  if (
    kind === 'before' &&
    !(
      /^(?:nannte|nennt)$/.test(tokens[part.to + 1]?.lower ?? '') &&
      /^(?:der|die|er|sie)$/.test(tokens[index - 1]?.lower ?? '') &&
      (part.unknown || isKnown(part))
    )
  )
    return undefined;
  // "Das Fest nennt sich Sommerklang"
  if (kind === 'self' && !(part.unknown || isKnown(part))) return undefined;
  // "Heiße Sommer", but "ich heiße Sommer"
  if (tokens[index]!.text === 'Heiße' && part.common) return undefined;
  // "Ein Dauerton heißt Entwarnung"
  const noun = part.german && !hasFormOfLastName(part.lower) && isNaming(tokens[index]);
  if (noun && !isPronoun(tokens[index - 1])) return undefined;
  if (
    tokens[index]!.lower === 'name' &&
    (tokens[index]!.case === 'lower' || !(isKnown(part) || part.unknown || startsLine(tokens[index])))
  )
    return undefined;
  const parts = withParticles(readOn(tokens, part, kind === 'dots' ? 'list' : 'unknown'), particles);
  if (parts.every((one) => one.initial) || isFirm(tokens, parts)) return undefined;
  const certain = isClear(tokens[index]) && tokens[index]!.case === 'lower';
  if (noble) return { ...candidate(tokens, parts, 0.86, 'cue'), certain: true };
  return candidate(tokens, parts, isKnown(part) ? 0.9 : certain ? 0.85 : part.german ? 0.6 : 0.75, 'cue');
}
