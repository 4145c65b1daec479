import fc from 'fast-check';
import type { FindingType } from '../../../../src/core/privacy/finding';
import { passesLuhn } from '../../../../src/core/privacy/recognizers/credit-card';
import { licenseCheckDigit } from '../../../../src/core/privacy/recognizers/driver-license';
import { healthInsuranceCheckDigit } from '../../../../src/core/privacy/recognizers/health-insurance';
import { isValidIban } from '../../../../src/core/privacy/recognizers/iban';
import { documentCheckDigit } from '../../../../src/core/privacy/recognizers/id-card';
import { lanrCheckDigit } from '../../../../src/core/privacy/recognizers/medical-number';
import { socialSecurityCheckDigit } from '../../../../src/core/privacy/recognizers/social-security';
import { isValidTaxId, taxCheckDigit } from '../../../../src/core/privacy/recognizers/tax-id';
import { findingsOf } from './rows';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const ofLetters = (letters: string, count: number) =>
  fc.stringMatching(new RegExp(`^[${letters}]{${count}}$`));
/** Two digits that make the whole right. */
const withCheckDigits = (country: string, account: string) => {
  for (let check = 2; check < 99; check++) {
    const iban = `${country}${String(check).padStart(2, '0')}${account}`;
    if (isValidIban(iban)) return iban;
  }
  throw new Error('no check digits');
};
const withLuhn = (body: string) =>
  `${body}${'0123456789'.split('').find((digit) => passesLuhn(body + digit))}`;

interface Kind {
  readonly type: FindingType;
  readonly label: string;
  readonly value: fc.Arbitrary<string>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a German IBAN': { type: 'IBAN', label: '', value: digits(18).map((d) => withCheckDigits('DE', d)) },
  'a Dutch IBAN': {
    type: 'IBAN',
    label: '',
    value: digits(10).map((d) => withCheckDigits('NL', `INGB${d}`)),
  },
  'a card number': {
    type: 'CREDIT_CARD',
    label: 'Kreditkarte: ',
    value: digits(14).map((d) => withLuhn(`4${d}`)),
  },
  'a tax id': {
    type: 'TAX_ID',
    label: 'Steuer-ID: ',
    value: fc.shuffledSubarray([...'123456789'], { minLength: 9, maxLength: 9 }).map((nine) => {
      const ten = `${nine.join('')}${nine[3]}`;
      return ten + taxCheckDigit(ten);
    }),
  },
  'a tax number': { type: 'TAX_NUMBER', label: 'Steuernummer ', value: digits(13) },
  'a social security number': {
    type: 'SOCIAL_SECURITY',
    label: '',
    value: fc.tuple(digits(2), ofLetters('ACDEFGHKMNPRT', 1), digits(2)).map(([area, letter, serial]) => {
      const body = `${area}170839${letter}${serial}`;
      return body + socialSecurityCheckDigit(body);
    }),
  },
  'a health insurance number': {
    type: 'HEALTH_INSURANCE',
    label: 'KVNR: ',
    value: fc.tuple(ofLetters('A-Z', 1), digits(8)).map(([letter, eight]) => {
      const body = letter + eight;
      return body + healthInsuranceCheckDigit(body);
    }),
  },
  'a number of an identity card': {
    type: 'ID_CARD',
    label: 'Personalausweis: ',
    value: ofLetters('CFGHJKLMNPRTVWXYZ0-9', 8).map(
      (serial) => `L${serial}${documentCheckDigit(`L${serial}`)}`,
    ),
  },
  'a number of a passport': {
    type: 'PASSPORT',
    label: 'Reisepass Nr. ',
    value: ofLetters('CFGHJKLMNPRTVWXYZ0-9', 8).map(
      (serial) => `C${serial}${documentCheckDigit(`C${serial}`)}`,
    ),
  },
  'a number of a driving licence': {
    type: 'DRIVER_LICENSE',
    label: 'Führerschein-Nr. ',
    value: fc
      .tuple(ofLetters('A-P', 1), digits(2), digits(3), ofLetters('A-Z0-9', 3))
      .map(([land, district, more, last]) => {
        const body = land + district + more + last;
        return `${body}${licenseCheckDigit(body)}1`;
      }),
  },
  'a number of a doctor': {
    type: 'CASE_NUMBER',
    label: 'LANR: ',
    value: fc.tuple(digits(6), digits(2)).map(([six, field]) => six + lanrCheckDigit(six) + field),
  },
};

/** What gets into a number between two of its characters. */
const NOISE = [
  ' ',
  '.',
  '-',
  '/',
  '\n',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\u2060',
  '. ',
  ' - ',
  '&nbsp;',
];
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  '0': ['０', '٠', '𝟎', '&#48;'],
  '1': ['１', '١', '𝟙'],
  '7': ['７', '٧'],
  A: ['Ａ', 'А'],
  E: ['Ｅ', 'Е'],
  C: ['С'],
};
const CONFUSED: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B' };

describe.each(Object.entries(KINDS))('%s', (_, { type, label, value }) => {
  const findsAll = (made: string) => {
    const text = `Hallo,\n${label}${made}\nDanke`;
    const start = text.indexOf(made);
    return findingsOf(text, type).some(
      (finding) =>
        finding.start === start && finding.end === start + made.length && finding.confidence >= 0.9,
    );
  };

  it('is found with any noise between its characters', () => {
    const noise = fc.array(fc.option(fc.constantFrom(...NOISE), { nil: '', freq: 2 }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(value, noise, (plain, between) => {
        const noisy = [...plain].map((char, at) => (at === 0 ? char : between[at] + char)).join('');
        expect(findsAll(noisy)).toBe(true);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('is found in digits and letters of other shapes and scripts', () => {
    fc.assert(
      fc.property(value, fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }), (plain, picks) => {
        const shaped = [...plain].map((char, at) => SHAPES[char]?.[picks[at]!] ?? char).join('');
        expect(findsAll(shaped)).toBe(true);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('is found with digits that a scan took for letters, where its check digit is right', () => {
    fc.assert(
      fc.property(value, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (plain, confuse) => {
        const scanned = [...plain]
          .map((char, at) => (confuse[at] ? (CONFUSED[char] ?? char) : char))
          .join('');
        expect(findsAll(scanned)).toBe(true);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

it('only valid tax ids are made here', () => {
  fc.assert(fc.property(KINDS['a tax id']!.value, (made) => isValidTaxId(made)));
});
