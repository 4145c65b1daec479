import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Values of an own action's options by key; the proxy checks them against the action's own list. */
const values = z.record(z.string().max(40), z.string().max(200));

/** What a run of an own action says beside the text. */
export const workflowOptionsSchema = z.strictObject({
  /** Id of the action in the configuration. */
  action: z.string().max(40),
  values: values.default({}),
});

/** An own action of the town, done by a workflow that gets text, instruction and options as they are. */
export const workflow: Task = {
  id: 'workflow',
  effect: 'created',
  input: 'any',
  needs: 'chat',
  replaces: false,
  options: workflowOptionsSchema,
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'workflow',
        rules: ['Führe den Auftrag aus.'],
        structure: 'allow',
        material: 'Der Text',
        request: 'Führe den Auftrag aus.',
      },
      input,
    ),
};
