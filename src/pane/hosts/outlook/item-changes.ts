import type { Host } from '../host';

/** A pinned pane stays open while the clerk goes from mail to mail. Outlook is asked once, however many listen. */
export function itemChanges(): Host['onSelectionChanged'] {
  const listeners = new Set<() => void>();
  let asked = false;
  return (listener) => {
    listeners.add(listener);
    if (!asked) {
      asked = true;
      Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
        for (const each of [...listeners]) each();
      });
    }
    return () => listeners.delete(listener);
  };
}
