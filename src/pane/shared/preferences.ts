import type { TaskId } from '../../core/protocol';
import { type TaskKind, taskKind } from '../conversation/model-choice';

/** What the pane remembers on this machine: never a text, a finding or a mapping. */
export interface Preferences {
  get(name: PreferenceName): string | undefined;
  /** A storage that refuses is no error: the pane asks again next time. */
  set(name: PreferenceName, value: string): void;
}

export type PreferenceName =
  /** Version and date of the confirmed Kompass. */
  | 'kompass'
  /** `yes`: sure findings are masked without asking. */
  | 'mask-sure'
  | 'language'
  /** The model that was chosen for texts, and for each kind of task that has models of its own. */
  | 'model'
  | `model-${Exclude<TaskKind, 'text'>}`;

/** A choice of model counts for the kind of task that it was made for. */
export const modelPreference = (task: TaskId | undefined): PreferenceName => {
  const kind = taskKind(task);
  return kind === 'text' ? 'model' : `model-${kind}`;
};

const PREFIX = 'schreibkompass.';

export function createPreferences(storage: () => Storage): Preferences {
  const session = new Map<PreferenceName, string>();
  return {
    get(name) {
      try {
        return session.get(name) ?? storage().getItem(PREFIX + name) ?? undefined;
      } catch {
        return session.get(name);
      }
    },
    set(name, value) {
      session.set(name, value);
      try {
        storage().setItem(PREFIX + name, value);
      } catch {
        // Blocked or full: it holds until the pane closes.
      }
    },
  };
}
