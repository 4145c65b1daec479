import { isCommonWord } from '../../../lists/german';
import { isPlace, lookUpName } from '../../../lists/names';
import { fitting, oneOf } from '../../../per-word';
import type { Candidate, Recognizer } from '../../../recognizer';
import type { PreparedText, Token } from '../../../text';
import { words } from '../../../words';
import { isLabelWord } from '../../labels/lexicon';
import { readTown } from '../town';
import { hasLetterAbroad, isFirstOfTwo, isTownAbroad } from './cities-abroad';
import { isUnlisted } from './event';
import { isCountry, placeAt } from './place';

/*
 * Place of birth or death beside its date, with no word of its own: "(20.08.1990, Latakia)", "ich am 6.6.1997 in Krefeld",
 * "Sterbedatum und -ort: 14.12.2025, Duisburg", "geb. 28.2.2025  Ort Potsdam".
 * Issuer and basis: see birthplace.ts.
 * Format: behind a date that is known for one of a birth or a death, a town that the list has, or one of a word that no
 *   list has where marks stand on both sides.
 * Checksum: none.
 */
export const birthplaceBehindDate: Recognizer = {
  name: 'birthplace-behind-date',
  rank: 51,
  find: (prepared, { found }) =>
    found.flatMap(({ type, start, end }) => {
      const place =
        type === 'DATE_OF_BIRTH' ? (behind(prepared, start, end) ?? ahead(prepared, start)) : undefined;
      return place ? [place] : [];
    }),
};

const leads = oneOf(new Set(',;/|('));
const isDash = oneOf(new Set('-–—'));
const closes = oneOf(new Set(',;/|).-–—'));
const isBehindLabel = oneOf(new Set(':._|'));
const isIn = fitting(/^(?:in|zu)$/);
const isPlaceLabel = oneOf(words('ort'));
/** Dots and blanks that fill a line of a form. */
const MOST_FILLING = 40;

/** The date of a wedding or a christening, whose place is none. */
const OF_OTHER =
  /(?:verh|heirat|\behe|trau|hochzeit|vermähl|partner|geschlossen|taufe?|getauft|konfirm|marri|wedding|concluded|∞|⚭|\boo)(?!\p{L}{0,4}datum)[^\n\d]{0,30}$/iu;
/** Who somebody is, or where somebody works and learns: no town. */
const isSomething = fitting(
  /(?:erin|inne?n?|mensa|kantine|küche|imbiss|kiosk|café|cafe|bistro|grill|praxis|salon|laden|schule|kita|hort|gruppe|klasse|team|abteilung|station|werk|werkstatt|büro|pferdchen|abzeichen|schwimmer|kurs|prüfung)$/,
);
const SHORTEST = 4;
/** What else happens at a place on a day. */
const ELSEWHERE =
  /^[^.;!?\n]{0,40}(?:heirat|getraut|wohn|gemeldet|zugezogen|verzogen|zieht|zog |beigesetzt|beerdigt|bestattet|termin|statt)/iu;

function behind({ text, tokens, tokenAt }: PreparedText, start: number, end: number): Candidate | undefined {
  const index = tokenAt(end);
  const first = tokens[index];
  if (!first || first.start < end || first.gap === 'paragraph') return undefined;
  if (OF_OTHER.test(text.slice(Math.max(0, start - 50), start))) return undefined;
  const labelled = labelledPlace(tokens, index);
  if (labelled !== undefined) return placeAt(tokens, labelled, index, true);
  const mark = (leads(first) || (isDash(first) && first.gap === 'space')) && first.gap !== 'line';
  const at = mark ? index + 1 : index;
  const within = isIn(tokens[at]) && tokens[at]!.case === 'lower';
  const from = within ? at + 1 : at;
  const word = tokens[from];
  if (word?.kind !== 'word' || word.case === 'lower' || isLabelWord(word.lower)) return undefined;
  if (word.gap !== 'space' && word.gap !== 'none') return undefined;
  const town = readTown(tokens, from);
  if (!town || isCountry(word.lower)) return undefined;
  const second = tokens[town.end];
  const two = second?.case === 'capital' && second.gap === 'space' && town.end === from + 1;
  // "Viana do Castelo"
  const parted = isParticle(second) && tokens[town.end + 1]?.case === 'capital' && isNoPerson(word);
  const named = (two && isFirstOfTwo(word)) || (parted && isFirstOfTwo(word));
  const foreign = two && hasLetterAbroad(word) && isNoPerson(word) && isNoPerson(second);
  const after = parted ? town.end + 2 : named || foreign ? town.end + 1 : town.end;
  const next = tokens[after];
  const closed = !next || next.gap === 'line' || next.gap === 'paragraph' || closes(next);
  // "12.8.1964, Krefelder 12": a house
  if (next?.kind === 'number' || (next?.text === '-' && next.gap === 'none')) return undefined;
  if (ELSEWHERE.test(text.slice(tokens[after - 1]!.end, tokens[after - 1]!.end + 60))) return undefined;
  const known = isPlace(word.text) || town.known || isTownAbroad(word) || named;
  if (
    known
      ? !(closed || within) || isCommonWord(word.lower)
      : !(
          (mark || within) &&
          closed &&
          (isUnlisted(word) || (hasLetterAbroad(word) && isNoPerson(word))) &&
          word.text.length >= SHORTEST &&
          !isSomething(word)
        )
  )
    return undefined;
  const place = placeAt(tokens, from, index, true);
  return (
    place && {
      ...place,
      end: Math.max(place.end, tokens[after - 1]!.end),
      confidence: 0.7,
      reason: 'context',
    }
  );
}

