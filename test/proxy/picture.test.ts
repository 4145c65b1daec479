import { TASK_IDS } from '../../src/core/protocol';
import { readPictureParts } from '../../src/core/tasks/picture';
import { type OllamaServer, says, startOllama } from '../servers/ollama';
import { type OpenaiServer, startOpenai } from '../servers/openai';
import { ollamaAt, openaiAt, problemOf, startProxy, type TestProxy, textOf } from './harness';
import { jpeg, png, pngChunks } from './picture-bytes';
import { NAME } from './planted';

let ollama: OllamaServer;
let openai: OpenaiServer;
let proxy: TestProxy;

const VISION = 'rathaus/llama3.2-vision:11b';
const PICTURE = {
  mediaType: 'image/png',
  data: png().toString('base64'),
  confirmed: true,
} as const;
const run = { task: 'picture', origin: 'picture', model: VISION, attachments: [PICTURE] } as const;
const ANSWER = 'Alternativtext: Säulen von 2023 bis 2025.\nBildunterschrift: Anträge je Jahr.';

beforeAll(async () => {
  ollama = await startOllama(says(ANSWER));
  openai = await startOpenai();
  ollama.models = [{ name: 'llama3.2-vision:11b' }, { name: 'llama3.3:70b' }];
  proxy = await startProxy({
    backends: [
      ollamaAt(ollama.url, {
        models: [
          { id: 'llama3.2-vision:11b', abilities: ['vision'] },
          { id: 'llama3.3:70b', abilities: ['chat'], tasks: [...TASK_IDS] },
        ],
      }),
      openaiAt(openai.url, {
        place: 'internet',
        models: [{ id: 'gpt-4o', abilities: ['chat', 'vision'], tasks: ['picture', 'free'] }],
      }),
    ],
    policy: { internetModels: true },
    actions: [{ id: 'x', name: 'Aktion', model: 'rathaus/llama3.3:70b' }],
  });
});

afterAll(async () => {
  await proxy.close();
  await Promise.all([ollama.close(), openai.close()]);
});

beforeEach(() => {
  ollama.requests.length = 0;
  openai.requests.length = 0;
});

const codeOf = async (body: unknown) => (await (await proxy.post('/api/v1/runs', body)).json()).code;

test('a confirmed picture goes to a model that sees, and its description comes back', async () => {
  const events = await proxy.run({ ...run, attachments: [PICTURE] });
  expect(problemOf(events)).toBeUndefined();
  expect(readPictureParts(textOf(events))).toEqual({
    alternative: 'Säulen von 2023 bis 2025.',
    caption: 'Anträge je Jahr.',
  });
  const [chat] = ollama.chats();
  expect(chat?.messages.flatMap(({ images = [] }) => images)).toEqual([PICTURE.data]);
});

test('a JPEG goes as well', async () => {
  const attachments = [{ ...PICTURE, mediaType: 'image/jpeg' as const, data: jpeg().toString('base64') }];
  expect(problemOf(await proxy.run({ ...run, attachments }))).toBeUndefined();
});

test('the confirmation is recorded, and for no other run', async () => {
  await proxy.run({ ...run, attachments: [PICTURE] });
  await proxy.run({ task: 'simplify', text: 'Der Antrag liegt vor.', model: 'rules' });
  const rows = await proxy.context.store.db
    .selectFrom('runs')
    .select(['task', 'picture_confirmed'])
    .execute();
  expect(rows).toContainEqual({ task: 'picture', picture_confirmed: 1 });
  expect(rows).toContainEqual({ task: 'simplify', picture_confirmed: null });
});

test('no part of a picture is logged', async () => {
  await proxy.run({ ...run, attachments: [PICTURE] });
  await codeOf({ ...run, ...withData(png(pngChunks().toSpliced(1, 0, textChunk()))) });
  expect(proxy.logged().split('\n').length).toBeGreaterThan(3);
  expect(proxy.logged()).not.toContain(PICTURE.data.slice(40, 60));
  expect(proxy.logged()).not.toContain('Luftbild');
});

