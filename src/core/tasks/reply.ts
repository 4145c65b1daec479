import { z } from 'zod';
import { ANSWER_HERE } from '../mail/open-marks';
import { MAIL_FRAME } from './mail-rules';
import { buildPrompt } from './prompt';
import type { Task } from './task';
import { TONE_RULES, TONES } from './tone';

const options = z.strictObject({ tone: z.enum(TONES).default('neutral') });

/** Answers a citizen's mail from the clerk's notes, question by question. */
export const reply: Task = {
  id: 'reply',
  effect: 'created',
  input: 'text',
  needs: 'chat',
  replaces: false,
  options,
  answerRatio: 1.5,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'reply',
        rules: [
          'Schreibe die Antwort der Verwaltung auf die E-Mail.',
          'Beantworte jede Frage und jede Bitte der E-Mail, in ihrer Reihenfolge, auch die indirekten Fragen.',
          'Was in der Sache gilt, steht nur in den Stichworten der Sachbearbeitung. Jedes Stichwort kommt vor.',
          `Was die Stichworte nicht beantworten, beantwortest du nicht: Nenne die Frage in einem Satz und schreibe dahinter ${ANSWER_HERE}. Ohne Stichworte gilt das für alle Fragen.`,
          ...MAIL_FRAME,
          TONE_RULES[options.parse(input.options).tone],
        ],
        structure: 'allow',
        material: 'Die E-Mail',
        instruction: 'Stichworte',
        request: 'Schreibe die Antwort.',
      },
      input,
    ),
};