const isParticle = fitting(/^(?:do|da|de|del|di|dos|la)$/);

const isNoPerson = ({ text }: Token) => {
  const { first, last } = lookUpName(text);
  return first === 'no' && last === 'no';
};

const isEvent = oneOf(
  words('* † ✝ geb geboren geborene geborener gest gestorben verst verstorben née né nato nata born'),
);
const isSign = oneOf(new Set('*†✝'));
const joinsEvent = oneOf(new Set('.:'));
const joinsDate = oneOf(new Set([',', '/', 'am', 'den', 'dem', '(']));
const MOST_WORDS = 5;

/**
 * "* Pirna 3.4.1950", "geb. Kayseri, 12.3.1985", "Geboren: Kayseri, am 12.3.1985": the place between the event and its
 * date.
 */
function ahead({ tokens, tokenAt }: PreparedText, start: number): Candidate | undefined {
  let last = tokenAt(start) - 1;
  for (let steps = 0; steps < 2 && last > 0 && joinsDate(tokens[last]); steps++) last--;
  if (tokens[last]?.kind !== 'word' && tokens[last]?.text !== ')') return undefined;
  for (let from = last; from > 0 && from > last - MOST_WORDS; from--) {
    const { gap, kind, case: written } = tokens[from]!;
    if (gap === 'line' || gap === 'paragraph') return undefined;
    let event = from - 1;
    while (joinsEvent(tokens[event]) && event > from - 3) event--;
    if (kind !== 'word' || !isEvent(tokens[event])) continue;
    const town = readTown(tokens, from);
    const end = town && isFirstOfTwo(tokens[from]) ? from + 2 : town?.end;
    if (end !== last + 1 || written === 'lower' || isCommonWord(tokens[from]!.lower)) return undefined;
    const { text } = tokens[from]!;
    const known = isPlace(text) || town!.known || isTownAbroad(tokens[from]) || isFirstOfTwo(tokens[from]);
    // "geb. Hagen 12.3.1950" is a maiden name.
    const fits = isSign(tokens[event])
      ? known || isUnlisted(tokens[from]!)
      : known && isNoPerson(tokens[from]!);
    return fits ? placeAt(tokens, from, event, true) : undefined;
  }
  return undefined;
}

/** Behind ", 04:37 Uhr". */
function behindTime(tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + 6; at++) {
    if (tokens[at]?.lower === 'uhr') return at + 1;
    if (!isOfTime(tokens[at])) break;
  }
  return index;
}

const isOfTime = fitting(/^(?:[,:.(]|um|\d\d?)$/);

/** Index behind "Ort" in the same line, or behind an "in" that begins the next line of a form. */
function labelledPlace(tokens: readonly Token[], index: number): number | undefined {
  let at = behindTime(tokens, index);
  while (tokens[at] && (tokens[at]!.text === '/' || tokens[at]!.text === '|' || tokens[at]!.text === ','))
    at++;
  const label = tokens[at];
  if (!label || !isPlaceLabel(label) || label.gap === 'paragraph') return undefined;
  // A line of its own needs its mark: "  Ort ............. Emsdetten"
  if (label.gap === 'line' && !isBehindLabel(tokens[at + 1])) return undefined;
  let next = at + 1;
  while (next < at + MOST_FILLING && isBehindLabel(tokens[next])) next++;
  const word = tokens[next];
  return word?.kind === 'word' &&
    word.case !== 'lower' &&
    word.gap !== 'paragraph' &&
    !isLabelWord(word.lower)
    ? next
    : undefined;
}
