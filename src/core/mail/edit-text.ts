import type { Block } from '../content/block';
import { blockText } from '../content/block';
import { planEdits } from '../content/edit-plan';
import type { BodyEdit } from './edit-lines';
import type { MailBody } from './mail';
import { applySplices, type Splice } from './splices';
import { lineBreakOf, type TextLine } from './text-lines';
import { plainInlines, writeBlocks } from './write-blocks';

/** Edits a plain-text mail. Lines are paragraphs; a paragraph of the answer is one line. */
export function editText(body: MailBody, from: number, to: number, answer: readonly Block[]): BodyEdit {
  const lines = body.lines.slice(from, to) as readonly TextLine[];
  if (answer.length === 0) {
    return { source: applySplices(body.source, lines.map(without)), edits: lines.length, leftAlone: [] };
  }
  const steps = planEdits(
    lines.map(({ block }) => ({ block, fragile: false, inTable: false })),
    answer,
  );
  const splices: Splice[] = [];
  const leftAlone: string[] = [];
  let edits = 0;
  for (const step of steps) {
    if (step.kind === 'insert') {
      splices.push(insertIntoText(body, from + step.after + 1, [step.block]));
      edits += 1;
      continue;
    }
    const line = lines[step.source]!;
    if (step.kind === 'edit') {
      edits += step.edits.length;
      for (const { start, end, text } of step.edits) {
        splices.push({
          start: offset(line, start),
          end: end > start ? offset(line, end - 1) + 1 : offset(line, start),
          text,
        });
      }
    } else if (step.kind === 'rewrite') {
      edits += 1;
      splices.push({
        start: offset(line, 0),
        end: line.place.contentEnd,
        text: plainInlines(step.block.inlines),
      });
    } else if (step.kind === 'delete') {
      edits += 1;
      splices.push(without(line));
    } else if (step.kind === 'leave' || step.kind === 'cells') leftAlone.push(blockText(line.block));
  }
  return { source: applySplices(body.source, splices), edits, leftAlone };
}

/** New lines in front of line `at`. */
export function insertIntoText(body: MailBody, at: number, blocks: readonly Block[]): Splice {
  const { source, lines } = body;
  const lineBreak = lineBreakOf(source);
  const text = writeBlocks(blocks, 'text', lineBreak);
  const previous = lines[at - 1];
  const next = lines[at];
  const start = previous?.end ?? next?.start ?? 0;
  const ended = start === 0 || /[\r\n]/.test(source[start - 1] ?? '');
  const before = (ended ? '' : lineBreak) + (previous && previous.text.trim() !== '' ? lineBreak : '');
  const after = next ? lineBreak + (next.text.trim() !== '' ? lineBreak : '') : '';
  return { start, end: start, text: before + text + after };
}

const without = ({ start, end }: TextLine): Splice => ({ start, end, text: '' });

const offset = ({ place }: TextLine, index: number): number => place.at[index] ?? place.contentEnd;
