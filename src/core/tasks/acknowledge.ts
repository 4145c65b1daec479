import { z } from 'zod';
import { MAIL_FRAME } from './mail-rules';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Confirms that a mail has come in, without deciding or promising anything. */
export const acknowledge: Task = {
  id: 'acknowledge',
  effect: 'created',
  input: 'text',
  needs: 'chat',
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 0.6,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'acknowledge',
        rules: [
          'Bestätige kurz, dass die E-Mail angekommen ist, und sage in einem Satz, worum es darin geht.',
          'Beantworte und entscheide nichts.',
          'Nenne den nächsten Schritt nur, wenn ihn die Stichworte der Sachbearbeitung nennen. Versprich keinen Zeitpunkt und keine Bearbeitungsdauer, die nicht dort stehen.',
          ...MAIL_FRAME,
        ],
        structure: 'allow',
        material: 'Die E-Mail',
        instruction: 'Stichworte',
        request: 'Schreibe die Eingangsbestätigung.',
      },
      input,
    ),
};
