import { htmlLines } from './html/html-lines';
import { type Element, type Parent, parseHtml } from './html/tree';
import type { BodyFormat, MailBody } from './mail';
import { splitMail } from './split-mail';
import { textLines } from './text-lines';

/** What of a mail's elements a reader can't see (`html/hidden.ts`). */
export type FindHidden = (root: Parent) => {
  /** Whether the element's own text is unseen. */
  isHidden(element: Element): boolean;
  /** Style rules that could not be judged: text may be hidden all the same. */
  readonly unread: number;
};

const nothingHidden: FindHidden = () => ({ isHidden: () => false, unread: 0 });

/**
 * Reads a mail's body as its reader sees it, with the places of all lines in the source. Never throws on broken HTML.
 * Without `findHidden`, hidden elements count as visible: for looking at a mail of one's own.
 */
export function readBody(
  source: string,
  format: BodyFormat,
  findHidden: FindHidden = nothingHidden,
): MailBody {
  if (format === 'text') {
    const { lines, characters } = textLines(source);
    return {
      format,
      source,
      lines,
      parts: splitMail(lines),
      hidden: { elements: 0, characters },
      pictures: 0,
    };
  }
  const root = parseHtml(source);
  const { isHidden, unread } = findHidden(root);
  const { lines, hidden, pictures } = htmlLines(root, isHidden);
  const elements = hidden.elements + Number(unread > 0);
  return { format, source, lines, parts: splitMail(lines), hidden: { ...hidden, elements }, pictures };
}
