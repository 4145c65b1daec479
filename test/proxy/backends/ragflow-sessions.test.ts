import { randomUUID } from 'node:crypto';
import { problemError } from '../../../src/core/protocol';
import { sessionBook } from '../../../src/proxy/backends/session-book';
import { acceptRun } from '../../../src/proxy/runs/accept-run';
import { frame, type RagflowServer, refuses, says, startRagflow } from '../../servers/ragflow';
import { until } from '../../until';
import { ragflowAt, startProxy, type TestProxy, textOf } from '../harness';

let ragflow: RagflowServer;
let proxy: TestProxy;
const question = { task: 'knowledge', text: '', instruction: 'Wann tagt der Rat?', origin: 'typed' } as const;
const models = async () => (await proxy.context.registry.infos()).filter(({ kind }) => kind === 'ragflow');

beforeEach(async () => {
  ragflow = await startRagflow(says('Am Dienstag.'));
  proxy = await startProxy({ backends: [ragflowAt(ragflow.url)] });
});

afterEach(async () => {
  await proxy.close();
  await ragflow.close();
});

test('the clerk’s words are asked, without a prompt of ours', async () => {
  await proxy.run({ ...question, text: 'Es geht um den Haushalt.' });
  expect(ragflow.questions()).toEqual([
    {
      path: '/api/v1/chat/completions',
      chat_id: 'ratsinfo',
      session_id: 's1',
      question: 'Wann tagt der Rat?\n\nEs geht um den Haushalt.',
      stream: true,
    },
  ]);
});

test('without a conversation the session is deleted after the run', async () => {
  await proxy.run(question);
  await until(() => ragflow.sessions.size === 0);
});

test('a conversation has one session, which is deleted when it is forgotten', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await proxy.run({ ...question, conversation: one });
  await proxy.run({ ...question, conversation: one });
  await proxy.run({ ...question, conversation: other });
  expect(ragflow.questions().map(({ session_id }) => session_id)).toEqual(['s1', 's1', 's2']);
  const forgotten = await fetch(`${proxy.url}/api/v1/conversations/${one}`, { method: 'DELETE' });
  expect(forgotten.status).toBe(204);
  expect([...ragflow.sessions]).toEqual(['ratsinfo/s2']);
});

test('closing the proxy deletes the sessions', async () => {
  await proxy.run({ ...question, conversation: randomUUID() });
  expect(ragflow.sessions.size).toBe(1);
  await proxy.close();
  expect(ragflow.sessions.size).toBe(0);
  proxy = await startProxy();
});

test('a run that is cancelled leaves no session', async () => {
  ragflow.chat = says('Wort '.repeat(1000), { wordMs: 5 });
  const controller = new AbortController();
  const response = await proxy.post('/api/v1/runs', question, { signal: controller.signal });
  await response.body!.getReader().read();
  await until(() => ragflow.questions().length === 1);
  controller.abort();
  await until(() => ragflow.sessions.size === 0 && ragflow.active() === 0);
});

test('nor does one that is cancelled while its session is opened', async () => {
  const controller = new AbortController();
  const { sessions } = ragflow;
  const add = sessions.add.bind(sessions);
  sessions.add = (session) => {
    controller.abort();
    return add(session);
  };
  const { offered, request } = (
    await acceptRun(question, { registry: proxy.context.registry, policy: proxy.context.config.policy })
  ).first;
  await expect(offered.backend.run(request, controller.signal).next()).rejects.toThrow();
  expect(sessions.size).toBe(1);
  await until(() => sessions.size === 0);
  expect(ragflow.questions()).toEqual([]);
});

test('a session that the server has lost is opened anew', async () => {
  const conversation = randomUUID();
  await proxy.run({ ...question, conversation });
  ragflow.sessions.clear();
  expect(textOf(await proxy.run({ ...question, conversation }))).toBe('Am Dienstag.');
  expect(ragflow.sessions.size).toBe(1);
});

test('an older version is asked on its own path, and found out once', async () => {
  ragflow.older = true;
  await proxy.run(question);
  await proxy.run(question);
  expect(ragflow.questions().map(({ path }) => path)).toEqual([
    '/api/v1/chat/completions',
    '/api/v1/chats/ratsinfo/completions',
    '/api/v1/chats/ratsinfo/completions',
  ]);
});

