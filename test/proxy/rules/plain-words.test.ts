import { plainWordEntries, plainWords } from '../../../src/proxy/backends/rules/plain-words';

describe('plain words', () => {
  test('the list holds at least 250 entries and none twice', () => {
    const entries = plainWordEntries();
    expect(entries.length).toBeGreaterThanOrEqual(250);
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
  });

  test.each([
    ['Rufen Sie uns fernmündlich an.', 'Rufen Sie uns telefonisch an.'],
    ['Die fernmündliche Auskunft genügt.', 'Die telefonische Auskunft genügt.'],
    ['Fügen Sie ein Lichtbild bei.', 'Fügen Sie ein Foto bei.'],
    ['Die Größe des Lichtbildes ist gleich.', 'Die Größe des Fotos ist gleich.'],
    ['Wir bitten um Übersendung von zwei Lichtbildern.', 'Wir bitten um Übersendung von zwei Fotos.'],
    ['Lichtbilder müssen neu sein.', 'Fotos müssen neu sein.'],
    ['Die Angaben in den Formblättern fehlen.', 'Die Angaben in den Formularen fehlen.'],
    ['Sie müssen die Gebühr entrichten.', 'Sie müssen die Gebühr bezahlen.'],
    ['Er entrichtet die Gebühr.', 'Er bezahlt die Gebühr.'],
    ['Die entrichtete Gebühr verfällt.', 'Die bezahlte Gebühr verfällt.'],
    ['Die Gebühr wurde entrichtet.', 'Die Gebühr wurde bezahlt.'],
    ['Er veräußerte das Haus.', 'Er verkaufte das Haus.'],
    ['Der Nachweis ist erforderlich.', 'Der Nachweis ist nötig.'],
    ['mit den erforderlichen Nachweisen', 'mit den nötigen Nachweisen'],
    ['Dies gilt nunmehr auch hier.', 'Dies gilt jetzt auch hier.'],
    ['Das gilt jedoch nicht.', 'Das gilt aber nicht.'],
    ['Bitte informieren Sie sich vorab.', 'Bitte informieren Sie sich vorher.'],
    ['Ihre Anschrift und Ihre Rufnummer fehlen.', 'Ihre Adresse und Ihre Telefonnummer fehlen.'],
    ['Sie verfügen über ein Konto.', 'Sie haben ein Konto.'],
    ['Der Betrag beläuft sich auf 50 Euro.', 'Der Betrag beträgt 50 Euro.'],
    ['Die Meldung obliegt Ihnen.', 'Die Meldung ist Ihre Aufgabe.'],
    ['Das gilt z. B. für Hunde.', 'Das gilt zum Beispiel für Hunde.'],
    ['Das gilt z.B. für Hunde.', 'Das gilt zum Beispiel für Hunde.'],
    ['Hunde, Katzen usw.', 'Hunde, Katzen und so weiter.'],
    ['Ihr Antrag wurde abschlägig beschieden.', 'Ihr Antrag wurde abgelehnt.'],
    ['Sie müssen dafür Sorge tragen.', 'Sie müssen dafür sorgen.'],
    ['eine Gebühr in Höhe von 12,50 €', 'eine Gebühr von 12,50 €'],
  ])('%s → %s', (before, after) => {
    expect(plainWords(before)).toBe(after);
  });

  test.each([
    ['zu + dative, masculine', 'bezüglich des Antrags', 'zum Antrag'],
    ['zu + dative, feminine', 'hinsichtlich der Höhe der Gebühr', 'zur Höhe der Gebühr'],
    ['zu + dative, plural', 'hinsichtlich der Unterlagen', 'zu den Unterlagen'],
    ['zu + dative, plural with -n', 'bezüglich der Anträge', 'zu den Anträgen'],
    ['possessive', 'bezüglich Ihres Antrags', 'zu Ihrem Antrag'],
    [
      'accusative to dative',
      'Unter Bezugnahme auf Ihr Schreiben vom 3. März',
      'Zu Ihrem Schreiben vom 3. März',
    ],
    ['with an adjective', 'unter Bezugnahme auf Ihr letztes Schreiben', 'zu Ihrem letzten Schreiben'],
    [
      'with an adverb before a participle',
      'unter Bezugnahme auf Ihre hier eingegangene Anmeldung',
      'zu Ihrer hier eingegangenen Anmeldung',
    ],
    ['von + dative', 'Seitens des Ordnungsamtes wurde geprüft', 'Vom Ordnungsamt wurde geprüft'],
    ['von before a placeholder', 'seitens [PERSON_1]', 'von [PERSON_1]'],
    ['a noun without article', 'zwecks Prüfung', 'zur Prüfung'],
    [
      'and the noun has a plain word too',
      'mittels des beigefügten Formblattes',
      'mit dem beigefügten Formular',
    ],
    ['mit + dative', 'unter Vorlage Ihres Personalausweises', 'mit Ihrem Personalausweis'],
    ['braucht + accusative', 'Das bedarf der Zustimmung.', 'Das braucht die Zustimmung.'],
    ['innerhalb + genitive', 'binnen eines Monats', 'innerhalb eines Monats'],
    ['innerhalb von + dative', 'binnen 14 Tagen', 'innerhalb von 14 Tagen'],
    ['nach + dative', 'gemäß der Satzung', 'nach der Satzung'],
    ['nach before a citation', 'nach Maßgabe des § 5', 'nach § 5'],
    ['weil with its comma', 'Das gilt aufgrund der Tatsache, dass er fehlt.', 'Das gilt, weil er fehlt.'],
    ['unknown nouns stay', 'bezüglich des Schnurzelwurms', 'bezüglich des Schnurzelwurms'],
    [
      'two phrases on one preposition stay',
      'bezüglich der Höhe und der Dauer',
      'bezüglich der Höhe und der Dauer',
    ],
  ])('keeps the grammar: %s', (_, before, after) => {
    expect(plainWords(before)).toBe(after);
  });

  test.each([
    ['a name', 'Herr Lichtbild kommt.'],
    ['a compound with a hyphen', 'Lichtbild- und Tonaufnahmen'],
    ['a gender form', 'Fahrzeugführer/innen und Fahrzeugführer:innen'],
    ['an address of the web', 'Siehe https://www.example.org/lichtbild und lichtbild@example.org.'],
    ['a quotation', 'Im Gesetz steht „ein Lichtbild ist beizubringen“.'],
    ['a citation', '§ 5 Abs. 2 S. 1 i. V. m. § 6 VwVfG'],
    [
      'the label of the KI-Kompass',
      'Der Inhalt dieses Textes wurde von der zuständigen Person unter Zuhilfenahme eines Künstlichen Intelligenz-Werkzeugs erstellt.',
    ],
    ['a legal basis', 'Aufgrund der Satzung vom 3. Mai 2020 gilt das.'],
    ['a duration', 'Die Prüfung wird vier Wochen in Anspruch nehmen.'],
    ['an amount that hangs on the verb', 'Die Gebühr wird in Höhe von 50 Euro festgesetzt.'],
    ['a placeholder', '[ADDRESS_1] [PERSON_12]s [POSTCODE_CITY_3]'],
  ])('leaves alone %s', (_, text) => {
    expect(plainWords(text)).toBe(text);
  });

  test('a line that goes on after the salutation keeps its small letter', () => {
    expect(plainWords('bezugnehmend auf Ihren Antrag teilen wir mit')).toBe('zu Ihrem Antrag teilen wir mit');
  });
});
