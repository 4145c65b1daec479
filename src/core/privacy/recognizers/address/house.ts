import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { words } from '../../words';
import { cueBefore, isStretch, personBefore, townByPostcode } from './evidence';
import { beginsPart } from './lead';
import { isDative } from './marks';
import { isInMunicipality } from './residence';
import { BARE, endingOf, endsSurely } from './words';

/*
 * A house by its number alone, where a person belongs to it or the street follows: "Herr Koch aus Haus Nr. 7", "Haus 12
 * in der Kehrstraße".
 * Issuer and basis: as `address.ts`. Format: Haus, Haus-Nr., Hausnummer, Nr. and the number.
 */

const joinsNumbers = fitting(/^(?:bis|und)$/);
const isHouseWord = fitting(/^(?:haus|hauses|hs)$/);
const beginsWithHouse = fitting(/^h(?:aus|s|nr)/);
const leadsToHamlet = fitting(/^[,/(]$/);
const isAtStreet = fitting(/^(?:in|an|auf)$/);
const isNeighbour = fitting(/^(?:hund|katze|dame|mann|kinder|junge|mädchen|paar|nachbars)$/);
const endsPart = fitting(/^[.;!?]$/);
const isOfRoad = fitting(/^(?:höhe|ab|bis)$/);
const CUES = words('hausnummer hausnr hnr hsnr hausno');
const PEOPLE = words(
  `herr herrn frau familie eheleute nachbar nachbarn nachbarin nachbarinnen bewohner bewohnerin bewohnern mieter mieterin mietern
  eigentümer eigentümerin wohnt wohne wohnen wohnte wohnhaft vermieter vermieterin hausbewohner anwohner anwohnerin schwester bruder tante onkel oma opa mutter vater eltern sohn tochter leute besitzer besitzerin pächter pächterin empfänger empfängerin zeuge zeugin halter halterin verzogen`,
);
const REACH = 7;

export function houseAlone(tokens: readonly Token[], number: number, end: number): Candidate | undefined {
  const outside = outsideTown(tokens, number, end);
  if (outside) return outside;
  const start = cueStart(tokens, number);
  if (start === undefined || isStretch(tokens, start)) return undefined;
  const hamlet = hamletAfter(tokens, start, end);
  if (hamlet !== undefined)
    return {
      start: tokens[start]!.start,
      end: tokens[hamlet - 1]!.end,
      type: 'ADDRESS',
      confidence: 0.7,
      reason: 'context',
    };
  const next = tokens[end];
  if (joinsNumbers(next) && tokens[end + 1]?.kind === 'number') return undefined;
  if (townByPostcode(tokens, end) && tokens[start]!.lower.startsWith('h'))
    return {
      start: tokens[start]!.start,
      end: tokens[end - 1]!.end,
      type: 'ADDRESS',
      confidence: 0.7,
      reason: 'context',
    };
  const street = streetAfter(tokens, end);
  if (
    street === undefined &&
    !(tokens[start]!.lower.startsWith('h') && hasPerson(tokens, start)) &&
    !isTheirs(tokens, start)
  )
    return undefined;
  return {
    start: tokens[start]!.start,
    end: tokens[(street ?? end) - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.7,
    reason: 'context',
  };
}

const isOutside = fitting(/^(?:außerhalb|ausserhalb)$/);

/** "Außerhalb 3" of farms without a street, behind a name, before a town or in a line of its own. */
function outsideTown(tokens: readonly Token[], number: number, end: number): Candidate | undefined {
  const at = number - 1;
  const word = tokens[at];
  if (!isOutside(word) || word?.case !== 'capital' || tokens[number]!.gap !== 'space') return undefined;
  if (!beginsPart(tokens, at) || tokens[number]!.text.length > 3) return undefined;
  const told =
    personBefore(tokens, at) ||
    isInMunicipality(tokens, end) ||
    townByPostcode(tokens, end) ||
    cueBefore(tokens, at);
  return told
    ? {
        start: word.start,
        end: tokens[end - 1]!.end,
        type: 'ADDRESS',
        confidence: 0.7,
        reason: 'context',
      }
    : undefined;
}

/** First token of "Haus Nr.", "Haus-Nr.", "Hausnummer", "Nr." right before the number. */
function cueStart(tokens: readonly Token[], number: number): number | undefined {
  let at = number - 1;
  if (tokens[number]!.gap === 'paragraph') return undefined;
  if (tokens[at]?.text === '.' || tokens[at]?.text === ':') at--;
  const { lower } = tokens[at] ?? { lower: '' };
  if (CUES.has(lower)) return at;
  if (lower === 'haus') return at;
  if (lower !== 'nr' && lower !== 'nummer') return undefined;
  const hyphen = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  // "Hs.-Nr. 8"
  if (tokens[hyphen]?.text === '.' && tokens[hyphen - 1]?.lower === 'hs') return hyphen - 1;
  return isHouseWord(tokens[hyphen]) ? hyphen : at;
}

/** End of ", Weiler Bruch" behind a house's number. */
function hamletAfter(tokens: readonly Token[], start: number, end: number): number | undefined {
  return beginsWithHouse(tokens[start]) &&
    leadsToHamlet(tokens[end]) &&
    HAMLETS.has(tokens[end + 1]?.lower ?? '') &&
    tokens[end + 2]?.case === 'capital' &&
    tokens[end + 2]!.gap === 'space'
    ? end + 3
    : undefined;
}

const HAMLETS = words(
  'weiler bauerschaft bauernschaft ortschaft ortsteil honschaft siedlung gehöft rotte ot dorf kolonie',
);

/** End of "in der Kehrstraße", "auf der Kölner Straße". */
function streetAfter(tokens: readonly Token[], index: number): number | undefined {
  if (!isAtStreet(tokens[index]) || !isDative(tokens[index + 1])) return undefined;
  for (let at = index + 2; at < index + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || (token.kind === 'word' && token.case === 'lower'))
      return undefined;
    if (token.kind === 'word' && endsSurely(token)) {
      const bare = BARE.has(token.lower) || (token.lower.length <= 7 && endingOf(token) === undefined);
      return bare && at === index + 2 ? undefined : at + 1;
    }
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '.') return undefined;
  }
  return undefined;
}

/** "Der Hund aus Nr. 16 bellt", "die Dame aus Nr. 3" */
function isTheirs(tokens: readonly Token[], start: number): boolean {
  const whose = tokens[start - 2];
  return (
    tokens[start - 1]?.lower === 'aus' &&
    whose?.case === 'capital' &&
    (PEOPLE.has(whose.lower) || isNeighbour(whose))
  );
}

/** A person or a word for one in the sentence before; "Haus 3" alone is any building. */
function hasPerson(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]!.lower === 'haus' && tokens[start + 1]?.kind === 'number') return false;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || endsPart(tokens[at])) return false;
    if (PEOPLE.has(tokens[at]!.lower)) return true;
    if (isOfRoad(tokens[at])) return false;
  }
  return false;
}
