import { nettetal } from '../../../src/core/policy/nettetal';
import { findClassifiedMarks, selfTest } from '../../../src/core/privacy';

describe('selfTest', () => {
  it('finds every kind, whatever the made-up values', () => {
    for (let seed = 0; seed < 40; seed++) expect(selfTest(nettetal.privacy, seed * 7919)).toEqual([]);
  });

  it('is not led astray by the allow-list', () => {
    const rules = {
      ...nettetal.privacy,
      allow: { ...nettetal.privacy.allow, places: ['50667 Köln'], names: ['Erika Mustermann'] },
    };
    expect(selfTest(rules)).toEqual([]);
  });
});

describe('findClassifiedMarks', () => {
  it('sees a mark in any of the texts of a document', () => {
    expect(findClassifiedMarks(['Brief', 'Seite 1', 'VS-NfD'])).toBe(true);
    expect(findClassifiedMarks(['Brief', 'Wir behandeln alles vertraulich.', ''])).toBe(false);
  });
});
