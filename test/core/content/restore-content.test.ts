import { contentText, parseMarkdown, restoreContent } from '../../../src/core/content';
import { emptyMapping, mask } from '../../../src/core/privacy';

const TEXT = 'Frau **Erika**, [x](http://fremd.example) 2. Konto';
const SPANS = [{ start: 5, end: 14, type: 'PERSON' as const }];
const { mapping } = mask(TEXT, SPANS, emptyMapping());

const restored = (answer: string) => restoreContent(parseMarkdown(answer), mapping, ['[PERSON_1]']);

test('sets a value as text, even if it looks like Markdown', () => {
  const { blocks, missing, invented } = restored('Guten Tag **[PERSON_1]**,');
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      inlines: [
        { text: 'Guten Tag ' },
        { text: '**Erika**', bold: true, placeholder: '[PERSON_1]' },
        { text: ',' },
      ],
    },
  ]);
  expect([missing, invented]).toEqual([[], []]);
});

test('restores in tables and lists', () => {
  const { blocks, missing } = restored('- [PERSON_1]\n\n| Name |\n|---|\n| [PERSON_1] |');
  expect(contentText(blocks)).toBe('**Erika**\nName\n**Erika**');
  expect(missing).toEqual([]);
});

test('leaves code and addresses alone and says what is missing', () => {
  const { blocks, missing } = restored('`[PERSON_1]` und [hier](http://fremd.example/[PERSON_1])');
  expect(contentText(blocks)).toContain('[PERSON_1]');
  expect(missing).toEqual(['[PERSON_1]']);
});

test('reports an invented placeholder and leaves it visible', () => {
  const { blocks, invented } = restored('[PERSON_1] und [PERSON_7]');
  expect(contentText(blocks)).toBe('**Erika** und [PERSON_7]');
  expect(invented).toEqual(['[PERSON_7]']);
});

const FORMS = mask(
  'Frau Kowalski, Anna Kowalski, Klaus',
  [
    { start: 5, end: 13, type: 'PERSON' },
    { start: 15, end: 28, type: 'PERSON' },
    { start: 30, end: 35, type: 'PERSON' },
  ],
  emptyMapping(),
);

test.each([
  ['[**PERSON_1**] kommt', 'Kowalski kommt'],
  ['[_PERSON_1.2_] kommt', 'Anna Kowalski kommt'],
  ['\\[PERSON\\_1.2\\] kommt', 'Anna Kowalski kommt'],
  ['[**PERSON_2**]s Antrag', 'Klaus’ Antrag'],
  ['[PERSON_\n1.2] kommt', 'Anna Kowalski kommt'],
  ['<PERSON_1.2> kommt', 'Anna Kowalski kommt'],
  ['{{PERSON_1.2}} kommt', 'Anna Kowalski kommt'],
  ['[PERSON_1.2](Mutter)', 'Anna Kowalski(Mutter)'],
  ['[PERSON_1]. 2 Tage', 'Kowalski. 2 Tage'],
  ['[siehe **Anlage**]s', '[siehe Anlage]s'],
  ['`[PERSON_1]`s', '[PERSON_1]s'],
])('reads %j as %j', (written, shown) => {
  expect(contentText(restoreContent(parseMarkdown(written), FORMS.mapping, []).blocks)).toBe(shown);
});

test('misses no person of whom one form is left, and one of whom none is left once', () => {
  const missing = (answer: string) =>
    restoreContent(
      parseMarkdown(answer),
      FORMS.mapping,
      FORMS.spans.map(({ placeholder }) => placeholder),
    ).missing;
  expect(missing('[PERSON_1.2] und [PERSON_2]')).toEqual([]);
  expect(missing('[PERSON_2]')).toEqual(['[PERSON_1]']);
});
