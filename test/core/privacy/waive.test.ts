import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze, applyWaivers, findAllPlaces, waiverKeys, withoutWaived } from '../../../src/core/privacy';

const rules = nettetal.privacy;
const text = 'Anna kommt, Anna geht. Frau Kowalski bleibt. Mail an anna@web.de.';

describe('applyWaivers', () => {
  const findings = analyze(text, rules);
  const words = (all: readonly { start: number; end: number }[]) =>
    all.map(({ start, end }) => text.slice(start, end));

  it('takes away all places of the same words', () => {
    const remaining = applyWaivers(text, findings, [{ start: 0, end: 4, type: 'PERSON' }]);
    expect(words(remaining)).toEqual(['Kowalski', 'anna@web.de']);
  });

  it('does not take away what is not waivable', () => {
    const everything = findings.map(({ start, end, type }) => ({ start, end, type }));
    expect(words(applyWaivers(text, findings, everything))).toEqual(['Kowalski', 'anna@web.de']);
  });

  it('does not take away another kind or other words', () => {
    expect(applyWaivers(text, findings, [{ start: 0, end: 4, type: 'ADDRESS' }])).toEqual(findings);
    expect(applyWaivers(text, findings, [{ start: 0, end: 10, type: 'PERSON' }])).toEqual(findings);
    expect(applyWaivers(text, findings, [{ start: 4, end: 4, type: 'PERSON' }])).toEqual(findings);
  });

  it('holds for another field of the same request by its keys', () => {
    const keys = waiverKeys(text, [{ start: 0, end: 4, type: 'PERSON' }]);
    expect(withoutWaived('Schreibe an Anna.', analyze('Schreibe an Anna.', rules), keys)).toEqual([]);
  });
});

describe('findAllPlaces', () => {
  it.each([
    ['Haus und haus und Haushalt', 'Haus', ['Haus', 'haus']],
    ['blaues  Auto, blaues\nAuto', 'blaues Auto', ['blaues  Auto', 'blaues\nAuto']],
    ['Mu\u00adster und Muster', 'Muster', ['Mu\u00adster', 'Muster']],
    ['a.b a.b', 'a.b', ['a.b', 'a.b']],
    ['[x] (y)', '[x]', ['[x]']],
    ['nichts', ' ', []],
  ])('finds in %j all of %j', (input, wanted, expected) => {
    expect(findAllPlaces(input, wanted).map(({ start, end }) => input.slice(start, end))).toEqual(expected);
  });
});
