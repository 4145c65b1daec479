import type { Message } from '../conversation/next-message';

/** The next message of a chat, typed and not sent yet; it survives a look at the check or at the history. */
export type ChatDraft = Omit<Message, 'model'>;

export const noDraft: ChatDraft = { text: '', origin: 'typed' };
