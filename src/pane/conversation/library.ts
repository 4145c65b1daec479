/** What is loaded beside the first paint: masking, reading answers and comparing them. */
export { joinContinuation, parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
export { buildLedger, differences, findAdditions, findStrangers } from '../../core/review';
export { nextMessage } from './chat';
export { runSides } from './comparing';
export { continued, wholeResult } from './continued';
export { maskFields } from './mask-fields';
export { withSources } from './sources';
