/** A paragraph, character or table style that the document knows. */
export interface Style {
  /** Key of `Word.Style`, or the style's own name. */
  readonly key: string;
  /** Name in a German Word, which `style` gives and takes. */
  readonly name: string;
  /** `w:styleId` in a document made by a German Word. */
  readonly id: string;
  /** `w:name`, the same in every language. */
  readonly ooxml: string;
  readonly kind: 'paragraph' | 'character' | 'table';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  /** The style brings a numbering of its own. */
  readonly list?: 'Bullet' | 'Number';
  /** Belongs to `Word.Style`; others are set by their name only. */
  readonly builtIn: boolean;
}

const style = (
  key: string,
  name: string,
  id: string,
  ooxml: string,
  more: Partial<Style> = {},
): readonly [string, Style] => [key, { key, name, id, ooxml, kind: 'paragraph', builtIn: true, ...more }];

const heading = (level: number, size: number) =>
  style(`Heading${level}`, `Überschrift ${level}`, `berschrift${level}`, `heading ${level}`, {
    size,
    bold: level < 4,
    color: '#1F3864',
  });

const accents = [1, 2, 3, 4, 5, 6];
const gridTables = ['1Light', '2', '3', '4', '5Dark', '6Colorful', '7Colorful'].flatMap((variant) =>
  ['Grid', 'List'].flatMap((family) => {
    const german = family === 'Grid' ? 'Gitternetztabelle' : 'Listentabelle';
    const plain = `${german} ${variant.replace('Light', ' hell').replace('Dark', ' dunkel').replace('Colorful', ' farbig')}`;
    const ooxml = `${family} Table ${variant.replace(/(?<=\d)(?=[A-Z])/, ' ')}`;
    const key = `${family}Table${variant}`;
    return [
      style(key, plain, plain.replaceAll(' ', ''), ooxml, { kind: 'table' }),
      ...accents.map((accent) =>
        style(
          `${key}_Accent${accent}`,
          `${plain} – Akzent ${accent}`,
          `${plain.replaceAll(' ', '')}Akzent${accent}`,
          `${ooxml} Accent ${accent}`,
          { kind: 'table' },
        ),
      ),
    ];
  }),
);

/** Built-in styles by key, with the names of a German Word. */
export const builtInStyles: ReadonlyMap<string, Style> = new Map([
  style('Normal', 'Standard', 'Standard', 'Normal'),
  heading(1, 16),
  heading(2, 13),
  heading(3, 12),
  ...[4, 5, 6, 7, 8, 9].map((level) => heading(level, 11)),
  style('Title', 'Titel', 'Titel', 'Title', { size: 28 }),
  style('Subtitle', 'Untertitel', 'Untertitel', 'Subtitle', { size: 14, color: '#5A5A5A' }),
  style('Quote', 'Zitat', 'Zitat', 'Quote', { italic: true, color: '#404040' }),
  style('IntenseQuote', 'Intensives Zitat', 'IntensivesZitat', 'Intense Quote', {
    italic: true,
    color: '#1F3864',
  }),
  style('NoSpacing', 'Kein Leerraum', 'KeinLeerraum', 'No Spacing'),
  style('ListParagraph', 'Listenabsatz', 'Listenabsatz', 'List Paragraph'),
  style('ListBullet', 'Aufzählungszeichen', 'Aufzhlungszeichen', 'List Bullet', {
    list: 'Bullet',
    builtIn: false,
  }),
  style('ListNumber', 'Listennummer', 'Listennummer', 'List Number', { list: 'Number', builtIn: false }),
  style('Header', 'Kopfzeile', 'Kopfzeile', 'header'),
  style('Footer', 'Fußzeile', 'Fuzeile', 'footer', { size: 9 }),
  style('Caption', 'Beschriftung', 'Beschriftung', 'caption', { italic: true, size: 9 }),
  style('FootnoteText', 'Fußnotentext', 'Funotentext', 'footnote text', { size: 10 }),
  style('EndnoteText', 'Endnotentext', 'Endnotentext', 'endnote text', { size: 10 }),
  style('TocHeading', 'Inhaltsverzeichnisüberschrift', 'Inhaltsverzeichnisberschrift', 'TOC Heading', {
    size: 16,
  }),
  style('Bibliography', 'Literaturverzeichnis', 'Literaturverzeichnis', 'Bibliography'),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
    style(`Toc${level}`, `Verzeichnis ${level}`, `Verzeichnis${level}`, `toc ${level}`),
  ),
  style('FootnoteReference', 'Fußnotenzeichen', 'Funotenzeichen', 'footnote reference', {
    kind: 'character',
  }),
  style('EndnoteReference', 'Endnotenzeichen', 'Endnotenzeichen', 'endnote reference', { kind: 'character' }),
  style('Hyperlink', 'Link', 'Hyperlink', 'Hyperlink', { kind: 'character', color: '#0563C1' }),
  style('Strong', 'Fett', 'Fett', 'Strong', { kind: 'character', bold: true }),
  style('Emphasis', 'Hervorhebung', 'Hervorhebung', 'Emphasis', { kind: 'character', italic: true }),
  style('SubtleEmphasis', 'Schwache Hervorhebung', 'SchwacheHervorhebung', 'Subtle Emphasis', {
    kind: 'character',
    italic: true,
  }),
  style('IntenseEmphasis', 'Intensive Hervorhebung', 'IntensiveHervorhebung', 'Intense Emphasis', {
    kind: 'character',
    italic: true,
    bold: true,
  }),
  style('SubtleReference', 'Schwacher Verweis', 'SchwacherVerweis', 'Subtle Reference', {
    kind: 'character',
  }),
  style('IntenseReference', 'Intensiver Verweis', 'IntensiverVerweis', 'Intense Reference', {
    kind: 'character',
  }),
  style('BookTitle', 'Buchtitel', 'Buchtitel', 'Book Title', { kind: 'character', bold: true }),
  style('TableGrid', 'Tabellenraster', 'Tabellenraster', 'Table Grid', { kind: 'table' }),
  style('TableGridLight', 'Tabellenraster hell', 'TabellemithellemGitternetz', 'Grid Table Light', {
    kind: 'table',
  }),
  ...[1, 2, 3, 4, 5].map((n) =>
    style(`PlainTable${n}`, `Einfache Tabelle ${n}`, `EinfacheTabelle${n}`, `Plain Table ${n}`, {
      kind: 'table',
    }),
  ),
  ...gridTables,
]);

export function styleOf(key: string): Style {
  return (
    builtInStyles.get(key) ?? {
      key,
      name: key,
      id: key.replace(/[^A-Za-z0-9]/g, ''),
      ooxml: key,
      kind: 'paragraph',
      builtIn: false,
    }
  );
}

/** Finds a style as `style` does: by its German name; English names work too, as in Word. */
export function styleByName(name: string): Style | undefined {
  const wanted = name.toLowerCase();
  return [...builtInStyles.values()].find(
    (each) => each.name.toLowerCase() === wanted || each.ooxml.toLowerCase() === wanted,
  );
}
