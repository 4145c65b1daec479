import { fitting, oneOf } from '../../per-word';

/* Questions of marks and little words that several files of addresses ask. */

/** A mark that ends a sentence for sure: a point may be that of a date or an abbreviation. */
export const endsClearly = oneOf(new Set('!?'));
/** The same, or a semicolon. */
export const endsClause = oneOf(new Set('!?;'));
/** "Nr.", "Nummer:", "no": between what is numbered and its number. */
export const leadsToNumber = fitting(/^(?:nr|nummer|no|[.:-])$/);
/** "Bad", "Sankt", "St." */
export const isSaint = fitting(/^(?:bad|sankt|st)$/);
/** The article behind a preposition. */
export const isDative = fitting(/^(?:der|dem)$/);
/** A mark that ends the clause or leads to what it announces. */
export const endsBefore = oneOf(new Set(';:!?'));
/** What joins a word to the next, written without a blank. */
export const joinsOn = oneOf(new Set('-/'));
export const endsInEr = fitting(/er$/);
/** "aus Moers", "von", "nach" */
export const leadsToOrigin = fitting(/^(?:aus|in|von|nach)$/);
