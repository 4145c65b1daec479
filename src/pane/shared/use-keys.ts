import { useEffect, useRef } from 'react';

interface Keys {
  /** Ctrl+Enter: the main button of the state. */
  readonly main?: () => void;
  /** Esc: stops the stream or goes one step back. */
  readonly back?: () => void;
  /** Alt+1 … 6: quick actions. */
  readonly digit?: (digit: number) => void;
  /** Alt+0: further tasks. */
  readonly more?: () => void;
}

/** The keys of a state. A menu that is open takes Esc for itself. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let forMenu: KeyboardEvent | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const { main, back, digit, more } = latest.current;
      const number = /^(?:Digit|Numpad)([0-6])$/.exec(event.code)?.[1];
      const isEscape = event.key === 'Escape';
      if (isEscape && document.querySelector('[role="menu"]')) {
        forMenu = event;
        return;
      }
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && main) main();
      else if (isEscape && back) back();
      else if (event.altKey && !event.ctrlKey && number === '0' && more) more();
      else if (event.altKey && !event.ctrlKey && number && number !== '0' && digit) digit(Number(number));
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // At the window, office.js gives the focus back to Word with Esc: what closes a menu must not get there.
    const onKeyAfter = (event: KeyboardEvent): void => {
      if (event === forMenu) event.stopPropagation();
    };
    // Before Fluent's focus handling, which takes Esc for itself even where no menu is open.
    window.addEventListener('keydown', onKey, true);
    document.addEventListener('keydown', onKeyAfter);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keydown', onKeyAfter);
    };
  }, []);
}
