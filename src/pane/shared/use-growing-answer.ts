import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../core/content/block';
import { settledEnd } from '../../core/privacy/masking';
import type { StreamPhase } from '../conversation/state';
import { usePane } from './pane-context';

const NOTHING: readonly Block[] = [];

/**
 * The answer so far as blocks, values restored; read as Markdown first, so that no mark of it is seen. What may still
 * become a placeholder with the next piece is left out: half of one is never shown. What is gone on with stands in front.
 */
export function useGrowingAnswer(
  phase: Pick<StreamPhase, 'masked' | 'prepared' | 'conversation'> | undefined,
): readonly Block[] {
  const { library } = usePane();
  const [read, setRead] = useState<Awaited<ReturnType<typeof library>>>();
  useEffect(() => {
    let mounted = true;
    void library().then((loaded) => mounted && setRead(() => loaded));
    return () => {
      mounted = false;
    };
  }, [library]);
  const before = phase?.conversation.continues?.answer;
  const request = phase?.prepared.request;
  const mapping = phase?.prepared.mapping;
  const came = phase?.masked ?? '';
  return useMemo(() => {
    if (!read || !mapping || !request) return NOTHING;
    const masked = before ? read.growing(before, came, request) : came;
    if (masked === '') return NOTHING;
    const blocks = read.parseMarkdown(masked.slice(0, settledEnd(masked)));
    return read.restoreContent(blocks, mapping, []).blocks;
  }, [read, mapping, before, request, came]);
}
