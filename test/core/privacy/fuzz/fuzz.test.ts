import fc from 'fast-check';
import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';
import { checkText } from './check-text';
import { MUTATIONS, type Mutation, mutate } from './mutate';
import { hostileCases } from './texts';

describe('the check and the masking', () => {
  it('keep their promises on 5,000 hostile texts', () => {
    let found = 0;
    fc.assert(
      fc.property(hostileCases, (fuzzCase) => {
        found += checkText(fuzzCase, nettetal.privacy).findings.length;
      }),
      { numRuns: 5000, seed: 4711, endOnFailure: false },
    );
    // Texts in which nothing is found would test nothing.
    expect(found).toBeGreaterThan(10_000);
  });

  it('give the same findings when asked again', () => {
    fc.assert(
      fc.property(hostileCases, ({ text }) => {
        expect(analyze(text, nettetal.privacy)).toEqual(analyze(text, nettetal.privacy));
      }),
      { numRuns: 300, seed: 815 },
    );
  });
});

describe('mutate', () => {
  it.each<[Mutation['kind'], string]>([
    ['delete', 'Annoch'],
    ['double', 'Anna Ka Koch'],
    ['swap', 'Annocha K'],
    ['cut', 'Ann'],
    ['upper', 'AnnA Koch'],
    ['lower', 'Anna koch'],
    ['insert', 'Ann~a Koch'],
    ['join', 'Anna Koch'],
    ['split', 'Ann\na Koch'],
    ['confuse', 'Anna Koch'],
    ['repeat', `Ann${'a K'.repeat(8)}och`],
  ])('can %s', (kind, changed) => {
    expect(mutate('Anna Koch', [{ kind, place: 0.4, length: 3, noise: '~' }])).toBe(changed);
  });

  it('joins lines and confuses digits where there are some', () => {
    const at = { place: 0, length: 9, noise: ' ' };
    expect(mutate('Anna\n  Koch', [{ kind: 'join', ...at }])).toBe('Anna Koch');
    expect(mutate('1O 5l', [{ kind: 'confuse', ...at }])).toBe('l0 S1');
    expect(new Set(MUTATIONS).size).toBe(MUTATIONS.length);
  });
});
