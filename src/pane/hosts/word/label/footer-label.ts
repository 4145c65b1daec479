import type { LabelPlace, LabelRequest } from '../../host';
import { isOfficeError } from '../errors';
import { FOOTER_TYPES, type Footer, type FooterType, type Section, type Sections } from '../ooxml/footers';
import { LABEL_TAG } from '../passage';
import { hasLabel, isKnown, PLACES, TITLES } from './state';

type Sentence = Pick<LabelRequest, 'text' | 'translation' | 'knownTexts'>;

/** A footer that gets the label or loses it. */
interface Target {
  readonly section: number;
  readonly type: FooterType;
  readonly footer?: Footer;
}

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
    writeLabel(body, sentence, footer);
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
    FOOTER_TYPES.filter((type) => footers[type].own && hasLabel(footers[type], sentence.knownTexts)).map(
      (type): Target => ({ section, type }),
    ),
  );
  return each(targets, async ({ section, type }) => {
    await removeLabel(context, items[section]!.getFooter(type), sentence.knownTexts);
  });
}

async function each(
  targets: readonly Target[],
  action: (target: Target) => Promise<void>,
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

/** A footer that shows the one of the section before gets the label with that one. */
function toWrite(
  { list, evenAndOdd }: Sections,
  count: number,
  knownTexts: readonly string[],
): readonly Target[] {
  if (list.length !== count) {
    const all = Array.from({ length: count }, (_, section) => section);
    return all.flatMap((section) => FOOTER_TYPES.map((type): Target => ({ section, type })));
  }
  const used = (section: Section, type: FooterType) =>
    type === 'Primary' || (type === 'FirstPage' ? section.titlePage : evenAndOdd !== false);
  return FOOTER_TYPES.flatMap((type) => {
    const targets: Target[] = [];
    let reached = false;
    list.forEach((section, index) => {
      const footer = section.footers[type];
      if (footer.own) reached = hasLabel(footer, knownTexts);
      if (reached || !used(section, type)) return;
      targets.push({ section: index, type, footer });
      reached = true;
    });
    return targets;
  });
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
  return controls.items.some(({ text }) => text.trim() !== '') || isKnown(footer.text, sentence.knownTexts);
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
  const inControls = controls.items.map((control) => {
    control.cannotEdit = false;
    control.cannotDelete = false;
    const { paragraphs } = control;
    paragraphs.load('items/text');
    return paragraphs;
  });
  await context.sync();
  const labelled = inControls.flatMap(({ items }) => items.map(({ text }) => text));
  // The text stays until the control is gone: deleting an empty control fails (office-js #5732).
  for (const control of controls.items) control.delete(true);
  const { items } = footer.paragraphs;
  const gone = items.filter(({ text }) => labelled.includes(text) || isKnown(text, knownTexts));
  gone.forEach((paragraph, index) => {
    const isLast = gone.length === items.length && index === 0;
    if (isLast) paragraph.insertText('', 'Replace');
    else paragraph.delete();
  });
  await context.sync();
}
