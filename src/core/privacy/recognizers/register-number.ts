import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { beginsHere, matchAt } from './reading';

/*
 * Number in a register of the courts: trade (HRA, HRB), associations (VR), cooperatives (GnR), partnerships (PR),
 * companies under civil law (GsR).
 * Issuer: register court (Amtsgericht). Basis: §§ 8, 9 HGB, HRV § 13, § 55 BGB, § 10 GenG, PartGG § 4, § 707 BGB.
 * Format: sign and up to six digits, perhaps a letter; the town of the court may stand between. VR, PR and the like
 *   mean other things too and count only where a register, a court or an association is spoken of.
 * Checksum: none. Fictitious: HRB 12345, VR 1234.
 */
export const registerNumber: Recognizer = {
  name: 'register-number',
  rank: 32,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const found: Candidate[] = [];
    for (const index of indexOf(tokens).capitals) {
      const token = tokens[index]!;
      if (token.text.length > 3 || !SIGNS.has(token.text)) continue;
      const match = matchAt(NUMBER, text, token.end);
      if (!match || !beginsHere(text, token.start)) continue;
      const end = token.end + match[0].length;
      const clear = /^(?:HR[AB]|GnR|GsR)$/.test(token.text);
      if (!clear && !isSpokenOf(prepared, token.start, end)) continue;
      found.push({
        start: token.start,
        end,
        type: 'CASE_NUMBER',
        confidence: clear ? 0.9 : 0.75,
        reason: clear ? 'format' : 'context',
      });
    }
    return found;
  },
};

const SIGNS = new Set(['HRA', 'HRB', 'VR', 'GnR', 'GNR', 'PR', 'GsR', 'GSR', 'GüR', 'SR']);
const NUMBER =
  /[ :.-]{0,3}(?:(?:Nr|Nummer)\.?:? ?)?(?:\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})? )?(?:\d{1,3} \d{3}|\d{1,6})(?: ?[A-Z]{1,2}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}]|[.,/]\d| ?(?:EUR|Euro|€|%))/uy;
const COURT_BEHIND =
  /^,? ?\(?(?:(?:beim|am|des|bei|im|Register) )?(?:AG|Amtsgericht|Registergericht|Vereinsregister)/;

const ASSOCIATION = /(?:verein|verband|e\. ?v\.)[^.\n\d]{0,40}$/iu;

function isSpokenOf(prepared: PreparedText, start: number, end: number): boolean {
  return (
    labelsOf(prepared).before('register', start, 80) !== undefined ||
    COURT_BEHIND.test(prepared.text.slice(end, end + 30)) ||
    // "Förderverein der Praxis: VR 2308"
    (prepared.text.startsWith('VR', start) &&
      ASSOCIATION.test(prepared.text.slice(Math.max(0, start - 60), start)))
  );
}
