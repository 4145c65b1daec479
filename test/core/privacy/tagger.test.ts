import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze, emptyMapping, mask } from '../../../src/core/privacy';
import { byRules, look } from '../../../src/core/privacy/analyzer';
import { tag } from '../../../src/core/privacy/tagger/tagger';
import { isTrusted } from '../../../src/core/privacy/tagger/trusted';
import { viewOf } from '../../../src/core/privacy/tagger/view';
import { readCorpus } from '../../corpus/corpus';
import { judge } from '../../corpus/score';

const rules = nettetal.privacy;
const texts = readCorpus().filter(({ half }) => half === 'tuning');

function tagged(text: string) {
  const looked = look(text, rules);
  const found = byRules(looked, rules);
  return { found, ...tag(looked.prepared, found, new Set()) };
}

describe('the tagger', () => {
  it('leaves what the rules are sure of, and all that is no name', () => {
    for (const { text } of texts) {
      const { found, kept } = tagged(text);
      const gone = found.filter((finding) => !kept.includes(finding));
      expect(gone.filter((finding) => isTrusted(finding) || finding.type !== 'PERSON')).toEqual([]);
    }
  });

  it('adds names and special categories beside what was found, in order', () => {
    for (const { text } of texts) {
      const { kept, added } = tagged(text);
      let end = 0;
      for (const one of added) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(['PERSON', 'SPECIAL_CATEGORY']).toContain(one.type);
        expect(kept.filter(({ start, end }) => start < one.end && one.start < end)).toEqual([]);
        end = one.end;
      }
    }
  });

  // When lists or features change, the weights must be learned anew: npm run train
  it('finds more than the rules alone and errs less', () => {
    const sum = { found: 0, foundByRules: 0, wrong: 0, wrongByRules: 0 };
    const scored = (findings: ReturnType<typeof tagged>['found' | 'added']) =>
      findings.map(({ start, end, type }) => ({ start, end, types: [type] }));
    for (const text of texts) {
      const looked = look(text.text, rules);
      const original = <T extends { start: number; end: number }>(one: T) => ({
        ...one,
        ...looked.prepared.toOriginal(one.start, one.end),
      });
      const { found, kept, added } = tagged(text.text);
      const byRules = judge(text, scored(found.map(original)));
      const together = judge(text, scored([...kept, ...added].map(original)));
      sum.foundByRules += byRules.found.length;
      sum.wrongByRules += byRules.wrong.length;
      sum.found += together.found.length;
      sum.wrong += together.wrong.length;
    }
    expect(sum.found).toBeGreaterThan(sum.foundByRules * 1.005);
    expect(sum.wrong).toBeLessThan(sum.wrongByRules * 0.9);
  });

  it('leaves short passages to the rules', () => {
    expect(
      tagged('Klöters hat nochmal angerufen. Die Marken Hugo Boss und Tommy Hilfiger sind untersagt.'),
    ).toMatchObject({ added: [] });
    for (const text of ['', 'Klöters', 'Klöters hat nochmal angerufen.']) {
      const { found, kept } = tagged(text);
      expect(kept).toEqual(found);
    }
  });

  it('sees a masked text as it saw the text', () => {
    for (const { text } of texts.filter(({ kind }) => kind === 'personal').slice(0, 300)) {
      const { prepared } = look(text, rules);
      const findings = analyze(text, rules);
      // "Annas": what is left of a word is a word of its own.
      if (findings.some(({ end }) => /^[\p{L}\p{N}]/u.test(text.slice(end)))) continue;
      const masked = look(mask(text, findings, emptyMapping()).text, rules).prepared;
      const places = findings.map((finding) => ({
        ...finding,
        start: prepared.fromOriginal(finding.start),
        end: prepared.fromOriginal(finding.end),
      }));
      const seen = viewOf(prepared, places);
      const again = viewOf(masked, []);
      expect([...again.words.slice(0, again.length)]).toEqual([...seen.words.slice(0, seen.length)]);
    }
  });
});
