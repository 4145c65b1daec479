import fc from 'fast-check';
import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze, createIncrementalAnalyzer } from '../../../../src/core/privacy';
import { lookAtWindow } from '../../../../src/core/privacy/analyze';
import { readCorpus } from '../../../corpus/corpus';

const rules = nettetal.privacy;
const corpus = readCorpus()
  .map(({ text }) => text)
  .join('\n\n');

/** An incremental analyzer that tells how many windows it looked at since it was asked last. */
function counted() {
  let looks = 0;
  const analyzer = createIncrementalAnalyzer(rules, (text, given) => {
    looks++;
    return lookAtWindow(text, given);
  });
  const looksSince = () => {
    const count = looks;
    looks = 0;
    return count;
  };
  return { analyzer, looksSince };
}

const DOCUMENT = corpus.slice(0, 120_000);
/** What people type: letters, paragraphs, names that stand elsewhere too, marks of classification. */
const TYPED = [
  '',
  'x',
  '\n\n',
  'Frau Mertens',
  'Herr Koch ',
  'Koch',
  'VERTRAULICH\n',
  'leidet an Asthma. ',
  '41334 Nettetal',
];

const edit = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  removed: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3_000 })),
  typed: fc.oneof(
    fc.constantFrom(...TYPED),
    fc.integer({ min: 0, max: 110_000 }).map((at) => corpus.slice(at, at + 2_000)),
  ),
});

describe('an incremental check', () => {
  it('gives exactly what a new check gives, after any edits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 70_000 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (from, edits) => {
          const analyzer = createIncrementalAnalyzer(rules);
          let text = DOCUMENT.slice(from, from + 50_000);
          analyzer.analyze(text);
          for (const { place, removed, typed } of edits) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + typed + text.slice(at + removed);
            expect(analyzer.analyze(text)).toEqual(analyze(text, rules));
          }
        },
      ),
      { numRuns: 12, seed: 4711 },
    );
  });

  it('looks at one or two windows when a letter is typed', () => {
    const { analyzer, looksSince } = counted();
    analyzer.analyze(DOCUMENT);
    expect(looksSince()).toBeGreaterThan(5);
    for (const at of [10, 30_000, 60_000, 119_000]) {
      analyzer.analyze(`${DOCUMENT.slice(0, at)}x${DOCUMENT.slice(at)}`);
      expect(looksSince()).toBeLessThanOrEqual(3);
      analyzer.analyze(DOCUMENT);
      looksSince();
    }
    analyzer.analyze(DOCUMENT);
    expect(looksSince()).toBe(0);
  });

  it('looks again at the windows in which a new name stands, and at no others', () => {
    const filler = 'Die Sitzung beginnt um acht Uhr.\n\n'.repeat(500);
    const text = (first: string) => `${first}\n\n${filler}Vorkommend legt vor.\n\n${filler}${filler}`;
    const { analyzer, looksSince } = counted();
    expect(analyzer.analyze(text('Guten Tag,'))).toEqual([]);
    looksSince();
    const findings = analyzer.analyze(text('Herr Vorkommend,'));
    expect(findings.map(({ type }) => type)).toEqual(['PERSON', 'PERSON']);
    expect(looksSince()).toBeLessThanOrEqual(4);
    expect(analyzer.analyze(text('Guten Tag,'))).toEqual([]);
  });
});
