import type { Block } from '../../../core/content/block';
import { deleteLines, replaceLines } from '../../../core/mail/edit-lines';
import type { MailBody } from '../../../core/mail/mail';
import { threadStart } from '../../../core/mail/thread';
import { problemError } from '../../../core/protocol/problems';
import { parseBody, textOf, writtenBody } from './bodies';
import type { ComposeItem } from './item';
import { squeezed, writeWhole } from './writing';

/** What "Zurückholen" needs: the body before, and what stood there right after. */
export interface MailInsertion {
  readonly before: MailBody;
  readonly after: MailBody;
}

/**
 * Puts back what stood there before. Where nothing else changed since, the old body returns byte for byte; else the
 * inserted lines alone go back, wherever they stand now.
 */
export async function takeBack(
  item: ComposeItem,
  { before, after }: MailInsertion,
  withoutLabel: (body: MailBody) => MailBody,
): Promise<void> {
  const now = await writtenBody(item);
  const bare = withoutLabel(now);
  if (squeezed(textOf(bare)) === squeezed(textOf(withoutLabel(after)))) {
    await writeWhole(item, now, before.source, []);
    return;
  }
  const change = changedLines(before, after);
  const place = placeOf(now, after, change);
  const old = before.lines.slice(change.from, change.beforeTo).map(({ block }) => block);
  await writeWhole(item, now, undone(now, place, old), []);
}

function undone(
  now: MailBody,
  place: { readonly from: number; readonly to: number },
  old: readonly Block[],
): string {
  if (old.length === 0) return deleteLines(now, place.from, place.to);
  if (place.to === place.from) throw problemError('not-taken-back');
  return replaceLines(now, place.from, place.to, old).source;
}

interface Change {
  readonly from: number;
  readonly beforeTo: number;
  readonly afterTo: number;
}

const lineTexts = (body: MailBody): readonly string[] => body.lines.map(({ text }) => squeezed(text));

/** The lines in which two bodies differ: what they share at both ends is left out. */
function changedLines(before: MailBody, after: MailBody): Change {
  const old = lineTexts(before);
  const next = lineTexts(after);
  let from = 0;
  while (from < old.length && from < next.length && old[from] === next[from]) from += 1;
  let tail = 0;
  while (
    tail < old.length - from &&
    tail < next.length - from &&
    old[old.length - 1 - tail] === next[next.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { from, beforeTo: old.length - tail, afterTo: next.length - tail };
}

/** Where the inserted lines stand now; they must stand there once and whole, in the mail's own part. */
function placeOf(
  now: MailBody,
  after: MailBody,
  change: Change,
): { readonly from: number; readonly to: number } {
  const wanted = lineTexts(after).slice(change.from, change.afterTo);
  const lines = lineTexts(now).slice(0, threadStart(now.lines, now.parts));
  const starts = [...lines.keys()].filter((start) =>
    wanted.every((text, offset) => lines[start + offset] === text),
  );
  const [from, ...others] = starts;
  if (from === undefined || others.length > 0 || wanted.every((text) => text === '')) {
    throw problemError('not-taken-back');
  }
  return { from, to: from + wanted.length };
}

/** The body as it reads without its label; for comparing only. */
export function bodyWithoutLines(
  body: MailBody,
  spans: readonly { readonly from: number; readonly to: number }[],
): MailBody {
  let next = body;
  for (const { from, to } of [...spans].reverse()) {
    next = parseBody(deleteLines(next, from, to), next.format);
  }
  return next;
}
