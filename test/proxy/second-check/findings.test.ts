import { nettetal } from '../../../src/core/policy';
import type { FindingType } from '../../../src/core/privacy';
import { secondFindings } from '../../../src/proxy/second-check/findings';
import { kindTable, recognizerName } from '../../../src/proxy/second-check/kinds';
import type { Detection } from '../../../src/proxy/second-check/presidio';

const rules = nettetal.privacy;
const shipped = kindTable({});

/** Words of a text as the detector names them: kind, words, score. */
type Said = readonly [entity: string, words: string, score?: number];

const detectionsIn = (text: string, said: readonly Said[]): Detection[] =>
  said.map(([entity, words, score = 0.85]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text lacks ${words}`);
    return { entity, start, end: start + words.length, score };
  });

const findingsIn = (text: string, said: readonly Said[], table = shipped) =>
  secondFindings(text, detectionsIn(text, said), table, rules).findings.map(
    ({ start, end, type, recognizer }): [FindingType, string, string] => [
      type,
      text.slice(start, end),
      recognizer,
    ],
  );

test.each<[string, string, readonly Said[], readonly [FindingType, string, string][]]>([
  ['a name is a person', 'Frau Kos kam.', [['PERSON', 'Kos']], [['PERSON', 'Kos', 'presidio/PERSON']]],
  ['a name that is too unsure is none', 'Frau Kos kam.', [['PERSON', 'Kos', 0.59]], []],
  [
    'the least score itself counts',
    'Frau Kos kam.',
    [['PERSON', 'Kos', 0.6]],
    [['PERSON', 'Kos', 'presidio/PERSON']],
  ],
  [
    'an address of a wallet is a bank account',
    'An 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa bitte.',
    [['CRYPTO', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 1]],
    [['BANK_ACCOUNT', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'presidio/CRYPTO']],
  ],
  ['a date stays, so that deadlines reach the model', 'Bis 3. Mai.', [['DATE_TIME', '3. Mai']], []],
  ['a town stays', 'In Kaldenkirchen.', [['LOCATION', 'Kaldenkirchen']], []],
  ['a nationality stays', 'Das polnische Amt.', [['NRP', 'polnische']], []],
  ['a kind that nobody named is ignored', 'Nr. 123.', [['US_SSN', '123', 1]], []],
  ['a kind named like a part of every object is ignored', 'Nr. 123.', [['constructor', '123', 1]], []],
  [
    'spaces and line ends around the words do not count',
    'Frau Kos \n kam.',
    [['PERSON', ' Kos \n ']],
    [['PERSON', 'Kos', 'presidio/PERSON']],
  ],
  ['nothing but spaces is nothing', 'Frau  Kos', [['PERSON', '  ']], []],
  ['a placeholder is no name', 'Frau [PERSON_1] kam.', [['PERSON', '[PERSON_1]']], []],
  ['nor is a part of one', 'Frau [PERSON_1] kam.', [['PERSON', 'PERSON_1']], []],
  ['nor another form of a person', 'Frau [PERSON_1.2] kam.', [['PERSON', '[PERSON_1.2]']], []],
  ['nor the number of one', 'Frau [PERSON_1.2] kam.', [['PERSON', '1.2']], []],
  ['nor a name around one', 'Frau [PERSON_1] kam.', [['PERSON', 'Frau [PERSON_1]']], []],
  ['nor what ends inside one', 'Frau Kos [IBAN_12] kam.', [['PERSON', 'Kos [IBAN']], []],
  ['nor an ending of one', 'Da: [PERSON_1]-Süd.', [['PERSON', '-Süd']], []],
  ['nor what the text itself held in that form', 'Siehe [MARKE_1] dort.', [['PERSON', 'MARKE_1']], []],
  ['nor one whose brackets are missing', 'Siehe PERSON_1 dort.', [['PERSON', 'PERSON_1']], []],
  [
    'a name beside a placeholder, with a space between, is one',
    'Frau [PERSON_1] Kos kam.',
    [['PERSON', 'Kos']],
    [['PERSON', 'Kos', 'presidio/PERSON']],
  ],
  [
    'a name between two placeholders is one',
    'Von [PERSON_1] an Kos und [PERSON_2].',
    [
      ['PERSON', 'PERSON_1'],
      ['PERSON', 'Kos'],
      ['PERSON', 'PERSON_2'],
    ],
    [['PERSON', 'Kos', 'presidio/PERSON']],
  ],
  [
    'a mailbox of the town is allowed',
    'An post@nettetal.de.',
    [['EMAIL_ADDRESS', 'post@nettetal.de', 1]],
    [],
  ],
  [
    'and does not come back as a name',
    'An post@nettetal.de.',
    [
      ['EMAIL_ADDRESS', 'post@nettetal.de', 1],
      ['PERSON', 'post', 1],
    ],
    [],
  ],
  ['a phone of the town is allowed', 'Ruf: 02153 898-1234.', [['PHONE_NUMBER', '02153 898-1234', 0.4]], []],
  ["an office's name is allowed", 'Die Stadt Nettetal schreibt.', [['PERSON', 'Nettetal']], []],
  [
    'so it is written with invisible characters',
    'Die Stadt Nette\u00adtal schreibt.',
    [['PERSON', 'Nette\u00adtal']],
    [],
  ],
  [
    'overlapping findings become one, of the surer kind',
    'Frau Anna Kos kam.',
    [
      ['PERSON', 'Anna', 0.7],
      ['DE_KFZ', 'Anna Kos', 0.65],
    ],
    [['PERSON', 'Anna Kos', 'presidio/PERSON']],
  ],
  [
    'or of the one that may never be waived',
    'Mail: kos@post.example.',
    [
      ['PERSON', 'kos', 1],
      ['EMAIL_ADDRESS', 'kos@post.example', 0.5],
    ],
    [['EMAIL', 'kos@post.example', 'presidio/EMAIL_ADDRESS']],
  ],
])('%s', (_name, text, said, expected) => {
  expect(findingsIn(text, said)).toEqual(expected);
});

test('findings are ordered by place', () => {
  expect(
    findingsIn('Kos und Lau', [
      ['PERSON', 'Lau'],
      ['PERSON', 'Kos'],
    ]).map(([, words]) => words),
  ).toEqual(['Kos', 'Lau']);
});

test('all findings rest on probability: the policy alone says which may be waived', () => {
  const text = 'Kos, Konto DE02120300000000202051';
  const { findings } = secondFindings(
    text,
    detectionsIn(text, [
      ['PERSON', 'Kos', 1],
      ['IBAN_CODE', 'DE02120300000000202051', 1],
    ]),
    shipped,
    rules,
  );
  expect(findings.map(({ type, waivable }) => [type, waivable])).toEqual([
    ['PERSON', true],
    ['IBAN', false],
  ]);
});

test('findings of kinds that the table does not name are counted, those that are off are not', () => {
  const text = 'Kos am 3. Mai, Nr. 123';
  const { unknown } = secondFindings(
    text,
    detectionsIn(text, [
      ['US_SSN', '123'],
      ['DATE_TIME', '3. Mai'],
    ]),
    shipped,
    rules,
  );
  expect(unknown).toBe(1);
});

test("a town's own lines are laid over the shipped table", () => {
  const table = kindTable({
    PERSON: 'off',
    LOCATION: { type: 'ADDRESS', leastScore: 0.9 },
    HUNDEMARKE: { type: 'CASE_NUMBER', leastScore: 0.1 },
  });
  const text = 'Kos in Breyell, Marke 77, Weg 3';
  expect(
    findingsIn(
      text,
      [
        ['PERSON', 'Kos', 1],
        ['LOCATION', 'Breyell', 0.85],
        ['LOCATION', 'Weg 3', 0.95],
        ['HUNDEMARKE', '77', 0.2],
      ],
      table,
    ),
  ).toEqual([
    ['CASE_NUMBER', '77', 'presidio/HUNDEMARKE'],
    ['ADDRESS', 'Weg 3', 'presidio/LOCATION'],
  ]);
});

test('a name that the configuration does not hold is never repeated', () => {
  expect(recognizerName('PERSON', shipped)).toBe('presidio/PERSON');
  expect(recognizerName('Erika Mustermann', shipped)).toBe('presidio/other');
});
