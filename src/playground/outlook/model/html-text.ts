/** Elements that begin and end a line of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const left = new Set(['STYLE', 'SCRIPT', 'TITLE', 'HEAD', 'TEMPLATE']);

/**
 * The text of a body as a mail server turns HTML into text: block elements and `<br>` end lines, cells are parted by
 * tabs. What a style hides is in it, as in Outlook's own text.
 * @param keepsSpaces for a plain-text body, whose line breaks count.
 */
export function htmlText(root: Node, keepsSpaces = false): string {
  const parts: string[] = [];
  let atStart = true;
  const write = (text: string) => {
    if (text === '') return;
    parts.push(text);
    atStart = text.endsWith('\n');
  };
  const newLine = () => {
    if (!atStart) write('\n');
  };
  // A walk without recursion: hostile mails nest thousands of elements.
  let node: Node | null = root;
  let down = true;
  while (node) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    const name = element?.tagName.toUpperCase() ?? '';
    if (down) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        const words = keepsSpaces ? text : text.replace(/[\t\n\r ]+/g, ' ');
        write(atStart && !keepsSpaces ? words.trimStart() : words);
      } else if (name === 'BR') write('\n');
      else if (blocks.has(name) && node !== root) newLine();
      else if ((name === 'TD' || name === 'TH') && element?.previousElementSibling) write('\t');
      if (node.firstChild && !left.has(name)) {
        node = node.firstChild;
        continue;
      }
    }
    if (blocks.has(name) && node !== root) newLine();
    if (name === 'P') write('\n');
    if (node === root) break;
    down = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  return parts.join('').trimEnd();
}

/** Text as HTML: its characters escaped, its line breaks kept. */
export const textHtml = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replace(/\r?\n/g, '<br>');
