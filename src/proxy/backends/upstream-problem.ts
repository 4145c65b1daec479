import { type ProblemError, problemError } from '../../core/protocol';

/**
 * The problem for a model server's error: its status decides, and in a few known cases a phrase of its text.
 * Nothing of the text goes into the problem. `retryAfterSeconds` as the server said.
 */
export function upstreamProblem(status: number, text: string, retryAfterSeconds?: number): ProblemError {
  const extras = status >= 100 && status <= 599 && status !== 200 ? { upstreamStatus: status } : {};
  if (/context (?:length|size)|maximum context|exceed_context_size/i.test(text))
    return problemError('text-too-long', extras);
  if (/timed out waiting for .*runner/i.test(text)) return problemError('model-loading-timeout', extras);
  if (/content_filter|content management policy/i.test(text)) return problemError('answer-filtered', extras);
  switch (status) {
    case 401:
    case 403:
      return problemError('model-auth', extras);
    case 404:
      return problemError('model-not-found', extras);
    case 429:
    case 503:
      // llama.cpp says "Loading model".
      return problemError('model-busy', extras, { retryAfterSeconds, loading: /loading model/i.test(text) });
    default:
      return problemError('model-error', extras);
  }
}
