import type { FindingGroup } from '../../../../src/pane/conversation/gate';
import {
  choose,
  type Filter,
  kindsOf,
  NO_FILTER,
  passes,
  stillFits,
} from '../../../../src/pane/features/privacy-gate/filter';
import { surenessStep } from '../../../../src/pane/features/privacy-gate/sureness';

const group = (type: FindingGroup['type'], sure: boolean) => ({ type, sure }) as FindingGroup;
const GROUPS = [group('PERSON', true), group('IBAN', true), group('PERSON', false)];

test.each<[string, Filter, readonly number[]]>([
  ['nothing', NO_FILTER, [0, 1, 2]],
  ['sure ones', { sureness: 'sure', kind: 'all' }, [0, 1]],
  ['unsure ones', { sureness: 'unsure', kind: 'all' }, [2]],
  ['a kind', { sureness: 'all', kind: 'PERSON' }, [0, 2]],
  ['sure ones of a kind', { sureness: 'sure', kind: 'PERSON' }, [0]],
])('a filter by %s leaves what fits', (_name, filter, left) => {
  expect([...GROUPS.keys()].filter((index) => passes(GROUPS[index]!, filter))).toEqual(left);
});

test('a choice that nothing fits together with the other one gives the other one up', () => {
  const unsure: Filter = { sureness: 'unsure', kind: 'all' };
  expect(choose(unsure, { kind: 'PERSON' }, GROUPS)).toEqual({ sureness: 'unsure', kind: 'PERSON' });
  expect(choose(unsure, { kind: 'IBAN' }, GROUPS)).toEqual({ sureness: 'all', kind: 'IBAN' });
});

test('a filter ends with the last finding that it fits', () => {
  const filter: Filter = { sureness: 'all', kind: 'IBAN' };
  expect(stillFits(filter, GROUPS)).toBe(filter);
  expect(stillFits(filter, [GROUPS[0]!])).toBe(NO_FILTER);
});

test('kinds stand in order of appearance, with their number', () => {
  expect(kindsOf(GROUPS)).toEqual([
    ['PERSON', 2],
    ['IBAN', 1],
  ]);
});

test.each([
  [1, 0.8, 4],
  [0.95, 0.8, 4],
  [0.94, 0.8, 3],
  [0.8, 0.8, 3],
  [0.79, 0.8, 2],
  [0.65, 0.8, 2],
  [0.64, 0.8, 1],
  [0, 0.8, 1],
  [0.95, 1, 2],
  [1, 1, 4],
])('a confidence of %d is, where %d is sure, step %i of 4', (confidence, sureFrom, step) => {
  expect(surenessStep(confidence, sureFrom)).toBe(step);
});
