import type { BodyFormat, MailBody } from './body';
import type { ComposeType, Draft, Recipients } from './draft';
import { type Address, type Folder, type MailData, type Message, messageFrom } from './message';
import { clerk, firstHtml, firstText, forwardSubject, replySubject, type ThreadLook } from './reply';

/** Makes the text field of a new window; the page gives one in a frame. */
export type BodyMaker = (format: BodyFormat) => Promise<MailBody>;

export interface ComposeRequest {
  readonly type: ComposeType;
  /** The mail that is answered or passed on. */
  readonly mail?: Message;
  /** To all that got the mail. */
  readonly all?: boolean;
  /** What stands at the top, in HTML. */
  readonly html?: string;
  readonly subject?: string;
  readonly recipients?: Partial<Recipients>;
}

/** A clerk's mailbox: mails that lie in folders, and the mails that are being written. */
export class Mailbox {
  private made = 0;
  private readonly messages: Message[];
  private readonly open: Draft[] = [];
  private readonly listeners: (() => void)[] = [];
  readonly settings: Record<string, unknown> = {};
  /** How threads under new replies look, and what is added to them to play very long ones. */
  threads: () => { readonly look: ThreadLook; readonly more: string } = () => ({ look: 'web', more: '' });

  constructor(
    mails: readonly MailData[],
    private readonly makeBody: BodyMaker,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.messages = mails.map(messageFrom);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  in(folder: Folder): readonly Message[] {
    return this.messages.filter((message) => message.folder === folder);
  }

  find(id: string): Message | undefined {
    return this.messages.find((message) => message.id === id);
  }

  /** Takes a mail in at the top of its folder. */
  add(data: MailData): Message {
    const message = messageFrom(data);
    this.messages.unshift(message);
    this.changed();
    return message;
  }

  get drafts(): readonly Draft[] {
    return this.open;
  }

  /** Opens a window with a new mail. */
  async compose(request: ComposeRequest): Promise<Draft> {
    const { type, mail } = request;
    const format = mail && mail.html === undefined && mail.text !== undefined ? 'text' : 'html';
    const body = await this.makeBody(format);
    const written = request.html ?? '';
    const { look, more } = this.threads();
    if (format === 'text') body.document.body.textContent = firstText(written, mail);
    else body.document.body.innerHTML = firstHtml(written, mail, look) + (mail ? more : '');
    this.made += 1;
    const draft: Draft = {
      id: `draft-${this.made}`,
      composeType: type,
      conversationId: mail?.conversationId ?? (mail && `conversation-${mail.id}`),
      from: clerk,
      body,
      recipients: { ...(mail ? recipientsFor(request, mail) : none()), ...request.recipients },
      attachments: type === 'forward' ? (mail?.attachments ?? []) : [],
      headers: new Map(),
      lostHeaders: new Set(),
      session: new Map(),
      subject: request.subject ?? subjectFor(type, mail),
      properties: {},
      notifications: [],
      appendOnSend: '',
      itemId: undefined,
      focus: 'body',
      state: 'open',
    };
    this.open.push(draft);
    this.changed();
    return draft;
  }

  /** Closes the window; what was not sent is gone. */
  discard(draft: Draft): void {
    const at = this.open.indexOf(draft);
    if (at >= 0) this.open.splice(at, 1);
    this.changed();
  }

  /** Sends once: what was sent lies in „Gesendet“ with its headers and properties. */
  send(draft: Draft): Message {
    if (draft.state === 'sent') throw new Error('The mail was sent already.');
    draft.state = 'sent';
    if (draft.appendOnSend !== '') draft.body.append(draft.appendOnSend, 'html');
    const sent = messageFrom({
      id: `sent-${draft.id}`,
      folder: 'sent',
      program: 'Outlook im Web',
      subject: draft.subject,
      from: draft.from,
      ...draft.recipients,
      date: this.now().toISOString(),
      ...(draft.body.format === 'html' ? { html: draft.body.inner() } : { text: draft.body.text() }),
      attachments: draft.attachments,
      conversationId: draft.conversationId ?? `conversation-${draft.id}`,
      headers: Object.fromEntries(draft.headers),
    });
    sent.properties = draft.properties;
    this.messages.unshift(sent);
    this.discard(draft);
    return sent;
  }
}

const none = (): Recipients => ({ to: [], cc: [], bcc: [] });

function recipientsFor({ type, all }: ComposeRequest, mail: Message): Recipients {
  if (type === 'forward') return none();
  const others = (list: readonly Address[] = []) => list.filter(({ address }) => address !== clerk.address);
  if (mail.folder === 'sent') return { to: mail.to, cc: all ? (mail.cc ?? []) : [], bcc: [] };
  return all
    ? { to: [mail.from, ...others(mail.to)], cc: others(mail.cc), bcc: [] }
    : { ...none(), to: [mail.from] };
}

const subjectFor = (type: ComposeType, mail: Message | undefined): string => {
  if (!mail) return '';
  return type === 'forward' ? forwardSubject(mail.subject) : replySubject(mail.subject);
};
