import { useEffect, useRef, useState } from 'react';
import type { DetectedFinding } from '../../../core/privacy';
import type { FindingType } from '../../../core/privacy/finding';
import { sameWords } from '../../../core/privacy/places';
import type { Following } from '../../check/follow-typing';
import { usePane } from '../../shared/pane-context';

/** What is left in a text, by words and kind, as the list of findings counts. */
export interface TypedFindings {
  readonly count: number;
  readonly kinds: readonly FindingType[];
}

/**
 * What the check finds while the clerk types; undefined until the text was changed, and where the check fails: the
 * click that leaves the editor checks anew and says so.
 */
export function useTypedFindings(before: string, now: string): TypedFindings | undefined {
  const { checker } = usePane();
  const [found, setFound] = useState<TypedFindings>();
  const following = useRef<Following>(undefined);
  const latest = useRef(now);
  latest.current = now;
  const touched = useRef(false);
  useEffect(() => {
    const follow = checker.follow((findings) => setFound(findings && summarise(latest.current, findings)));
    following.current = follow;
    return () => follow.stop();
  }, [checker]);
  useEffect(() => {
    touched.current ||= now !== before;
    if (touched.current) following.current?.change(now);
  }, [before, now]);
  return found;
}

function summarise(text: string, findings: readonly DetectedFinding[]): TypedFindings {
  const words = new Set(
    findings.map(({ type, start, end }) => `${type} ${sameWords(text.slice(start, end))}`),
  );
  return { count: words.size, kinds: [...new Set(findings.map(({ type }) => type))] };
}
