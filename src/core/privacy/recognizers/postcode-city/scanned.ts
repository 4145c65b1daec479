import { fitting } from '../../per-word';
import type { Token } from '../../text';

export type Country = 'german' | 'dutch' | 'four' | 'six' | 'parted' | 'read';

export interface Code {
  readonly country: Country;
  /** First token, a country's letters included, first token of the digits, and the token after the code. */
  readonly start: number;
  readonly digits: number;
  readonly end: number;
  readonly value: string;
  readonly lettered: boolean;
}

/* Codes as a scan has them: digits apart, letters among them. */

const DIGITS_READ = /^[\dOl]+$/;
const LETTERS_READ = /^[oOlI]{1,2}$/;

const leadsToCode = fitting(/^(?:,|in|plz)$/);

/** Digits that a scan set apart, at a line's beginning or behind a comma: "3 7154 Northeim", "4 7 6 3 8 Straelen". */
export function readApart(
  tokens: readonly Token[],
  index: number,
  code: (country: Country, end: number, value: string) => Code,
): Code | undefined {
  const first = tokens[index]!;
  if (first.gap !== 'line' && !leadsToCode(tokens[index - 1])) return undefined;
  let { text } = first;
  let end = index + 1;
  while (text.length < 5 && tokens[end]?.gap === 'space' && DIGITS_READ.test(tokens[end]!.text))
    text += tokens[end++]!.text;
  return text.length === 5 &&
    end > index + 1 &&
    tokens[end]?.case === 'capital' &&
    tokens[end]!.gap === 'space'
    ? code('read', end, text.replace(/O/g, '0').replace(/l/g, '1'))
    : undefined;
}

/** What a scan reads for 0 and 1. */
export const isReadDigit = fitting(/^[ol]$/);

/** Digits among which a scan read letters: 479O6, 4l334, O48O8. */
export function readScan(
  tokens: readonly Token[],
  index: number,
  code: (country: Country, end: number, value: string) => Code,
): Code | undefined {
  let end = index + 1;
  const before = tokens[index - 1];
  const first =
    tokens[index]!.gap === 'none' && isReadDigit(before) && before!.gap !== 'none' ? index - 1 : index;
  let text = (first < index ? before!.text : '') + tokens[index]!.text;
  while (
    text.length < 5 &&
    tokens[end]?.gap === 'none' &&
    (tokens[end]!.kind === 'number' || (tokens[end]!.kind === 'word' && LETTERS_READ.test(tokens[end]!.text)))
  ) {
    text += tokens[end]!.text;
    end++;
  }
  if (text.length !== 5 || (end === index + 1 && first === index) || tokens[end]?.gap === 'none')
    return undefined;
  const read = code('read', end, text.replace(/[oO]/g, '0').replace(/[lI]/g, '1'));
  return first < index ? { ...read, start: first, digits: first } : read;
}
