import { nettetal } from '../../../src/core/policy/nettetal';
import { FINDING_TYPES, findClassifiedMarks, selfTest } from '../../../src/core/privacy';
import { RECOGNIZERS } from '../../../src/core/privacy/recognizers';
import { makePlants } from '../../../src/core/privacy/self-test-plants';

describe('selfTest', () => {
  it('finds every kind, whatever the made-up values', () => {
    for (let seed = 0; seed < 200; seed++)
      expect([seed, ...selfTest(nettetal.privacy, seed * 7919)]).toEqual([seed]);
  });

  it('is not led astray by the allow-list', () => {
    const rules = {
      ...nettetal.privacy,
      allow: { ...nettetal.privacy.allow, places: ['50667 Köln'], names: ['Erika Mustermann'] },
    };
    expect(selfTest(rules)).toEqual([]);
  });

  it('tells each kind that is no longer found, once', () => {
    const all = RECOGNIZERS.map((recognizer) => jest.spyOn(recognizer, 'find').mockReturnValue([]));
    expect([...selfTest(nettetal.privacy)].sort()).toEqual([...FINDING_TYPES].sort());
    for (const spy of all) spy.mockRestore();
  });

  it('tells a single thing that is no longer found by its kind', () => {
    const vatId = RECOGNIZERS.find((recognizer) => recognizer.name === 'vat-id')!;
    const spy = jest.spyOn(vatId, 'find').mockReturnValue([]);
    expect(selfTest(nettetal.privacy)).toEqual(['TAX_NUMBER']);
    spy.mockRestore();
  });
});

describe('the planted values', () => {
  it('are of every kind and differ with the seed', () => {
    const plants = makePlants(1);
    expect(new Set(plants.map((plant) => plant.type))).toEqual(new Set(FINDING_TYPES));
    const others = makePlants(2);
    const same = plants.filter((plant, at) => plant.value === others[at]!.value);
    // Words stay the same, numbers don't.
    expect(same.every((plant) => !/\d{4}/.test(plant.value) || plant.type === 'POSTCODE_CITY')).toBe(true);
  });

  it('stand in their texts once', () => {
    for (const { text, value } of makePlants(3)) expect(text.split(value)).toHaveLength(2);
  });
});

describe('findClassifiedMarks', () => {
  it('sees a mark in any of the texts of a document', () => {
    expect(findClassifiedMarks(['Brief', 'Seite 1', 'VS-NfD'])).toBe(true);
    expect(findClassifiedMarks(['Brief', 'Wir behandeln alles vertraulich.', ''])).toBe(false);
  });
});
