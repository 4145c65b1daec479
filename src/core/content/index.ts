export * from './block';
export { type MarkdownOptions, parseMarkdown } from './markdown';
export { toMarkdown } from './to-markdown';
