import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, type ProblemCode, ProblemError, problem } from '../../core/protocol';
import { entry, errorFields } from '../log';
import { ForeignRequest } from './guards';

/** Sends a problem as RFC 9457 wants it. */
export function sendProblem(reply: FastifyReply, answer: Problem): FastifyReply {
  return reply
    .code(answer.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(Buffer.from(JSON.stringify(answer)));
}

/** The problem for an error of any kind; nothing of an unforeseen error's message goes into it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const { code, statusCode } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('body-too-large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('unsupported-media-type');
  if (statusCode === 404) return problem('not-found');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return problem('invalid-request');
  // The JSON parser's own error.
  if (error instanceof SyntaxError) return problem('invalid-request');
  return problem('internal');
}

/** Makes every error of the server a problem, in the answer and in the log; `told` is told of each with its route. */
export function answerWithProblems(
  app: FastifyInstance,
  told: (route: string | undefined, code: ProblemCode) => void,
): void {
  app.setErrorHandler((error, request, reply) => {
    const answer = problemOf(error);
    logProblem(request, answer, error);
    told(request.routeOptions.url, answer.code);
    if (error instanceof ProblemError && error.retryAfterSeconds !== undefined)
      reply.header('retry-after', String(error.retryAfterSeconds));
    if (answer.code === 'body-too-large') discardBody(request, reply);
    return sendProblem(reply, answer);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problem('not-found')));
}

/** How long the rest of a body that is too large is read and thrown away, in milliseconds. */
const DISCARD = 5_000;

/**
 * Reads on without keeping anything, so that the sender gets the answer: a connection closed with unread bytes is
 * reset, and the answer lost with it (RFC 9112, 9.6). Not for ever, though.
 */
function discardBody(request: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection');
  request.raw.resume();
  const timer = setTimeout(() => request.raw.socket.destroy(), DISCARD).unref();
  request.raw.once('close', () => clearTimeout(timer));
}

function logProblem(request: FastifyRequest, answer: Problem, error: unknown): void {
  const route = request.routeOptions.url ?? 'none';
  if (answer.code === 'internal' || answer.code === 'check-failed')
    request.log.error(entry({ event: 'unexpected', route, code: answer.code, ...errorFields(error) }));
  else {
    const why = error instanceof ForeignRequest ? { reason: error.reason } : {};
    request.log.info(entry({ event: 'refused', route, code: answer.code, status: answer.status, ...why }));
  }
}
