import { describeKind } from './rows';

/** A flat right behind a house, as it is written elsewhere or cut short; farms and hamlets behind the word for a home. */
describeKind('ADDRESS', [
  ['Anton-Schneider-Straße 20, Top 6, A-6900 Bregenz', 'Anton-Schneider-Straße 20', 'Top 6'],
  ['Skolegade 8, 2. tv., DK-6400 Sønderborg', 'Skolegade 8', '2. tv.'],
  ['Poststr. 4, Laden links, 99817 Eisenach', 'Poststr. 4', 'Laden links'],
  ['Dierkower Höhe 14, 7. Et. re.', 'Dierkower Höhe 14', '7. Et. re.'],
  ['Adresse: March 12, Hugstetten', 'March 12'],
  ['Unser Amt für Asyl und Unterkunft: Marktstraße 4, Zimmer 112', 'Marktstraße 4'],
  ['drei Zimmer, Lange Str. 90, Hinterhaus 2. OG', 'Lange Str. 90', 'Hinterhaus 2. OG'],
  ['Mitbewohner Yonas, Bahnhofstraße 118, Zi. 7: Test positiv', 'Bahnhofstraße 118', 'Zi. 7'],
  ['Frau Koch, Bahnhofstraße 118, Zi. 7: Beratung', 'Bahnhofstraße 118'],
  ['Treffen in der Bahnhofstraße 118, Top 6 der Tagesordnung', 'Bahnhofstraße 118', 'Top 6'],
  // homes
  ['Das Haus Kehr 44 gehört meiner Frau.', 'Kehr 44'],
  ['nicht mehr in der Nebenwohnung Dyck 6 B, ich bin zurück', 'Dyck 6 B'],
  ['Unser Hof Lötsch 17 ist alt.', 'Hof Lötsch 17'],
  ['der Weg zwischen Ihrer Wohnung Buschstraße 61 und der Schule', 'Buschstraße 61'],
  ['Die Straße ist zwischen Kölner Straße 12 und 40 gesperrt.'],
  ['Plonka untergebracht, Lötsch 40, Bett 2.', 'Lötsch 40'],
  ['9.40 Wevelinghoven 113: niemand da', 'Wevelinghoven 113'],
  ['Das Haus Sonnenschein 12 Plätze'],
  ['Mein Haus Baujahr 72 ist kalt.'],
  ['Das Rathaus Nord 12 Uhr'],
  ['In der Wohnung Etage 3 brennt Licht.'],
  ['Das Krankenhaus Maria 14 Tage später'],
  // numbers of other things
  ['meine Enkelin Rosalie (Trisomie 21) schwimmt'],
  ['Sent: Friday, March 7, 2025 9:41 AM'],
  ['Auf dem Mast steht die Nummer 4418.'],
  ['os. Piastów 18/7, PL 31-624 Kraków', 'os. Piastów 18/7'],
  ['Erwin, Feld 14, Reihe 3'],
]);
