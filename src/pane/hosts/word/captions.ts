import { isKnown } from './label/state';
import { CAPTION_TAG } from './passage';

/** Title of the control; a further picture in the same paragraph has a number. */
const titleOf = (index: number) => `KI-Kennzeichnung Bild${index === 0 ? '' : ` ${index + 1}`}`;

/** Captions that may follow each other beneath a paragraph of pictures. */
const MOST = 8;

/** Where the caption of a picture stands, or goes. */
export interface CaptionPlace {
  readonly title: string;
  /** Ours, from an earlier description. */
  readonly own?: { readonly paragraph: Word.Paragraph; readonly control?: Word.ContentControl };
  /** A new one goes behind this paragraph: the picture's own, or the last caption beneath it. */
  readonly behind: Word.Paragraph;
}

/**
 * Looks for our caption beneath a picture: by its content control, or, where that was taken away, by the sentence.
 * Captions of the clerk's own that stand there stay where they are.
 */
export async function findCaption(
  context: Word.RequestContext,
  picture: Word.Range,
  label: string,
): Promise<CaptionPlace> {
  const { paragraph } = picture.inlinePictures.getFirst();
  const before = paragraph.getRange('Start').expandTo(picture.getRange('Start')).inlinePictures;
  const controls = context.document.contentControls.getByTag(CAPTION_TAG);
  before.load('items/width');
  controls.load('items/title');
  await context.sync();
  const index = before.items.length;
  const title = titleOf(index);

  let behind = paragraph;
  for (let step = 0; step < MOST; step += 1) {
    const next = behind.getNextOrNullObject();
    next.load('text,styleBuiltIn');
    await context.sync();
    if (next.isNullObject) break;
    const around = await controlOf(context, next, controls.items);
    const hasSentence = label !== '' && isKnown(next.text, [label]);
    if (around ? around.title === title : hasSentence && index === 0)
      return { title, behind, own: { paragraph: next, control: around } };
    if (!around && next.styleBuiltIn !== 'Caption') break;
    behind = next;
  }
  return { title, behind };
}

/** The control of ours that holds the paragraph; which one a paragraph itself gives differs between hosts. */
async function controlOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  controls: readonly Word.ContentControl[],
): Promise<Word.ContentControl | undefined> {
  if (controls.length === 0) return undefined;
  const relations = controls.map((control) =>
    control.paragraphs.getFirst().getRange('Whole').compareLocationWith(paragraph.getRange('Whole')),
  );
  await context.sync();
  return controls[relations.findIndex(({ value }) => value === 'Equal')];
}

/** Writes the caption, over ours where there is one; gives its paragraph. Tracking must be off. */
export async function writeCaption(
  context: Word.RequestContext,
  { title, own, behind }: CaptionPlace,
  text: string,
): Promise<Word.Paragraph> {
  if (own?.control) {
    unlock(own.control).insertText(text, 'Replace');
    await context.sync();
    return own.paragraph;
  }
  const paragraph = own?.paragraph ?? behind.insertParagraph('', 'After');
  paragraph.insertText(text, 'Replace');
  paragraph.styleBuiltIn = 'Caption';
  paragraph.load('isListItem');
  await context.sync();
  if (paragraph.isListItem) paragraph.detachFromList();
  const control = paragraph.insertContentControl();
  control.tag = CAPTION_TAG;
  control.title = title;
  await context.sync();
  return paragraph;
}

export async function removeCaption(
  context: Word.RequestContext,
  { paragraph, control }: NonNullable<CaptionPlace['own']>,
): Promise<void> {
  // The text stays until the control is gone: deleting an empty control fails (office-js #5732).
  if (control) unlock(control).delete(true);
  paragraph.delete();
  await context.sync();
}

/** The sentence again in every caption of ours that lost it; gives how many there are. */
export async function mendCaptions(context: Word.RequestContext, label: string): Promise<number> {
  const controls = context.document.contentControls.getByTag(CAPTION_TAG);
  controls.load('items/text');
  await context.sync();
  for (const control of controls.items.filter(({ text }) => !isKnown(text, [label])))
    unlock(control).insertText(withLabel(control.text, label), 'Replace');
  await context.sync();
  return controls.items.length;
}

export const withLabel = (caption: string, label: string): string =>
  [caption.trim(), label].filter((part) => part !== '').join(' ');

/** A locked control refuses the program's changes too (office-js #2759). */
function unlock(control: Word.ContentControl): Word.ContentControl {
  control.cannotEdit = false;
  control.cannotDelete = false;
  return control;
}
