import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { RunRequest, StreamEvent } from '../../../src/core/protocol';
import { type Answer, type ModelServer, TEST_CA } from '../../servers/model-server';
import * as n8n from '../../servers/n8n';
import * as ollama from '../../servers/ollama';
import * as openai from '../../servers/openai';
import * as ragflow from '../../servers/ragflow';
import { problemOf, type TestProxy, textOf } from '../harness';
import { png } from '../picture-bytes';
import { bytes, KITS, type Kit, proxyBefore, serveSecurely } from './kits';

type Settings = Readonly<Record<string, unknown>>;

const [OLLAMA, OPENAI, RAGFLOW, N8N] = KITS as readonly [Kit, Kit, Kit, Kit];

/** What the pane receives. */
interface Received {
  readonly text?: string;
  readonly thoughts?: string;
  readonly sources?: readonly object[];
  readonly finish?: string;
  /** Code of the problem, and the server's status. */
  readonly problem?: string;
  readonly status?: number;
}

let server: ModelServer;
let proxy: TestProxy;

afterEach(async () => {
  await proxy.close();
  await server.close();
});

async function ask(kit: Kit, answer: Answer, more: Settings = {}, request: Partial<RunRequest> = {}) {
  server = await kit.serve(answer);
  proxy = await proxyBefore(kit, server.url, more);
  return received(await proxy.run({ ...kit.request, model: kit.model, ...request }));
}

function received(events: readonly StreamEvent[]): Received {
  const last = events.at(-1);
  const sources = events.filter((event) => event.event === 'sources');
  const problem = problemOf(events);
  const thoughts = textOf(events, 'reasoning');
  // Exactly one clear end, after everything else; sources at most once.
  expect(events.filter(({ event }) => event === 'done' || event === 'error')).toHaveLength(1);
  expect(sources.length).toBeLessThan(2);
  return {
    text: textOf(events),
    ...(thoughts && { thoughts }),
    ...(sources[0]?.event === 'sources' && { sources: sources[0].items }),
    ...(last?.event === 'done' && { finish: last.finishReason }),
    ...(problem && { problem: problem.code }),
    ...(problem?.upstreamStatus && { status: problem.upstreamStatus }),
  };
}

const whole = (kit: Kit): Answer => bytes(200, { 'content-type': kit.contentType }, kit.recorded);
/** Rows of good streams: the kit, a name, an answer, what the pane receives, and what else is configured. */
const good = (list: readonly (readonly [Kit, string, Answer, Received, Settings?])[]) =>
  list.map(
    ([kit, name, answer, expected, more]) => [kit.kind, name, { answer, expected, more }, kit] as const,
  );
const rows = <T extends readonly unknown[]>(list: readonly (readonly [Kit, ...T])[]) =>
  list.map(([kit, ...rest]) => [kit.kind, ...rest, kit] as unknown as [string, ...T, Kit]);

