import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { matchAt } from '../reading';
import { NO_CODE, PAPER } from './no-code';

const IN_GROUPS =
  /[A-ZÄÖÜ]{2,5}[ -](?:\d{2,4}(?: \d{2,4}){2,3}|0\d{2} \d{3,4}|\d{3} 0\d{2}|0\d{2,3} \d{2}-\d{2})(?![\p{L}\p{N}]|[.,/:-]\d| ?(?:[€%]|EUR|Uhr))/uy;
const NO_GROUPS =
  /^(?:EUR|CHF|USD|GBP|PLN|TEL|FAX|FON|MOB|PLZ|BLZ|KTO|IBAN|BIC|HRA|HRB|UTM|DIN|ISO|RAL|NN|DN|PN|KM|QM|KW|NHN|RW|HW|DGK|MA|BR|SKR|CPV|BGB|SGB|TSV|FC|SV|VFL|ISBN|ISSN|EAN|UST|TOP|AGS|GV|ABL|OB|INKL|MIND|CA|BIS|AB|VON|NR)[ -]/;

/** "Das Ticket trägt MTK 900 771 03", "Wildmarke NRW 041 882": capitals and digits in groups. */
export function inGroups({ text, tokens }: PreparedText, index: number): Candidate | undefined {
  const hyphen = tokens[index - 1]?.text === '-' ? 1 : 0;
  const letters = tokens[index - 1 - hyphen];
  if (letters?.case !== 'upper' || letters.text.length > 5) return undefined;
  if (letters.gap === 'none' && !/^[(„"»«:,;|]$/.test(tokens[index - 2 - hyphen]?.text ?? ''))
    return undefined;
  if (tokens[index]!.text.length > 4 || tokens[index - 2 - hyphen]?.case === 'upper') return undefined;
  const match = matchAt(IN_GROUPS, text, letters.start)?.[0];
  if (!match || NO_GROUPS.test(match) || NO_CODE.test(`${letters.text}-1`)) return undefined;
  // A year and a number, a day and its date, times of a table
  if (/^\p{L}+ (?:19|20)\d{2} |(?: \d{2}){2} (?:19|20)\d{2}$|^\p{L}+(?: \d{2})+$/u.test(match))
    return undefined;
  const rest = text.slice(letters.start + match.length, letters.start + match.length + 3);
  // "NABU 041 882 Unterstützer", "NRW 17 900 000 am Stichtag"
  if (/^ \p{Lu}\p{Ll}/u.test(rest)) return undefined;
  if (/^\p{L}+ [1-9]\d{0,2}(?: \d{3}){1,3}$/u.test(match) && !/^[),;]/.test(rest)) return undefined;
  if (PAPER.test(text.slice(Math.max(0, letters.start - 50), letters.start))) return undefined;
  return {
    start: letters.start,
    end: letters.start + match.length,
    type: 'CASE_NUMBER',
    confidence: 0.6,
    reason: 'format',
  };
}
