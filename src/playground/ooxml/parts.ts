import type { ListDefinition, WordDocument } from '../model/document';
import { styleOf } from '../model/styles';
import { encode } from './markup';

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Relationship types by their last segment; core properties stand in the package namespace. */
export function relationshipsXml(items: readonly Relationship[]): string {
  const all = items.map(({ id, type, target, external }) => {
    const uri =
      type === 'core-properties'
        ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
        : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${uri}" Target="${encode(target)}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function part(name: string, type: string, xml: string, padding = ''): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"${padding}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

export const relationshipsPart = (name: string, items: readonly Relationship[]): string =>
  part(
    name,
    'application/vnd.openxmlformats-package.relationships+xml',
    relationshipsXml(items),
    ' pkg:padding="256"',
  );

export const wordPart = (name: string, kind: string, xml: string): string =>
  part(`/word/${name}`, `${wordType}.${kind}+xml`, xml);

export function stylesXml(keys: Iterable<string>): string {
  const all = [...new Set(['Normal', ...keys])].map((key) => {
    const { id, ooxml, kind, bold, italic, size } = styleOf(key);
    const run = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}`;
    const base = key !== 'Normal' && kind === 'paragraph' ? '<w:basedOn w:val="Standard"/>' : '';
    const attributes = `w:type="${kind}"${key === 'Normal' ? ' w:default="1"' : ''} w:styleId="${encode(id)}"`;
    return `<w:style ${attributes}><w:name w:val="${encode(ooxml)}"/>${base}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`;
  });
  return `<w:styles ${namespaces}>${all.join('')}</w:styles>`;
}

const numberFormats: Readonly<Record<string, string>> = {
  Arabic: 'decimal',
  UpperRoman: 'upperRoman',
  LowerRoman: 'lowerRoman',
  UpperLetter: 'upperLetter',
  LowerLetter: 'lowerLetter',
  None: 'none',
};

export const numberFormatOf = (ooxml: string): string =>
  Object.keys(numberFormats).find((key) => numberFormats[key] === ooxml) ?? 'Arabic';

export function numberingXml(lists: readonly ListDefinition[]): string {
  const abstract = lists.map(({ id, levels }) => {
    const all = levels.map(({ type, format, text, start }, level) => {
      const numFmt = type === 'Number' ? (numberFormats[format] ?? 'decimal') : 'bullet';
      const indent = `<w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr>`;
      return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${numFmt}"/><w:lvlText w:val="${encode(text)}"/>${indent}</w:lvl>`;
    });
    return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${all.join('')}</w:abstractNum>`;
  });
  const numbers = lists.map(({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return `<w:numbering ${namespaces}>${abstract.join('')}${numbers.join('')}</w:numbering>`;
}

export function coreXml({ properties }: WordDocument): string {
  const element = (name: string, value: string) => `<${name}>${encode(value)}</${name}>`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.author),
    element('cp:keywords', properties.keywords),
    element('dc:description', properties.comments),
    element('cp:category', properties.category),
    '</cp:coreProperties>',
  ].join('');
}

export function customXml({ customProperties }: WordDocument): string {
  const all = [...customProperties.values()].map(({ key, value }, index) => {
    const type = typeof value === 'number' ? 'r8' : typeof value === 'boolean' ? 'bool' : 'lpwstr';
    const inner = `<vt:${type}>${encode(String(value))}</vt:${type}>`;
    return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${encode(key)}">${inner}</property>`;
  });
  const spaces =
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  return `<Properties ${spaces}>${all.join('')}</Properties>`;
}
