import type { z } from 'zod';
import { type ParsedRunRequest, problemError } from '../../core/protocol';
import type { Task } from '../../core/tasks';
import type { ActionConfig } from '../config';
import { isListedValue } from './own-action';

/** A string of a request, with the name under which a finding in it is reported. */
export interface RequestField {
  /** Never made from what the request says: an unknown key has a number instead of its name. */
  readonly field: string;
  readonly text: string;
  /**
   * No text of the clerk: the name of a model, or a value that the task or the town's own action lists. A second
   * detector isn't asked.
   */
  readonly ours?: boolean;
}

/** How deep options may be nested; no task has any that are. */
const MAX_DEPTH = 6;

/**
 * Every string that a request brings along, keys of its options included, so that none escapes the check.
 * The name of the model that is asked, `knownModel`, is left out where it is one of ours: then it is configuration, not
 * the clerk's. A picture brings no text along: its media type is one of two, its data is read by bytes (`picture.ts`).
 * `action` is the own action that the request names, where there is one.
 */
export function requestFields(
  request: ParsedRunRequest,
  task: Task | undefined,
  knownModel: string | undefined,
  action?: ActionConfig,
): readonly RequestField[] {
  const fields: RequestField[] = [{ field: 'text', text: request.text }];
  if (request.instruction !== undefined) fields.push({ field: 'instruction', text: request.instruction });
  for (const [index, turn] of (request.history ?? []).entries()) {
    fields.push({ field: `history[${index}].text`, text: turn.text });
    if (turn.model !== undefined && turn.model !== knownModel)
      fields.push({ field: `history[${index}].model`, text: turn.model, ours: true });
  }
  if (request.model !== undefined && knownModel === undefined)
    fields.push({ field: 'model', text: request.model, ours: true });

  const known = new Map(task ? optionSchemas(task) : []);
  Object.entries(request.options ?? {}).forEach(([key, value], index) => {
    if (typeof value === 'string' && isListed(known.get(key), value)) {
      fields.push({ field: `options.${key}`, text: value, ours: true });
      return;
    }
    if (action && key === 'action') {
      fields.push({ field: 'options.action', text: action.id, ours: true });
      return;
    }
    if (action && key === 'values' && isPlainObject(value)) {
      for (const [at, [name, text]] of Object.entries(value).entries()) {
        if (isListedValue(action, name, text))
          fields.push({ field: `options.values.${name}`, text: String(text), ours: true });
        else {
          fields.push({ field: `options.values.keys[${at}]`, text: name });
          collect(text, `options.values.values[${at}]`, fields, 1);
        }
      }
      return;
    }
    if (!known.has(key)) fields.push({ field: `options.keys[${index}]`, text: key });
    collect(value, known.has(key) ? `options.${key}` : `options.values[${index}]`, fields, 0);
  });
  return fields;
}

function collect(value: unknown, field: string, fields: RequestField[], depth: number): void {
  if (depth > MAX_DEPTH) throw problemError('invalid-request');
  if (typeof value === 'string') fields.push({ field, text: value });
  // A number may be an account, too.
  else if (typeof value === 'number') fields.push({ field, text: String(value) });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${field}[${index}]`, fields, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    Object.entries(value).forEach(([key, item], index) => {
      fields.push({ field: `${field}.keys[${index}]`, text: key });
      collect(item, `${field}.values[${index}]`, fields, depth + 1);
    });
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A task's options by name; its schema is an object. */
function optionSchemas(task: Task): readonly (readonly [string, z.core.$ZodType])[] {
  const def = task.options._zod.def as { readonly shape?: Readonly<Record<string, z.core.$ZodType>> };
  return Object.entries(def.shape ?? {});
}

/** Whether an option's values are listed in the task, and this is one of them. */
function isListed(schema: z.core.$ZodType | undefined, value: string): boolean {
  return schema?._zod.values?.has(value) ?? false;
}
