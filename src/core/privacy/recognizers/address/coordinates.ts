import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { ofCharacter } from '../reading';

/*
 * Coordinates of a place: degrees, UTM, plus codes, what3words.
 * Issuer: none. Basis: ISO 6709 for degrees; ETRS89/UTM as the land survey uses it; Open Location Code.
 * Format: 51.3167, 6.2833 with four decimals or more, or N and E, or a word before; 51° 19′ 0″ N, 6° 17′ 0″ E;
 *   32U 316000 5690000; 9F38MQ4R+2X; ///wort.wort.wort.
 * Checksum: none; latitude and longitude within their bounds.
 */
const DECIMAL =
  /^[NS]?\s?(-?\d{1,2})[.,](\d{3,8})\s?°?\s?[NS]?\s{0,2}[,;/|]?\s{0,3}(?:lon|lng|long|östl\. Länge|Länge|E|O|W)?[\s:=]{0,2}(-?\d{1,3})[.,](\d{3,8})(?:\s?°)?(?:\s?[EOW](?![\p{L}]))?(?![\d])/iu;
const ANGLE = `\\d{1,3}\\s?°\\s?(?:\\d{1,2}(?:[.,]\\d{1,6})?\\s?['’′]\\s?(?:\\d{1,2}(?:[.,]\\d{1,6})?\\s?(?:["”″]|['’′]{2})\\s?)?)?`;
const DEGREES = new RegExp(
  `^${ANGLE}(?:N|S|nördl\\. Breite|nördlicher Breite|n\\. ?Br\\.|Nord)?[\\s,;/|]{0,4}(?:und )?[EOW]?\\s?${ANGLE}(?:E|O|W|östl\\. Länge|östlicher Länge|ö\\. ?L\\.|Ost)?(?!\\p{L})`,
  'iu',
);
const UTM =
  /^(?:3[1-3]\s?[A-Z]?\s{1,2})?(?:E\s?)?\d{6}(?:[.,]\d{1,3})?\s?m?\s{0,2}[,;/|]?\s{0,2}(?:N\s?|Hochwert:?\s?)?5\d{6}(?:[.,]\d{1,3})?(?!\d)/u;
const UTM_CUE = /(?:utm|etrs|gauß|gk|rechtswert|ostwert|easting|koordinat)[^\n]{0,25}$/iu;
const CUE =
  /(?:koordinat|gps|position|standort|geo|breite|breitengrad|lat|latitude|wgs ?84|karte|maps?)[^\n]{0,20}$/iu;
const PLUS_CODE = /^[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/u;

const goesOnBefore = ofCharacter(/[\p{L}.,/:]/u);
const HEMISPHERE = /(?<![\p{L}\p{N}])[NSE]$/u;

/** Coordinates that begin with the number at `index`. */
export function coordinates({ tokens, text }: PreparedText, index: number): Candidate | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const { length } = token.text;
  const degrees = length <= 2 && next?.text === '°';
  const pointed = length <= 2 && next?.gap === 'none' && (next.text === '.' || next.text === ',');
  const zone = length === 2 && token.text >= '31' && token.text <= '33';
  if (!degrees && !pointed && !zone && length !== 6) return undefined;
  if (
    token.gap === 'none' &&
    goesOnBefore(text, token.start - 1) &&
    !HEMISPHERE.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return undefined;
  if (degrees) return match(DEGREES, text, token.start);
  if (pointed) return decimal(text, token.start);
  const found = match(UTM, text, token.start);
  return found && (zone || UTM_CUE.test(text.slice(Math.max(0, token.start - 60), token.start)))
    ? found
    : undefined;
}

function match(pattern: RegExp, text: string, start: number): Candidate | undefined {
  const found = pattern.exec(text.slice(start, start + 90));
  if (!found) return undefined;
  return {
    start: withHemisphere(text, start),
    end: start + found[0].trimEnd().length,
    type: 'ADDRESS',
    confidence: 0.85,
    reason: 'format',
  };
}

/** "N 51° …" */
function withHemisphere(text: string, start: number): number {
  const found = /(?<![\p{L}\p{N}])[NSE]\s?$/u.exec(text.slice(Math.max(0, start - 3), start));
  return found ? start - found[0].length : start;
}

function decimal(text: string, start: number): Candidate | undefined {
  const found = DECIMAL.exec(text.slice(start, start + 60));
  if (!found) return undefined;
  const latitude = Number(`${found[1]}.${found[2]}`);
  const longitude = Number(`${found[3]}.${found[4]}`);
  if (latitude < 30 || latitude > 72 || longitude < -25 || longitude > 60) return undefined;
  const precise = (found[2]?.length ?? 0) > 3 && (found[4]?.length ?? 0) > 3;
  const from = withHemisphere(text, start);
  const pointed =
    from < start || /[NS]/.test(found[0]) || CUE.test(text.slice(Math.max(0, start - 40), start));
  if (!pointed && !(precise && !found[0].includes('\n') && found[0].includes('.'))) return undefined;
  return {
    start: from,
    end: start + found[0].trimEnd().length,
    type: 'ADDRESS',
    confidence: 0.85,
    reason: 'format',
  };
}

/** The plus code around the plus at `at`. */
export function plusCode({ text }: PreparedText, at: number): Candidate | undefined {
  let start = at;
  while (start > at - 8 && /[\p{Lu}\d]/u.test(text[start - 1] ?? '')) start--;
  return match(PLUS_CODE, text, start);
}

/** what3words after its three strokes or its name. */
const THREE_WORDS = /^\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}(?![\p{L}.])/u;

export const threeWords: readonly (readonly [
  string,
  (prepared: PreparedText, index: number) => Candidate | undefined,
])[] = [['what', threeWordsAfter]];

function threeWordsAfter({ text, tokens }: PreparedText, index: number): Candidate | undefined {
  if (tokens[index + 1]?.text !== '3' || tokens[index + 2]?.lower !== 'words') return undefined;
  const from = tokens[index + 2]!.end;
  const lead = /^[\s:(-]{0,4}(?:lautet|ist|adresse|standort)?[\s:]{0,3}\/{0,3}/iu.exec(
    text.slice(from, from + 30),
  );
  return match(THREE_WORDS, text, from + (lead?.[0].length ?? 0));
}
