import type { Block } from '../../../core/content/block';
import { planEdits } from '../../../core/content/edit-plan';
import { applyOperations } from './applying';
import { findEdits } from './finding-edits';
import { operationsOf } from './operations';
import { blocksOf } from './passage';
import type { ReadPassage } from './reading';
import { comparable, requestSnapshot } from './snapshot';

/**
 * Puts texts and kinds of paragraphs back by edits, where Word refuses the package. Deletions that were
 * tracked meanwhile stay marked. Gives the texts that stand there then.
 */
export async function putBackTexts(
  context: Word.RequestContext,
  range: Word.Range,
  blocks: readonly Block[],
  insideTable: boolean,
): Promise<readonly string[]> {
  const read = requestSnapshot(range);
  await context.sync();
  const snapshot = read();
  const now: ReadPassage = {
    blocks: blocksOf(snapshot, insideTable),
    texts: snapshot.paragraphs.map(({ text }) => comparable(text)),
    partial: { start: false, end: false },
  };
  const { list } = operationsOf(planEdits(now.blocks, blocks), blocks, now, snapshot.paragraphs);
  const open = { context, range, snapshot };
  const { located } = await findEdits(open, list, now);
  return (await applyOperations(open, located, now, false)).after;
}
