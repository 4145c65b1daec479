import type { MailData } from '../model/message';
import { photo, town } from './town';

/** Waste collection; written with WEB.DE in a browser. */
export const waste: MailData = {
  id: 'abfall',
  folder: 'inbox',
  program: 'WEB.DE im Browser',
  subject: 'Biotonne schon wieder nicht geleert!!',
  from: { name: 'Petra Sandmann', address: 'petra.sandmann67@web.example' },
  to: [town.waste],
  date: '2026-11-25T07:41:00+01:00',
  attachments: [photo('Biotonne.jpg', 2_340_000)],
  html: `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Guten Tag,</div>

<div>&nbsp;</div>

<div>meine Biotonne wurde am Donnerstag, den 19.11.2026 zum <strong>zweiten Mal</strong> hintereinander nicht geleert. Die Tonne stand ab 6 Uhr an der Stra&szlig;e, das kann mein Nachbar Herr Wilfried Ostermann bezeugen. Inzwischen stinkt es so dass man die Fenster nicht mehr auf machen kann.</div>

<div>&nbsp;</div>

<div>Ich h&auml;tte gern gewusst:</div>

<ol>
	<li>Warum ist die Tonne stehen geblieben?</li>
	<li>Wann wird sie endlich abgeholt, oder mu&szlig; ich bis zum n&auml;chsten regul&auml;ren Termin warten?</li>
	<li>Bekomme ich f&uuml;r die zwei ausgefallenen Leerungen Geld zur&uuml;ck?</li>
</ol>

<div>Au&szlig;erdem m&ouml;chte ich auf eine gr&ouml;&szlig;ere Tonne (240 Liter) umstellen. Bitte schicken sie mir das Formular dazu und sagen sie mir was das im Jahr kostet. Ein Foto habe ich angeh&auml;ngt.</div>

<div>&nbsp;</div>

<div>Meine Kundennummer ist 4711-20938, Objekt Buschstra&szlig;e 14a, 41334 Nettetal.</div>

<div>&nbsp;</div>

<div>Mit freundlichen Gr&uuml;&szlig;en</div>

<div>Petra Sandmann</div>

<div class="signature">Buschstra&szlig;e 14a<br/>
41334 Nettetal<br/>
Tel. 02153 55501 (ab 17 Uhr)<br/>
mobil 0151 23456789</div></div></body></html>`,
};
