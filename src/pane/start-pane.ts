import type { Client } from './api/client';
import { createChecker } from './check/checker';
import { spawnCheckWorker } from './check/spawn';
import { createFlow } from './conversation/flow';
import type { Services } from './conversation/services';
import { createStore } from './conversation/store';
import type { Host } from './hosts/host';
import { preloadScreens } from './lazy-screens';
import type { Pane } from './shared/pane-context';
import type { Preferences } from './shared/preferences';

/** Asks the proxy what there is and puts the parts together. Throws `ProblemError` without a proxy. */
export async function startPane(host: Host, client: Client, preferences: Preferences): Promise<Pane> {
  const config = await client.config();
  const library = () => import('./conversation/library');
  const services: Services = {
    host,
    client,
    config,
    preferences,
    library,
    checker: createChecker({ spawn: spawnCheckWorker, rules: config.policy.privacy, seed: drawSeed }),
    store: createStore(config.models),
    now: () => new Date(),
  };
  // Beside the first paint, so that no click and no answer waits for it; the check loads in its own thread.
  void services.checker.start();
  void library();
  preloadScreens();
  const flow = createFlow(services);
  window.addEventListener('pagehide', flow.leave);
  return { ...services, flow };
}

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
