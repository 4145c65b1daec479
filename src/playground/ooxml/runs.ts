import type { Mark } from 'prosemirror-model';
import { marks } from '../model/schema';
import { builtInStyles, styleOf } from '../model/styles';
import { type Element, element, encode } from './markup';

/** `w:highlight` knows names only. */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  lightGray: '#C0C0C0',
};

const underlines: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  Word: 'words',
  Thick: 'thick',
  Dotted: 'dotted',
  Wave: 'wave',
};

const keyOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** `w:rPr` of a run; empty when the run has the looks of its paragraph. */
export function runProperties(format: readonly Mark[]): string {
  const parts = format.map((mark): string => {
    const value = String(mark.attrs.value ?? '');
    const off = mark.attrs.on === false ? ' w:val="0"' : '';
    switch (mark.type) {
      case marks.characterStyle:
        return `<w:rStyle w:val="${encode(styleOf(value).id)}"/>`;
      case marks.font:
        return `<w:rFonts w:ascii="${encode(value)}" w:hAnsi="${encode(value)}" w:cs="${encode(value)}"/>`;
      case marks.bold:
        return `<w:b${off}/>`;
      case marks.italic:
        return `<w:i${off}/>`;
      case marks.strike:
        return `<w:strike${off}/>`;
      case marks.hidden:
        return '<w:vanish/>';
      case marks.color:
        return `<w:color w:val="${encode(value.replace('#', ''))}"/>`;
      case marks.size:
        return `<w:sz w:val="${Number(value) * 2}"/><w:szCs w:val="${Number(value) * 2}"/>`;
      case marks.highlight:
        return `<w:highlight w:val="${keyOf(highlights, value.toUpperCase()) ?? 'yellow'}"/>`;
      case marks.underline:
        return `<w:u w:val="${underlines[value] ?? 'single'}"/>`;
      case marks.vertical:
        return `<w:vertAlign w:val="${value === 'super' ? 'superscript' : 'subscript'}"/>`;
      default:
        return '';
    }
  });
  const inner = parts.join('');
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

export const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '1');

/** Marks of a run's `w:rPr`. */
export function runMarks(
  properties: Element | undefined,
  styleKey: (id: string) => string | undefined,
): readonly Mark[] {
  if (!properties) return [];
  const found: Mark[] = [];
  const value = (name: string) => element(properties, name)?.attributes['w:val'];
  const style = styleKey(value('w:rStyle') ?? '');
  const noteStyle = style === 'FootnoteReference' || style === 'EndnoteReference';
  if (style && !noteStyle && builtInStyles.get(style)?.kind === 'character')
    found.push(marks.characterStyle.create({ value: style }));
  for (const [name, type] of [
    ['w:b', marks.bold],
    ['w:i', marks.italic],
    ['w:strike', marks.strike],
  ] as const) {
    const property = element(properties, name);
    if (property) found.push(type.create({ on: isOn(property) }));
  }
  if (isOn(element(properties, 'w:vanish'))) found.push(marks.hidden.create());
  const font = element(properties, 'w:rFonts')?.attributes['w:ascii'];
  if (font) found.push(marks.font.create({ value: font }));
  const color = value('w:color');
  if (color && color !== 'auto') found.push(marks.color.create({ value: `#${color.toUpperCase()}` }));
  const size = Number(value('w:sz'));
  if (size > 0) found.push(marks.size.create({ value: size / 2 }));
  const highlight = highlights[value('w:highlight') ?? ''];
  if (highlight) found.push(marks.highlight.create({ value: highlight }));
  const underline = value('w:u');
  if (underline) found.push(marks.underline.create({ value: keyOf(underlines, underline) ?? 'Single' }));
  const vertical = value('w:vertAlign');
  if (vertical === 'superscript') found.push(marks.vertical.create({ value: 'super' }));
  if (vertical === 'subscript') found.push(marks.vertical.create({ value: 'sub' }));
  return found;
}
