import { htmlText, textHtml } from './html-text';
import { inert, type Keeping, sanitize } from './sanitize';

export type BodyFormat = 'html' | 'text';

/** The style sheet that Outlook on the web writes into the head of a body that an add-in asks for. */
const headStyle = 'P {margin-top:0;margin-bottom:0;}';
const head =
  '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">' +
  `<style type="text/css" style="display:none;"> ${headStyle} </style>\r\n</head>`;

export const wrapped = (html: string): string => `<html>${head}<body dir="ltr">\r\n${html}\r\n</body></html>`;

/** The text field of a mail that is being written: the body of an HTML document of its own, with its selection. */
export class MailBody {
  constructor(
    readonly document: Document,
    private currentFormat: BodyFormat,
  ) {}

  get format(): BodyFormat {
    return this.currentFormat;
  }

  private get root(): HTMLElement {
    return this.document.body;
  }

  /** What stands in the field, without the frame around it. */
  inner(): string {
    return this.format === 'html' ? this.root.innerHTML : textHtml(this.text());
  }

  html(): string {
    return wrapped(this.inner());
  }

  text(): string {
    return htmlText(this.root, this.format === 'text');
  }

  hasTable(): boolean {
    return this.root.querySelector('table') !== null;
  }

  /** Replaces everything; HTML in a plain-text mail becomes text. */
  set(content: string, as: BodyFormat, keeping?: Keeping): void {
    this.root.replaceChildren(this.fragment(content, as, keeping));
  }

  prepend(content: string, as: BodyFormat, keeping?: Keeping): void {
    this.root.prepend(this.fragment(content, as, keeping));
  }

  append(content: string, as: BodyFormat): void {
    const place = this.document.getElementById('appendonsend') ?? this.root;
    place.append(this.fragment(content, as));
  }

  /** Puts another text where the clerk's signature stands, or above the thread where there is none. */
  setSignature(content: string, as: BodyFormat, keeping?: Keeping): void {
    const made = this.fragment(content, as, keeping);
    const own = this.document.getElementById('Signature');
    const thread = this.document.getElementById('appendonsend');
    if (own) own.replaceChildren(made);
    else if (thread) thread.before(made);
    else this.root.append(made);
  }

  selected(as: BodyFormat): string {
    const range = this.range();
    if (!range || range.collapsed) return '';
    const holder = this.document.createElement('div');
    holder.append(range.cloneContents());
    if (as === 'text') return htmlText(holder, this.format === 'text');
    return this.format === 'html' ? holder.innerHTML : textHtml(htmlText(holder, true));
  }

  /** Writes over the selection, or at the cursor; at the top where there never was one. */
  replaceSelection(content: string, as: BodyFormat, keeping?: Keeping, onTop = false): void {
    const range = onTop ? undefined : this.range();
    const fragment = this.fragment(content, as, keeping);
    if (!range) {
      this.root.prepend(fragment);
      return;
    }
    range.deleteContents();
    const last = fragment.lastChild;
    range.insertNode(fragment);
    if (last) range.setStartAfter(last);
    range.collapse(true);
  }

  /** The cursor at the top, as in a window that was just opened. */
  placeCursor(): void {
    this.root.focus();
    this.document.getSelection()?.collapse(this.root, 0);
  }

  /** Selects the first place where the words stand, also across elements. */
  selectText(words: string): boolean {
    const walker = this.document.createTreeWalker(this.root, 4);
    const pieces: { readonly node: Node; readonly from: number }[] = [];
    let whole = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, from: whole.length });
      whole += node.nodeValue ?? '';
    }
    const at = whole.indexOf(words);
    if (at < 0 || words === '') return false;
    const place = (offset: number, atEnd: boolean) => {
      const piece = pieces.findLast(({ from }) => (atEnd ? from < offset : from <= offset));
      return piece ? ([piece.node, offset - piece.from] as const) : undefined;
    };
    const [start, end] = [place(at, false), place(at + words.length, true)];
    if (!start || !end) return false;
    this.document.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
    return true;
  }

  /** Switches between formatted and plain text, as Outlook does: formatting is lost, the words stay. */
  convert(format: BodyFormat): void {
    if (format === this.format) return;
    const text = this.text();
    this.currentFormat = format;
    this.root.replaceChildren();
    if (format === 'text') this.root.textContent = text;
    else this.root.innerHTML = textHtml(text);
  }

  private range(): Range | undefined {
    const selection = this.document.getSelection();
    if (!selection || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return this.root.contains(range.commonAncestorContainer) ? range : undefined;
  }

  private fragment(content: string, as: BodyFormat, keeping?: Keeping): DocumentFragment {
    if (this.format === 'text') {
      const made = this.document.createDocumentFragment();
      const text = as === 'text' ? content : htmlText(inert(content).body);
      made.append(text.replace(/\r\n/g, '\n'));
      return made;
    }
    const html = as === 'text' ? textHtml(content) : sanitize(content, keeping);
    const made = this.document.createRange().createContextualFragment(html);
    if (as === 'html' && content.includes(headStyle)) unframe(made);
    return made;
  }
}

/** Takes away what `wrapped` put around a body, as it comes back from an add-in. */
function unframe(made: DocumentFragment): void {
  for (const style of made.querySelectorAll('style'))
    if (style.textContent?.trim() === headStyle) style.remove();
  const isBlank = (node: ChildNode | null): node is ChildNode =>
    node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === '';
  while (isBlank(made.firstChild)) made.firstChild.remove();
  while (isBlank(made.lastChild)) made.lastChild.remove();
}
