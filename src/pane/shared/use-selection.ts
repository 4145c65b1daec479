import { useCallback, useEffect, useRef, useState } from 'react';
import { toMarkdown } from '../../core/content/to-markdown';
import type { DetectedFinding } from '../../core/privacy';
import type { Problem } from '../../core/protocol/problem';
import { asProblem } from '../conversation/as-problem';
import type { Host, Passage } from '../hosts/host';
import { usePane } from './pane-context';
import { partOf } from './part-of';

/** What the pane works on: what is marked, all of it, the mail with earlier ones, or the mail that a reply answers. */
export type Base = 'selection' | 'document' | 'thread' | 'answered';

/** What is marked in the document now, as it will be sent, and what the check says about it. */
export interface Selection {
  readonly status: 'reading' | 'ready' | 'failed';
  readonly passage?: Passage;
  readonly base?: Base;
  readonly text: string;
  /** Undefined while the check runs. */
  readonly findings?: readonly DetectedFinding[];
  readonly problem?: Problem;
  /** The clerk asked for the whole document, and there is no text in it. */
  readonly emptyDocument?: boolean;
  /** Part of the text that the clerk marked in the pane. */
  readonly part?: { readonly start: number; readonly end: number };
}

type Step =
  | { readonly type: 'read'; readonly passage: Passage; readonly base: Base; readonly text: string }
  | { readonly type: 'checked'; readonly passageId: string; readonly findings: readonly DetectedFinding[] }
  | { readonly type: 'narrowed'; readonly part: Selection['part'] }
  | { readonly type: 'failed'; readonly problem: Problem };

const unread: Selection = { status: 'reading', text: '' };

function reduce(selection: Selection, step: Step): Selection {
  switch (step.type) {
    case 'read': {
      const { passage, base, text } = step;
      if (text.trim() === '') {
        return { status: 'ready', text: '', emptyDocument: passage.scope !== 'selection' };
      }
      // The same words again: nothing on the screen jumps.
      const same = text === selection.text;
      return {
        status: 'ready',
        passage,
        base,
        text,
        findings: same ? selection.findings : undefined,
        part: same ? selection.part : undefined,
      };
    }
    case 'checked':
      return selection.passage?.id === step.passageId ? { ...selection, findings: step.findings } : selection;
    case 'narrowed':
      return { ...selection, part: step.part };
    case 'failed':
      return { ...selection, status: 'failed', problem: step.problem };
  }
}

export interface LiveSelection extends Selection {
  take(base: Base): void;
  /** Back to what the host says by itself: the live selection, or all of a received mail. */
  release(): void;
  /** A received mail can't be marked in Outlook; the clerk marks a passage in the pane. */
  narrow(part: Selection['part']): void;
  /**
   * The passage for sending: a reading that is under way is waited for, and one that is out of date is made again.
   * Undefined where nothing is marked, `unread` where the reading that was waited for failed, as `problem` says.
   */
  latest(): Promise<Latest | 'unread' | undefined>;
}

/** What is sent of the document. */
export interface Latest extends Shown {
  readonly base: Base;
  /** Only a part of it that the clerk marked in the pane. */
  readonly isPart: boolean;
}

/**
 * Reads only while `active`: a new reading would make the host forget the passage that is being worked on. With
 * `answering`, it begins with the mail that a reply answers. It reads again when `state` of the document changes.
 */
export function useSelection(active: boolean, answering: boolean, state?: unknown): LiveSelection {
  const { host, checker } = usePane();
  const [selection, setSelection] = useState(unread);
  /** The same, before the screen shows it. */
  const current = useRef(selection);
  const dispatch = useCallback((step: Step): void => {
    current.current = reduce(current.current, step);
    setSelection(current.current);
  }, []);
  const newest = useRef(0);
  /** Ends when the newest reading has. */
  const reading = useRef<Promise<unknown>>(undefined);
  const home: Base = host.abilities.content === 'mail-read' ? 'document' : 'selection';
  const base = useRef<Base>(answering ? 'answered' : home);
  /** What is shown may no longer be what is marked. */
  const stale = useRef(false);

  const read = useCallback(
    async (from: Base): Promise<void> => {
      newest.current += 1;
      const mine = newest.current;
      stale.current = true;
      const fail = (error: unknown): void => {
        if (mine === newest.current) dispatch({ type: 'failed', problem: asProblem(error) });
      };
      const readOnce = async (): Promise<Shown | undefined> => {
        const now = await readFrom(host, from);
        if (mine !== newest.current) return undefined;
        const empty = now.text.trim() === '';
        // What was taken stays, and is read again before it is sent.
        if (empty && from === 'selection' && base.current !== home) return undefined;
        base.current = empty ? home : from;
        stale.current = false;
        dispatch({ type: 'read', base: from, ...now });
        return now;
      };
      const once = readOnce().catch((error: unknown) => {
        // What is still shown is read again before it is sent.
        if (mine === newest.current) stale.current = current.current.passage !== undefined;
        fail(error);
      });
      reading.current = once;
      const now = await once;
      if (!now) return;
      try {
        const findings = await checker.findings(now.text);
        if (mine === newest.current) dispatch({ type: 'checked', passageId: now.passage.id, findings });
      } catch (error) {
        fail(error);
      }
    },
    [checker, dispatch, host, home],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked may be another text in another state
  useEffect(() => {
    if (!active) return;
    // A received mail is taken as it was; what a reply answers doesn't follow the cursor.
    const readAgain = (): void => {
      if (base.current !== 'answered') void read(home);
    };
    const stop = host.onSelectionChanged(readAgain);
    void read(home === 'selection' && base.current !== 'answered' ? 'selection' : base.current);
    return () => {
      newest.current += 1;
      stop();
    };
  }, [host, read, active, home, state]);

  const take = (next: Base): void => {
    base.current = next;
    void read(next);
  };
  return {
    ...selection,
    take,
    release: () => take(home),
    narrow: (part) => dispatch({ type: 'narrowed', part }),
    async latest() {
      for (let awaited: unknown; awaited !== reading.current; ) {
        awaited = reading.current;
        await awaited;
      }
      const { passage, text, base: from = home, part, status } = current.current;
      if (status === 'failed' && selection.status !== 'failed') return 'unread';
      if (passage && part) return { ...partOf(passage, text, part), base: from, isPart: true };
      if (passage && !stale.current) return { passage, text, base: from, isPart: false };
      if (!stale.current) return undefined;
      const now = await readFrom(host, base.current);
      return now.text.trim() === '' ? undefined : { ...now, base: base.current, isPart: false };
    },
  };
}

interface Shown {
  readonly passage: Passage;
  readonly text: string;
}

async function readFrom(host: Host, base: Base): Promise<Shown> {
  const passage = await readers[base](host);
  return { passage, text: toMarkdown(passage.blocks.map(({ block }) => block)) };
}

const readers: Readonly<Record<Base, (host: Host) => Promise<Passage>>> = {
  selection: (host) => host.readSelection(),
  document: (host) => host.readDocument(),
  thread: (host) => (host.mail ? host.mail.readThread() : host.readDocument()),
  answered: (host) => (host.mail ? host.mail.readAnswered() : host.readDocument()),
};
