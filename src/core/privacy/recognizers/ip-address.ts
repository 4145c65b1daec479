import { oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { indexOf, sought } from '../token-index';
import { noisyAddress } from './ip-address/noisy';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { matchAt, ofCharacter } from './reading';

/*
 * IP address of a device.
 * Issuer: the provider of the access. Basis: RFC 791, RFC 4291, RFC 5952; personal where it leads to a person (recital 30
 *   GDPR; CJEU C-582/14).
 * Format: IPv4: four numbers up to 255 with dots; numbers of versions ("Version 10.2.1.4"), sections and dates look alike
 *   and are none. IPv6: eight groups of up to four hexadecimal digits with colons, one run of zero groups as ::, perhaps a
 *   scope (%eth0) or an IPv4 at the end.
 * Checksum: none. Fictitious: 203.0.113.7, 2001:db8::1 (ranges for documentation, RFC 5737, RFC 3849).
 */
export const ipAddress: Recognizer = {
  name: 'ip-address',
  rank: 31,
  find: (prepared) => {
    const found: Candidate[] = [];
    const { text, tokens } = prepared;
    let end = 0;
    for (const index of indexOf(tokens).of(PARTING)) {
      const token = tokens[index]!;
      const dot = token.text === '.';
      if (token.start < end) continue;
      const candidate = dot
        ? (version4(prepared, index) ?? misread(prepared, index))
        : (hardware(text, tokens[index - 1]) ?? version6(text, token.start));
      if (!candidate) continue;
      found.push(candidate);
      end = candidate.end;
    }
    return [...found, ...afterWord(prepared)];
  },
};

/** A device in the spellings of other systems (3C-A6-2F-11-82-04, 3ca6.2f11.8204), an address cut short or apart. */
const SPELT =
  /(?:(?=[\d-]{0,16}[A-Fa-f])[\dA-Fa-f]{2}(?:-[\dA-Fa-f]{2}){5}|[\dA-Fa-f]{4}(?:\.[\dA-Fa-f]{4}){2}|(?=[A-Fa-f]{0,11}\d)(?=\d{0,11}[A-Fa-f])[\dA-Fa-f]{12}|\d{1,3}(?:\.\d{1,3}){2}\.(?:[xX]{1,3}|\*))(?![\p{L}\p{N}])/uy;

function afterWord(prepared: PreparedText): Candidate[] {
  return readLabelled(prepared, 'ip', (start): Candidate | undefined => {
    const match = matchAt(SPELT, prepared.text, start);
    return match
      ? { start, end: start + match[0].length, type: 'IP_ADDRESS', confidence: 0.9, reason: 'cue' }
      : noisyAddress(prepared.text, start, true);
  });
}

const PARTING = sought(oneOf(new Set('.:')));

/** MAC address of a device (IEEE 802): six pairs of hexadecimal digits. */
const HARDWARE = /[\dA-Fa-f]{2}(?::[\dA-Fa-f]{2}){5}(?![\p{L}\p{N}:-])/uy;

const isOfHardware = ofCharacter(/[\p{L}\p{N}:-]/u);

function hardware(text: string, first: Token | undefined): Candidate | undefined {
  const from = (first?.end ?? 0) - 2;
  if (!first || from < 0 || isOfHardware(text, from - 1)) return undefined;
  HARDWARE.lastIndex = from;
  const match = HARDWARE.exec(text);
  return match
    ? { start: from, end: from + match[0].length, type: 'IP_ADDRESS', confidence: 0.95, reason: 'format' }
    : undefined;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const VERSION_4 = new RegExp(`${OCTET}(?: ?\\. ?${OCTET}){3}(?![\\p{L}\\p{N}]|[.-]\\d)`, 'uy');
/** Behind the address: a port or the length of a network. */
const MORE_4 = /(?::\d{2,5}|\/\d{1,2})(?!\d)/y;
/** Networks that lead to nobody: private (RFC 1918), loopback (RFC 1122), documentation (RFC 5737). */
const RESERVED_NETWORK =
  /^(?:(?:10|127)\.\d+\.\d+|192\.168\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+|192\.0\.2|198\.51\.100|203\.0\.113)\.0$/;

/** Masks of networks (RFC 950) and the device itself (RFC 1122): in every manual. */
const OF_NOBODY =
  /^255\.(?:255|254|252|248|240|224|192|128|0)\.\d{1,3}\.(?:0|128|192|224|240|248|252|254|255)$|^127\.0\.0\.1$|^0\.0\.0\.0$/;

const goesOnBefore = ofCharacter(/[\p{L}\p{N}.,/-]/u);

function version4(prepared: PreparedText, dot: number): Candidate | undefined {
  const { text, tokens } = prepared;
  const first = tokens[dot - 1];
  if (first?.kind !== 'number' || first.text.length > 3 || tokens[dot + 1]?.kind !== 'number')
    return undefined;
  if (tokens[dot + 2]?.text !== '.' || goesOnBefore(text, first.start - 1)) return undefined;
  const match = matchAt(VERSION_4, text, first.start)?.[0];
  if (!match) return undefined;
  const labels = labelsOf(prepared);
  const cue = labels.before('ip', first.start, 40) !== undefined;
  // Spaces and small numbers are outlines and dates; "4.2.1.3" may be a section.
  if (!cue && (/ /.test(match) || isSmall(match) || labels.before('version', first.start, 12)))
    return undefined;
  const more = matchAt(MORE_4, text, first.start + match.length)?.[0] ?? '';
  if ((more.startsWith('/') && RESERVED_NETWORK.test(match)) || OF_NOBODY.test(match)) return undefined;
  return {
    start: first.start,
    end: first.start + match.length + more.length,
    type: 'IP_ADDRESS',
    confidence: cue ? 1 : 0.8,
    reason: cue ? 'cue' : 'format',
  };
}

/** With a letter for a digit or its dots in brackets: "91.62.14O.27", "91[.]62[.]140[.]27". */
function misread({ text, tokens }: PreparedText, dot: number): Candidate | undefined {
  let at = tokens[dot - 1]?.text === '[' || tokens[dot - 1]?.text === '(' ? dot - 2 : dot - 1;
  // "9l.62.140.27" begins with a digit and a letter.
  if (tokens[at]?.kind === 'word' && tokens[at]!.text.length < 3) at--;
  const first = tokens[at];
  if (first?.kind !== 'number' || first.text.length > 3 || goesOnBefore(text, first.start - 1))
    return undefined;
  const found = noisyAddress(text, first.start, false);
  return found && /[\p{L}[(]/u.test(text.slice(found.start, found.end)) ? found : undefined;
}

/** No number has three digits and at most one has two. */
function isSmall(address: string): boolean {
  const parts = address.split('.').map((part) => part.trim().length);
  return Math.max(...parts) < 3 && parts.filter((length) => length > 1).length < 3;
}

const VERSION_6 =
  /(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4}|(?<=::)(?![0-9a-f]))?(?:(?<=:\d{1,3})(?:\.\d{1,3}){3})?(?:%[a-z0-9]{1,12})?(?![\p{L}\p{N}:])/iuy;

const isHexadecimal = ofCharacter(/[0-9a-fA-F]/);

function version6(text: string, colon: number): Candidate | undefined {
  if (!(isHexadecimal(text, colon + 1) || text[colon + 1] === ':')) return undefined;
  let start = colon;
  while (start > colon - 5 && isHexadecimal(text, start - 1)) start--;
  if (colon - start > 4 || /[\p{L}\p{N}:.]/u.test(text[start - 1] ?? '')) return undefined;
  const match = matchAt(VERSION_6, text, start)?.[0];
  if (!match || !isVersion6(match.replace(/%.*/, ''))) return undefined;
  const prefix =
    /^\/\d{1,3}(?!\d)/.exec(text.slice(start + match.length, start + match.length + 5))?.[0] ?? '';
  // "2001:db8::/32": the network of a provider or of a manual
  const ofManual = /^2001:0?db8:/i.test(match) && /^\/(?:3\d|4[0-8])$/.test(prefix);
  if (match.endsWith('::') && (ofManual || /^\/(?:[12]?\d|3[0-2])$/.test(prefix))) return undefined;
  return {
    start,
    end: start + match.length + prefix.length,
    type: 'IP_ADDRESS',
    confidence: 1,
    reason: 'format',
  };
}

/** Eight groups, or fewer with one "::" among digits enough to be no time of day. */
function isVersion6(address: string): boolean {
  const short = address.indexOf('::');
  if (short !== -1 && address.indexOf('::', short + 1) !== -1) return false;
  const groups = address.split(':').filter((group) => group !== '').length + (address.includes('.') ? 1 : 0);
  return short === -1 ? groups === 8 : groups < 8 && address.replace(/[^0-9a-f]/gi, '').length > 2;
}
