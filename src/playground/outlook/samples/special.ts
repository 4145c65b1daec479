import type { MailData } from '../model/message';
import { longNewsletter, manyReplies } from './generated';
import { pdf, town } from './town';

const sender = { name: 'Toni Beispiel', address: 'toni.beispiel@example.org' };
/** A grey rectangle of 1 by 1 pixel. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNs6Oj4DwAFWAKJXqHVxgAAAABJRU5ErkJggg==';

const special = (id: string, subject: string, own: Partial<MailData>): MailData => ({
  id,
  folder: 'special',
  program: 'verschiedene',
  subject,
  from: sender,
  to: [town.service],
  date: '2026-11-20T12:00:00+01:00',
  ...own,
});

/** Mails that an add-in stumbles over. */
export const specialMails: readonly MailData[] = [
  special('leer', 'Unterlagen', { html: '', attachments: [pdf('Antrag.pdf', 240_000)] }),
  special('nur-bilder', 'Mein Anliegen als Foto', {
    program: 'Handy',
    html: `<html><body><div><img src="${pixel}" width="400" height="300" alt=""></div><div><img src="cid:foto2" width="400" height="300"></div></body></html>`,
    attachments: [
      { name: 'foto1.jpg', size: 2_100_000, contentType: 'image/jpeg', isInline: true },
      { name: 'foto2.jpg', size: 1_900_000, contentType: 'image/jpeg', isInline: true },
    ],
  }),
  special('rundbrief', 'Rundbrief der Mittelstandsvereinigung, Ausgabe 48', {
    from: { name: 'Mittelstandsvereinigung', address: 'rundbrief@mittelstand.example' },
    html: longNewsletter(),
  }),
  special('kaputt', 'Frage zum Sperrmüll', {
    html: '<html><body><div><p>Guten Tag<p>wann wird der <b>Sperrm&uumlll abgeholt</div>? <table><tr><td>Kleine Str. 5<td>41334 Nettetal</table></p></span><p style="color:>Das Sofa ist <i>sehr gro&szlig; & schwer</b>.<br/><p>Gru&szlig;, T. Beispiel <a href="http://example.org<img src=x>',
  }),
  special('verlauf', 'AW: AW: AW: Termin', { html: manyReplies(60) }),
  special('tabelle', 'Anfrage aus dem Online-Formular', {
    program: 'Formular des Bürgerportals',
    html: `<html><body><p>Neue Anfrage:</p><table border="1" cellpadding="4"><tr><th>Name</th><td>Toni Beispiel</td></tr><tr><th>Anschrift</th><td>Feldweg 2, 41334 Nettetal</td></tr><tr><th>Anliegen</th><td>Ich brauche einen neuen Personalausweis. Wie lange dauert das, und was kostet er?</td></tr><tr><th>Telefon</th><td>02153 5557788</td></tr></table></body></html>`,
  }),
  special('sprachen', 'Anmeldung / registration', {
    html: '<div dir="ltr"><p>Hello, I moved to Nettetal on 1 November.</p><p>Ich muss mich anmelden, aber ich spreche noch wenig Deutsch. Which documents do I need? Czy mogę przyjść bez terminu?</p><p>Best regards, mit Grüßen<br>Toni Beispiel</p></div>',
  }),
  special('rtl', 'طلب شهادة إقامة', {
    html: '<html><body><div dir="rtl" style="text-align:right"><p>السلام عليكم،</p><p>أحتاج إلى شهادة إقامة لعائلتي. ما هي الوثائق المطلوبة؟ متى يمكنني الحضور؟</p><p>Aktenzeichen: ABH-2026-7781</p><p>مع أطيب التحيات<br>توني مثال</p></div></body></html>',
  }),
  special('termin', 'Ortstermin Spielplatz Rosental', {
    kind: 'appointment',
    html: '<html><body><p>Wir treffen uns am Eingang. Bitte den Prüfbericht mitbringen.</p></body></html>',
    start: '2026-12-02T10:00:00+01:00',
    end: '2026-12-02T11:00:00+01:00',
    location: 'Spielplatz Rosental',
  }),
  special('einladung', 'Besprechung zum Bürgerfest', {
    kind: 'meeting-request',
    itemClass: 'IPM.Schedule.Meeting.Request',
    html: '<html><body><p>Guten Tag, passt Ihnen der Termin? Wer bringt den Lageplan mit?</p></body></html>',
    start: '2026-12-03T14:00:00+01:00',
    end: '2026-12-03T15:00:00+01:00',
    location: 'Rathaus, Raum 12',
  }),
  special('verschluesselt', 'Vertraulich', {
    itemClass: 'IPM.Note.SMIME',
    isProtected: true,
    html: '',
    attachments: [{ name: 'smime.p7m', size: 48_000, contentType: 'application/pkcs7-mime' }],
  }),
  special('rechtegeschuetzt', 'Nur für den Dienstgebrauch im Haus', {
    from: { name: 'Personalrat', address: 'personalrat@nettetal.example' },
    itemClass: 'IPM.Note.rpmsg',
    isProtected: true,
    html: '',
    attachments: [
      { name: 'message.rpmsg', size: 31_000, contentType: 'application/x-microsoft-rpmsg-message' },
    ],
  }),
];