describe('good streams', () => {
  test.each(KITS.map((kit) => [kit.kind, kit] as const))('%s: word by word', async (_kind, kit) => {
    const { sources: _, thoughts: __, ...answer } = await ask(kit, whole(kit));
    expect(answer).toEqual({ text: kit.says, finish: 'stop' });
  });

  const { piece, frame, olderFrame, LAST } = ragflow;
  const satzung = {
    title: 'Satzung 1/2.pdf',
    url: 'https://ratsinfo.example/dokument/d-Satzung%201%2F2.pdf?name=Satzung%201%2F2.pdf',
    excerpt: 'Ein Auszug.',
  };
  const pieces = [piece('Haushalt.pdf'), piece('Satzung 1/2.pdf')];
  const { chunk, data, DONE } = openai;
  const end = [chunk({}, 'stop'), DONE];

  test.each(
    good([
      [
        OLLAMA,
        'thoughts',
        ollama.says('Ja.', { thoughts: 'Hm.' }),
        { text: 'Ja.', thoughts: 'Hm.', finish: 'stop' },
      ],
      [
        OLLAMA,
        'thoughts in tags',
        ollama.chunks(
          ...['<th', 'ink>H', 'm</thi', 'nk>\n\nJa'].map((content) => ollama.line({ content })),
          ollama.doneLine(),
        ),
        { text: 'Ja', thoughts: 'Hm', finish: 'stop' },
      ],
      [
        OLLAMA,
        'text in the last line',
        ollama.chunks(ollama.line({ content: 'Ja' }, { done: true, done_reason: 'length' })),
        { text: 'Ja', finish: 'length' },
      ],
      [
        OPENAI,
        'thoughts',
        openai.says('Ja.', { thoughts: 'Hm.', thoughtsField: 'reasoning' }),
        { text: 'Ja.', thoughts: 'Hm.', finish: 'stop' },
      ],
      [
        OPENAI,
        'thoughts in tags',
        openai.chunks(...['<think', '>Hm', '</', 'think>Ja'].map((content) => chunk({ content })), ...end),
        { text: 'Ja', thoughts: 'Hm', finish: 'stop' },
      ],
      [
        OPENAI,
        "Azure's first frame",
        openai.chunks(
          data({ choices: [], prompt_filter_results: [{ prompt_index: 0 }] }),
          chunk({ content: 'Ja' }),
          ...end,
        ),
        { text: 'Ja', finish: 'stop' },
      ],
      [
        OPENAI,
        "vLLM's repetition",
        openai.chunks(chunk({ content: 'Ja' }), chunk({}, 'repetition'), DONE),
        { text: 'Ja', finish: 'unknown' },
      ],
      [
        OPENAI,
        "Open WebUI's sources",
        openai.chunks(
          data({
            sources: [
              {
                source: { id: 'k1', name: 'Ortsrecht', url: 'javascript:alert(1)' },
                document: ['Ein  Auszug.', 'Noch einer.', 'Drei.'],
                metadata: [
                  { file_id: 'f1', name: 'Satzung.pdf', source: 'Satzung.pdf' },
                  { file_id: 'f1', name: 'Satzung.pdf', source: 'Satzung.pdf' },
                  { file_id: 'f2', name: 'Haushalt.pdf', source: 'Haushalt.pdf' },
                ],
                distances: [0.1, 0.2, 0.3],
              },
            ],
          }),
          chunk({ content: 'Ja [1]' }),
          ...end,
        ),
        {
          text: 'Ja [1]',
          sources: [
            { title: 'Satzung.pdf', url: 'https://dms.example/f1', excerpt: 'Ein Auszug.' },
            { title: 'Haushalt.pdf', url: 'https://dms.example/f2', excerpt: 'Drei.' },
          ],
          finish: 'stop',
        },
        { sources: { k1: 'https://dms.example/{documentId}' } },
      ],
      [
        OPENAI,
        "RAGFlow's list of references, and its answer twice",
        openai.chunks(
          chunk({ content: 'Ja ' }),
          chunk({ content: '[ID:1].' }),
          chunk({ content: 'Ja [ID:1].' }),
          data({
            choices: [
              {
                index: 0,
                delta: { content: null, reference: [piece('a'), piece('b')] },
                finish_reason: 'stop',
              },
            ],
          }),
          DONE,
        ),
        { text: 'Ja [1].', sources: [{ title: 'b', excerpt: 'Ein Auszug.' }], finish: 'stop' },
        { models: [{ id: 'gpt-4o-mini', quirks: { references: true } }] },
      ],
      [
        RAGFLOW,
        'thoughts and sources, in the order of their numbers',
        ragflow.says('Ja [ID:1], nein [ID:0], ja [ID:1].', { thoughts: 'Hm.', pieces }),
        {
          text: 'Ja [1], nein [2], ja [1].',
          thoughts: 'Hm.',
          sources: [satzung, expect.objectContaining({ title: 'Haushalt.pdf' })],
          finish: 'stop',
        },
      ],
      [
        RAGFLOW,
        'a citation cut on the way',
        ragflow.chunks(
          ...['Ja [', 'I', 'D:', '1', '] und *', '*fett**', '.'].map((answer) => frame({ answer })),
          frame({ final: true, reference: { chunks: pieces } }),
          LAST,
        ),
        { text: 'Ja [1] und **fett**.', sources: [satzung], finish: 'stop' },
      ],
      [
        RAGFLOW,
        'the whole answer again at the end',
        ragflow.says('Ja.', { pieces, again: 'Ja [ID:1].' }),
        { text: 'Ja.', sources: [satzung], finish: 'stop' },
      ],
      [
        RAGFLOW,
        'an answer that comes only at the end',
        ragflow.chunks(frame({ answer: 'Nichts gefunden.', final: true }), LAST),
        { text: 'Nichts gefunden.', sources: [], finish: 'stop' },
      ],
      [
        RAGFLOW,
        'older versions, all so far in each frame',
        ragflow.chunks(
          olderFrame('<think>H</think>'),
          olderFrame('<think>Hm</think>'),
          olderFrame('<think>Hm</think>Ja ##'),
          olderFrame('<think>Hm</think>Ja ##1$$.'),
          olderFrame('<think>Hm</think>Ja ##1$$ genau.', pieces),
          LAST,
        ),
        { text: 'Ja [1].', thoughts: 'Hm', sources: [satzung], finish: 'stop' },
      ],
      [
        RAGFLOW,
        'a piece of a dataset that is not named',
        ragflow.says('Ja [ID:0] [ID:1].', { pieces: [piece('geheim', 'x', 'personal'), pieces[1]!] }),
        { text: 'Ja [1] [2].', sources: [{ title: 'Quelle nicht verfügbar' }, satzung], finish: 'stop' },
      ],
      [N8N, 'two nodes', n8n.streams('Eins ', 'und zwei.'), { text: 'Eins und zwei.', finish: 'stop' }],
      [
        N8N,
        'signs of life between',
        n8n.chunks(n8n.KEEPALIVE, n8n.BEGIN, n8n.KEEPALIVE, n8n.item('Ja'), n8n.END),
        { text: 'Ja', finish: 'stop' },
      ],
      [
        N8N,
        'JSON as the only item',
        n8n.chunks(n8n.BEGIN, n8n.item('{"output":"Ja"}'), n8n.END),
        { text: 'Ja', finish: 'stop' },
      ],
      [
        N8N,
        'text that begins like JSON',
        n8n.chunks(n8n.BEGIN, n8n.item('[PERSON_1]'), n8n.item(' kommt.'), n8n.END),
        { text: '[PERSON_1] kommt.', finish: 'stop' },
      ],
      [N8N, 'output', n8n.responds({ output: 'Ja' }), { text: 'Ja', finish: 'stop' }],
      [N8N, 'text in a list of one', n8n.responds([{ text: 'Ja' }]), { text: 'Ja', finish: 'stop' }],
      [
        N8N,
        'a message',
        n8n.responds({ message: { role: 'x', content: 'Ja' } }),
        { text: 'Ja', finish: 'stop' },
      ],
      [
        N8N,
        'JSON over several lines',
        n8n.respondsText(JSON.stringify({ output: 'Ja' }, null, 2), 'application/json'),
        { text: 'Ja', finish: 'stop' },
      ],
      [
        N8N,
        'text without a type',
        n8n.respondsText('Ja &\nund 1 < 2, <Name>'),
        { text: 'Ja &\nund 1 < 2, <Name>', finish: 'stop' },
      ],
      [
        N8N,
        'plain text',
        n8n.respondsText('Ja\nund nein', 'text/plain'),
        { text: 'Ja\nund nein', finish: 'stop' },
      ],
      [
        N8N,
        'text in a frame of its own',
        n8n.respondsSandboxed('Ja & "nein"\nund [PERSON_1]'),
        { text: 'Ja & "nein"\nund [PERSON_1]', finish: 'stop' },
      ],
      [
        N8N,
        'text with a little markup, of which the words stay',
        n8n.respondsText(
          '<p>Ja &amp; <b>nein</b>,<br>sagt &lt;Name&gt; <Amt>.</p><ul><li>Eins</li><li>Zwei</li></ul><script>x</script>',
        ),
        { text: 'Ja & nein,\nsagt <Name> <Amt>.\n\n- Eins\n- Zwei', finish: 'stop' },
      ],
    ]),
  )('%s: %s', async (_kind, _name, { answer, expected, more }, kit) => {
    const got = await ask(kit, answer, more);
    const { sources, thoughts, ...rest } = got;
    expect({
      ...rest,
      ...(expected.thoughts && { thoughts }),
      ...(expected.sources && { sources }),
    }).toEqual(expected);
  });
});

