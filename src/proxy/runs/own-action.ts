import { type ParsedRunRequest, problemError } from '../../core/protocol';
import type { ActionConfig } from '../config';

/** The own action that a request names, where the town has one of that name. */
export function ownAction(
  { task, options }: ParsedRunRequest,
  actions: readonly ActionConfig[],
): ActionConfig | undefined {
  return task === 'workflow' ? actions.find(({ id }) => id === options?.action) : undefined;
}

/** Whether a value is one of those that the action lists for this choice: then it is configuration, no text. */
export function isListedValue(action: ActionConfig | undefined, key: string, value: unknown): boolean {
  return (
    action?.options.find((option) => option.key === key)?.choices.some((choice) => choice.value === value) ??
    false
  );
}

/**
 * Holds a request for the task `workflow` against the action that it names: its workflow, its choices and nothing
 * else, and a text where it works on one. Throws `unknown-action`, `invalid-request` or `empty-text`.
 */
export function checkOwnAction(
  request: ParsedRunRequest,
  action: ActionConfig | undefined,
): ActionConfig | undefined {
  if (request.task !== 'workflow') return undefined;
  if (!action) throw problemError('unknown-action');
  if (request.model !== undefined && request.model !== action.model) throw problemError('invalid-request');
  const values = Object.entries(request.options?.values ?? {});
  if (!values.every(([key, value]) => isListedValue(action, key, value)))
    throw problemError('invalid-request');
  if (action.input === 'text' && request.text.trim() === '') throw problemError('empty-text');
  return action;
}
