import { along, childrenNamed, childValue } from './package';

export type ListKind = 'ordered' | 'bulleted' | 'none';

/** Kind of list that a paragraph with `w:numPr` belongs to (ECMA-376-1, 17.9). */
export type Numbering = (numberingId: string, level: number) => ListKind;

export function readNumbering(root: Element | undefined): Numbering {
  const levels = new Map<string, Map<number, string>>();
  const abstractOf = new Map<string, string>();
  for (const abstract of root ? childrenNamed(root, 'abstractNum') : []) {
    const formats = new Map<number, string>();
    for (const level of childrenNamed(abstract, 'lvl'))
      formats.set(Number(level.getAttribute('w:ilvl')), childValue(level, 'numFmt') ?? 'decimal');
    levels.set(abstract.getAttribute('w:abstractNumId') ?? '', formats);
  }
  for (const number of root ? childrenNamed(root, 'num') : [])
    abstractOf.set(
      number.getAttribute('w:numId') ?? '',
      along(number, 'abstractNumId')?.getAttribute('w:val') ?? '',
    );
  return (id, level) => {
    if (id === '0') return 'none';
    const format = levels.get(abstractOf.get(id) ?? '')?.get(level) ?? 'bullet';
    if (format === 'none') return 'none';
    return format === 'bullet' ? 'bulleted' : 'ordered';
  };
}
