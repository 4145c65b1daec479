import fc from 'fast-check';
import { type Block, blockText, type TextBlock } from '../../../src/core/content/block';
import { type EditSource, type EditStep, planEdits } from '../../../src/core/content/edit-plan';
import { applyEdits, wordDiff } from '../../../src/core/content/word-diff';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', inlines: [{ text }] });
const heading = (text: string): TextBlock => ({ kind: 'heading', level: 1, inlines: [{ text }] });
const item = (text: string): TextBlock => ({ kind: 'item', ordered: false, level: 0, inlines: [{ text }] });
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => [{ text }])),
});
const from = (block: Block, more: Partial<EditSource> = {}): EditSource => ({
  block,
  fragile: false,
  inTable: false,
  ...more,
});
const plan = (source: readonly Block[], answer: readonly Block[]) =>
  planEdits(
    source.map((block) => from(block)),
    answer,
  );
const kinds = (steps: readonly EditStep[]) => steps.map((step) => step.kind);

/** What the document holds after the plan, played on plain texts. */
function play(source: readonly EditSource[], steps: readonly EditStep[]): string[] {
  const before: string[] = [];
  const behind = new Map<number, string[]>();
  const now = new Map<number, string | undefined>(
    source.map(({ block }, index) => [index, blockText(block)]),
  );
  for (const step of steps) {
    if (step.kind === 'insert') {
      const list = step.after < 0 ? before : (behind.get(step.after) ?? []);
      list.push(blockText(step.block));
      if (step.after >= 0) behind.set(step.after, list);
    } else if (step.kind === 'delete') now.set(step.source, undefined);
    else if (step.kind === 'rewrite') now.set(step.source, blockText(step.block));
    else if (step.kind === 'edit')
      now.set(step.source, applyEdits(blockText(source[step.source]!.block), step.edits));
  }
  const texts = [...before];
  for (const [index, text] of now) {
    if (text !== undefined) texts.push(text);
    texts.push(...(behind.get(index) ?? []));
  }
  return texts;
}
const plain = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');

