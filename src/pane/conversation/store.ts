import type { ModelInfo } from '../../core/protocol';
import type { Action } from './actions';
import { reduce } from './reducer';
import { initialState, type State } from './state';

/** Holds the state outside React, since runs and insertions outlive a render. In memory only. */
export interface Store {
  getState(): State;
  dispatch(action: Action): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(models: readonly ModelInfo[]): Store {
  let state = initialState(models);
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action) {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
