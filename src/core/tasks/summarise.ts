import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

const options = z.strictObject({ length: z.enum(['short', 'normal']).default('normal') });

/** Summarises a text; deadlines, amounts and demands are never left out. */
export const summarise: Task = {
  id: 'summarise',
  effect: 'modified',
  input: 'text',
  replaces: false,
  options,
  answerRatio: 0.6,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'summarise',
        rules: [
          options.parse(input.options).length === 'short'
            ? 'Fasse den Text in höchstens drei Sätzen zusammen.'
            : 'Fasse den Text in wenigen Punkten zusammen, das Wichtigste zuerst.',
          'Nenne jede Frist, jeden Betrag und was von wem verlangt wird.',
          'Verwende nur, was im Text steht.',
        ],
        structure: 'allow',
        material: 'Der Text',
        request: 'Fasse den Text zusammen.',
      },
      input,
    ),
};
