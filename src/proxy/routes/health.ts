import type { FastifyInstance } from 'fastify';
import type { ProxyContext } from '../context';

/**
 * `GET /healthz`: the process answers. `GET /readyz`: check, store and at least one model work, and a second detector
 * without which runs are refused; what does not stands in `failed`, and the kinds that the check's self-test missed in
 * `missed`.
 */
export function healthRoutes(
  app: FastifyInstance,
  { store, registry, checkWatch, second, backends: servers }: ProxyContext,
): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

  app.get('/readyz', async (_request, reply) => {
    const models = await registry.infos();
    const backends = servers.map(({ name, kind }) => ({
      name,
      kind,
      available: models.some(({ id, available }) => available && (id === name || id.startsWith(`${name}/`))),
    }));
    const secondCheckState = second ? await second.state() : 'off';
    const checks = {
      selfTest: checkWatch.works(),
      store: await store.check().then(
        () => true,
        () => false,
      ),
      secondCheck: !second?.refuses || secondCheckState === 'ready',
      models: backends.some(({ available }) => available),
    };
    const failed = Object.entries(checks).flatMap(([name, works]) => (works ? [] : [name]));
    reply.code(failed.length === 0 ? 200 : 503).header('cache-control', 'no-store');
    return {
      status: failed.length === 0 ? 'ready' : 'not-ready',
      ...checks,
      failed,
      missed: checkWatch.missed(),
      secondCheckState,
      backends,
    };
  });
}
