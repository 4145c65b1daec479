import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze, emptyMapping, mask } from '../../../src/core/privacy';
import { isAllowed, prepareAllowList } from '../../../src/core/privacy/allow';
import { byRules, look } from '../../../src/core/privacy/analyzer';
import { doubtful } from '../../../src/core/privacy/tagger/doubts';
import { isLong, missedWords } from '../../../src/core/privacy/tagger/tagger';
import { viewOf } from '../../../src/core/privacy/tagger/view';
import { readCorpus } from '../../corpus/corpus';
import { readPassages } from '../../corpus/passages';
import { judge } from '../../corpus/score';

const rules = nettetal.privacy;
const texts = readCorpus().filter(({ half }) => half === 'tuning');

function tagged(text: string) {
  const { prepared, ...looked } = look(text, rules);
  const found = byRules({ prepared, ...looked }, rules);
  const view = viewOf(prepared, found);
  const context = {
    missed: missedWords(prepared, view),
    names: new Set<string>(),
    sureFrom: rules.sureFrom,
  };
  const doubted = isLong(view) ? doubtful(prepared, found, context) : new Set();
  const kept = found.filter((finding) => !doubted.has(finding));
  return {
    prepared,
    found,
    kept,
    gone: found.filter((finding) => doubted.has(finding)),
    added: missedWords(prepared, viewOf(prepared, kept)),
  };
}

/** The whole tuning half once, for all that is asked of it. */
const WHOLE_MS = 300_000;
let seen: readonly { readonly text: (typeof texts)[number]; readonly looked: ReturnType<typeof tagged> }[];
beforeAll(() => {
  seen = texts.map((text) => ({ text, looked: tagged(text.text) }));
}, WHOLE_MS);

describe('the tagger', () => {
  it('leaves what the rules or the policy are sure of, and all other kinds', () => {
    for (const { looked } of seen) {
      const { gone } = looked;
      expect(
        gone.filter(
          ({ type, confidence }) =>
            confidence >= rules.sureFrom || !/^(?:PERSON|SPECIAL_CATEGORY)$/.test(type),
        ),
      ).toEqual([]);
    }
  });

  it('doubts a name in all its places or in none', () => {
    for (const { looked } of seen) {
      const { prepared, kept, ...other } = looked;
      const gone = other.gone.filter(({ type }) => type === 'PERSON');
      const words = ({ start, end }: { start: number; end: number }) =>
        prepared.text
          .slice(start, end)
          .toLowerCase()
          .match(/\p{L}{3,}/gu) ?? [];
      const known = new Set(kept.filter(({ type }) => type === 'PERSON').flatMap(words));
      expect(gone.flatMap(words).filter((word) => known.has(word))).toEqual([]);
    }
  });

  it('adds names and special categories beside what was found, in order, and never as sure', () => {
    for (const { looked } of seen) {
      const { kept, added } = looked;
      let end = 0;
      for (const one of added) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.confidence).toBeLessThan(0.5);
        expect(['PERSON', 'SPECIAL_CATEGORY']).toContain(one.type);
        expect(kept.filter(({ start, end }) => start < one.end && one.start < end)).toEqual([]);
        end = one.end;
      }
    }
  });

  // When lists or features change, the weights must be learned anew: npm run train
  it('finds more than the rules alone and errs less', () => {
    const sum = { found: 0, foundByRules: 0, wrong: 0, wrongByRules: 0 };
    for (const { text, looked } of seen) {
      const { prepared, found, kept, added } = looked;
      const allow = prepareAllowList(prepared, rules);
      const scored = (findings: typeof added) =>
        findings
          .filter((finding) => !isAllowed(prepared, finding, allow))
          .map(({ start, end, type }) => ({ ...prepared.toOriginal(start, end), types: [type] }));
      const byRules = judge(text, scored(found));
      const together = judge(text, scored([...kept, ...added]));
      sum.foundByRules += byRules.found.length;
      sum.wrongByRules += byRules.wrong.length;
      sum.found += together.found.length;
      sum.wrong += together.wrong.length;
    }
    expect(sum.found).toBeGreaterThan(sum.foundByRules * 1.005);
    expect(sum.wrong).toBeLessThan(sum.wrongByRules * 0.9);
  });

  it('leaves the names of short passages to the rules', () => {
    for (const text of [
      '',
      'Klöters',
      'Klöters hat nochmal angerufen. Die Marken Hugo Boss und Tommy Hilfiger sind untersagt.',
    ])
      expect(tagged(text)).toMatchObject({ gone: [], added: [] });
  });

  it('adds special categories in short passages too', () => {
    let found = 0;
    for (const { text, marks, half } of readPassages()) {
      if (half === 'held-out') continue;
      found += tagged(text).added.filter(({ start, end }) =>
        marks.some((mark) => mark.type === 'SPECIAL_CATEGORY' && mark.start < end && start < mark.end),
      ).length;
      if (found > 10) break;
    }
    expect(found).toBeGreaterThan(10);
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
