import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Does what the clerk asks in own words, with or without a text. */
export const free: Task = {
  id: 'free',
  effect: 'created',
  input: 'any',
  needs: 'chat',
  replaces: true,
  options: z.strictObject({}),
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'free',
        rules: [
          'Führe die Anweisung der Sachbearbeitung aus.',
          'Bezieht sie sich auf den Text, gib den ganzen geänderten Text aus.',
        ],
        structure: 'allow',
        material: 'Der Text',
        request: 'Führe die Anweisung aus.',
      },
      input,
    ),
};
