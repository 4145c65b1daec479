/** Invented official letters for the tests of the rule book. */

/** Correct German, 300 words and more: proofreading must leave it letter by letter. */
export const CORRECT_LETTER = `# Anhörung zur Festsetzung der Hundesteuer

Sehr geehrte Frau Mustermann,

wir haben Ihr Schreiben vom 3. November 2024 erhalten und danken Ihnen für die ausführliche Darstellung. Nach unseren Unterlagen halten Sie seit dem 1. Januar 2024 einen Hund der Rasse Deutsch Drahthaar in Ihrem Haushalt am Doerkesplatz 11 in 41334 Nettetal. Gemäß § 2 Abs. 1 S. 1 der Hundesteuersatzung i. V. m. § 3 KAG NRW sind Hundehalterinnen und Hundehalter verpflichtet, ihre Hunde binnen zwei Wochen beim Steueramt anzumelden. Diese Anzeige ist hier bislang nicht eingegangen.

Die Steuer beträgt derzeit 84,00 € je Kalenderjahr. Für Assistenz- und Rettungshunde wird auf Antrag eine Steuerbefreiung gewährt, sofern die Sachkunde durch ein amtstierärztliches Zeugnis nachgewiesen wird. Ob die Voraussetzungen einer Ermäßigung vorliegen, prüft die Sachbearbeiterin anhand der eingereichten Nachweise; maßgeblich sind die Einkommensverhältnisse des Vorjahres. Wohngeldempfängerinnen, Empfänger von Grundsicherung sowie Alleinerziehende können eine Stundung oder Ratenzahlung beantragen.

Bitte reichen Sie die folgenden Unterlagen bis spätestens 15. Februar 2025 nach:

- eine Kopie des Kaufvertrages oder der Abgabebescheinigung des Tierheims,
- den Impfpass sowie die Chipnummer,
- den Nachweis über die Haftpflichtversicherung.

| Zeitraum | Betrag |
| --- | ---: |
| 01.01.–31.12.2024 | 84,00 € |
| Säumniszuschlag | 4,50 € |

Sie erreichen uns montags bis donnerstags von 8:30 bis 12:00 Uhr unter 02153 898-0, per E-Mail an steuern@nettetal.de oder über das Serviceportal https://serviceportal.nettetal.de/hundesteuer. Die Kolleginnen und Kollegen, die die Akten führen, sind angewiesen, das Anliegen so schnell wie möglich zu bearbeiten, sodass Ihnen keine Nachteile entstehen. Dass das Verfahren etwas länger dauert, bedauern wir. Das, was Sie uns mitteilen, behandeln wir vertraulich; bezüglich des Datenschutzes verweisen wir auf das beigefügte Merkblatt.

Nach Auskunft von Herrn Weißgerber-Özdemir, Frau Dr. Szczepańska und der Kanzlei Großmann & Söhne ist die Abmeldebestätigung des Vorbesitzers bereits übersandt worden. Der stellvertretende Fachbereichsleiter hat den Vorgang rechtlich gewürdigt. Gegen die Festsetzung kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Düsseldorf, Bastionstraße 39, 40213 Düsseldorf, erhoben werden. Die Klage hat gemäß § 80 Abs. 2 Nr. 1 VwGO keine aufschiebende Wirkung.

Für Rückfragen stehen wir Ihnen gern zur Verfügung und wünschen Ihnen sowie Ihrem vierbeinigen Mitbewohner alles Gute.

Mit freundlichen Grüßen

Im Auftrag

gez. Beispiel-Schmidtke
`;

/** Officialese at its worst, with every kind of structure and fact. */
export const JARGON_LETTER = `# Anhörung wegen der Haltung Ihres Hundes

Sehr geehrte Frau [PERSON_1],

bezugnehmend auf unser Schreiben vom 12.02.2025 wird Ihnen mitgeteilt, dass die mit Schreiben vom 3. Januar 2025 angeforderten Unterlagen bislang nicht vollumfänglich vorgelegt wurden. Gemäß § 5 Abs. 2 S. 1 der Hundesteuersatzung der Stadt Nettetal sind Sie verpflichtet, jede Änderung der Anschrift binnen zwei Wochen anzuzeigen. Sofern die Anzeige nicht fristgerecht erfolgt, kann ein Bußgeld in Höhe von 100,00 Euro festgesetzt werden.

Ihnen wird die Möglichkeit eingeräumt, sich bis zum 15. April 2025 schriftlich oder fernmündlich zur Sache zu äußern. Es wird darum gebeten, nachstehende Unterlagen beizubringen:

- Lichtbild des Hundes (nicht älter als sechs Monate)
- Nachweis über die Entrichtung der Hundesteuer

| Gegenstand | Betrag |
| --- | --- |
| Gebühr gemäß § 3 | 84,00 € |

Wir haben Ihren Antrag bezüglich der Ermäßigung erhalten und bitten Sie, diesbezüglich noch einen Einkommensnachweis nachzureichen. Für den Fall, dass Sie die Unterlagen nicht rechtzeitig vorlegen, wird nach Aktenlage entschieden. Seitens des Ordnungsamtes wurde festgestellt, dass der Hund ohne Leine geführt wurde. Der rückständige Betrag ist spätestens bis zum 30.04.2025 auf das Konto [IBAN_1] unter Angabe des Kassenzeichens [CASE_NUMBER_1] zu entrichten. Es wird vorsorglich darauf hingewiesen, dass Sie die Kosten zu tragen haben.

Bei Rückfragen stehe ich Ihnen jederzeit gerne zur Verfügung.

Mit freundlichen Grüßen`;

/** The same letter as the rule book puts it, read and approved sentence by sentence. */
export const PLAIN_LETTER = `# Anhörung wegen der Haltung Ihres Hundes

Sehr geehrte Frau [PERSON_1],

zu unserem Schreiben vom 12.02.2025 wird Ihnen mitgeteilt, dass die mit Schreiben vom 3. Januar 2025 angeforderten Unterlagen bisher nicht vollständig vorgelegt wurden. Nach § 5 Abs. 2 S. 1 der Hundesteuersatzung der Stadt Nettetal müssen Sie jede Änderung der Adresse innerhalb von zwei Wochen anzeigen. Wenn die Anzeige nicht rechtzeitig erfolgt, kann ein Bußgeld von 100,00 Euro festgesetzt werden.

Sie können sich bis zum 15. April 2025 schriftlich oder telefonisch zur Sache äußern. Bitte legen Sie folgende Unterlagen vor:

- Foto des Hundes (nicht älter als sechs Monate)
- Nachweis über die Zahlung der Hundesteuer

| Gegenstand | Betrag |
| --- | --- |
| Gebühr nach § 3 | 84,00 € |

Wir haben Ihren Antrag zur Ermäßigung erhalten. Bitte reichen Sie dazu noch einen Einkommensnachweis nach. Wenn Sie die Unterlagen nicht rechtzeitig vorlegen, wird nach Aktenlage entschieden. Vom Ordnungsamt wurde festgestellt, dass der Hund ohne Leine geführt wurde. Der rückständige Betrag muss spätestens bis zum 30.04.2025 auf das Konto [IBAN_1] unter Angabe des Kassenzeichens [CASE_NUMBER_1] bezahlt werden. Bitte beachten Sie: Sie müssen die Kosten tragen.

Bei Fragen helfe ich Ihnen gern.

Mit freundlichen Grüßen`;
