import type { Mapping, MaskSpan } from '../../core/privacy';
import type { FindingType } from '../../core/privacy/finding';
import { mask } from '../../core/privacy/masking';
import { findAllPlaces } from '../../core/privacy/places';
import type { CheckedField, Conversation } from './conversation';
import { findingKey } from './gate';
import type { MaskedField, MaskedFields } from './prepare';

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
