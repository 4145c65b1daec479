import { IBAN_FORMS } from '../../../../src/core/privacy/recognizers/iban-forms';
import { describeKind, findingsOf } from './rows';

describeKind('IBAN', [
  ['DE02120300000000202051', 'DE02120300000000202051'],
  ['IBAN: DE02 1203 0000 0000 2020 51.', 'DE02 1203 0000 0000 2020 51'],
  ['de02 1203 0000 0000 2020 51', 'de02 1203 0000 0000 2020 51'],
  ['DE02.1203.0000.0000.2020.51', 'DE02.1203.0000.0000.2020.51'],
  ['DE02-1203-0000-0000-2020-51', 'DE02-1203-0000-0000-2020-51'],
  ['DE 02 1203 0000 0000 2020 51', 'DE 02 1203 0000 0000 2020 51'],
  ['D E 0 2 1 2 0 3 0 0 0 0 0 0 0 0 2 0 2 0 5 1', 'D E 0 2 1 2 0 3 0 0 0 0 0 0 0 0 2 0 2 0 5 1'],
  ['DE02 1203\n0000 0000\n2020 51', 'DE02 1203\n0000 0000\n2020 51'],
  ['DE|02|1203|0000|0000|2020|51', 'DE|02|1203|0000|0000|2020|51'],
  ['D\u200bE02 1203 0000\u00ad 0000 2020 51', 'D\u200bE02 1203 0000\u00ad 0000 2020 51'],
  [
    'DE02\u202f1203\u202f0000\u202f0000\u202f2020\u202f51',
    'DE02\u202f1203\u202f0000\u202f0000\u202f2020\u202f51',
  ],
  ['DE02&nbsp;1203&nbsp;0000&#160;0000 2020 51', 'DE02&nbsp;1203&nbsp;0000&#160;0000 2020 51'],
  ['ＤＥ０２ １２０３ ００００ ００００ ２０２０ ５１', 'ＤＥ０２ １２０３ ００００ ００００ ２０２０ ５１'],
  ['DЕ02 1203 0000 0000 2020 51', 'DЕ02 1203 0000 0000 2020 51'],
  ['DEO2 12O3 OOOO 0000 2020 5l', 'DEO2 12O3 OOOO 0000 2020 5l'],
  ['IBAN DE53 4405 0199 6073 2O37 04', 'DE53 4405 0199 6073 2O37 04'],
  ['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
  ['nl91abna0417164300', 'nl91abna0417164300'],
  ['Konto AT61 1904 3002 3457 3201 bitte', 'AT61 1904 3002 3457 3201'],
  ['BE68 5390 0754 7034', 'BE68 5390 0754 7034'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['PL61 1090 1014 0000 0712 1981 2874', 'PL61 1090 1014 0000 0712 1981 2874'],
  ['UA21 3223 1300 0002 6007 2335 6600 1', 'UA21 3223 1300 0002 6007 2335 6600 1'],
  ['TR33 0006 1005 1978 6457 8413 26', 'TR33 0006 1005 1978 6457 8413 26'],
  ['MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001S'],
  ['IBAN\nDE02 1203 0000 0000 2020 51', 'DE02 1203 0000 0000 2020 51'],
  ['IBAN DE03 1203 0000 0000 2020 51', 'DE03 1203 0000 0000 2020 51'],
  ['IBAN: DE02 1203 0000 0000 2020', 'DE02 1203 0000 0000 2020'],
  ['DE03 1203 0000 0000 2020 51'],
  ['DE02 1203 0000 0000 2020 5'],
  ['DE02 1203 0000 0000 2020 511'],
  ['XX02 1203 0000 0000 2020 51'],
  ['Modell DE02 in Version 12'],
  ['es 12 Uhr ist und de 15 auch'],
]);

describe('an IBAN', () => {
  it('is certain with its check digits, less so after its word with wrong ones', () => {
    expect(findingsOf('DE02 1203 0000 0000 2020 51', 'IBAN')).toMatchObject([
      { confidence: 1, reason: 'checksum' },
    ]);
    expect(findingsOf('IBAN DE03 1203 0000 0000 2020 51', 'IBAN')).toMatchObject([
      { confidence: 0.9, reason: 'cue' },
    ]);
    expect(findingsOf('IBAN: DE02 1203 0000 0000 2020', 'IBAN')).toMatchObject([{ confidence: 0.75 }]);
  });
});

describe('the forms of the IBAN', () => {
  it.each([
    ['DE', 22],
    ['NL', 18],
    ['BE', 16],
    ['NO', 15],
    ['MT', 31],
    ['RU', 33],
    ['LC', 32],
  ])('of %s has %d characters', (country, length) => {
    expect(IBAN_FORMS.get(country)).toHaveLength(length);
  });

  it('begin with the country and the check digits and have at most 34 characters', () => {
    for (const form of IBAN_FORMS.values()) expect(form).toMatch(/^aann[nac]{11,30}$/);
  });
});
