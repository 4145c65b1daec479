/** Properties by which text can be hidden, with their values. */
export type Declarations = ReadonlyMap<string, Declared>;

export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

/** All that decides whether text is seen; other properties are not kept. */
export const WATCHED = new Set([
  'display',
  'visibility',
  'opacity',
  'color',
  'background',
  'background-color',
  'background-image',
  'font',
  'font-size',
  'position',
  'left',
  'top',
  'right',
  'bottom',
  'margin-left',
  'margin-top',
  'text-indent',
  'clip',
  'clip-path',
  'width',
  'max-width',
  'height',
  'max-height',
  'overflow',
  'overflow-x',
  'overflow-y',
  'transform',
  'mso-hide',
  'line-height',
]);

/** Longer style attributes are cut; no mail program writes such. */
const LONGEST_STYLE = 20_000;

/** Reads `name: value` pairs (CSS Style Attributes, 3); comments and escapes hide nothing. */
export function readDeclarations(style: string): Declarations {
  const found = new Map<string, Declared>();
  for (const part of withoutComments(style.slice(0, LONGEST_STYLE)).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    declare(found, part.slice(0, colon), part.slice(colon + 1));
  }
  return found;
}

export function declare(into: Map<string, Declared>, name: string, value: string): void {
  const property = plain(name);
  if (!WATCHED.has(property)) return;
  const text = plain(value);
  const mark = /!\s*important$/.exec(text);
  const important = mark !== null;
  const before = into.get(property);
  if (before?.important && !important) return;
  into.set(property, { value: text.slice(0, mark?.index).trim(), important });
}

/** CSS Syntax 3, 4.3.7: `\6e` is n. */
const plain = (text: string): string =>
  text
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => codePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .trim()
    .toLowerCase();

const codePoint = (value: number): string => (value > 0x10ffff ? '' : String.fromCodePoint(value));

function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', from)) {
    result += text.slice(from, start);
    const end = text.indexOf('*/', start + 2);
    if (end < 0) return result;
    from = end + 2;
  }
  return result + text.slice(from);
}
