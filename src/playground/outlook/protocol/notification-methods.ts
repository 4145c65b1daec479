import type { Notification } from '../model/message';
import { type Call, codes, MailError, type Methods, type Parameters, text } from './call';

const holder = ({ item }: Call): { notifications: readonly Notification[] } =>
  item.mode === 'read' ? item.message : item.draft;

/** Bars that Outlook shows above one item. */
const limit = 5;

const read = (parameters: Parameters): Notification => ({
  key: text(parameters, 'key'),
  type: Number(parameters.type),
  message: text(parameters, 'message'),
  ...(typeof parameters.icon === 'string' ? { icon: parameters.icon } : {}),
  ...(typeof parameters.persistent === 'boolean' ? { persistent: parameters.persistent } : {}),
});

function change(call: Call, notifications: readonly Notification[]): void {
  holder(call).notifications = notifications;
  call.mailbox.changed();
}

function existing(call: Call, key: string): readonly Notification[] {
  const { notifications } = holder(call);
  if (!notifications.some((each) => each.key === key)) throw new MailError(codes.notificationNotFound);
  return notifications;
}

const name = (call: string): string => `notificationMessages.${call}`;

/** Bars above an item. */
export const notificationMethods: Methods = {
  33: {
    name: name('addAsync'),
    since: '1.3',
    modes: 'both',
    run: (call, parameters) => {
      const { notifications } = holder(call);
      const added = read(parameters);
      if (notifications.some(({ key }) => key === added.key))
        throw new MailError(codes.duplicateNotification);
      if (notifications.length >= limit) throw new MailError(codes.tooManyNotifications);
      change(call, [...notifications, added]);
    },
  },
  34: { name: name('getAllAsync'), since: '1.3', modes: 'both', run: (call) => holder(call).notifications },
  35: {
    name: name('replaceAsync'),
    since: '1.3',
    modes: 'both',
    run: (call, parameters) => {
      const next = read(parameters);
      const all = existing(call, next.key);
      change(
        call,
        all.map((each) => (each.key === next.key ? next : each)),
      );
    },
  },
  36: {
    name: name('removeAsync'),
    since: '1.3',
    modes: 'both',
    run: (call, parameters) => {
      const key = text(parameters, 'key');
      change(
        call,
        existing(call, key).filter((each) => each.key !== key),
      );
    },
  },
};
