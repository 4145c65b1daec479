import { fitting } from '../../per-word';

/* Questions of marks and little words that several passes ask. */

export const isCommaOrColon = fitting(/^[,:]$/);
export const isCommaOrBracket = fitting(/^[,(]$/);
export const endsPhrase = fitting(/^[.;:!?]$/);
export const opensQuotation = fitting(/^[„"»]$/);
export const closesQuotation = fitting(/^["“”«]$/);
/** "und", "oder" between two words. */
export const joinsWords = fitting(/^(?:und|oder|sowie)$/);
/** The same between those of a row. */
export const joinsItems = fitting(/^(?:,|und|oder|sowie)$/);

export const isMister = fitting(/^(?:herrn?|frau)$/);
/** The same, and "Hr.", "Fr.". */
export const isMisterOrShort = fitting(/^(?:herrn?|frau|hrn?|fr)$/);
export const isDear = fitting(/^geehrte[rn]?$/);
export const isNamedSo = fitting(/^h(?:ei|ie)(?:ß|ss)t?$/);
export const isWeekday = fitting(/^(?:mo|di|mi|do|fr|sa|so)$/);
/** "Mrbg" is nobody's name. */
export const hasVowel = fitting(/[aeiouyäöü]/);
