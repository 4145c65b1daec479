import { byId } from '../../page/controls';
import { textHtml } from '../model/html-text';
import { type Address, type Message, type Notification, shown } from '../model/message';
import { sentAt } from '../model/reply';
import { localCopy } from '../model/sanitize';
import { element } from './dom';

const styles = `html { color-scheme: light; background: #fff; color: #201f1e; }
  body { margin: 14px 18px; font: 11pt/1.4 Calibri, Carlito, "Segoe UI", sans-serif; overflow-wrap: break-word; }
  body.text { white-space: pre-wrap; } img { max-width: 100%; }`;
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A document that can show a mail and do nothing else. */
const safeDocument = (html: string, format: 'html' | 'text'): string =>
  `<!doctype html><html lang="de"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
  `<base target="_blank"><style>${styles}</style></head><body class="${format}">${html}</body></html>`;

const people = (name: string, list: readonly Address[] = []) =>
  list.length === 0 ? [] : [element('dt', {}, name), element('dd', {}, list.map(shown).join('; '))];

const megabyte = 1_000_000;
export const sizeText = (bytes: number): string =>
  bytes >= megabyte
    ? `${(bytes / megabyte).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} KB`;

export const notificationBars = (notifications: readonly Notification[]): readonly HTMLElement[] =>
  notifications.map(({ message, type }) =>
    element('p', { class: type === 2 ? 'notification error' : 'notification' }, message),
  );

/** Shows a mail that lies in a folder. */
export function showMail(message: Message | undefined): void {
  const head = byId('mail-head', HTMLDivElement);
  const place = byId('mail-body', HTMLDivElement);
  byId('mail-notifications', HTMLDivElement).replaceChildren(
    ...notificationBars(message?.notifications ?? []),
  );
  if (!message) {
    head.replaceChildren(element('p', { class: 'hint' }, 'Keine Mail ausgewählt.'));
    place.replaceChildren();
    return;
  }
  if (head.dataset.id === message.id && place.hasChildNodes()) return;
  head.dataset.id = message.id;
  const notes: string[] = [];
  let html = '';
  const format = message.html === undefined ? 'text' : 'html';
  if (message.isProtected) notes.push('Diese Mail ist geschützt. Outlook kann sie hier nicht anzeigen.');
  else if (message.html === undefined) html = textHtml(message.text ?? '').replaceAll('<br>', '\n');
  else {
    const safe = localCopy(message.html);
    for (const link of safe.body.querySelectorAll('a[href]')) {
      link.setAttribute('title', link.getAttribute('href') ?? '');
      link.removeAttribute('target');
    }
    html = safe.body.innerHTML;
    if (safe.blocked > 0) notes.push('Bilder und andere Inhalte aus dem Internet wurden nicht geladen.');
  }
  if (message.kind !== 'message' && message.start)
    notes.push(`Termin: ${sentAt(message.start)}, ${message.location ?? 'ohne Ort'}`);
  head.replaceChildren(
    element('h2', {}, message.subject || '(kein Betreff)'),
    element(
      'dl',
      {},
      element('dt', {}, 'Von'),
      element('dd', {}, shown(message.from)),
      ...people('An', message.to),
      ...people('Cc', message.cc),
      ...people('Bcc', message.bcc),
      element('dt', {}, 'Gesendet'),
      element('dd', {}, sentAt(message.date)),
    ),
    ...(message.attachments?.length
      ? [
          element(
            'p',
            { class: 'attachments' },
            ...message.attachments.map(({ name, size }) =>
              element('span', { class: 'attachment' }, `${name} (${sizeText(size)})`),
            ),
          ),
        ]
      : []),
    ...notes.map((note) => element('p', { class: 'notification' }, note)),
  );
  const frame = element('iframe', { sandbox: '', title: 'Text der Mail' });
  frame.srcdoc = safeDocument(html, format);
  place.replaceChildren(frame);
}
