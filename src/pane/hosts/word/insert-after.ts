import type { Block } from '../../../core/content/block';
import { isGone } from './errors';
import { openPassage } from './finding-again';
import { type Inserted, insertBlocks, type Spot } from './inserting';
import { LABEL_TAG, NOTICE_TAG } from './passage';
import type { Look } from './placing';
import type { Reading } from './reading';
import { hasWordApi } from './session';

export interface InsertedAfter extends Inserted {
  readonly tracked: boolean;
}

/** Inserts behind a passage, behind the table that holds it, or at the end of the document. */
export async function insertAfter(
  reading: Reading | undefined,
  answer: readonly Block[],
): Promise<InsertedAfter> {
  const range = reading?.range;
  if (!reading || !range) {
    return Word.run((context) =>
      insertBehind(context, context.document.body.paragraphs.getLast(), answer, reading),
    );
  }
  let reached = false;
  try {
    return await Word.run(range, async (context) =>
      insertBehind(context as Word.RequestContext, range.paragraphs.getLast(), answer, reading, () => {
        reached = true;
      }),
    );
  } catch (error) {
    if (reached || !isGone(error)) throw error;
  }
  return openPassage(
    reading,
    () => {},
    ({ context, range: again }) => insertBehind(context, again.paragraphs.getLast(), answer, reading),
  );
}

const PROPERTIES = 'text,style,styleBuiltIn,isListItem,tableNestingLevel,font/bold,font/italic';

async function insertBehind(
  context: Word.RequestContext,
  last: Word.Paragraph,
  answer: readonly Block[],
  reading: Reading | undefined,
  reached?: () => void,
): Promise<InsertedAfter> {
  const near = requestNeighbours(last);
  const { document } = context;
  if (hasWordApi('1.4')) document.load('changeTrackingMode');
  await context.sync();
  reached?.();
  const tracked = hasWordApi('1.4') && document.changeTrackingMode !== 'Off';
  const inserted = await insertBlocks(context, spotOf(near, document.body, reading), answer);
  return { ...inserted, tracked };
}

function requestNeighbours(last: Word.Paragraph) {
  const previous = last.getPreviousOrNullObject();
  const next = last.getNextOrNullObject();
  const control = last.parentContentControlOrNullObject;
  const table = last.parentTableOrNullObject;
  const afterTable = table.getParagraphAfterOrNullObject();
  for (const paragraph of [last, previous, afterTable]) paragraph.load(PROPERTIES);
  next.load('text');
  control.load('tag');
  table.load('rowCount');
  return { last, previous, next, control, table, afterTable };
}

function spotOf(
  near: ReturnType<typeof requestNeighbours>,
  body: Word.Body,
  reading: Reading | undefined,
): Spot {
  const { last, previous, next, control, table, afterTable } = near;
  const whole = (paragraph: Word.Paragraph) => paragraph.getRange('Whole');
  if (!table.isNullObject && !afterTable.isNullObject) {
    const around = () => table.getRange('Whole').expandTo(whole(afterTable));
    const edges = { left: false, right: true };
    return { where: 'Before', anchor: afterTable, around, edges, look: lookOf(afterTable, reading) };
  }
  const isLabel = !control.isNullObject && [LABEL_TAG, NOTICE_TAG].includes(control.tag);
  // An empty paragraph at the end, such as that of a new document, stays behind what is inserted.
  const isBlankEnd = last.text === '' && next.isNullObject;
  const goodPrevious = !previous.isNullObject && previous.tableNestingLevel === 0;
  if (isLabel && goodPrevious) {
    const around = () => whole(previous).expandTo(whole(last));
    return {
      where: 'After',
      anchor: previous,
      around,
      edges: { left: true, right: true },
      look: lookOf(previous, reading),
    };
  }
  if (isLabel || isBlankEnd) {
    const start = () => (goodPrevious ? whole(previous) : body.getRange('Start'));
    const around = () => start().expandTo(whole(last));
    const edges = { left: goodPrevious, right: true };
    return { where: 'Before', anchor: last, around, edges, look: lookOf(last, reading) };
  }
  const end = () => (next.isNullObject ? body.getRange('End') : whole(next));
  const around = () => whole(last).expandTo(end());
  const edges = { left: true, right: !next.isNullObject };
  return { where: 'After', anchor: last, around, edges, look: lookOf(last, reading) };
}

/** What new paragraphs must not take over from their neighbour. */
function lookOf(neighbour: Word.Paragraph, reading: Reading | undefined): Look {
  const blocks = reading?.blocks ?? [];
  const lastBlock = blocks.at(-1)?.block;
  const list = neighbour.isListItem && lastBlock?.kind === 'item' ? lastBlock : undefined;
  const plain = blocks.findLast(({ block, inTable }) => block.kind === 'paragraph' && !inTable);
  const special = neighbour.isListItem || /^(?:Heading|Title|Subtitle|Toc)/u.test(neighbour.styleBuiltIn);
  return {
    ...(special ? { style: plain ? { named: plain.style } : 'normal' } : {}),
    ...(list ? { list: list.ordered ? 'ordered' : 'bulleted' } : {}),
    resetFont: neighbour.font.bold !== false || neighbour.font.italic !== false,
  };
}
