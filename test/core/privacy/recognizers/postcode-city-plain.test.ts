import { describeKind } from './rows';

describeKind('POSTCODE_CITY', [
  ['Badegasse 11, 36199 Rotenburg a. d. Fulda', '36199 Rotenburg a. d. Fulda'],
  ['50667 Köln', '50667 Köln'],
  ['Dorfstr. 7a, OT Klein Bünzow, 17390 Groß Polzin', '17390 Groß Polzin'],
  ['In der Stadt gibt es, 17390 Neue Wohnungen gezählt, viel Platz.'],
  ['Hauptmarkt 12, 74523 Schwäbisch Hall', '74523 Schwäbisch Hall'],
  ['wohnhaft Am Anger 3 Komma 09456 Annaberg Absatz', '09456 Annaberg'],
  ['D-47906 Kempen', 'D-47906 Kempen'],
  ['Musterweg 1, 12345 Musterstadt', '12345 Musterstadt'],
  ['5911 AB Venlo', '5911 AB Venlo'],
  ['Am Eichrain 2, 36433 Bad Salzungen', '36433 Bad Salzungen'],
  ['Kaiserstraße 247\n79098 Freiburg i. Br.', '79098 Freiburg i. Br.'],
  ['PLZ 92318 Ort Neumarkt i.d.OPf.', '92318 Ort Neumarkt i.d.OPf.'],
  ['Wohnort: 25980 Sylt/OT Westerland', '25980 Sylt/OT Westerland'],
  ['Schützenwall 3\n3 7154 Northeim', '3 7154 Northeim'],
  ['Am Wall 7\n4 7 6 3 8  Straelen', '4 7 6 3 8  Straelen'],
  ['Vereinsregister VR 1490 AG Recklinghausen'],
  ['Gezählt wurden\n12 345 Besucher'],
  ['12500 Haushalte'],
  ['Es gingen 23456 Anträge ein'],
  ['20000 Euro'],
]);
