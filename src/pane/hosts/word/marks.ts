import type { DocumentMarks } from '../host';
import { parsePackage, type WordPackage } from './ooxml/package';

/** Custom properties in which sensitivity labels and classifications stand. */
const CLASSIFYING = /^MSIP_Label_.*_Name$|einstufung|klassifi|classification|sensitivity/iu;

/** Parts of the package whose texts belong to the document. */
const PARTS = ['hdr', 'ftr', 'footnotes', 'endnotes'] as const;

/**
 * All texts that may carry a classification mark, from the package of the body: asking a section for
 * a header would create one. Text boxes and hidden text count, tracked deletions don't.
 * Fails where the properties can't be read: the check must not pass by an error.
 */
export async function readMarks(context: Word.RequestContext): Promise<DocumentMarks> {
  const { body, properties } = context.document;
  const ooxml = body.getOoxml();
  properties.load('title,subject,category,keywords,comments');
  properties.customProperties.load('items/key,items/value');
  await context.sync();
  const pack = parsePackage(ooxml.value);
  const { title, subject, category, keywords, comments } = properties;
  const custom = properties.customProperties.items
    .filter(({ key }) => CLASSIFYING.test(key))
    .map(({ value }) => String(value));
  return {
    texts: [pack.body, ...partsOf(pack)].map(textOf).filter((text) => text.trim() !== ''),
    properties: [title, subject, category, keywords, comments, ...custom].filter((text) => text !== ''),
  };
}

const partsOf = (pack: WordPackage) => PARTS.flatMap((name) => pack.partsNamed(name).map(({ root }) => root));

/** Text of all paragraphs, those of text boxes too, one line each. */
function textOf(root: Element): string {
  const lines: string[] = [];
  for (const paragraph of root.getElementsByTagName('w:p')) lines.push(lineOf(paragraph));
  return lines.join('\n');
}

function lineOf(element: Element): string {
  return [...element.children]
    .map((child) => {
      if (['del', 'moveFrom', 'txbxContent', 'Fallback', 'instrText'].includes(child.localName)) return '';
      if (child.localName === 't') return child.textContent ?? '';
      if (['tab', 'br', 'cr'].includes(child.localName)) return ' ';
      return lineOf(child);
    })
    .join('');
}
