import type { FindingType } from '../../core/privacy';
import type { RunRequest } from '../../core/protocol';
import { type Problem, ProblemError } from '../../core/protocol/problem';
import type { CheckedField, Conversation, MarkedWords, Prepared } from './conversation';
import { foundBySecondCheck, isBySecondCheck, withSecond } from './second-check';
import { withSecondFindings } from './second-findings';

/** What the check shows after the proxy found something personal. */
interface Found {
  readonly conversation: Conversation;
  readonly fields: readonly CheckedField[];
  readonly cause: 'proxy' | 'second';
}

/** Throws the refusal where what was found stands nowhere, so that nobody could mask it. */
export function foundByProxy(
  refusal: Problem,
  conversation: Conversation,
  fields: readonly CheckedField[],
  prepared: Prepared,
  waivable: readonly FindingType[],
): Found {
  if (isBySecondCheck(refusal)) {
    const found = foundBySecondCheck(refusal, prepared, fields);
    if (found.length === 0) throw new ProblemError(refusal);
    const again = withSecond(conversation, found);
    return {
      conversation: again,
      fields: withSecondFindings(fields, again.second, waivable),
      cause: 'second',
    };
  }
  const marked = wordsFoundByProxy(refusal, prepared.request);
  if (marked.length === 0) throw new ProblemError(refusal);
  return {
    conversation: { ...conversation, marked: [...conversation.marked, ...marked] },
    fields,
    cause: 'proxy',
  };
}

/** The proxy names places of the request as sent; the words are masked wherever they stand. */
function wordsFoundByProxy(refusal: Problem, request: RunRequest): MarkedWords[] {
  return (refusal.findings ?? []).flatMap(({ field, start, end, type }) => {
    const turn = /^history\[(\d+)\]\.text$/.exec(field);
    const sent =
      field === 'text'
        ? request.text
        : field === 'instruction'
          ? request.instruction
          : turn && request.history?.[Number(turn[1])]?.text;
    const words = sent?.slice(start, end).trim();
    return words ? [{ words, type, by: 'proxy' as const }] : [];
  });
}
