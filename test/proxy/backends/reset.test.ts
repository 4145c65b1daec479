import { randomUUID } from 'node:crypto';
import type { Answer } from '../../servers/model-server';
import * as n8n from '../../servers/n8n';
import * as ollama from '../../servers/ollama';
import * as openai from '../../servers/openai';
import * as ragflow from '../../servers/ragflow';
import { problemOf, type TestProxy, textOf } from '../harness';
import { KITS, type Kit, proxyBefore } from './kits';

const [llama, gpt, knowledge, workflows] = KITS as readonly [Kit, Kit, Kit, Kit];

const TAGGED = ['<th', 'ink>H', 'm – ja.</thi', 'nk>\n\n', 'Grüße', ' für', ' „5 €“.'];
const SATZUNG = ragflow.piece('Satzung.pdf');

/** One recorded stream of each protocol. */
const PROTOCOLS: readonly Kit[] = [
  ...KITS,
  {
    ...llama,
    kind: 'ollama, thoughts in tags',
    recorded: TAGGED.map((content) => ollama.line({ content })).join('') + ollama.doneLine(),
  },
  {
    ...gpt,
    kind: 'openai, thoughts in tags',
    recorded: [
      ...TAGGED.map((content) => openai.chunk({ content })),
      openai.chunk({}, 'stop'),
      openai.DONE,
    ].join(''),
  },
  {
    ...gpt,
    kind: "RAGFlow's OpenAI path",
    request: knowledge.request,
    backend: (url, more) =>
      gpt.backend(url, {
        models: [
          { id: 'gpt-4o-mini', abilities: ['knowledge'], quirks: { references: true, unlisted: true } },
        ],
        ...more,
      }),
    recorded: [
      openai.chunk({ reasoning_content: 'Hm.' }),
      ...['Grüße ', 'aus [', 'ID:', '0].'].map((content) => openai.chunk({ content })),
      openai.chunk({ content: 'Grüße aus [ID:0].' }),
      openai.data({
        choices: [{ index: 0, delta: { content: null, reference: [SATZUNG] }, finish_reason: 'stop' }],
      }),
      openai.DONE,
    ].join(''),
    says: 'Grüße aus [1].',
  },
  {
    ...knowledge,
    kind: 'older ragflow',
    recorded: [
      ragflow.olderFrame('<think>Hm –'),
      ragflow.olderFrame('<think>Hm – ja.</think>'),
      ragflow.olderFrame('<think>Hm – ja.</think>Grüße'),
      ragflow.olderFrame('<think>Hm – ja.</think>Grüße aus ##0'),
      ragflow.olderFrame('<think>Hm – ja.</think>Grüße aus ##0$$.', [SATZUNG]),
      ragflow.LAST,
    ].join(''),
    says: 'Grüße aus [1].',
  },
  {
    ...workflows,
    kind: 'n8n, text in a frame',
    contentType: 'text/html; charset=utf-8',
    recorded: n8n.sandboxed('Grüße aus "Köln"'),
    says: 'Grüße aus "Köln"',
  },
  {
    ...workflows,
    kind: 'n8n, two nodes',
    recorded: [
      n8n.BEGIN,
      n8n.item('Grüße'),
      n8n.END,
      n8n.KEEPALIVE,
      n8n.BEGIN,
      n8n.item(' aus'),
      n8n.END,
    ].join(''),
    says: 'Grüße aus',
  },
  {
    ...workflows,
    kind: 'n8n, plain JSON',
    recorded: JSON.stringify([{ output: 'Grüße aus Köln' }]),
    says: 'Grüße aus Köln',
  },
  {
    ...workflows,
    kind: 'n8n, plain text',
    contentType: 'text/plain; charset=utf-8',
    recorded: 'Grüße aus Köln: 5 €',
    says: 'Grüße aus Köln: 5 €',
  },
];

/** One conversation, so that servers with sessions open one for all runs. */
const conversation = randomUUID();

/** How many runs go on at once. */
const AT_ONCE = 8;

/** Runs once for each number of bytes that arrive before the server does `then`. */
async function overEveryOffset(
  kit: Kit,
  then: 'cut' | 'end',
  look: (proxy: TestProxy, offset: number) => Promise<void>,
): Promise<number> {
  const whole = Buffer.from(kit.recorded);
  let next = 0;
  const worker = async (): Promise<void> => {
    let offset = 0;
    const answer: Answer = async (wire) => {
      wire.head(200, { 'content-type': kit.contentType });
      if (offset > 0) await wire.raw(whole.subarray(0, offset));
      wire[then]();
    };
    const server = await kit.serve(answer);
    const proxy = await proxyBefore(kit, server.url);
    try {
      while (next <= whole.length) {
        offset = next;
        next += 1;
        await look(proxy, offset);
      }
    } finally {
      await proxy.close();
      await server.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return whole.length + 1;
}

test.each(PROTOCOLS.map((kit) => [kit.kind, kit] as const))(
  'a connection reset at any byte of a stream of %s leaves a beginning of the answer and a clear end',
  async (_kind, kit) => {
    const ends: string[] = [];
    const offsets = await overEveryOffset(kit, 'cut', async (proxy, offset) => {
      const events = await proxy.run({ ...kit.request, model: kit.model, conversation });
      const said = textOf(events);
      const last = events.at(-1);
      const told = `${offset} bytes, "${said}", ${JSON.stringify(last)}`;
      expect({ told, begins: kit.says.startsWith(said) }).toEqual({ told, begins: true });
      if (last?.event === 'done') expect({ told, said }).toEqual({ told, said: kit.says });
      ends.push(last?.event === 'done' ? 'done' : (problemOf(events)?.code ?? `no end: ${told}`));
    });
    expect(ends).toHaveLength(offsets);
    expect([...new Set(ends)].filter((end) => end !== 'done' && end !== 'stream-broken')).toEqual([]);
    expect(ends.filter((end) => end === 'stream-broken').length).toBeGreaterThan(offsets - 20);
  },
  240_000,
);

test.each(PROTOCOLS.filter(({ kind }) => kind !== 'n8n, plain text').map((kit) => [kit.kind, kit] as const))(
  'a stream of %s that ends too early, without a reset, is no whole answer',
  async (_kind, kit) => {
    await overEveryOffset(kit, 'end', async (proxy, offset) => {
      const events = await proxy.run({ ...kit.request, model: kit.model, conversation });
      const said = textOf(events);
      const told = `${offset} bytes, "${said}", ${JSON.stringify(events.at(-1))}`;
      expect({ told, begins: kit.says.startsWith(said) }).toEqual({ told, begins: true });
      expect({ told, end: ['done', 'error'].includes(events.at(-1)?.event ?? '') }).toEqual({
        told,
        end: true,
      });
      // Between two nodes nobody can know that there should have been another.
      if (events.at(-1)?.event === 'done' && kit.kind !== 'n8n, two nodes')
        expect({ told, said }).toEqual({ told, said: kit.says });
    });
  },
  240_000,
);

test('the recorded streams say what they should', async () => {
  for (const kit of PROTOCOLS) {
    const server = await kit.serve(async (wire) => {
      wire.head(200, { 'content-type': kit.contentType });
      await wire.raw(kit.recorded);
      wire.end();
    });
    const proxy = await proxyBefore(kit, server.url);
    const events = await proxy.run({ ...kit.request, model: kit.model, conversation });
    expect({ kind: kit.kind, said: textOf(events), end: events.at(-1)?.event }).toEqual({
      kind: kit.kind,
      said: kit.says,
      end: 'done',
    });
    await proxy.close();
    await server.close();
  }
});
