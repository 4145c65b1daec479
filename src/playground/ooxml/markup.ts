/** An element of a parsed XML or HTML text; prefixes stay in the name (`w:p`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

const voidElements = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col']);
/** An HTML element of the first kind ends an open one of the second. */
const implied: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
};
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  ndash: '–',
  mdash: '—',
  sect: '§',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

export function encode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Parses XML strictly nested, HTML as leniently as letters need it. */
export function parseMarkup(source: string, kind: 'xml' | 'html'): Element {
  const root: Open = { name: '#root', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const token =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+|<)/g;
  const close = (name: string) => {
    const index = stack.findLastIndex((open) => open.name === name);
    if (index > 0) stack.splice(index);
    else if (kind === 'xml') throw new SyntaxError('Unexpected end tag.');
  };
  for (const match of source.matchAll(token)) {
    const [, cdata, end, start, attributes = '', selfClosing, text] = match;
    const top = stack.at(-1) ?? root;
    if (text !== undefined) top.children.push(decode(text));
    else if (cdata !== undefined) top.children.push(cdata);
    else if (end !== undefined) close(kind === 'html' ? end.toLowerCase() : end);
    else if (start !== undefined) {
      const name = kind === 'html' ? start.toLowerCase() : start;
      if (kind === 'html') {
        const ends = implied[name] ?? [];
        const border = stack.findLastIndex((open) => ['ul', 'ol', 'table'].includes(open.name));
        const index = stack.findIndex(
          (open, place) => place > Math.max(0, border) && ends.includes(open.name),
        );
        if (index > 0) stack.splice(index);
      }
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      (stack.at(-1) ?? root).children.push(element);
      if (selfClosing !== '/' && !(kind === 'html' && voidElements.has(name))) stack.push(element);
    }
  }
  if (kind === 'xml' && stack.length > 1) throw new SyntaxError('Missing end tag.');
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(
    /([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  ))
    found[name] = decode(double ?? single ?? bare ?? '');
  return found;
}

export const elements = (parent: Element, name?: string): readonly Element[] =>
  parent.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const element = (parent: Element | undefined, name: string): Element | undefined =>
  parent ? elements(parent, name)[0] : undefined;

/** First element of the name anywhere below. */
export function descendant(parent: Element, name: string): Element | undefined {
  for (const child of elements(parent)) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

export function textOf(parent: Element | undefined): string {
  return (parent?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
