import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problemError } from '../../core/protocol';
import type { ProxyContext } from '../context';

const parameters = z.object({ id: z.uuid() });

/** How long the servers may take to delete, in milliseconds; they go on after that. */
const PATIENCE = 10_000;

/**
 * `DELETE /api/v1/conversations/ID`: what model servers keep of a conversation is deleted. What one of them could not
 * delete now is tried again; the pane need not wait for it.
 */
export function conversationsRoute(app: FastifyInstance, { backends }: ProxyContext): void {
  app.delete('/api/v1/conversations/:id', async (request, reply) => {
    const parsed = parameters.safeParse(request.params);
    if (!parsed.success) throw problemError('invalid-request');
    const signal = AbortSignal.timeout(PATIENCE);
    await Promise.all(backends.map((backend) => backend.forget?.(parsed.data.id, signal)));
    return reply.code(204).send();
  });
}
