import { line, PATIENCE, type Waiter } from '../../../src/proxy/queue/line';

interface Run extends Waiter {
  readonly name: string;
}

/** `a1` is the first run of person a; a capital letter marks a long one. */
const run = (name: string, since = 0): Run => ({
  name,
  person: name[0]!.toLowerCase(),
  isLong: name[0] === name[0]!.toUpperCase(),
  since,
});

function lineOf(names: string, since = 0) {
  const runs = line<Run>();
  for (const name of names.split(' ')) runs.add(run(name, since));
  return runs;
}

const namesOf = (runs: readonly Run[]): string => runs.map(({ name }) => name).join(' ');

test.each([
  ['one person by time', 'a1 a2 a3', 'a1 a2 a3'],
  ['several persons in turn', 'a1 a2 a3 b1 c1 b2', 'a1 b1 c1 a2 b2 a3'],
  ['short runs before long ones', 'A1 b1 A2 c1', 'b1 c1 A1 A2'],
  ["a person's own short run before the long one", 'A1 a2', 'a2 A1'],
  ['persons in turn among long ones, too', 'A1 A2 B1', 'A1 B1 A2'],
])('%s: %s', (_name, came, order) => {
  expect(namesOf(lineOf(came).order(0))).toBe(order);
});

test('runs start in the order that was told', () => {
  const runs = lineOf('a1 a2 A3 b1 c1 C2 a4');
  const told = namesOf(runs.order(0));
  const started: Run[] = [];
  for (let next = runs.next(0, () => true); next; next = runs.next(0, () => true)) started.push(next);
  expect(namesOf(started)).toBe(told);
  expect(runs.size()).toBe(0);
});

test('who has started a run is last in turn, whoever comes new after that is behind', () => {
  const runs = lineOf('a1 a2 a3 b1');
  expect(runs.next(0, () => true)?.name).toBe('a1');
  runs.add(run('c1'));
  expect(namesOf(runs.order(0))).toBe('b1 a2 c1 a3');
});

test('who may not start keeps the turn', () => {
  const runs = lineOf('a1 b1 c1');
  expect(runs.next(0, ({ person }) => person !== 'a')?.name).toBe('b1');
  expect(namesOf(runs.order(0))).toBe('a1 c1');
});

test('200 runs of one person hold up nobody for more than one run', () => {
  const runs = lineOf(Array.from({ length: 200 }, (_, index) => `a${index}`).join(' '));
  for (const person of 'bcdefghij') runs.add(run(`${person}1`));
  expect(namesOf(runs.order(0).slice(0, 11))).toBe('a0 b1 c1 d1 e1 f1 g1 h1 i1 j1 a1');
});

test('a long run that has waited long counts as short and has kept its turn', () => {
  const runs = lineOf('A1');
  for (const name of ['b1', 'c1']) runs.add(run(name, PATIENCE - 1));
  expect(namesOf(runs.order(PATIENCE - 1))).toBe('b1 c1 A1');
  expect(namesOf(runs.order(PATIENCE))).toBe('A1 b1 c1');
});

test('one that goes leaves the others in order', () => {
  const runs = line<Run>();
  const [first, second, third] = [run('a1'), run('a2'), run('b1')];
  for (const one of [first, second, third]) runs.add(one);
  runs.remove(first);
  runs.remove(first);
  expect(namesOf(runs.order(0))).toBe('a2 b1');
  runs.remove(second);
  runs.remove(third);
  expect(runs.size()).toBe(0);
});