test.each<[string, string, object]>([
  ['without a picture', 'picture-not-allowed', { attachments: undefined }],
  ['with an empty list', 'picture-not-allowed', { attachments: [] }],
  ['with two pictures', 'picture-not-allowed', { attachments: [PICTURE, PICTURE] }],
  ['of another kind', 'picture-not-allowed', { attachments: [{ ...PICTURE, mediaType: 'image/webp' }] }],
  ['that is a JPEG by its bytes', 'picture-not-allowed', withData(jpeg())],
  [
    'that is declared a JPEG',
    'picture-not-allowed',
    { attachments: [{ ...PICTURE, mediaType: 'image/jpeg' }] },
  ],
  ['with a text chunk', 'picture-not-allowed', withData(png(pngChunks().toSpliced(1, 0, textChunk())))],
  ['with a file name', 'picture-not-allowed', { attachments: [{ ...PICTURE, name: 'Luftbild.png' }] }],
  ['too large an edge', 'picture-not-allowed', withData(png(pngChunks({ width: 2049 })))],
  ['not confirmed', 'picture-unconfirmed', { attachments: [{ ...PICTURE, confirmed: false }] }],
  [
    'that says nothing of a confirmation',
    'picture-not-allowed',
    { attachments: [{ ...PICTURE, confirmed: undefined }] },
  ],
  ['confirmed by a word', 'picture-not-allowed', { attachments: [{ ...PICTURE, confirmed: 'true' }] }],
])('a picture %s is refused', async (_name, code, change) => {
  expect(await codeOf({ ...run, ...change })).toBe(code);
  expect(ollama.requests.filter(({ path }) => path === '/api/chat')).toEqual([]);
});

test.each(['simplify', 'free', 'draft', 'reply', 'chat', 'knowledge', 'legal', 'workflow'])(
  'the task %s takes no picture, confirmed or not',
  async (task) => {
    const body = { task, origin: 'typed', text: 'Ein Satz.', instruction: 'Los.', attachments: [PICTURE] };
    const options = task === 'workflow' ? { options: { action: 'x' } } : {};
    expect(await codeOf({ ...body, ...options, model: 'rathaus/llama3.3:70b' })).toBe('picture-not-allowed');
    expect(ollama.chats()).toEqual([]);
  },
);

test.each([
  ['that does not see, whatever its tasks', 'rathaus/llama3.3:70b', 'task-not-allowed'],
  ['on the internet that sees', 'vllm/gpt-4o', 'origin-not-allowed'],
  ['that is none', 'rules', 'task-not-allowed'],
])('a model %s gets no picture', async (_name, model, code) => {
  expect(await codeOf({ ...run, model })).toBe(code);
  expect([...ollama.chats(), ...openai.chats()]).toEqual([]);
});

test('a picture that calls itself typed stays in the house too', async () => {
  expect(await codeOf({ ...run, origin: 'typed', model: 'vllm/gpt-4o' })).toBe('task-not-allowed');
  expect(openai.chats()).toEqual([]);
});

test('the pane is offered it by local models that see alone', async () => {
  const infos = await proxy.context.registry.infos();
  const offered = infos.filter(({ tasks }) => tasks.includes('picture'));
  expect(offered.map(({ id }) => id)).toEqual([VISION]);
  expect(offered[0]?.defaultFor).toContain('picture');
});

test('no configuration gives the task to another model, not even to take over', async () => {
  const models = await proxy.context.registry.models();
  const withTask = models.filter(({ model }) => model.tasks.includes('picture'));
  expect(withTask.map(({ id }) => id)).toEqual([VISION]);
});

test('what the clerk writes beside the picture is checked like any text', async () => {
  expect(await codeOf({ ...run, instruction: `Das ist Frau ${NAME}.` })).toBe('personal-data');
  expect(await codeOf({ ...run, text: `Das ist Frau ${NAME}.` })).toBe('personal-data');
  expect(ollama.chats()).toEqual([]);
});

function textChunk() {
  return { type: 'tEXt', data: Buffer.from('Comment\0Luftbild') };
}

function withData(bytes: Buffer) {
  return { attachments: [{ ...PICTURE, data: bytes.toString('base64') }] };
}
