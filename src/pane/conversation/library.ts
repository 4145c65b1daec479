/** What is loaded beside the first paint: masking, reading answers and comparing them. */
export { parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
export { buildLedger, differences, findAdditions, findStrangers } from '../../core/review';
export { maskFields } from './mask-fields';
export { withSources } from './sources';
