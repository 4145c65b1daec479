import type { Node } from 'prosemirror-model';
import type { ContentControl } from '../model/document';
import { nodes } from '../model/schema';
import { encode } from './markup';

export function isBlockControl(
  { anchor }: ContentControl,
  placed: readonly { node: Node; pos: number }[],
): boolean {
  const startsBlock = placed.some(({ node, pos }) =>
    node.type === nodes.table ? pos + 3 === anchor.from : pos + 1 === anchor.from,
  );
  const endsBlock = placed.some(
    ({ node, pos }) => node.type === nodes.paragraph && pos + 1 + node.content.size === anchor.to,
  );
  return startsBlock && endsBlock;
}

export function openControl(control: ContentControl): string {
  const lock =
    control.cannotDelete && control.cannotEdit
      ? 'sdtContentLocked'
      : control.cannotDelete
        ? 'sdtLocked'
        : control.cannotEdit
          ? 'contentLocked'
          : '';
  const appearance = { BoundingBox: 'boundingBox', Tags: 'tags', Hidden: 'hidden' }[control.appearance];
  return [
    '<w:sdt><w:sdtPr>',
    control.title ? `<w:alias w:val="${encode(control.title)}"/>` : '',
    control.tag ? `<w:tag w:val="${encode(control.tag)}"/>` : '',
    `<w:id w:val="${control.id}"/>`,
    lock ? `<w:lock w:val="${lock}"/>` : '',
    `<w15:appearance xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:val="${appearance}"/>`,
    '</w:sdtPr><w:sdtContent>',
  ].join('');
}