describe('word difference', () => {
  const cases: [what: string, before: string, after: string, edits: [number, number, string][]][] = [
    ['one word', 'Der alte Text.', 'Der neue Text.', [[4, 8, 'neue']]],
    ['neighbouring words as one edit', 'a b c d e f', 'a x y d e f', [[2, 5, 'x y']]],
    ['an insertion with its space', 'Das Haus steht.', 'Das alte Haus steht.', [[3, 4, ' alte ']]],
    ['an insertion behind the last word', 'Das Haus', 'Das Haus steht', [[8, 8, ' steht']]],
    ['a comma with the space behind', 'Haus und Hof', 'Haus, und Hof', [[4, 5, ', ']]],
    ['a deletion with one space', 'Das alte Haus', 'Das Haus', [[4, 9, '']]],
    [
      'a number as one word',
      'kostet 1.234,50 Euro jetzt',
      'kostet 1.235,50 Euro jetzt',
      [[7, 15, '1.235,50']],
    ],
    ['no edit for kinds of white space', 'Nr.\u00a05\nOrt ', 'Nr. 5 Ort', []],
  ];
  it.each(cases)('finds %s', (_, before, after, edits) => {
    expect(wordDiff(before, after).edits.map(({ start, end, text }) => [start, end, text])).toEqual(edits);
  });

  it('turns every text into every other, but for white space', () => {
    const texts = fc.array(fc.constantFrom('Haus', 'und', 'Hof', ',', '.', 'Frist', '(', ')', '1,5', '\n'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('', ' ', '  '), (left, right, gap) => {
        const before = left.join(gap || ' ');
        const after = right.join(gap);
        const { edits } = wordDiff(before, after);
        expect(plain([applyEdits(before, edits)])).toEqual(plain([after]));
        edits.slice(1).forEach((edit, index) => {
          expect(edit.start).toBeGreaterThanOrEqual(edits[index]!.end);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('edit plan', () => {
  it('keeps what did not change', () => {
    expect(
      plan([paragraph('Eins zwei.'), heading('Drei')], [paragraph('Eins zwei.'), heading('Drei')]),
    ).toEqual([
      { kind: 'keep', source: 0 },
      { kind: 'keep', source: 1 },
    ]);
  });

  it('makes small edits up to 60 % of the words and writes the paragraph anew above', () => {
    const before = paragraph('eins zwei drei vier fünf sechs sieben acht neun zehn');
    expect(kinds(plan([before], [paragraph('a b c d e f sieben acht neun zehn')]))).toEqual(['edit']);
    expect(kinds(plan([before], [paragraph('a b c d e f g acht neun zehn')]))).toEqual(['rewrite']);
  });

  it('keeps blank paragraphs, which are layout', () => {
    const steps = plan(
      [paragraph('Eins.'), paragraph(''), paragraph('Zwei.')],
      [paragraph('Eins.'), paragraph('Zwei.')],
    );
    expect(kinds(steps)).toEqual(['keep', 'keep', 'keep']);
  });

  it('inserts a new block behind its neighbour and deletes what the answer lacks', () => {
    const long = paragraph('Der erste Absatz ist lang genug für einen Vergleich.');
    const gone = paragraph('Völlig anderer Inhalt über den Winterdienst.');
    const end = paragraph('Mit freundlichen Grüßen');
    expect(plan([long, gone, end], [long, end])[1]).toEqual({ kind: 'delete', source: 1 });
    expect(plan([long, end], [long, item('Neu'), end])[1]).toMatchObject({
      kind: 'insert',
      after: 0,
      answer: 1,
    });
    expect(plan([end], [item('Neu'), end])[0]).toMatchObject({ kind: 'insert', after: -1 });
  });

  it('turns a paragraph into a heading or an item without touching its words', () => {
    expect(plan([paragraph('Ihre Frist')], [heading('Ihre Frist')])).toEqual([
      { kind: 'edit', source: 0, answer: 0, edits: [], becomes: heading('Ihre Frist') },
    ]);
    expect(plan([paragraph('Ihre Frist')], [item('Ihre Frist')])[0]).toMatchObject({
      becomes: item('Ihre Frist'),
    });
  });

  it('keeps a heading whose mark the answer lost', () => {
    expect(kinds(plan([heading('Ihre Frist')], [paragraph('Ihre Frist')]))).toEqual(['keep']);
  });

  describe('with a footnote behind "Text"', () => {
    const source = from(paragraph('Der Text hier bleibt so stehen wie er ist.'), {
      fragile: true,
      guards: [{ kind: 'mark', start: 8, end: 8 }],
    });
    it('edits other words', () => {
      expect(planEdits([source], [paragraph('Der Text hier bleibt so liegen wie er ist.')])[0]).toMatchObject(
        {
          kind: 'edit',
          edits: [{ start: 24, end: 30, text: 'liegen' }],
        },
      );
    });
    it('edits the word in front of the note without covering it', () => {
      expect(
        planEdits([source], [paragraph('Der Brief hier bleibt so stehen wie er ist.')])[0],
      ).toMatchObject({
        edits: [{ start: 4, end: 8, text: 'Brief' }],
      });
    });
    it.each([
      ['the edit covers the note', 'Der bleibt so stehen wie er ist.'],
      ['more than 60 % would change', 'Ganz andere Wörter und nichts davon stand da.'],
      ['the answer lacks it', ''],
    ])('leaves it alone where %s', (_, text) => {
      expect(kinds(planEdits([source], [paragraph(text)]))).toEqual(['leave']);
    });
  });

  it('edits inside and outside a link, never across its border', () => {
    const source = from(paragraph('Siehe unsere Seite zum Thema für mehr.'), {
      guards: [{ kind: 'span', start: 13, end: 28 }],
    });
    const to = (text: string) => planEdits([source], [paragraph(text)])[0]!.kind;
    expect(to('Siehe unsere Seite zur Frage für mehr.')).toBe('edit');
    expect(to('Lies unsere Seite zum Thema für mehr.')).toBe('edit');
    expect(to('Siehe zum Thema für mehr.')).toBe('leave');
  });

  it('changes tables cell by cell and leaves one of another shape alone', () => {
    const before = table(['Frist', 'Betrag'], ['1. Mai', '20 Euro']);
    expect(plan([before], [table(['Frist', 'Betrag'], ['2. Mai', '20 Euro'])])[0]).toMatchObject({
      kind: 'cells',
      cells: [{ row: 1, column: 0, edits: [{ start: 0, end: 1, text: '2' }] }],
    });
    expect(kinds(plan([before], [table(['Frist'])]))).toEqual(['leave']);
    expect(kinds(plan([before], [paragraph('Frist Betrag')]))).toEqual(['leave', 'insert']);
  });

  it('never deletes or restyles a paragraph in a cell', () => {
    const cell = from(paragraph('Frist'), { inTable: true });
    expect(kinds(planEdits([cell], [heading('Frist')]))).toEqual(['keep']);
    expect(kinds(planEdits([cell], []))).toEqual(['leave']);
  });

  it('gives the texts of the answer, whatever source and answer are', () => {
    const text = fc
      .array(fc.constantFrom('Frist', 'Amt', 'Haus', 'und', 'Bescheid', 'bis', 'Freitag', '12', ',', '.'), {
        maxLength: 14,
      })
      .map((list) => list.join(' '));
    const block = fc.oneof(text.map(paragraph), text.map(heading), text.map(item));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 9 }), fc.array(block, { maxLength: 9 }), (source, answer) => {
        const sources = source.map((one) => from(one));
        expect(plain(play(sources, planEdits(sources, answer)))).toEqual(plain(answer.map(blockText)));
      }),
      { numRuns: 500 },
    );
  });

  it('plans a document of 300 pages', () => {
    const sentence = (seed: number) =>
      Array.from({ length: 60 }, (_, k) => `Wort${(seed * 7919 + k * 104729) % 5000}`).join(' ');
    const source = Array.from({ length: 3000 }, (_, index) => paragraph(sentence(index)));
    const answer = source.map((_, index) => paragraph(`${sentence(index)} Neu.`));
    const steps = plan(source, answer);
    expect(kinds(steps).every((kind) => kind === 'edit')).toBe(true);
  });
});
