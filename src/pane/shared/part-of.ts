import type { Passage } from '../hosts/host';

/** A part of a passage's text as a passage of its own; each of its lines is a paragraph. */
export function partOf(
  passage: Passage,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly passage: Passage; readonly text: string } {
  const marked = text.slice(start, end).trim();
  const blocks = marked.split(/\n+/).map((line) => ({
    block: { kind: 'paragraph' as const, inlines: [{ text: line }] },
    style: '',
    fragile: false,
    inTable: false,
  }));
  return { passage: { ...passage, scope: 'selection', blocks }, text: marked };
}
