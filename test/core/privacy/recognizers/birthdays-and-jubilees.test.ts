import { describeKind } from './rows';

/** Lists of birthdays and jubilees, feasts, stars and single days behind their word; days of other lists stay. */
describeKind('DATE_OF_BIRTH', [
  // a day before its name
  [
    'Geburtstage Igelgruppe\n\n4. Feb. Mia\n17. Feb. Yusuf (wird 4)\n2. März Emil und Lotte',
    '4. Feb.',
    '17. Feb.',
    '2. März',
  ],
  ['Geburtstagskinder im Verein\n3.5. Hannelore Kruse\n14.5. Mehmet Yıldız', '3.5.', '14.5.'],
  ['Geburtstagskalender Team Kasse\n• 12. Juni Frau Ott\n• 30. August Herr Kern', '12. Juni', '30. August'],
  [
    'Goldene Hochzeiten\n\n05.04.75 Johannes und Maria Lenz, Kempen\n26.04.75 Eheleute Kostas und Eleni Pappas',
    '05.04.75',
    '26.04.75',
  ],
  [
    'Ehejubiläen\nGold\n12.5.1975 Günther und Lieselotte Ahrens\nDiamant\nOstermontag 1965 Ernst Kühl mit Frau Emmi',
    '12.5.1975',
    'Ostermontag 1965',
  ],
  // a name before its day
  ['Geburtstagsliste 4b\nCarlo, 29.2.\nAnouk: 30. Juni\nSamuel | 1.5.2016', '29.2.', '30. Juni', '1.5.2016'],
  ['GEBURTSTAGE\nIda Kranz, 100 Jahre am 27.03.\nMax Weber, 90 Jahre am 28.03.', '27.03.', '28.03.'],
  ['Jubilare im Mai\n3.5. Herr Hans Peters, 90 Jahre\n4.6. Eva Kranz', '3.5.', '4.6.'],
  // other lists
  ['Termine im Mai\n3.5. Hannelore Kruse, Vorsprache\n14.5. Mehmet Yıldız, Abgabe'],
  ['Jubiläen im Betrieb\n1.4. Frau Petra Kern, 25 Jahre\n1.5. Herr Jan Ott, 40 Jahre'],
  ['Jubilare im Mai\n12.05.2026 Besuch bei Anna Ott\n14.05.2026 Besuch bei Peter Kern'],
  ['JUBILÄEN\n12. Mai Konzert mit Max Weber\n13. Mai Lesung mit Eva Kranz'],
  ['Jubiläen\n3.5. Feuerwehr, Festrede Hans Peters\n4.6. Schützen, Eva Kranz'],
  ['Jubiläen des Vereins\n12.3. Sitzung Hans Peters\n15.3. Eva Kranz'],
  ['Jubilare ehren: Termine 2026\n12. Mai Anna Weber besucht Frau Ott\n13. Mai Hans Peters'],
  ['Geburtstage feiern wir im Saal. Anmeldung:\n3.5. Saal Nord\n14.5. Saal Süd'],
  // a star at the beginning of a line
  [
    'Hildegard Tappe\n* 19. Juli 1931 Gütersloh\n† 2. Januar 2025 Rietberg',
    '19. Juli 1931',
    '2. Januar 2025',
  ],
  ['Name: Wilhelm Brandt\n* 3.4.1940 Bad Driburg', '3.4.1940'],
  ['Sitzungen:\n* 19. Juli 2026 Gütersloh\n* 2. August 2026 Rietberg'],
  ['Geschichte:\n* 3. Mai 1998 Einweihung\n* 4. Mai 1999 Umbau'],
  // feasts
  ['Sie ist geboren an Mariä Lichtmess 1924.', 'Mariä Lichtmess 1924'],
  ['Meine Tochter ist an Silvester geboren.', 'Silvester'],
  ['geb. am 2. Pfingsttag 1960 in Moers', '2. Pfingsttag 1960'],
  ['Die Entbindung war am Neujahrstag, alles ging gut.', 'Neujahrstag'],
  ['Sie begehen weder Geburtstage noch Weihnachten.'],
  ['An Erntedank ist das Rathaus zu, am Martinstag ist Umzug.'],
  ['Voraussichtliche Entbindung am 3.5.2026, Mutterschutz ab März'],
  // days and months right behind their word
  ['Möchte die Urkunde für Tochter Rahel, geb. 14.9., noch nicht ausgestellt', '14.9.'],
  ['Ehe: 10.10.2020, Ibbenbüren', '10.10.2020'],
  ['Trauung: Jan. 2018, kirchlich', 'Jan. 2018'],
  ['Die Trauung soll am 12.07. um 14 Uhr sein.', '12.07.'],
  ['Die Trauung am 12.07. ist ausgebucht.'],
  ['Ehe der Bescheid am 10.10.2026 kam, war alles bezahlt.'],
  ['Beide Frauen sind seit Juni 2021 verheiratet.', 'Juni 2021'],
  ['Ehemann: Heinrich Tappe, vorverstorben 1998', '1998'],
  ['Geburtsdaten laut Pass: 09 SEP 1949', '09 SEP 1949'],
  // the trade between the name and the date
  ['Leiter: Malte Grabow, Student, 16.8.2002, ledig', '16.8.2002'],
  ['Anna Kowalski, Köchin, 3.5.1971', '3.5.1971'],
  ['Anna Kowalski, Köchin, 3.5.2026, Gespräch'],
  ['Die Trauung am 14.06.1998 in Kempen ist durch Heiratsurkunde belegt.', '14.06.1998'],
  ['Taufe: 12. Mai, 10 Uhr, Pfarrkirche'],
  ['Ehe: 12.03.2026 Vortrag von Pfarrer Hans Peters'],
  ['Die Rate, die Ihr verstorbener Mann Hans Diefenbach im Mai 2022 gezahlt hat, zählt mit.'],
  ['Verstorbene: Anna Weber, im Mai 2022', 'Mai 2022'],
]);
