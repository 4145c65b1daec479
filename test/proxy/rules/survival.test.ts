import fc from 'fast-check';
import { factsOf } from '../../../src/proxy/backends/rules/facts';
import { plainWordEntries } from '../../../src/proxy/backends/rules/plain-words';
import { applyRuleBook, ruleBookParts } from '../../../src/proxy/backends/rules/rule-book';
import { CORRECT_LETTER, JARGON_LETTER } from './material';

const FACTS = [
  '[PERSON_1]',
  '[IBAN_1]',
  '[POSTCODE_CITY_2]',
  '[CASE_NUMBER_12]',
  '12.02.2025',
  '3. November 2024',
  '§ 5 Abs. 2 S. 1 VwVfG',
  '§§ 3 und 4 KAG NRW',
  '1.000,00 €',
  '50,00 Euro',
  '8:30 Uhr',
  'steuern@example.org',
  'https://www.example.org/a-b/c?d=1',
  'Frau Beispiel',
  'Herrn Dr. Mustermann',
  '02153 898-0',
  '14 Tagen',
  'Nr. 3',
  '25 %',
  'i. V. m. § 6',
];
const PHRASES = [
  'Wir bitten Sie,',
  'unter Bezugnahme auf Ihr Schreiben vom',
  'vorzulegen.',
  'zu überweisen.',
  'und bitten Sie,',
  'gemäß',
  'binnen',
  'in Höhe von',
  'Sie sind verpflichtet,',
  'bezüglich des Antrags',
  'seitens',
  'ist bis zum',
  'einzureichen.',
  '; die Frist beträgt',
  'Für den Fall, dass',
  'daß',
  'Addresse',
  '  ',
  ' ,',
  'Es wird darauf hingewiesen, dass',
  '„',
  '“',
  '(',
  ')',
  '**',
  '`',
  '|',
  '\n',
  '\n\n',
  '\n- ',
  '\n## ',
  '\n1. ',
  '\n| ',
  'und und',
  'zwecks',
  'hiermit',
];

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FACTS),
      fc.constantFrom(...PHRASES),
      fc.constantFrom(...plainWordEntries().map((entry) => entry.replace(/ \(.*/, ''))),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));

const VARIANTS = [
  ['simplify', {}],
  ['proofread', {}],
  ['rephrase', { style: 'friendlier' }],
  ['rephrase', { style: 'shorter' }],
  ['rephrase', { style: 'formal' }],
] as const;

describe.each(VARIANTS)('%s %j', (task, options) => {
  const apply = (text: string): string => applyRuleBook({ task, text, options }).text;

  test('every number, date, amount, §, placeholder, address and name survives, as often as it stood', () => {
    fc.assert(
      fc.property(mixed, (text) => expect(factsOf(apply(text))).toEqual(factsOf(text))),
      { numRuns: 400 },
    );
  });

  test('every line keeps its place and its marks', () => {
    const marks = (text: string): string[] =>
      text.split('\n').map((line) => /^\s*(?:#+ |[-*] |\d+[.)] |\|)?/.exec(line)?.[0] ?? '');
    fc.assert(
      fc.property(mixed, (text) => expect(marks(apply(text))).toEqual(marks(text))),
      { numRuns: 200 },
    );
    for (const letter of [JARGON_LETTER, CORRECT_LETTER]) expect(marks(apply(letter))).toEqual(marks(letter));
  });

  test('any text at all is taken without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        expect(factsOf(apply(text))).toEqual(factsOf(text)),
      ),
    );
  });

  test('the parts make up the whole', () => {
    const parts = [...ruleBookParts({ task, text: JARGON_LETTER, options })];
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.join('')).toBe(apply(JARGON_LETTER));
  });

  test('line ends, code and an empty text stay', () => {
    expect(apply('')).toBe('');
    expect(apply('Eins\r\nZwei\r\n')).toBe('Eins\r\nZwei\r\n');
    const code = '```\nfernmündlich  daß hiermit kriegen\n```\n';
    expect(apply(code)).toBe(code);
  });

  test.each([
    ['300 pages', `${JARGON_LETTER}\n\n`.repeat(Math.ceil(900_000 / JARGON_LETTER.length))],
    ['one endless line', JARGON_LETTER.replace(/\s+/g, ' ').repeat(400)],
    ['dots', '.'.repeat(300_000)],
    ['spaces', `a${' '.repeat(300_000)}b`],
    ['a table row without an end', `| ${'a | '.repeat(60_000)}`],
    ['one word', 'ab'.repeat(150_000)],
    ['open brackets', '([„"'.repeat(70_000)],
    ['clauses without a full stop', 'Wir haben das und bitten Sie, und wir bitten Sie; '.repeat(5_000)],
  ])('%s comes to an end', (_, text) => {
    expect(apply(text)).not.toBe('');
  });
});
