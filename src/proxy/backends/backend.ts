import type {
  Ability,
  BackendKind,
  FinishReason,
  Picture,
  Place,
  Source,
  TaskId,
  UnavailableReason,
} from '../../core/protocol';
import type { PromptMessage, TaskEffect, TaskInput } from '../../core/tasks';
import type { Quirks } from '../config';
import type { LeftReason } from './session-book';

/** A model as a backend lists it. */
export interface BackendModel {
  /** Name at the model server, as configured where it is; a part of its id. */
  readonly upstream: string;
  /** What a clerk reads. */
  readonly name: string;
  readonly place: Place;
  readonly generative: boolean;
  readonly abilities: readonly Ability[];
  readonly tasks: readonly TaskId[];
  /** How many runs at once; undefined means without limit. */
  readonly parallel?: number;
  /** Id of the model in the town's own server room that takes over where this one does not answer. */
  readonly fallback?: string;
  /** Tokens of context, prompt and answer together; undefined means without limit. */
  readonly contextTokens?: number;
  /** The server lists it now; a run on any other is refused. */
  readonly available: boolean;
  readonly unavailable?: UnavailableReason;
  readonly quirks: Quirks;
}

export interface BackendRequest {
  readonly model: BackendModel;
  readonly task: TaskId;
  readonly effect: TaskEffect;
  /** What the clerk sent, masked; for a backend that is no language model. */
  readonly input: TaskInput;
  readonly messages: readonly PromptMessage[];
  /** Belongs to the last message of the user. */
  readonly picture?: Pick<Picture, 'mediaType' | 'data'>;
  /** Random id of the conversation, for servers that keep a session. */
  readonly conversation?: string;
  /** Tokens that the answer may have, thoughts included. */
  readonly answerTokens: number;
}

export interface Usage {
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

export type BackendEvent =
  | { readonly kind: 'reasoning'; readonly text: string }
  | { readonly kind: 'delta'; readonly text: string }
  | { readonly kind: 'loading' }
  | { readonly kind: 'sources'; readonly items: readonly Source[] }
  | { readonly kind: 'done'; readonly finishReason: FinishReason; readonly usage?: Usage };

/** What a backend tells the administrator. */
export interface BackendReport {
  /** A session of a conversation could not be deleted and stays at its server. */
  sessionLeft(backend: string, reason: LeftReason): void;
}

/**
 * A kind of model server. `run` ends with exactly one `done`, or throws a `ProblemError`
 * that holds nothing of what the server said, or the signal's reason.
 */
export interface Backend {
  readonly name: string;
  readonly kind: BackendKind;
  /** What the configuration names, shown as not available while the server does not answer. */
  readonly configured: readonly BackendModel[];
  listModels(signal: AbortSignal): Promise<readonly BackendModel[]>;
  run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent>;
  /** Whether a run that brought no word yet may be sent again; false for a workflow, which may have done something. */
  readonly repeatable: boolean;
  /**
   * Deletes what the server keeps of a conversation; left out where it keeps nothing. Waits no longer than the signal;
   * what is not deleted by then is tried again. Never throws.
   */
  forget?(conversation: string, signal: AbortSignal): Promise<void>;
  /** Ends what it holds beyond a run, when the proxy closes. */
  close?(): Promise<void>;
}
