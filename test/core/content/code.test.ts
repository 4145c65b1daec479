import fc from 'fast-check';
import { contentText, parseMarkdown, restoreContent, toMarkdown } from '../../../src/core/content';
import { writeBlocks } from '../../../src/core/mail/write-blocks';
import { emptyMapping, mask } from '../../../src/core/privacy/masking';

test('a block of code keeps its lines, its indents and the name of its language', () => {
  expect(parseMarkdown('So:\n\n```python\ndef gruss():\n    return 1\n```\n')).toEqual([
    { kind: 'paragraph', inlines: [{ text: 'So:' }] },
    {
      kind: 'paragraph',
      inlines: [{ text: 'def gruss():\n    return 1', code: true }],
      code: { language: 'python' },
    },
  ]);
});

test.each([
  ['without a language', '```\nx\n```', {}],
  ['with more behind the language', '```js title="a"\nx\n```', { language: 'js' }],
  ['that is not finished yet', '```sql\nx', { language: 'sql' }],
  ['with markup for a language', '```<img>\nx\n```', {}],
])('a block %s', (_name, markdown, code) => {
  expect(parseMarkdown(markdown)).toEqual([
    { kind: 'paragraph', inlines: [{ text: 'x', code: true }], code },
  ]);
});

test('code goes through Markdown and back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1 }), (lines) => {
      const text = lines
        .join('\n')
        .replace(/\r/g, '')
        .replace(/[^\S\n]+$/gm, '')
        .replace(/\n+$/, '');
      if (text.trim() === '') return;
      const block = { kind: 'paragraph' as const, inlines: [{ text, code: true }], code: { language: 'js' } };
      expect(parseMarkdown(toMarkdown([block]))).toEqual([block]);
    }),
  );
});

test('no value is put into code, and the code goes into a mail as text', () => {
  const text = 'Erika Mustermann';
  const { mapping } = mask(text, [{ start: 0, end: text.length, type: 'PERSON' }], emptyMapping());
  const { blocks } = restoreContent(parseMarkdown('```html\n<b>[PERSON_1]</b>\n```'), mapping, []);
  expect(contentText(blocks)).toBe('<b>[PERSON_1]</b>');
  expect(writeBlocks(blocks, 'html')).toBe('<pre>&lt;b&gt;[PERSON_1]&lt;/b&gt;</pre>');
});
