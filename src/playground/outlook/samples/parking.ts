import type { MailData } from '../model/message';
import { town } from './town';

/** Parking for residents; written with Apple Mail. */
export const parking: MailData = {
  id: 'parken',
  folder: 'inbox',
  program: 'Apple Mail auf dem Mac',
  subject: 'Bewohnerparkausweis und Knöllchen',
  from: { name: 'Lukas Brinkmann', address: 'lukas@brinkmann-design.example' },
  to: [town.order, town.service],
  date: '2026-11-23T09:26:00+01:00',
  html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Liebes Ordnungsamt,<br id="lineBreakAtBeginningOfMessage"><br>ich bin zum 1. November in die Hochstraße 31 gezogen und hab am 14.11. ein Knöllchen über 25 € bekommen (Verwarnung Nr. 2026/118834, Kennzeichen VIE-LB 407), weil ich keinen Bewohnerparkausweis hatte. Den hatte ich aber schon am 2.11. online beantragt!<div><br></div><div>Deshalb:</div><div><ul class="MailOutline"><li>Kann die Verwarnung zurückgenommen werden?</li><li>Wann kommt der Ausweis, und darf ich bis dahin irgendwie parken?</li><li>Gilt der auch für den Zweitwagen meiner Freundin (Mira Yildiz, VIE-MY 88)? Sie ist hier noch nicht gemeldet.</li></ul></div><div>Ich bin unter der Woche auf Montage, am besten per Mail melden.</div><div><br></div><div>Viele Grüße<br><div>
<div dir="auto" style="caret-color: rgb(0, 0, 0); color: rgb(0, 0, 0); letter-spacing: normal; text-align: start; text-indent: 0px;">Lukas Brinkmann<br>Hochstraße 31, 41334 Nettetal<br>0160 5550123</div>
</div>
<div><br><blockquote type="cite"><div>Am 02.11.2026 um 20:11 schrieb Stadt Nettetal, Bürgerservice &lt;buergerservice@nettetal.example&gt;:</div><br class="Apple-interchange-newline"><div><div>Ihr Antrag auf einen Bewohnerparkausweis ist eingegangen. Vorgang BP-26-3391.</div></div></blockquote></div><br></div></body></html>`,
};
