import { useEffect } from 'react';
import { usePane } from './pane-context';

/** Where another model stepped in, the list may be out of date: the proxy is asked for it again. */
export function useFreshModels(insteadOf: string | undefined): void {
  const { flow } = usePane();
  useEffect(() => {
    if (insteadOf !== undefined) void flow.refreshModels();
  }, [flow, insteadOf]);
}
