import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type AllowedNames, allowedNames, isAllowedName } from './allow-names';
import type { PrivacyRules } from './finding';
import { sameWords } from './places';
import type { Candidate } from './recognizer';
import type { PreparedText } from './text';

/** The policy's allow-list, made comparable once a text. */
export interface AllowList {
  readonly domains: readonly string[];
  readonly addresses: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly phonePrefixes: readonly string[];
  readonly ibans: ReadonlySet<string>;
  readonly names: AllowedNames;
}

export function prepareAllowList(prepared: PreparedText, { allow }: PrivacyRules): AllowList {
  return { ...comparable(allow), names: allowedNames(prepared, allow.names) };
}

type Allow = PrivacyRules['allow'];
const known = new WeakMap<Allow, Omit<AllowList, 'names'>>();

/** What is the same for every text, made once for a policy. */
function comparable(allow: Allow): Omit<AllowList, 'names'> {
  let made = known.get(allow);
  if (!made) {
    made = {
      domains: allow.domains.map((domain) => domain.toLowerCase()),
      addresses: new Set(allow.addresses.map(addressKey)),
      places: new Set(allow.places.map(sameWords)),
      phonePrefixes: allow.phonePrefixes,
      ibans: new Set(allow.ibans.map(compact)),
    };
    known.set(allow, made);
  }
  return made;
}

/** The authority's own places, as `sameWords` writes them. */
export function ownPlaces({ allow }: PrivacyRules): ReadonlySet<string> {
  return comparable(allow).places;
}

/** Whether a candidate is the authority's own public contact data. */
export function isAllowed(prepared: PreparedText, candidate: Candidate, allow: AllowList): boolean {
  const words = prepared.text.slice(candidate.start, candidate.end);
  switch (candidate.type) {
    case 'EMAIL':
      return allow.domains.some((domain) => isOfDomain(words.toLowerCase(), domain));
    case 'ADDRESS':
      return allow.addresses.has(addressKey(words));
    case 'POSTCODE_CITY':
      return isOwnPlace(sameWords(words).replace(/^d ?- ?/, ''), allow.places);
    case 'PHONE': {
      // Reading a number takes long: only one that holds the end of a prefix is worth it.
      const digits = words.replace(/\D/g, '');
      const likely = allow.phonePrefixes.filter((prefix) =>
        digits.includes(prefix.slice(LONGEST_CODE).slice(-5)),
      );
      if (likely.length === 0) return false;
      const number = parsePhoneNumberFromString(words, 'DE')?.number ?? '';
      return likely.some((prefix) => number.startsWith(prefix));
    }
    case 'IBAN':
      return allow.ibans.has(compact(words));
    case 'PERSON':
      return isAllowedName(prepared, candidate, allow.names);
    default:
      return false;
  }
}

/** A plus sign and a country's code of up to three digits (ITU-T E.164). */
const LONGEST_CODE = 4;

/** The town, also with one of its parts: "41334 Nettetal-Lobberich". */
function isOwnPlace(words: string, places: ReadonlySet<string>): boolean {
  if (places.has(words)) return true;
  for (const place of places) if (words.startsWith(`${place}-`)) return true;
  return false;
}

function isOfDomain(address: string, domain: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).trim();
  return host === domain || host.endsWith(`.${domain}`);
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** "Doerkesplatz 11", "doerkesplatz 11" and "Doerkespl. 11" are one address. */
function addressKey(address: string): string {
  return sameWords(address)
    .replace(/stra(?:ss|ß)e|str\./g, 'str')
    .replace(/platz|pl\./g, 'pl')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
