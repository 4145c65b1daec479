export type { Mapping, MappingEntry, PlaceholderType } from './mapping';
export { emptyMapping } from './mapping';
export { formatMapping, mappingSchema, parseMapping } from './mapping-file';
export type { MaskedText, MaskSpan } from './mask';
export { mask, restore } from './mask';
export type { RestoredAnswer, RestoredSegment } from './restore-answer';
export { restoreAnswer } from './restore-answer';
export type { StreamRestorer } from './stream-restorer';
export { createStreamRestorer } from './stream-restorer';
