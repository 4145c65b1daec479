import type { MailData } from '../model/message';
import { pdf, town } from './town';

/** Building permit; written with Thunderbird. */
export const buildingPermit: MailData = {
  id: 'bauantrag',
  folder: 'inbox',
  program: 'Thunderbird',
  subject: 'Terrassenüberdachung, Az. 63-0815/26',
  from: { name: 'Dr. Hannelore Feldkamp', address: 'feldkamp@posteo.example' },
  to: [town.building],
  cc: [{ name: 'Architekturbüro Roelen', address: 'buero@roelen-architekten.example' }],
  date: '2026-11-23T14:55:00+01:00',
  attachments: [pdf('Lageplan.pdf', 3_420_000), pdf('Ansicht Süd.pdf', 1_150_000)],
  html: `<!DOCTYPE html>
<html>
  <head>
    <meta http-equiv="content-type" content="text/html; charset=UTF-8">
  </head>
  <body>
    <p>Sehr geehrter Herr Peeters,</p>
    <p>vielen Dank für Ihr Schreiben vom 12. November. Leider ist mir nicht klar geworden, was Sie noch benötigen. Ich
      beabsichtige, die Terrasse meines Hauses (Flur 7, Flurstück 214, Gemarkung Lobberich) auf einer Fläche von <b>4,50 m × 3,80 m</b>
      zu überdachen.<br>
    </p>
    <p>Ich bitte um Auskunft:</p>
    <ul>
      <li>Ist das Vorhaben nach der BauO NRW überhaupt genehmigungspflichtig?</li>
      <li>Welchen Abstand muß ich zum Nachbargrundstück (Eheleute Terhorst) einhalten?</li>
      <li>Benötigen Sie die Unterschrift der Nachbarn?</li>
      <li>Mit welcher Bearbeitungsdauer habe ich zu rechnen? Der Handwerker könnte am 15. Februar 2027 beginnen.</li>
    </ul>
    <p>Die Planunterlagen sind beigefügt. Gern komme ich auch zu einem Gespräch vorbei; bitte nennen Sie mir einen Termin.</p>
    <p>Mit freundlichem Gruß<br>
      H. Feldkamp<br>
    </p>
    <div class="moz-signature">-- <br>
      Dr. med. Hannelore Feldkamp<br>
      Freiheitsstraße 22 · 41334 Nettetal<br>
      Tel. (02153) 55 56 44</div>
    <div class="moz-cite-prefix">Am 12.11.26 um 08:47 schrieb Stadt Nettetal, Bauordnung:<br>
    </div>
    <blockquote type="cite" cite="mid:20261112084700.4711@nettetal.example">
      <meta http-equiv="content-type" content="text/html; charset=UTF-8">
      <p>Sehr geehrte Frau Dr. Feldkamp,</p>
      <p>zu Ihrer Anfrage benötigen wir noch einen Lageplan und eine Ansicht.</p>
      <p>Mit freundlichen Grüßen<br>Jan Peeters</p>
    </blockquote>
  </body>
</html>`,
};
