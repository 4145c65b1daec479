import type { FindingType } from '../../src/core/privacy';
import { parseLot } from './corpus';
import type { ScoredFinding } from './score';
import { judge, score } from './score';

const read = (marked: string) =>
  parseLot(
    'lot',
    { kind: marked.includes('[[') ? 'personal' : 'official', half: 'tuning' },
    `=== slug\n${marked}\n`,
  ).texts[0]!;

/** Findings by their words; the first place counts. */
const findings = (
  text: string,
  ...wanted: [FindingType | readonly FindingType[], string][]
): ScoredFinding[] =>
  wanted.map(([types, words]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, types: typeof types === 'string' ? [types] : types };
  });

const judged = (
  marked: string,
  ...wanted: Parameters<typeof findings> extends [string, ...infer R] ? R : never
) => {
  const text = read(marked);
  const { found, covered, right, wrong } = judge(text, findings(text.text, ...wanted));
  return { found: found.length, covered: covered.length, right: right.length, wrong: wrong.length };
};

describe('a mark', () => {
  it('is found by a finding of its kind that holds all of it', () => {
    expect(judged('Frau [[PERSON:Anna Koch]]', ['PERSON', 'Frau Anna Koch'])).toEqual({
      found: 1,
      covered: 1,
      right: 1,
      wrong: 0,
    });
  });

  it('is found by two findings of which one is of its kind', () => {
    const result = judged('in [[ADDRESS:Lindenstr. 4 b]]', ['PERSON', 'Lindenstr.'], ['ADDRESS', '4 b']);
    expect(result).toEqual({ found: 1, covered: 1, right: 1, wrong: 1 });
  });

  it('is missed where a letter of it is left, though the finding is right', () => {
    expect(judged('in [[ADDRESS:Lindenstr. 4 b]]', ['ADDRESS', 'Lindenstr. 4'])).toEqual({
      found: 0,
      covered: 0,
      right: 1,
      wrong: 0,
    });
  });

  it('needs no finding for its dots and spaces', () => {
    const result = judged('[[PERSON:K. Koch]]', ['PERSON', 'K'], ['PERSON', 'Koch']);
    expect(result).toEqual({ found: 1, covered: 1, right: 2, wrong: 0 });
  });

  it('is covered, but not found, by findings of another kind', () => {
    expect(judged('[[PERSON:Anna]]', ['ADDRESS', 'Anna'])).toEqual({
      found: 0,
      covered: 1,
      right: 0,
      wrong: 1,
    });
  });

  it('of a special category is found by a finding of that kind that touches it', () => {
    const marked = 'leidet an [[SPECIAL_CATEGORY:schweren Depressionen]]';
    expect(judged(marked, ['SPECIAL_CATEGORY', 'Depressionen'])).toMatchObject({
      found: 1,
      covered: 0,
      wrong: 0,
    });
    expect(judged(marked, ['PERSON', 'Depressionen'])).toMatchObject({ found: 0, wrong: 1 });
  });

  it('may be found by a peer whose kind stands for several of ours', () => {
    expect(judged('[[PASSPORT:C01X]]', [['ID_CARD', 'PASSPORT'], 'C01X'])).toMatchObject({
      found: 1,
      wrong: 0,
    });
  });
});

describe('a finding', () => {
  it('is false where it touches no mark of its kind', () => {
    expect(judged('[[PERSON:Anna]] am Montag', ['PERSON', 'Montag'])).toMatchObject({
      found: 0,
      right: 0,
      wrong: 1,
    });
  });

  it('of a kind without a counterpart covers words and is never false', () => {
    expect(judged('[[PERSON:Anna]] am Montag', [[], 'Anna'], [[], 'Montag'])).toEqual({
      found: 0,
      covered: 1,
      right: 0,
      wrong: 0,
    });
  });
});

describe('score', () => {
  it('gives recall, precision, F1 by kind and false alarms by 1,000 words', () => {
    const personal = read('[[PERSON:Anna]], [[PERSON:Ben]], [[EMAIL:a@b.example]]');
    const official = read('Das Rathaus am Montag ist bis Mittag offen');
    const result = score([
      judge(personal, findings(personal.text, ['PERSON', 'Anna'], ['EMAIL', 'a@b.example'])),
      judge(official, findings(official.text, ['PERSON', 'Montag'])),
    ]);
    expect(result.byType.get('PERSON')).toEqual({
      marks: 2,
      found: 1,
      right: 1,
      wrong: 1,
      recall: 0.5,
      precision: 0.5,
      f1: 0.5,
    });
    expect(result.byType.get('EMAIL')).toMatchObject({ recall: 1, precision: 1, f1: 1 });
    expect(result.byType.has('IBAN')).toBe(false);
    expect(result.all).toMatchObject({ marks: 3, found: 2, right: 2, wrong: 1 });
    expect(result).toMatchObject({
      covered: 2 / 3,
      officialWords: 8,
      falseAlarms: 1,
      falseAlarmsPerThousand: 125,
    });
  });
});
