import { fitting, oneOf } from '../per-word';

/** A mark that ends a sentence, unless a point is that of a date or an abbreviation. */
export const endsSentence = oneOf(new Set('.!?'));

export const isHeOrShe = fitting(/^(?:er|sie)$/);
