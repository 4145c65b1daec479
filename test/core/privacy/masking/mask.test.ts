import fc from 'fast-check';
import type { Mapping, MaskSpan } from '../../../../src/core/privacy';
import {
  emptyMapping,
  formatMapping,
  mask,
  parseMapping,
  restore,
  restoreAnswer,
} from '../../../../src/core/privacy';
import { FINDING_TYPES } from '../../../../src/core/privacy/finding';
import { readPlaceholder } from '../../../../src/core/privacy/masking';
import { INVENTED, MAPPING, READ } from './altered';
import { maskMarked, readMarked } from './marked';

const piece = fc.oneof(
  fc.constantFrom(
    '[PERSON_1]',
    '[person 1]',
    '\\[PERSON\\_1\\]',
    'PERSON_1',
    '[PERSON_1.2]',
    '{{PERSON_1.2}}',
    '[PERSON_1,2]',
    '[NAME_1]',
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
    'Frau ',
    'Herr ',
    'Familie ',
    'Kowalski',
    'KOWALSKI, ANNA',
    'Anna Kowalski',
    'A. Kowalski',
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

/** Texts of persons who may be the same, as `readMarked` reads them. */
const persons = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        'Frau ',
        'Herr ',
        'Herrn ',
        'Familie ',
        'Frau Dr. ',
        'Liebe ',
        'geb. ',
        'Antrag ',
      ),
      fc.constantFrom('Anna ', 'Peter ', 'A. ', 'P. ', 'Kim ', 'ANNA ', 'Anna Maria ', 'Anna M. ', '', ''),
      fc.constantFrom('Kowalski', 'KOWALSKI', 'Kowalskis', 'Schmidt', 'Weiß', 'WEISS', ''),
      fc.constantFrom('. ', ', ', ' Antrag ', '\n', ' und '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list
      .map(([cue, first, last, end]) => (first + last ? `${cue}{${(first + last).trim()}}${end}` : end))
      .join(''),
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

  it('keeps apart every form of a placeholder that the text holds', () => {
    const masked = mask('[PERSON_1.2], PERSON_1 und [PERSON_1,2]', [], emptyMapping());
    expect(masked.text).toBe('[MARKE_1], [MARKE_2] und [MARKE_3]');
    expect(restore(masked.text, masked.mapping)).toBe('[PERSON_1.2], PERSON_1 und [PERSON_1,2]');
  });

  it.each([...READ.map(([written]) => written), ...INVENTED.map(([written]) => written)])(
    'lets no model’s reading touch what the text held as %j',
    (written) => {
      const { text: sent, mapping } = mask(`Siehe ${written}, heute.`, [], MAPPING);
      expect(restoreAnswer(sent, mapping, []).text).toBe(`Siehe ${written}, heute.`);
    },
  );

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

  it('gives the same placeholders when a text is masked again, whatever came in between', () => {
    fc.assert(
      fc.property(fc.array(persons, { minLength: 2, maxLength: 4 }), (inputs) => {
        let mapping: Mapping = emptyMapping();
        const first = inputs.map((marked) => {
          const one = maskMarked(marked, mapping);
          mapping = one.mapping;
          return one.text;
        });
        expect(inputs.map((marked) => maskMarked(marked, mapping).text)).toEqual(first);
        expect(inputs.map((marked) => maskMarked(marked, mapping).mapping)).toEqual(
          inputs.map(() => mapping),
        );
      }),
      { numRuns: 1500, seed: 4 },
    );
  });

  it('gives every person a number without gaps and every form of one the next', () => {
    fc.assert(
      fc.property(persons, (marked) => {
        const { mapping, text: sent } = maskMarked(marked);
        const read = mapping.entries.map(({ placeholder }) => readPlaceholder(placeholder));
        const numbers = [...new Set(read.map(({ number }) => number))];
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const number of numbers) {
          const forms = read.filter((one) => one.number === number).map(({ form }) => form);
          expect(forms).toEqual(forms.map((_, index) => index + 1));
        }
        expect(restore(sent, mapping)).toBe(readMarked(marked).text);
        expect(restoreAnswer(sent, mapping, []).text).toBe(readMarked(marked).text);
      }),
      { numRuns: 1500, seed: 5 },
    );
  });

  it('never has one number for two last names, and never one for Frau and Herr', () => {
    fc.assert(
      fc.property(persons, (marked) => {
        const { mapping } = maskMarked(marked);
        const byNumber = new Map<number, string[]>();
        for (const { placeholder, value, cues } of mapping.entries) {
          const { number } = readPlaceholder(placeholder);
          const said = (cues ?? []).filter((cue) => cue === 'frau' || cue === 'herr');
          const last = /kowalski|schmidt|weiß/i.exec(value)?.[0].toLowerCase();
          byNumber.set(number, [...(byNumber.get(number) ?? []), ...said, ...(last ? [last] : [])]);
        }
        for (const said of byNumber.values()) {
          expect(said.includes('frau') && said.includes('herr')).toBe(false);
          expect(new Set(said.filter((word) => word.length > 4)).size).toBeLessThan(2);
        }
      }),
      { numRuns: 1500, seed: 6 },
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
    const { mapping } = maskMarked('Frau {Kowalski}, {Anna Kowalski}, {Anna}');
    expect(mapping.entries).toEqual([
      { placeholder: '[PERSON_1]', type: 'PERSON', value: 'Kowalski', cues: ['frau'] },
      { placeholder: '[PERSON_1.2]', type: 'PERSON', value: 'Anna Kowalski' },
      { placeholder: '[PERSON_1.3]', type: 'PERSON', value: 'Anna' },
    ]);
    expect(parseMapping(formatMapping(mapping))).toEqual(mapping);
  });

  it('of a time before forms is read and continued', () => {
    const old =
      '{"version":1,"entries":[{"placeholder":"[PERSON_1]","type":"PERSON","value":"Anna Kowalski"}]}';
    expect(maskMarked('Frau {Kowalski}, {Anna Kowalski}', parseMapping(old)).text).toBe(
      'Frau [PERSON_1.2], [PERSON_1]',
    );
  });

  it('comes back as it was with what is no person', () => {
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
      'a form of what is no person',
      '{"version":1,"entries":[{"placeholder":"[IBAN_1.2]","type":"IBAN","value":"a"}]}',
    ],
    [
      'a first form that has a number',
      '{"version":1,"entries":[{"placeholder":"[PERSON_1.1]","type":"PERSON","value":"a"}]}',
    ],
    [
      'a zero in front of a number',
      '{"version":1,"entries":[{"placeholder":"[PERSON_01]","type":"PERSON","value":"a"}]}',
    ],
    ['a zero', '{"version":1,"entries":[{"placeholder":"[PERSON_0]","type":"PERSON","value":"a"}]}'],
    [
      'an unknown cue',
      '{"version":1,"entries":[{"placeholder":"[PERSON_1]","type":"PERSON","value":"a","cues":["x"]}]}',
    ],
    [
      'something that is no placeholder',
      '{"version":1,"entries":[{"placeholder":"e","type":"PERSON","value":"a"}]}',
    ],
  ])('is refused with %s', (_, json) => {
    expect(() => parseMapping(json)).toThrow();
  });
});
