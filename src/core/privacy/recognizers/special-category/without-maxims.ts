import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { isMaxim } from './maxims';
import { Sentences } from './sentences';

/** Without the special categories that the form of their sentence says of nobody, whoever found them. */
export function withoutMaxims(
  prepared: PreparedText,
  found: readonly Candidate[],
  added: readonly Candidate[],
): readonly Candidate[] {
  if (!added.some(({ type }) => type === 'SPECIAL_CATEGORY')) return added;
  const { tokens } = prepared;
  const persons = [...found, ...added]
    .filter(({ type }) => type === 'PERSON')
    .sort((a, b) => a.start - b.start);
  const sentences = new Sentences(tokens, persons);
  return added.filter(({ type, start, end }) => {
    if (type !== 'SPECIAL_CATEGORY') return true;
    const index = prepared.tokenAt(start);
    const sentence = sentences.at(index);
    return !isMaxim(
      { tokens, sentences, sentence, index },
      { start: index, end: prepared.tokenAt(end - 1) + 1 },
    );
  });
}
