import { allParagraphs, attrsOf, type Placed } from '../model/blocks';
import type { ListDefinition } from '../model/document';
import type { Story } from '../model/story';
import { styleOf } from '../model/styles';
import type { ListHandle } from './handles';
import type { Host } from './host';

export function listsOf(host: Host, story: Story, paragraphs: readonly Placed[]): readonly ListHandle[] {
  const ids = new Set(paragraphs.flatMap(({ node }) => attrsOf(node).list?.id ?? []));
  return [...ids].flatMap((id): ListHandle[] => {
    const list = host.document.lists.get(id);
    return list ? [{ type: 'List', list, story }] : [];
  });
}

export const membersOfList = (story: Story, id: number): readonly Placed[] =>
  allParagraphs(story.doc).filter(({ node }) => attrsOf(node).list?.id === id);

/** The list that a list style brings; all paragraphs of the style share it. */
export function styleList(host: Host, style: string): ListDefinition {
  for (const story of host.document.stories())
    for (const { node } of allParagraphs(story.doc)) {
      const { style: key, list } = attrsOf(node);
      const known = key === style && list ? host.document.lists.get(list.id) : undefined;
      if (known) return known;
    }
  return host.document.addList(styleOf(style).list ?? 'Bullet');
}

const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

function roman(n: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = n;
  let text = '';
  for (const [value, sign] of parts)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

function numberText(n: number, format: string): string {
  switch (format) {
    case 'LowerLetter':
      return letters(n);
    case 'UpperLetter':
      return letters(n).toUpperCase();
    case 'LowerRoman':
      return roman(n);
    case 'UpperRoman':
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

/** Number or bullet in front of a list paragraph, and its place among its siblings from 0. */
export function numbering(
  host: Pick<Host, 'document'>,
  story: Story,
  pos: number,
): { readonly string: string; readonly index: number } {
  const own = story.doc.nodeAt(pos);
  const place = own ? attrsOf(own).list : null;
  const list = place ? host.document.lists.get(place.id) : undefined;
  if (!place || !list) return { string: '', index: 0 };
  const counts = Array.from({ length: 9 }, () => 0);
  for (const each of membersOfList(story, place.id)) {
    const level = attrsOf(each.node).list?.level ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    if (each.pos === pos) break;
  }
  const definition = list.levels[place.level];
  const index = Math.max(0, (counts[place.level] ?? 1) - 1);
  if (definition?.type !== 'Number') return { string: definition?.text ?? '•', index };
  const string = definition.text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { format = 'Arabic', start = 1 } = list.levels[level] ?? {};
    return numberText(Math.max(1, counts[level] ?? 1) - 1 + start, format);
  });
  return { string, index };
}
