import { isCommonWord, isTrade } from '../../lists/german';
import { lookUpName } from '../../lists/names';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf } from '../../token-index';
import { words as setOf } from '../../words';
import { isOpinion, isSaying } from './acting';
import { isBeforeNoun, isFirm, isThingBefore } from './firm';
import { endsPhrase } from './marks';
import { partAt } from './name-part';
import { isLittleWord } from './no-salutation';

/** From this confidence on a name counts as found and its words are looked for elsewhere. */
const SURE = 0.65;
/** A word that no dictionary has needs less. */
const LEAST = 0.5;
const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine im am vom zum zur beim ins jeder jede dieser diese als'.split(
    ' ',
  ),
);

/** Whether a word of a name is one of the language too. */
function isWord(lower: string): boolean {
  const { name, common, german, place } = classOf(lower);
  const sure = name.first === 'sure' || name.last === 'sure';
  return common || place || (!sure && (german || name.first === 'ordinary' || name.last === 'ordinary'));
}

const WORDS = /\p{L}{3,}/gu;

/** The words of names that were surely found, lower case. */
export function sureWords({ text }: PreparedText, found: readonly Candidate[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { start, end, confidence } of found) {
    if (confidence < LEAST) continue;
    for (const word of text.slice(start, end).toLowerCase().match(WORDS) ?? []) {
      if (!PARTICLES.has(word) && !isLittleWord.list?.has(word) && (confidence >= SURE || !isWord(word)))
        words.add(word);
    }
  }
  return words;
}

/**
 * Other places of the words of names that were surely found: "Frau Kowalski …", later "Kowalski legt vor". `words`
 * are those of `sureWords`, also from other parts of a long text.
 */
export function repeated(
  prepared: PreparedText,
  found: readonly Candidate[],
  words: ReadonlySet<string>,
): Candidate[] {
  const { text, tokens } = prepared;
  const covered = coveredTokens(prepared, found);
  if (words.size === 0) return [];
  const places: Candidate[] = [];
  indexOf(tokens).capitals.forEach((index) => {
    const place = covered[index] === 1 ? undefined : placeAt(tokens, index, words);
    const last = places.at(-1);
    // "Nguyen Thi Lan", "Müller-Lüdenscheid": words side by side are one name.
    const gap = last && place ? text.slice(last.end, place.start) : '';
    if (last && place && (gap === ' ' || gap === '-')) {
      places[places.length - 1] = {
        ...last,
        end: place.end,
        confidence: Math.max(last.confidence, place.confidence),
      };
    } else if (place) {
      places.push(place);
    }
  });
  return places;
}

/** By the number of a token, 1 where it is one of a name that was found. */
function coveredTokens({ tokens, tokenAt }: PreparedText, found: readonly Candidate[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { start, end, confidence } of found) {
    if (confidence < LEAST) continue;
    for (let at = tokenAt(start); at < tokens.length && tokens[at]!.start < end; at++) covered[at] = 1;
  }
  return covered;
}

function placeAt(tokens: readonly Token[], index: number, words: ReadonlySet<string>): Candidate | undefined {
  const token = tokens[index]!;
  const same = words.has(token.lower);
  const genitive = !same && token.lower.endsWith('s') && words.has(token.lower.slice(0, -1));
  if ((!genitive && !same) || isInCompound(tokens, index) || isBetweenHyphens(tokens, index))
    return undefined;
  if (isBehindGoods(tokens, index)) return undefined;
  const part = partAt(tokens, index);
  // "die Vogel-Strauß-Farm"
  if (part?.compound && part.to - index > 3) return undefined;
  if (
    part &&
    (isFirm(tokens, [part]) || (!genitive && isBeforeNoun(tokens, part)) || isThingBefore(tokens, part))
  )
    return undefined;
  const lower = genitive ? token.lower.slice(0, -1) : token.lower;
  const entry = lookUpName(lower);
  const known = entry.first === 'sure' || entry.last === 'sure';
  const ordinary = isCommonWord(lower) || isTrade(lower) || (!known && isWord(lower));
  // "Frau Koch" was found; "der Koch" in the canteen is another.
  const named = entry.last !== 'no' || entry.first !== 'no';
  if (
    ordinary && genitive && named
      ? !isOwner(tokens, index)
      : ordinary && !isOfFamily(tokens, index) && isNounHere(tokens, index)
  )
    return undefined;
  const end = token.end - (genitive ? 1 : 0);
  const sure = !ordinary && (entry.first === 'sure' || entry.last === 'sure');
  return { start: token.start, end, type: 'PERSON', confidence: sure ? 0.85 : 0.6, reason: 'repeated' };
}

const PARTICLES = new Set(
  'von van vom zum zur der den del della dos las bin ibn ben ter ten und dr prof med jur frau herr herrn mme mlle monsieur madame mevrouw meneer pani pan señor señora signor signora'.split(
    ' ',
  ),
);

/** Words that end like adjectives and stand before names as often as before nouns. */
const NO_ADJECTIVES = setOf(
  'herr frau wieder immer aber oder außer weder leider bitte heute danke ohne wegen gegen neben zwischen hatte wurde habe hätte würde sollte wollte konnte musste sowie statt',
);

