import fc from 'fast-check';
import { resolveRevisions, revisionsOf } from '../../src/playground/model/revisions';
import { nodes } from '../../src/playground/model/schema';
import { textBetween } from '../../src/playground/model/text';
import { documentOf, p, table } from './build';
import { playWord } from './word-js';

/** Calls that an add-in may make in any order; each gets a number to choose its place by. */
const calls: Readonly<
  Record<string, (context: Word.RequestContext, paragraphs: Word.Paragraph[], n: number) => void>
> = {
  text: (_context, paragraphs, n) =>
    void paragraphs[n % paragraphs.length]?.insertText(
      'neu',
      (['Start', 'End', 'Replace'] as const)[n % 3] ?? 'End',
    ),
  lines: (context, _paragraphs, n) =>
    void context.document.body.insertText('a\nb', (['Start', 'End', 'Replace'] as const)[n % 3] ?? 'End'),
  paragraph: (_context, paragraphs, n) =>
    void paragraphs[n % paragraphs.length]?.insertParagraph('Absatz', n % 2 ? 'Before' : 'After'),
  table: (_context, paragraphs, n) =>
    void paragraphs[n % paragraphs.length]?.insertTable(2, 2, n % 2 ? 'Before' : 'After', [['a', 'b']]),
  remove: (_context, paragraphs, n) => paragraphs[n % paragraphs.length]?.delete(),
  clear: (_context, paragraphs, n) => paragraphs[n % paragraphs.length]?.clear(),
  html: (_context, paragraphs, n) =>
    void paragraphs[n % paragraphs.length]?.insertHtml(
      '<p>x</p><ul><li>y</li></ul>',
      (['Start', 'End', 'Replace'] as const)[n % 3] ?? 'End',
    ),
  control: (_context, paragraphs, n) => void paragraphs[n % paragraphs.length]?.insertContentControl(),
  clearBody: (context) => context.document.body.clear(),
  section: (_context, paragraphs, n) =>
    paragraphs[n % paragraphs.length]?.insertBreak('SectionNext', 'After'),
  span: (_context, paragraphs, n) => {
    const [a, b] = [paragraphs[n % paragraphs.length], paragraphs[(n * 7 + 1) % paragraphs.length]];
    if (a && b) a.getRange('Content').expandTo(b.getRange('Content')).insertText('über', 'Replace');
  },
  track: (context, _paragraphs, n) => {
    context.document.changeTrackingMode = n % 2 ? 'TrackAll' : 'Off';
  },
};

const allowed = new Set(['NotAllowed', 'ItemNotFound', 'AccessDenied', 'GeneralException']);

describe('whatever an add-in calls', () => {
  it('leaves a valid document, or answers an error of Word', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(calls)), fc.nat({ max: 20 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.constantFrom('accept' as const, 'reject' as const),
        async (steps, decision) => {
          const document = documentOf(
            'Eins',
            p('Zwei', { style: 'Heading1' }),
            table([
              ['a', 'b'],
              ['c', 'd'],
            ]),
            '',
            'Ende',
          );
          playWord(document);
          for (const [name, n] of steps) {
            try {
              await Word.run(async (context) => {
                const { paragraphs } = context.document.body;
                paragraphs.load('items');
                await context.sync();
                calls[name]?.(context, paragraphs.items, n);
                await context.sync();
              });
            } catch (error) {
              const { code, message } = error as { code?: string; message: string };
              if (
                !allowed.has(code ?? '') ||
                (code === 'GeneralException' && !message.startsWith('There was'))
              )
                throw error;
            }
            document.body.doc.check();
          }
          resolveRevisions(document, document.body, decision);
          document.body.doc.check();
          expect(revisionsOf(document.body)).toEqual([]);
          expect(
            document.body.doc.lastChild?.type === nodes.paragraph ||
              document.body.doc.lastChild?.type === nodes.table,
          ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('can be rejected as a whole while tracking is on', async () => {
    const tracked = ['text', 'lines', 'paragraph', 'remove', 'clear', 'html', 'clearBody', 'span', 'table'];
    const step = fc.tuple(fc.constantFrom(...tracked), fc.nat({ max: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const document = documentOf('Eins', p('Zwei', { style: 'Heading1' }), '', 'Ende');
        const before = textBetween(document.body.doc, 0, document.body.doc.content.size);
        playWord(document);
        document.tracking = 'TrackAll';
        for (const [name, n] of steps) {
          await Word.run(async (context) => {
            const { paragraphs } = context.document.body;
            paragraphs.load('items');
            await context.sync();
            calls[name]?.(context, paragraphs.items, n);
            await context.sync();
          });
        }
        const original = textBetween(document.body.doc, 0, document.body.doc.content.size, 'Original');
        resolveRevisions(document, document.body, 'reject');
        const after = textBetween(document.body.doc, 0, document.body.doc.content.size);
        expect(after.replace(/\n+$/, '')).toBe(before);
        expect(original.replace(/\n+/g, '')).toBe(before.replace(/\n+/g, ''));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
