import { isCommonWord } from '../../lists/german';
import { foldName, isPlace } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { startsLine } from '../../text';
import { words } from '../../words';
import { compoundStart, leadOf, namesBefore, PARTICLES, prepositionBefore } from './lead';
import { endsInEr } from './marks';
import {
  ADJECTIVES,
  ARTICLES,
  BARE,
  endingOf,
  endsSurely,
  HAMLETS,
  isCounted,
  isNumbered,
  isThingWord,
  LEADING,
  LEADING_NEXT,
  STOP,
  TYPE_FIRST,
  TYPE_LAST,
} from './words';

const isLabelMark = fitting(/^[:|;(/–-]$/);
const isElided = fitting(/^[dl]$/);
const isTypeAbroad = fitting(
  /^(?:rue|rua|ulice|rruga|vulytsia|strada|ulica|avenue|boulevard|chemin|calle|вулиця|улица)$/,
);
const isInflected = fitting(/e[nm]$/);
const isOfLandmarks = fitting(
  /^(?:alte|neue|lange|kurze|hohe|weiße|rote|grüne|schwarze|krumme|breite|schmale|obere|untere|steinerne|goldene)[rsn]?$/,
);
const isLongEr = fitting(/\p{L}{3}er$/u);
const MISREAD_DIGIT = /^[lIiO|]$/;

/**
 * What a name before a house number looks like. `sure` and `likely` end like a street; `maybe` shares its ending with
 * other things; `named` begins with a preposition ("Am Born"); `bare` is a type alone ("Markt"); `word` is any word.
 */
export type NameKind = 'sure' | 'likely' | 'maybe' | 'named' | 'bare' | 'word';

export interface StreetName {
  readonly kind: NameKind;
  /** Index of the name's first token, of its last word, and of the first token of the number. */
  readonly start: number;
  readonly last: number;
  readonly number: number;
  /** What stands between name and number. */
  readonly link: Link;
  /** The name has a preposition with a capital in front: "Am Born". */
  readonly preposition: boolean;
}

/** `direct`, after "Nr.", with a comma or a line end between that need evidence, or in the next cell, which needs a postcode. */
export type Link = 'direct' | 'cued' | 'apart' | 'cell';

const NUMBER_CUES = words('nr no nummer hausnr hausnummer hnr hsnr haus huisnr huisnummer numero číslo');
const BETWEEN = words('mit der dem die im in und dort das haus');
const isAbbreviated = fitting(/(?:str|straße|strasse|pl|cad|cd|cadde|sok|sk|mah|blv|bulv)$/);
const MAX_NAME = 5;

/** The name that ends before the number at `index`. */
export function nameBefore(tokens: readonly Token[], index: number): StreetName | undefined {
  const before = beforeNumber(tokens, index);
  if (!before) return undefined;
  const { last } = before;
  const found =
    genitive(tokens, last) ?? typeFirst(tokens, last) ?? typeLast(tokens, last) ?? byEnding(tokens, last);
  return found && { preposition: false, ...before, ...found };
}

type Found = Pick<StreetName, 'kind' | 'start'> & { readonly preposition?: boolean };

/** Steps back over "Nr.", commas, line ends and what else may stand between a name and its number. */
function beforeNumber(
  tokens: readonly Token[],
  index: number,
): Pick<StreetName, 'last' | 'number' | 'link'> | undefined {
  let at = index - 1;
  let number = index;
  if (tokens[at]?.kind === 'word' && tokens[index]!.gap === 'none' && MISREAD_DIGIT.test(tokens[at]!.text)) {
    number = at;
    at--;
  }
  let cued = false;
  let apart = false;
  let labelled = false;
  let house = false;
  for (let steps = 0; steps < 9 && at >= 0; steps++) {
    const token = tokens[at]!;
    const { gap } = tokens[at + 1]!;
    if (gap === 'paragraph') return undefined;
    if (gap === 'line' && token.text !== '.') apart = true;
    if (NUMBER_CUES.has(token.lower)) {
      house ||= token.lower === 'haus';
      cued = true;
      at--;
    } else if (token.text === '.' && (token.gap === 'none' || isAbbreviated(tokens[at - 1]))) {
      const word = tokens[at - 1];
      if (word?.kind !== 'word') return undefined;
      if (gap === 'line') apart = true;
      if (NUMBER_CUES.has(word.lower)) at--;
      else if (isAbbreviated(word)) return end(at - 1);
      else return undefined;
    } else if (token.text === ',') {
      apart = true;
      at--;
    } else if (token.text === '(' && house) {
      // "Nachbar Brunckhorst (Haus 12)" bears no street's name.
      return undefined;
    } else if (isLabelMark(token)) {
      // Only a label such as "Hausnummer:" may stand before such a mark.
      labelled = true;
      at--;
    } else if (cued && BETWEEN.has(token.lower)) {
      at--;
    } else {
      // "Platz am Schlösschen\nÖ 4": the next item of a list.
      if (token.text.length === 1 && token.gap === 'line') return undefined;
      const cell = labelled && endsSurely(token);
      return token.kind === 'word' && (cued || !labelled || cell) ? end(at) : undefined;
    }
  }
  return undefined;

  function end(last: number) {
    return {
      last,
      number,
      link: cued
        ? ('cued' as const)
        : labelled
          ? ('cell' as const)
          : apart
            ? ('apart' as const)
            : ('direct' as const),
    };
  }
}

/** "Straße des 17. Juni", "Platz der Republik", "Allee am Röttgen". */
function genitive(tokens: readonly Token[], last: number): Found | undefined {
  for (let at = last - 1; at >= 0 && at >= last - MAX_NAME - 1; at--) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (next.gap === 'paragraph' || (next.gap === 'line' && at + 1 === last && next.text.length === 1))
      return undefined;
    if (LEADING.has(token.lower) && LEADING_NEXT.has(next.lower) && at + 1 < last) {
      const ofWhom = next.lower === 'des' || next.lower === 'der' || next.lower === 'd';
      // "die Straße Im Windfang 3": the name begins after it.
      if (!ofWhom && (token.case === 'lower' || next.case !== 'lower')) return undefined;
      return { kind: ofWhom ? 'sure' : 'likely', start: compoundStart(tokens, at) };
    }
    const fits =
      token.kind === 'number' ||
      token.text === '.' ||
      token.text === '-' ||
      token.case !== 'lower' ||
      ARTICLES.has(token.lower) ||
      LEADING_NEXT.has(token.lower);
    if (!fits) return undefined;
  }
  return undefined;
}

