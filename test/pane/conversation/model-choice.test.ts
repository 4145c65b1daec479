import { modelObstacle, pickModel, pickTaskModel } from '../../../src/pane/conversation/model-choice';
import { DOCUMENTS, INTERNET, LAW, LOCAL, RULES, WORKFLOW } from '../kit';

const typed = { origins: ['typed'] } as const;

test.each([
  ['its server is silent', { ...LOCAL, available: false, unavailable: 'unreachable' }, 'unreachable'],
  ['it is not on its server', { ...LOCAL, available: false, unavailable: 'not-listed' }, 'not-listed'],
  ['it rests', { ...LOCAL, available: false, unavailable: 'resting' }, 'resting'],
  ['nobody knows why', { ...LOCAL, available: false }, 'unavailable'],
  ['it answers questions alone', DOCUMENTS, 'other-tasks'],
  ['there is no reason', LOCAL, undefined],
] as const)('a model is not offered for a text: %s', (_, model, obstacle) => {
  expect(modelObstacle(model, typed)).toBe(obstacle);
});

test('a task with models of its own takes no other, whatever was chosen', () => {
  const models = [LOCAL, RULES, DOCUMENTS, WORKFLOW, LAW];
  expect(pickModel(models, LOCAL.id, { ...typed, task: 'knowledge' })).toBe(DOCUMENTS);
  expect(pickModel(models, LOCAL.id, { ...typed, task: 'legal' })).toBe(LAW);
  expect(pickModel(models, DOCUMENTS.id, { ...typed, task: 'simplify' })).toBe(LOCAL);
  expect(pickModel([LOCAL], undefined, { ...typed, task: 'knowledge' })).toBeUndefined();
});

test('without a choice the default of the task comes first, then the default', () => {
  const translator = { ...LOCAL, id: 'eu', default: false, defaultFor: ['translate'] as const };
  const models = [LOCAL, { ...translator, defaultFor: [...translator.defaultFor] }];
  expect(pickModel(models, undefined, { ...typed, task: 'translate' })?.id).toBe('eu');
  expect(pickModel(models, LOCAL.id, { ...typed, task: 'translate' })?.id).toBe(LOCAL.id);
  expect(pickModel(models, undefined, { ...typed, task: 'simplify' })?.id).toBe(LOCAL.id);
});

test('the default of a task holds only where it may see the text', () => {
  const models = [LOCAL, { ...INTERNET, defaultFor: ['free' as const] }];
  expect(pickTaskModel(models, { ...typed, task: 'free' })?.id).toBe(INTERNET.id);
  expect(pickTaskModel(models, { origins: ['document'], task: 'free' })).toBeUndefined();
});
