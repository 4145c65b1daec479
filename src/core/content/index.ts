export * from './block';
export { joinContinuation, startToContinue } from './continuation';
export { cutText, type TextPart } from './cut-text';
export { type MarkdownOptions, parseMarkdown } from './markdown';
export { type RestoredContent, restoreContent } from './restore-content';
export { toMarkdown } from './to-markdown';
