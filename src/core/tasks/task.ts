import type { z } from 'zod';
import type { Ability, TaskId, Turn } from '../protocol';

/** What a task does to content; the label depends on it (`core/disclosure`). */
export type TaskEffect =
  /** Creates or extends content: a draft, a reply, the answer to a free prompt. */
  | 'created'
  /** Only modifies what exists: spelling, wording, translation, summary. */
  | 'modified'
  /** Puts existing content into plain language. */
  | 'simplified'
  /** Describes a picture. */
  | 'described';

export interface TaskInput {
  /** The clerk's text, masked. For `draft` the notes. */
  readonly text: string;
  readonly instruction?: string;
  /** Parsed by the task's own schema. */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * The conversation so far. Its first turn is the first instruction where there was one (role `user`);
   * then answers and further instructions take turns. `instruction` is then the newest one.
   */
  readonly history: readonly Turn[];
  /** The last turn is an answer that broke off; it is gone on with where it ends, without an instruction. */
  readonly continues?: boolean;
  /** Drawn anew for each prompt; occurs in none of the texts. */
  readonly boundary: string;
}

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Task {
  readonly id: TaskId;
  readonly effect: TaskEffect;
  /**
   * `text`: works on a text; `notes`: on notes; `any`: on an instruction, with or without a text; `question`: on an
   * instruction alone; `picture`: on an attached picture.
   */
  readonly input: 'text' | 'notes' | 'any' | 'question' | 'picture';
  /** Takes only what was typed, wherever the model runs (KI-Kompass, rule 2). */
  readonly typedOnly?: boolean;
  /** What a model must be able to do. */
  readonly needs: Ability;
  /** Whether the answer replaces the text; else it is inserted beside it. */
  readonly replaces: boolean;
  /** Schema of `options`; unknown keys are refused. */
  readonly options: z.ZodType<Record<string, unknown>>;
  /**
   * How a text is worked on in parts that does not fit a model: the answers are put together, or they are condensed into
   * one. Left out where the task needs the whole text at once.
   */
  readonly long?: 'join' | 'condense';
  /** Words of answer that are reserved for each word of text. */
  readonly answerRatio: number;
  prompt(input: TaskInput): readonly PromptMessage[];
}
