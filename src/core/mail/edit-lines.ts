import type { Block } from '../content/block';
import { editText, insertIntoText } from './edit-text';
import { editHtml, insertIntoHtml } from './html/edit-html';
import type { MailBody } from './mail';
import { applySplices } from './splices';

/** A changed body; everything that was not edited is the same byte for byte. */
export interface BodyEdit {
  readonly source: string;
  /** Changes that were made. */
  readonly edits: number;
  /** Texts of lines that were left alone, since something would be lost. */
  readonly leftAlone: readonly string[];
}

/** Turns the lines `from` to `to` (end exclusive) into the answer, by small edits, so that formatting stays. */
export function replaceLines(body: MailBody, from: number, to: number, answer: readonly Block[]): BodyEdit {
  return body.format === 'html' ? editHtml(body, from, to, answer) : editText(body, from, to, answer);
}

/**
 * The source with `blocks` as lines of their own in front of line `at`; `body.lines.length` means behind all. New
 * paragraphs look like their neighbour; `apart`, they stand outside of what the neighbour stands in, such as a signature
 * that the mail program may exchange.
 */
export function insertLines(
  body: MailBody,
  at: number,
  blocks: readonly Block[],
  { apart = false }: { readonly apart?: boolean } = {},
): string {
  const splice =
    body.format === 'html' ? insertIntoHtml(body, at, blocks, apart) : insertIntoText(body, at, blocks);
  return applySplices(body.source, [splice]);
}

/** The source without the lines `from` to `to` (end exclusive). */
export function deleteLines(body: MailBody, from: number, to: number): string {
  return replaceLines(body, from, to, []).source;
}
