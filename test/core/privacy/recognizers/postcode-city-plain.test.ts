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
  ['12500 Haushalte'],
  ['Es gingen 23456 Anträge ein'],
  ['20000 Euro'],
]);
