import { INTERNET_TASKS, type ParsedRunRequest, type Place, type TaskId } from '../../core/protocol';

export function placeAllows(place: Place, task: TaskId): boolean {
  return place === 'local' || INTERNET_TASKS.includes(task);
}

/**
 * Whether text, instruction and every turn were typed, or are the model's own answers to that; a conversation that
 * once held anything else stays local.
 */
export function isTyped({ origin, history = [] }: ParsedRunRequest, modelId: string): boolean {
  return (
    origin === 'typed' &&
    history.every((turn) => turn.origin === 'typed' && (turn.role === 'user' || turn.model === modelId))
  );
}
