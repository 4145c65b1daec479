/** Selects the first place of the words below `root` and scrolls there; nothing happens where they don't stand. */
export function showWords(root: HTMLElement, words: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: whole.length });
    whole += node.textContent ?? '';
  }
  const start = whole.indexOf(words);
  if (start < 0) return;
  const pointAt = (offset: number): { node: Text; offset: number } | undefined => {
    const piece = pieces.filter((one) => one.start <= offset).at(-1);
    return piece && { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
  };
  const from = pointAt(start);
  const to = pointAt(start + words.length);
  if (!from || !to) return;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const calm = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  from.node.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
