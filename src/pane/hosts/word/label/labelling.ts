import { mergeRecords, PROPERTY_KEY, writeRecord } from '../../../../core/disclosure/record';
import type { LabelPlace, LabelRequest, LabelState } from '../../host';
import { mendCaptions } from '../captions';
import { isOfficeError } from '../errors';
import { FOOTER_TYPES } from '../ooxml/footers';
import { CAPTION_TAG, LABEL_TAG, NOTICE_TAG } from '../passage';
import { withTracking } from '../tracking';
import { clearFooters, type FooterOutcome, writeFooters } from './footer-label';
import { clearNotice, writeNotice } from './notice';
import { type FoundLabel, findLabel, hasLabel } from './state';

/** Writes or takes away the label, with tracking off. Throws where nothing at all could be written. */
export async function setLabel(
  context: Word.RequestContext,
  request: LabelRequest,
): Promise<{ readonly state: LabelState; readonly failed: readonly LabelPlace[] }> {
  const found = await findLabel(context, request.knownTexts, request.pictureText);
  context.document.sections.load('items');
  const { result } = await withTracking(context, 'off', async () => {
    await context.sync();
    await writeProperty(context, request, found);
    return writePlaces(context, request, found);
  });
  const { failed, error, written } = result;
  if (error !== undefined && written === 0) throw error;
  const { state } = await findLabel(context, request.knownTexts, request.pictureText);
  return { state, failed };
}

async function writePlaces(
  context: Word.RequestContext,
  request: LabelRequest,
  found: FoundLabel,
): Promise<FooterOutcome> {
  const { kind, knownTexts } = request;
  if (kind === 'created') {
    const outcome = await writeFooters(context, found.sections, request);
    return andBody(outcome, () => clearNotice(context, knownTexts));
  }
  // What is left after a passage was taken back no longer asks for the sentence in the footer.
  const cleared =
    kind === 'none' || request.lessens ? await clearFooters(context, found.sections, request) : NOTHING;
  if (kind === 'none') return andBody(cleared, () => clearNotice(context, knownTexts));
  // The sentence for a picture stands in its caption, which was written with the description; without one it has no place.
  if (kind === 'picture') {
    const captions = await mendCaptions(context, request.pictureText ?? request.text);
    const outcome: FooterOutcome = {
      ...cleared,
      failed: captions > 0 ? cleared.failed : [...cleared.failed, 'caption'],
      written: cleared.written + 1,
    };
    const { notice } = request;
    if (notice === undefined) return outcome;
    return andBody(outcome, () =>
      notice === 'none'
        ? clearNotice(context, knownTexts)
        : writeNotice(context, notice.kind, { ...request, text: notice.text }),
    );
  }
  // At most one label: the sentence in the footer makes the notice superfluous.
  if (found.state.kind === 'created' && !request.lessens) return { failed: [], written: 1 };
  return andBody(cleared, () => writeNotice(context, kind, request));
}

const NOTHING: FooterOutcome = { failed: [], written: 0 };

async function andBody(outcome: FooterOutcome, action: () => Promise<void>): Promise<FooterOutcome> {
  try {
    await action();
    return { ...outcome, written: outcome.written + 1 };
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { ...outcome, failed: [...outcome.failed, 'body-end'], error: outcome.error ?? error };
  }
}

/** Written first and on its own; it says what the label must say should somebody delete that. */
async function writeProperty(
  context: Word.RequestContext,
  { kind, lessens, property }: LabelRequest,
  { record }: FoundLabel,
): Promise<void> {
  const { customProperties } = context.document.properties;
  // Regelwerk alone leaves no property.
  const isGone = kind === 'none' || (lessens && !property);
  if (isGone && record) customProperties.getItemOrNullObject(PROPERTY_KEY).delete();
  else if (!isGone && property) {
    const merged = mergeRecords(record, { kind, ...property });
    customProperties.add(PROPERTY_KEY, writeRecord(lessens ? { ...merged, kind } : merged));
  } else return;
  await context.sync();
}

/** Selects the label, found by tag or text; a footer is touched only where it is known to hold it. */
export async function showLabel(context: Word.RequestContext, knownTexts: readonly string[]): Promise<void> {
  const controls = [LABEL_TAG, NOTICE_TAG, CAPTION_TAG].map((tag) =>
    context.document.contentControls.getByTag(tag),
  );
  for (const collection of controls) collection.load('items/id');
  const { sections, state } = await findLabel(context, knownTexts);
  const control = controls.flatMap(({ items }) => items)[0];
  if (control) {
    control.select();
    await context.sync();
    return;
  }
  if (state.places.length === 0) return;
  context.document.sections.load('items');
  await context.sync();
  const index = sections.list.findIndex(({ footers }) =>
    FOOTER_TYPES.some((type) => hasLabel(footers[type], knownTexts)),
  );
  const type = FOOTER_TYPES.find(
    (one) => index >= 0 && hasLabel(sections.list[index]!.footers[one], knownTexts),
  );
  const body = type ? context.document.sections.items[index]!.getFooter(type) : context.document.body;
  const found = knownTexts.map((text) => body.search(text.slice(0, 200), { matchCase: true }));
  for (const results of found) results.load('items');
  await context.sync();
  found.flatMap(({ items }) => items)[0]?.select();
  await context.sync();
}
