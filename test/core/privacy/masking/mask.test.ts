import fc from 'fast-check';
import type { Mapping, MaskSpan } from '../../../../src/core/privacy';
import { emptyMapping, formatMapping, mask, parseMapping, restore } from '../../../../src/core/privacy';
import { FINDING_TYPES } from '../../../../src/core/privacy/finding';

const piece = fc.oneof(
  fc.constantFrom(
    '[PERSON_1]',
    '[person 1]',
    '\\[PERSON\\_1\\]',
    'PERSON_1',
    '[MARKE_1]',
    '[MARKE_2',
    '[IBAN_',
    '1]',
    '[',
    ']',
    '_',
    '\\',
    ' ',
    's',
    '’s',
    '**',
    'Erika',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 90 }),
    end: fc.integer({ min: -3, max: 90 }),
    type: fc.constantFrom(...FINDING_TYPES),
  }),
  { maxLength: 6 },
);

describe('mask', () => {
  it('puts the same placeholder for the same words of a kind', () => {
    const words = 'Anna und Anna und Eva';
    const all: MaskSpan[] = [
      { start: 0, end: 4, type: 'PERSON' },
      { start: 9, end: 13, type: 'PERSON' },
      { start: 18, end: 21, type: 'PERSON' },
    ];
    const masked = mask(words, all, emptyMapping());
    expect(masked.text).toBe('[PERSON_1] und [PERSON_1] und [PERSON_2]');
    expect(masked.spans.map((span) => masked.text.slice(span.start, span.end))).toEqual(
      masked.spans.map((span) => span.placeholder),
    );
    expect(mask('Eva', [{ start: 0, end: 3, type: 'PERSON' }], masked.mapping).text).toBe('[PERSON_2]');
  });

  it('leaves the mapping it was given as it was', () => {
    const before = emptyMapping();
    mask('Anna', [{ start: 0, end: 4, type: 'PERSON' }], before);
    expect(before.entries).toEqual([]);
  });

  it('keeps apart what the text already holds in the form of a placeholder', () => {
    const masked = mask('[PERSON_1] ist Anna', [{ start: 15, end: 19, type: 'PERSON' }], emptyMapping());
    expect(masked.text).toBe('[MARKE_1] ist [PERSON_1]');
    expect(restore(masked.text, masked.mapping)).toBe('[PERSON_1] ist Anna');
  });

  it('comes back exactly for every text and any spans', () => {
    fc.assert(
      fc.property(text, spans, (input, places) => {
        const masked = mask(input, places, emptyMapping());
        expect(restore(masked.text, masked.mapping)).toBe(input);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('comes back exactly for several texts that share one mapping, whichever is restored when', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, spans), { minLength: 2, maxLength: 4 }), (inputs) => {
        let mapping: Mapping = emptyMapping();
        const masked = inputs.map(([input, places]) => {
          const one = mask(input, places, mapping);
          mapping = one.mapping;
          return one.text;
        });
        expect(masked.map((one) => restore(one, mapping))).toEqual(inputs.map(([input]) => input));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('never leaves a masked value of the span in the text', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const input = `${'x'.repeat(a)}GEHEIMNIS${'y'.repeat(b)}`;
        const masked = mask(input, [{ start: a, end: a + 9, type: 'PERSON' }], emptyMapping());
        expect(masked.text).not.toContain('GEHEIMNIS');
      }),
    );
  });

  it('refuses a span without a place', () => {
    expect(() => mask('a', [{ start: Number.NaN, end: 1, type: 'PERSON' }], emptyMapping())).toThrow(
      RangeError,
    );
  });
});

describe('the mapping as a file', () => {
  it('comes back as it was', () => {
    const { mapping } = mask('Anna [X_1] [IBAN_3]', [{ start: 0, end: 4, type: 'PERSON' }], emptyMapping());
    expect(parseMapping(formatMapping(mapping))).toEqual(mapping);
  });

  it.each([
    ['no JSON', 'x'],
    ['another version', '{"version":2,"entries":[]}'],
    [
      'a placeholder twice',
      '{"version":1,"entries":[{"placeholder":"[IBAN_1]","type":"IBAN","value":"a"},{"placeholder":"[IBAN_1]","type":"IBAN","value":"b"}]}',
    ],
    [
      'a placeholder of another kind',
      '{"version":1,"entries":[{"placeholder":"[IBAN_1]","type":"PERSON","value":"a"}]}',
    ],
    [
      'something that is no placeholder',
      '{"version":1,"entries":[{"placeholder":"e","type":"PERSON","value":"a"}]}',
    ],
  ])('is refused with %s', (_, json) => {
    expect(() => parseMapping(json)).toThrow();
  });
});
