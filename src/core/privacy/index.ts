export { analyze, createStreamAnalyzer, type StreamAnalyzer } from './analyze';
export { findClassifiedMarks } from './classified';
export type { Finding, FindingType, PrivacyRules } from './finding';
export { FINDING_TYPES } from './finding';
export { createIncrementalAnalyzer, type IncrementalAnalyzer } from './incremental';
export type {
  Mapping,
  MappingEntry,
  MaskedText,
  MaskSpan,
  PlaceholderType,
  RestoredAnswer,
  RestoredSegment,
  StreamRestorer,
} from './masking';
export {
  createStreamRestorer,
  emptyMapping,
  formatMapping,
  mappingSchema,
  mask,
  parseMapping,
  restore,
  restoreAnswer,
} from './masking';
export { placeholderPlaces } from './masking/placeholder-places';
export type { Place } from './places';
export { findAllPlaces } from './places';
export type { DetectedFinding, ReasonId } from './recognizer';
export { REASONS } from './recognizer';
export { selfTest } from './self-test';
export type { WaivedSpan } from './waive';
export { applyWaivers, waiverKeys, withoutWaived } from './waive';
export { withoutAllowed } from './without-allowed';
