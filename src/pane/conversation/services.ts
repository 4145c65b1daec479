import type { PaneConfig } from '../../core/protocol';
import type { Client } from '../api/client';
import type { Checker } from '../check/checker';
import type { Host } from '../hosts/host';
import type { Preferences } from '../shared/preferences';
import type { Store } from './store';

/** What the flow of a conversation talks to. */
export interface Services {
  readonly host: Host;
  readonly client: Client;
  readonly checker: Checker;
  readonly config: PaneConfig;
  readonly preferences: Preferences;
  readonly store: Store;
  readonly library: () => Promise<typeof import('./library')>;
  readonly now: () => Date;
}
