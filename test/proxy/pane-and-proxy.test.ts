import type { PaneConfig } from '../../src/core/protocol';
import { createAnswerer } from '../../src/pane/check/answerer';
import type { CheckReply } from '../../src/pane/check/messages';
import { readCorpus } from '../corpus/corpus';
import { startProxy, type TestProxy } from './harness';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

/** What the pane's worker answers, with the rules as the proxy sends them to it. */
async function paneFindings(): Promise<(text: string) => readonly object[]> {
  const config = (await (await fetch(`${proxy.url}/api/v1/config`)).json()) as PaneConfig;
  const { privacy: rules } = config.policy;
  const answer = createAnswerer() as (request: object) => CheckReply;
  // As a message to a worker and back; it answers questions after its self-test.
  const ask = (question: object) => structuredClone(answer(structuredClone({ id: 1, rules, ...question })));
  ask({ kind: 'self-test', seed: 1 });
  return (text) => {
    const reply = ask({ kind: 'analyze', text });
    if (!reply.ok || !('findings' in reply)) throw new Error('the worker refused');
    return reply.findings.map(({ reason: _, ...finding }) => finding);
  };
}

async function proxyFindings(text: string): Promise<readonly object[]> {
  const response = await proxy.post('/api/v1/scan', { text });
  if (response.status !== 200) throw new Error(`the proxy refused: ${response.status}`);
  return ((await response.json()) as { findings: readonly object[] }).findings;
}

describe('pane and proxy', () => {
  test('give the same findings for every text of the corpus', async () => {
    const inPane = await paneFindings();
    const different: string[] = [];
    let found = 0;
    for (const { slug, text } of readCorpus()) {
      const pane = inPane(text);
      found += pane.length;
      if (JSON.stringify(pane) !== JSON.stringify(await proxyFindings(text))) different.push(slug);
    }
    expect(different).toEqual([]);
    expect(found).toBeGreaterThan(1_000);
  }, 600_000);

  test('give the same findings for a text of many windows', async () => {
    const text = readCorpus()
      .map((one) => one.text)
      .join('\n\n')
      .slice(0, 60_000);
    expect((await paneFindings())(text)).toEqual(await proxyFindings(text));
  });
});
