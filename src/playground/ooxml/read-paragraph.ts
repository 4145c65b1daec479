import { type ParagraphAttrs, plainParagraph } from '../model/schema';
import { builtInStyles } from '../model/styles';
import { type Element, element, elements } from './markup';
import { numberFormatOf } from './parts';
import type { Reading } from './reading';

export function paragraphAttrs(reading: Reading, properties: Element | undefined): ParagraphAttrs {
  if (!properties) return plainParagraph;
  const value = (name: string) => element(properties, name)?.attributes['w:val'];
  const points = (name: string, attribute: string) => {
    const twips = element(properties, name)?.attributes[attribute];
    return twips === undefined ? undefined : Number(twips) / 20;
  };
  const alignments: Readonly<Record<string, ParagraphAttrs['alignment']>> = {
    center: 'Centered',
    right: 'Right',
    end: 'Right',
    both: 'Justified',
  };
  const numbering = element(properties, 'w:numPr');
  const number = element(numbering, 'w:numId')?.attributes['w:val'];
  const level = Number(element(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0);
  const style = reading.styleKeys.get(value('w:pStyle') ?? '') ?? 'Normal';
  const revised = element(properties, 'w:rPr');
  const change = element(revised, 'w:ins') ?? element(revised, 'w:del');
  const hanging = points('w:ind', 'w:hanging');
  const brought = builtInStyles.get(style)?.list;
  const list = number && number !== '0' ? { id: listId(reading, number), level } : null;
  return {
    ...plainParagraph,
    style,
    alignment: alignments[value('w:jc') ?? ''] ?? 'Left',
    spaceBefore: points('w:spacing', 'w:before') ?? plainParagraph.spaceBefore,
    spaceAfter: points('w:spacing', 'w:after') ?? plainParagraph.spaceAfter,
    lineSpacing: points('w:spacing', 'w:line') ?? plainParagraph.lineSpacing,
    leftIndent: points('w:ind', 'w:left') ?? 0,
    rightIndent: points('w:ind', 'w:right') ?? 0,
    firstLineIndent: hanging === undefined ? (points('w:ind', 'w:firstLine') ?? 0) : -hanging,
    list: list ?? (brought ? { id: listId(reading, style, brought), level: 0 } : null),
    mark: change
      ? {
          kind: change.name === 'w:ins' ? 'ins' : 'del',
          author: change.attributes['w:author'] ?? '',
          date: change.attributes['w:date'] ?? '',
        }
      : null,
  };
}

/** The document's list of that id where it looks the same, else a new one after the package's numbering. */
function listId(reading: Reading, number: string, brought?: 'Bullet' | 'Number'): number {
  const known = reading.lists.get(number);
  if (known !== undefined) return known;
  const numbering = element(reading.parts.get('/word/numbering.xml'), 'w:numbering');
  const abstractId = numbering
    ? element(
        elements(numbering, 'w:num').find((each) => each.attributes['w:numId'] === number),
        'w:abstractNumId',
      )?.attributes['w:val']
    : undefined;
  const abstract =
    numbering &&
    elements(numbering, 'w:abstractNum').find((each) => each.attributes['w:abstractNumId'] === abstractId);
  const same = reading.document.lists.get(Number(number));
  if (
    same &&
    abstract &&
    element(abstract, 'w:lvl') &&
    sameFormat(same.levels[0]?.type, element(abstract, 'w:lvl'))
  ) {
    reading.lists.set(number, same.id);
    return same.id;
  }
  const made = reading.document.addList(brought ?? 'Number');
  for (const level of abstract ? elements(abstract, 'w:lvl') : []) {
    const at = made.levels[Number(level.attributes['w:ilvl'])];
    const format = element(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal';
    if (!at) continue;
    at.type = format === 'bullet' ? 'Bullet' : 'Number';
    at.format = format === 'bullet' ? 'Solid' : numberFormatOf(format);
    at.text = element(level, 'w:lvlText')?.attributes['w:val'] ?? at.text;
    at.start = Number(element(level, 'w:start')?.attributes['w:val'] ?? 1);
  }
  reading.lists.set(number, made.id);
  return made.id;
}

function sameFormat(type: string | undefined, level: Element | undefined): boolean {
  const bullet = element(level, 'w:numFmt')?.attributes['w:val'] === 'bullet';
  return (type === 'Bullet') === bullet;
}
