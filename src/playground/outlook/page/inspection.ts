import { buttonOf, withFault } from '../../page/controls';
import type { ComposeType, Draft, Recipients } from '../model/draft';
import type { Folder, MailData, Message } from '../model/message';
import type { MailHost, Traffic } from '../protocol/execute';
import { isFault } from '../switches';
import { readAddresses } from './addresses';
import { frameOf } from './body-frames';
import type { MailDesk } from './desk';

/** A mail as tests look at it; addresses alone, names left out. */
export interface SeenMail {
  readonly id: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly format: 'html' | 'text';
  /** Of the body; a mail in plain text has an escaped one. */
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly notifications: readonly string[];
}

export interface SeenDraft extends SeenMail {
  readonly composeType: ComposeType;
  readonly itemId: string | undefined;
  readonly session: Readonly<Record<string, string>>;
  readonly state: Draft['state'];
}

/** `window.playgroundOutlook`: what end-to-end tests see of the mailbox and do to it. Never used by the pane. */
export interface OutlookInspection {
  mails(folder: Folder): readonly { readonly id: string; readonly subject: string }[];
  /** Chooses a mail, as a click in the list does; `null` chooses none. */
  choose(id: string | null): void;
  chosen(): string | undefined;
  /** Puts a mail of the test's own into the inbox and gives its id. */
  addMail(mail: Partial<MailData>): string;
  /** The clerk's own answer to the chosen mail; gives the id of the draft once the add-in has seen it. */
  reply(how?: { readonly all?: boolean; readonly forward?: boolean }): Promise<string>;
  newMail(): Promise<string>;
  /** `read` or the id of the draft whose window is in front. */
  active(): string;
  show(window: string): void;
  drafts(): readonly SeenDraft[];
  /** The draft in front. */
  draft(): SeenDraft;
  /** Body of the draft in front as HTML, as it stands in the field. */
  setBody(html: string): void;
  setBodyText(text: string): void;
  setSubject(subject: string): void;
  setRecipients(field: keyof Recipients, addresses: readonly string[]): void;
  setFormat(format: 'html' | 'text'): void;
  /** Selects the first place where the words stand in the body in front; false if they stand nowhere. */
  selectText(words: string): boolean;
  /** Puts the cursor behind the words. */
  placeCursor(words: string): boolean;
  selection(): string;
  /** Clicks „Senden“. */
  send(): void;
  /** The dialog before sending; undefined while there is none. */
  alert():
    | { readonly message: string; readonly cancel: string; answer(how: 'send' | 'cancel'): void }
    | undefined;
  sent(): readonly SeenMail[];
  setSwitch(fault: string, on: boolean): void;
  traffic(): readonly Traffic[];
  /** Calls of a method, such as `body.setAsync`, with their codes (0 is success). */
  codes(name: string): readonly number[];
}

const addressOf = ({ address }: { readonly address: string }): string => address;

const seenMessage = (message: Message): SeenMail => ({
  id: message.id,
  subject: message.subject,
  to: message.to.map(addressOf),
  cc: (message.cc ?? []).map(addressOf),
  bcc: (message.bcc ?? []).map(addressOf),
  format: message.html === undefined ? 'text' : 'html',
  html: message.html ?? '',
  text: message.text ?? '',
  headers: message.headers ?? {},
  properties: message.properties,
  notifications: message.notifications.map(({ message: text }) => text),
});

const seenDraft = (draft: Draft): SeenDraft => ({
  id: draft.id,
  subject: draft.subject,
  to: draft.recipients.to.map(addressOf),
  cc: draft.recipients.cc.map(addressOf),
  bcc: draft.recipients.bcc.map(addressOf),
  format: draft.body.format,
  html: draft.body.inner(),
  text: draft.body.text(),
  headers: Object.fromEntries(draft.headers),
  properties: draft.properties,
  notifications: draft.notifications.map(({ message }) => message),
  composeType: draft.composeType,
  itemId: draft.itemId,
  session: Object.fromEntries(draft.session),
  state: draft.state,
});

export function outlookInspection(host: MailHost, desk: MailDesk): OutlookInspection {
  const { mailbox } = host;
  let added = 0;
  const front = (): Draft => {
    if (desk.active === 'read') throw new Error('No mail is being written in front.');
    return desk.active;
  };
  const change = (act: (draft: Draft) => void) => {
    act(front());
    mailbox.changed();
  };
  const compose = async (request: Parameters<MailDesk['compose']>[0]) => (await desk.compose(request)).id;
  return {
    mails: (folder) => mailbox.in(folder).map(({ id, subject }) => ({ id, subject })),
    choose: (id) => {
      const message = id === null ? undefined : mailbox.find(id);
      if (id !== null && !message) throw new RangeError(`There is no mail "${id}".`);
      desk.choose(message);
    },
    chosen: () => desk.chosen?.id,
    addMail: (mail) => {
      added += 1;
      const { id } = mailbox.add({
        id: `added-${added}`,
        folder: 'inbox',
        program: 'Test',
        subject: 'Testmail',
        from: { name: 'Toni Testmann', address: 'toni.testmann@example.org' },
        to: [{ name: 'Bürgerservice', address: 'buergerservice@nettetal.example' }],
        date: '2026-11-24T09:00:00+01:00',
        ...mail,
      });
      return id;
    },
    reply: ({ all = false, forward = false } = {}) => {
      const { chosen } = desk;
      if (!chosen) throw new Error('No mail is chosen.');
      return compose({ type: forward ? 'forward' : 'reply', all, mail: chosen });
    },
    newMail: () => compose({ type: 'newMail' }),
    active: () => (desk.active === 'read' ? 'read' : desk.active.id),
    show: (window) => {
      const draft = mailbox.drafts.find(({ id }) => id === window);
      if (window !== 'read' && !draft) throw new RangeError(`There is no window "${window}".`);
      desk.show(draft ?? 'read');
    },
    drafts: () => mailbox.drafts.map(seenDraft),
    draft: () => seenDraft(front()),
    setBody: (html) =>
      change(({ body }) => {
        body.document.body.innerHTML = html;
      }),
    setBodyText: (text) =>
      change(({ body }) => {
        body.document.body.textContent = text;
      }),
    setSubject: (subject) =>
      change((draft) => {
        draft.subject = subject;
      }),
    setRecipients: (field, addresses) =>
      change(({ recipients }) => {
        recipients[field] = readAddresses(addresses.join(';'));
      }),
    setFormat: (format) => change(({ body }) => body.convert(format)),
    selectText: (words) => {
      frameOf(front().body).contentWindow?.focus();
      return front().body.selectText(words);
    },
    placeCursor: (words) => {
      const found = front().body.selectText(words);
      if (found) front().body.document.getSelection()?.collapseToEnd();
      return found;
    },
    selection: () => front().body.selected('text'),
    send: () => buttonOf('send').click(),
    alert: () => {
      const dialog = document.querySelector<HTMLDialogElement>('#alert[open]');
      if (!dialog) return undefined;
      return {
        message: document.getElementById('alert-message')?.textContent ?? '',
        cancel: buttonOf('alert-cancel').textContent,
        answer: (how) => buttonOf(`alert-${how}`).click(),
      };
    },
    sent: () => mailbox.in('sent').map(seenMessage),
    setSwitch: (fault, on) => {
      if (!isFault(fault)) throw new RangeError(`There is no switch "${fault}".`);
      host.switches = withFault(host.switches, fault, on);
    },
    traffic: () => host.traffic,
    codes: (name) => host.traffic.filter((call) => call.name === name).map(({ code }) => code),
  };
}
