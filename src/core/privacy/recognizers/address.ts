import { oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf, merged, sought } from '../token-index';
import { bornIn } from './address/birthplace';
import { afterSign } from './address/birthplace/event';
import { box } from './address/box';
import { coordinates, plusCode, threeWords } from './address/coordinates';
import { flats } from './address/flat';
import { flatBehind } from './address/flat/behind-house';
import { FLAT_WORDS } from './address/flat/words';
import { parcel } from './address/parcel';
import { SPELLED, spelled } from './address/spelled';
import { streetAddress } from './address/street-address';
import { UNIT_WORDS, units } from './address/units';

/*
 * Postal address: street with house number, also split over two lines; Postfach; a flat's place in the house; place of
 * birth and death; coordinates; a parcel of land.
 * Issuer: the municipality names streets and gives numbers (§ 126 (3) BauGB); the land registry numbers parcels
 *   (§ 2 (2) GBO). Basis: § 3 (1) no. 5, 6 and 12 BMG; § 21 PStG; DIN 5008.
 * Format: name of the street, number (1–4 digits, with a letter, a range or a fraction). A street without a number is
 *   none; neither is a road by its number (Landesstraße 373) nor a way of law (Rechtsweg). Each number is looked at:
 *   what stands before it must end like a street, or something around must say that somebody lives there.
 * Checksum: none. Fictitious: Musterstraße 12, Am Beispielhof 3 a, Kölner Str. 12-14, Postfach 10 12 34.
 */
export const address: Recognizer = {
  name: 'address',
  rank: 50,
  find(prepared) {
    const { tokens } = prepared;
    const found: Candidate[] = [];
    const anchors: number[] = [];
    const parts: number[] = [];
    for (const index of merged(indexOf(tokens).numbers, indexOf(tokens).of(ANCHOR_PLACES))) {
      const token = tokens[index]!;
      let candidate: Candidate | undefined;
      if (token.kind === 'number') candidate = coordinates(prepared, index) ?? streetAddress(tokens, index);
      else if (token.kind === 'word') {
        const anchor = ANCHORS.get(token.lower);
        if (UNIT_WORDS.has(token.lower)) parts.push(index);
        if (anchor === 'flat') anchors.push(index);
        else if (anchor !== 'unit') candidate = anchor?.(prepared, index);
      } else if (token.text === '+') {
        if (token.gap === 'none') candidate = plusCode(prepared, token.start);
      } else candidate = afterSign(tokens, index);
      if (candidate) found.push(candidate);
    }
    const behind = found.flatMap((one) => flatBehind(prepared.text, one) ?? []);
    return [...found, ...behind, ...flats(prepared, anchors, found), ...units(prepared, parts)];
  },
};

type Finder = (prepared: PreparedText, index: number) => Candidate | undefined;

/** Words at which something else than a street begins. */
const ANCHORS: ReadonlyMap<string, Finder | 'flat' | 'unit'> = new Map<string, Finder | 'flat' | 'unit'>([
  ...each(UNIT_WORDS, 'unit' as const),
  ...box,
  ...bornIn,
  ...parcel,
  ...threeWords,
  ...each(FLAT_WORDS, 'flat' as const),
  ...each(SPELLED, spelled),
]);
const ANCHOR_PLACES = sought(oneOf(new Set([...ANCHORS.keys(), ...'+*†✝'])));

function each<T>(list: ReadonlySet<string>, value: T): (readonly [string, T])[] {
  return [...list].map((word) => [word, value]);
}
