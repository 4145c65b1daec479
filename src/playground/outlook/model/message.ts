export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  /** Picture inside the text. */
  readonly isInline?: boolean;
}

/** Folders of the mailbox, in their order on the page. */
export const folders = { inbox: 'Posteingang', special: 'Sonderfälle', sent: 'Gesendet' } as const;

export type Folder = keyof typeof folders;

/** A notification bar above an item, as an add-in writes it. */
export interface Notification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** Custom properties of an add-in: strings, numbers, flags and dates as office.js writes them. */
export type Properties = Readonly<Record<string, unknown>>;

/** What a sample says of a mail. */
export interface MailData {
  readonly id: string;
  readonly folder: Folder;
  /** The mail program that wrote it, for whoever looks at the samples. */
  readonly program: string;
  readonly subject: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  /** ISO 8601. */
  readonly date: string;
  /** As it came; hostile where the sender is. A mail has `html` or `text`. */
  readonly html?: string;
  readonly text?: string;
  readonly kind?: 'message' | 'appointment' | 'meeting-request';
  readonly itemClass?: string;
  /** The body can't be read by an add-in. */
  readonly isProtected?: boolean;
  readonly attachments?: readonly Attachment[];
  readonly conversationId?: string;
  /** Internet headers beside the usual ones; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** ISO 8601, of an appointment or a request for one. */
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
}

/** A mail that lies in a folder. */
export interface Message extends MailData {
  readonly kind: 'message' | 'appointment' | 'meeting-request';
  readonly itemClass: string;
  properties: Properties;
  notifications: readonly Notification[];
}

export const messageFrom = (data: MailData): Message => ({
  ...data,
  kind: data.kind ?? 'message',
  itemClass: data.itemClass ?? (data.kind === 'appointment' ? 'IPM.Appointment' : 'IPM.Note'),
  properties: {},
  notifications: [],
});

/** A subject without the marks of replies and forwards in front. */
export function normalizedSubject(subject: string): string {
  let rest = subject.trim();
  for (let found = mark(rest); found; found = mark(rest)) rest = rest.slice(found.length).trim();
  return rest;
}

const mark = (subject: string): string | undefined => /^(?:AW|WG|RE|FW|FWD|Antw):/i.exec(subject)?.[0];

export const shown = ({ name, address }: Address): string =>
  name && name !== address ? `${name} <${address}>` : address;
