import type { FastifyInstance } from 'fastify';
import type { ProxyContext } from '../context';

/** `GET /metrics`: figures for Prometheus; no text, no person. */
export function metricsRoute(app: FastifyInstance, { metrics }: ProxyContext): void {
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.contentType);
    return metrics.text();
  });
}
