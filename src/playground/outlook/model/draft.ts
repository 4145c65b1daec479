import type { MailBody } from './body';
import type { Address, Attachment, Notification, Properties } from './message';

export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Recipients {
  to: readonly Address[];
  cc: readonly Address[];
  bcc: readonly Address[];
}

/** A mail that is being written in a window of its own. */
export interface Draft {
  readonly id: string;
  readonly composeType: ComposeType;
  readonly conversationId: string | undefined;
  readonly from: Address;
  readonly body: MailBody;
  readonly recipients: Recipients;
  readonly attachments: readonly Attachment[];
  readonly headers: Map<string, string>;
  /** Names that were removed once: Outlook on the web doesn't take them again. */
  readonly lostHeaders: Set<string>;
  readonly session: Map<string, string>;
  subject: string;
  properties: Properties;
  notifications: readonly Notification[];
  appendOnSend: string;
  /** Set once the draft was saved. */
  itemId: string | undefined;
  /** Where the cursor was last: an add-in's insertion goes there. */
  focus: 'subject' | 'body';
  state: 'open' | 'sending' | 'sent';
}
