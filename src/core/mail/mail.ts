import type { Block } from '../content/block';
import type { HtmlPlace } from './html/html-lines';
import type { TextPlace } from './text-lines';

/** How a body is written; Outlook says it for each mail. */
export type BodyFormat = 'html' | 'text';

/**
 * One line of a mail as its reader sees it: without hidden text, without the quotation marks (`>`) in front.
 * A table is one line; its rows are parted by line breaks, its cells by tabs.
 */
export interface MailLine {
  readonly text: string;
  /** Depth of quotation: marks `>` in front of the line, or quoting elements around it. */
  readonly quote: number;
  /** What the mail program's markup says of the text that begins here. */
  readonly mark?: 'quote' | 'signature' | 'rule';
}

export type MailPartKind =
  /** Written by the sender of this very mail. */
  | 'new'
  /** Name, office and numbers beneath it. */
  | 'signature'
  /** Legal notices and advertisements of the mail program ("Von meinem iPhone gesendet"). */
  | 'disclaimer'
  /** Earlier mails, with the lines that introduce them. */
  | 'quote';

/** Lines `from` to `to` (end exclusive). The parts of a mail cover all its lines, in order, without gaps. */
export interface MailPart {
  readonly kind: MailPartKind;
  readonly from: number;
  readonly to: number;
}

/** A line that can be written back: what it is, and where it stands in the source. */
export interface BodyLine extends MailLine {
  readonly block: Block;
  /** UTF-16 offsets of the line in the source, markup of the line included, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How the line is written back; only `edit-lines.ts` looks inside. */
  readonly place: HtmlPlace | TextPlace;
}

/** Text that a reader could not see and that was left out. Numbers only: it is never shown or sent. */
export interface HiddenText {
  /** Elements hidden by style or attribute, and comments that hold words. */
  readonly elements: number;
  /** Zero-width and tag characters, and others that have no look of their own. */
  readonly characters: number;
}

/** A mail's body, read. */
export interface MailBody {
  readonly format: BodyFormat;
  readonly source: string;
  readonly lines: readonly BodyLine[];
  readonly parts: readonly MailPart[];
  readonly hidden: HiddenText;
  readonly pictures: number;
}
