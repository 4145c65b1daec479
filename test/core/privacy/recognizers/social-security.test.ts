import { describeKind, findingsOf } from './rows';

describeKind('SOCIAL_SECURITY', [
  ['AHV-Nummer der Mutter: 756.9217.0769.85', '756.9217.0769.85'],
  ['Rijksregister 93.05.18-223.61', '93.05.18-223.61'],
  ['SVNR 1237 010180 (Österreich)', '1237 010180'],
  ['Artikel 756.9217.0769.86'],
  ['Vorlage 93.05.18-223.62'],
  ['Rechnung 1237 010180'],
  ['Rentenversicherung 12 150780 M 003', '12 150780 M 003'],
  ['65170839J003', '65170839J003'],
  ['65 170839 J 003', '65 170839 J 003'],
  ['65-170839-j-003', '65-170839-j-003'],
  ['6 5 1 7 0 8 3 9 J 0 0 3', '6 5 1 7 0 8 3 9 J 0 0 3'],
  ['15070649C103', '15070649C103'],
  ['65.17.08.39.J.00.3', '65.17.08.39.J.00.3'],
  ['65 170839\nJ 003', '65 170839\nJ 003'],
  ['6517O839J0O3', '6517O839J0O3'],
  ['６５１７０８３９Ｊ００３', '６５１７０８３９Ｊ００３'],
  ['65 170839 Ј 003', '65 170839 Ј 003'],
  ['Rentenversicherungsnummer 65170839J004', '65170839J004'],
  ['65170839J004'],
  ['65170839J00'],
  ['65171339J003'],
  ['165170839J003'],
  ['65170839JJ003'],
]);

describe('a social security number', () => {
  it('is certain with its check digit and a probability after its word without', () => {
    expect(findingsOf('65170839J003', 'SOCIAL_SECURITY')).toMatchObject([{ confidence: 1 }]);
    expect(findingsOf('SV-Nummer 65170839J004', 'SOCIAL_SECURITY')).toMatchObject([{ confidence: 0.75 }]);
  });
});
