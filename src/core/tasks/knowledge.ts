import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** The sentence of a knowledge answer that found nothing. */
export const KNOWS_NOTHING = 'Ich weiß es nicht.';

/** Answers a question from the town's documents, with sources. */
export const knowledge: Task = {
  id: 'knowledge',
  effect: 'created',
  input: 'question',
  needs: 'knowledge',
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'knowledge',
        rules: [
          'Beantworte die Frage nur mit dem, was in den Quellen steht, die du mitbekommst.',
          `Steht dort keine Antwort, schreibe nur: ${KNOWS_NOTHING}`,
          'Nenne hinter jeder Aussage die Nummer ihrer Quelle in eckigen Klammern, etwa [1].',
        ],
        structure: 'allow',
        material: 'Zum Zusammenhang, auf den sich die Frage bezieht',
        request: 'Beantworte die Frage.',
      },
      input,
    ),
};
