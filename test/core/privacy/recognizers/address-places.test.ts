import { describeKind } from './rows';

/** A flat's place as it is shortened, places of birth at a distance, numbers that are the next cell of a table. */
describeKind('ADDRESS', [
  ['Lindenstr. 4, Hinterh. 3. St.', 'Lindenstr. 4', 'Hinterh. 3. St.'],
  ['Am Markt 2, Vorderh. 1. St. re.', 'Am Markt 2', 'Vorderh. 1. St. re.'],
  ['Bergstr. 7, Seitenfl. li.', 'Bergstr. 7', 'Seitenfl. li.'],
  ['Hafenstr. 21, Container 7', 'Hafenstr. 21', 'Container 7'],
  ['Container 7 wird geleert.'],
  ['Gemeinschaftsunterkunft Am Hang 3, Raum 7', 'Am Hang 3', 'Raum 7'],
  ['Raum 12: Yoga'],
  ['Unterkunft Steinach\n• Zi. 14: Nazari, Ghulam fort\n• Zi. 9: Mariam Sesay krank', 'Zi. 14', 'Zi. 9'],
  ['Rathaus\n• Zi. 14: Ausweise\n• Zi. 9: Kasse'],
  ['Talweg 3, Wohnung im 1. OG links', 'Talweg 3', '1. OG links'],
  ['Geschaut wird bei Marlies im Erdgeschoß.', 'Erdgeschoß'],
  ['Feier am 3. St. Martinstag'],
  // births and deaths
  ['geboren am zwölften Februar neunzehnhundertneunzig in Keren, ledig', 'Keren'],
  ['geboren am / in      02.05.1984 / Drama (GR)', 'Drama'],
  ['geboren ................ 9.10.96 in Constantine', 'Constantine'],
  ['geboren lt. Urkunde in Sibiu', 'Sibiu'],
  ['sie ist in odessa geboren', 'odessa'],
  ['geboren in armut und elend'],
  ['wurde am 27.09.1949 in Husum geboren und ist am 4. Mai in Rendsburg verstorben', 'Husum', 'Rendsburg'],
  ['In Albstadt ist am 1. September 2026 Herr Nowak verstorben.', 'Albstadt'],
  ['In Albstadt ist der Bau teuer.'],
  // numbers
  ['Kapellstr. 31 1/3', 'Kapellstr. 31 1/3'],
  ['Straße ist zum alten wasserwerk sieben postleitzahl wie gehabt', 'zum alten wasserwerk sieben'],
  ['Sabine Hoffmann, Über den Steinen 14; dort wohnt sie', 'Über den Steinen 14'],
  ['Bosau, Badewiese                 140        38'],
  ['Baubetriebshof    2 Unfallkasse'],
  ['Parkplatz in der Luther-Straße, Linien 2, 5 und 11'],
  ['Leitung Schutzstr. 2x23 m'],
  ['vor Rodung\nFNP 33'],
  ['am elften elften fünfundvierzig'],
  ['Antrag beim LAsD, 58-11'],
  ['das kassenzeichen heißt jetzt 7710/30148-B'],
]);
