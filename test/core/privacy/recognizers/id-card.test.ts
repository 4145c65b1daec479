import { describeKind, findingsOf } from './rows';

describeKind('ID_CARD', [
  ['Ihre elektronische Karte mit der Nummer Y44646GT14 liegt bereit.', 'Y44646GT14'],
  ['Der Code RXT45K9P2 schaltet frei.'],
  ['mein aufenthalt nummer YZ4C8H1K2 ist weg', 'YZ4C8H1K2'],
  ['Haile, Yonas | YN88C31FP', 'YN88C31FP'],
  ['Ausw.-Nr. L01X00T47 1', 'L01X00T47 1'],
  ['Artikel: YN88C31FP8'],
  ['das Modell LXR200450'],
  ['Ausweis T220001293', 'T220001293'],
  ['Personalausweis L01X00T47', 'L01X00T47'],
  ['Seriennummer: LZ6311T475', 'LZ6311T475'],
  ['Ausweisnummer 1220000016D', '1220000016D'],
  ['IDD<<T220001293<<<<<<<<<<<<<<<', 'IDD<<T220001293<<<<<<<<<<<<<<<'],
  ['Personalausweis-Nr.: L01X 00T4 71', 'L01X 00T4 71'],
  ['Personalausweisnummer L.0.1.X.0.0.T.4.7', 'L.0.1.X.0.0.T.4.7'],
  ['Personalausweis Nr. LO1XOOT47', 'LO1XOOT47'],
  ['Personalausweis:\nl01x00t471', 'l01x00t471'],
  ['Name\tAusweisnummer\nAnna\tL01X00T47', 'L01X00T47'],
  ['die Nummer L45YM9HLC1 steht darauf', 'L45YM9HLC1'],
  ['Perso von Anna, gültig bis 2030: L01X00T47', 'L01X00T47'],
  ['Aufenthaltstitel Nr. YL0L64TP2', 'YL0L64TP2'],
  ['Aufenthaltstitel: Y12345678', 'Y12345678'],
  ['Duldung Nr. D 1234567', 'D 1234567'],
  ['Ausweis (Polen) ABC 123456', 'ABC 123456'],
  ['Personalausweis\nL032924469', 'L032924469'],
  ['Produkt T22000129'],
  ['Versichertennummer\nL032924469'],
  ['L373 und B221'],
  ['Bitte bringen Sie Ihren Personalausweis mit. Am 12.03.2025 ist geschlossen.'],
  ['Personalausweis gültig bis 12.03.2030'],
  ['die Nummer L45YM9HLC2 steht darauf'],
  ['L45YM9HL steht darauf'],
  ['Parkausweis 123456'],
  ['Ausweise lagen vor: seine Karte 645118207, ihre nicht', '645118207'],
  ['Aufenthaltserlaubnis § 24 AufenthG Nr. Y5HC5NB3P', 'Y5HC5NB3P'],
  ['Ausweis hinterlegt: RX 482 119', 'RX 482 119'],
  ['Ausweisnummer lautet L 3HN 7K2 T9 4', 'L 3HN 7K2 T9 4'],
  ['Ankunftsnachweis A11042217 wurde eingezogen.', 'A11042217'],
  ['Carta d’Identità Nr. CA42217EX', 'CA42217EX'],
  ['Personalausweis verloren? Sperr-Notruf 116 116'],
  ['Karte 12 im Anhang zeigt das Wegenetz; Ausweis nicht nötig.'],
  ['Blaue Karte W290TCGKF5', 'W290TCGKF5'],
  ['Blaue Karte EU: Gehaltsgrenze 48300 Euro'],
]);

describeKind('PASSPORT', [
  ['Sein griechischer Pass AT4418206 ist kopiert.', 'AT4418206'],
  ['Reisepass zur Quittung vorgelegt, 14BD70226. Wechselgeld', '14BD70226'],
  ['Ausweis: C01X00T478, gültig bis 2031', 'C01X00T478'],
  ['das Dokument mit der Seriennummer C01X00T478', 'C01X00T478'],
  ['Passnr. DFB 0417-2290-65'],
  ['Reisepass C01X00T47', 'C01X00T47'],
  ['Pass-Nr. H9X1MG81V8', 'H9X1MG81V8'],
  ['Passnummer: h9x1 mg81 v8', 'h9x1 mg81 v8'],
  ['Reisepass Nr.\nK44RGVC1R8', 'K44RGVC1R8'],
  ['K44RGVC1R8 liegt bei', 'K44RGVC1R8'],
  ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<', 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<'],
  ['türkischer Reisepass U12345678', 'U12345678'],
  ['Reisepass FE 123456', 'FE 123456'],
  ['Pass Syrien N 012345678', 'N 012345678'],
  ['Reisepass der Ukraine FE123456', 'FE123456'],
  ['Pass von Hr. Roth'],
  ['passport number NX1234567', 'NX1234567'],
  ['Der Reisepass kostet 37,50 Euro'],
  ['Reisepass vom 12.03.2020'],
  ['Reisepass (32 Seiten)'],
  ['Pass 2024'],
]);

describe('a number of a document', () => {
  it('is certain with its check digit, else clear after its word', () => {
    expect(findingsOf('Personalausweis L01X00T471', 'ID_CARD')).toMatchObject([{ confidence: 1 }]);
    expect(findingsOf('Personalausweis L01X00T47', 'ID_CARD')).toMatchObject([{ confidence: 0.9 }]);
    expect(findingsOf('Reisepass U12345678', 'PASSPORT')).toMatchObject([{ confidence: 0.75 }]);
  });
});
