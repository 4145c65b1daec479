import type { KeyboardEvent } from 'react';

/**
 * Arrow keys, Home and End within a tab list or menu (WAI-ARIA patterns). Fluent's own way puts focusable helper
 * elements that are hidden from screen readers beside the items, which axe rightly calls a violation; the empty
 * `data-tabster` takes them away.
 */
export function arrowKeys(item: string, back: string, forth: string) {
  return {
    'data-tabster': '{}',
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>(item)];
      const at = items.indexOf(document.activeElement as HTMLElement);
      const next = target(event.key, at, items.length);
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      items[next]?.focus();
    },
  };

  function target(key: string, at: number, count: number): number | undefined {
    if (key === forth) return (at + 1) % count;
    if (key === back) return (at - 1 + count) % count;
    if (key === 'Home') return 0;
    return key === 'End' ? count - 1 : undefined;
  }
}

export const tabKeys = arrowKeys('[role="tab"]', 'ArrowLeft', 'ArrowRight');
export const menuKeys = arrowKeys('[role^="menuitem"]', 'ArrowUp', 'ArrowDown');
