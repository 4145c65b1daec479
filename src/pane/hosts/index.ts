import type { Host } from './host';
import { createWordHost } from './word';

export type * from './host';

/**
 * The host for the application that `Office.onReady` names; null where there is none for it
 * or the pane runs in a browser without Office.
 */
export function pickHost(info: { readonly host: Office.HostType | string | null }): Host | null {
  return info.host === 'Word' ? createWordHost() : null;
}
