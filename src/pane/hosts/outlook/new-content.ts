import DOMPurify from 'dompurify';
import type { Block } from '../../../core/content/block';
import type { BodyFormat } from '../../../core/mail/mail';
import { writeBlocks } from '../../../core/mail/write-blocks';

/** What a mail's new text may consist of; `writeBlocks` writes nothing else. */
const ALLOWED = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'ul',
    'ol',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
    'strong',
    'em',
    'a',
    'span',
  ],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
};

/** An answer as it goes into a mail: built from escaped text, sanitised last. */
export function newContent(blocks: readonly Block[], format: BodyFormat): string {
  const written = writeBlocks(blocks, format);
  return format === 'html' ? DOMPurify.sanitize(written, ALLOWED) : written;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] });
