import type { LabelPlace, LabelRequest } from '../../host';
import { isOfficeError } from '../errors';
import { FOOTER_TYPES, type Footer, type Sections, taggedControls } from '../ooxml/footers';
import { LABEL_TAG } from '../passage';
import { hasLabel, isKnown, isOurs, PLACES, TITLES, type Unlabelled, unlabelled } from './state';

type Sentence = Pick<LabelRequest, 'text' | 'translation' | 'knownTexts'>;

export interface FooterOutcome {
  readonly failed: readonly LabelPlace[];
  /** First error, for the case that nothing could be written. */
  readonly error?: unknown;
  readonly written: number;
}

/** Writes the label into all footers that need it, each on its own, so that an error in one spoils nothing. */
export async function writeFooters(
  context: Word.RequestContext,
  sections: Sections,
  sentence: Sentence,
): Promise<FooterOutcome> {
  const { items } = context.document.sections;
  return each(toWrite(sections, items.length, sentence.knownTexts), async ({ section, type, footer }) => {
    const body = items[section]!.getFooter(type);
    if (footer === undefined && (await isLabelled(context, body, sentence))) return;
    const hasControl = !footer || controlsIn(footer).length > 0;
    if (!(hasControl && (await mendControls(context, body, sentence)))) writeLabel(body, sentence, footer);
    await context.sync();
  });
}

/** Takes the label out of all footers that hold it. */
export async function clearFooters(
  context: Word.RequestContext,
  sections: Sections,
  sentence: Sentence,
): Promise<FooterOutcome> {
  const { items } = context.document.sections;
  const targets = sections.list.flatMap(({ footers }, section) =>
    FOOTER_TYPES.filter((type) => footers[type].own && isToClear(footers[type], sentence.knownTexts)).map(
      (type): Unlabelled => ({ section, type }),
    ),
  );
  return each(targets, async ({ section, type }) => {
    await removeLabel(context, items[section]!.getFooter(type), sentence.knownTexts);
  });
}

const controlsIn = ({ part }: Footer) => (part ? taggedControls(part.root, LABEL_TAG) : []);

const isToClear = (footer: Footer, knownTexts: readonly string[]) =>
  hasLabel(footer, knownTexts) || controlsIn(footer).some(({ text }) => isOurs(text, knownTexts));

async function each(
  targets: readonly Unlabelled[],
  action: (target: Unlabelled) => Promise<void>,
): Promise<FooterOutcome> {
  const failed = new Set<LabelPlace>();
  let first: unknown;
  let written = 0;
  for (const target of targets) {
    try {
      await action(target);
      written += 1;
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      first ??= error;
      failed.add(PLACES[target.type]);
    }
  }
  return { failed: [...failed], error: first, written };
}

function toWrite(sections: Sections, count: number, knownTexts: readonly string[]): readonly Unlabelled[] {
  if (sections.list.length !== count) {
    const all = Array.from({ length: count }, (_, section) => section);
    return all.flatMap((section) => FOOTER_TYPES.map((type): Unlabelled => ({ section, type })));
  }
  return unlabelled(sections, sections.evenAndOdd !== false, knownTexts);
}

async function isLabelled(
  context: Word.RequestContext,
  footer: Word.Body,
  sentence: Sentence,
): Promise<boolean> {
  const controls = footer.contentControls.getByTag(LABEL_TAG);
  controls.load('items/text');
  footer.load('text');
  await context.sync();
  return [footer, ...controls.items].some(({ text }) => isKnown(text, sentence.knownTexts));
}

/**
 * The sentence again in a control of ours whose words were altered; one that holds somebody's own words by now
 * becomes plain text. Gives whether the footer has the sentence so.
 */
async function mendControls(
  context: Word.RequestContext,
  footer: Word.Body,
  { text, translation, knownTexts }: Sentence,
): Promise<boolean> {
  const controls = footer.contentControls.getByTag(LABEL_TAG);
  controls.load('items/text');
  await context.sync();
  let mended = false;
  for (const control of controls.items.filter((one) => one.text.trim() !== '')) {
    control.cannotEdit = false;
    control.cannotDelete = false;
    if (mended || !isOurs(control.text, knownTexts)) control.delete(true);
    else {
      control.insertText(translation ? `${text}\v${translation}` : text, 'Replace');
      mended = true;
    }
  }
  return mended;
}

/** A paragraph of its own behind what stands in the footer; an empty footer's paragraph is taken. */
function writeLabel(body: Word.Body, { text, translation }: Sentence, footer: Footer | undefined): void {
  const paragraphs = footer?.part?.paragraphs;
  const isEmpty = paragraphs?.length === 1 && paragraphs[0]!.raw === '' && !paragraphs[0]!.fragile;
  const paragraph = isEmpty ? body.paragraphs.getLast() : body.insertParagraph('', 'End');
  const range = paragraph.insertText(text, 'Start');
  paragraph.styleBuiltIn = 'Footer';
  paragraph.font.size = 8;
  paragraph.font.bold = false;
  if (translation) {
    range.insertBreak('Line', 'After');
    paragraph.insertText(translation, 'End');
  }
  const control = paragraph.insertContentControl();
  control.tag = LABEL_TAG;
  control.title = TITLES.created;
}

async function removeLabel(
  context: Word.RequestContext,
  footer: Word.Body,
  knownTexts: readonly string[],
): Promise<void> {
  const controls = footer.contentControls.getByTag(LABEL_TAG);
  controls.load('items/text');
  footer.paragraphs.load('items/text');
  await context.sync();
  const ours = controls.items.filter(({ text }) => isOurs(text, knownTexts));
  const inControls = ours.map((control) => {
    control.cannotEdit = false;
    control.cannotDelete = false;
    const { paragraphs } = control;
    paragraphs.load('items/text');
    return paragraphs;
  });
  await context.sync();
  const labelled = inControls.flatMap(({ items }) => items.map(({ text }) => text));
  // The text stays until the control is gone: deleting an empty control fails (office-js #5732).
  for (const control of ours) control.delete(true);
  const { items } = footer.paragraphs;
  const gone = items.filter(({ text }) => labelled.includes(text) || isKnown(text, knownTexts));
  gone.forEach((paragraph, index) => {
    const isLast = gone.length === items.length && index === 0;
    if (isLast) paragraph.insertText('', 'Replace');
    else paragraph.delete();
  });
  await context.sync();
}
