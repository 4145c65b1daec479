import type { Block } from '../../../core/content/block';
import { notTakenBack } from './errors';
import { accepted } from './inserting';
import { childValue, firstNamed, parsePackage } from './ooxml/package';
import type { OoxmlParagraph } from './ooxml/paragraph';
import { readParagraphs } from './ooxml/read-paragraphs';
import { blocksOf, NOTICE_TAG } from './passage';
import { removeParagraphs } from './removing';
import { putBackTexts } from './restoring-texts';
import { comparable, requestSnapshot, type Snapshot } from './snapshot';

/** What stood somewhere before it was replaced. */
export interface Before {
  /** Package of whole paragraphs. */
  readonly ooxml: string;
  readonly texts: readonly string[];
  readonly blocks: readonly Block[];
  readonly insideTable: boolean;
  /** Style of the last paragraph, which inserting a package can lose (office-js #2914). */
  readonly lastStyle: string | undefined;
}

export function beforeOf(ooxml: string, snapshot: Snapshot, insideTable: boolean): Before {
  const isOwn = ({ tags }: OoxmlParagraph) => !tags.includes(NOTICE_TAG);
  const paragraphs = readParagraphs(parsePackage(ooxml)).filter(isOwn);
  const count = snapshot.paragraphs.filter(isOwn).length;
  const standing = paragraphs.slice(0, count);
  const blocks = blocksOf({ paragraphs: standing, objects: [], all: [], ooxml }, insideTable);
  return {
    ooxml: restorable(ooxml, insideTable),
    texts: standing.map(({ text }) => comparable(text)),
    blocks: blocks.map(({ block }) => block),
    insideTable,
    lastStyle: snapshot.objects.filter((_, index) => isOwn(snapshot.paragraphs[index]!)).at(-1)?.style,
  };
}

/**
 * Puts back what stood there. The package is the way that restores formats, notes and tracked changes
 * too: reversed edits leave deletions behind under tracking. They are what is left where Word refuses
 * it. Tracking must be off.
 */
export async function putBack(
  context: Word.RequestContext,
  range: Word.Range,
  before: Before,
): Promise<void> {
  const next = range.paragraphs.getLast().getNextOrNullObject();
  next.load('text');
  await context.sync();
  const restored = range.insertOoxml(before.ooxml, 'Replace');
  const isPut = await accepted(context);
  const texts = isPut
    ? await tidied(context, restored, next, before)
    : await putBackTexts(context, range, before.blocks, before.insideTable);
  if (!before.texts.every((text, index) => text === texts[index])) throw notTakenBack();
  // Word lets go of what was marked; what is put back is marked again, to be worked on at once.
  (isPut ? restored : range).select();
  await context.sync();
}

/** Takes away what inserting a package adds; gives the texts that stand there. */
async function tidied(
  context: Word.RequestContext,
  restored: Word.Range,
  next: Word.Paragraph,
  before: Before,
): Promise<readonly string[]> {
  const read = requestSnapshot(restored);
  // Word closes an inserted package with a paragraph of its own, within the range or behind it.
  const behind = restored.paragraphs.getLast().getNextOrNullObject();
  behind.load('text');
  await context.sync();
  const { all, paragraphs } = read();
  const last = all[before.texts.length - 1];
  if (last && before.lastStyle && last.style !== before.lastStyle) last.style = before.lastStyle;
  const within = all.slice(before.texts.length);
  const isAdded = !behind.isNullObject && (next.isNullObject || (await isOther(context, behind, next)));
  const added = [...within, ...(isAdded ? [behind] : [])].filter(({ text }) => text === '');
  await context.sync();
  await removeParagraphs(context, added);
  return paragraphs.map(({ text }) => comparable(text));
}

/** Whether the paragraph is not the one that stood behind the passage before. */
async function isOther(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  known: Word.Paragraph,
): Promise<boolean> {
  const relation = paragraph.getRange('Whole').compareLocationWith(known.getRange('Whole'));
  await context.sync();
  return relation.value !== 'Equal';
}

/**
 * The package without what must not be put back: the notice is no part of the passage; the section is
 * that of the whole document and would begin a new one; the table around a passage within one cell
 * would stand in that cell.
 */
function restorable(ooxml: string, insideTable: boolean): string {
  const document = new DOMParser().parseFromString(ooxml, 'application/xml');
  for (const section of [...document.getElementsByTagName('w:sectPr')])
    if (section.parentElement?.localName === 'body') section.remove();
  for (const control of [...document.getElementsByTagName('w:sdt')])
    if (childValue(firstNamed(control, 'sdtPr'), 'tag') === NOTICE_TAG) control.remove();
  const tables = [...document.getElementsByTagName('w:tbl')];
  const cells = [...document.getElementsByTagName('w:tc')];
  const [table] = tables;
  const [cell] = cells;
  if (insideTable && table && cell && tables.length === 1 && cells.length === 1) {
    const paragraphs = [...cell.children].filter((child) => child.localName !== 'tcPr');
    table.replaceWith(...paragraphs);
  }
  closeSingle(document);
  return new XMLSerializer().serializeToString(document);
}

/**
 * A single paragraph would flow into the text and leave list and style of what stands there; closed by an
 * empty one it comes whole (office-js #2914). `tidied` takes the empty one away.
 */
function closeSingle(document: Document): void {
  const body = document.getElementsByTagName('w:body')[0];
  if (body?.childElementCount !== 1 || body.firstElementChild?.localName !== 'p') return;
  body.append(document.createElementNS(body.namespaceURI, 'w:p'));
}
