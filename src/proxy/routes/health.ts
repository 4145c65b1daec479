import type { FastifyInstance } from 'fastify';
import { type PrivacyRules, selfTest } from '../../core/privacy';
import type { ProxyContext } from '../context';

/**
 * `GET /healthz`: the process answers. `GET /readyz`: check, store and at least one model work, and a second detector
 * without which runs are refused.
 */
export function healthRoutes(app: FastifyInstance, { store, registry, config, second }: ProxyContext): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

  app.get('/readyz', async (_request, reply) => {
    const models = await registry.infos();
    const backends = [...new Set(models.map(({ kind }) => kind))].map((kind) => ({
      kind,
      available: models.some((model) => model.kind === kind && model.available),
    }));
    const secondCheckState = second ? await second.state() : 'off';
    const checks = {
      selfTest: checkWorks(config.policy.privacy),
      store: await store.check().then(
        () => true,
        () => false,
      ),
      secondCheck: !second?.refuses || secondCheckState === 'ready',
      models: backends.some(({ available }) => available),
    };
    const ready = Object.values(checks).every(Boolean);
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ready' : 'not-ready', ...checks, secondCheckState, backends };
  });
}

function checkWorks(rules: PrivacyRules): boolean {
  try {
    return selfTest(rules).length === 0;
  } catch {
    // A check that throws does not work.
    return false;
  }
}
