import { useCallback, useEffect, useReducer, useRef } from 'react';
import { toMarkdown } from '../../../core/content/to-markdown';
import type { DetectedFinding } from '../../../core/privacy';
import type { Problem } from '../../../core/protocol/problem';
import { asProblem } from '../../conversation/as-problem';
import type { Passage } from '../../hosts/host';
import { usePane } from '../../shared/pane-context';

/** What is marked in the document now, as it will be sent, and what the check says about it. */
export interface Selection {
  readonly status: 'reading' | 'ready' | 'failed';
  readonly passage?: Passage;
  readonly text: string;
  /** Undefined while the check runs. */
  readonly findings?: readonly DetectedFinding[];
  readonly problem?: Problem;
  /** The clerk asked for the whole document, and there is no text in it. */
  readonly emptyDocument?: boolean;
}

type Step =
  | { readonly type: 'read'; readonly passage: Passage; readonly text: string }
  | { readonly type: 'checked'; readonly passageId: string; readonly findings: readonly DetectedFinding[] }
  | { readonly type: 'failed'; readonly problem: Problem };

const unread: Selection = { status: 'reading', text: '' };

function reduce(selection: Selection, step: Step): Selection {
  switch (step.type) {
    case 'read': {
      const { passage, text } = step;
      if (text.trim() === '') {
        return { status: 'ready', text: '', emptyDocument: passage.scope === 'document' };
      }
      // The same words again: nothing on the screen jumps.
      const findings = text === selection.text ? selection.findings : undefined;
      return { status: 'ready', passage, text, findings };
    }
    case 'checked':
      return selection.passage?.id === step.passageId ? { ...selection, findings: step.findings } : selection;
    case 'failed':
      return { ...selection, status: 'failed', problem: step.problem };
  }
}

export interface LiveSelection extends Selection {
  takeDocument(): void;
  /** The passage for sending; a document whose reading is out of date is read again. */
  latest(): Promise<{ readonly passage: Passage; readonly text: string } | undefined>;
}

/** Reads only while `active`: a new reading would make the host forget the passage that is being worked on. */
export function useSelection(active: boolean): LiveSelection {
  const { host, checker } = usePane();
  const [selection, dispatch] = useReducer(reduce, unread);
  const newest = useRef(0);
  const whole = useRef<'no' | 'fresh' | 'stale'>('no');

  const take = useCallback(
    async (read: () => Promise<Passage>): Promise<void> => {
      newest.current += 1;
      const mine = newest.current;
      try {
        const passage = await read();
        if (mine !== newest.current) return;
        const text = toMarkdown(passage.blocks.map(({ block }) => block));
        const empty = text.trim() === '';
        if (empty && passage.scope === 'selection' && whole.current !== 'no') {
          whole.current = 'stale';
          return;
        }
        if (empty || passage.scope === 'selection') whole.current = 'no';
        dispatch({ type: 'read', passage, text });
        const findings = await checker.findings(text);
        if (mine === newest.current) dispatch({ type: 'checked', passageId: passage.id, findings });
      } catch (error) {
        if (mine === newest.current) dispatch({ type: 'failed', problem: asProblem(error) });
      }
    },
    [checker],
  );

  useEffect(() => {
    if (!active) return;
    const readAgain = (): void => void take(() => host.readSelection());
    readAgain();
    const stop = host.onSelectionChanged(readAgain);
    return () => {
      newest.current += 1;
      stop();
    };
  }, [host, take, active]);

  return {
    ...selection,
    takeDocument() {
      whole.current = 'fresh';
      void take(() => host.readDocument());
    },
    async latest() {
      if (!selection.passage) return undefined;
      if (whole.current !== 'stale') return { passage: selection.passage, text: selection.text };
      const passage = await host.readDocument();
      return { passage, text: toMarkdown(passage.blocks.map(({ block }) => block)) };
    },
  };
}
