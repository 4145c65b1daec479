import { TASKS } from '../../../src/core/tasks';
import { TASK_EFFECTS } from '../../../src/core/tasks/effects';

test('the table of effects says what the tasks say', () => {
  const said = Object.fromEntries(TASKS.map(({ id, effect, replaces }) => [id, { effect, replaces }]));
  expect(TASK_EFFECTS).toEqual(said);
});
