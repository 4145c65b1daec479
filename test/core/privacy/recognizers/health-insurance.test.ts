import { describeKind, findingsOf } from './rows';

describeKind('HEALTH_INSURANCE', [
  ['familienversichert: hkk, B 693 981 633', 'B 693 981 633'],
  ['Versichertennummer A123456780', 'A123456780'],
  ['KVNR: A123456781', 'A123456781'],
  ['Krankenversichertennummer: A 123 456 780', 'A 123 456 780'],
  ['Krankenversicherten-Nr. A.1.2.3.4.5.6.7.8.0', 'A.1.2.3.4.5.6.7.8.0'],
  ['Versichertennummer\na123456780', 'a123456780'],
  ['KV-Nummer A12345678O', 'A12345678O'],
  ['Gesundheitskarte Nr. V229163447', 'V229163447'],
  ['Versicherungsnummer: V229163447', 'V229163447'],
  ['А123456780 (Krankenkasse)', 'А123456780'],
  ['Nummer V229163447', 'V229163447'],
  ['AOK, Vers.-Nr. G628533015', 'G628533015'],
  ['Datum | Versichertennummer\n03.02.2025 | L032924469', 'L032924469'],
  ['Artikel A123456781'],
  ['Personalausweis\nL032924469'],
  ['A12345678'],
  ['Versicherungsnummer V229163448'],
  ['Typ AB123456780'],
  ['Pass und die Krankenkarte T500856281', 'T500856281'],
  ['Die Krankenkarte gilt bis 12/2030.'],
]);

describe('a health insurance number', () => {
  it('is certain with check digit and word, weaker with one of them', () => {
    expect(findingsOf('KVNR A123456780', 'HEALTH_INSURANCE')).toMatchObject([{ confidence: 1 }]);
    expect(findingsOf('A123456780', 'HEALTH_INSURANCE')).toMatchObject([{ confidence: 0.8 }]);
    expect(findingsOf('KVNR A123456781', 'HEALTH_INSURANCE')).toMatchObject([
      { confidence: 0.75, reason: 'cue' },
    ]);
  });
});
