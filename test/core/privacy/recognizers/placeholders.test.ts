import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze, FINDING_TYPES } from '../../../../src/core/privacy';
import { LABEL_WORDS } from '../../../../src/core/privacy/recognizers/labels/words';
import { makePlants } from '../../../../src/core/privacy/self-test-plants';

/** What the check says of a masked text; it must say nothing, or no run would ever pass the proxy. */
const left = (text: string) =>
  analyze(text, nettetal.privacy).map((finding) => text.slice(finding.start, finding.end));

describe('a masked value', () => {
  it('is no value, wherever it stands', () => {
    for (let seed = 0; seed < 40; seed++) {
      for (const { type, text, value } of makePlants(seed)) {
        // Those whose text holds more than the value.
        if (/^(?:CLASSIFIED|PERSON|ADDRESS|POSTCODE_CITY)$/.test(type)) continue;
        expect([text, ...left(text.replace(value, `[${type}_1]`))]).toEqual([text]);
      }
    }
  });

  const labels = Object.values(LABEL_WORDS).flatMap((words) => words.trim().split(/\s+/));
  it.each(FINDING_TYPES)('is no value behind any label, as %s', (type) => {
    for (const label of labels) {
      const word = label.replace('#', '-Nr.');
      const text = [
        `${word} [${type}_1]`,
        `${word}: [${type}_12.3]`,
        `${word} ist [${type}_1], Frist`,
        `${word}\n[${type}_1]\n`,
      ].join('\n\n');
      expect([text, ...left(text)]).toEqual([text]);
    }
  });
});
