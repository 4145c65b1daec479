import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { wordsBefore } from './before-postcode';
import { englishStreet } from './english';
import { isStretch, townByPostcode } from './evidence';
import { frenchStreet } from './french';
import { isWhere } from './hamlet';
import { behindHome } from './home';
import { houseAlone } from './house';
import { readHouseNumber } from './number';
import { square } from './square';
import { nameBefore, type StreetName } from './street';
import { weightOf } from './weight';
import { endingOf } from './words';

/* A street with a house number, read from the number back. Issuer and basis: as `address.ts`. */

const isExampleStreet = fitting(/^(?:muster|beispiel)(?:str|weg|platz|gasse|allee)/);
const isExampleWord = fitting(/^(?:beispiel|beispielsweise|muster|bsp|zb)$/);

export function streetAddress(tokens: readonly Token[], index: number): Candidate | undefined {
  const end = readHouseNumber(tokens, index);
  if (end === -1 || isPolishCode(tokens, index)) return undefined;
  const ofHome = behindHome(tokens, index, end);
  if (ofHome) return ofHome;
  const foreign =
    frenchStreet(tokens, index, end) ?? englishStreet(tokens, index, end) ?? square(tokens, index);
  if (foreign) return foreign;
  const name = nameBefore(tokens, index);
  const weight = name && !isStretch(tokens, name.start) ? weightOf(tokens, name, end) : -1;
  const before =
    name && name.kind !== 'bare' && name.kind !== 'word' && weight >= NEEDED[name.kind]
      ? undefined
      : townByPostcode(tokens, end)
        ? wordsBefore(tokens, index)
        : undefined;
  if (before !== undefined)
    return {
      start: tokens[Math.min(before, name?.start ?? before)]!.start,
      end: tokens[end - 1]!.end,
      type: 'ADDRESS',
      confidence: 0.75,
      reason: 'context',
    };
  if (name && isExample(tokens, name.start)) return undefined;
  if (!name || weight < NEEDED[name.kind] + (name.link === 'apart' ? 1 : 0))
    return houseAlone(tokens, index, end);
  // "in Kehr 44" without the preposition
  const farm = name.kind === 'bare' && isWhere(tokens, name.last, name.number, end);
  return {
    start: tokens[cornerBefore(tokens, farm ? name.last : name.start)]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: CONFIDENCE[name.kind] + (weight > 1 ? 0.05 : 0),
    reason: weight > 1 ? 'context' : 'format',
  };
}

/** "PL 31-624 Kraków" */
function isPolishCode(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.text === 'PL' &&
    tokens[index]!.text.length === 2 &&
    tokens[index + 1]?.text === '-' &&
    tokens[index + 2]?.text.length === 3
  );
}

/** "Ecke Hochstraße/Marktstiege 1": both streets. */
function cornerBefore(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.text !== '/' || endingOf(tokens[start - 2]) === undefined) return start;
  return tokens[start - 3]?.lower === 'ecke' ? start - 3 : start - 2;
}

/** How much must speak for a name of that kind, see `weightOf`. */
const NEEDED: Readonly<Record<StreetName['kind'], number>> = {
  sure: 0,
  likely: 0,
  maybe: 1,
  named: 1,
  bare: 2,
  word: 2,
};
const CONFIDENCE: Readonly<Record<StreetName['kind'], number>> = {
  sure: 0.9,
  likely: 0.75,
  maybe: 0.7,
  named: 0.8,
  bare: 0.75,
  word: 0.7,
};

/** "z. B. Musterstraße 1", "Beispiel: Max Mustermann, Musterstr. 12" */
function isExample(tokens: readonly Token[], start: number): boolean {
  if (!isExampleStreet(tokens[start])) return false;
  for (let at = start - 1; at >= 0 && at > start - 10 && tokens[at + 1]!.gap !== 'paragraph'; at--) {
    const { text } = tokens[at]!;
    if (isExampleWord(tokens[at]) || (text === 'B' && tokens[at - 2]?.lower === 'z')) return true;
  }
  return false;
}
