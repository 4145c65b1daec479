import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

export const REPHRASE_STYLES = ['friendlier', 'shorter', 'formal'] as const;

const STYLE_RULES: Record<(typeof REPHRASE_STYLES)[number], string> = {
  friendlier: 'Formuliere den Text freundlicher und zugewandter, ohne in der Sache nachzugeben.',
  shorter: 'Formuliere den Text deutlich kürzer. Jede Frist, jeder Betrag und jede Forderung bleibt stehen.',
  formal: 'Formuliere den Text förmlicher, wie in einem amtlichen Schreiben, aber verständlich.',
};

const options = z.strictObject({ style: z.enum(REPHRASE_STYLES).default('friendlier') });

/** Says the same in another tone or length. */
export const rephrase: Task = {
  id: 'rephrase',
  effect: 'modified',
  input: 'text',
  needs: 'chat',
  replaces: true,
  options,
  long: 'join',
  answerRatio: 1.4,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'rephrase',
        rules: [
          STYLE_RULES[options.parse(input.options).style],
          'Der Inhalt bleibt gleich: nichts kommt hinzu, nichts Wichtiges fällt weg.',
        ],
        structure: 'keep',
        material: 'Der Text',
        request: 'Formuliere den Text um.',
      },
      input,
    ),
};
