import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, merged, sought } from '../../token-index';
import { words } from '../../words';
import { asDigits, digitCount, matchAt } from '../reading';
import { validLength } from './length';

const ABROAD = /\+[\dOoIl][\dOoIl ()/.–-]{7,22}[\dOoIl](?![\p{L}\p{N}])/uy;
const MISREAD = /[0Oo][1-9Il][\dOoIl ()/.–-]{5,20}[\dOoIl](?![\p{L}\p{N}])/uy;

/** By itself with letters for digits, as scans have it: "O2163 / 4 71 12", "0l71 1234567". */
export function misread({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of merged(indexOf(tokens).numbers, indexOf(tokens).of(ZEROS))) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (!next) continue;
    const abroad = tokens[index - 1]?.text === '+' && hasLetter(tokens, index + 1);
    // "02163-57 75 1O"
    const third =
      token.kind === 'number' &&
      token.text[0] === '0' &&
      (token.gap !== 'none' || tokens[index - 1]?.text === '(') &&
      hasLetter(tokens, index + 1);
    if (!abroad && !third && (next.gap !== 'none' || token.gap === 'none')) continue;
    // "17 O35 649 217": digits of a longer number.
    if (tokens[index - 1]?.kind === 'number' && token.gap === 'space') continue;
    const first = token.kind === 'word' && /^[Oo][Il]?$/.test(token.text) && next.kind === 'number';
    const second = token.text === '0' && /^[Il]$/.test(next.text);
    if (!first && !second && !third && !abroad) continue;
    const start = abroad ? token.start - 1 : token.start;
    const value = matchAt(abroad ? ABROAD : MISREAD, text, start)?.[0];
    if (!value || digitCount(value) < 6) continue;
    const length = validLength(asDigits(value));
    if (length > 0)
      found.push({
        start,
        end: start + length,
        type: 'PHONE',
        confidence: 0.8,
        reason: 'format',
      });
  }
  return found;
}

const ZEROS = sought(oneOf(words('o oi ol')));

function hasLetter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return false;
    if (token.kind === 'word')
      return /^[OoIl]{1,2}$/.test(token.text) && (token.gap === 'none' || tokens[at + 1]?.gap === 'none');
  }
  return false;
}
