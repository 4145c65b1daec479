import type { DetectedFinding, Mapping, MaskSpan } from '../../core/privacy';
import type { FindingType } from '../../core/privacy/finding';
import { mask } from '../../core/privacy/masking';
import { findAllPlaces } from '../../core/privacy/places';
import type { FieldFinding, RunRequest, Turn } from '../../core/protocol';
import type { CheckedField, Conversation, FieldPath, MarkedWords } from './conversation';
import { findingKey } from './gate';

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

/** Masks every field of the request with the one mapping of the conversation. */
export function maskFields(conversation: Conversation, fields: readonly CheckedField[]): MaskedFields {
  let mapping = conversation.mapping;
  const masked = fields.map((field): MaskedField => {
    if (field.verbatim !== undefined && !holdsMarkedWords(field.verbatim, conversation)) {
      return { path: field.path, text: field.verbatim, placeholders: [] };
    }
    const result = mask(field.shown, spansOf(field, conversation, mapping), mapping);
    mapping = result.mapping;
    return { path: field.path, text: result.text, placeholders: result.spans };
  });
  return { fields: masked, mapping };
}

function holdsMarkedWords(text: string, conversation: Conversation): boolean {
  return conversation.marked.some(({ words }) => findAllPlaces(text, words).length > 0);
}

function spansOf(field: CheckedField, conversation: Conversation, mapping: Mapping): MaskSpan[] {
  const waived = (type: FindingType, words: string): boolean =>
    conversation.decisions[findingKey(type, words)] === 'waive';
  const found = field.findings.filter(
    (finding) => !(finding.waivable && waived(finding.type, field.shown.slice(finding.start, finding.end))),
  );
  const marked = conversation.marked.flatMap(({ words, type }) =>
    findAllPlaces(field.shown, words).map((place) => ({ ...place, type })),
  );
  return [...found, ...marked, ...knownValues(field.shown, mapping, waived)];
}

/** Places of values that an earlier field or turn already gave a placeholder. */
function knownValues(
  text: string,
  mapping: Mapping,
  waived: (type: FindingType, words: string) => boolean,
): MaskSpan[] {
  return mapping.entries.flatMap(({ type, value }) => {
    if (type === 'MARKE' || waived(type, value)) return [];
    return findAllPlaces(text, value).map((place) => ({ ...place, type }));
  });
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

/** Puts the masked fields into the request; nothing else of the conversation leaves. */
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
  return {
    task: conversation.task,
    origin: conversation.origin,
    text: sent('text'),
    ...(conversation.instruction !== undefined && { instruction: sent('instruction') }),
    ...(Object.keys(conversation.options).length > 0 && { options: { ...conversation.options } }),
    model: conversation.model.id,
    ...(history.length > 0 && { history }),
    ...(waived.length > 0 && { waived: [...waived] }),
  };
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
