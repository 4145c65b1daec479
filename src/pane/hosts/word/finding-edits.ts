import type { OpenPassage } from './finding-again';
import { type PlannedEdit, planSearches, requestRanges } from './locating';
import { isPart, type Operation } from './operations';
import type { ReadPassage } from './reading';

/** An operation with the ranges that its edits were found at. */
export interface Located {
  readonly operation: Operation;
  readonly ranges: readonly { readonly planned: PlannedEdit; readonly range: Word.Range }[];
}

export interface Found {
  readonly located: readonly Located[];
  /** Operations whose places Word doesn't find, in paragraphs that can't be written anew. */
  readonly left: readonly Edits[];
}

type Edits = Extract<Operation, { kind: 'edits' }>;

/** Searches that one round trip may ask for; ten pages stay below. */
const SEARCHES = 1000;

/** Finds the places of all edits, in one round trip for some ten pages. What isn't found is replaced as a whole or left. */
export async function findEdits(
  { context, range, snapshot }: OpenPassage,
  list: readonly Operation[],
  reading: ReadPassage,
): Promise<Found> {
  const requests: (readonly (
    | { readonly planned: PlannedEdit; readonly found: () => Word.Range | undefined }
    | undefined
  )[])[] = [];
  let waiting = 0;
  for (const operation of list) {
    const target =
      operation.kind === 'edits' ? targetOf(operation.index, snapshot.objects, range, reading) : undefined;
    const planned = operation.kind === 'edits' ? planSearches(operation.before, operation.edits) : [];
    requests.push(planned.map((one) => one && target && { planned: one, found: requestRanges(target, one) }));
    waiting += planned.length;
    if (waiting >= SEARCHES) {
      await context.sync();
      waiting = 0;
    }
  }
  if (waiting > 0) await context.sync();
  const left: Edits[] = [];
  const located = list.flatMap((operation, index): Located[] => {
    if (operation.kind !== 'edits') return [{ operation, ranges: [] }];
    const ranges = requests[index]!.map((request) => {
      const found = request?.found();
      return request && found && { planned: request.planned, range: found };
    });
    if (ranges.every((one) => one !== undefined)) return [{ operation, ranges }];
    if (!operation.otherwise || !snapshot.objects[operation.index]) {
      left.push(operation);
      return [];
    }
    const { index: at, before, otherwise } = operation;
    return [{ operation: { kind: 'whole', index: at, before, inlines: otherwise }, ranges: [] }];
  });
  return { located, left };
}

/** The paragraph, or the part of it that is selected. */
function targetOf(
  index: number,
  objects: readonly (Word.Paragraph | undefined)[],
  range: Word.Range,
  reading: ReadPassage,
): Word.Paragraph | Word.Range | undefined {
  const paragraph = objects[index];
  return paragraph && isPart(index, reading) ? contentOf(index, paragraph, range, reading) : paragraph;
}

export function contentOf(
  index: number,
  paragraph: Word.Paragraph,
  range: Word.Range,
  reading: ReadPassage,
): Word.Range {
  const content = paragraph.getRange('Content');
  return isPart(index, reading) ? content.intersectWith(range) : content;
}
