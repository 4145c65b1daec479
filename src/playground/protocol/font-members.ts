import type { Mark, MarkType } from 'prosemirror-model';
import { attrsOf } from '../model/blocks';
import { marks } from '../model/schema';
import { styleOf } from '../model/styles';
import * as arg from './arguments';
import { boundsOf, type FontHandle, placedTable, storyOf, type TextHandle } from './handles';
import { type Host, type Members, writable } from './host';
import { editable } from './places';

/** Text and bounds that a font object speaks about. */
function scope({ of }: FontHandle) {
  if (of.type !== 'Table') return { story: storyOf(of), ...boundsOf(of) };
  const placed = placedTable(of);
  const story = of.anchor?.story;
  return placed && story ? { story, from: placed.pos, to: placed.pos + placed.node.nodeSize } : undefined;
}

type Read = (format: readonly Mark[], style: ReturnType<typeof styleOf>) => unknown;

/** The value that all letters share, else `mixed`. */
function shared(font: FontHandle, read: Read, mixed: unknown): unknown {
  const found = new Set<unknown>();
  const where = scope(font);
  if (!where) return mixed;
  const { story, from, to } = where;
  story.doc.nodesBetween(
    from,
    Math.max(to, Math.min(from + 1, story.doc.content.size)),
    (node, pos, parent) => {
      const style = () => styleOf(parent?.type.name === 'paragraph' ? attrsOf(parent).style : 'Normal');
      if (node.isInline && (pos < to || from === to)) found.add(read(node.marks, style()));
      if (node.isTextblock && node.childCount === 0) found.add(read([], styleOf(attrsOf(node).style)));
      return true;
    },
  );
  if (found.size === 0) {
    const { parent, nodeBefore } = story.doc.resolve(from);
    found.add(read(nodeBefore?.marks ?? [], styleOf(parent.isTextblock ? attrsOf(parent).style : 'Normal')));
  }
  return found.size === 1 ? [...found][0] : mixed;
}

const characterStyle = (format: readonly Mark[]) => {
  const mark = marks.characterStyle.isInSet(format);
  return mark ? styleOf(String(mark.attrs.value)) : undefined;
};

function change(font: FontHandle, host: Host, type: MarkType, mark: Mark | null): void {
  if (font.of.type === 'Table') writable(host);
  else editable(host, font.of as TextHandle);
  const where = scope(font);
  if (!where) return;
  const { tr } = where.story.state;
  tr.removeMark(where.from, where.to, type);
  if (mark) tr.addMark(where.from, where.to, mark);
  where.story.dispatch(tr);
}

const onOff =
  (type: MarkType, ofStyle: (style: ReturnType<typeof styleOf>) => boolean | undefined): Read =>
  (format, style) =>
    type.isInSet(format)?.attrs.on ?? ofStyle(characterStyle(format) ?? style) ?? ofStyle(style) ?? false;

const valueIn = (type: MarkType, format: readonly Mark[]): unknown => type.isInSet(format)?.attrs.value;

const colorNames: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  black: '#000000',
  red: '#FF0000',
  blue: '#0000FF',
  green: '#008000',
  white: '#FFFFFF',
  gray: '#808080',
};
const color = (value: unknown): string => {
  const name = arg.textValue(value);
  return colorNames[name.toLowerCase()] ?? name.toUpperCase();
};

export const fontMembers: Members<FontHandle> = {
  get: {
    Name: (font) => shared(font, (format) => valueIn(marks.font, format) ?? 'Calibri', ''),
    Size: (font) => shared(font, (format, style) => valueIn(marks.size, format) ?? style.size ?? 11, null),
    Color: (font) =>
      shared(
        font,
        (format, style) =>
          valueIn(marks.color, format) ?? characterStyle(format)?.color ?? style.color ?? '#000000',
        '',
      ),
    HighlightColor: (font) => shared(font, (format) => valueIn(marks.highlight, format) ?? null, ''),
    Bold: (font) =>
      shared(
        font,
        onOff(marks.bold, (style) => style.bold),
        null,
      ),
    Italic: (font) =>
      shared(
        font,
        onOff(marks.italic, (style) => style.italic),
        null,
      ),
    StrikeThrough: (font) =>
      shared(
        font,
        onOff(marks.strike, () => false),
        null,
      ),
    DoubleStrikeThrough: (font) => shared(font, () => false, null),
    Underline: (font) => shared(font, (format) => valueIn(marks.underline, format) ?? 'None', 'Mixed'),
    Superscript: (font) => shared(font, (format) => valueIn(marks.vertical, format) === 'super', null),
    Subscript: (font) => shared(font, (format) => valueIn(marks.vertical, format) === 'sub', null),
  },
  set: {
    Name: (font, value, host) =>
      change(font, host, marks.font, marks.font.create({ value: arg.textValue(value) })),
    Size: (font, value, host) =>
      change(font, host, marks.size, marks.size.create({ value: arg.numberValue(value) })),
    Color: (font, value, host) =>
      change(font, host, marks.color, marks.color.create({ value: color(value) })),
    HighlightColor: (font, value, host) =>
      change(
        font,
        host,
        marks.highlight,
        value === null || value === '' ? null : marks.highlight.create({ value: color(value) }),
      ),
    Bold: (font, value, host) =>
      change(font, host, marks.bold, marks.bold.create({ on: arg.booleanValue(value) })),
    Italic: (font, value, host) =>
      change(font, host, marks.italic, marks.italic.create({ on: arg.booleanValue(value) })),
    StrikeThrough: (font, value, host) =>
      change(font, host, marks.strike, marks.strike.create({ on: arg.booleanValue(value) })),
    Underline: (font, value, host) =>
      change(font, host, marks.underline, marks.underline.create({ value: arg.textValue(value) })),
    Superscript: (font, value, host) =>
      change(
        font,
        host,
        marks.vertical,
        arg.booleanValue(value) ? marks.vertical.create({ value: 'super' }) : null,
      ),
    Subscript: (font, value, host) =>
      change(
        font,
        host,
        marks.vertical,
        arg.booleanValue(value) ? marks.vertical.create({ value: 'sub' }) : null,
      ),
  },
};
