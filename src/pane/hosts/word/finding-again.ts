import { ProblemError } from '../../../core/protocol/problem';
import { changedMeanwhile, isOfficeError } from './errors';
import { type Reading, textsOf } from './reading';
import { requestSnapshot, type Snapshot } from './snapshot';

/** A passage as it stands now, in a context in which its objects live. */
export interface OpenPassage {
  readonly context: Word.RequestContext;
  readonly range: Word.Range;
  readonly snapshot: Snapshot;
}

/**
 * Finds the place of a reading again, by the tracked range or, where Word forgot that, by the texts of
 * its paragraphs. `ask` queues what else is wanted with the same `sync`.
 * @throws ProblemError where the text changed since or stands there more than once.
 */
export async function openPassage<T>(
  reading: Reading,
  ask: (range: Word.Range, document: Word.Document) => void,
  batch: (open: OpenPassage) => Promise<T>,
): Promise<T> {
  const { range } = reading;
  let found = false;
  if (range) {
    try {
      return await Word.run(range, async (context) => {
        const read = requestSnapshot(range);
        ask(range, (context as Word.RequestContext).document);
        await context.sync();
        found = true;
        return batch({
          context: context as Word.RequestContext,
          range,
          snapshot: unchanged(reading, read()),
        });
      });
    } catch (error) {
      // A range that Word lost, or that collapsed when its text was put back, says nothing of the text.
      if (found || !(isOfficeError(error) || error instanceof ProblemError)) throw error;
    }
  }
  return Word.run(async (context) => {
    const again = await findByTexts(context, reading);
    const read = requestSnapshot(again);
    ask(again, context.document);
    await context.sync();
    return batch({ context, range: again, snapshot: unchanged(reading, read()) });
  });
}

function unchanged(reading: Reading, snapshot: Snapshot): Snapshot {
  const texts = textsOf(snapshot);
  const same =
    texts.length === reading.texts.length && texts.every((text, index) => text === reading.texts[index]);
  if (!same) throw changedMeanwhile();
  return snapshot;
}

async function findByTexts(context: Word.RequestContext, { texts, partial }: Reading): Promise<Word.Range> {
  if (partial.start || partial.end || texts.length === 0) throw changedMeanwhile();
  const read = requestSnapshot(context.document.body);
  await context.sync();
  const body = read();
  const all = textsOf(body);
  const starts = all.flatMap((_, start) =>
    texts.every((text, offset) => all[start + offset] === text) ? [start] : [],
  );
  const first = body.objects[starts[0] ?? -1];
  const last = body.objects[(starts[0] ?? -1) + texts.length - 1];
  if (starts.length !== 1 || !first || !last) throw changedMeanwhile();
  return first.getRange('Whole').expandTo(last.getRange('Whole'));
}
