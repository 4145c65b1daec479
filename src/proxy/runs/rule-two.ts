import type { ParsedRunRequest, Place, TaskId } from '../../core/protocol';

/** Tasks that an internet model may be given (KI-Kompass, rule 2): free prompt and legal question. */
const INTERNET_TASKS: readonly TaskId[] = ['free', 'legal'];

export function placeAllows(place: Place, task: TaskId): boolean {
  return place === 'local' || INTERNET_TASKS.includes(task);
}

/** Whether text, instruction and every turn were typed; a conversation that once held anything else stays local. */
export function isTyped(request: ParsedRunRequest): boolean {
  return [request.origin, ...(request.history ?? []).map(({ origin }) => origin)].every(
    (origin) => origin === 'typed',
  );
}
