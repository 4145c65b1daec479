import { type ReactNode, useRef } from 'react';
import type { Selection } from '../../shared/use-selection';

interface MarkableTextProps {
  readonly part: Selection['part'];
  readonly onMark: (part: Selection['part']) => void;
  readonly children: ReactNode;
}

/** A text in which the clerk marks a passage with the mouse or the keyboard, as in any page. */
export function MarkableText({ part, onMark, children }: MarkableTextProps) {
  const container = useRef<HTMLDivElement>(null);
  const look = (): void => {
    const marked = container.current && markedIn(container.current);
    if (marked && (marked.start !== part?.start || marked.end !== part?.end)) onMark(marked);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: marking text is no control of its own
    <div ref={container} onPointerUp={look} onKeyUp={look}>
      {children}
    </div>
  );
}

/** Offsets of the page's selection in the text of `container`; undefined unless words of it are marked. */
function markedIn(container: HTMLElement): { start: number; end: number } | undefined {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return undefined;
  if (range.toString().trim() === '') return undefined;
  const before = document.createRange();
  before.selectNodeContents(container);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
