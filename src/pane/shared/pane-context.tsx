import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Flow } from '../conversation/flow';
import type { Services } from '../conversation/services';
import type { State } from '../conversation/state';

export interface Pane extends Services {
  readonly flow: Flow;
}

const PaneContext = createContext<Pane | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane stands outside PaneProvider.');
  return pane;
}

export function usePaneState(): State {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.getState);
}
