import { type Problem, ProblemError } from '../../core/protocol/problem';
import { problem } from '../../core/protocol/problems';

/** What is no `ProblemError` is unexpected; its message is dropped, since it may hold a text. */
export function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('internal');
}
