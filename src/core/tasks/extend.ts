import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Extends a text: says more fully what it already holds. */
export const extend: Task = {
  id: 'extend',
  effect: 'created',
  input: 'text',
  needs: 'chat',
  replaces: true,
  options: z.strictObject({}),
  answerRatio: 3,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'extend',
        rules: [
          'Führe den Text weiter aus: erkläre, was knapp ist, und verbinde, was lose steht.',
          'Alles, was im Text steht, bleibt erhalten. Wo eine Angabe fehlt, schreibe [bitte ergänzen].',
        ],
        structure: 'allow',
        material: 'Der Text',
        request: 'Erweitere den Text.',
      },
      input,
    ),
};
