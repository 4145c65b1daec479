import fc from 'fast-check';
import { type Block, blockText } from '../../../../src/core/content/block';
import { bold, deleted, hidden, p } from '../../../playground/build';
import { heading, item, paragraph, play, visible } from './played';

const words = fc.constantFrom(
  'Frist',
  'Amt',
  'das',
  'Haus',
  'und',
  'Bescheid',
  'bis',
  '12',
  ',',
  '.',
  '„Ja“',
  'a^b',
  'Amtshaus',
);
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
const run = fc.tuple(sentence, fc.constantFrom('plain', 'bold', 'deleted', 'hidden'));

/** A paragraph of the document, with formats, deletions of others and hidden text. */
const source = fc
  .tuple(fc.array(run, { minLength: 1, maxLength: 3 }), fc.constantFrom('Normal', 'Quote', 'Heading2'))
  .map(([runs, style]) =>
    p(
      runs.map(([text, kind]) => {
        const marks = { plain: [], bold: [bold], deleted: [deleted], hidden: [hidden] }[kind] ?? [];
        return { text: `${text} `, marks };
      }),
      { style },
    ),
  );
const answerBlock: fc.Arbitrary<Block> = fc.oneof(
  sentence.map(paragraph),
  sentence.map((text) => heading(text)),
  sentence.map((text) => item(text)),
);

const plain = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');

describe('any answer to any passage', () => {
  it('stands in the document but for what is reported, and can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { minLength: 1, maxLength: 5 }),
        fc.array(answerBlock, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (blocks, answer, track) => {
          const { host, document } = play(['Anfang.', ...blocks, 'Ende.']);
          document.select(document.body, 9, document.body.doc.content.size - 8);
          const before = document.body.doc.toJSON();
          const passage = await host.readSelection();
          fc.pre(passage.blocks.length > 0);
          const report = await host.replace(passage.id, answer, { track });
          expect(report.dropped).toEqual([]);
          const after = plain(visible(document.body));
          expect(after[0]).toBe('Anfang.');
          expect(after.at(-1)).toBe('Ende.');
          if (report.leftAlone.length === 0) {
            const wanted = plain(['Anfang.', ...answer.map(blockText), 'Ende.']);
            expect(after).toEqual(wanted);
          }
          await host.takeBack(report.id);
          expect(document.body.doc.toJSON()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
