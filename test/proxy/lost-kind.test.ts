import type { FindingType } from '../../src/core/privacy';
import { startProxy, type TestProxy } from './harness';

const mockLost: { kind?: FindingType } = {};

/** The real analyzer, but for one kind that it no longer finds. */
jest.mock('../../src/core/privacy/analyze', () => {
  const actual = jest.requireActual('../../src/core/privacy/analyze');
  return {
    ...actual,
    analyze: (...given: unknown[]) =>
      actual.analyze(...given).filter(({ type }: { type: FindingType }) => type !== mockLost.kind),
  };
});

let proxy: TestProxy;
afterEach(() => proxy.close());

test.each<[FindingType]>([['PERSON'], ['ADDRESS'], ['IBAN'], ['TAX_ID'], ['SPECIAL_CATEGORY']])(
  'an analyzer that lost %s locks the proxy, which names it',
  async (kind) => {
    mockLost.kind = kind;
    proxy = await startProxy();
    const ready = await fetch(`${proxy.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ failed: ['selfTest'], missed: [kind] });
    const run = await proxy.post('/api/v1/runs', { task: 'simplify', text: 'Guten Tag.' });
    expect(await run.json()).toMatchObject({ code: 'self-test-failed' });
  },
);

test('an analyzer that lost nothing is let to work', async () => {
  mockLost.kind = undefined;
  proxy = await startProxy();
  expect((await fetch(`${proxy.url}/readyz`)).status).toBe(200);
});
