import { requestAgreedTexts } from '../../../../src/pane/hosts/word/agreed-text';
import { readSections } from '../../../../src/pane/hosts/word/ooxml/footers';
import { OoxmlError, parsePackage } from '../../../../src/pane/hosts/word/ooxml/package';
import { readParagraphs } from '../../../../src/pane/hosts/word/ooxml/read-paragraphs';
import type { Snapshot } from '../../../../src/pane/hosts/word/snapshot';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const part = (name: string, xml: string) =>
  `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

/** As Word writes a German document: localised style ids, names in English. */
const STYLES = `<w:styles ${W}>
  <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Amtstitel"><w:name w:val="Amtstitel"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>`;
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId5" Target="https://example.org/" TargetMode="External"/>' +
  '<Relationship Id="rId6" Target="footer1.xml"/></Relationships>';

const flatOpc = (body: string, more = '') =>
  `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>` +
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part(
    '/word/document.xml',
    `<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`,
  )}${part('/word/_rels/document.xml.rels', RELATIONS)}${part('/word/styles.xml', STYLES)}${part(
    '/word/numbering.xml',
    NUMBERING,
  )}${more}</pkg:package>`;

const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const read = (body: string) => readParagraphs(parsePackage(flatOpc(body)));
const one = (content: string, properties = '') => read(p(content, properties))[0]!;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('paragraphs of a package', () => {
  const texts: [what: string, content: string, text: string][] = [
    [
      'runs, tabs, breaks and hyphens',
      `${r(t('a'))}${r('<w:tab/>')}${r(t('b'))}${r('<w:br/>')}${r(`${t('c')}<w:noBreakHyphen/>${t('d')}<w:softHyphen/>${t('e')}`)}`,
      'a\tb\nc\u2011de',
    ],
    [
      'no deletions',
      `${r(t('a'))}<w:del>${r('<w:delText>Mustermann</w:delText>')}</w:del>${r(t('b'))}`,
      'ab',
    ],
    ['insertions', `<w:ins>${r(t('neu'))}</w:ins>`, 'neu'],
    [
      'moved text once',
      `<w:moveFrom>${r(t('x'))}</w:moveFrom>${r(t('a'))}<w:moveTo>${r(t('x'))}</w:moveTo>`,
      'ax',
    ],
    [
      'no insertion that was deleted again',
      `<w:ins><w:del>${r('<w:delText>x</w:delText>')}</w:del></w:ins>${r(t('a'))}`,
      'a',
    ],
    [
      'no hidden text',
      `${r(t('a'))}${r(t('geheim'), '<w:vanish/>')}${r(t('b'), '<w:vanish w:val="0"/>')}`,
      'ab',
    ],
    ['no text hidden by a style', `${r(t('a'))}${r(t('geheim'), '<w:rStyle w:val="Verborgen"/>')}`, 'a'],
    [
      'the result of a field without its instruction',
      `${field('begin')}${instruction(' PAGE ')}${field('separate')}${r(t('7'))}${field('end')}`,
      '7',
    ],
    [
      'fields in fields',
      `${field('begin')}${instruction(' IF ')}${field('begin')}${instruction(' PAGE ')}${field('separate')}${r(t('7'))}${field('end')}${field('separate')}${r(t('ja'))}${field('end')}`,
      'ja',
    ],
    [
      'content controls and smart tags',
      `<w:sdt><w:sdtPr/><w:sdtContent>${r(t('a'))}</w:sdtContent></w:sdt><w:smartTag>${r(t('b'))}</w:smartTag>`,
      'ab',
    ],
    [
      'no text boxes',
      `${r(`<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(r(t('Kasten')))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent>`)}${r(t('a'))}`,
      'a',
    ],
    ['no marks of notes', r(t('a\ufffdb')), 'ab'],
  ];
  it.each(texts)('hold %s', (_, content, text) => {
    expect(one(content).text).toBe(text);
  });

  it('know headings by the name of their style, also inherited, and by outline level', () => {
    const level = (properties: string) => {
      const { block } = one(r(t('x')), properties);
      return block.kind === 'heading' ? block.level : block.kind;
    };
    expect(level('<w:pStyle w:val="berschrift2"/>')).toBe(2);
    expect(level('<w:pStyle w:val="Amtstitel"/>')).toBe(2);
    expect(level('<w:outlineLvl w:val="2"/>')).toBe(3);
    expect(level('<w:outlineLvl w:val="9"/>')).toBe('paragraph');
  });

  it('know lists by their number format, also from a style', () => {
    const list = (properties: string) => one(r(t('x')), properties).block;
    const numbers = (id: number, level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    expect(list(numbers(1, 0))).toMatchObject({ kind: 'item', ordered: true, level: 0 });
    expect(list(numbers(1, 1))).toMatchObject({ kind: 'item', ordered: false, level: 1 });
    expect(list('<w:pStyle w:val="Liste"/>')).toMatchObject({ kind: 'item', ordered: false });
    expect(list(`<w:pStyle w:val="Liste"/>${numbers(0, 0)}`)).toMatchObject({ kind: 'paragraph' });
  });

  it('carry bold words and links, also those of fields', () => {
    const link = `<w:hyperlink r:id="rId5">${r(t('Seite'))}</w:hyperlink>`;
    const linkField = `${field('begin')}${instruction(' HYPERLINK "https://example.com/" ')}${field('separate')}${r(t('dort'))}${field('end')}`;
    expect(
      one(`${r(t('a '))}${r(t('fett'), '<w:rStyle w:val="Fett"/>')}${link}${linkField}`).block.inlines,
    ).toEqual([
      { text: 'a ' },
      { text: 'fett', bold: true },
      { text: 'Seite', href: 'https://example.org/' },
      { text: 'dort', href: 'https://example.com/' },
    ]);
  });

  it('guard notes, symbols, pictures, hidden text, fields and links by their places', () => {
    const guards = (content: string) => {
      const { guards: found, fragile } = one(`${r(t('ab'))}${content}${r(t('cd'))}`);
      return [fragile, ...found.map(({ kind, start, end }) => [kind, start, end])];
    };
    expect(guards(r('<w:footnoteReference w:id="1"/>'))).toEqual([true, ['mark', 2, 2]]);
    expect(guards(r('<w:sym w:font="Wingdings" w:char="F0FC"/>'))).toEqual([true, ['mark', 2, 2]]);
    expect(guards(r('<w:drawing/>'))).toEqual([true, ['mark', 2, 2]]);
    expect(guards(r(t('x'), '<w:vanish/>'))).toEqual([true, ['mark', 2, 2]]);
    expect(guards(`<w:fldSimple w:instr="PAGE">${r(t('12'))}</w:fldSimple>`)).toEqual([true, ['mark', 2, 4]]);
    expect(guards(`<w:hyperlink r:id="rId5">${r(t('xyz'))}</w:hyperlink>`)).toEqual([false, ['span', 2, 5]]);
  });

  it('guard a field that ends in a later paragraph', () => {
    const [first, second] = read(
      `${p(`${r(t('a'))}${field('begin')}${instruction('TOC')}${field('separate')}${r(t('eins'))}`)}${p(`${r(t('zwei'))}${field('end')}${r(t('b'))}`)}`,
    );
    expect(first).toMatchObject({ text: 'aeins', guards: [{ kind: 'mark', start: 1, end: 5 }] });
    expect(second).toMatchObject({ text: 'zweib', guards: [{ kind: 'mark', start: 0, end: 4 }] });
  });

  it('stand in cells, those of deleted rows without text', () => {
    const cell = (text: string) => `<w:tc>${p(r(t(text)))}</w:tc>`;
    const found = read(
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('weg')}</w:tr></w:tbl>${p(r(t('c')))}`,
    );
    expect(found.map(({ text, cell: place }) => [text, place?.row, place?.column])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['', 1, 0],
      ['c', undefined, undefined],
    ]);
  });

  it('know tags and locks of the content controls around them', () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const found = read(
      control('<w:tag w:val="x"/><w:lock w:val="contentLocked"/>', p(r(t('a')))) + p(r(t('b'))),
    );
    expect(found.map(({ tags, locked }) => [tags, locked])).toEqual([
      [['x'], true],
      [[], false],
    ]);
  });

  it('are none where the text is no package', () => {
    expect(() => parsePackage('<html/>')).toThrow(OoxmlError);
    expect(() => parsePackage('kein XML')).toThrow(OoxmlError);
  });
});

