import type { FastifyRequest } from 'fastify';
import { ProblemError, problem, problemError } from '../../core/protocol';

/** Why a request was refused as a foreign one: its `Host`, its `Origin`, or the page that sent it. */
export type ForeignReason = 'host' | 'origin' | 'site';

/** The clerk reads the same problem each time; the log says why. */
export class ForeignRequest extends ProblemError {
  constructor(readonly reason: ForeignReason) {
    super(problem('forbidden-origin'));
  }
}

/** Names of this machine; sign-in does not exist yet, so nobody else may ask. */
const HOST_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a `Host` that is not this machine with the port it came in on, so that no page elsewhere reaches the
 * proxy under a name of its own (DNS rebinding).
 */
export function guardHost(request: FastifyRequest): void {
  const port = request.raw.socket.localPort ?? 80;
  const host = (request.headers.host ?? '').toLowerCase();
  const usual = isTls(request) ? 443 : 80;
  const allowed = HOST_NAMES.some((name) => host === `${name}:${port}` || (port === usual && host === name));
  if (!allowed) throw new ForeignRequest('host');
}

/**
 * A POST comes from our own pages or from no page at all, and as JSON: no form or page elsewhere can send one. A
 * DELETE has no body, and no form can send it at all.
 */
export function guardPost(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, 'sec-fetch-site': site, 'content-type': type = '' } = request.headers;
  const own = `${isTls(request) ? 'https' : 'http'}://${request.headers.host?.toLowerCase()}`;
  if (origin !== undefined && origin.toLowerCase() !== own) throw new ForeignRequest('origin');
  if (site !== undefined && site !== 'same-origin') throw new ForeignRequest('site');
  if (request.method === 'DELETE') return;
  if (!/^application\/json\s*(?:;|$)/i.test(type)) throw problemError('unsupported-media-type');
}

function isTls(request: FastifyRequest): boolean {
  return 'encrypted' in request.raw.socket && request.raw.socket.encrypted === true;
}
