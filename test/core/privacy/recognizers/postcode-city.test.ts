import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';

/** A text and the postcodes with towns in it. */
type Row = readonly [text: string, ...places: string[]];

const FOUND: readonly Row[] = [
  ['47906 Kempen', '47906 Kempen'],
  ['D-41751 Viersen', 'D-41751 Viersen'],
  ['D - 41751 Viersen', 'D - 41751 Viersen'],
  ['DE-41751 Viersen', 'DE-41751 Viersen'],
  ['47906 Kempen-Tönisberg', '47906 Kempen-Tönisberg'],
  ['41334 Nettetal-Lobberich'],
  ['Postbus 1184, 5900 BD Venlo', '5900 BD Venlo'],
  ['Er zog nach 60313 Frankfurt am Main.', '60313 Frankfurt am Main'],
  ['60313 Frankfurt a. M., Deutschland', '60313 Frankfurt a. M.'],
  ['60313 Frankfurt/Main', '60313 Frankfurt/Main'],
  ['66111 Saarbrücken', '66111 Saarbrücken'],
  ['66111 Saarbruecken', '66111 Saarbruecken'],
  ['91541 Rothenburg ob der Tauber', '91541 Rothenburg ob der Tauber'],
  ['45468 Mülheim an der Ruhr', '45468 Mülheim an der Ruhr'],
  ['61348 Bad Homburg', '61348 Bad Homburg'],
  ['61348 Bad Homburg vor der Höhe', '61348 Bad Homburg vor der Höhe'],
  ['06108 Halle (Saale)', '06108 Halle (Saale)'],
  ['15230 Frankfurt (Oder)', '15230 Frankfurt (Oder)'],
  ['01067 Dresden', '01067 Dresden'],
  ['59494 SOEST', '59494 SOEST'],
  ['ich wohne in 47906 kempen', '47906 kempen'],
  ['Lindenstr. 5\n41751\nViersen', '41751\nViersen'],
  ['47906 Kempen Telefon 02152 12', '47906 Kempen'],
  ['47906 Kempen am 12. Mai', '47906 Kempen'],
  ['41751 Viersen bei Frau Koch', '41751 Viersen'],
  ['PLZ/Ort: 47906 Kempen', '47906 Kempen'],
  ['PLZ: 47906 Ort: Kempen', '47906 Ort: Kempen'],
  ['PLZ: 47906\nOrt: Kempen', '47906\nOrt: Kempen'],
  ['PLZ 47906', '47906'],
  ['Postleitzahl: 47906', '47906'],
  ['| 47906 | Kempen |', '47906 | Kempen'],
  ['Lindenstr. 5 | 47906 | Kempen', '47906 | Kempen'],
  ['Lindenstr. 5, 47906, Kempen', '47906, Kempen'],
  ['Lindenstr. 5 47906 Kempen', '47906 Kempen'],
  ['Lindenstr. 5,47906 Kempen', '47906 Kempen'],
  ['Musterweg 1, 12345 Musterstadt', '12345 Musterstadt'],
  ['Koch\n52538 Selfkant-Süsterseel', '52538 Selfkant-Süsterseel'],
  ['479O6 Kempen', '479O6 Kempen'],
  ['4l751 Viersen', '4l751 Viersen'],
  ['5911 HB Venlo', '5911 HB Venlo'],
  ['5911HB Venlo', '5911HB Venlo'],
  ['NL-5911 HB Venlo', 'NL-5911 HB Venlo'],
  ['5911hb venlo', '5911hb venlo'],
  ["Markt 3, 5211 JV 's-Hertogenbosch", "5211 JV 's-Hertogenbosch"],
  ['2511 CV Den Haag', '2511 CV Den Haag'],
  ['B-4700 Eupen', 'B-4700 Eupen'],
  ['Neustraße 12, 4700 Eupen', '4700 Eupen'],
  ['A-1060 Wien', 'A-1060 Wien'],
  ['Mariahilfer Straße 12/3, 1060 Wien', '1060 Wien'],
  ['Bahnhofstrasse 5\n8001 Zürich', '8001 Zürich'],
  ['CH-8001 Zürich', 'CH-8001 Zürich'],
  ['14 avenue de la Liberté, L-1930 Luxembourg', 'L-1930 Luxembourg'],
  ['ul. Długa 12/4, 00-950 Warszawa', '00-950 Warszawa'],
  ['PL-50-001 Wrocław', 'PL-50-001 Wrocław'],
  ['12, rue de la République, 57000 Metz', '57000 Metz'],
  ['F-57000 Metz', 'F-57000 Metz'],
  ['Nádražní 12, 110 00 Praha', '110 00 Praha'],
  ['Via Roma 12, 00184 Roma', '00184 Roma'],
];

const QUIET: readonly string[] = [
  'S 40501 Deutsch B1 Elternkurs',
  'R 20111 Testament und Pflichtteil',
  'Nettetal hat 42345 Einwohner.',
  'Es kostet 41334 Euro.',
  'Die Stadt zahlt 20000 Euro.',
  '12500 Haushalte und 23456 Anträge',
  'Az. 47906 Kempen',
  'Kundennummer 47906 Kempen',
  'Rechnung Nr. 47906 Kempen',
  'Es wurden 12345 Essen ausgegeben.',
  'im Jahr 2024 Nettetal',
  '2025 TV Kempen',
  'Seit 1970 Nettetal',
  '(2024 Viersen)',
  'Wir zählten 14832 Besucher in Kempen.',
  'Tel. 02153 47906 Kempen',
  '3.47906 Kempen',
  'Breyell 8123, Hinsbeck 4980',
  '10-120 Personen',
  'Die Stadt Nettetal, 41334 Nettetal',
  'PLZ: 41334 Ort: Nettetal',
  'Die PLZ steht auf dem Umschlag.',
  '12:30 Uhr und 12345 kWh',
  'von 10000 Kempener Bürgern',
  'Nr. 110 00 Kempen',
];

const placesOf = (text: string) =>
  analyze(text, nettetal.privacy)
    .filter((finding) => finding.type === 'POSTCODE_CITY')
    .map((finding) => text.slice(finding.start, finding.end));

describe('a postcode with its town', () => {
  it.each(FOUND.map(([text, ...places]) => [text, places] as const))('is found in %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each(QUIET)('is not in %j', (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
