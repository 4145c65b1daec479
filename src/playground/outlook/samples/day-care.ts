import type { MailData } from '../model/message';
import { photo, town } from './town';

/** Day-care fees; written on an iPhone, over an automatic answer. */
export const dayCare: MailData = {
  id: 'kita',
  folder: 'inbox',
  program: 'Mail auf dem iPhone',
  subject: 'Re: Ihr Elternbeitragsbescheid',
  from: { name: 'Aylin Demirtas', address: 'aylin.demirtas@icloud.example' },
  to: [town.children],
  date: '2026-11-24T21:17:00+01:00',
  attachments: [photo('IMG_2041.jpg', 1_870_000), photo('IMG_2042.jpg', 1_910_000)],
  html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Hallo,<div><br></div><div>ich versteh den Bescheid nicht. Da steht jetzt 248 € im Monat für Emir, vorher waren es 131 €. Wie kommt das?? Unser Einkommen hat sich garnicht geändert, mein Mann ist sogar seit 1.10. in Kurzarbeit.</div><div><br></div><div>Und bei Leyla ist garkeine Geschwisterermäßigung drin obwohl beide in der Kita Sonnenblume sind. Muss ich das extra beantragen? Die Einkommensnachweise hab ich nochmal fotografiert und angehängt, reicht das so?</div><div><br></div><div>Muss ich erstmal den hohen Betrag zahlen bis das geklärt ist? Wie lange hab ich Zeit für einen Widerspruch?</div><div><br></div><div>Kassenzeichen steht auf dem Bescheid 5.0412.998877.3</div><div><br></div><div>Danke und lg</div><div>Aylin Demirtas</div><div>0176 55512345<br><br><div dir="ltr">Von meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 20.11.2026 um 09:30 schrieb Stadt Nettetal, Kindertagesbetreuung &lt;kita@nettetal.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿<p>Sehr geehrte Frau Demirtas,</p><p>in der Anlage erhalten Sie den Bescheid über den Elternbeitrag für das Kindergartenjahr 2026/2027.</p><p>Bei Fragen erreichen Sie uns unter 02153 555-5110.</p><p>Mit freundlichen Grüßen<br>Ihre Kindertagesbetreuung</p></div></blockquote></div></body></html>`,
};
