import type { MailData } from '../model/message';
import { town } from './town';

const paragraph = (html: string): string => `<p class=MsoNormal>${html}<o:p></o:p></p>\n`;
const empty = paragraph('&nbsp;');

/** Registry office; written with Outlook for Windows, over an answer of the town. */
export const registry: MailData = {
  id: 'standesamt',
  folder: 'inbox',
  program: 'Outlook für Windows',
  subject: 'AW: Eheschließung im Juni',
  from: { name: 'Daniel Kowalke', address: 'd.kowalke@tischlerei-kowalke.example' },
  to: [town.registry],
  cc: [{ name: 'Magdalena Nowicka', address: 'm.nowicka@example.org' }],
  date: '2026-11-24T16:22:00+01:00',
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
/* Font Definitions */
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link, span.MsoHyperlink {color:#0563C1; text-decoration:underline;}
span.E-MailFormatvorlage18 {font-family:"Calibri",sans-serif; color:windowtext;}
div.WordSection1 {page:WordSection1;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head><body lang=DE link="#0563C1" vlink="#954F72"><div class=WordSection1>
${paragraph('Sehr geehrte Frau Lenzen,')}${empty}${paragraph('danke für die schnelle Rückmeldung. Wir möchten gern am <b>Samstag, den 12. Juni 2027</b> heiraten, am liebsten um 11 Uhr im Rittersaal von Burg Bocholt.')}${empty}${paragraph('Dazu haben wir noch ein paar Fragen. Meine Verlobte Magdalena Nowicka (geb. 14.02.1993 in Poznań) ist polnische Staatsangehörige. Braucht sie ein Ehefähigkeitszeugnis, und muss das übersetzt sein? Reicht bei mir der Personalausweis oder brauchen Sie auch eine beglaubigte Abschrift aus dem Geburtenregister? Ich war schon einmal verheiratet, das Scheidungsurteil vom Amtsgericht Viersen (Az. 12 F 345/19) liegt vor.')}${empty}${paragraph('Können Sie uns außerdem sagen, was eine Trauung am Samstag kostet und bis wann wir uns anmelden müssen? Dürfen wir nach der Trauung im Hof einen Sektempfang für ca. 40 Personen machen?')}${empty}${paragraph('Mit freundlichen Grüßen')}${empty}${paragraph("<b><span style='color:#7F6000'>Daniel Kowalke</span></b>")}${paragraph('Tischlermeister')}${paragraph('Tischlerei Kowalke e.K. | Lobbericher Str. 80 | 41334 Nettetal')}${paragraph('Tel. 02153 555020 | Fax 02153 555021 | <a href="https://www.tischlerei-kowalke.example">www.tischlerei-kowalke.example</a>')}${paragraph("<span style='font-size:8.0pt;color:gray'>Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese Mail.</span>")}${empty}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
${paragraph('<b>Von:</b> Stadt Nettetal, Standesamt &lt;standesamt@nettetal.example&gt; <br><b>Gesendet:</b> Montag, 23. November 2026 10:05<br><b>An:</b> Daniel Kowalke &lt;d.kowalke@tischlerei-kowalke.example&gt;<br><b>Betreff:</b> AW: Eheschließung im Juni')}</div></div>
${empty}${paragraph('Sehr geehrter Herr Kowalke,')}${empty}${paragraph('im Juni sind noch Termine frei. Bitte teilen Sie uns den Wunschtag mit. Welche Unterlagen Sie brauchen, hängt von Ihrer Staatsangehörigkeit und einer möglichen Vorehe ab.')}${empty}${paragraph('Mit freundlichen Grüßen')}${paragraph('Im Auftrag')}${paragraph('Ute Lenzen')}${empty}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
${paragraph('<b>Von:</b> Daniel Kowalke &lt;d.kowalke@tischlerei-kowalke.example&gt; <br><b>Gesendet:</b> Freitag, 20. November 2026 19:48<br><b>An:</b> Stadt Nettetal, Standesamt &lt;standesamt@nettetal.example&gt;<br><b>Betreff:</b> Eheschließung im Juni')}</div></div>
${empty}${paragraph('Guten Abend, sind im Juni 2027 noch Samstage frei? Danke! D. Kowalke')}</div></body></html>`,
};
