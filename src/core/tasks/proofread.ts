import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Corrects spelling, grammar and punctuation after the official German rules, and nothing else. */
export const proofread: Task = {
  id: 'proofread',
  effect: 'modified',
  input: 'text',
  needs: 'chat',
  replaces: true,
  options: z.strictObject({}),
  long: 'join',
  answerRatio: 1.2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'proofread',
        rules: [
          'Berichtige nur Rechtschreibung, Grammatik und Zeichensetzung nach dem amtlichen Regelwerk.',
          'Ändere weder Wortwahl noch Satzbau noch Inhalt. Was richtig ist, bleibt Zeichen für Zeichen stehen.',
        ],
        structure: 'keep',
        material: 'Der Text',
        request: 'Gib den berichtigten Text aus.',
      },
      input,
    ),
};