/** "Via Roma", "ul. Długa", "Avenue de la Liberté". */
function typeFirst(tokens: readonly Token[], last: number): Found | undefined {
  if (tokens[last]!.case === 'lower') return undefined;
  let small = false;
  for (let at = last - 1; at >= 0 && at >= last - MAX_NAME; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || tokens[at + 1]!.gap === 'line') return undefined;
    if (TYPE_FIRST.has(token.lower) && isTypeFirst(tokens, at))
      return small && !isTypeAbroad(token) ? undefined : { kind: 'sure', start: at };
    // "Ulica kralja Tomislava"
    if (
      !small &&
      token.kind === 'word' &&
      token.case === 'lower' &&
      !PARTICLES.has(token.lower) &&
      !isElided(token)
    ) {
      small = true;
      continue;
    }
    const fits =
      token.kind === 'word'
        ? token.case !== 'lower' || PARTICLES.has(token.lower) || isElided(token)
        : token.kind === 'number' || token.text === '.' || token.text === '-' || token.text === "'";
    if (!fits) return undefined;
  }
  return undefined;
}

/** German has words like these: "via Mail", "Av" and "Pl" only with their point. */
function isTypeFirst(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const dotted = tokens[at + 1]!.text === '.';
  // "Str. Unirii nr. 9", and no "Kölner Str. Ecke Ringstr. 5"
  if (token.lower === 'str') return dotted && token.case === 'capital' && beginsName(tokens, at);
  if (token.text.length <= 3 && !isShortType(token)) return dotted;
  return token.case !== 'lower' || isTypeAbroad(token);
}

const isShortType = fitting(/^(?:rue|via|rua)$/);

/** Whether no name stands right before. */
const beginsName = (tokens: readonly Token[], at: number) =>
  startsLine(tokens[at]) || tokens[at - 1]?.kind !== 'word' || tokens[at - 1]!.case === 'lower';