const mayBeAdjective = fitting(/^\p{L}{2,}(?:e[nrms]?)$/u);
const isBeforeTime = oneOf(setOf('seit im vor nach bis ab zum als'));

const isDescribing = fitting(
  /^(?:alte|neue|ganze|letzte|erste|zweite|eigene|private|große|kleine|jüngste|älteste)[nrs]?$/,
);

/** "Rabes Architekt", "Sturms alte Garage": the genitive of a noun has its article, the one of a name none. */
function isOwner(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[isDescribing(tokens[index + 1]) ? index + 2 : index + 1];
  const owned =
    next?.gap === 'space' &&
    next.kind === 'word' &&
    next.case === 'capital' &&
    tokens[index]!.case === 'capital';
  if (!owned || before?.text === '-' || wordOf(tokens[index]!).common) return false;
  if (!before || startsLine(tokens[index]) || before.kind === 'mark') return true;
  return before.case === 'lower' && !ARTICLES.has(before.lower) && !mayBeInGenitive(before);
}

/** What stands before a noun in the genitive: "eines heftigen Sturms", "unseres Kochs", "innerhalb Jahres". */
const mayBeInGenitive = fitting(
  /(?:e[nrms]|ens)$|^(?:innerhalb|binnen|trotz|statt|wegen|während|samt|namens)$/,
);

function isNounHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  // "v. Bentheim", "lt. Gotzen"
  if (before.text === '.' && isShortPreposition(tokens[index - 2])) return false;
  // "der Bayer will net verkaufen"
  if (
    isOfOne(before) &&
    isOpinion(tokens[index + 1]) &&
    !isTrade(tokens[index]!.lower) &&
    !wordOf(tokens[index]!).role
  )
    return false;
  const startsSentence =
    tokens[index]?.gap === 'paragraph' ||
    endsPhrase(before) ||
    (before.kind === 'number' && tokens[index]?.gap === 'space');
  // "Wolf sitzt bis April": somebody who does something.
  if (startsSentence) {
    const next = tokens[index + 1];
    return !(isVerb(next?.text ?? '') || isSaying(next) || isReported(next));
  }
  // "schönen Sommer", "hinter jedem Busch", "seit Herbst"
  return (
    ARTICLES.has(before.lower) ||
    (mayBeAdjective(before) && !NO_ADJECTIVES.has(before.lower)) ||
    isBeforeTime(before)
  );
}

const isShortPreposition = fitting(/^(?:v|lt|wg|bzgl|ggü|gg|betr|gem)$/);
const isOfOne = fitting(/^(?:der|die)$/);
/** "Maas sei 1943 gestorben", "Winter habe nichts gewusst" */
const isReported = fitting(
  /^(?:sei|habe|hatte|hätte|wolle|wollte|könne|konnte|müsse|musste|solle|sollte|dürfe|durfte|werde|würde|wisse|wurde|möge|komme|bleibe|selbst)$/,
);

/** "Kurz gesagt" tells of nobody. */
const isVerb = (word: string) =>
  /^(?!ge(?:sagt|fasst|nannt|fragt|wagt)$)\p{Ll}+t$|^(?:war|bat|gab|sah|will|soll|kann|muss|darf)$/u.test(
    word,
  );

/** "Blumen-Koch", "Möbel-Winter": a shop that bears the name. */
function isBehindGoods(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 2];
  if (tokens[index - 1]?.text !== '-' || tokens[index]!.gap !== 'none' || before?.kind !== 'word')
    return false;
  const { german, common, name } = wordOf(before);
  return (german || common) && name.first === 'no' && name.last === 'no';
}

/** "die Zastrow-Jungs": members of the family. */
const isOffspring = fitting(
  /^(?:jungs?|jungens|buben?|bengel|mädchen|mädels?|kinder(?:n|s)?|kind|kids|söhnen?|sohn|töchtern?|tochter|brüdern?|bruder|schwestern?|geschwistern?|zwillingen?|enkeln?|oma|opa|mutter|vater|eltern|witwe|erben|clan|familie|sippe|bande|leuten?)$/,
);

/** "Grün-Weiß-Security", "Pfarrer-Behrens-Linde": the middle one of three. */
const isBetweenHyphens = (tokens: readonly Token[], index: number) =>
  tokens[index]!.gap === 'none' &&
  tokens[index - 1]?.text === '-' &&
  tokens[index + 1]?.text === '-' &&
  tokens[index + 1]!.gap === 'none' &&
  tokens[index + 2]?.gap === 'none';

const isOfFamily = (tokens: readonly Token[], index: number) =>
  tokens[index + 1]?.text === '-' && tokens[index + 1]!.gap === 'none' && isOffspring(tokens[index + 2]);

/** "Kowalski-Stiftung", "Müller-Straße", "Peter Straße". */
function isInCompound(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1];
  const after = hyphen?.text === '-' && hyphen.gap === 'none' ? tokens[index + 2] : hyphen;
  if (after?.kind !== 'word' || after.case === 'lower') return false;
  if (after !== hyphen && isOffspring(after)) return false;
  const { thing, german, common, name } = wordOf(after);
  return thing || (after !== hyphen && (german || common) && name.last === 'no');
}
