import { isPlace } from '../lists/names';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { cueBefore } from './cue';

/*
 * Postal address: street with house number, also split over two lines; Postfach.
 * Issuer: the municipality names streets and gives numbers (§ 126 (3) BauGB). Basis: § 3 (1) no. 12 BMG; DIN 5008.
 * Format: name of the street, number (1–4 digits, with a letter, a range or a fraction). A street without a number is
 *   none; neither is a road by its number (Landesstraße 373) nor a way of law (Rechtsweg).
 * Checksum: none. Fictitious: Musterstraße 12, Am Beispielhof 3 a, Kölner Str. 12-14, Postfach 10 12 34.
 */

/** Endings that make a word a street wherever it stands. */
const STREET =
  /(?:stra(?:ß|ss)e|str|gasse|allee|chaussee|promenade|straat|laan|plein|gracht|singel|kade|dijk|steenweg|stieg|steige|twiete|terrasse)$/;
/** Endings that places, fields and other things share: streets where the word has more before the ending. */
const MAYBE_STREET =
  /\p{L}{3}(?:weg|platz|pl|ring|damm|ufer|wall|pfad|steig|markt|graben|kamp|bruch|hof|berg|feld|park|winkel|garten|brücke|busch|heide|tor|dyck|siedlung|kirchhof|kirchplatz|wiese|grund|hang|blick|höhe|eck|end|tal|au|aue|bend|broich|rath|straß|bahn|zeile|wende|hufe|mühle)$/u;
/** Words that end like a street and are none. */
const NO_STREET =
  /^(?:rechts|dienst|verwaltungs|klage|beschwerde|instanzen|rad|geh|fuß|wander|reit|bundes|landes|kreis|haupt?verkehrs|durchgangs|einbahn|spiel|arbeits|studien|ausbildungs|sport|park|stell|kita|betreuungs|kindergarten|schul|therapie|sitz|bau|wohn|grab|camping|kinderspiel|lade|tarif|pflege|heim|frauenhaus)(?:straße|weg|platz|plätze)$|^(?:bundesstraße|landesstraße|kreisstraße|autobahn|zeitung|ortsteil|bebauungsplan|haushalt|wahlkreis|vorsprung|beitrag|einbau|umbau|neubau|anbau|rückbau|ausbau|stau|total|anzahl|urlaub|kapital|digital|sozial|überblick|einblick|rückblick|augenblick|hintergrund|aufgrund|untergrund|friedhof|bahnhof|bauhof|busbahnhof|wochenende|jahresende|monatsende|vorfeld|umfeld|arbeitsfeld|handlungsfeld|sportpark|fuhrpark|wohnpark|gewerbepark|windpark|solarpark|kindergarten|schulgarten|weihnachtsmarkt|wochenmarkt|arbeitsmarkt|flohmarkt|wohnungsmarkt|supermarkt|jahrmarkt|wirtschaft|diebstahl|frau|genau|vertrau|rathaus|schulbau|hochbau|tiefbau|straßenbau|wohnungsbau|buchhaltung|autobahn|eisenbahn|laufbahn|umgehungsstraße)$/;
const BARE = new Set('straße strasse str weg platz ring markt gasse allee wall damm hof park'.split(' '));
/** First words of streets such as "Am Markt", "An der Kleinbahn", "Auf dem Kamp". */
const PREPOSITIONS = new Set(
  'am an auf im in zum zur hinter unter vor beim alter alte altes hinterm vorm neuer neue neues ober unterm zu oberer untere unterer'.split(
    ' ',
  ),
);
const ARTICLES = new Set('der den dem die das'.split(' '));
const NEVER_A_STREET =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|jahre|anhang|anlage|abschnitt|absatz|artikel|kapitel|punkt|satz|paragraf|nummer|nr|ziffer|zeitraum|raum|zimmer|stufe|klasse|gruppe|höhe|wert|alter|umfang|schnitt|durchschnitt|rahmen|haushaltsjahr|schuljahr|top|tagesordnungspunkt|seite|zeile|spalte|tabelle|abbildung|version|fassung|ende|monat|quartal|halbjahr|tag|tagen|stunden|minuten|mindestens|höchstens|etwa|rund|formular|fall|fällen|punkten|kw|woche|wochen|etage|stock|obergeschoss|gebäude|block|regel|sinne|sgb|bereich|phase|kreis|teil|band|sinn|falle|wahlkreis|stimmbezirk|bezirk|platz|rang|vergleich|flur|flurstück)$/;
const UNIT =
  /^\s{0,2}(?:m²|m2|qm|km|m|cm|mm|kg|g|t|l|ha|%|€|euro|eur|cent|uhr|prozent|jahre?n?|monate?n?|tage?n?|wochen?|stunden?|minuten?|meter|kilometer|personen|kinder|plätze|bäume|stück|mal|grad|von \d|bis zum|neue|weitere|einwohner|stellplätze|wohnungen|wohneinheiten|häuser|gebäude)(?![\p{L}\p{N}])/iu;
