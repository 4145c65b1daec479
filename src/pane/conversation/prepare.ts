import type { DetectedFinding, Mapping } from '../../core/privacy';
import type { FieldFinding, RunRequest, Turn } from '../../core/protocol';
import type { Conversation, FieldPath, MarkedWords } from './conversation';
import { findingKey } from './gate';
import { canResume, textFrom } from './resuming';

/** A field as it will leave. */
export interface MaskedField {
  readonly path: FieldPath;
  readonly text: string;
  readonly placeholders: readonly {
    readonly start: number;
    readonly end: number;
    readonly placeholder: string;
  }[];
}

export interface MaskedFields {
  readonly fields: readonly MaskedField[];
  readonly mapping: Mapping;
}

/** What the second look at the masked fields gives: what may pass by the clerk's word, and what may not. */
export interface SecondLook {
  readonly waived: readonly FieldFinding[];
  readonly left: readonly Pick<MarkedWords, 'words' | 'type'>[];
}

/** `found` are the findings of each masked field, in their order. */
export function lookAgain(
  conversation: Conversation,
  fields: readonly MaskedField[],
  found: readonly (readonly DetectedFinding[])[],
): SecondLook {
  const waived: FieldFinding[] = [];
  const left: SecondLook['left'][number][] = [];
  fields.forEach((field, index) => {
    for (const { start, end, type, waivable } of found[index] ?? []) {
      const words = field.text.slice(start, end);
      if (waivable && conversation.decisions[findingKey(type, words)] === 'waive') {
        waived.push({ field: field.path, start, end, type });
      } else left.push({ words, type });
    }
  });
  return { waived, left };
}

/** Puts the masked fields into the request, and the picture; nothing else of the conversation leaves. */
export function buildRequest(
  conversation: Conversation,
  fields: readonly MaskedField[],
  waived: readonly FieldFinding[],
): RunRequest {
  const sent = (path: FieldPath): string => fields.find((field) => field.path === path)?.text ?? '';
  const history = conversation.turns.map(
    ({ role, origin, model }, index): Turn => ({
      role,
      text: sent(`history[${index}].text`),
      origin,
      ...(model !== undefined && { model }),
    }),
  );
  const { picture, session } = conversation;
  const options = optionsOf(conversation);
  return {
    task: conversation.task,
    origin: conversation.origin,
    text: sent('text'),
    ...(conversation.instruction !== undefined && { instruction: sent('instruction') }),
    ...(Object.keys(options).length > 0 && { options }),
    model: conversation.model.id,
    ...(history.length > 0 && { history }),
    ...goingOn(conversation, sent('text')),
    ...(picture && {
      attachments: [{ mediaType: picture.mediaType, data: picture.data, confirmed: picture.confirmed }],
    }),
    ...(session !== undefined && { conversation: session }),
    ...(waived.length > 0 && { waived: [...waived] }),
  };
}

/** How the request says that it goes on with an answer. */
function goingOn({ continues }: Conversation, text: string): Pick<RunRequest, 'continues' | 'textFrom'> {
  if (!continues) return {};
  const { answer } = continues;
  return canResume(answer) ? { textFrom: textFrom(answer, text) } : { continues: true };
}

/** Options of the task as they leave. */
function optionsOf({ task, action, options }: Conversation): Record<string, unknown> {
  if (task === 'workflow' && action) return { action: action.info.id, values: action.values };
  return { ...options };
}

/** The texts of the request that have to be checked before they may leave. */
export function fieldsToCheck(
  conversation: Conversation,
): readonly { readonly path: FieldPath; readonly shown: string; readonly verbatim?: string }[] {
  return [
    { path: 'text' as const, shown: conversation.text },
    ...(conversation.instruction !== undefined
      ? [{ path: 'instruction' as const, shown: conversation.instruction }]
      : []),
    ...conversation.turns.map((turn, index) => ({
      path: `history[${index}].text` as const,
      shown: turn.shown,
      ...(turn.verbatim !== undefined && { verbatim: turn.verbatim }),
    })),
  ].filter((field) => field.shown !== '' || field.path === 'text');
}
