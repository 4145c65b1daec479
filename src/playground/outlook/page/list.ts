import type { Mailbox } from '../model/mailbox';
import { type Folder, folders, type Message } from '../model/message';
import { element } from './dom';

const day = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Berlin',
});

export interface MailList {
  refresh(chosen: Message | undefined): void;
}

/** Folders with their mails; a click chooses one. */
export function openList(place: HTMLElement, mailbox: Mailbox, choose: (message: Message) => void): MailList {
  const closed = new Set<Folder>(['special']);

  const entry = (message: Message, isChosen: boolean) => {
    const person = message.folder === 'sent' ? message.to[0] : message.from;
    const button = element(
      'button',
      { type: 'button', class: 'mail', 'data-id': message.id, 'aria-current': String(isChosen) },
      element('span', { class: 'who' }, person?.name || person?.address || 'Ohne Empfänger'),
      element('time', { datetime: message.date }, day.format(new Date(message.date))),
      element('span', { class: 'what' }, message.subject || '(kein Betreff)'),
    );
    if (message.attachments?.length)
      button.append(element('span', { class: 'clip' }, `Anlagen: ${message.attachments.length}`));
    button.addEventListener('click', () => choose(message));
    return element('li', {}, button);
  };

  return {
    refresh: (chosen) => {
      const focused = document.activeElement?.getAttribute('data-id');
      if (chosen) closed.delete(chosen.folder);
      const parts = (Object.entries(folders) as [Folder, string][]).map(([folder, name]) => {
        const messages = mailbox.in(folder);
        const details = element(
          'details',
          { class: 'folder', 'data-folder': folder },
          element('summary', {}, name, element('span', { class: 'number' }, String(messages.length))),
          element('ul', {}, ...messages.map((message) => entry(message, message === chosen))),
        );
        details.open = !closed.has(folder);
        details.addEventListener('toggle', () => {
          if (details.open) closed.delete(folder);
          else closed.add(folder);
        });
        return details;
      });
      place.replaceChildren(...parts);
      if (focused) place.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    },
  };
}
