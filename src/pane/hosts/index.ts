import type { Host } from './host';

export type * from './host';

/**
 * The host for the application that `Office.onReady` names; null where there is none for it
 * or the pane runs in a browser without Office. Each application's part is loaded where it is needed.
 */
export async function pickHost(info: {
  readonly host: Office.HostType | string | null;
}): Promise<Host | null> {
  if (info.host === 'Word') return (await import('./word')).createWordHost();
  if (info.host === 'Outlook') return (await import('./outlook')).createOutlookHost();
  return null;
}
