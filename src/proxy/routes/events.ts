import type { FastifyInstance } from 'fastify';
import { eventRequestSchema, problemError } from '../../core/protocol';
import type { ProxyContext } from '../context';
import { entry, errorFields } from '../log';

/** `POST /api/v1/events`: what became of a run's answer. */
export function eventsRoute(app: FastifyInstance, { store, now }: ProxyContext): void {
  app.post('/api/v1/events', async (request, reply) => {
    const parsed = eventRequestSchema.safeParse(request.body);
    if (!parsed.success) throw problemError('invalid-request');
    const known = await store.recordEvent(parsed.data, now()).catch((error: unknown) => {
      request.log.error(entry({ event: 'store-failed', ...errorFields(error) }));
      throw problemError('store-unavailable');
    });
    if (!known) throw problemError('not-found');
    return reply.code(204).send();
  });
}
