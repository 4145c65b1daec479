export type { Mapping, MappingEntry } from './mapping';
export { emptyMapping } from './mapping';
export { formatMapping, mappingSchema, parseMapping } from './mapping-file';
export type { MaskedText, MaskSpan } from './mask';
export { mask, restore } from './mask';
export type { PlaceholderType } from './placeholder-shape';
export {
  PLACEHOLDER,
  PLACEHOLDER_INSIDE,
  placeholderOf,
  readPlaceholder,
  withoutForm,
} from './placeholder-shape';
export type { RestoredAnswer, RestoredSegment } from './restore-answer';
export { missingOf, restoreAnswer } from './restore-answer';
export type { StreamRestorer } from './stream-restorer';
export { createStreamRestorer, settledEnd } from './stream-restorer';
