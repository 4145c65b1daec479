import { Marked, type Token, type Tokens } from 'marked';
import type { Block, Inline, TextBlock } from './block';

/**
 * Markdown as models write it, read into blocks (CommonMark with GFM tables).
 *
 * What a clerk's text needs differs from CommonMark in a few places: nothing may vanish, so raw HTML,
 * reference definitions, indented code and bare addresses stay text; `Bürger*innen` is no emphasis;
 * "3. November" at the start of a paragraph is no list; one line break is a line break.
 */
const reader = new Marked({ gfm: true, breaks: true });
const asText = (): undefined => undefined;
reader.use({
  tokenizer: {
    html: asText,
    tag: asText,
    def: asText,
    reflink: asText,
    code: asText,
    lheading: asText,
    autolink: asText,
    url: asText,
    del: asText,
    emStrong(_src, _masked, previous = '') {
      return /[\p{L}\p{N}]/u.test(previous) ? undefined : false;
    },
    link(src) {
      return PLACEHOLDER_LINK.test(src) ? undefined : false;
    },
  },
});

/** A placeholder directly followed by a bracket looks like a link and is none. */
const PLACEHOLDER_LINK = /^\[\\?\[?[A-Z][A-Z_\\]{1,40}_\d/;

const MONTHS =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b/;

export interface MarkdownOptions {
  /**
   * Addresses that stood in the source or in the list of sources. Links to others are shown as text:
   * label and address. Left out, no link is taken over.
   */
  readonly addresses?: ReadonlySet<string>;
}

/** Reads an answer into blocks. Never throws; what it doesn't know becomes text. */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Block[] {
  return reader.lexer(text.replace(/\r\n?/g, '\n')).flatMap((token) => toBlocks(token, options, 0));
}

type Format = Pick<Inline, 'bold' | 'italic'>;

function toBlocks(token: Token, options: MarkdownOptions, level: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return textBlock({ kind: 'heading', level: depth as 1, inlines: toInlines(tokens, options) });
    }
    case 'list':
      return listBlocks(token as Tokens.List, options, level);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cell = (one: Tokens.TableCell): readonly Inline[] => toInlines(one.tokens, options);
      return [{ kind: 'table', rows: [header.map(cell), ...rows.map((row) => row.map(cell))] }];
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) => toBlocks(inner, options, level));
    case 'code': {
      const { text: raw, lang } = token as Tokens.Code;
      const text = raw.replace(/\n+$/, '');
      const language = /^[\p{L}\p{N}+#.-]{1,30}/u.exec(lang ?? '')?.[0];
      return [
        {
          kind: 'paragraph',
          inlines: [{ text, code: true }],
          code: language === undefined ? {} : { language },
        },
      ];
    }
    default: {
      const tokens = 'tokens' in token && token.tokens ? token.tokens : [token];
      return textBlock({ kind: 'paragraph', inlines: toInlines(tokens, options) });
    }
  }
}

function textBlock(block: TextBlock): Block[] {
  const inlines = trim(block.inlines);
  return inlines.length > 0 ? [{ ...block, inlines }] : [];
}

/** Without white space at both ends; an indented line is no code in a letter. */
function trim(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines
    .map((inline, index) => ({
      ...inline,
      text: (index === last ? inline.text.trimEnd() : inline.text).slice(
        index === 0 ? inline.text.length - inline.text.trimStart().length : 0,
      ),
    }))
    .filter((inline) => inline.text);
}

function listBlocks(list: Tokens.List, options: MarkdownOptions, level: number): Block[] {
  const first = Number(list.start || 1);
  const alone = list.items.length === 1 && list.ordered;
  return list.items.flatMap((item, index): Block[] => {
    const inner = item.tokens.filter((token) => token.type !== 'list');
    const nested = item.tokens.filter((token): token is Tokens.List => token.type === 'list');
    const inlines = inner.flatMap((token, position) => [
      ...(position > 0 && token.type !== 'space' ? [{ text: '\n' }] : []),
      ...toInlines('tokens' in token && token.tokens ? token.tokens : [token], options),
    ]);
    const isDate = alone && (first !== 1 || MONTHS.test(item.text));
    const own: Block = isDate
      ? { kind: 'paragraph', inlines: merge([{ text: `${first + index}. ` }, ...inlines]) }
      : { kind: 'item', ordered: list.ordered, level, inlines };
    return [own, ...nested.flatMap((sub) => listBlocks(sub, options, level + 1))];
  });
}

function toInlines(tokens: readonly Token[], options: MarkdownOptions, format: Format = {}): Inline[] {
  return merge(tokens.flatMap((token) => toInline(token, options, format)));
}

function toInline(token: Token, options: MarkdownOptions, format: Format): Inline[] {
  switch (token.type) {
    case 'strong':
      return toInlines((token as Tokens.Strong).tokens, options, { ...format, bold: true });
    case 'em':
      return toInlines((token as Tokens.Em).tokens, options, { ...format, italic: true });
    case 'codespan':
      return [{ ...format, text: (token as Tokens.Codespan).text, code: true }];
    case 'br':
      return [{ ...format, text: '\n' }];
    case 'escape':
      return [{ ...format, text: (token as Tokens.Escape).text }];
    case 'link':
    case 'image':
      return linkInlines(token as Tokens.Link, options, format);
    default:
      return 'tokens' in token && token.tokens
        ? toInlines(token.tokens, options, format)
        : [{ ...format, text: 'text' in token ? String(token.text) : token.raw }];
  }
}

function linkInlines(link: Tokens.Link | Tokens.Image, options: MarkdownOptions, format: Format): Inline[] {
  const known = link.type === 'link' && options.addresses?.has(link.href);
  if (known) return [{ ...format, text: link.text, href: link.href }];
  const address: Inline = { ...format, text: link.href, code: true };
  if (!link.text || link.text === link.href) return [address];
  return [{ ...format, text: `${link.text} (` }, address, { ...format, text: ')' }];
}

/** Joins neighbours of one format. */
function merge(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (last && sameFormat(last, inline))
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.text) merged.push(inline);
  }
  return merged;
}

const sameFormat = (a: Inline, b: Inline): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.code === b.code &&
  a.href === b.href &&
  a.placeholder === b.placeholder;
