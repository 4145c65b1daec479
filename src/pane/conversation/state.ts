import type { LabelDecision } from '../../core/disclosure';
import type { ModelInfo, Problem, TaskId } from '../../core/protocol';
import type { LedgerEntry } from '../../core/review';
import type { LabelState } from '../hosts/host';
import type { Answer, AnsweredParts, CheckedField, Conversation, Insertion, Prepared } from './conversation';

/** Why the check stands on the screen. */
export type CheckCause = 'found' | 'proxy' | 'second' | 'again' | 'look';

/** What the review works out beside the answer, while the clerk already reads. */
export interface ReviewFacts {
  /** Content that the source lacks. */
  readonly additions: readonly { readonly kind: string; readonly text: string }[];
  /** What looks personal and stood nowhere in the clerk's text. */
  readonly strangers: readonly string[];
  /** The citizen's questions beside what answers them, the open ones first; of a reply only. */
  readonly ledger: readonly LedgerEntry[];
  /** The answer changes nothing: neither the text as it was sent nor, for `document`, what stands in the document. */
  readonly same?: 'sent' | 'document';
}

export type Wish = 'default' | 'label' | 'no-notice';

export interface Review {
  readonly entryId: number;
  readonly facts: ReviewFacts | 'pending' | 'failed';
  readonly reviewed: boolean;
  readonly wish: Wish;
  /** Whether the list of sources goes in with the answer. */
  readonly sourceList: boolean;
  readonly busy: boolean;
  /** An insertion that failed: the answer stays. */
  readonly problem?: Problem;
}

export type Phase =
  | { readonly name: 'start'; readonly problem?: Problem }
  /** Between the click and the outcome of the check. */
  | { readonly name: 'checking'; readonly conversation: Conversation }
  | {
      readonly name: 'check';
      readonly conversation: Conversation;
      readonly fields: readonly CheckedField[];
      readonly cause: CheckCause;
      readonly busy: boolean;
    }
  | {
      readonly name: 'stream';
      readonly conversation: Conversation;
      readonly prepared: Prepared;
      readonly position?: number;
      /** Estimated seconds of waiting. */
      readonly waitSeconds?: number;
      /** The server says that it loads the model. */
      readonly loading: boolean;
      /** Id of the model that was asked first, where another one answers. */
      readonly insteadOf?: string;
      readonly sources?: Answer['sources'];
      readonly runId?: string;
      readonly modelName: string;
      /** Ids of the models that wrote what came, with those that wrote what is gone on with. */
      readonly authors: readonly string[];
      readonly secondCheck?: Answer['secondCheck'];
      /** The part that comes now, of a text that is worked on in several. */
      readonly part?: Pick<AnsweredParts, 'index' | 'of'>;
      readonly reasoning: string;
      readonly masked: string;
    }
  | {
      readonly name: 'review';
      readonly conversation: Conversation;
      readonly answer: Answer;
      readonly review: Review;
    }
  /** A chat between two messages; without an entry nothing has been said yet. */
  | { readonly name: 'chat'; readonly entryId?: number }
  /** Two models at the same text. */
  | { readonly name: 'compare'; readonly conversation: Conversation; readonly sides: readonly [Side, Side] }
  | { readonly name: 'done'; readonly entryId: number }
  | {
      readonly name: 'problem';
      readonly problem: Problem;
      readonly conversation: Conversation;
      readonly runId?: string;
      /** What had come before the stream broke. */
      readonly answer?: Answer;
      /** Where an earlier part of it stands in the history. */
      readonly entryId?: number;
    };

export type StreamPhase = Extract<Phase, { name: 'stream' }>;

/** One of two runs that are compared. */
export interface Side {
  readonly stream: StreamPhase;
  readonly status: 'running' | 'ended';
  /** The answer, once it stands in the history. */
  readonly entryId?: number;
  readonly problem?: Problem;
}

/** One answer of this document, kept until the pane closes. */
export interface Entry {
  readonly id: number;
  /** Local time, such as 14:05. */
  readonly time: string;
  readonly task: TaskId;
  readonly conversation: Conversation;
  readonly answer: Answer;
  readonly insertion?: Insertion;
  readonly label?: LabelDecision;
}

export interface State {
  readonly phase: Phase;
  readonly entries: readonly Entry[];
  /** Label of the document; unknown until the host has answered. */
  readonly label?: LabelState;
  /** What it was before the first of our passages that brought one, for "Zurückholen". */
  readonly labelBefore?: LabelState;
  /** As the proxy last listed them; a model may come and go during the day. */
  readonly models: readonly ModelInfo[];
}

export function initialState(models: readonly ModelInfo[]): State {
  return { phase: { name: 'start' }, entries: [], models };
}
