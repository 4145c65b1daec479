import { turns } from '../../../src/proxy/runs/turns';

/** Lets a turn of the event loop pass. */
const turn = () => new Promise(setImmediate);

test('a single run begins at once, and so does the next one when nobody else came', async () => {
  const beginnings = turns();
  const begun: string[] = [];
  void beginnings.next().then(() => begun.push('a'));
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual(['a']);
  await turn();
  await turn();
  void beginnings.next().then(() => begun.push('b'));
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
});

test('a crowd begins in the order in which it came, a few in each turn', async () => {
  const beginnings = turns();
  const begun: number[] = [];
  const all = Array.from({ length: 30 }, (_, index) => beginnings.next().then(() => begun.push(index)));
  let before = 0;
  let turnsTaken = 0;
  while (begun.length < all.length) {
    await turn();
    turnsTaken += 1;
    expect(begun.length - before).toBeLessThanOrEqual(5);
    before = begun.length;
  }
  expect(begun).toEqual(all.map((_, index) => index));
  expect(turnsTaken).toBeGreaterThan(5);
});
