import { strongerLabel } from '../../../../core/disclosure';
import { type AiRecord, PROPERTY_KEY, readRecord } from '../../../../core/disclosure/record';
import type { LabelKind } from '../../../../core/protocol';
import type { LabelPlace, LabelState, NoticeKind } from '../../host';
import { isOfficeError } from '../errors';
import {
  FOOTER_TYPES,
  type Footer,
  type FooterType,
  readSections,
  type Section,
  type Sections,
  taggedControls,
} from '../ooxml/footers';
import { parsePackage, type WordPackage } from '../ooxml/package';
import { readParagraphs } from '../ooxml/read-paragraphs';
import { CAPTION_TAG, LABEL_TAG, NOTICE_TAG } from '../passage';
import { comparable } from '../snapshot';

export const PLACES: Readonly<Record<FooterType, LabelPlace>> = {
  Primary: 'footer-primary',
  FirstPage: 'footer-first',
  EvenPages: 'footer-even',
};

/** Titles tell the notices apart; Word cuts them at 64 characters. */
export const TITLES = {
  created: 'KI-Kennzeichnung',
  simplified: 'KI-Hinweis: vereinfacht und geprüft',
  'simplified-unchecked': 'KI-Hinweis: vereinfacht, nicht geprüft',
} as const;

export interface FoundLabel {
  readonly state: LabelState;
  readonly sections: Sections;
  readonly record: AiRecord | undefined;
}

/**
 * Reads the labels from the package of the body. Asking a section for a footer would create it
 * (office-js #1904) or throw where it is missing, and content controls in footers aren't listed by
 * every Word on the web (#1902): the package shows footers, tags and texts and changes nothing.
 */
export async function findLabel(
  context: Word.RequestContext,
  knownTexts: readonly string[],
  pictureText = '',
): Promise<FoundLabel> {
  const ooxml = context.document.body.getOoxml();
  const controls = context.document.contentControls.getByTag(LABEL_TAG);
  controls.load('items/text');
  await context.sync();
  const record = await readProperty(context);
  const pack = parsePackage(ooxml.value);
  const sections = readSections(pack);
  const places = FOOTER_TYPES.filter((type) =>
    sections.list.some(({ footers }) => footers[type].own && hasLabel(footers[type], knownTexts)),
  ).map((type) => PLACES[type]);
  const everywhere =
    sections.list.length > 0
      ? unlabelled(sections, sections.evenAndOdd === true, knownTexts).length === 0
      : controls.items.some(({ text }) => isKnown(text, knownTexts));
  const notice = findNotice(pack, knownTexts, record);
  const captions = findCaptions(pack, pictureText);
  const inCaptions = captions === 'labelled' ? 'picture' : 'none';
  const kind = everywhere ? 'created' : strongerLabel(inCaptions, notice ?? 'none');
  const state: LabelState = {
    kind,
    ...(kind === 'picture' && notice && { notice }),
    places: [
      ...places,
      ...(captions === 'labelled' ? (['caption'] as const) : []),
      ...(notice ? (['body-end'] as const) : []),
    ],
    aiRecorded: record !== undefined,
    required: [
      places.length > 0 ? ('created' as const) : ('none' as const),
      captions === undefined ? ('none' as const) : ('picture' as const),
    ].reduce<LabelKind>(strongerLabel, recorded(record, pack)),
  };
  return { state, sections, record };
}

/** By its words: a control of ours may hold others by now. */
export function hasLabel({ part }: Footer, knownTexts: readonly string[]): boolean {
  return part?.paragraphs.some(({ text }) => isKnown(text, knownTexts)) ?? false;
}

/** A footer in use without the label; `section` is its number. */
export interface Unlabelled {
  readonly section: number;
  readonly type: FooterType;
  readonly footer?: Footer;
}

/** A footer that shows the one of the section before has the label, or gets it, with that one. */
export function unlabelled(
  { list }: Sections,
  usesEvenPages: boolean,
  knownTexts: readonly string[],
): readonly Unlabelled[] {
  const used = (section: Section, type: FooterType) =>
    type === 'Primary' || (type === 'FirstPage' ? section.titlePage : usesEvenPages);
  return FOOTER_TYPES.flatMap((type) => {
    const found: Unlabelled[] = [];
    let reached = false;
    list.forEach((section, index) => {
      const footer = section.footers[type];
      if (footer.own) reached = hasLabel(footer, knownTexts);
      if (reached || !used(section, type)) return;
      found.push({ section: index, type, footer });
      reached = true;
    });
    return found;
  });
}

export function isKnown(text: string, knownTexts: readonly string[]): boolean {
  const wanted = comparable(text);
  return knownTexts.some((known) => known !== '' && wanted.includes(comparable(known)));
}

/** Whether words are the label's, if altered: at least half of them. Otherwise somebody's own took their place. */
export function isOurs(text: string, knownTexts: readonly string[]): boolean {
  const wordsOf = (of: string) => new Set(comparable(of).toLowerCase().split(' '));
  const words = [...wordsOf(text)];
  const isAltered = (known: string) => {
    const wanted = wordsOf(known);
    return words.filter((word) => wanted.has(word)).length * 2 >= words.length;
  };
  return isKnown(text, knownTexts) || knownTexts.some(isAltered);
}

/** What the property asks for. Where no picture is left, its description is gone with it. */
function recorded(record: AiRecord | undefined, { body }: WordPackage): LabelKind {
  const hasPicture = () => ['w:drawing', 'w:pict'].some((name) => body.getElementsByTagName(name).length > 0);
  return record && (record.kind !== 'picture' || hasPicture()) ? record.kind : 'none';
}

/**
 * Whether the captions of described pictures all carry the sentence: those in a control of ours, and those that only
 * the sentence tells. Undefined where no picture was described.
 */
function findCaptions(pack: WordPackage, pictureText: string): 'labelled' | 'unlabelled' | undefined {
  const controls = taggedControls(pack.body, CAPTION_TAG);
  if (controls.some(({ text }) => !isKnown(text, [pictureText]))) return 'unlabelled';
  const hasSentence = () => readParagraphs(pack).some(({ text }) => isKnown(text, [pictureText]));
  return controls.length > 0 || hasSentence() ? 'labelled' : undefined;
}

function findNotice(
  pack: WordPackage,
  knownTexts: readonly string[],
  record: AiRecord | undefined,
): NoticeKind | undefined {
  const control = taggedControls(pack.body, NOTICE_TAG).find(({ text }) => isKnown(text, knownTexts));
  if (control) return control.title === TITLES.simplified ? 'simplified' : 'simplified-unchecked';
  const text = readParagraphs(pack)
    .map((paragraph) => paragraph.text)
    .find((one) => isWholeNotice(one, knownTexts));
  if (text === undefined) return undefined;
  if (record?.kind === 'simplified' || record?.kind === 'simplified-unchecked') return record.kind;
  return /\bnicht\b/u.test(text) ? 'simplified-unchecked' : 'simplified';
}

/** A paragraph of the body that is a known sentence and nothing else. */
export const isWholeNotice = (text: string, knownTexts: readonly string[]) =>
  knownTexts.some((known) => known !== '' && comparable(known) === comparable(text));

/** Custom properties can't be read where the document holds much custom XML on the web (office-js #2408). */
async function readProperty(context: Word.RequestContext): Promise<AiRecord | undefined> {
  const property = context.document.properties.customProperties.getItemOrNullObject(PROPERTY_KEY);
  property.load('value');
  try {
    await context.sync();
  } catch (error) {
    if (isOfficeError(error)) return undefined;
    throw error;
  }
  return property.isNullObject ? undefined : readRecord(String(property.value));
}
