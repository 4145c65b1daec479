import { describeKind, findingsOf } from './rows';

describeKind('TAX_ID', [
  ['Es fehlt die Steuer-ID. Im Bogen steht 86 O95 742 719, das geht nicht.', '86 O95 742 719'],
  ['Es fehlt die Steuer-ID. Im Bogen steht 86 O95 742 718.'],
  ['86 095 742 719', '86 095 742 719'],
  ['86095742719', '86095742719'],
  ['86.095.742.719', '86.095.742.719'],
  ['Steuer-ID: 65929970489', '65929970489'],
  ['Steueridentifikationsnummer 8609 5742 719', '8609 5742 719'],
  ['IdNr. 8 6 0 9 5 7 4 2 7 1 9', '8 6 0 9 5 7 4 2 7 1 9'],
  ['steuerliche Identifikationsnummer:\n86 095\n742 719', '86 095\n742 719'],
  ['Steuer-ID 86O95742719', '86O95742719'],
  ['Steuer ID 860957427l9', '860957427l9'],
  ['Steuer-ID (11-stellig): 86095742719', '86095742719'],
  ['Name\tSteuer-ID\nAnna\t86095742719', '86095742719'],
  ['Ｓteuer-ID ８６０９５７４２７１９', '８６０９５７４２７１９'],
  ['Steuer-ID: 86095742718', '86095742718'],
  ['86095742718'],
  ['8609574271'],
  ['860957427190'],
  ['12345678903'],
  ['06095742719'],
  ['86 09 57 42 71 9'],
  ['Kundennummer 86095742719'],
  ['Die Steuer-ID finden Sie im Bescheid.'],
]);

describe('a tax id', () => {
  it('is certain with its check digit and a probability after its word without', () => {
    expect(findingsOf('86095742719', 'TAX_ID')).toMatchObject([{ confidence: 1, reason: 'checksum' }]);
    expect(findingsOf('Steuer-ID: 86095742718', 'TAX_ID')).toMatchObject([
      { confidence: 0.75, reason: 'cue' },
    ]);
  });
});
