import type { TaskId } from '../../../core/protocol';
import type { TaskInput } from '../../../core/tasks';
import { letterParts } from './letter';
import { mapLines } from './lines';
import { type RephraseStyle, rephraseRule } from './rephrase';
import { simplifyLine } from './simplify';
import { proofreadLine } from './spelling';
import { summaryParts } from './summary';

/** What a backend hands on: of a conversation the rules read nothing. */
export interface RuleInput extends Partial<Pick<TaskInput, 'history' | 'boundary'>> {
  readonly task: TaskId;
  /** Markdown or plain text, masked; for `draft` the notes. */
  readonly text: string;
  readonly instruction?: string;
  /** As parsed by the task's schema. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Authority that signs a draft. */
  readonly authority?: string;
  /** ISO date of a draft. */
  readonly today?: string;
}

/** What rules can do without a model; extending, translating and free prompts they cannot. */
export const RULE_TASKS: readonly TaskId[] = ['simplify', 'rephrase', 'proofread', 'summarise', 'draft'];

const STYLES: readonly RephraseStyle[] = ['friendlier', 'shorter', 'formal'];
const TONES = ['friendly', 'neutral', 'formal'] as const;

function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
  return values.find((known) => known === value) ?? fallback;
}

/**
 * The answer of the rule book in pieces, so that it can be streamed and stopped: a line of the text
 * each for simplify, rephrase and proofread, a paragraph or list item each for the others.
 */
export function* ruleBookParts(input: RuleInput): Generator<string> {
  const { task, text, options } = input;
  switch (task) {
    case 'simplify':
      return yield* mapLines(text, simplifyLine);
    case 'proofread':
      return yield* mapLines(text, proofreadLine);
    case 'rephrase':
      return yield* mapLines(text, rephraseRule(oneOf(STYLES, options.style, 'friendlier')));
    case 'summarise':
      return yield* summaryParts(text, oneOf(['short', 'normal'], options.length, 'normal'));
    case 'draft': {
      const notes = [text, input.instruction ?? ''].filter((part) => part.trim()).join('\n');
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

/** The whole answer: Markdown where the task wants structure, else the structure of the text. */
export function applyRuleBook(input: RuleInput): { readonly text: string } {
  return { text: [...ruleBookParts(input)].join('') };
}
