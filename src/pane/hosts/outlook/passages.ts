import type { Block } from '../../../core/content/block';
import type { MailBody } from '../../../core/mail/mail';
import type { Passage, PassageNotice } from '../host';

/** Lines of a mail as a passage; `lines` are indexes of the body. */
export function passageOf(
  id: string,
  scope: Passage['scope'],
  body: MailBody,
  lines: readonly number[],
): Passage {
  const blocks = filled(lines.map((index) => body.lines[index]!.block));
  return {
    id,
    scope,
    blocks: blocks.map((block) => ({ block, style: '', fragile: false, inTable: false })),
    notices: noticesOf(scope, body, blocks),
  };
}

/** A passage of blocks that stand nowhere as they are, such as a quoted mail without its marks. */
export function loosePassage(id: string, body: MailBody, blocks: readonly Block[]): Passage {
  return {
    id,
    scope: 'document',
    blocks: filled(blocks).map((block) => ({ block, style: '', fragile: false, inTable: false })),
    notices: body.hidden.elements + body.hidden.characters > 0 ? ['hidden-removed'] : [],
  };
}

function noticesOf(scope: Passage['scope'], body: MailBody, blocks: readonly Block[]): PassageNotice[] {
  const { hidden, pictures, parts } = body;
  const hasThread = parts.some(({ kind }) => kind === 'quote');
  return [
    ...(hidden.elements + hidden.characters > 0 ? ['hidden-removed' as const] : []),
    ...(scope === 'document' && hasThread ? ['thread-left-out' as const] : []),
    ...(blocks.some(({ kind }) => kind === 'table') ? ['contains-table' as const] : []),
    ...(pictures > 0
      ? [blocks.length === 0 ? ('only-pictures' as const) : ('contains-pictures' as const)]
      : []),
  ];
}

const isBlank = (block: Block): boolean =>
  block.kind !== 'table' && block.inlines.every(({ text }) => text.trim() === '');

/** Blank lines are layout: paragraphs are parted anyway. */
const filled = (blocks: readonly Block[]): readonly Block[] => blocks.filter((block) => !isBlank(block));
