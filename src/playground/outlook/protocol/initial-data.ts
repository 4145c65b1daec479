import { normalizedSubject } from '../model/message';
import { clerk } from '../model/reply';
import type { Switches } from '../switches';
import type { Item } from './call';
import { wireAddress, wireAttachment } from './envelope-methods';

/** `HostItemType` of office.js. */
const types = { message: 1, appointment: 2, 'meeting-request': 3, compose: 4 } as const;
/** office.js's number for the permission `ReadWriteItem` of the manifest. */
const readWriteItem = 3;

/** Answer to `GetInitialData`, and what `ItemChanged` brings. */
export function initialData(item: Item, switches: Switches): Readonly<Record<string, unknown>> {
  return {
    permissionLevel: readWriteItem,
    userDisplayName: clerk.name,
    userEmailAddress: clerk.address,
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'enterprise',
    timeZoneOffsets: [],
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    extensionId: 'schreibkompass',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    ...(switches.faults.has('read-only') ? { isFromSharedFolder: true } : {}),
    ...(item.mode === 'compose'
      ? { itemType: types.compose, conversationId: item.draft.conversationId ?? null }
      : readData(item, switches)),
  };
}

function readData({ message }: Extract<Item, { mode: 'read' }>, { faults }: Switches) {
  return {
    itemType: types[message.kind],
    id: message.id,
    itemClass: faults.has('protected') ? 'IPM.Note.SMIME' : message.itemClass,
    subject: message.subject,
    normalizedSubject: normalizedSubject(message.subject),
    conversationId: message.conversationId ?? `conversation-${message.id}`,
    internetMessageId: `<${message.id}@example.invalid>`,
    dateTimeCreated: message.date,
    dateTimeModified: message.date,
    from: wireAddress(message.from),
    sender: wireAddress(message.from),
    organizer: wireAddress(message.from),
    to: message.to.map(wireAddress),
    cc: (message.cc ?? []).map(wireAddress),
    bcc: (message.bcc ?? []).map(wireAddress),
    attachments: (message.attachments ?? []).map(wireAttachment),
    ...(message.start ? { start: message.start, end: message.end, location: message.location ?? '' } : {}),
    entities: {},
  };
}
