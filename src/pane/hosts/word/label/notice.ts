import type { LabelRequest } from '../../host';
import { NOTICE_TAG } from '../passage';
import { isOurs, isWholeNotice, TITLES } from './state';

interface Notices {
  readonly controls: readonly Word.ContentControl[];
  readonly paragraphs: readonly Word.Paragraph[];
  /** Controls that hold somebody's own words by now. */
  readonly foreign: readonly Word.ContentControl[];
}

/** Writes the notice as a paragraph of its own at the end of the body, or changes the one that is there. */
export async function writeNotice(
  context: Word.RequestContext,
  kind: 'simplified' | 'simplified-unchecked',
  { text, translation, knownTexts }: LabelRequest,
): Promise<void> {
  const whole = translation ? `${text}\v${translation}` : text;
  const { controls, paragraphs } = await find(context, knownTexts);
  const [kept, ...others] = controls;
  for (const control of others) unlock(control).delete(false);
  const loose = kept ? [] : paragraphs;
  if (kept) {
    unlock(kept);
    if (kept.text !== whole) kept.insertText(whole, 'Replace');
    kept.title = TITLES[kind];
    await context.sync();
    return;
  }
  const paragraph = loose[0] ?? context.document.body.insertParagraph('', 'End');
  paragraph.insertText(whole, 'Replace');
  if (!loose[0]) {
    paragraph.styleBuiltIn = 'Normal';
    paragraph.font.bold = false;
  }
  paragraph.load('isListItem');
  await context.sync();
  if (paragraph.isListItem) paragraph.detachFromList();
  const control = paragraph.insertContentControl();
  control.tag = NOTICE_TAG;
  control.title = TITLES[kind];
  await context.sync();
}

export async function clearNotice(
  context: Word.RequestContext,
  knownTexts: readonly string[],
): Promise<void> {
  const { controls, paragraphs, foreign } = await find(context, knownTexts);
  const inControls = controls.map((control) => {
    unlock(control);
    const inside = control.paragraphs;
    inside.load('items/text');
    return inside;
  });
  if (controls.length > 0) await context.sync();
  // The text stays until the control is gone: deleting an empty control fails (office-js #5732).
  for (const control of controls) control.delete(true);
  for (const paragraph of inControls.flatMap(({ items }) => items)) paragraph.delete();
  if (controls.length === 0) for (const paragraph of paragraphs) paragraph.delete();
  if (controls.length + paragraphs.length + foreign.length > 0) await context.sync();
}

/** By tag, else by text. What is foreign becomes plain text with the next `sync`. */
async function find(context: Word.RequestContext, knownTexts: readonly string[]): Promise<Notices> {
  const { body } = context.document;
  const controls = body.contentControls.getByTag(NOTICE_TAG);
  controls.load('items/text');
  body.paragraphs.load('items/text');
  await context.sync();
  const isForeign = ({ text }: Word.ContentControl) => text.trim() !== '' && !isOurs(text, knownTexts);
  const foreign = controls.items.filter(isForeign);
  for (const control of foreign) unlock(control).delete(true);
  return {
    controls: controls.items.filter((control) => !foreign.includes(control)),
    foreign,
    paragraphs: body.paragraphs.items.filter(({ text }) => isWholeNotice(text, knownTexts)),
  };
}

/** A locked control refuses the program's changes too (office-js #2759). */
function unlock(control: Word.ContentControl): Word.ContentControl {
  control.cannotEdit = false;
  control.cannotDelete = false;
  return control;
}