/** House number with letter, range, fraction: 12, 12a, 12 a, 12-14, 12 – 14 b, 12/1, Nr. 12, Hs.-Nr. 3. */
const NUMBER =
  /^\s{0,3}(?:,\s?)?(?:(?:nr|hausnr|hausnummer|hs\.?-?nr|haus|huisnr)\.?\s{0,2})?([1-9]\d{0,3}(?:[a-zA-Z](?![\p{L}\p{N}])| [a-fh-kA-FH-K](?![\p{L}\p{N}]|\.\p{L}))?(?: ?[-–/+] ?[1-9]\d{0,3}(?: ?[a-zA-Z](?![\p{L}\p{N}]))?)?)(?![\p{L}\p{N}]|[.,:]\d|\.\s?\d{1,2}\.|\.\s\p{Lu}\p{Ll}{2,9}\s\d{4})/iu;
const HOME =
  /(?:wohn(?:haft|t|en|e|end|ungs?)?|anschrift|adresse|straße|strasse|str\.|objekt|hausnummer|gemeldet|zugestellt|grundstück|haus|lieferadresse|adres)[^\n]{0,30}$/iu;
const POSTFACH =
  /(?<!\p{L})(?:Postfach|PF|Postbus|P\.? ?O\.? ?Box)\s{0,2}(?:Nr\.?\s?)?(\d{1,3}(?: ?\d{1,3}){0,2})(?![\p{N}])/giu;
const POSTCODE_NEXT =
  /^[\s,;|·-]{0,6}(?:(?:D|DE|NL|B|A|CH)[ -])?(?:\d{5}(?!\d)|\d{4} ?[A-Z]{2}(?!\p{L}))[\s]{1,3}\p{L}/u;
/** Before a postcode a line "Name 12" is an address whatever the street is called, in a signature also between bars. */
const LINE_BEFORE_POSTCODE =
  /(?:^|\n|[|·•])[^\S\n]{0,8}((?:[\p{Lu}\d][\p{L}.'’-]{0,40}[^\S\n]){1,5}\d{1,4}(?: ?[a-zA-Z])?(?: ?[-–/] ?\d{1,4} ?[a-zA-Z]?)?)[^\S\n]{0,3}(?:[,|·•]|\n)\s{0,4}(?=(?:(?:D|DE|NL|B|A|CH)[ -])?(?:\d{5} |\d{4} ?[A-Z]{2} ))/gu;
/** German names that streets of the shape "Kölner Straße" and "Straße des 17. Juni" begin with. */
const MAX_WORDS = 5;

export const address: Recognizer = {
  name: 'address',
  rank: 50,
  find: (prepared) => [...streets(prepared), ...boxes(prepared.text), ...lines(prepared.text)],
};

function boxes(text: string): Candidate[] {
  return [...text.matchAll(POSTFACH)]
    .filter((match) => /[a-z]/i.test(match[0]) && (match[1] ?? '').replace(/\D/g, '').length >= 2)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'ADDRESS',
      confidence: 0.8,
      reason: 'format',
    }));
}

function lines(text: string): Candidate[] {
  return [...text.matchAll(LINE_BEFORE_POSTCODE)].flatMap((match) => {
    const words = match[1] ?? '';
    const first = words.split(' ')[0]?.toLowerCase() ?? '';
    if (first === 'postfach' || NEVER_A_STREET.test(first)) return [];
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length, type: 'ADDRESS', confidence: 0.85, reason: 'context' };
  });
}

function streets(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const kind = streetKind(tokens, index);
    if (!kind) continue;
    const end = kind === 'named' ? endOfNamedStreet(tokens, index) : index;
    const last = tokens[end];
    if (!last) continue;
    const dot = tokens[end + 1]?.text === '.' && tokens[end + 1]?.gap === 'none' ? 1 : 0;
    const from = last.end + dot;
    const number = NUMBER.exec(text.slice(from, from + 40));
    const value = number?.[1];
    if (!number || !value || UNIT.test(text.slice(from + number[0].length, from + number[0].length + 20)))
      continue;
    if (/^(?:19|20)\d{2}$/.test(value)) continue;
    const start = startOfStreet(tokens, index);
    const stop = from + number[0].length;
    const confidence = confidenceOf(text, kind, tokens[start]?.start ?? 0, stop, number[0]);
    if (confidence > 0) {
      found.push({
        start: tokens[start]?.start ?? token.start,
        end: stop,
        type: 'ADDRESS',
        confidence,
        reason: confidence > 0.8 ? 'context' : 'format',
      });
    }
  }
  return found;
}

type StreetKind = 'street' | 'maybe' | 'named';

