import type { OpenPassage } from './finding-again';
import { contentOf, type Located } from './finding-edits';
import { beginLists, formatPlaced, joinLists, markDroppedItems } from './formatting';
import { type LinkRun, overwrite, setLinks } from './inline-writing';
import { accepted } from './inserting';
import { parsePackage } from './ooxml/package';
import { readParagraphs } from './ooxml/read-paragraphs';
import { NOTICE_TAG } from './passage';
import { isText, type Look, type Placed, type PlacedText, placeBlocks } from './placing';
import type { ReadPassage } from './reading';
import { writable } from './search-text';
import { comparable, type Snapshot } from './snapshot';

/**
 * Applies the operations from the end, then styles and lists, and reads back what the passage holds.
 * With `deletedStay`, deleted paragraphs stand on as tracked deletions and belong to the passage still.
 */
export async function applyOperations(
  { context, range, snapshot }: OpenPassage,
  located: readonly Located[],
  reading: ReadPassage,
  deletedStay: boolean,
) {
  const { objects, paragraphs } = snapshot;
  const placed: Placed[] = [];
  const standing: (Word.Paragraph | Word.Table)[] = [...standingOf(snapshot)];
  const links: LinkRun[] = [];
  let edits = 0;
  for (const { operation, ranges } of located.toReversed()) {
    const paragraph = objects[operation.index];
    if (!paragraph) continue;
    const content = () => contentOf(operation.index, paragraph, range, reading);
    switch (operation.kind) {
      case 'edits':
        for (const { planned, range: place } of ranges.toReversed()) {
          place.insertText(writable(planned.edit.text), planned.append ? 'End' : 'Replace');
          edits += 1;
        }
        break;
      case 'whole':
        links.push(...overwrite(content(), paragraphs[operation.index]!.block.inlines, operation.inlines));
        edits += 1;
        break;
      case 'append':
        content().insertText(writable(operation.text), 'End');
        edits += 1;
        break;
      case 'delete':
        paragraph.delete();
        if (!deletedStay) standing.splice(standing.indexOf(paragraph), 1);
        edits += 1;
        break;
      case 'restyle':
        placed.unshift({
          block: operation.block,
          paragraph,
          links: [],
          look: paragraphs[operation.index]!.block.kind === 'heading' ? plainLook(reading) : PLAIN,
        });
        break;
      case 'insert': {
        const isAfterTable = operation.where === 'AfterTable';
        const anchor = isAfterTable ? paragraph.parentTable.getParagraphAfter() : paragraph;
        const where = operation.where === 'After' ? 'After' : 'Before';
        const look = lookBeside(operation.index, snapshot, reading);
        const added = placeBlocks(anchor, where, operation.blocks, isAfterTable ? PLAIN : look);
        placed.unshift(...added);
        const at = standing.indexOf(paragraph) + (operation.where === 'Before' ? 0 : 1);
        standing.splice(at, 0, ...added.map(objectOf));
        edits += operation.blocks.length;
        break;
      }
    }
  }
  await context.sync();
  return finish(context, { placed, links, edits, standing });
}

const PLAIN: Look = { resetFont: false };

/** The look of the passage's plain text, for what was or stands beside something else. */
function plainLook(reading: ReadPassage): Look {
  const plain = reading.blocks.findLast((one) => one.block.kind === 'paragraph' && !one.inTable && one.style);
  return { style: plain ? { named: plain.style } : 'normal', resetFont: false };
}

function lookBeside(index: number, snapshot: OpenPassage['snapshot'], reading: ReadPassage): Look {
  const { block } = snapshot.paragraphs[index]!;
  const last = block.inlines.at(-1);
  const special = block.kind !== 'paragraph';
  return {
    ...(special ? plainLook(reading) : {}),
    ...(block.kind === 'item' ? { list: block.ordered ? 'ordered' : 'bulleted' } : {}),
    resetFont: !!last?.bold || !!last?.italic,
  };
}

interface Applied {
  readonly placed: readonly Placed[];
  readonly links: readonly LinkRun[];
  readonly edits: number;
  /** Paragraphs and tables of the passage now, in order. */
  readonly standing: readonly (Word.Paragraph | Word.Table)[];
}

/** Styles and lists, then reading back what the passage holds now. */
async function finish(context: Word.RequestContext, { placed, links, edits, standing }: Applied) {
  if (placed.length > 0 || links.length > 0) {
    formatPlaced(placed);
    setLinks(links);
    const begun = beginLists(placed);
    if (await accepted(context)) joinLists(begun);
  }
  const items = placed.filter(isText).filter(({ block }) => block.kind === 'item');
  let now = requestNow(standing, items);
  if (!(await accepted(context))) {
    // Joining a list failed; what stands there is read without it.
    now = requestNow(standing, items);
    await context.sync();
  }
  const { range, ooxml } = now;
  if (items.some(({ paragraph }) => !paragraph.isListItem)) {
    markDroppedItems(placed);
    await context.sync();
  }
  const after = readParagraphs(parsePackage(ooxml.value)).map(({ text }) => comparable(text));
  return { after, edits, range };
}

function requestNow(standing: Applied['standing'], items: readonly PlacedText[]) {
  const range = spanOf(standing);
  range.track();
  for (const { paragraph } of items) paragraph.load('isListItem');
  return { range, ooxml: range.getOoxml() };
}

/** The paragraphs of the passage; the notice at the end of the body is none of them. */
export function standingOf({ paragraphs, objects, all }: Snapshot): readonly Word.Paragraph[] {
  const notices = objects.filter((_, index) => paragraphs[index]!.tags.includes(NOTICE_TAG));
  return all.filter((paragraph) => !notices.includes(paragraph));
}

export function spanOf(standing: readonly (Word.Paragraph | Word.Table)[]): Word.Range {
  return standing[0]!.getRange('Whole').expandTo(standing.at(-1)!.getRange('Whole'));
}

const objectOf = (placed: Placed) => (isText(placed) ? placed.paragraph : placed.table);