/** "Atatürk Cad.", "İstiklal Mah. Gül Sok." */
function typeLast(tokens: readonly Token[], last: number): Found | undefined {
  if (!TYPE_LAST.has(tokens[last]!.lower)) return undefined;
  let start = last;
  for (let at = last - 1; at >= 0 && at >= last - MAX_NAME; at--) {
    const token = tokens[at]!;
    if (startsLine(tokens[at + 1])) break;
    if (token.text === '.') continue;
    if (token.kind !== 'word' || token.case === 'lower' || STOP.has(token.lower)) break;
    start = at;
  }
  return start < last ? { kind: 'sure', start } : undefined;
}

const isCompass = fitting(/^(?:nord|süd|sued|ost|west|mitte|zuid|noord|oost)$/);

/** "Herrenpfad-Süd", "Rijksweg Zuid", "Bahnstraße West": the street stands before it. */
function byCompass(tokens: readonly Token[], last: number): Found | undefined {
  if (!isCompass(tokens[last])) return undefined;
  const hyphen = tokens[last - 1]?.text === '-';
  const street = hyphen ? last - 2 : last - 1;
  const word = tokens[street];
  if (word?.kind !== 'word' || startsLine(tokens[last])) return undefined;
  const ending = endingOf(word);
  if (ending === undefined || ending === 'maybe') return undefined;
  return { kind: ending, ...leadOf(tokens, compoundStart(tokens, street), street) };
}

const ESTATES = words('haus gut hof burg schloss rittergut kloster landgut');

/** "Haus Bey", "Gut Altenhof", "Schloss Krickenbeck": a house with a name of its own. */
function byEstate(tokens: readonly Token[], last: number): Found | undefined {
  const name = tokens[last]!;
  const type = tokens[last - 1];
  if (type?.case !== 'capital' || !ESTATES.has(type.lower) || name.gap !== 'space') return undefined;
  if (name.case === 'lower' || name.text.length < 3 || isCounted(name) || isThingWord(name)) return undefined;
  const ending = endingOf(name);
  if (ending === 'sure' || ending === 'likely') return undefined;
  return { kind: 'maybe', start: last - 1 };
}

/** Things that streets are called after, with an adjective or a town before: "Issumer Tor", "Lange Zeile". */
const LANDMARKS = words(
  'tor zeile reihe ecke stein kreuz linde eiche kapelle turm schanze burg hütte scheune sand bleiche insel hufe end kirche mühle brücke landwehr stiege treppe höhe schleuse schule halde kehr weiher teich dyk',
);

function byLandmark(tokens: readonly Token[], last: number): Found | undefined {
  const word = tokens[last]!;
  const before = tokens[last - 1];
  if (!LANDMARKS.has(word.lower) || word.gap !== 'space' || before?.case !== word.case) return undefined;
  if (before.text.length < 4 || before.case === 'upper') return undefined;
  if (prepositionBefore(tokens, last - 1, 0) !== undefined) return undefined;
  const adjective = isOfLandmarks(before);
  if (!adjective && !(endsInEr(before) && before.text.length > 5 && word.case === 'capital'))
    return undefined;
  return { kind: 'maybe', start: last - 1 };
}

function byEnding(tokens: readonly Token[], last: number): Found | undefined {
  const token = tokens[last]!;
  const start = compoundStart(tokens, last);
  const special = byCompass(tokens, last) ?? byEstate(tokens, last) ?? byLandmark(tokens, last);
  if (special) return special;
  if (BARE.has(token.lower)) return byType(tokens, start, last);
  if (start === last && HAMLETS.has(token.lower)) return byHamlet(tokens, last);
  const ending = endingOf(token);
  if (ending === undefined) return byPreposition(tokens, start, last) ?? anyWord(tokens, start, last);
  if (token.case === 'lower' && ending !== 'sure' && start === last) {
    if (ending === 'maybe') return byPreposition(tokens, start, last) ?? anyWord(tokens, start, last);
    return STOP.has(token.lower) ? undefined : { kind: 'maybe', ...leadOf(tokens, start, last) };
  }
  // Towns end like streets too: "Nürnberg 12", "Hinsbeck 4980".
  const town = start === last && ending !== 'sure' && isPlace(token.lower);
  const kind = !town ? ending : ending === 'likely' ? 'maybe' : 'word';
  return { kind, ...leadOf(tokens, start, last) };
}

