/** What is loaded beside the first paint: masking, reading answers and comparing them. */
export { parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
export { buildLedger, differences, findAdditions, findStrangers } from '../../core/review';
export { runSides } from './comparing';
export { continued, growing, wholeResult } from './continued';
export { adjustLabel, blocksToInsert, insertAnswer, writeLabel } from './inserting';
export { maskFields } from './mask-fields';
export { nextMessage } from './next-message';
export { readAnswer } from './read-answer';
export { foundByProxy } from './refusal';
export { withSources } from './sources';
