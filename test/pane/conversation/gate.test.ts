import type { DetectedFinding } from '../../../src/core/privacy';
import type { CheckedField } from '../../../src/pane/conversation/conversation';
import {
  decisionsOf,
  findingKey,
  groupFindings,
  isClassified,
  needsDecision,
} from '../../../src/pane/conversation/gate';

const SURE_FROM = 0.8;

function field(shown: string, ...found: [string, Partial<DetectedFinding>][]): CheckedField {
  const findings = found.map(([words, extra]): DetectedFinding => {
    const start = shown.indexOf(words);
    return {
      start,
      end: start + words.length,
      type: 'PERSON',
      confidence: 0.9,
      waivable: false,
      recognizer: 'person',
      reason: 'salutation',
      ...extra,
    };
  });
  return { path: 'text', shown, findings };
}

test('the same words in several places and fields are one decision', () => {
  const groups = groupFindings(
    [
      field('Frau Beispiel', ['Beispiel', {}]),
      { ...field('an Beispiel', ['Beispiel', {}]), path: 'instruction' },
    ],
    {},
    SURE_FROM,
  );
  expect(groups).toMatchObject([
    {
      words: 'Beispiel',
      places: [
        { path: 'text', start: 5, end: 13 },
        { path: 'instruction', start: 3, end: 11 },
      ],
      decision: 'mask',
      settled: false,
    },
  ]);
});

test('the surest place says why', () => {
  const groups = groupFindings(
    [
      field('Beispiel', ['Beispiel', { confidence: 0.6, reason: 'name-list' }]),
      field('Frau Beispiel', ['Beispiel', { confidence: 0.9, reason: 'salutation' }]),
      field('Beispiel', ['Beispiel', { confidence: 0.7, reason: 'repeated' }]),
    ],
    {},
    SURE_FROM,
  );
  expect(groups).toMatchObject([{ confidence: 0.9, reason: 'salutation', sure: true }]);
});

test('sure findings stand first', () => {
  const groups = groupFindings(
    [field('Winter und Beispiel', ['Winter', { confidence: 0.5, waivable: true }], ['Beispiel', {}])],
    {},
    SURE_FROM,
  );
  expect(groups.map(({ words, sure }) => [words, sure])).toEqual([
    ['Beispiel', true],
    ['Winter', false],
  ]);
});

test.each([
  ['a sure finding asks', {}, false, true],
  ['a sure finding does not ask once the clerk has ticked', {}, true, false],
  ['an unsure finding asks in spite of the tick', { confidence: 0.5 }, true, true],
])('%s', (_name, extra, maskSure, expected) => {
  const groups = groupFindings([field('Beispiel', ['Beispiel', extra])], {}, SURE_FROM);
  expect(needsDecision(groups, maskSure)).toBe(expected);
});

test('what was decided at an earlier turn is not asked again', () => {
  const fields = [field('Beispiel', ['Beispiel', {}])];
  const decisions = decisionsOf(groupFindings(fields, {}, SURE_FROM));
  expect(needsDecision(groupFindings(fields, decisions, SURE_FROM), false)).toBe(false);
});

test('a finding that may not be waived stays masked whatever was decided', () => {
  const key = findingKey('PERSON', 'Beispiel');
  const [group] = groupFindings([field('Beispiel', ['Beispiel', {}])], { [key]: 'waive' }, SURE_FROM);
  expect(group?.decision).toBe('mask');
});

test('a classification mark is seen among other findings', () => {
  expect(isClassified(field('VS-NfD', ['VS-NfD', { type: 'CLASSIFIED' }]).findings)).toBe(true);
});
