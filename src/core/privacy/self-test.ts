import { analyze } from './analyze';
import type { FindingType, PrivacyRules } from './finding';
import { makePlants } from './self-test-plants';

/**
 * Plants made-up values of every kind, checksums computed, and tells the kinds of which the check no longer finds one;
 * empty when all is well. `seed` varies the values and how they stand in their text; the allow-list of the rules is left
 * out.
 */
export function selfTest(rules: PrivacyRules, seed = 1): readonly FindingType[] {
  const strict = {
    ...rules,
    allow: { domains: [], addresses: [], places: [], phonePrefixes: [], names: [], ibans: [] },
  };
  const missed = makePlants(seed).filter(({ type, text, value }) => {
    const start = text.indexOf(value);
    return !analyze(text, strict).some(
      (finding) => finding.type === type && finding.start <= start && finding.end >= start + value.length,
    );
  });
  return [...new Set(missed.map((plant) => plant.type))];
}
