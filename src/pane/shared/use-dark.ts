import { useEffect, useState } from 'react';
import { officeIsDark } from '../theme';

/** Office's theme where the host tells it, else the system's. */
export function useDark(): boolean {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  const [system, setSystem] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const watched = query();
    const change = (): void => setSystem(watched?.matches ?? false);
    watched?.addEventListener('change', change);
    return () => watched?.removeEventListener('change', change);
  }, []);
  return officeIsDark(office?.bodyBackgroundColor) ?? system;
}

function query(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : undefined;
}
