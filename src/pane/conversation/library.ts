/** What is loaded beside the first paint: reading answers and comparing them. */
export { parseMarkdown, restoreContent, toMarkdown } from '../../core/content';
export { buildLedger, differences, findAdditions, findStrangers } from '../../core/review';
