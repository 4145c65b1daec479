import { readNumbering } from './numbering';
import { along, childrenNamed, childValue, firstNamed, switchOf, type WordPackage } from './package';
import { type OoxmlParagraph, type ParagraphBuilder, paragraphBuilder, type RunFormat } from './paragraph';
import { headingLevel, readStyles, type Style } from './styles';

/** A field that began (ECMA-376-1, 17.16.18); it may end some paragraphs later. */
interface OpenField {
  part: 'instruction' | 'result';
  instruction: string;
  start: number;
}

interface Context {
  readonly format: RunFormat;
  readonly hidden: boolean;
  readonly deleted: boolean;
}

/** The paragraphs of the package's body in order, those of table cells included, of text boxes not. */
export function readParagraphs(pack: WordPackage): readonly OoxmlParagraph[] {
  return readParagraphsIn(pack.body, pack);
}

/** The same for another part, such as a footer. */
export function readParagraphsIn(root: Element, pack: WordPackage): readonly OoxmlParagraph[] {
  const styles = readStyles(pack.part('/word/styles.xml'));
  const numbering = readNumbering(pack.part('/word/numbering.xml'));
  const fields: OpenField[] = [];
  const out: OoxmlParagraph[] = [];
  let tables = 0;
  let locks = 0;

  type Cell = OoxmlParagraph['cell'];

  function blocks(parent: Element, tags: readonly string[], cell: Cell, deleted: boolean): void {
    for (const child of parent.children) {
      if (child.localName === 'p') paragraph(child, tags, cell, deleted);
      else if (child.localName === 'tbl') table(child, tags, cell, deleted);
      else if (child.localName === 'sdt') sdt(child, tags, cell, deleted);
      else if (child.localName === 'del' || child.localName === 'moveFrom') blocks(child, tags, cell, true);
      else if (['customXml', 'ins', 'moveTo', 'sdtContent'].includes(child.localName))
        blocks(child, tags, cell, deleted);
    }
  }

  function sdt(element: Element, tags: readonly string[], cell: Cell, deleted: boolean): void {
    const content = firstNamed(element, 'sdtContent');
    const tag = childValue(firstNamed(element, 'sdtPr'), 'tag');
    const outer = locks;
    if (isLocked(element)) locks += 1;
    if (content) blocks(content, tag ? [...tags, tag] : tags, cell, deleted);
    locks = outer;
  }

  function table(element: Element, tags: readonly string[], outer: Cell, deleted: boolean): void {
    const index = outer ? outer.table : tables++;
    rowsOf(element).forEach((row, rowIndex) => {
      const gone = deleted || along(row, 'trPr', 'del') !== undefined;
      cellsOf(row).forEach((cell, column) => {
        blocks(cell, tags, outer ?? { table: index, row: rowIndex, column }, gone);
      });
    });
  }

  function paragraph(element: Element, tags: readonly string[], cell: Cell, deleted: boolean): void {
    const properties = firstNamed(element, 'pPr');
    const style = styles.byId(childValue(properties, 'pStyle'));
    const builder = paragraphBuilder();
    for (const field of fields) field.start = 0;
    if (locks > 0) builder.locked();
    const mark = firstNamed(properties, 'rPr');
    if (firstNamed(mark, 'del') || firstNamed(mark, 'ins')) builder.revised();
    content(element, builder, { format: {}, hidden: style.hidden === true, deleted });
    // A field that goes on in the next paragraph guards this one to its end.
    for (const field of fields) if (field.part === 'result') builder.guardFrom('mark', field.start);
    out.push(builder.build({ kind: kindOf(properties, style), style: style.name, cell, tags }));
  }

  function kindOf(properties: Element | undefined, style: Style) {
    const level = style.headingLevel ?? headingLevel('', childValue(properties, 'outlineLvl'));
    if (level) return { kind: 'heading', level } as const;
    const numbers = firstNamed(properties, 'numPr');
    const id = childValue(numbers, 'numId') ?? style.numbering?.id;
    const itemLevel = Number(childValue(numbers, 'ilvl') ?? style.numbering?.level ?? 0);
    const list = id === undefined ? 'none' : numbering(id, itemLevel);
    if (list === 'none') return { kind: 'paragraph' } as const;
    return { kind: 'item', ordered: list === 'ordered', level: itemLevel } as const;
  }

  function content(parent: Element, builder: ParagraphBuilder, context: Context): void {
    for (const child of parent.children) {
      switch (child.localName) {
        case 'r':
          run(child, builder, context);
          break;
        case 'hyperlink': {
          const id = child.getAttribute('r:id');
          const href = id ? pack.relations.get(id) : undefined;
          const format = href ? { ...context.format, href } : context.format;
          builder.guard('span', () => content(child, builder, { ...context, format }));
          break;
        }
        case 'del':
        case 'moveFrom':
          builder.revised();
          content(child, builder, { ...context, deleted: true });
          break;
        case 'ins':
        case 'moveTo':
          builder.revised();
          content(child, builder, context);
          break;
        case 'fldSimple':
          builder.guard('mark', () => content(child, builder, context));
          break;
        case 'sdt': {
          const inner = firstNamed(child, 'sdtContent');
          if (isLocked(child)) builder.locked();
          if (inner) builder.guard('span', () => content(inner, builder, context));
          break;
        }
        case 'smartTag':
        case 'customXml':
        case 'bdo':
        case 'dir':
          content(child, builder, context);
          break;
        case 'oMath':
        case 'oMathPara':
          builder.mark();
          break;
      }
    }
  }

  function run(element: Element, builder: ParagraphBuilder, context: Context): void {
    const properties = firstNamed(element, 'rPr');
    const styleId = childValue(properties, 'rStyle');
    const style = styleId ? styles.byId(styleId) : undefined;
    const hidden = switchOf(properties, 'vanish') ?? style?.hidden ?? context.hidden;
    const format: RunFormat = {
      bold: switchOf(properties, 'b') ?? style?.bold,
      italic: switchOf(properties, 'i') ?? style?.italic,
      href: context.format.href ?? linkOfField(),
    };
    const state = context.deleted ? 'deleted' : hidden ? 'hidden' : 'visible';
    const add = (text: string) => {
      if (!fields.some((field) => field.part === 'instruction')) builder.text(text, state, format);
    };
    for (const child of element.children) {
      switch (child.localName) {
        case 't':
        case 'delText':
          add(child.textContent ?? '');
          break;
        case 'tab':
        case 'ptab':
          add('\t');
          break;
        case 'br':
        case 'cr':
          add('\n');
          break;
        case 'noBreakHyphen':
          add('\u2011');
          break;
        case 'fldChar':
          fieldCharacter(child.getAttribute('w:fldCharType'), builder);
          break;
        case 'instrText': {
          const field = fields.at(-1);
          if (field) field.instruction += child.textContent ?? '';
          break;
        }
        case 'footnoteReference':
        case 'endnoteReference':
        case 'sym':
          builder.mark();
          break;
        case 'drawing':
        case 'pict':
        case 'object':
        case 'AlternateContent':
          builder.picture();
          break;
      }
    }
  }

  function linkOfField(): string | undefined {
    const link = fields.findLast(
      (field) => field.part === 'result' && /^\s*HYPERLINK\s/u.test(field.instruction),
    );
    return link && /"([^"]*)"/u.exec(link.instruction)?.[1];
  }

  function fieldCharacter(type: string | null, builder: ParagraphBuilder): void {
    if (type === 'begin') fields.push({ part: 'instruction', instruction: '', start: builder.length() });
    const field = fields.at(-1);
    if (!field) return;
    if (type === 'separate') {
      field.part = 'result';
      field.start = builder.length();
    } else if (type === 'end') {
      fields.pop();
      const isLink = /^\s*HYPERLINK\s/u.test(field.instruction);
      builder.guardFrom(isLink ? 'span' : 'mark', field.part === 'result' ? field.start : builder.length());
    }
  }

  blocks(root, [], undefined, false);
  return out;
}

/** `w:lock`: the content must not be changed, by a program neither. */
function isLocked(control: Element): boolean {
  const lock = childValue(firstNamed(control, 'sdtPr'), 'lock');
  return lock === 'contentLocked' || lock === 'sdtContentLocked';
}

/** Rows and cells, also where content controls or custom XML stand between (17.5.2). */
function rowsOf(table: Element): Element[] {
  return descend(table, 'tr');
}

function cellsOf(row: Element): Element[] {
  return descend(row, 'tc');
}

function descend(parent: Element, name: string): Element[] {
  return [...parent.children].flatMap((child) => {
    if (child.localName === name) return [child];
    if (child.localName === 'sdt')
      return childrenNamed(child, 'sdtContent').flatMap((inner) => descend(inner, name));
    return child.localName === 'customXml' ? descend(child, name) : [];
  });
}
