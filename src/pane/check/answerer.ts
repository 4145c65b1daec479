import { analyze, findClassifiedMarks, selfTest } from '../../core/privacy';
import { followText, type TextFollower } from './follow-text';
import type { CheckReply, CheckRequest } from './messages';

/** The check itself; a parameter, so that one that misses a kind can be played. */
export interface CheckParts {
  readonly analyze: typeof analyze;
  readonly selfTest: typeof selfTest;
  readonly followText: typeof followText;
}

/** What the worker does with a question. Any failure is a refusal without a reason. */
export function createAnswerer(
  parts: CheckParts = { analyze, selfTest, followText },
): (request: CheckRequest) => CheckReply {
  let trusted = false;
  let follower: TextFollower | undefined;

  const answer = (request: CheckRequest): CheckReply => {
    const { id } = request;
    if (request.kind === 'marks') return { id, ok: true, marked: findClassifiedMarks(request.texts) };
    if (request.kind === 'self-test') {
      const missed = parts.selfTest(request.rules, request.seed);
      trusted = missed.length === 0;
      return { id, ok: true, missed };
    }
    if (!trusted) return { id, ok: false, why: 'failed' };
    if (request.kind === 'analyze')
      return { id, ok: true, findings: parts.analyze(request.text, request.rules) };
    follower ??= parts.followText(request.rules);
    return { id, ok: true, findings: follower(request.text) };
  };

  return (request) => {
    try {
      return answer(request);
    } catch {
      // The exception may hold the clerk's text: it ends here. What a follower knew may be half done.
      follower = undefined;
      return { id: request.id, ok: false, why: 'failed' };
    }
  };
}
