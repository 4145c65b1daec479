import fc from 'fast-check';
import { emptyMapping, mask } from '../../../src/core/privacy/masking';
import { problem } from '../../../src/core/protocol/problems';
import type { CheckedField, SecondFinding } from '../../../src/pane/conversation/conversation';
import { foundBySecondCheck, originalPlace } from '../../../src/pane/conversation/second-check';
import { secondWaivers, withSecondFindings } from '../../../src/pane/conversation/second-findings';

const PERSON = { type: 'PERSON', recognizer: 'presidio/PERSON' } as const;
const field = (shown: string, more: Partial<CheckedField> = {}): CheckedField => ({
  path: 'text',
  shown,
  findings: [],
  ...more,
});
const finding = (words: string, start: number, more: Partial<SecondFinding> = {}): SecondFinding => ({
  path: 'text',
  place: { start, end: start + words.length },
  words,
  ...PERSON,
  ...more,
});

test('every place of a masked text outside its placeholders is found in the text before masking', () => {
  const piece = fc.record({
    plain: fc.string({ maxLength: 8 }),
    secret: fc.string({ minLength: 1, maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.string({ maxLength: 8 }), (parts, rest) => {
      let text = '';
      const spans = parts.map(({ plain, secret }) => {
        const start = text.length + plain.length;
        text += plain + secret;
        return { start, end: start + secret.length, type: 'PERSON' as const };
      });
      text += rest;
      const masked = mask(text, spans, emptyMapping());
      const outside = Array.from(masked.text, (_, at) => at).filter(
        (at) => !masked.spans.some(({ start, end }) => start <= at && at < end),
      );
      for (const at of outside) {
        const place = originalPlace({ placeholders: masked.spans }, masked.mapping, {
          start: at,
          end: at + 1,
        });
        expect(text.slice(place.start, place.end)).toBe(masked.text.slice(at, at + 1));
      }
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a finding of the request as sent is a place of what the clerk sees', () => {
  const shown = 'IBAN DE02120300000000202051 von Zorro, Zorros Besitzerin';
  const { text, mapping, spans } = mask(shown, [{ start: 5, end: 27, type: 'IBAN' }], emptyMapping());
  const start = text.lastIndexOf('Zorro');
  const refusal = problem('personal-data', {
    findings: [{ field: 'text', start, end: start + 5, ...PERSON }],
  });
  const sent = { fields: [{ path: 'text' as const, text, placeholders: spans }], mapping };
  const [found] = foundBySecondCheck(refusal, sent, [field(shown)]);
  expect(found).toEqual(finding('Zorro', shown.lastIndexOf('Zorro')));
  const [shownField] = withSecondFindings([field(shown)], [found!], ['PERSON']);
  expect(
    shownField?.findings.map(({ start: from, end, reason, waivable }) => [
      shown.slice(from, end),
      from,
      reason,
      waivable,
    ]),
  ).toEqual([
    ['Zorro', 32, 'second-check', true],
    // The one that was found, although it is a part of a word.
    ['Zorro', 39, 'second-check', true],
  ]);
});

test.each<[string, object]>([
  ['of our own check', { field: 'text', start: 0, end: 5, type: 'PERSON' }],
  ['in a field that was not sent', { field: 'instruction', start: 0, end: 5, ...PERSON }],
  ['behind the text', { field: 'text', start: 50, end: 55, ...PERSON }],
  ['of spaces', { field: 'text', start: 5, end: 6, ...PERSON }],
])('a finding %s is none that the clerk could mask', (_name, one) => {
  const refusal = problem('personal-data', { findings: [one as never] });
  const sent = {
    fields: [{ path: 'text' as const, text: 'Zorro frisst', placeholders: [] }],
    mapping: emptyMapping(),
  };
  expect(foundBySecondCheck(refusal, sent, [field('Zorro frisst')])).toEqual([]);
});

test('words that stand nowhere in what the clerk sees cannot be masked', () => {
  const refusal = problem('personal-data', {
    findings: [{ field: 'history[0].text', start: 0, end: 11, ...PERSON }],
  });
  const path = 'history[0].text' as const;
  const sent = { fields: [{ path, text: 'Anna **Kos**', placeholders: [] }], mapping: emptyMapping() };
  expect(foundBySecondCheck(refusal, sent, [field('Anna Kos', { path })])).toEqual([]);
});

test('its findings are never sure, whatever the score was', () => {
  const [one] = withSecondFindings([field('Zorro')], [finding('Zorro', 0)], []);
  expect(one?.findings).toMatchObject([{ confidence: 0, waivable: false, recognizer: 'presidio/PERSON' }]);
});

test('an edited text is searched for the words, and a place that has moved is none', () => {
  const [one] = withSecondFindings([field('Der Kater heißt Zorro.')], [finding('Zorro', 10)], []);
  expect(one?.findings.map(({ start }) => start)).toEqual([16]);
});

test('what our own check found already is not listed twice', () => {
  const own = { start: 0, end: 5, ...PERSON, confidence: 0.5, waivable: true, reason: 'context' as const };
  const fields = [field('Zorro', { findings: [own] })];
  expect(withSecondFindings(fields, [finding('Zorro', 0)], ['PERSON'])[0]?.findings).toEqual([own]);
});

test('an answer in which it found something is masked anew, another goes back as it was', () => {
  const verbatim = { verbatim: 'Zorro frisst.' };
  const path = 'history[0].text' as const;
  const [changed, kept] = withSecondFindings(
    [field('Zorro frisst.', verbatim), field('Gern.', { path, verbatim: 'Gern.' })],
    [finding('Zorro', 0)],
    [],
  );
  expect(changed).not.toHaveProperty('verbatim');
  expect(kept).toMatchObject({ verbatim: 'Gern.' });
});

test('what the clerk waives is named once, where it stands in the masked text', () => {
  const fields = [
    { path: 'text' as const, text: '[IBAN_1] von Zorro und Zorro', placeholders: [] },
    { path: 'instruction' as const, text: 'Ruf Lau.', placeholders: [] },
  ];
  const second = [finding('Zorro', 30), finding('Zorro', 40), finding('Lau', 4), finding('Kos', 4)];
  const decisions = { 'PERSON zorro': 'waive', 'PERSON lau': 'mask', 'PERSON kos': 'waive' } as const;
  expect(secondWaivers({ second, decisions }, fields)).toEqual([
    { field: 'text', start: 13, end: 18, type: 'PERSON' },
  ]);
});
