import type { MailLine } from '../mail';
import { attribute, type Element } from './tree';

/** Outlook on the web puts `x_` before the ids and classes of what it shows or quotes. */
const bare = (name: string): string => name.replace(/^(?:x_)+/, '').toLowerCase();

const QUOTE_IDS = new Set([
  'divrplyfwdmsg',
  'appendonsend',
  'mail-editor-reference-message-container',
  'olk_src_body_section',
  'stopspelling',
  'reply-intro',
]);
const QUOTE_CLASSES = new Set([
  'gmail_quote',
  'gmail_attr',
  'gmail_quote_container',
  'moz-cite-prefix',
  'moz-forward-container',
  'yahoo_quoted',
  'protonmail_quote',
]);
const SIGNATURE_IDS = new Set([
  'signature',
  'ms-outlook-mobile-signature',
  'applemailsignature',
  'signature-container',
]);
const SIGNATURE_CLASSES = new Set([
  'moz-signature',
  'gmail_signature',
  'protonmail_signature_block',
  'k9mail-signature',
]);

/** The line that Outlook for Windows draws above the header of a quoted mail. */
const OUTLOOK_BORDER = /border-top:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

/** What a mail program's own markup says of the text that begins with this element. */
export function markOf(element: Element): MailLine['mark'] {
  const id = bare(attribute(element, 'id') ?? '');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).map(bare);
  if (QUOTE_IDS.has(id) || classes.some((name) => QUOTE_CLASSES.has(name))) return 'quote';
  if (OUTLOOK_BORDER.test(attribute(element, 'style') ?? '')) return 'quote';
  if (SIGNATURE_IDS.has(id) || classes.some((name) => SIGNATURE_CLASSES.has(name))) return 'signature';
  return undefined;
}

/** Whether the element quotes an earlier mail; a plain `<blockquote>` is an indentation. */
export function quotes(element: Element): boolean {
  if (element.tagName !== 'blockquote') return false;
  if (attribute(element, 'type')?.toLowerCase() === 'cite' || attribute(element, 'cite') !== undefined)
    return true;
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).map(bare);
  if (classes.some((name) => QUOTE_CLASSES.has(name) || name === 'iosymail')) return true;
  return /border-left/i.test(attribute(element, 'style') ?? '');
}

/** Containers in which a mail program keeps the writer's signature and may exchange it. */
export const isSignatureContainer = (element: Element): boolean => markOf(element) === 'signature';
