import { describeKind, findingsOf } from './rows';

describeKind('DRIVER_LICENSE', [
  ['Mit 1,3 Promille angehalten; Schein Nr. F072N6ZLS45 ist einbehalten.', 'F072N6ZLS45'],
  ['Der Lappen B072RRE2I55 ist weg.', 'B072RRE2I55'],
  ['Lieferschein Nr. F072N6ZLS35 liegt bei.'],
  ['Karte L0BKQ66XD41 für die Fahrerliste', 'L0BKQ66XD41'],
  ['Motorradschein R241MFHHE41, zerknittert', 'R241MFHHE41'],
  ['Der Fahrer bestellt Filter A14BC2271X9 für den Bus'],
  ['Personenbeförderungsschein FzF 204/23', 'FzF 204/23'],
  ['Taxischein P-0118/24 an ihn ausgehändigt', 'P-0118/24'],
  ['Schweizer Führerausweis 002 204 417 003', '002 204 417 003'],
  ['Patente di guida U1A220441K', 'U1A220441K'],
  ['Führerschein Kl. 3, N 1188/79', 'N 1188/79'],
  ['Der Taxischein kostet 42,60 Euro, P-Schein ab 21 Jahren'],
  ['Ich möchte meine Fahrerlaubnis umschreiben, die Nummer ist 48219377-X.', '48219377-X'],
  ['Führerschein verloren, meine Nummer ist 0157 12345678.'],
  ['Führerscheinklassen B, C1; Nr. R0A9K4DB492', 'R0A9K4DB492'],
  ['Führerscheine: Umtausch 1953 bis 1958'],
  ['Führerschein der Klassen B und BE (Nr. J0AZBP04201)', 'J0AZBP04201'],
  ['Führerschein Klasse B, Nr. 1234/85', '1234/85'],
  ['Führerschein-Nr. B072RRE2I55', 'B072RRE2I55'],
  ['Fuehrerscheinnummer: H0AE99K5402', 'H0AE99K5402'],
  ['Fahrerlaubnis Nr. b072 rre2 i55', 'b072 rre2 i55'],
  ['Führerschein:\nE342HK5VP65', 'E342HK5VP65'],
  ['Führerschein, Feld 5: B072RRE2I55', 'B072RRE2I55'],
  ['FS-Nr. B072RRE2I54', 'B072RRE2I54'],
  ['B072RRE2I55', 'B072RRE2I55'],
  ['Führerschein Nr. 1234/85', '1234/85'],
  ['Führerschein-Nr.: C 4711/78', 'C 4711/78'],
  ['rijbewijs 5123456789', '5123456789'],
  ['B072RRE2I45'],
  ['B072RRE2I5'],
  ['Führerschein Klasse B seit 1998'],
  ['Der Führerschein kostet 25,30 Euro'],
  ['Umtausch des Führerscheins bis 19.01.2033'],
  ['Fahrerlaubnis der Klassen A1, B und L'],
  ['GENODED1VRN'],
  ['Führerschein C0AMFWDXG72, wird zurückgegeben', 'C0AMFWDXG72'],
  ['Führerschein vom 12.03.1989, Listennr. 1188/89, Kreis Wesel', '1188/89'],
  ['Umtausch Führerschein: Karteikartennummer K-42217/79', 'K-42217/79'],
  ['kartennr fs D1180PL0031', 'D1180PL0031'],
  ['Führerschein Klasse B96, Umtauschfrist 19.01.2026'],
  ['Parkausweis FS 1234'],
]);

describe('a number of a driving licence', () => {
  it('is certain with word and check digit, weaker with one of them', () => {
    expect(findingsOf('Führerschein B072RRE2I55', 'DRIVER_LICENSE')).toMatchObject([{ confidence: 1 }]);
    expect(findingsOf('Führerschein B072RRE2I45', 'DRIVER_LICENSE')).toMatchObject([{ confidence: 0.9 }]);
    expect(findingsOf('B072RRE2I55', 'DRIVER_LICENSE')).toMatchObject([{ confidence: 0.75 }]);
  });
});
