import type { LabelDecision } from '../../core/disclosure';
import type { ModelInfo, Problem, StreamEvent } from '../../core/protocol';
import type { LabelState } from '../hosts/host';
import type { SideIndex } from './comparing';
import type {
  Answer,
  CheckedField,
  Conversation,
  Decision,
  Insertion,
  MarkedWords,
  Prepared,
} from './conversation';
import type { CheckCause, Entry, ReviewFacts, StreamPhase, Wish } from './state';

/** A request that has left. */
export type Sent = Pick<StreamPhase, 'conversation' | 'prepared'>;

export type Action =
  | { readonly type: 'begin'; readonly conversation: Conversation }
  | {
      readonly type: 'found';
      readonly conversation: Conversation;
      readonly fields: readonly CheckedField[];
      readonly cause: CheckCause;
    }
  | { readonly type: 'decide'; readonly key: string; readonly decision: Decision }
  | { readonly type: 'mark'; readonly marked: MarkedWords }
  | { readonly type: 'unmark'; readonly words: string }
  | { readonly type: 'checking-again' }
  | { readonly type: 'sent'; readonly conversation: Conversation; readonly prepared: Prepared }
  | { readonly type: 'streamed'; readonly event: StreamEvent }
  | { readonly type: 'answered'; readonly entry: Entry }
  | { readonly type: 'chat'; readonly entryId?: number }
  | {
      readonly type: 'comparing';
      readonly conversation: Conversation;
      readonly sides: readonly [Sent, Sent];
    }
  | { readonly type: 'side-streamed'; readonly side: SideIndex; readonly event: StreamEvent }
  | {
      readonly type: 'side-ended';
      readonly side: SideIndex;
      readonly entry?: Entry;
      readonly problem?: Problem;
    }
  | { readonly type: 'facts'; readonly entryId: number; readonly facts: ReviewFacts | 'failed' }
  | { readonly type: 'reviewed'; readonly reviewed: boolean }
  | { readonly type: 'wish'; readonly wish: Wish }
  | { readonly type: 'source-list'; readonly sourceList: boolean }
  | { readonly type: 'edited'; readonly answer: Answer }
  | { readonly type: 'inserting' }
  | { readonly type: 'nothing-inserted' }
  | { readonly type: 'insertion-failed'; readonly problem: Problem }
  | {
      readonly type: 'inserted';
      readonly entryId: number;
      readonly insertion: Insertion;
      readonly label: LabelDecision;
      /** Label of the document before this insertion. */
      readonly labelBefore?: LabelState;
    }
  | { readonly type: 'taken-back'; readonly entryId: number }
  | { readonly type: 'take-back-failed'; readonly entryId: number; readonly problem: Problem }
  | { readonly type: 'labelled'; readonly label: LabelState }
  | { readonly type: 'label-written'; readonly entryId: number; readonly problem?: Problem }
  | {
      readonly type: 'failed';
      readonly conversation: Conversation;
      readonly problem: Problem;
      readonly runId?: string;
      readonly answer?: Answer;
      readonly entryId?: number;
    }
  | { readonly type: 'start-problem'; readonly problem: Problem }
  | { readonly type: 'open'; readonly entryId: number; readonly placeKnown: boolean }
  | { readonly type: 'models'; readonly models: readonly ModelInfo[] }
  | { readonly type: 'start' };
