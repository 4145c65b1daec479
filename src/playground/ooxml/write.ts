import type { WordDocument } from '../model/document';
import type { Story } from '../model/story';
import {
  coreXml,
  customXml,
  namespaces,
  numberingXml,
  part,
  relationshipsPart,
  stylesXml,
  wordPart,
} from './parts';
import { writeRange } from './write-blocks';
import { headersAndFooters, sectionXml } from './write-sections';
import { link, type Range, start, type Writing } from './writing';

/** Flat OPC (`pkg:package`) of a range; with `whole`, sections with their headers and footers too. */
export function writePackage(document: WordDocument, story: Story, range: Range, whole: boolean): string {
  const writing = start(document, story);
  const content = writeRange(writing, range);
  const last = document.sections.at(-1);
  const ending = whole && last ? sectionXml(writing, last) : '<w:sectPr/>';
  const parts: string[] = [];
  const main = `<w:document ${namespaces}><w:body>${content}${ending}</w:body></w:document>`;
  const used = (kind: 'Footnote' | 'Endnote') =>
    [...document.notes.values()].filter((note) => note.kind === kind && writing.notes.has(note.id));
  for (const kind of ['Footnote', 'Endnote'] as const) {
    const notes = used(kind);
    if (notes.length === 0) continue;
    const name = `${kind.toLowerCase()}s`;
    link(writing, name, `${name}.xml`);
    parts.push(wordPart(`${name}.xml`, name, notesXml(writing, kind, notes)));
  }
  for (const { relationship, story: footer, name } of headersAndFooters(writing)) {
    writing.relationships.push(relationship);
    const inner = start(document, footer, writing);
    const xml = writeRange(inner, { from: 0, to: footer.doc.content.size });
    const tag = footer.kind === 'Header' ? 'w:hdr' : 'w:ftr';
    parts.push(wordPart(name, footer.kind.toLowerCase(), `<${tag} ${namespaces}>${xml}</${tag}>`));
  }
  link(writing, 'styles', 'styles.xml');
  parts.push(wordPart('styles.xml', 'styles', stylesXml(writing.styles)));
  const even = document.evenAndOddHeaders && whole ? '<w:evenAndOddHeaders/>' : '';
  link(writing, 'settings', 'settings.xml');
  parts.push(wordPart('settings.xml', 'settings', `<w:settings ${namespaces}>${even}</w:settings>`));
  const lists = [...document.lists.values()].filter(({ id }) => writing.lists.has(id));
  if (lists.length > 0) {
    link(writing, 'numbering', 'numbering.xml');
    parts.push(wordPart('numbering.xml', 'numbering', numberingXml(lists)));
  }
  return [
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    relationshipsPart('/_rels/.rels', [
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'custom-properties', target: 'docProps/custom.xml' },
    ]),
    wordPart('document.xml', 'document.main', main),
    relationshipsPart('/word/_rels/document.xml.rels', writing.relationships),
    ...parts,
    ...writing.media,
    part(
      '/docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      coreXml(document),
    ),
    part(
      '/docProps/custom.xml',
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      customXml(document),
    ),
    '</pkg:package>',
  ].join('');
}

function notesXml(
  writing: Writing,
  kind: 'Footnote' | 'Endnote',
  notes: readonly { id: number; story: Story }[],
): string {
  const tag = kind.toLowerCase();
  const separator = (id: number, type: string) =>
    `<w:${tag} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${tag}>`;
  const all = notes.map(({ id, story }) => {
    const inner = writeRange(start(writing.document, story, writing), {
      from: 0,
      to: story.doc.content.size,
    });
    return `<w:${tag} w:id="${id}">${inner}</w:${tag}>`;
  });
  return `<w:${tag}s ${namespaces}>${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}${all.join('')}</w:${tag}s>`;
}