test.each([
  ['asks a dataset that is not named', [{ id: 'ratsinfo', datasets: ['vorlagen', 'personal'] }]],
  ['asks none', [{ id: 'ratsinfo', datasets: [] }]],
  ['searches the internet, too', [{ id: 'ratsinfo', datasets: ['vorlagen'], tavilyKey: 'x' }]],
  ['is gone', []],
])('an assistant that %s is not available', async (_name, chats) => {
  for (const older of 'tavilyKey' in (chats[0] ?? {}) ? [false] : [false, true]) {
    ragflow.older = older;
    ragflow.chats = chats;
    expect(await models()).toMatchObject([{ available: false, unavailable: 'not-listed' }]);
  }
  const refused = await proxy.post('/api/v1/runs', question);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(ragflow.questions()).toEqual([]);
});

test('a server that refuses the list leaves its models unavailable', async () => {
  ragflow.chat = refuses(109, 'x');
  await ragflow.close();
  expect(await models()).toMatchObject([{ available: false, unavailable: 'unreachable' }]);
  ragflow = await startRagflow(says(frame({})));
});

test.each([
  ['no uuid', '/api/v1/conversations/x', {}, 400],
  ['another origin', `/api/v1/conversations/${randomUUID()}`, { origin: 'https://beispiel.de' }, 403],
  ['another site', `/api/v1/conversations/${randomUUID()}`, { 'sec-fetch-site': 'cross-site' }, 403],
])('forgetting is refused for %s', async (_name, path, headers, status) => {
  expect((await fetch(`${proxy.url}${path}`, { method: 'DELETE', headers })).status).toBe(status);
});

test('a session that cannot be deleted is counted and logged when the proxy closes, without a word of it', async () => {
  await proxy.run({ ...question, conversation: randomUUID() });
  ragflow.deletes = false;
  await proxy.close();
  expect(await proxy.context.metrics.text()).toContain(
    'schreibkompass_sessions_left_total{backend="wissen",reason="closing"} 1',
  );
  const lines = proxy
    .logged()
    .split('\n')
    .filter((line) => line.includes('session-left'));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    event: 'session-left',
    backend: 'wissen',
    reason: 'closing',
  });
  expect(lines[0]).not.toMatch(/Rat|Dienstag|ratsinfo/);
  proxy = await startProxy();
});

test('forgetting waits no longer than it may', async () => {
  const conversation = randomUUID();
  await proxy.run({ ...question, conversation });
  ragflow.deletes = 'silent';
  const [backend] = proxy.context.backends;
  const controller = new AbortController();
  const forgotten = backend!.forget!(conversation, controller.signal);
  await until(() => ragflow.active() === 1);
  controller.abort();
  await forgotten;
  // The request to the server has ended as well.
  await until(() => ragflow.active() === 0);
  expect(ragflow.sessions.size).toBe(1);
  ragflow.deletes = true;
  await proxy.close();
  expect(ragflow.sessions.size).toBe(0);
  proxy = await startProxy();
});

