import { FINDING_TYPES } from '../finding';

/** Longest kinds first, so that none is read as the beginning of another. */
const KINDS = [...FINDING_TYPES, 'MARKE'].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
/** A kind as models write it: lower case, space or hyphen for the underscore, escaped for Markdown. */
const KIND = KINDS.map((kind) => kind.replaceAll('_', '(?:\\\\?_|[ -])')).join('|');
const EMPHASIS = '(?:\\*{1,3}|_{1,3}|`)?';

const LOOSE = `\\\\?\\[ ?${EMPHASIS}(${KIND})(?:\\\\?_|[ -])(\\d{1,6})${EMPHASIS} ?\\\\?\\]`;
/** Without brackets only in capitals and with underscores: `PERSON_1`. */
const BARE = `(?<![\\p{L}\\p{N}_\\\\[])(${KINDS.map((kind) => kind.replaceAll('_', '\\\\?_')).join('|')})\\\\?_(\\d{1,6})(?![\\p{L}\\p{N}_]|\\\\?\\])`;

/** Exactly what `mask` writes. */
export const EXACT = /\[[A-Z_]{2,20}_\d{1,6}\]/g;

/** Everything that `restoreAnswer` could take for a placeholder, with the groups kind and number. */
export function looseForms(): RegExp {
  return new RegExp(`${LOOSE.replace(KIND, caseless(KIND))}|${BARE}`, 'gu');
}

/** Letters of a pattern in either case, since the bare form must stay in capitals. */
function caseless(pattern: string): string {
  return pattern.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

/** The placeholder that a match of `looseForms` means. */
export function canonical(match: RegExpMatchArray): string {
  const kind = (match[1] ?? match[3] ?? '').replaceAll('\\', '').replace(/[ -]/g, '_').toUpperCase();
  return `[${kind}_${Number(match[2] ?? match[4])}]`;
}
