import { lazy, Suspense } from 'react';
import type { ProblemNoteProps } from './problem-note-content';

const Content = lazy(() => import('./problem-note-content'));

/** Seldom needed, so it is no part of the first load. */
export function ProblemNote(props: ProblemNoteProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
