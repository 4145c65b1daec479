import type { FastifyInstance } from 'fastify';
import { problemError, scanRequestSchema } from '../../core/protocol';
import type { ProxyContext } from '../context';

/** `POST /api/v1/scan`: where a text holds personal data. */
export function scanRoute(app: FastifyInstance, { config, check, checkWatch }: ProxyContext): void {
  app.post('/api/v1/scan', async (request, reply) => {
    checkWatch.refuseIfLocked();
    const parsed = scanRequestSchema.safeParse(request.body);
    if (!parsed.success) throw problemError('invalid-request');
    reply.header('cache-control', 'no-store');
    return { findings: scan(parsed.data.text, config.policy.privacy, check) };
  });
}

function scan(
  text: string,
  rules: ProxyContext['config']['policy']['privacy'],
  check: ProxyContext['check'],
) {
  try {
    return check(text, rules).map(({ start, end, type, confidence, waivable, recognizer }) => ({
      start,
      end,
      type,
      confidence,
      waivable,
      recognizer,
    }));
  } catch {
    // The error may quote the text.
    throw problemError('check-failed');
  }
}
