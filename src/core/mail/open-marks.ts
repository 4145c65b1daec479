import { PLACEHOLDER_KINDS } from '../privacy/masking/placeholder-shape';

/** Stands in a reply where the clerk's notes don't answer a question of the citizen. */
export const ANSWER_HERE = '[hier antworten]';

/** A place that must be filled in before a mail may leave. UTF-16 code units, end exclusive. */
export interface OpenMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'answer' | 'placeholder';
}

/** White space of every kind, line breaks, and characters without a look that mail programs put in. */
const GAP = '[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,8}';
/** Part of a word and the next one; Markdown writes `\_`. */
const JOINT = `${GAP}(?:\\\\?_|-)?${GAP}`;

const KINDS = [...PLACEHOLDER_KINDS]
  .sort((a, b) => b.length - a.length)
  .map((kind) => kind.replace(/_/g, JOINT))
  .join('|');

/** `.2` of another form of a person. */
const FORM = `(?:${GAP}\\\\?\\.\\d{1,3})?`;
const MARK = `\\\\?\\[${GAP}(?:(hier${GAP}antworten)|(?:${KINDS})${JOINT}\\d{1,6}${FORM})${GAP}\\\\?\\]`;

/**
 * Marks for the clerk (`ANSWER_HERE`) and placeholders such as `[PERSON_1]` and `[PERSON_1.2]` that are left in a text, in reading
 * order; also where a mail program broke or spaced them. A placeholder that is literally meant can't be told
 * apart and counts. Written for the on-send handler: ES2016, without libraries.
 */
export function findOpenMarks(text: string): readonly OpenMark[] {
  const found: OpenMark[] = [];
  const expression = new RegExp(MARK, 'giu');
  for (let match = expression.exec(text); match; match = expression.exec(text))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: match[1] ? 'answer' : 'placeholder',
    });
  return found;
}
