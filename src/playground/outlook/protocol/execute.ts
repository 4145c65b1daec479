import type { ComposeRequest, Mailbox } from '../model/mailbox';
import { type Switches, supports } from '../switches';
import { bodyMethods } from './body-methods';
import { codes, type Item, MailError, type Method, type Methods, type Parameters } from './call';
import { envelopeMethods } from './envelope-methods';
import { formMethods, unplayed } from './form-methods';
import { headerMethods } from './header-methods';
import { notificationMethods } from './notification-methods';
import { propertyMethods } from './property-methods';

/** Everything that is played, by the `DispatchId` of office.js. */
export const methods: Methods = {
  ...bodyMethods,
  ...envelopeMethods,
  ...formMethods,
  ...headerMethods,
  ...notificationMethods,
  ...propertyMethods,
};

/** A call as it came, and how it went. */
export interface Traffic {
  /** `read` or the draft's id. */
  readonly window: string;
  readonly id: number;
  readonly name: string;
  readonly parameters: Parameters;
  /** 0 for success. */
  readonly code: number;
}

export interface MailHost {
  switches: Switches;
  readonly mailbox: Mailbox;
  readonly traffic: readonly Traffic[];
  /** Answers `ExecuteMethod` for the item of a window. */
  execute(item: Item | undefined, id: number, parameters: Parameters): Readonly<Record<string, unknown>>;
}

const loadCustomProperties = 3;

/** Outlook's side of the protocol over one mailbox. */
export function createMailHost(
  mailbox: Mailbox,
  switches: Switches,
  compose: (request: ComposeRequest) => void,
): MailHost {
  const traffic: Traffic[] = [];
  const host: MailHost = {
    switches,
    mailbox,
    traffic,
    execute: (item, id, parameters) => {
      const method = methods[id];
      let code = 0;
      let data: unknown;
      try {
        if (!method || !item) throw new MailError(codes.operationNotSupported);
        allow(method, item, host.switches);
        data = method.run({ item, mailbox, switches: host.switches, compose }, parameters);
      } catch (error) {
        if (!(error instanceof MailError)) throw error;
        code = error.code;
      }
      traffic.push({
        window: item?.mode === 'compose' ? item.draft.id : 'read',
        id,
        name: method?.name ?? unplayed[id] ?? `unknown ${id}`,
        parameters,
        code,
      });
      if (code !== 0) return { wasSuccessful: false, error: true, errorCode: code };
      if (id === loadCustomProperties) return { wasSuccessful: true, customProperties: JSON.stringify(data) };
      return { wasSuccessful: true, error: false, data };
    },
  };
  return host;
}

/** Refuses what this Outlook, this item or a played failure doesn't allow. */
function allow(method: Method, item: Item, switches: Switches): void {
  if (!supports(switches, method.since)) throw new MailError(codes.operationNotSupported);
  if (method.modes !== 'both' && method.modes !== item.mode) throw new MailError(codes.operationNotSupported);
  if (method.writes && switches.faults.has('read-only')) throw new MailError(codes.noPermission);
  if (method.fails && switches.faults.has(method.fails[0])) throw new MailError(method.fails[1]);
}