test('a session that the server does not know any more is no failure', async () => {
  await proxy.run({ ...question, conversation: randomUUID() });
  ragflow.sessions.clear();
  await proxy.close();
  expect(await proxy.context.metrics.text()).not.toMatch(/^schreibkompass_sessions_left_total\{/m);
  proxy = await startProxy();
});

describe('the book of sessions', () => {
  const MINUTE = 60_000;
  type Answer = 'down' | 'refuses' | 'works';

  function book({ limit }: { limit?: number } = {}) {
    const removed: string[] = [];
    const asked: string[] = [];
    const left: string[] = [];
    const state = { answer: 'works' as Answer, minutes: 0 };
    let opened = 0;
    /** What the opening of a session waits for. */
    const before: { opening?: Promise<void> } = {};
    const sessions = sessionBook({
      open: async (chat) => {
        opened += 1;
        const id = `${chat}${opened}`;
        await before.opening;
        return { chat, id };
      },
      remove: async ({ id }, signal) => {
        asked.push(id);
        signal?.throwIfAborted();
        if (state.answer === 'down') throw problemError('model-unreachable');
        if (state.answer === 'refuses') throw problemError('model-auth');
        removed.push(id);
      },
      left: (reason) => left.push(reason),
      now: () => state.minutes * MINUTE,
      limit,
      maxAgeMs: 10_000 * MINUTE,
    });
    /** Sweeps once a minute; gives the minutes at which something was asked. */
    async function pass(minutes: number): Promise<readonly number[]> {
      const at: number[] = [];
      for (let minute = 0; minute < minutes; minute += 1) {
        state.minutes += 1;
        const before = asked.length;
        await sessions.sweep();
        if (asked.length > before) at.push(state.minutes);
      }
      return at;
    }
    return { sessions, removed, asked, left, state, before, pass };
  }
  const signal = new AbortController().signal;

  test('opens one for runs at the same time', async () => {
    const { sessions } = book();
    const [one, two] = await Promise.all([sessions.of('a', 'x'), sessions.of('a', 'x')]);
    expect(one).toBe(two);
    await sessions.close();
  });

  test('deletes the one that was used longest ago when there are too many', async () => {
    const { sessions, removed } = book({ limit: 2 });
    for (const conversation of ['a', 'b', 'a', 'c']) await sessions.of(conversation, 'x');
    await until(() => removed.length === 1);
    expect(removed).toEqual(['x2']);
    await sessions.close();
    expect(removed.sort()).toEqual(['x1', 'x2', 'x3']);
  });

  test('one that could not be opened takes no other with it', async () => {
    const { sessions, removed, before } = book();
    let fail = (_: Error): void => undefined;
    before.opening = new Promise((_, reject) => {
      fail = reject;
    });
    const first = sessions.of('a', 'x');
    const forgotten = sessions.forget('a', signal);
    before.opening = undefined;
    await sessions.of('a', 'x');
    fail(problemError('model-unreachable'));
    await expect(first).rejects.toThrow();
    await forgotten;
    await sessions.close();
    expect(removed).toEqual(['x2']);
  });

  test('to drop one does not wait until others are opened', async () => {
    const { sessions, removed, before } = book();
    const lost = await sessions.of('a', 'x');
    let open = (): void => undefined;
    before.opening = new Promise((resolve) => {
      open = resolve;
    });
    const slow = sessions.of('b', 'x');
    await sessions.drop(lost);
    before.opening = undefined;
    expect(removed).toEqual(['x1']);
    expect((await sessions.of('a', 'x')).id).toBe('x3');
    open();
    await slow;
    await sessions.close();
    expect(removed.sort()).toEqual(['x1', 'x2', 'x3']);
  });

  test('tries again what could not be deleted', async () => {
    const { sessions, removed, left, state } = book();
    await sessions.of('a', 'x');
    state.answer = 'down';
    await sessions.forget('a', signal);
    expect(removed).toEqual([]);
    state.answer = 'works';
    await sessions.close();
    expect([removed, left]).toEqual([['x1'], []]);
  });

  test.each<[Answer, string]>([
    ['down', 'unreachable'],
    ['refuses', 'refused'],
  ])(
    'where the server is or says %s, it is tried less and less often, and given up after a day',
    async (answer, why) => {
      const { sessions, asked, left, state, pass } = book();
      await sessions.of('a', 'x');
      state.answer = answer;
      await sessions.forget('a', signal);
      const at = await pass(24 * 60 + 60);
      expect(at.slice(0, 8)).toEqual([1, 3, 7, 15, 31, 63, 123, 183]);
      expect(left).toEqual([why]);
      const tries = asked.length;
      expect(tries).toBeLessThan(35);
      await pass(120);
      expect(asked).toHaveLength(tries);
      await sessions.close();
      expect(left).toEqual([why]);
    },
  );

  test('a server that does not answer is not asked for all that it keeps', async () => {
    const { sessions, asked, state, pass } = book();
    for (const conversation of ['a', 'b', 'c']) await sessions.of(conversation, 'x');
    state.answer = 'down';
    for (const conversation of ['a', 'b', 'c']) await sessions.forget(conversation, signal);
    asked.length = 0;
    await pass(1);
    expect(asked).toEqual(['x1']);
  });

  test('what is left at the end is said', async () => {
    const { sessions, left, state } = book();
    await sessions.of('a', 'x');
    state.answer = 'down';
    await sessions.close();
    expect(left).toEqual(['closing']);
  });

  test('only so many are remembered', async () => {
    const { sessions, left, state } = book({ limit: 2 });
    for (const conversation of ['a', 'b']) await sessions.of(conversation, 'x');
    state.answer = 'refuses';
    for (const conversation of ['a', 'b']) await sessions.forget(conversation, signal);
    for (const conversation of ['c', 'd']) await sessions.of(conversation, 'x');
    for (const conversation of ['c', 'd']) await sessions.forget(conversation, signal);
    expect(left).toEqual(['too-many', 'too-many']);
  });

  test('a signal that has ended counts as no failure, and the session is deleted later', async () => {
    const { sessions, removed, pass } = book();
    await sessions.of('a', 'x');
    await sessions.forget('a', AbortSignal.abort());
    expect(removed).toEqual([]);
    await pass(1);
    expect(removed).toEqual(['x1']);
  });
});
