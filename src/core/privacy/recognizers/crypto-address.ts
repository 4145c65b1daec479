import type { Candidate, Recognizer } from '../recognizer';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { beginsHere, matchAt } from './reading';

/*
 * Address of an account in a chain of blocks: Bitcoin, Ethereum and their likes.
 * Issuer: nobody; its holder makes it. Basis: Bitcoin (Base58Check), BIP 173 and BIP 350 (bech32), EIP-55; whoever knows
 *   the holder sees all payments (Art. 4 GDPR).
 * Format: Bitcoin: 1 or 3 and 25–34 characters without 0, O, I, l; or bc1 and 39–59 of the letters and digits without 1,
 *   b, i, o. Ethereum: 0x and 40 hexadecimal digits. The long mix of letters and digits is its own evidence; one of
 *   letters only counts after its word.
 * Checksum: bech32: polynomial of BIP 173 and 350. Base58Check and EIP-55 need SHA-256 and Keccak and are not computed.
 * Fictitious: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.
 */
export const cryptoAddress: Recognizer = {
  name: 'crypto-address',
  rank: 9,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const labels = labelsOf(prepared);
    const found: Candidate[] = [];
    // Addresses begin with a digit, or with letters right before one.
    for (const index of indexOf(prepared.tokens).numbers) {
      const token = tokens[index]!;
      const before = token.gap === 'none' ? tokens[index - 1] : undefined;
      const first = before?.kind === 'word' && isLongRun(text, before.start) ? before : token;
      const form = formOf(first.lower);
      if (!form || !isLongRun(text, first.start) || !beginsHere(text, first.start)) continue;
      const match = matchAt(form.pattern, text, first.start)?.[0];
      if (!match) continue;
      const cue = labels.before('crypto', first.start) !== undefined;
      const confidence = form.confidence(match, cue);
      if (confidence === 0) continue;
      found.push({
        start: first.start,
        end: first.start + match.length,
        type: 'BANK_ACCOUNT',
        confidence,
        reason: cue ? 'cue' : confidence === 1 ? 'checksum' : 'format',
      });
    }
    return found;
  },
};

/** Letters and digits without a gap, at two places that the shortest address has. */
function isLongRun(text: string, start: number): boolean {
  return isAlphanumeric(text.charCodeAt(start + 13)) && isAlphanumeric(text.charCodeAt(start + 9));
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

interface Form {
  readonly pattern: RegExp;
  /** 0 where it is none. */
  readonly confidence: (address: string, cue: boolean) => number;
}

const BASE_58: Form = {
  pattern: /[13LDMrT][1-9A-HJ-NP-Za-km-z]{24,34}(?![\p{L}\p{N}])/uy,
  confidence(address, cue) {
    const mixed = /[a-z]/.test(address) && /[A-Z]/.test(address) && /\d.*\d/.test(address);
    if (cue) return mixed ? 0.95 : 0.9;
    return mixed && /^[13]/.test(address) ? 0.75 : 0;
  },
};
const BECH_32: Form = {
  pattern: /(?:bc1|ltc1)[02-9ac-hj-np-z]{6,87}(?![\p{L}\p{N}])/iuy,
  confidence: (address, cue) => (isBech32(address) ? 1 : cue || address.length > 38 ? 0.9 : 0),
};
const HEX: Form = { pattern: /0x[0-9a-f]{40}(?![\p{L}\p{N}])/iuy, confidence: (_, cue) => (cue ? 1 : 0.9) };

/** What an address that begins with a token may be. */
function formOf(lower: string): Form | undefined {
  switch (lower.charCodeAt(0)) {
    case 0x30: // 0
      return lower === '0' ? HEX : undefined;
    case 0x62: // b
      return lower === 'bc' ? BECH_32 : undefined;
    case 0x6c: // l
      return lower === 'ltc' ? BECH_32 : BASE_58;
    case 0x31: // 1
    case 0x33: // 3
    case 0x64: // d
    case 0x6d: // m
    case 0x72: // r
    case 0x74: // t
      return BASE_58;
    default:
      return undefined;
  }
}

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Remainder of a right address: 1 after BIP 173, the other after BIP 350. */
const RIGHT = new Set([1, 0x2bc830a3]);

function isBech32(address: string): boolean {
  const lower = address.toLowerCase();
  if (address !== lower && address !== address.toUpperCase()) return false;
  const split = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, split)].map((char) => char.charCodeAt(0));
  const values = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...[...lower.slice(split + 1)].map((char) => CHARSET.indexOf(char)),
  ];
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  return RIGHT.has(sum);
}
