import { type Block, blockText, inlineText } from '../../../core/content/block';
import { planEdits } from '../../../core/content/edit-plan';
import { applyOperations, spanOf, standingOf } from './applying';
import { openPassage } from './finding-again';
import { findEdits } from './finding-edits';
import { operationsOf, textAfter } from './operations';
import type { Reading } from './reading';
import { type Before, beforeOf, putBack } from './restoring';
import { hasWordApi } from './session';
import { comparable } from './snapshot';
import { type TrackingMode, withTracking } from './tracking';

export interface Replaced {
  readonly before: Before;
  /** What stands there now; tracked by Word. */
  readonly range: Word.Range;
  readonly edits: number;
  readonly tracked: boolean;
  readonly leftAlone: readonly string[];
  readonly dropped: readonly Block[];
}

/** Replaces a passage by small edits, from its end; after an error all is put back. */
export function replacePassage(
  reading: Reading,
  answer: readonly Block[],
  track: boolean,
): Promise<Replaced> {
  let whole: OfficeExtension.ClientResult<string> | undefined;
  let inDocument: Word.Document | undefined;
  const ask = (range: Word.Range, document: Word.Document) => {
    if (hasWordApi('1.4')) document.load('changeTrackingMode');
    inDocument = document;
    const { paragraphs } = range;
    whole = paragraphs
      .getFirst()
      .getRange('Whole')
      .expandTo(paragraphs.getLast().getRange('Whole'))
      .getOoxml();
  };
  return openPassage(reading, ask, async (open) => {
    const plan = planEdits(reading.blocks, answer);
    const operations = operationsOf(plan, answer, reading, open.snapshot.paragraphs);
    const { located, left } = await findEdits(open, operations.list, reading);
    const insideTable = reading.blocks.some(({ inTable }) => inTable);
    const before = beforeOf(whole!.value, open.snapshot, insideTable);
    const mode = hasWordApi('1.4') ? (inDocument!.changeTrackingMode as TrackingMode) : undefined;
    const tracks = mode !== undefined && (track || mode !== 'Off');
    // What was itself inserted under tracking is gone for good when it is deleted.
    const deletedStay = tracks && !/<w:ins\b/.test(whole!.value);
    const replaceAll = async () => {
      try {
        return await applyOperations(open, located, reading, deletedStay);
      } catch (error) {
        await withTracking(open.context, 'off', () =>
          putBack(open.context, spanOf(standingOf(open.snapshot)), before),
        );
        throw error;
      }
    };
    const { result, tracked } = await withTracking(open.context, track ? 'on' : 'as-it-is', replaceAll, mode);
    const leftAlone = [...operations.leftAlone, ...left.map((operation) => operation.before)];
    const known = new Set(left.map((operation) => comparable(textAfter(operation))));
    const dropped = [
      ...operations.dropped,
      ...missing(result.after, answer, new Set(plan.flatMap(leftAnswers))).filter(
        (block) => !operations.dropped.includes(block) && !known.has(comparable(blockText(block))),
      ),
    ];
    return { before, range: result.range, edits: result.edits, tracked, leftAlone, dropped };
  });
}

const leftAnswers = (step: ReturnType<typeof planEdits>[number]): readonly number[] =>
  (step.kind === 'leave' || step.kind === 'cells') && step.answer !== undefined ? [step.answer] : [];

/** Blocks of the answer whose text the document doesn't hold afterwards. */
function missing(
  after: readonly string[],
  answer: readonly Block[],
  left: ReadonlySet<number>,
): readonly Block[] {
  const known = new Set(after);
  const all = after.join('\n');
  const stands = (line: string) => known.has(line) || all.includes(line);
  return answer.filter((block, index) => {
    if (left.has(index)) return false;
    const texts = block.kind === 'table' ? block.rows.flat().map(inlineText) : [blockText(block)];
    return !texts.every((text) => text.split('\n').every((line) => stands(comparable(line))));
  });
}
