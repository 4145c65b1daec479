import { WordDocument } from '../model/document';
import { marks } from '../model/schema';
import { bold, heading, letter, line, marked, text } from './compose';

/**
 * A letter with invented personal data of every kind that the check should find, a name in a tracked deletion and
 * one in a hidden passage. The IBAN is the example of the German banks' documentation.
 */
export function brief(): WordDocument {
  const document = new WordDocument();
  const deletion = marks.del.create({ author: 'Vertretung', date: '2026-11-02T09:15:00Z' });
  const insertion = marks.ins.create({ author: 'Vertretung', date: '2026-11-02T09:15:00Z' });
  document.properties.title = 'Antwort auf einen Antrag';
  return letter(
    document,
    [
      line('Frau'),
      line('Erika Mustermann'),
      line('Musterweg 17'),
      line('41334 Nettetal'),
      line(''),
      text('Aktenzeichen: 50.12-4711/26'),
      heading(1, 'Ihr Antrag auf Wohngeld vom 12. Oktober 2026'),
      text('Sehr geehrte Frau Mustermann,'),
      text(
        'Ihr vorbezeichneter Antrag ist hier am 14. Oktober 2026 eingegangen. Zur abschließenden Bescheidung Ihres Antrages ist es erforderlich, dass Sie die Verdienstbescheinigungen der letzten drei Monate ',
        bold('bis zum 30. November 2026'),
        ' nachreichen. ',
        marked('Herr Gerd Altenbeispiel hat uns dazu bereits angerufen. ', deletion),
        marked('Dazu haben Sie uns bereits angerufen. ', insertion),
        'Sofern die Unterlagen nicht fristgerecht beigebracht werden, müsste der Antrag nach Aktenlage beschieden werden.',
      ),
      text(
        'Nach unseren Unterlagen sind Sie am 03.05.1984 geboren. Das Wohngeld würde auf Ihr Konto mit der IBAN DE02 1203 0000 0000 2020 51 überwiesen. Bitte prüfen Sie diese Angaben auf ihre Richtigkeit.',
      ),
      text(
        'Bei Rückfragen erreichen wir Sie unter der Rufnummer 0170 9876543 oder per E-Mail unter erika.mustermann@example.org. Bitte teilen Sie uns mit, wenn sich daran etwas ändert.',
        marked(
          ' Interner Vermerk: Rücksprache mit Jens Verdecktmann vom Jobcenter ist erfolgt.',
          marks.hidden.create(),
        ),
      ),
      text('Mit freundlichen Grüßen'),
      text('Im Auftrag'),
    ],
    'Stadt Nettetal · Wohngeldstelle',
  );
}
