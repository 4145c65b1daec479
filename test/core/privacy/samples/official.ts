/** Passages as a town writes them, without personal data. */
export const OFFICIAL: Readonly<Record<string, string>> = {
  'opening hours':
    'Das Bürgerbüro ist montags bis donnerstags von 08.00-12.00 Uhr und von 14.00 bis 17.30 Uhr geöffnet, freitags von 8 bis 12 Uhr. Bitte vereinbaren Sie einen Termin über das Serviceportal. Am 24.12.2025 und am 31.12.2025 bleibt das Rathaus geschlossen.',
  'the health office':
    'Das Gesundheitsamt informiert über Masern und Grippe. Die Krankheit beginnt mit Fieber. Wer Kontakt zu erkrankten Personen hatte, soll zu Hause bleiben. Schwerbehinderte Menschen erhalten eine Ermäßigung. Wenn Sie schwerbehindert sind, legen Sie bitte Ihren Ausweis vor.',
  'instruction on legal remedies':
    'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage vor dem Verwaltungsgericht Düsseldorf erhoben werden. Die Klage ist nach § 81 Abs. 1 VwGO schriftlich oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle zu erheben. Auf § 55a VwGO und die ERVV vom 24.11.2017 (BGBl. I S. 3803) wird hingewiesen.',
  'a statute':
    '§ 3 Gebührenmaßstab. (1) Die Benutzungsgebühr bemisst sich nach der Zahl und Größe der Behälter. (2) Sie beträgt je 60-Liter-Gefäß 124,80 Euro im Jahr, je 240-Liter-Gefäß 402,00 Euro. Diese Satzung tritt am 1. Januar 2025 in Kraft. Der Rat hat sie in seiner Sitzung vom 12.12.2024 beschlossen.',
  'road works':
    'Die Hochstraße wird ab Montag, 3. März 2025, zwischen Marktstraße und Steegerstraße voll gesperrt. Die Umleitung führt über die Landesstraße 373 und die B 221. Die Arbeiten an der Konrad-Adenauer-Straße dauern sechs Wochen. Die Haltestelle Doerkesplatz entfällt.',
  'a council agenda':
    'Tagesordnung: 1. Eröffnung durch den Bürgermeister, 2. Haushaltsplan 2025, 3. Bebauungsplan Lo-257 "Am Wasserturm", 4. Anfragen der Fraktionen von CDU, SPD, Grünen und FDP, 5. Verschiedenes. Die Sitzungsvorlage 2024/0815 liegt aus. Beginn ist um 18 Uhr im Ratssaal.',
  'a notice on registration':
    'Wer eine Wohnung bezieht, hat sich innerhalb von zwei Wochen nach dem Einzug anzumelden (§ 17 Abs. 1 BMG). Mitzubringen sind Personalausweis oder Reisepass und die Wohnungsgeberbestätigung. Kinder, die nach dem 30.09.2018 geboren sind, werden im Herbst 2024 eingeschult.',
  'how data is handled':
    'Wir behandeln Ihre Daten vertraulich und geben sie nicht an Dritte weiter. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW. Sie haben das Recht auf Auskunft, Berichtigung und Löschung. Die Sitzung ist öffentlich; ein geheimer Beschluss wurde nicht gefasst.',
  'institutions named after people':
    'Das Robert-Koch-Institut empfiehlt die Impfung. Die Werner-Jaeger-Halle und die Anne-Frank-Gesamtschule laden ein. Die Friedrich-Ebert-Stiftung fördert das Projekt. Den Auftrag erhielt die Firma Müller GmbH & Co. KG aus Kempen. Es gilt die Mietpreisbremse, der Königsweg ist das nicht.',
  'waste collection':
    'Der Abfallkalender 2025 liegt im Rathaus aus. Gelbe Säcke werden alle 14 Tage abgeholt. Im Winter kann sich die Abfuhr verzögern. Bitte stellen Sie die Behälter bis 6 Uhr an die Straße. Sperrmüll kostet 25 Euro je angefangene 3 Kubikmeter. Rund 12500 Haushalte und 42000 Einwohner sind betroffen.',
  'a procurement notice':
    'Ausschreibung Nr. 2025-017: Lieferung von Papier DIN A4 nach EN ISO 9706, Los 1: 5.000 Pakete, Los 2: 800 Pakete. Angebotsfrist: 14.05.2025, 11:00 Uhr. Der geschätzte Auftragswert beträgt 48.500,00 EUR netto. Es gelten VOB/B und UVgO. Zuschlagskriterium ist der Preis mit 70 %.',
  'a letter without persons':
    'Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre Anfrage vom 05.02.2025. Die Unterlagen finden Sie in der Anlage. Bei Rückfragen wenden Sie sich bitte an den Fachbereich Soziales, Jugend und Familie. Für Frauen und Männer in Notlagen gibt es eine Beratung.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nIhre Stadt Nettetal\nDer Bürgermeister',
  'an invitation to a festival':
    'Am Sonntag, 11. November, zieht der Martinszug durch Breyell. St. Martin reitet voran, die Freiwillige Feuerwehr sichert die Strecke. Danach gibt es Weckmänner für alle Kinder. Im Mai folgt die Kirmes, im Advent der Weihnachtsmarkt auf dem Alten Markt. Der Eintritt ist frei.',
  'a judgment cited':
    'Nach ständiger Rechtsprechung (BVerwG, Urteil vom 27.06.2013, Az. 5 C 23.12; OVG NRW, Beschluss vom 12.01.2021, 4 A 1234/20) ist ein Ermessen eröffnet. Der Kläger konnte sich darauf nicht berufen.',
  'council and office titles':
    'Frau Bürgermeisterin eröffnet die Sitzung. Herr Vorsitzender, meine Damen und Herren, der Rat ist beschlussfähig. Die Frau Dezernentin berichtet. Liebe Kolleginnen und Kollegen, liebe Eltern, hallo zusammen.',
};
