import type { Passage, PassageNotice } from '../host';
import { requestAgreedTexts } from './agreed-text';
import { blocksOf, type ReadBlock } from './passage';
import { hasWordApi } from './session';
import { comparable, requestSnapshot, type Snapshot } from './snapshot';

/** What editing a passage needs to know of it. */
export interface ReadPassage {
  readonly blocks: readonly ReadBlock[];
  /** Comparable text of each paragraph of the snapshot. */
  readonly texts: readonly string[];
  /** The selection begins or ends within a paragraph. */
  readonly partial: { readonly start: boolean; readonly end: boolean };
}

/** What is kept of a reading until the next one, so that its place is found again. */
export interface Reading extends ReadPassage {
  readonly passage: Passage;
  /** Tracked: Word moves it along with edits. */
  readonly range?: Word.Range;
}

export async function readSelection(context: Word.RequestContext, id: string): Promise<Reading> {
  const range = context.document.getSelection();
  range.load('isEmpty');
  await context.sync();
  // The OOXML of an empty selection throws (office-js #6470).
  if (range.isEmpty) return emptyReading(id, 'selection');
  const read = requestSnapshot(range);
  const table = range.parentTableOrNullObject;
  table.load('rowCount');
  const cell = range.parentTableCellOrNullObject;
  cell.load('value');
  range.load('text');
  const before = range.paragraphs.getFirst().getRange('Start').expandTo(range.getRange('Start'));
  const after = range.getRange('End').expandTo(range.paragraphs.getLast().getRange('End'));
  before.load('text');
  after.load('text');
  range.track();
  await context.sync();
  const partial = { start: hasText(before.text), end: hasText(after.text) };
  const inTable = !table.isNullObject;
  // Of a column or of several places Word hands out one cell or the last place only.
  const cutOff = inTable && (cell.isNullObject || comparable(cell.value) === comparable(range.text));
  const snapshot = read();
  const reading = await finish(context, snapshot, { id, scope: 'selection', range, partial, inTable });
  return cutOff ? withNotice(reading, 'only-part-read') : reading;
}

export async function readDocument(context: Word.RequestContext, id: string): Promise<Reading> {
  const range = context.document.body.getRange('Whole');
  range.load('isEmpty');
  await context.sync();
  if (range.isEmpty) return emptyReading(id, 'document');
  const read = requestSnapshot(range);
  range.track();
  await context.sync();
  const partial = { start: false, end: false };
  return finish(context, read(), { id, scope: 'document', range, partial, inTable: false });
}

interface Place {
  readonly id: string;
  readonly scope: Passage['scope'];
  readonly range: Word.Range;
  readonly partial: Reading['partial'];
  readonly inTable: boolean;
}

async function finish(context: Word.RequestContext, first: Snapshot, place: Place): Promise<Reading> {
  const texts = textsOf(first);
  let snapshot = first;
  if (hasWordApi('1.4') && first.paragraphs.some(({ revised }) => revised)) {
    const cut = new Set<number>();
    if (place.partial.start) cut.add(0);
    if (place.partial.end) cut.add(first.paragraphs.length - 1);
    const agree = requestAgreedTexts(first, cut);
    await context.sync();
    snapshot = agree();
  }
  const blocks = blocksOf(snapshot, place.inTable);
  const { id, scope, range, partial } = place;
  const filled = texts.some((text) => text !== '');
  return {
    passage: { id, scope, blocks: filled ? blocks : [], notices: noticesOf(snapshot, place.inTable) },
    blocks: filled ? blocks : [],
    texts,
    range,
    partial,
  };
}

export const textsOf = (snapshot: Snapshot) => snapshot.paragraphs.map(({ text }) => comparable(text));

const hasText = (text: string) => text.replace(/[\r\n]/gu, '') !== '';

function emptyReading(id: string, scope: Passage['scope']): Reading {
  const passage = { id, scope, blocks: [], notices: [] };
  return { passage, blocks: [], texts: [], partial: { start: false, end: false } };
}

function noticesOf({ paragraphs }: Snapshot, inTable: boolean): readonly PassageNotice[] {
  const notices: PassageNotice[] = [];
  if (paragraphs.some(({ hidden }) => hidden)) notices.push('hidden-left-out');
  if (paragraphs.some(({ deleted }) => deleted)) notices.push('deletions-left-out');
  if (inTable || paragraphs.some(({ cell }) => cell)) notices.push('contains-table');
  if (paragraphs.some(({ pictures }) => pictures)) notices.push('contains-pictures');
  return notices;
}

function withNotice(reading: Reading, notice: PassageNotice): Reading {
  const notices = [notice, ...reading.passage.notices];
  return { ...reading, passage: { ...reading.passage, notices } };
}
