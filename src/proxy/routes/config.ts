import type { FastifyInstance } from 'fastify';
import { LIMITS, type PaneConfig } from '../../core/protocol';
import { TASKS } from '../../core/tasks';
import type { ProxyContext } from '../context';
import { VERSION } from '../version';

/** `GET /api/v1/config`: tasks, models, policy texts and limits. */
export function configRoute(app: FastifyInstance, { registry, config }: ProxyContext): void {
  const { internetModels: _, mail: __, ...policy } = config.policy;
  app.get('/api/v1/config', async (_request, reply): Promise<PaneConfig> => {
    reply.header('cache-control', 'no-store');
    return {
      version: VERSION,
      tasks: TASKS.map(({ id }) => id),
      models: [...(await registry.infos())],
      actions: config.actions.map((action) => ({ ...action })),
      policy,
      limits: { text: LIMITS.text, instruction: LIMITS.instruction },
    };
  });
}