describe('pictures', () => {
  const picture = { mediaType: 'image/png', data: png().toString('base64'), confirmed: true } as const;
  const request: Partial<RunRequest> = {
    task: 'picture',
    text: '',
    instruction: 'Kurz.',
    attachments: [picture],
  };

  test('ollama: bare base64 with the last message of the user', async () => {
    await ask(OLLAMA, ollama.says('Alternativtext: Ein Rathaus.'), VISION('llama3.3:70b'), request);
    const [chat] = (server as ollama.OllamaServer).chats();
    expect(chat!.messages.map((message) => (message as { images?: string[] }).images)).toEqual([
      undefined,
      [picture.data],
    ]);
  });

  test('openai: a data address, nothing that a server would fetch', async () => {
    await ask(OPENAI, openai.says('Alternativtext: Ein Rathaus.'), VISION('gpt-4o-mini'), request);
    const [chat] = (server as openai.OpenaiServer).chats();
    expect(chat!.messages.at(-1)!.content).toEqual([
      { type: 'text', text: expect.any(String) },
      { type: 'image_url', image_url: { url: `data:image/png;base64,${picture.data}` } },
    ]);
  });

  test('ollama: a card that knows pictures makes the model one for pictures', async () => {
    server = await ollama.startOllama();
    (server as ollama.OllamaServer).models = [
      { name: 'llama3.2-vision', capabilities: ['completion', 'vision', 'thinking'] },
    ];
    proxy = await proxyBefore(OLLAMA, server.url, { models: [{ id: 'llama3.2-vision' }] });
    const [model] = await proxy.context.registry.infos();
    expect(model!.abilities).toEqual(['chat', 'vision', 'reasoning']);
    expect(model!.tasks).toContain('picture');
  });
});

