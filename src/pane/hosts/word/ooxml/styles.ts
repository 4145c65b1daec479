import { along, childrenNamed, childValue, firstNamed, switchOf } from './package';

/** What a style says, with what it inherits. */
export interface Style {
  readonly name: string;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hidden?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly numbering?: { readonly id: string; readonly level: number };
}

export interface Styles {
  /** By style id; German documents have localised ids, so the name decides what it is. */
  byId(id: string | undefined): Style;
}

const NORMAL: Style = { name: 'Normal' };

export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let standard: string | undefined;
  for (const style of root ? childrenNamed(root, 'style') : []) {
    const id = style.getAttribute('w:styleId');
    if (!id) continue;
    elements.set(id, style);
    if (style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1')
      standard = id;
  }
  const known = new Map<string, Style>();
  const byId = (id: string | undefined, depth = 0): Style => {
    const key = id ?? standard;
    const element = key === undefined ? undefined : elements.get(key);
    if (key === undefined || !element || depth > 20) return NORMAL;
    const found = known.get(key);
    if (found) return found;
    const parent = childValue(element, 'basedOn');
    const style = readStyle(element, parent ? byId(parent, depth + 1) : NORMAL);
    known.set(key, style);
    return style;
  };
  return { byId: (id) => byId(id) };
}

function readStyle(element: Element, base: Style): Style {
  const name = childValue(element, 'name') ?? NORMAL.name;
  const run = firstNamed(element, 'rPr');
  const paragraph = firstNamed(element, 'pPr');
  const numberingId = along(paragraph, 'numPr', 'numId')?.getAttribute('w:val');
  return {
    name,
    headingLevel: headingLevel(name, childValue(paragraph, 'outlineLvl')) ?? base.headingLevel,
    hidden: switchOf(run, 'vanish') ?? base.hidden,
    bold: switchOf(run, 'b') ?? base.bold,
    italic: switchOf(run, 'i') ?? base.italic,
    numbering: numberingId
      ? { id: numberingId, level: Number(along(paragraph, 'numPr', 'ilvl')?.getAttribute('w:val') ?? 0) }
      : base.numbering,
  };
}

export function headingLevel(name: string, outline: string | undefined): Style['headingLevel'] {
  const level = Number(/^heading ([1-6])$/iu.exec(name)?.[1] ?? Number(outline ?? 9) + 1);
  return level >= 1 && level <= 6 ? (level as Style['headingLevel']) : undefined;
}
