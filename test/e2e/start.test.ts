import { readdirSync } from 'node:fs';
import { startUnconfigured } from './playground';

test('without a configuration the playground writes no file, though it records a run', async () => {
  const playground = await startUnconfigured();
  try {
    const response = await fetch(`${playground.address}/api/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ task: 'simplify', text: 'Der Antrag liegt vor.', model: 'rules' }),
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('event: done');
    expect(readdirSync(playground.folder)).toEqual([]);
  } finally {
    await playground.stop();
  }
}, 60_000);
