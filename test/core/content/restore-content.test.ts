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
