import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Answers a legal question that was typed; never works on a document or a mail (KI-Kompass, rule 2). */
export const legal: Task = {
  id: 'legal',
  effect: 'created',
  input: 'question',
  needs: 'law',
  typedOnly: true,
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'legal',
        rules: [
          'Beantworte die Rechtsfrage nach deutschem Recht, mit den Vorschriften, auf denen die Antwort beruht.',
          'Sage, was unsicher oder streitig ist und was vom Landesrecht oder von der Ortssatzung abhängt.',
          'Nenne eine Vorschrift oder Entscheidung nur, wenn du sicher bist, dass es sie gibt.',
        ],
        structure: 'allow',
        material: 'Zum Sachverhalt',
        request: 'Beantworte die Frage.',
      },
      input,
    ),
};
