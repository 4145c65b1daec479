import { type DescribedBefore, undescribePicture } from './describing';
import { isGone, notTakenBack } from './errors';
import { removeParagraphs } from './removing';
import { type Before, putBack } from './restoring';
import { withTracking } from './tracking';

/** What is kept of an insertion, so that it can be taken back as long as the pane is open. */
export type Insertion =
  | { readonly action: 'replaced'; readonly range: Word.Range; readonly before: Before }
  | { readonly action: 'inserted'; readonly range?: Word.Range }
  | {
      readonly action: 'described';
      /** The picture. */
      readonly range: Word.Range;
      readonly before: DescribedBefore;
      readonly label: string;
    };

/** Puts back what stood there before, with tracking off, so that no marks of it stay. */
export async function takeBack(insertion: Insertion): Promise<void> {
  const { range } = insertion;
  if (!range) return;
  try {
    await Word.run(range, async (context) => {
      const word = context as Word.RequestContext;
      await withTracking(word, 'off', () => {
        if (insertion.action === 'described') return undescribePicture(word, insertion);
        return insertion.action === 'replaced' ? putBack(word, range, insertion.before) : remove(word, range);
      });
    });
  } catch (error) {
    throw isGone(error) ? notTakenBack() : error;
  }
}

/** Tables first: deleting the range would leave their grids. */
async function remove(context: Word.RequestContext, range: Word.Range): Promise<void> {
  const { paragraphs, tables } = range;
  paragraphs.load('items/tableNestingLevel');
  tables.load('items/rowCount');
  await context.sync();
  for (const table of tables.items) table.delete();
  range.untrack();
  await removeParagraphs(
    context,
    paragraphs.items.filter(({ tableNestingLevel }) => tableNestingLevel === 0),
  );
}
