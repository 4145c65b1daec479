import type { Options } from 'css-select';
import { attribute, type Element, isElement, isText, type Node, type Parent, walk } from './tree';

type Adapter = NonNullable<Options<Element, Element>['adapter']>;

const childrenOf = (node: Node | Parent): Node[] => ('childNodes' in node ? node.childNodes : []);

/** How css-select looks at parse5's tree. */
export const selectorAdapter = {
  isTag: (node: Node): node is Element => isElement(node),
  getAttributeValue: (element: Element, name: string) => attribute(element, name),
  hasAttrib: (element: Element, name: string) => attribute(element, name) !== undefined,
  getChildren: childrenOf,
  getName: (element: Element) => element.tagName,
  getParent: (element: Element) => element.parentNode,
  getSiblings: (node: Node) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
  prevElementSibling: (node: Node) => {
    const siblings = node.parentNode ? childrenOf(node.parentNode) : [];
    return siblings.slice(0, siblings.indexOf(node)).findLast(isElement) ?? null;
  },
  getText: (node: Node) => {
    let text = isText(node) ? node.value : '';
    if (isElement(node)) {
      walk(node, {
        enter: (inner) => {
          if (isText(inner)) text += inner.value;
          return undefined;
        },
      });
    }
    return text;
  },
  removeSubsets: (nodes: Node[]) => nodes,
} as unknown as Adapter;
