import { useEffect, useState } from 'react';
import type { MailHeader } from '../../hosts/host';
import { usePane } from '../../shared/pane-context';

/** The mail beside the pane; undefined in a document, while it is read, and where it can't be read. */
export function useMailHeader(active: boolean): MailHeader | undefined {
  const { host } = usePane();
  const [header, setHeader] = useState<MailHeader>();
  useEffect(() => {
    const { mail } = host;
    if (!active || !mail) return;
    let newest = 0;
    const read = (): void => {
      newest += 1;
      const mine = newest;
      mail.readHeader().then(
        (found) => mine === newest && setHeader(found),
        // The card says why the mail itself could not be read.
        () => mine === newest && setHeader(undefined),
      );
    };
    const stop = host.abilities.content === 'mail-read' ? host.onSelectionChanged(read) : undefined;
    read();
    return () => {
      newest += 1;
      stop?.();
    };
  }, [host, active]);
  return header;
}
