import { htmlText, textHtml } from './html-text';
import { type Address, type MailData, normalizedSubject, shown } from './message';
import { inert, localCopy, sanitize } from './sanitize';

export const clerk: Address = { name: 'Erika Demo', address: 'erika.demo@nettetal.example' };

const signatureLines = [
  'Mit freundlichen Grüßen',
  '',
  'Erika Demo',
  'Stadt Nettetal · Bürgerservice',
  'Rathausplatz 1 · 41334 Nettetal',
  'Telefon 02153 555-0',
  'buergerservice@nettetal.example',
];

const font = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
const emptyLine = `<div class="elementToProof" style="${font}"><br></div>`;

/** The clerk's own signature, as Outlook puts it under a new text. */
const signature = `<div id="Signature" class="elementToProof">${signatureLines
  .map((line) => `<p style="margin: 0px; ${font}">${line === '' ? '<br>' : line}</p>`)
  .join('')}</div>`;

export const signatureText = signatureLines.join('\n');

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'Europe/Berlin' });
const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** Such as „Montag, 23. November 2026 08:12“. */
export const sentAt = (date: string): string =>
  `${day.format(new Date(date))} ${time.format(new Date(date))}`;

function headerLines(mail: MailData): readonly (readonly [string, string])[] {
  const list = (addresses: readonly Address[]) => addresses.map(shown).join('; ');
  return [
    ['Von', shown(mail.from)],
    ['Gesendet', sentAt(mail.date)],
    ['An', list(mail.to)],
    ...(mail.cc?.length ? [['Cc', list(mail.cc)] as const] : []),
    ['Betreff', mail.subject],
  ];
}

/** `web`: as Outlook on the web quotes, with ids; `classic`: as Outlook for Windows, without any. */
export type ThreadLook = 'web' | 'classic';

const original = (mail: MailData): string =>
  mail.html === undefined ? textHtml(mail.text ?? '') : localCopy(mail.html).body.innerHTML;

/** Header block and text of the earlier mail, as they stand under a reply. */
function thread(mail: MailData, look: ThreadLook): string {
  const lines = headerLines(mail).map(([name, value]) => `<b>${name}:</b> ${textHtml(value)}`);
  if (look === 'classic')
    return (
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">' +
      `<p class="MsoNormal">${lines.join('<br>')}</p></div></div><p class="MsoNormal">&nbsp;</p>${original(mail)}`
    );
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">' +
    `${lines.join('<br>')}</font><div>&nbsp;</div></div><div>${original(mail)}</div>`
  );
}

/** What a compose window holds when it opens: the text that was asked for, the signature, the thread. */
export function firstHtml(written: string, mail: MailData | undefined, look: ThreadLook): string {
  const own = `${written === '' ? emptyLine : sanitize(written)}${emptyLine}${signature}`;
  return mail ? `${own}${thread(mail, look)}` : own;
}

/** The same for a mail in plain text. */
export function firstText(written: string, mail: MailData | undefined): string {
  const doc = inert(written);
  const own = `${htmlText(doc.body)}\n\n${signatureText}`;
  if (!mail) return own;
  const lines = headerLines(mail).map(([name, value]) => `${name}: ${value}`);
  return `${own}\n\n________________________________\n${lines.join('\n')}\n\n${mail.text ?? ''}`;
}

export const replySubject = (subject: string): string => `AW: ${normalizedSubject(subject)}`;
export const forwardSubject = (subject: string): string => `WG: ${normalizedSubject(subject)}`;
