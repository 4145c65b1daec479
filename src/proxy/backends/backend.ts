import type { BackendKind, FinishReason, Place, TaskId } from '../../core/protocol';
import type { PromptMessage, TaskEffect, TaskInput } from '../../core/tasks';
import type { Quirks } from '../config';

/** A model as a backend lists it. */
export interface BackendModel {
  /** Name at the model server. */
  readonly upstream: string;
  /** What a clerk reads. */
  readonly name: string;
  readonly place: Place;
  readonly generative: boolean;
  readonly tasks: readonly TaskId[];
  /** Tokens of context, prompt and answer together; undefined means without limit. */
  readonly contextTokens?: number;
  /** The server lists it now; a run on any other is refused. */
  readonly available: boolean;
  readonly quirks: Quirks;
}

export interface BackendRequest {
  readonly model: BackendModel;
  readonly task: TaskId;
  readonly effect: TaskEffect;
  /** What the clerk sent, masked; for a backend that is no language model. */
  readonly input: TaskInput;
  readonly messages: readonly PromptMessage[];
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
  | { readonly kind: 'done'; readonly finishReason: FinishReason; readonly usage?: Usage };

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
}
