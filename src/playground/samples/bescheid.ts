import { WordDocument } from '../model/document';
import { nodes } from '../model/schema';
import { amounts, bold, heading, item, letter, paragraph, text } from './compose';

/** An official letter full of jargon: heading, list, table, footnote, bold deadline. No person in it. */
export function bescheid(): WordDocument {
  const document = new WordDocument();
  const reasons = document.addList('Bullet').id;
  const note = document.addNote(
    'Footnote',
    nodes.doc.create(
      null,
      paragraph(
        { style: 'FootnoteText' },
        'Satzung über die Erhebung der Hundesteuer in der zurzeit gültigen Fassung.',
      ),
    ),
  );
  const reference = nodes.note.create({ id: note.id, kind: 'Footnote' });
  document.properties.title = 'Bescheid über die Festsetzung der Hundesteuer';
  document.properties.author = 'Fachbereich Finanzen';
  document.properties.category = 'Schreiben nach außen';
  return letter(
    document,
    [
      heading(1, 'Bescheid über die Festsetzung der Hundesteuer'),
      text('Sehr geehrte Damen und Herren,'),
      text(
        'unter Bezugnahme auf Ihre hier eingegangene Anmeldung wird Ihnen hiermit mitgeteilt, dass die Heranziehung zur Hundesteuer für das laufende Kalenderjahr auf der Grundlage der einschlägigen satzungsrechtlichen Bestimmungen',
        reference,
        ' zu erfolgen hat. Die Festsetzung ergeht unbeschadet einer späteren Nachveranlagung, sofern sich die der Veranlagung zugrunde liegenden Besteuerungsgrundlagen ändern sollten.',
      ),
      heading(2, 'Fälligkeit und Zahlungsweise'),
      text(
        'Der nachstehend festgesetzte Betrag ist ',
        bold('bis spätestens 15. Februar 2027'),
        ' unter Angabe des Verwendungszwecks zur Einzahlung zu bringen. Im Falle der Nichtbeachtung der vorgenannten Frist sind gemäß § 240 der Abgabenordnung Säumniszuschläge in Höhe von 1 vom Hundert des rückständigen Betrages für jeden angefangenen Monat der Säumnis verwirkt.',
      ),
      amounts([
        ['Gegenstand der Veranlagung', 'Zeitraum', 'Betrag'],
        ['Erster Hund', '01.01. bis 31.12.', '84,00 €'],
        ['Zweiter Hund', '01.04. bis 31.12.', '81,00 €'],
        ['Gesamtbetrag', '', '165,00 €'],
      ]),
      heading(2, 'Mitwirkungspflichten'),
      text(
        'Es wird darauf hingewiesen, dass Sie im Rahmen der Ihnen obliegenden Mitwirkungspflichten gehalten sind, der Steuerbehörde nachfolgende Sachverhalte unverzüglich, spätestens jedoch binnen zwei Wochen nach deren Eintritt, schriftlich zur Kenntnis zu bringen:',
      ),
      item(reasons, 'die Anschaffung eines weiteren Hundes'),
      item(reasons, 'die Abgabe, den Verlust oder das Ableben eines Hundes'),
      item(reasons, 'den Wegzug aus dem Gemeindegebiet'),
      text(
        'Die zum Nachweis der Voraussetzungen einer etwaigen Steuerermäßigung erforderlichen Unterlagen sind der Steuerbehörde in Kopie beizubringen. Sofern die vorbezeichneten Unterlagen nicht fristgerecht beigebracht werden, ist eine antragsgemäße Bescheidung Ihres Ermäßigungsantrages nicht möglich und der Antrag nach Aktenlage abschlägig zu bescheiden. Bis zur Vorlage sämtlicher entscheidungserheblicher Unterlagen verbleibt es bei der Erhebung des ungekürzten Steuersatzes.',
      ),
      text(
        'Die im Zuge der Anmeldung ausgehändigte Hundesteuermarke ist dergestalt am Halsband des Hundes anzubringen, dass sie für die Bediensteten der Ordnungsbehörde jederzeit erkennbar ist. Bei Verlust der Steuermarke wird auf Antrag gegen Entrichtung einer Verwaltungsgebühr in Höhe von 5,00 € eine Ersatzmarke ausgehändigt.',
      ),
      heading(2, 'Rechtsbehelfsbelehrung'),
      text(
        'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. Durch die Einlegung eines Rechtsbehelfs wird die Verpflichtung zur fristgerechten Entrichtung des festgesetzten Betrages nicht aufgehoben.',
      ),
      text(
        'Für etwaige Rückfragen steht Ihnen die Steuerabteilung während der allgemeinen Sprechzeiten zur Verfügung.',
      ),
      text('Mit freundlichen Grüßen'),
      text('Im Auftrag'),
    ],
    'Stadt Nettetal · Doerkesplatz 11 · 41334 Nettetal',
  );
}