function streetKind(tokens: readonly Token[], index: number): StreetKind | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const { lower } = token;
  if (STREET.test(lower) && !NO_STREET.test(lower)) {
    // "Straße 5" alone is none; "Kölner Str. 5", "Konrad-Adenauer-Str. 5" and "Straße des Friedens 5" are.
    if (!BARE.has(lower)) return 'street';
    if (hasNameBefore(tokens, index)) return 'street';
    return token.case !== 'lower' && isOfGenitive(tokens[index + 1]) ? 'named' : undefined;
  }
  if (token.case === 'lower') return undefined;
  if (BARE.has(lower)) return hasNameBefore(tokens, index) ? 'maybe' : undefined;
  if (MAYBE_STREET.test(lower) && !NO_STREET.test(lower) && !NEVER_A_STREET.test(lower)) return 'maybe';
  if (PREPOSITIONS.has(lower) && (tokens[index + 1]?.case ?? 'lower') !== 'lower') return 'named';
  if (PREPOSITIONS.has(lower) && ARTICLES.has(tokens[index + 1]?.lower ?? '')) return 'named';
  return undefined;
}

function isOfGenitive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:des|der|am|zum|zur|im|an|von)$/.test(token.lower);
}

function hasNameBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || tokens[index]?.gap === 'paragraph') return false;
  if (before.text === '-' && tokens[index]?.gap === 'none') return tokens[index - 2]?.kind === 'word';
  return (
    before.kind === 'word' &&
    before.case !== 'lower' &&
    /(?:er|e|en|s|burg|heim)$/.test(before.lower) &&
    before.lower.length > 3 &&
    !/^(?:dieser|dieses|diese|jeder|jede|unser|unsere|ihrer|ihre|seiner|der|einer|keiner)$/.test(before.lower)
  );
}

/** "Am Alten Markt 3", "Auf der Heide 12": the capitals after the preposition. */
function endOfNamedStreet(tokens: readonly Token[], index: number): number {
  let end = index;
  for (let at = index + 1; at <= index + MAX_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') break;
    const dated =
      token.kind === 'number' &&
      tokens[at + 1]?.text === '.' &&
      tokens[at + 2]?.kind === 'word' &&
      tokens[index]?.lower.startsWith('str');
    if (dated) {
      at++;
      continue;
    }
    if (
      token.kind === 'word' &&
      (token.case !== 'lower' || ARTICLES.has(token.lower) || token.lower === 'des')
    ) {
      if (NEVER_A_STREET.test(token.lower)) return index;
      if (token.case !== 'lower') end = at;
    } else if (token.text !== '-' && token.text !== '.') {
      break;
    }
  }
  return end === index ? -1 : end;
}

/** Words before that belong to the name: "Kölner Str.", "Konrad-Adenauer-Straße", "Alte Poststraße", "Dr.-Wilhelm-Str.". */
function startOfStreet(tokens: readonly Token[], index: number): number {
  let start = index;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[start];
    const before = tokens[start - 1];
    if (!token || !before) break;
    if (before.text === '-' && token.gap === 'none' && before.gap === 'none' && tokens[start - 2]) {
      start -= 2;
    } else if (before.text === '.' && before.gap === 'none' && token.gap === 'none') {
      start -= 2;
    } else if (
      token.gap === 'space' &&
      before.kind === 'word' &&
      BARE.has(token.lower) &&
      hasNameBefore(tokens, start)
    ) {
      start--;
    } else if (
      token.gap === 'space' &&
      /^(?:alte[rs]?|neue[rs]?|große[rs]?|kleine[rs]?|obere[rs]?|untere[rs]?|lange[rs]?|sankt|hohe[rs]?|hintere[rs]?|vordere[rs]?)$/i.test(
        before.lower,
      ) &&
      before.case !== 'lower'
    ) {
      start--;
    } else {
      break;
    }
    if (start < 0) return index;
  }
  return withPreposition(tokens, start);
}

/** "Am Alten Markt", "An der Kleinbahnstraße": the preposition is part of the name where it has a capital. */
function withPreposition(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]?.gap !== 'space' || token.kind !== 'word') break;
    if (token.case === 'capital' && PREPOSITIONS.has(token.lower)) return at;
    if (token.case === 'lower' && !ARTICLES.has(token.lower)) break;
  }
  return start;
}

function confidenceOf(text: string, kind: StreetKind, start: number, end: number, number: string): number {
  const evidence =
    POSTCODE_NEXT.test(text.slice(end, end + 40)) ||
    cueBefore(text, start, HOME) ||
    isAddressLine(text, start, end);
  // A number in the next line belongs to the street only if that line or its neighbours say so.
  if (number.includes('\n') && !evidence) return 0;
  if (kind === 'street') return evidence ? 0.95 : 0.9;
  if (kind === 'maybe') return evidence ? 0.9 : 0.7;
  return evidence || placeAfter(text, end) ? 0.85 : 0;
}

function isAddressLine(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf('\n', start - 1);
  return start - before <= 3 && /^[^\S\n]{0,3}(?:\n|$)/.test(text.slice(end, end + 4)) && before > 0;
}

function placeAfter(text: string, end: number): boolean {
  const match = /^(?:,? in |, )(\p{Lu}[\p{L}-]{2,30})/u.exec(text.slice(end, end + 40));
  return match?.[1] !== undefined && isPlace(match[1]);
}
