import { useEffect, useState } from 'react';
import type { Block } from '../../../core/content/block';
import { settledEnd } from '../../../core/privacy/masking';
import type { Phase } from '../../conversation/state';
import { usePane } from '../../shared/pane-context';

/**
 * The answer so far as blocks, values restored; read as Markdown first, so that no mark of it is seen. What may still
 * become a placeholder with the next piece is left out: half of one is never shown.
 */
export function useGrowingAnswer(phase: Extract<Phase, { name: 'stream' }>): readonly Block[] {
  const { library } = usePane();
  const [read, setRead] = useState<Awaited<ReturnType<typeof library>>>();
  useEffect(() => {
    let mounted = true;
    void library().then((loaded) => mounted && setRead(() => loaded));
    return () => {
      mounted = false;
    };
  }, [library]);
  if (!read || phase.masked === '') return [];
  const blocks = read.parseMarkdown(phase.masked.slice(0, settledEnd(phase.masked)));
  return read.restoreContent(blocks, phase.prepared.mapping, []).blocks;
}
