import { z } from 'zod';
import { buildPrompt } from './prompt';
import { SUMMARY_PARTS } from './summary-parts';
import type { Task } from './task';

/** What is summarised: a text, one mail, or a mail with the earlier ones beneath it. */
export const SUMMARY_SOURCES = ['text', 'mail', 'thread'] as const;
export type SummarySource = (typeof SUMMARY_SOURCES)[number];

const options = z.strictObject({
  length: z.enum(['short', 'normal']).default('normal'),
  about: z.enum(SUMMARY_SOURCES).default('text'),
});

const MATERIAL: Record<SummarySource, string> = {
  text: 'Der Text',
  mail: 'Die E-Mail',
  thread: 'Der E-Mail-Verlauf',
};

function rulesFor(length: 'short' | 'normal', about: SummarySource): readonly string[] {
  const { concern, questions, deadlines, course } = SUMMARY_PARTS;
  if (about === 'text')
    return [
      length === 'short'
        ? 'Fasse den Text in höchstens drei Sätzen zusammen.'
        : 'Fasse den Text in wenigen Punkten zusammen, das Wichtigste zuerst.',
    ];
  const parts = [concern, questions, deadlines, ...(about === 'thread' ? [course] : [])];
  return [
    `Gliedere in diese Teile, jeder mit seinem Namen als Überschrift (##): ${parts.join(', ')}. Ein Teil, zu dem nichts da ist, entfällt; „${concern}“ bleibt immer.`,
    length === 'short'
      ? `Unter „${concern}“ steht in einem Satz, was verlangt wird.`
      : `Unter „${concern}“ steht in wenigen Punkten, was verlangt wird, das Wichtigste zuerst.`,
    `Unter „${questions}“ steht jede Frage und Bitte, die noch nicht beantwortet ist, als Punkt einer Liste.`,
    `Unter „${deadlines}“ steht jeder genannte Tag mit dem, was bis dahin geschehen soll.`,
    ...(about === 'thread'
      ? [
          `Unter „${course}“ steht, wer was gefragt und wer was geantwortet hat, ein Punkt je E-Mail, die älteste zuerst.`,
        ]
      : []),
  ];
}

/** Summarises a text, a mail or a thread; deadlines, amounts and demands are never left out. */
export const summarise: Task = {
  id: 'summarise',
  effect: 'modified',
  input: 'text',
  needs: 'chat',
  replaces: false,
  options,
  long: 'condense',
  answerRatio: 0.6,
  prompt: (input) => {
    const { length, about } = options.parse(input.options);
    return buildPrompt(
      {
        task: 'summarise',
        rules: [
          ...rulesFor(length, about),
          'Nenne jede Frist, jeden Betrag und was von wem verlangt wird.',
          'Verwende nur, was im Text steht.',
        ],
        structure: 'allow',
        material: MATERIAL[about],
        request: 'Fasse den Text zusammen.',
      },
      input,
    );
  },
};
