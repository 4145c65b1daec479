import type { TaskId } from '../../core/protocol';
import type { Client } from '../api/client';

/** Tasks whose servers keep a session of the conversation. */
const KEPT: readonly TaskId[] = ['knowledge', 'chat'];

/** The conversations that servers may know by an id of ours, until they are forgotten there. */
export interface Sessions {
  /** A random id for a new conversation, where its task needs one. */
  open(task: TaskId): string | undefined;
  /** A run with this id leaves; every other conversation has ended. */
  use(id: string | undefined): void;
  /** Without an id, all. */
  forget(id?: string): void;
}

export function createSessions({ forget }: Pick<Client, 'forget'>): Sessions {
  const known = new Set<string>();
  const end = (ids: readonly string[]): void => {
    for (const id of ids) if (known.delete(id)) forget(id);
  };
  return {
    open: (task) => (KEPT.includes(task) ? crypto.randomUUID() : undefined),
    use(id) {
      end([...known].filter((other) => other !== id));
      if (id !== undefined) known.add(id);
    },
    forget: (id) => end(id === undefined ? [...known] : [id]),
  };
}
