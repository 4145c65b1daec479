import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, digitCount, matchAt, readForm } from './reading';

/*
 * Vehicle identification number (Fahrzeug-Identifizierungsnummer, FIN, VIN).
 * Issuer: the maker of the vehicle. Basis: ISO 3779, ISO 3780, § 6 FZV; personal with the register of keepers (§ 33 StVG);
 *   a number of a case as that of a meter is, no plate.
 * Format: 17 digits and capitals without I, O, Q: 1–3 maker, 4–9 model, 10–17 the vehicle, the last four mostly digits.
 *   After its word in any groups; without one only in one and of makers whose numbers are met in Europe.
 * Checksum: position 9, only in North America; not computed. Fictitious: WVWZZZ1JZ3W386752.
 */
export const vin: Recognizer = {
  name: 'vin',
  rank: 26,
  find: (prepared) => [...labelled(prepared), ...inOne(prepared)],
};

function labelled(prepared: PreparedText): Candidate[] {
  return readLabelled(prepared, 'vin', (start): Candidate | undefined => {
    const read = readForm(prepared.text, start, 'c'.repeat(17));
    if (!read || /[,.]/.test(prepared.text.slice(start, read.end)) || digitCount(read.compact) < 3)
      return undefined;
    return { start, end: read.end, type: 'CASE_NUMBER', confidence: 0.9, reason: 'cue' };
  });
}

const IN_ONE =
  /(?:W|V[A-Z]|Z[A-Z]|T[MRSW]|S[ABCDFHJUV]|Y[KSV]|X[47LTW]|J[HMNST]|K[LMN]|U[UV]|N[LM])[A-HJ-NPR-Z0-9]{10,15}\d{4}(?![\p{L}\p{N}])/uy;

function inOne(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return indexOf(prepared.tokens).numbers.flatMap((index) => {
    const maker = tokens[index - 1];
    if (maker?.kind !== 'word' || maker.case !== 'upper' || maker.text.length < 3) return [];
    if (tokens[index]!.gap !== 'none' || !beginsHere(text, maker.start)) return [];
    const match = matchAt(IN_ONE, text, maker.start)?.[0];
    if (match?.length !== 17) return [];
    return [
      { start: maker.start, end: maker.start + 17, type: 'CASE_NUMBER', confidence: 0.75, reason: 'format' },
    ];
  });
}
