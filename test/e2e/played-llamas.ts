import type { Browser } from 'playwright-core';
import { type OllamaServer, startOllama } from '../servers/ollama';
import { launchBrowser } from './browser';
import type { Desk } from './desk';
import { faults } from './faults';
import { type Started, startPlayground } from './playground';

export interface Llamas {
  browser(): Browser;
  address(): string;
  /** In the order of their names. */
  server(index: number): OllamaServer;
}

/** A browser and a playground with a model server for each name; the first one is the default. */
export function openLlamas(...names: readonly string[]): Llamas {
  let browser: Browser;
  let playground: Started;
  let servers: readonly OllamaServer[];
  beforeAll(async () => {
    browser = await launchBrowser();
    servers = await Promise.all(names.map(() => startOllama()));
    playground = await startPlayground({
      backends: servers.map(({ url }, index) => ({
        name: `rathaus-${index}`,
        kind: 'ollama',
        baseUrl: url,
        place: 'local',
        models: [{ id: 'llama3.3:70b', name: names[index] }],
      })),
      defaultModel: 'rathaus-0/llama3.3:70b',
    });
  }, 120_000);
  afterAll(async () => {
    await playground.stop();
    await Promise.all(servers.map((server) => server.close()));
    await browser.close();
  });
  return {
    browser: () => browser,
    address: () => playground.address,
    server: (index) => servers[index]!,
  };
}

/** Widths and themes in which every state is looked at. */
export const LOOKS = [
  [320, 'light'],
  [450, 'dark'],
] as const;

/** Gathers the faults of states by their names; those without any are left out. */
export function gatherFaults(desk: Desk): {
  look(state: string): Promise<void>;
  found(): Readonly<Record<string, readonly string[]>>;
} {
  const found: Record<string, readonly string[]> = {};
  return {
    async look(state) {
      const list = await faults(desk);
      if (list.length > 0) found[state] = list;
    },
    found: () => found,
  };
}
