import fc from 'fast-check';
import type { MailLine, MailPart, MailPartKind } from '../../../src/core/mail/mail';
import { findLabels, ownLines } from '../../../src/core/mail/mail-label';
import { nettetal } from '../../../src/core/policy';

const KNOWN = nettetal.disclosure;
const { created: CREATED, simplified: SIMPLIFIED, simplifiedUnchecked: UNCHECKED } = KNOWN;

type Part = readonly [MailPartKind, ...string[]];

/** A mail of parts, each with its lines. */
function mail(...parts: readonly (readonly [MailPartKind, ...string[]])[]): {
  lines: MailLine[];
  parts: MailPart[];
} {
  const lines: MailLine[] = [];
  const ranges: MailPart[] = [];
  for (const [kind, ...texts] of parts) {
    const from = lines.length;
    for (const text of texts) lines.push({ text, quote: kind === 'quote' ? 1 : 0 });
    ranges.push({ kind, from, to: lines.length });
  }
  return { lines, parts: ranges };
}

const labelsOf = (...parts: readonly Part[]) => {
  const { lines, parts: ranges } = mail(...parts);
  return findLabels(lines, ranges, KNOWN);
};

test.each<[string, string[], [string, number, number][]]>([
  ['a line of its own', ['Guten Tag,', CREATED, 'Amt'], [['created', 1, 2]]],
  ['the notice for a simplified text', [SIMPLIFIED], [['simplified', 0, 1]]],
  ['the notice for an unchecked one', [UNCHECKED], [['simplified-unchecked', 0, 1]]],
  ['no-break spaces', [CREATED.replaceAll(' ', '\u00a0')], [['created', 0, 1]]],
  ['several spaces and tabs', [CREATED.replaceAll(' ', ' \t ')], [['created', 0, 1]]],
  ['capitals', [CREATED.toUpperCase()], [['created', 0, 1]]],
  ['quotation marks around it', [`„${CREATED}“`], [['created', 0, 1]]],
  ['emphasis in a plain-text mail', [`*${CREATED}*`], [['created', 0, 1]]],
  ['soft hyphens and zero-width spaces', [CREATED.replaceAll('e', 'e\u00ad\u200b')], [['created', 0, 1]]],
  ['letters composed of two characters', [CREATED.normalize('NFD')], [['created', 0, 1]]],
  ['no stop at its end', [CREATED.slice(0, -1)], [['created', 0, 1]]],
  [
    'the signature in the same line',
    [`Mit freundlichen Grüßen, Amt 50. ${CREATED} Tel. 898`],
    [['created', 0, 1]],
  ],
  [
    'wrapped over four lines',
    ['Amt', ...(CREATED.match(/.{1,40}(?: |$)/g) ?? []), 'Tel.'],
    [['created', 1, 5]],
  ],
  [
    'wrapped behind the hyphen',
    CREATED.replace('Intelligenz-', 'Intelligenz-\n').split('\n'),
    [['created', 0, 2]],
  ],
  ['an empty line within it', ['', ...CREATED.replace(' von ', '\n\nvon ').split('\n')], [['created', 1, 4]]],
  ['a cell of a table', [`Logo\t${CREATED}\nZeile`], [['created', 0, 1]]],
  [
    'twice',
    [CREATED, 'Text', CREATED],
    [
      ['created', 0, 1],
      ['created', 2, 3],
    ],
  ],
  [
    'both kinds',
    [CREATED, SIMPLIFIED],
    [
      ['created', 0, 1],
      ['simplified', 1, 2],
    ],
  ],
  ['other words', [CREATED.replace('erstellt', 'geschrieben')], []],
  ['half of it', [CREATED.slice(0, 60)], []],
  ['letters right behind it', [`${CREATED.slice(0, -1)}es`], []],
  ['nothing', [], []],
])('%s', (_name, texts, expected) => {
  expect(labelsOf(['new', ...texts])).toEqual(expected.map(([kind, from, to]) => ({ kind, from, to })));
});

test.each<[MailPartKind, boolean]>([
  ['new', true],
  ['signature', true],
  ['disclaimer', true],
  ['quote', false],
])('a sentence in a part of kind %s counts: %s', (kind, counts) => {
  expect(labelsOf(['new', 'Guten Tag'], [kind, CREATED]).length > 0).toBe(counts);
});

test('a sentence may run from the text into the signature, not into or over a quoted mail', () => {
  const [one = '', rest = ''] = CREATED.split(' von ');
  const two = `von ${rest}`;
  expect(labelsOf(['new', one], ['signature', two])).toEqual([{ kind: 'created', from: 0, to: 2 }]);
  expect(labelsOf(['new', one], ['quote', two])).toEqual([]);
  expect(labelsOf(['new', one], ['quote', 'Von: A'], ['new', two])).toEqual([]);
});

test('an answer beneath a quoted mail counts, with the lines where it stands', () => {
  expect(labelsOf(['quote', CREATED], ['new', 'Antwort', CREATED])).toEqual([
    { kind: 'created', from: 2, to: 3 },
  ]);
});

test('of sentences that begin alike the longer one counts', () => {
  const known = {
    created: 'KI war dabei.',
    simplified: 'KI half.',
    simplifiedUnchecked: 'KI half. Ungeprüft.',
  };
  const { lines, parts } = mail(['new', 'KI half. Ungeprüft.', 'KI half.', 'Die kleine KI halfter']);
  expect(findLabels(lines, parts, known).map(({ kind }) => kind)).toEqual([
    'simplified-unchecked',
    'simplified',
  ]);
});

test('however a mail program wraps and spaces the sentence, it is found once, in its lines', () => {
  const gap = fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \n', '\n ', '\t');
  const words = CREATED.split(' ');
  fc.assert(
    fc.property(fc.array(gap, { minLength: words.length, maxLength: words.length }), (gaps) => {
      const sentence = words.map((word, at) => (at === 0 ? word : `${gaps[at]}${word}`)).join('');
      const texts = sentence.split('\n');
      expect(labelsOf(['new', 'Guten Tag,', ...texts, 'Amt'])).toEqual([
        { kind: 'created', from: 1, to: 1 + texts.length },
      ]);
    }),
  );
});

test('two megabytes of lines are read to their end', () => {
  const texts = Array.from({ length: 50_000 }, () => `${CREATED.slice(0, 39)}-`);
  expect(labelsOf(['new', ...texts, CREATED])).toEqual([{ kind: 'created', from: 50_000, to: 50_001 }]);
});

test('the lines of the mail itself are all but the quoted ones, neighbours joined', () => {
  const { parts } = mail(['new', 'a'], ['signature', 'b'], ['quote', 'c'], ['new', 'd']);
  expect(ownLines(parts)).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 4 },
  ]);
});
