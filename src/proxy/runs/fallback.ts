import type { TextPart } from '../../core/content/cut-text';
import { ProblemError, type TaskId } from '../../core/protocol';
import type { BackendRequest } from '../backends/backend';
import type { OfferedModel, Registry } from '../backends/registry';

/** A model with what it would be sent. */
export interface Candidate {
  readonly offered: OfferedModel;
  /** The text, cut where it does not fit this model and the task can be done in parts. */
  readonly parts: readonly TextPart[];
  /** For the first part. */
  readonly request: BackendRequest;
}

export interface FallbackOptions {
  readonly registry: Registry;
  readonly task: TaskId;
  /** Throws `text-too-long` where the model's context is too small even for parts. */
  readonly candidateFor: (offered: OfferedModel) => Candidate;
  /** Ids of the models that were asked; those that are looked at here join them. */
  readonly tried: Set<string>;
}

/**
 * The model that takes over from `failed`, or from the one that should: available, in the town's own server room, for
 * this task and this length. A workflow neither takes over nor is taken over from.
 */
export async function fallbackFor(
  failed: OfferedModel,
  { registry, task, candidateFor, tried }: FallbackOptions,
): Promise<Candidate | undefined> {
  let current: OfferedModel | undefined = failed;
  while (current?.backend.repeatable) {
    const id: string | undefined = current.model.fallback;
    if (id === undefined || tried.has(id)) return undefined;
    tried.add(id);
    current = await registry.find(id, task);
    const candidate = current && mayTakeOver(current, task) ? fitting(candidateFor, current) : undefined;
    if (candidate) return candidate;
  }
  return undefined;
}

function mayTakeOver({ backend, model }: OfferedModel, task: TaskId): boolean {
  return model.place === 'local' && model.available && backend.repeatable && model.tasks.includes(task);
}

function fitting(
  candidateFor: FallbackOptions['candidateFor'],
  offered: OfferedModel,
): Candidate | undefined {
  try {
    return candidateFor(offered);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
