import { matchAt } from '../reading';

/*
 * How the tax offices of the states write a number, with any joint: slash, bar, hyphen, dot or blank. The last one is
 * the nationwide form in groups of four (2157 4418 0093, 5115 0582 20417).
 */
const JOINT = '(?: ?[/|] ?|[ .–-])';
const FORMS = new RegExp(
  `(?:\\d{3}${JOINT}\\d{4}${JOINT}\\d{4}|\\d{2,3}${JOINT}\\d{3}${JOINT}\\d{5}|\\d{2} ?\\d{3}(?: ?/ ?)\\d{5}|\\d{2}${JOINT}\\d{3}${JOINT}\\d{4}${JOINT}\\d|[1-5]\\d{3} \\d{4} \\d{4,5})(?![\\p{L}\\p{N}]|[./-]\\d)`,
  'uy',
);

/** End of a number that is written as those of tax offices are. */
export function taxFormEnd(text: string, at: number): number | undefined {
  const match = matchAt(FORMS, text, at);
  return match ? at + match[0].length : undefined;
}
