import type { MailData } from '../model/message';
import { pdf, town } from './town';

/** Housing benefit; written with Gmail, over two earlier mails. */
export const housingBenefit: MailData = {
  id: 'wohngeld',
  folder: 'inbox',
  program: 'Gmail',
  subject: 'Re: Wohngeld - fehlende Unterlagen',
  from: { name: 'Jürgen Tillmanns', address: 'j.tillmanns51@gmail.example' },
  to: [town.housing],
  date: '2026-11-24T11:03:00+01:00',
  attachments: [pdf('Mietvertrag.pdf', 812_000), pdf('Rentenbescheid 2026.pdf', 344_000)],
  html: `<div dir="ltr"><div>Sehr geehrte Frau Brand,</div><div><br></div><div>anbei der Mietvertrag und der Rentenbescheid die Sie angefordert haben. Die Bescheinigung vom Vermieter über die Nebenkosten bekomme ich erst am 8. Dezember, mein Vermieter Herr Grefrath ist im Urlaub. Kann ich dafür eine Fristverlängerung bekommen oder wird mein Antrag sonst abgelehnt?</div><div><br></div><div>Außerdem hat sich meine Bankverbindung geändert, bitte überweisen Sie künftig auf IBAN DE02 1203 0000 0000 2020 51. Muß ich dafür noch etwas unterschreiben?</div><div><br></div><div>Ab wann würde das Wohngeld denn gezahlt, ab Antragstellung (05.10.) oder erst wenn alles da ist? Ich bin seit meinem Schlaganfall schwerbehindert (GdB 60), wird das auch berücksichtigt?</div><div><br></div><div>Meine Wohngeldnummer: WG-2026-004812<br></div><div><br></div><div>Hochachtungsvoll</div><div>Jürgen Tillmanns</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Jürgen Tillmanns<br>Kölner Str. 3, 41334 Nettetal<br>Telefon 02153/555 77 12</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Am Mo., 16. Nov. 2026 um 09:14 Uhr schrieb Stadt Nettetal, Wohngeldstelle &lt;<a href="mailto:wohngeld@nettetal.example">wohngeld@nettetal.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><p>Sehr geehrter Herr Tillmanns,</p><p>für Ihren Antrag fehlen noch: Mietvertrag, Rentenbescheid, Bescheinigung des Vermieters. Bitte reichen Sie alles bis zum 30.11.2026 ein.</p><p>Mit freundlichen Grüßen<br>Sabine Brand</p><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 5. Okt. 2026 um 18:40 Uhr schrieb Jürgen Tillmanns &lt;j.tillmanns51@gmail.example&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div dir="ltr">Guten Tag, hiermit stelle ich den Antrag auf Wohngeld. Was brauchen Sie von mir?<br>Tillmanns</div></blockquote></div></blockquote></div>`,
};
