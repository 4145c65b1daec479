import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';
import { TONE_RULES, TONES } from './tone';

const options = z.strictObject({ tone: z.enum(TONES).default('neutral') });

/** Drafts a letter from notes, built after DIN 5008: subject, salutation, text, closing. */
export const draft: Task = {
  id: 'draft',
  effect: 'created',
  input: 'notes',
  needs: 'chat',
  replaces: false,
  options,
  answerRatio: 6,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'draft',
        rules: [
          'Schreibe aus den Stichworten einen vollständigen Brief der Verwaltung.',
          'Aufbau nach DIN 5008: Betreffzeile ohne das Wort „Betreff“, Anrede, Text in kurzen Absätzen, Grußformel.',
          'Jedes Stichwort kommt vor. Was fehlt, bleibt als Lücke in der Form [bitte ergänzen] stehen.',
          'Ist kein Name gegeben, lautet die Anrede „Sehr geehrte Damen und Herren,“.',
          TONE_RULES[options.parse(input.options).tone],
        ],
        structure: 'allow',
        material: 'Die Stichworte',
        request: 'Schreibe den Brief.',
      },
      input,
    ),
};
