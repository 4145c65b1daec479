import fc from 'fast-check';
import { readCorpus } from '../../../corpus/corpus';
import { MUTATIONS, mutate } from './mutate';

/** What recognizers begin at, end at, or stumble over. */
const FRAGMENTS = [
  // Cues.
  ...[
    'Frau ',
    'Herrn ',
    'Sehr geehrte ',
    'Name: ',
    'Von: ',
    'geb. ',
    'geboren am ',
    'wohnhaft ',
    'Az. ',
    'Az.: ',
  ],
  ...[
    'Tel. ',
    'Fax: ',
    'IBAN ',
    'BIC: ',
    'Kto. ',
    'BLZ ',
    'Steuer-ID ',
    'Steuernummer: ',
    'Reisepass ',
    'Ausweis ',
  ],
  ...[
    'Kennzeichen ',
    'Versichertennummer ',
    'Benutzer: ',
    'leidet an ',
    'Konfession: ',
    'wegen ',
    'verurteilt',
  ],
  ...[
    'Mit freundlichen Grüßen\n',
    'i. A. ',
    'gez. ',
    'Ihre ',
    'Dr. ',
    'c/o ',
    'Inh. ',
    'Eheleute ',
    'Anlage: ',
  ],
  // Values, whole and in part.
  ...[
    'Erika Mustermann',
    'Kowalski, Anna',
    'el-Masri',
    'von der Heide',
    'Nguyen Thi Lan',
    'O’Neill',
    'ŞAHİN',
    'Anna',
  ],
  ...[
    'Koch',
    'Winter',
    '-Lüdenscheid',
    'K.-H. ',
    'Lindenstr. 4 b',
    'Am Hang 3',
    'Straße ',
    '41751 Viersen',
    '5911 HB ',
  ],
  ...[
    'DE02 1203 0000 0000 2020 51',
    'NL',
    'DE',
    '86 095 742 719',
    '65 170839 J 003',
    'A123456780',
    'L01X00T471',
  ],
  ...[
    'T220001293',
    '4111 1111 1111 1111',
    '115/5822/0123',
    'VIE-MM 198',
    '12.08.1964',
    '3. Mai 2024',
    '1990-01-02',
  ],
  ...[
    '0171 3920001',
    '+49 ',
    '(02153) ',
    'erika@beispiel.example',
    'max punkt muster at web punkt de',
    '@anna_k84',
  ],
  ...[
    '192.168.178.21',
    '2001:db8::1',
    'https://',
    'www.',
    '.de',
    'BYLADEM1001',
    'HRB 12345',
    '12 C 345/24',
    'GdB 50',
  ],
  ...['Depressionen', 'katholisch', 'Vertraulich', 'VS-NfD', 'GEHEIM', 'Nichtöffentlich'],
  // Separators, brackets, placeholders.
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
    '.',
    ',',
    ';',
    ':',
    '-',
    '–',
    '—',
    '/',
    '|',
    '·',
    '•',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '"',
    '„',
    '“',
    "'",
    '’',
    '*',
    '_',
    '\\',
    '&',
    '#',
    '=',
    '+',
    '@',
    '§',
    '€',
    '%',
  ],
  ...[
    '[PERSON_1]',
    '[PERSON_10]',
    '[PERSON_1',
    'PERSON_1',
    '[MARKE_1]',
    '\\[IBAN\\_1\\]',
    '[person 1]s',
    '[[',
    ']]',
  ],
  // Digits and letters of every sort, invisible characters, entities.
  ...[
    '0',
    '1',
    '12',
    '999',
    '00000',
    '٣',
    '５',
    '𝟙',
    'O',
    'l',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    'Е',
    'а',
    'Ω',
    'ǅ',
    '姓',
    '𝒜',
    '😀',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0301',
    '\u202e',
    '\u2060',
    '\u0000',
    '\u0007',
    '\ud800',
    '\udc00',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#64;',
    '&#x40;',
    '&auml;',
    '&shy;',
    '&',
    '-\n',
    '\u2011',
    '\u2028',
    '\ufffc',
    '\u0085',
  ],
];

const fragments = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 90,
      size: 'max',
    },
  )
  .map((pieces) => pieces.join(''));

/** One fragment again and again, and something else at the end. */
const monotonous = fc
  .tuple(
    fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 2, max: 120 }),
    fragments,
  )
  .map(([unit, times, rest]) => unit.join('').repeat(times) + rest.slice(0, 60));

const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
);

const mutation = fc.record({
  kind: fc.constantFrom(...MUTATIONS),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  noise: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 3 })),
});

const LONGEST = 1500;

const mutated = fc
  .tuple(
    fc.constantFrom(...readCorpus().map(({ text }) => text)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(mutation, { minLength: 1, maxLength: 25, size: 'max' }),
  )
  .map(([text, from, mutations]) => {
    const start = Math.floor(from * Math.max(0, text.length - LONGEST));
    return mutate(text.slice(start, start + LONGEST), mutations);
  });

/** Texts that try to break the check: any Unicode, hostile fragments, and corpus texts with mistakes. */
export const hostileTexts = fc.oneof(
  { weight: 2, arbitrary: unicode },
  { weight: 3, arbitrary: fragments },
  { weight: 1, arbitrary: monotonous },
  { weight: 5, arbitrary: mutated },
);

/** A hostile text with a seed for what else is done to it. */
export const hostileCases = fc.record({
  text: hostileTexts,
  answer: fc.array(mutation, { maxLength: 6 }),
  cuts: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
});
