import { type AiRecord, mergeRecords } from '../../../core/disclosure/record';
import { deleteLines, insertLines } from '../../../core/mail/edit-lines';
import type { MailBody } from '../../../core/mail/mail';
import { endOfNewText } from '../../../core/mail/thread';
import type { LabelKind } from '../../../core/protocol/ids';
import type { LabelPlace, LabelRequest, LabelState } from '../host';
import { parseBody, writtenBody } from './bodies';
import type { ComposeItem } from './item';
import { paragraph } from './new-content';
import { labelsOf } from './own-lines';
import { readMailRecord, writeMailRecord } from './records';
import { squeezed, writeWhole } from './writing';

/** The strongest label in the mail's own part, and what the mail's record asks for. */
export function stateOf(
  body: MailBody,
  record: AiRecord | undefined,
  known: LabelRequest['knownTexts'],
): LabelState {
  const kinds = labelsOf(body, known).map(({ kind }) => kind);
  const kind = STRONGEST_FIRST.find((one) => kinds.includes(one)) ?? 'none';
  return {
    kind,
    places: kind === 'none' ? [] : ['signature'],
    aiRecorded: record !== undefined && record.tasks.length > 0,
    required: record?.kind ?? 'none',
  };
}

const STRONGEST_FIRST: readonly LabelKind[] = ['created', 'simplified-unchecked', 'simplified'];

/**
 * State of the label. A reply that was opened from a received mail carries the label in its text alone: where the
 * event-based part of the add-in doesn't run, the record is made here.
 */
export async function readLabelState(
  item: ComposeItem,
  known: LabelRequest['knownTexts'],
  today: string,
): Promise<LabelState> {
  const body = await writtenBody(item);
  const record = await readMailRecord(item);
  const state = stateOf(body, record, known);
  if (state.kind !== 'created' || record) return state;
  const adopted: AiRecord = { kind: 'created', date: today, tasks: ['reply'] };
  await writeMailRecord(item, adopted);
  return stateOf(body, adopted, known);
}

/** Puts the label at the end of the new text, above the quoted thread; the same label twice changes nothing. */
export async function setMailLabel(
  item: ComposeItem,
  request: LabelRequest,
): Promise<{ readonly state: LabelState; readonly failed: readonly LabelPlace[] }> {
  const before = await writtenBody(item);
  const source = relabelled(before, request);
  const after = source === before.source ? before : (await writeWhole(item, before, source, [])).after;
  const record = recordAfter(await readMailRecord(item), request);
  if (record) await writeMailRecord(item, record);
  const state = stateOf(after, record, request.knownTexts);
  return { state, failed: state.kind === request.kind ? [] : ['signature'] };
}

/** A label that shares its line with other words is the clerk's own text: it stays and counts. */
function relabelled(body: MailBody, request: LabelRequest): string {
  const found = labelsOf(body, request.knownTexts);
  const whole = found.filter(({ from, to }) => isAlone(body, from, to, request.knownTexts));
  if (request.kind !== 'none' && found.length === 1 && found[0]!.kind === request.kind) return body.source;
  let next = body;
  for (const { from, to } of [...whole].reverse()) {
    next = parseBody(deleteLines(next, from, to), body.format);
  }
  const stays = found.some((label) => !whole.includes(label) && label.kind === request.kind);
  if (request.kind === 'none' || stays) return next.source;
  const sentences = [request.text, request.translation ?? ''].filter((text) => text !== '');
  const at = endOfNewText(next.lines, next.parts);
  return insertLines(next, at, sentences.map(paragraph), { apart: true });
}

function isAlone(body: MailBody, from: number, to: number, known: readonly string[]): boolean {
  const words = squeezed(
    body.lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  );
  return known.some((sentence) => squeezed(sentence) === words);
}

/**
 * The record as it must stand: merged with an older one, weak again where the label was taken back or a passage that
 * asked for a stronger one.
 */
export function recordAfter(
  old: AiRecord | undefined,
  { kind, lessens, property }: LabelRequest,
): AiRecord | undefined {
  if (property) {
    const merged = mergeRecords(kind === 'none' ? undefined : old, { kind, ...property });
    return lessens ? { ...merged, kind } : merged;
  }
  if (!old) return undefined;
  // Regelwerk alone is no use of AI; a header can't be taken away, but says nothing then.
  return kind === 'none' || lessens ? { kind: 'none', date: old.date, tasks: [] } : old;
}
