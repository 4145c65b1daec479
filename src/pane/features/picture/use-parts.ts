import { useEffect, useState } from 'react';
import { contentText } from '../../../core/content/block';
import { type PictureParts, readPictureParts, writePictureParts } from '../../../core/tasks';
import type { Phase } from '../../conversation/state';
import { usePane } from '../../shared/pane-context';

type ReviewPhase = Extract<Phase, { name: 'review' }>;

/** Milliseconds of rest after which what was typed is checked. */
const PAUSE = 300;

interface EditedParts {
  readonly parts: PictureParts;
  readonly change: (parts: PictureParts) => void;
  /** Takes over at once what was typed last. */
  readonly settle: () => Promise<void>;
}

/** The two texts as the clerk edits them; the answer of the conversation follows, and is checked anew. */
export function useParts({ answer }: ReviewPhase): EditedParts {
  const { flow } = usePane();
  const [parts, setParts] = useState(() => readPictureParts(answer.edited ?? contentText(answer.blocks)));
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => {
      setTyped(undefined);
      void flow.editAnswer(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, flow]);
  return {
    parts,
    change(next) {
      setParts(next);
      setTyped(writePictureParts(next));
    },
    async settle() {
      if (typed === undefined) return;
      setTyped(undefined);
      await flow.editAnswer(typed);
    },
  };
}
