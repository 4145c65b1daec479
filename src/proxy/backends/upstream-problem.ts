import { type ProblemCode, ProblemError, problem } from '../../core/protocol';

/** Phrases of model servers that say more than their status does. */
const PHRASES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/context (?:length|size)|maximum context|exceed_context_size|context_length_exceeded/i, 'text-too-long'],
  [/timed out waiting for .*runner/i, 'model-loading-timeout'],
  [/content_filter|content management policy/i, 'answer-filtered'],
];

/** The same for a status that says nothing: an error inside a 200, or a plain 400. */
const PHRASES_WITHOUT_STATUS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/rate_limit|insufficient_quota|overloaded|server busy|loading model/i, 'model-busy'],
  [/model_not_found|model\b[^"]{0,200}\bnot found|DeploymentNotFound/i, 'model-not-found'],
  [/invalid_api_key|authentication_error|permission_denied|unauthorized/i, 'model-auth'],
];

/**
 * The problem for a model server's error: its status decides, and in a few known cases a phrase of its text.
 * Nothing of the text goes into the problem. `retryAfterSeconds` as the server said.
 */
export function upstreamProblem(status: number, text: string, retryAfterSeconds?: number): ProblemError {
  const code = codeOf(status, text);
  const extras = {
    ...(status >= 100 && status <= 599 && status !== 200 && { upstreamStatus: status }),
    ...(code === 'model-busy' && retryAfterSeconds && { waitSeconds: retryAfterSeconds }),
  };
  // llama.cpp says "Loading model".
  const loading = code === 'model-busy' && /loading model/i.test(text);
  return new ProblemError(problem(code, extras), retryAfterSeconds, loading);
}

function codeOf(status: number, text: string): ProblemCode {
  const phrases = status === 200 || status === 400 ? [...PHRASES, ...PHRASES_WITHOUT_STATUS] : PHRASES;
  const known = phrases.find(([phrase]) => phrase.test(text));
  if (known) return known[1];
  switch (status) {
    case 401:
    case 403:
      return 'model-auth';
    case 404:
      return 'model-not-found';
    case 429:
    case 503:
      return 'model-busy';
    default:
      return 'model-error';
  }
}
