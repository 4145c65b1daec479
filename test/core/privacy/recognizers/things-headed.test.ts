import { describeKind } from './rows';

/** Names that are nobody's by their heading, their column, their row; beside persons in the same form. */
describeKind('PERSON', [
  // letters that somebody spells
  ['Buchstabiertafel: Anton, Berta, Cäsar, Dora, Emil, Friedrich, Gustav'],
  ['Früher sagte man Samuel statt Siegfried; das Funkalphabet kennt nur Sierra, Romeo, Oscar und Victor.'],
  ['NATO-Alphabet zum Mitnehmen: Mike, November, Oscar, Papa, Quebec, Romeo'],
  ['In der Gruppe sind Aurelia, Béla und Cosimo.', 'Aurelia', 'Béla', 'Cosimo'],
  ['Anton, Berta und Emil kommen mit Frau Koch.', 'Anton', 'Berta', 'Emil', 'Koch'],
  // tables of things
  [
    'Saal             Plätze   Miete\nKatharina        80       120\nBarbara          60       90\nKilian           30       45',
  ],
  ['Verein | Spiele | Punkte\nViktoria Kempen | 14 | 31\nTürkspor Lobberich | 14 | 28'],
  [
    'Gerät         Standort      Zustand\nFrieda        Keller        läuft\nGustav        Flur 2        defekt',
  ],
  [
    'Raum          Mieter           Tage\nKeller        Anna Kowalski    3\nSaal          Peter Schmitz    1',
    'Anna Kowalski',
    'Peter Schmitz',
  ],
  // names that are the subject, and those that things got
  ['Beliebteste Vornamen im Kreis\n\nMädchen: Emma (31), Mia (28), Lina\nJungen: Noah (34), Leon (26)'],
  ['Vortrag zur Namenkunde\n\nBeruf: Müller, Weber, Wagner. Vatersname: Petersen, Jansen, Iwanow.'],
  ['Die neuen Busse tragen die Namen Frieda, Emil und Carla. Frieda fährt ab Montag.'],
  ['Unsere Server heißen nach Vornamen: Anna, Bert, Clara. Anna ist bis Freitag gestört.'],
  ['Die Kinder haben schöne Vornamen: Anna und Bert.', 'Anna', 'Bert'],
  // sorts and animals
  ['Kartoffelfest am Sonntag\n\nLaura: mehlig, rot\nLinda: cremig\nSieglinde: fest, zu Spargel'],
  ['Rosenschau im Park\n\nIngrid Weibull – rot, duftet kaum\nMadame Hardy – Damaszenerrose, weiß'],
  ['Tierheim Viersen\n\nBRUNO und EMMA, Kaninchen, kastriert\nFRAU KNIRPS, griechische Landschildkröte'],
  ['Tierheim Viersen\n\nAnsprechpartnerin: Frau Anna Kowalski', 'Anna Kowalski'],
  ['- Herr Schwenk (der mit dem Dackel): Heizkosten nachfordern', 'Schwenk'],
  // saints' days, tales, jumps
  [
    'Bauernregeln\n\nMai: Pankraz, Servaz, Bonifaz machen erst dem Sommer Platz.\nDezember: Steigt Barbara in Weiß',
  ],
  ['Der Markt ist am Freitag vor Cäcilia, das Feuer in der Nacht auf Simon und Judä.'],
  ['Puppentheater im Keller\n\nSamstag: Frau Holle schüttelt die Betten\nSonntag: Kasper und die Brezel'],
  ['In der Kür ist ein doppelter Lutz erlaubt, ein dreifacher Axel nicht.'],
  ['Ernst zu nehmen ist der Lärm.'],
  ['Das Kreuz steht auf dem Rehberg.'],
  ['Das Collège Jean Moulin kommt im Mai.'],
  ['Stände: Käse-Meier, Biolandhof Eberle und Gewürze Aladin'],
  // two persons, no firm
  ['Zimmer 3 | Oksana Kowalska + Sohn Danylo | bis März', 'Oksana Kowalska', 'Danylo'],
]);

describeKind('ADDRESS', [
  ['Bodenrichtwerte: 0110 Altstadt 410, 0123 Galgenbuck 230, 0130 Mühlau 185 Euro'],
  ['Rettungswagen ist Johannes 7/83-2.'],
  ['Bürgerbüro, Aushang 2'],
  ['Spielplatz            Mängel   Stufe\nPfarrer-Hahn-Garten   7        mittel'],
  ['Ich wohne Galgenbuck 23.', 'Galgenbuck 23'],
]);

describeKind('CASE_NUMBER', [
  ['Karte 0411 Peter Zinner, 2 Pers.', '0411'],
  ['Haushalt 10442 Frau Koch, 5 Pers.', '10442'],
  ['Karte 2024 Peter Zinner'],
  ['VO/2025/1407 Lärmaktionsplan, TOP 5 DS 0402/25-E1: Antrag'],
  ['Antwort auf die Anfrage der Fraktion, Nr. 0455/VII'],
]);

describeKind('DATE_OF_BIRTH', [['Nr. 31 | Gottschalk, Jürgen | 19.07.1958 | offen', '19.07.1958']]);

describeKind('IP_ADDRESS', [
  ['Zugriff von 203.0.113.7', '203.0.113.7'],
  ['Netze: 2001:db8::/32 Doku, 127.0.0.1 ist immer man selbst.'],
]);

describeKind('USERNAME', [
  ['Benutzername: akowals', 'akowals'],
  ['bevoelkerung_religion.json: nach Stadtteil, wahlbezirke_btw25.shp'],
]);
