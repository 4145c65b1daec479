import { paneWidth } from '../../page/controls';
import { defaultSwitches, type Fault, isFault, isMailboxVersion, type Switches } from '../switches';

/** What the address says: `?mail=hundesteuer&width=320&mailbox=1.5&switches=focus-lost,slow`. */
export interface Options {
  readonly mail: string;
  readonly width: number;
  readonly switches: Switches;
}

export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const mailbox = query.get('mailbox') ?? '';
  const faults = (query.get('switches') ?? '').split(',').filter(isFault);
  return {
    mail: query.get('mail') ?? '',
    width: paneWidth(query),
    switches: {
      mailbox: isMailboxVersion(mailbox) ? mailbox : defaultSwitches.mailbox,
      faults: new Set<Fault>(faults),
    },
  };
}
