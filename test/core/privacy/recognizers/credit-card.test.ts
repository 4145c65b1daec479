import { describeKind, findingsOf } from './rows';

describeKind('CREDIT_CARD', [
  ['4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['4111-1111-1111-1111', '4111-1111-1111-1111'],
  ['Karte 5500000000000004', '5500000000000004'],
  ['3782 822463 10005', '3782 822463 10005'],
  ['2223 0000 4841 0010', '2223 0000 4841 0010'],
  ['Kreditkartennummer: 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
  ['Kreditkarte: 41111111/11111111', '41111111/11111111'],
  ['Visa 4l11 1111 1111 1111', '4l11 1111 1111 1111'],
  ['Kreditkarte\n5105 2461 9659 3091', '5105 2461 9659 3091'],
  ['4111\u00a01111\u00a01111\u00a01111', '4111\u00a01111\u00a01111\u00a01111'],
  ['Kreditkarte 4111 1111 1111 1112', '4111 1111 1111 1112'],
  ['4111 1111 1111 1112'],
  ['4111 1111 1111 111'],
  ['9111 1111 1111 1111'],
  ['4111 1111 1111 1111 1111 1111'],
  ['Kundennummer 12.4111111111111111'],
  ['411 11111 1111 1111'],
]);

describe('a card number', () => {
  it('is certain with its check digit and a probability without', () => {
    expect(findingsOf('4111 1111 1111 1111', 'CREDIT_CARD')).toMatchObject([
      { confidence: 1, reason: 'checksum' },
    ]);
    expect(findingsOf('Kreditkarte 4111 1111 1111 1112', 'CREDIT_CARD')).toMatchObject([
      { confidence: 0.75, reason: 'cue' },
    ]);
  });
});
