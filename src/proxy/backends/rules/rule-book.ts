import type { TaskId } from '../../../core/protocol';
import { SUMMARY_SOURCES, type TaskInput, TONES } from '../../../core/tasks';
import { handoverParts } from './handover';
import { letterParts } from './letter';
import { mapLines } from './lines';
import { mailSummaryParts, threadSummaryParts } from './mail-summary';
import { receiptParts } from './receipt';
import { type RephraseStyle, rephraseRule } from './rephrase';
import { replyParts } from './reply';
import { simplifyLine } from './simplify';
import { proofreadLine } from './spelling';
import { summaryParts } from './summary';

/** What a backend hands on: of a conversation the rules read nothing. */
export interface RuleInput extends Partial<Pick<TaskInput, 'history' | 'boundary'>> {
  readonly task: TaskId;
  /** Markdown or plain text, masked; for `draft` the notes, for the mail tasks the mail. */
  readonly text: string;
  /** For the mail tasks the clerk's notes. */
  readonly instruction?: string;
  /** As parsed by the task's schema. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Authority that signs a draft. */
  readonly authority?: string;
  /** ISO date of a draft. */
  readonly today?: string;
}

/** What rules can do without a model; extending, translating and free prompts they cannot. */
export const RULE_TASKS: readonly TaskId[] = [
  'simplify',
  'rephrase',
  'proofread',
  'summarise',
  'draft',
  'reply',
  'acknowledge',
  'handover',
];

const STYLES: readonly RephraseStyle[] = ['friendlier', 'shorter', 'formal'];

function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
  return values.find((known) => known === value) ?? fallback;
}

/**
 * The answer of the rule book in pieces, so that it can be streamed and stopped: a line of the text
 * each for simplify, rephrase and proofread, a paragraph or list item each for the others.
 */
export function* ruleBookParts(input: RuleInput): Generator<string> {
  const { task, text, options, instruction = '' } = input;
  switch (task) {
    case 'simplify':
      return yield* mapLines(text, simplifyLine);
    case 'proofread':
      return yield* mapLines(text, proofreadLine);
    case 'rephrase':
      return yield* mapLines(text, rephraseRule(oneOf(STYLES, options.style, 'friendlier')));
    case 'summarise':
      return yield* summaryOf(text, options);
    case 'reply':
      return yield* replyParts(text, instruction, oneOf(TONES, options.tone, 'neutral'));
    case 'acknowledge':
      return yield* receiptParts(text, instruction);
    case 'handover':
      return yield* handoverParts(text, instruction);
    case 'draft': {
      const notes = [text, instruction].filter((part) => part.trim()).join('\n');
      return yield* letterParts(notes, {
        authority: input.authority,
        today: input.today,
        tone: oneOf(TONES, options.tone, 'neutral'),
      });
    }
    default:
      throw new RangeError(`the rule book knows no task ${task}`);
  }
}

function summaryOf(text: string, options: RuleInput['options']): Generator<string> {
  const length = oneOf(['short', 'normal'], options.length, 'normal');
  switch (oneOf(SUMMARY_SOURCES, options.about, 'text')) {
    case 'mail':
      return mailSummaryParts(text, length);
    case 'thread':
      return threadSummaryParts(text, length);
    case 'text':
      return summaryParts(text, length);
  }
}

/** The whole answer: Markdown where the task wants structure, else the structure of the text. */
export function applyRuleBook(input: RuleInput): { readonly text: string } {
  return { text: [...ruleBookParts(input)].join('') };
}