const VISION = (id: string): Settings => ({ models: [{ id, abilities: ['chat', 'vision'] }] });

describe('bad input', () => {
  const said = { ollama: 'Gu', openai: 'Gu', ragflow: 'Gu', n8n: 'Gu' };
  const BEGUN: Readonly<Record<string, string>> = {
    ollama: ollama.line({ content: said.ollama }),
    openai: openai.chunk({ content: said.openai }),
    ragflow: ragflow.frame({ answer: said.ragflow }),
    n8n: n8n.BEGIN + n8n.item(said.n8n),
  };
  /** What came in one piece with what breaks it off may be lost with it. */
  const BEGINS = expect.stringMatching(/^(?:Gu)?$/) as unknown as string;
  const TEN_MB = 'x'.repeat(10_000_000);
  const HUGE: Readonly<Record<string, string>> = {
    ollama: ollama.line({ content: TEN_MB }),
    openai: openai.chunk({ content: TEN_MB }),
    ragflow: ragflow.frame({ answer: TEN_MB }),
    n8n: n8n.item(TEN_MB),
  };
  const json = { 'content-type': 'application/json' };
  const failed = (kit: Kit, problem: string): string => (kit === N8N ? 'workflow-failed' : problem);

  /** What every server can do, on its own path. */
  const EVERYWHERE: readonly (readonly [string, (kit: Kit) => Answer, (kit: Kit) => Received])[] = [
    [
      'a wrong key',
      () => bytes(401, json, '{"error":"x"}'),
      () => ({ text: '', problem: 'model-auth', status: 401 }),
    ],
    [
      'a key without rights',
      () => bytes(403, { 'content-type': 'text/html' }, 'Authorization data is wrong!'),
      () => ({ text: '', problem: 'model-auth', status: 403 }),
    ],
    [
      '429 with Retry-After',
      () => bytes(429, { ...json, 'retry-after': '7' }, '{}'),
      (kit) => ({ text: '', problem: failed(kit, 'model-busy'), status: 429 }),
    ],
    [
      '429 without',
      () => bytes(429, json, '{}'),
      (kit) => ({ text: '', problem: failed(kit, 'model-busy'), status: 429 }),
    ],
    [
      '503',
      () => bytes(503, json, '{}'),
      (kit) => ({ text: '', problem: failed(kit, 'model-busy'), status: 503 }),
    ],
    [
      '500',
      () => bytes(500, json, '{}'),
      (kit) => ({ text: '', problem: failed(kit, 'model-error'), status: 500 }),
    ],
    [
      'a web page',
      () => bytes(200, { 'content-type': 'text/html' }, '<html>Anmelden</html>'),
      (kit) => ({ text: '', problem: failed(kit, 'stream-malformed') }),
    ],
    [
      'gzip',
      (kit) => packed(kit, 'gzip', gzipSync(kit.recorded)),
      (kit) => ({ text: kit.says, finish: 'stop' }),
    ],
    [
      'deflate',
      (kit) => packed(kit, 'deflate', deflateSync(kit.recorded)),
      (kit) => ({ text: kit.says, finish: 'stop' }),
    ],
    [
      'br',
      (kit) => packed(kit, 'br', brotliCompressSync(kit.recorded)),
      (kit) => ({ text: kit.says, finish: 'stop' }),
    ],
    [
      'half of a gzip',
      (kit) => packed(kit, 'gzip', gzipSync(kit.recorded).subarray(0, 40)),
      () => ({ text: '', problem: 'stream-broken' }),
    ],
    [
      'an unknown packing',
      (kit) => packed(kit, 'zstd', Buffer.from(kit.recorded)),
      () => ({ text: '', problem: 'stream-malformed' }),
    ],
    [
      'every byte alone, umlauts cut in two',
      (kit) =>
        bytes(
          200,
          { 'content-type': kit.contentType },
          ...[...Buffer.from(kit.recorded)].map((one) => Uint8Array.of(one)),
        ),
      (kit) => ({ text: kit.says, finish: 'stop' }),
    ],
    [
      'an event of 10 MB',
      (kit) => bytes(200, { 'content-type': kit.contentType }, BEGUN[kit.kind]!, HUGE[kit.kind]!),
      () => ({ text: 'Gu', problem: 'stream-malformed' }),
    ],
    [
      'bytes that are no UTF-8',
      (kit) =>
        bytes(200, { 'content-type': kit.contentType }, BEGUN[kit.kind]!, Uint8Array.of(0xc3, 0x28, 0x0a)),
      () => ({ text: BEGINS, problem: 'stream-malformed' }),
    ],
    [
      'a reset before any byte',
      () => (wire) => wire.cut(),
      () => ({ text: '', problem: 'model-unreachable' }),
    ],
    [
      'a reset in the middle',
      (kit) => async (wire) => {
        wire.head(200, { 'content-type': kit.contentType });
        await wire.raw(BEGUN[kit.kind]!);
        wire.cut();
      },
      () => ({ text: BEGINS, problem: 'stream-broken' }),
    ],
  ];

  function packed(kit: Kit, coding: string, content: Uint8Array): Answer {
    const halves = [content.subarray(0, 17), content.subarray(17)];
    return bytes(200, { 'content-type': kit.contentType, 'content-encoding': coding }, ...halves);
  }

  test.each(
    KITS.flatMap((kit) =>
      EVERYWHERE.map(
        ([name, answer, expected]) => [kit.kind, name, answer(kit), expected(kit), kit] as const,
      ),
    ),
  )('%s: %s', async (_kind, _name, answer, expected, kit) => {
    const { sources: _, thoughts: __, ...got } = await ask(kit, answer);
    expect(got).toEqual(expected);
  });

  const { refuses, failsInside, frame, LAST } = ragflow;
  test.each(
    rows<[string, Answer, Received]>([
      [
        OLLAMA,
        'model not pulled',
        ollama.fails(404, "model 'm' not found"),
        { text: '', problem: 'model-not-found', status: 404 },
      ],
      [
        OLLAMA,
        'context too small',
        ollama.fails(400, 'the prompt is longer than the context length currently available to the model'),
        { text: '', problem: 'text-too-long', status: 400 },
      ],
      [
        OLLAMA,
        'an error in the stream',
        ollama.chunks(BEGUN.ollama!, '{"error":"boom"}\n'),
        { text: 'Gu', problem: 'model-error' },
      ],
      [
        OLLAMA,
        'a model that did not load',
        ollama.fails(500, 'timed out waiting for llama runner to start'),
        { text: '', problem: 'model-loading-timeout', status: 500 },
      ],
      [
        OPENAI,
        'model unknown',
        openai.fails(404, 'The model `x` does not exist', 'model_not_found'),
        { text: '', problem: 'model-not-found', status: 404 },
      ],
      [
        OPENAI,
        'model unknown, says Open WebUI',
        bytes(400, json, '{"detail":"Model not found"}'),
        { text: '', problem: 'model-not-found', status: 400 },
      ],
      [
        OPENAI,
        'context too small',
        openai.fails(400, "This model's maximum context length is 9 tokens."),
        { text: '', problem: 'text-too-long', status: 400 },
      ],
      [
        OPENAI,
        'an error with a number',
        openai.chunks(BEGUN.openai!, openai.data({ error: { message: 'x', code: 503 } })),
        { text: 'Gu', problem: 'model-busy', status: 503 },
      ],
      [
        OPENAI,
        'an error with a number as text',
        openai.chunks(openai.data({ error: { message: 'x', code: '401' } })),
        { text: '', problem: 'model-auth', status: 401 },
      ],
      [
        OPENAI,
        'an error with a word',
        openai.chunks(openai.data({ error: { message: 'x', code: 'rate_limit_exceeded' } })),
        { text: '', problem: 'model-busy' },
      ],
      [
        OPENAI,
        'an error that is a text',
        openai.chunks(openai.data({ error: 'boom' })),
        { text: '', problem: 'model-error' },
      ],
      [
        OPENAI,
        'JSON instead of a stream',
        bytes(200, json, '{"status":true,"task_ids":["t"]}'),
        { text: '', problem: 'model-error' },
      ],
      [
        OPENAI,
        'a blocked prompt',
        openai.fails(400, 'blocked', 'content_filter'),
        { text: '', problem: 'answer-filtered', status: 400 },
      ],
      [
        OPENAI,
        'a blocked answer',
        openai.chunks(BEGUN.openai!, openai.chunk({}, 'content_filter'), openai.DONE),
        { text: 'Gu', problem: 'answer-filtered' },
      ],
      [OPENAI, 'nothing but the end', openai.chunks(openai.DONE), { text: '', problem: 'stream-broken' }],
      [
        RAGFLOW,
        'an assistant that is gone',
        refuses(102, "You don't own the chat x"),
        { text: '', problem: 'model-not-found' },
      ],
      [
        RAGFLOW,
        'a wrong key inside a 200',
        refuses(109, 'Authentication error: API key is invalid!'),
        { text: '', problem: 'model-auth', status: 401 },
      ],
      [
        RAGFLOW,
        'an exception inside a 200',
        refuses(100, 'Exception()'),
        { text: '', problem: 'model-error' },
      ],
      [
        RAGFLOW,
        'context too small',
        refuses(102, 'maximum context length'),
        { text: '', problem: 'text-too-long' },
      ],
      [
        RAGFLOW,
        'an error inside the stream',
        failsInside('boom'),
        { text: '', problem: 'model-error', status: 500 },
      ],
      [
        RAGFLOW,
        'a failure as text of the answer',
        ragflow.chunks(frame({ answer: 'Gu\n**ERR' }), frame({ answer: 'OR**: boom' }), LAST),
        { text: 'Gu\n', problem: 'model-error' },
      ],
      [
        RAGFLOW,
        'a failure as text of older versions',
        ragflow.chunks(ragflow.olderFrame('Gu'), ragflow.olderFrame('**ERROR**: boom'), LAST),
        { text: 'Gu', problem: 'model-error' },
      ],
      [RAGFLOW, 'no end', ragflow.chunks(BEGUN.ragflow!), { text: 'Gu', problem: 'stream-broken' }],
      [RAGFLOW, 'nothing', ragflow.chunks(LAST), { text: '', problem: 'answer-empty' }],
      [
        N8N,
        'a workflow that is not active',
        n8n.fails(404, 'The requested webhook "POST x" is not registered.'),
        { text: '', problem: 'model-not-found', status: 404 },
      ],
      [
        N8N,
        'an error in the workflow',
        n8n.fails(500),
        { text: '', problem: 'workflow-failed', status: 500 },
      ],
      [
        N8N,
        'an error in the stream',
        n8n.chunks(BEGUN.n8n!, n8n.error('boom')),
        { text: 'Gu', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'an error without a word',
        n8n.chunks(n8n.BEGIN, n8n.error()),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'a start instead of an answer',
        n8n.responds(n8n.STARTED),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'a start of nodes that respond later',
        n8n.responds({ executionStarted: true, executionId: '7' }),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'several items',
        n8n.responds([{ output: 'a' }, { output: 'b' }]),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        "a gateway's page",
        n8n.respondsText('\uFEFF<!-- x -->\n<!DOCTYPE html><p>502 Bad Gateway'),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'a page in a frame',
        n8n.respondsSandboxed('<html><body>Anmelden</body></html>'),
        { text: '', problem: 'workflow-failed' },
      ],
      [
        N8N,
        'markup without a word',
        n8n.respondsText('<p> <br></p>'),
        { text: '', problem: 'workflow-failed' },
      ],
      [N8N, 'nothing', n8n.chunks(), { text: '', problem: 'workflow-failed' }],
      [N8N, 'a stream without its end', n8n.chunks(BEGUN.n8n!), { text: 'Gu', problem: 'stream-broken' }],
      [N8N, 'JSON of 10 MB', n8n.responds({ output: TEN_MB }), { text: '', problem: 'stream-malformed' }],
    ]),
  )('%s: %s', async (_kind, _name, answer, expected, kit) => {
    const { sources: _, thoughts: __, ...got } = await ask(kit, answer);
    expect(got).toEqual(expected);
  });

  const event = JSON.stringify({
    choices: [{ index: 0, delta: { content: 'Ja' }, finish_reason: 'stop' }],
  });
  const ragEvents = [
    JSON.stringify({ code: 0, data: { answer: 'Ja', final: false, reference: {} } }),
    JSON.stringify({ code: 0, data: true }),
  ];
  test.each([
    ['comments', ': wach\n\n: noch\n'],
    ['a byte order mark', '\uFEFF'],
    ['other fields', 'id: 1\nretry: 3\nevent: message\n'],
  ])('server-sent events after %s are read', async (_name, before) => {
    const { text } = await ask(OPENAI, openai.chunks(`${before}data: ${event}\n\n`, openai.DONE));
    expect(text).toBe('Ja');
    await proxy.close();
    await server.close();
    const { text: again } = await ask(
      RAGFLOW,
      ragflow.chunks(`${before}data:${ragEvents[0]}\n\n`, ragflow.LAST),
    );
    expect(again).toBe('Ja');
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])(
    'server-sent events with %s and several data lines are read, wherever they are cut',
    async (_name, end) => {
      const lines = ['data: {', `data: ${event.slice(1)}`, '', 'data: [DONE]', '', ''];
      const parts = [...Buffer.from(lines.join(end))].map((one) => Uint8Array.of(one));
      expect(await ask(OPENAI, openai.chunks(...parts))).toEqual({ text: 'Ja', finish: 'stop' });
      await proxy.close();
      await server.close();
      const own = ragEvents.flatMap((one) => ['data:{', `data:${one.slice(1)}`, '']);
      const owned = [...Buffer.from([...own, ''].join(end))].map((one) => Uint8Array.of(one));
      expect(await ask(RAGFLOW, ragflow.chunks(...owned))).toEqual({
        text: 'Ja',
        sources: [],
        finish: 'stop',
      });
    },
  );

  test.each(KITS.map((kit) => [kit.kind, kit] as const))(
    '%s: a redirect is not followed',
    async (_kind, kit) => {
      let asked = 0;
      const elsewhere = createServer((_request, response) => {
        asked += 1;
        response.end();
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => elsewhere.once('listening', resolve));
      const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
      expect(await ask(kit, bytes(307, { location }))).toMatchObject({ problem: 'model-error', status: 307 });
      expect(asked).toBe(0);
      elsewhere.close();
    },
  );

  test.each(KITS.map((kit) => [kit.kind, kit] as const))(
    '%s: a certificate of the own authority is trusted with its file, and no other way',
    async (_kind, kit) => {
      server = await serveSecurely(kit, whole(kit));
      proxy = await proxyBefore(kit, server.url);
      const refused = await proxy.post('/api/v1/runs', { ...kit.request, model: kit.model });
      expect(await refused.json()).toMatchObject({ code: 'model-unreachable' });
      await proxy.close();
      proxy = await proxyBefore(kit, server.url, { caFile: TEST_CA });
      expect(textOf(await proxy.run({ ...kit.request, model: kit.model }))).toBe(kit.says);
    },
  );

  test.each(KITS.map((kit) => [kit.kind, kit] as const))(
    '%s: a proxy that the environment names is not used',
    async (_kind, kit) => {
      const before = { ...process.env };
      const nowhere = 'http://127.0.0.1:9';
      Object.assign(process.env, { HTTP_PROXY: nowhere, http_proxy: nowhere, HTTPS_PROXY: nowhere });
      try {
        expect(await ask(kit, whole(kit))).toMatchObject({ text: kit.says });
      } finally {
        process.env = before;
      }
    },
  );

  test.each(KITS.map((kit) => [kit.kind, kit] as const))(
    '%s: a model that nobody configured is refused, and none asked',
    async (_kind, kit) => {
      server = await kit.serve(whole(kit));
      proxy = await proxyBefore(kit, server.url);
      const refused = await proxy.post('/api/v1/runs', { ...kit.request, model: `${kit.model}-x` });
      expect(refused.status).toBe(400);
      expect(server.requests.filter(({ path }) => kit.asks(path))).toEqual([]);
    },
  );
});