describe('sections of a package', () => {
  it('show their own footers and those of the section before', () => {
    const reference = '<w:footerReference w:type="default" r:id="rId6"/>';
    const footer = part('/word/footer1.xml', `<w:ftr ${W}>${p(r(t('Stadt')))}</w:ftr>`);
    const settings = part('/word/settings.xml', `<w:settings ${W}><w:evenAndOddHeaders/></w:settings>`);
    const body = `${p(r(t('a')), `<w:sectPr>${reference}<w:titlePg/></w:sectPr>`)}${p(r(t('b')))}<w:sectPr/>`;
    const { list, evenAndOdd } = readSections(parsePackage(flatOpc(body, footer + settings)));
    expect(evenAndOdd).toBe(true);
    expect(
      list.map(({ titlePage, footers }) => [
        titlePage,
        footers.Primary.own,
        footers.Primary.part?.paragraphs[0]?.text,
      ]),
    ).toEqual([
      [true, true, 'Stadt'],
      [false, false, 'Stadt'],
    ]);
  });

  it('say nothing of even pages where the package has no settings', () => {
    expect(readSections(parsePackage(flatOpc('<w:sectPr/>'))).evenAndOdd).toBeUndefined();
  });
});

describe('texts on which Word and its package differ', () => {
  it('keep only what both show, so that no deletion gets through', () => {
    const paragraph = one(`<w:ins>${r(t('Frau Mustermann'))}</w:ins>${r(t(' wohnt hier.'))}`);
    const object = { getReviewedText: () => ({ value: 'Frau wohnt hier.\r' }) } as unknown as Word.Paragraph;
    const snapshot: Snapshot = { paragraphs: [paragraph], objects: [object], all: [object], ooxml: '' };
    const [agreed] = requestAgreedTexts(snapshot, new Set())().paragraphs;
    expect(agreed).toMatchObject({ text: 'Frau wohnt hier.', fragile: true });
  });
});
