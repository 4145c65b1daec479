import fc from 'fast-check';
import { nettetal } from '../../../../src/core/policy/nettetal';
import type { Finding } from '../../../../src/core/privacy';
import { analyze, createStreamAnalyzer } from '../../../../src/core/privacy';
import { conclude, look } from '../../../../src/core/privacy/analyzer';
import { NAME_REACH } from '../../../../src/core/privacy/names-in-reach';
import { isTrusted } from '../../../../src/core/privacy/tagger/trusted';
import { LONGEST } from '../../../../src/core/privacy/windows';
import { readCorpus } from '../../../corpus/corpus';
import { hostileTexts } from '../fuzz/texts';

const rules = nettetal.privacy;
const corpus = readCorpus()
  .map(({ text }) => text)
  .join('\n\n');

function inPieces(text: string, lengths: readonly number[]): Finding[] {
  const analyzer = createStreamAnalyzer(rules);
  const findings: Finding[] = [];
  for (let at = 0, piece = 0; at < text.length; piece++) {
    const length = lengths[piece % lengths.length] ?? 1;
    findings.push(...analyzer.push(text.slice(at, at + length)));
    at += length;
  }
  return [...findings, ...analyzer.end()];
}

const filler = (length: number) => 'Die Sitzung beginnt um acht Uhr. '.repeat(length / 33);
const wordsOf = (text: string) => analyze(text, rules).map(({ start, end }) => text.slice(start, end));

describe('a long text', () => {
  it('gives the same findings in one look as in windows, as far as names reach', () => {
    // Names of which no rule is sure stay where another window knows them; what the tagger adds depends on them.
    const settled = (findings: readonly Finding[]) =>
      findings.filter(
        (finding) => (finding.type !== 'PERSON' || isTrusted(finding)) && finding.recognizer !== 'tagger',
      );
    for (const from of [0, 200_000]) {
      const text = corpus.slice(from, from + 80_000);
      expect(settled(analyze(text, rules))).toEqual(settled(conclude(look(text, rules), rules)));
    }
  });

  it('gives the same findings in pieces of any length', () => {
    const text = corpus.slice(0, 250_000);
    const whole = analyze(text, rules);
    for (const lengths of [[65_536], [1_000, 20_000, 3], [240_000]])
      expect(inPieces(text, lengths)).toEqual(whole);
    const part = corpus.slice(0, 50_000);
    expect(inPieces(part, [7])).toEqual(analyze(part, rules));
  });

  it('loses and doubles nothing where a paragraph without an end is cut', () => {
    const unit = 'Sie wohnt in der Lindenstr. 4 b, IBAN DE02 1203 0000 0000 2020 51, und kommt am Montag. ';
    const count = 700;
    const words = wordsOf(unit.repeat(count));
    expect(words.filter((word) => word === 'Lindenstr. 4 b')).toHaveLength(count);
    expect(words.filter((word) => word === 'DE02 1203 0000 0000 2020 51')).toHaveLength(count);
  });

  it('finds a name again far before and far behind the place where it is sure, and no farther than names reach', () => {
    const near = `Kowalczyński legt vor.\n\n${filler(3 * LONGEST)}\n\nSehr geehrter Herr Kowalczyński,\n\n${filler(3 * LONGEST)}\n\nDer Antrag von Kowalczyński liegt vor.`;
    expect(wordsOf(near)).toEqual(['Kowalczyński', 'Kowalczyński', 'Kowalczyński']);
    const far = `Vorkommend legt vor.\n\n${filler(NAME_REACH + 3 * LONGEST)}\n\nSehr geehrter Herr Vorkommend,\n\n${filler(NAME_REACH + 3 * LONGEST)}\n\nVorkommend legt vor.`;
    expect(wordsOf(far)).toEqual(['Vorkommend']);
  });

  it('keeps findings in order and apart, whatever stands in it', () => {
    const long = fc
      .array(hostileTexts, { minLength: 4, maxLength: 60, size: 'max' })
      .map((texts) => texts.join('').padEnd(LONGEST + 1, 'Anna Koch '));
    fc.assert(
      fc.property(
        long,
        fc.array(fc.integer({ min: 500, max: 30_000 }), { minLength: 1, maxLength: 4 }),
        (text, cuts) => {
          const findings = analyze(text, rules);
          let end = 0;
          for (const finding of findings) {
            expect(finding.start).toBeGreaterThanOrEqual(end);
            expect(finding.end).toBeGreaterThan(finding.start);
            end = finding.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(inPieces(text, cuts)).toEqual(findings);
        },
      ),
      { numRuns: 15, seed: 4711 },
    );
  });
});
