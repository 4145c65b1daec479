import { useSyncExternalStore } from 'react';

/** Two columns of some 190 pixels can be read. */
const WIDE = '(min-width: 420px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(WIDE);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

export const useIsWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia?.(WIDE).matches ?? false);