/** "Siedlung 7", "Am Ausbau 3", "Alte Ziegelei 3", "Dahmer Siedlung 7". */
function byHamlet(tokens: readonly Token[], last: number): Found {
  const before = tokens[last - 1];
  const fits = before && (ADJECTIVES.has(before.lower) || isLongEr(before));
  const named = fits && tokens[last]!.gap === 'space' ? namesBefore(tokens, last) : last;
  const preposition = prepositionBefore(tokens, named, 1);
  if (preposition !== undefined) {
    const small = tokens[preposition]!.case === 'lower';
    return { kind: small ? 'bare' : 'named', start: preposition, preposition: !small };
  }
  return { kind: named < last ? 'maybe' : 'bare', start: named };
}

/** A type alone needs a name before it: "Kölner Straße", "Willy-Brandt-Ring", "Alter Markt". */
function byType(tokens: readonly Token[], start: number, last: number): Found | undefined {
  const { lower } = tokens[last]!;
  const sure = endsSurely(tokens[last]);
  if (start < last)
    return { kind: sure ? ('sure' as const) : ('likely' as const), ...leadOf(tokens, start, last) };
  const named = namesBefore(tokens, start);
  // "Ergebnis Platz 1": a rank behind a noun
  const before = tokens[start - 1]?.lower ?? '';
  const rank =
    tokens[last + 1]?.kind === 'number' &&
    ((lower === 'platz' && isCommonWord(before)) || (lower === 'steig' && isNoun(foldName(before))));
  if (named < start && !rank) {
    const found = { kind: sure ? ('sure' as const) : ('likely' as const), ...leadOf(tokens, named, last) };
    // "am Alten Markt": the preposition makes the name's ending.
    const lead = sure || !isInflected(tokens[named]) ? undefined : prepositionBefore(tokens, named, 0);
    return lead === undefined ? found : { ...found, start: lead };
  }
  const preposition = byPreposition(tokens, start, last);
  if (preposition) return preposition;
  return sure && lower !== 'gasse' && lower !== 'allee' ? undefined : { kind: 'bare', start };
}

/** Measures and parts that streets are called after too: "Auf der Höhe", "An den Anlagen", "Im Block". */
const PLACES_TOO = words(
  'höhe anlage anlagen stufe punkt block zeile reihe tor treppe kreuzung baum grund mast strecke schacht garage wache breite länge tiefe grundstück halle',
);

/** "Am Born", "Auf dem Kamp", "Unter den Linden", "Am Alten Markt", "An St. Sebastian", "am alten markt". */
function byPreposition(tokens: readonly Token[], start: number, last: number): Found | undefined {
  const { lower } = tokens[last]!;
  const counted = isCounted(tokens[last]) && !BARE.has(lower);
  const lead =
    isNumbered(tokens[last]) && !PLACES_TOO.has(lower) ? undefined : prepositionBefore(tokens, start, 2);
  if (lead === undefined || lower.length === 1) return undefined;
  const small = tokens[lead]!.case === 'lower';
  if (
    small &&
    (counted || isThingWord(tokens[last]) || tokens[last]!.case === 'upper' || tokens[last]!.case === 'mixed')
  )
    return undefined;
  // "Zum Rittersaal 2" is a street and "Im Sitzungssaal 2" none: something else must say so.
  return { kind: counted || small ? 'bare' : 'named', start: lead, preposition: !small };
}

/** Any word with a capital before a number, with what belongs to it: "Sassenfeld", "Boisheimer Feld", "Op de Heide". */
function anyWord(tokens: readonly Token[], from: number, last: number): Found | undefined {
  const word = tokens[last]!;
  if (word.text.length < 3 || isCounted(word) || isThingWord(word) || STOP.has(word.lower)) return undefined;
  // "LAsD, 58-11"
  if (word.case === 'mixed') return undefined;
  if (word.case === 'lower') return { kind: 'word', start: from };
  let start = from;
  for (let steps = 0; steps < 3; steps++) {
    const before = tokens[start - 1];
    if (tokens[start]!.gap !== 'space' || before?.kind !== 'word') break;
    // Another cell of a table
    if (tokens[start]!.start - before.end > 2) break;
    if (before.case === 'lower' ? !PARTICLES.has(before.lower) : STOP.has(before.lower)) break;
    if (isCounted(before)) break;
    start = compoundStart(tokens, start - 1);
  }
  while (start < from && tokens[start]!.case === 'lower' && tokens[start]!.text !== 't') start++;
  return { kind: 'word', start };
}
