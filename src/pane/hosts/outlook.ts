import type { Host } from './host';
import { currentItem, isCompose } from './outlook/item';
import { createOutlookComposeHost } from './outlook-compose';
import { createOutlookReadHost } from './outlook-read';

/** Outlook opens a pane for each window: beside a mail that is being written, or in the reading window. */
export function createOutlookHost(): Host {
  const item = currentItem();
  return item && isCompose(item) ? createOutlookComposeHost() : createOutlookReadHost();
}
