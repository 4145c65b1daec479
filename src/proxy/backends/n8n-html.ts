import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { problemError } from '../../core/protocol';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The beginning of a whole page: a login, a form, or the error of a gateway. */
const PAGE = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype|html|head|body)\b/i;
/** What n8n wraps around a text that a browser might show as HTML, so that it has no rights there (n8n 1.98 and later). */
const SANDBOX = '<iframe srcdoc="';
/** Elements of a running text. Whatever else stands in angle brackets, such as "<Name>", is text. */
const TAGS =
  'a|abbr|b|blockquote|br|cite|code|dd|del|div|dl|dt|em|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const TAG = new RegExp(`<\\/?(?:${TAGS})(?:\\s[^<>]*)?\\/?>`, 'i');
const NO_TAG = new RegExp(`<(?!\\/?(?:${TAGS})[\\s/>])`, 'gi');

const BLOCKS = new Set(
  'blockquote dd div dl dt h1 h2 h3 h4 h5 h6 hr ol p pre section table tr ul'.split(' '),
);

/**
 * The text of an answer under `text/html`, which is how "Respond to Webhook" sends its option "Text": as it stands, or
 * the words alone where it is marked up. A whole page is no answer.
 */
export function htmlAnswer(sent: string): string {
  const text = isSandboxed(sent.trimStart()) ? unwrapped(sent) : sent;
  if (PAGE.test(text)) throw problemError('workflow-failed');
  if (!TAG.test(text)) return text;
  const { childNodes } = parseFragment(text.replace(NO_TAG, '&lt;'));
  return wordsOf(childNodes)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Also one that was cut off in its first words. */
function isSandboxed(text: string): boolean {
  return text.startsWith(SANDBOX) || (text !== '' && SANDBOX.startsWith(text));
}

function unwrapped(sent: string): string {
  // Without its end, the frame was cut off on the way.
  if (!/<\/iframe>\s*$/.test(sent)) throw problemError('stream-broken');
  const frame = parseFragment(sent.trim()).childNodes[0];
  const attributes = frame && 'attrs' in frame ? frame.attrs : [];
  return attributes.find(({ name }) => name === 'srcdoc')?.value ?? '';
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes.map(wordsOfNode).join('');
}

function wordsOfNode(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  const words = wordsOf(node.childNodes);
  if (node.nodeName === 'br') return '\n';
  if (node.nodeName === 'li') return `- ${words.trim()}\n`;
  if (node.nodeName === 'td' || node.nodeName === 'th') return `${words} `;
  return BLOCKS.has(node.nodeName) ? `\n\n${words}\n\n` : words;
}
