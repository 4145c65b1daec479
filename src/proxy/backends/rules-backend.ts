import { setImmediate as breathe } from 'node:timers/promises';
import type { Backend, BackendEvent, BackendModel, BackendRequest } from './backend';
import { RULE_TASKS, ruleBookParts } from './rules/rule-book';

/** What a clerk reads wherever Regelwerk is offered or has answered. */
export const RULES_NAME = 'Regelwerk (ohne KI-Modell)';

const MODEL: BackendModel = {
  upstream: 'rules',
  name: RULES_NAME,
  place: 'local',
  generative: false,
  abilities: ['chat'],
  tasks: RULE_TASKS,
  available: true,
  quirks: {},
};

/** Regelwerk as a backend; drafts are signed by `authority`. It works in this process, part by part, and lets others in between. */
export function rulesBackend(authority: string, now: () => number = Date.now): Backend {
  async function* run({ task, input }: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const today = new Date(now()).toISOString().slice(0, 10);
    for (const text of ruleBookParts({ ...input, task, authority, today })) {
      signal.throwIfAborted();
      if (text) yield { kind: 'delta', text };
      await breathe();
    }
    yield { kind: 'done', finishReason: 'stop' };
  }

  return {
    name: 'rules',
    repeatable: true,
    kind: 'rules',
    configured: [MODEL],
    listModels: async () => [MODEL],
    run,
  };
}
