import { problemError } from '../../../core/protocol/problems';
import type { PictureDescription } from '../host';
import { findCaption, removeCaption, withLabel, writeCaption } from './captions';
import { changedMeanwhile, isGone } from './errors';
import { comparable } from './snapshot';
import { withTracking } from './tracking';

/** What a picture had before it was described. */
export interface DescribedBefore {
  readonly alternative: string;
  /** Text of an earlier caption of ours. */
  readonly caption?: string;
}

/**
 * Alternative text and caption for the picture at `range`, with tracking off for the label's sake (KI-Kompass,
 * Kennzeichnung). Reads back: Office drops things without an error. What can't be written whole is not written.
 */
export async function describePicture(
  range: Word.Range,
  description: PictureDescription,
): Promise<DescribedBefore> {
  try {
    return await Word.run(range, async (context) => {
      const word = context as Word.RequestContext;
      const { result } = await withTracking(word, 'off', () => describe(word, range, description));
      return result;
    });
  } catch (error) {
    throw isGone(error) ? changedMeanwhile() : error;
  }
}

async function describe(
  context: Word.RequestContext,
  range: Word.Range,
  { alternative, caption, label }: PictureDescription,
): Promise<DescribedBefore> {
  const picture = range.inlinePictures.getFirst();
  picture.load('altTextDescription');
  const place = await findCaption(context, range, label);
  const before = { alternative: picture.altTextDescription, caption: place.own?.paragraph.text };
  picture.altTextDescription = alternative;
  await context.sync();
  try {
    const whole = withLabel(caption, label);
    const paragraph = await writeCaption(context, place, whole);
    paragraph.load('text');
    picture.load('altTextDescription');
    await context.sync();
    const arrived =
      comparable(paragraph.text) === comparable(whole) && picture.altTextDescription === alternative;
    if (!arrived) throw problemError('host-error');
  } catch (error) {
    await undescribePicture(context, { range, before, label });
    throw error;
  }
  return before;
}

/** Takes a description away again. Tracking must be off. */
export async function undescribePicture(
  context: Word.RequestContext,
  {
    range,
    before,
    label,
  }: { readonly range: Word.Range; readonly before: DescribedBefore; readonly label: string },
): Promise<void> {
  const picture = range.inlinePictures.getFirst();
  picture.altTextDescription = before.alternative;
  const place = await findCaption(context, range, label);
  if (!place.own) return;
  if (before.caption === undefined) await removeCaption(context, place.own);
  else await writeCaption(context, place, before.caption);
}
