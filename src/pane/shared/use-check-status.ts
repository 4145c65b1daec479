import { useSyncExternalStore } from 'react';
import type { CheckStatus } from '../check/checker';
import { usePane } from './pane-context';

/** Whether the check is there, still loads, or blocks all sending. */
export function useCheckStatus(): CheckStatus {
  const { checker } = usePane();
  return useSyncExternalStore(checker.subscribe, checker.getStatus);
}
