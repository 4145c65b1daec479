import { cueOfWord, isTitle } from './cue';

/** Words before a name behind which no genitive stands: "bei Müllers" are the Müllers. */
const NO_GENITIVE = /^(?:die|den|bei|herr|hr\.)$/i;
/** A noun, or an adjective and a noun: "Annas Antrag", "Annas neuer Antrag". */
const OWNED = /^[^\S\n]{1,3}(?:\p{Ll}{2,20}(?:e|er|es|en|em)[^\S\n]{1,3})?\p{Lu}\p{Ll}/u;

/**
 * Whether the name in a place, which ends in s, may stand in the genitive: something owned follows it, or a noun stands
 * right before it ("der Antrag Annas"). "Herr Peters Antrag" would have to be "Herrn", so Peters is his name.
 */
export function isGenitivePlace(text: string, start: number, end: number): boolean {
  const last = text[end - 1] ?? '';
  if (last === "'" || last === '’') return true;
  if (last !== 's' && last !== 'S') return false;
  const before = /([^\s]{1,40})[^\S\n]{1,3}$/.exec(text.slice(Math.max(0, start - 50), start))?.[1] ?? '';
  if (NO_GENITIVE.test(before)) return false;
  if (OWNED.test(text.slice(end, end + 50))) return true;
  return /^\p{Lu}\p{Ll}[\p{L}-]{1,38}$/u.test(before) && cueOfWord(before) === 'none' && !isTitle(before);
}
