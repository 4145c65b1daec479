import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;
export type TextNode = Tree.TextNode;
export type Parent = Tree.ParentNode;

/**
 * Parses HTML as browsers do (WHATWG HTML, 13.2), with the places of everything in the source. Nothing is run or
 * loaded. Mail programs run no scripts, so `<noscript>` is content.
 */
export const parseHtml = (source: string): Tree.Document =>
  parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';
export const isComment = (node: Node): node is Tree.CommentNode => node.nodeName === '#comment';

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Visits every node without recursion: hostile mails nest a hundred thousand elements. */
export function walk(
  root: Parent,
  visit: {
    /** Returns false to leave the element's content out. */
    readonly enter: (node: Node) => boolean | undefined;
    readonly leave?: (element: Element) => void;
  },
): void {
  const stack: { readonly parent: Parent; next: number }[] = [{ parent: root, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.parent.childNodes[top.next];
    if (!node) {
      stack.pop();
      if (isElement(top.parent) && top.parent !== root) visit.leave?.(top.parent);
      continue;
    }
    top.next += 1;
    const goesOn = visit.enter(node) !== false;
    if (goesOn && isElement(node)) stack.push({ parent: node, next: 0 });
  }
}

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead tr ul`
    .split(/\s+/)
    .filter(Boolean),
);
/** Elements that stand on lines of their own (WHATWG HTML, 15.3). */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

const SKIPPED = new Set(
  'audio base canvas embed frameset head iframe link math meta object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Elements that hold no text of the mail. */
export const isSkipped = (element: Element): boolean => SKIPPED.has(element.tagName);
