import { nettetal } from '../../../src/core/policy';
import type { ModelInfo } from '../../../src/core/protocol';
import type { Wanted } from '../../../src/pane/conversation/flow';
import { FURTHER_TASKS } from '../../../src/pane/features/more/further-tasks';
import type { PictureDescription } from '../../../src/pane/hosts/host';
import { answering, fakeClient, fakeHost, INTERNET, kit, LOCAL } from '../kit';

const VISION: ModelInfo = {
  ...LOCAL,
  id: 'rathaus/llama3.2-vision',
  name: 'Llama 3.2 Vision',
  abilities: ['vision'],
  tasks: ['picture'],
  default: false,
};
const PICTURE = { id: 'picture-1', mediaType: 'image/png', data: 'QUJD', confirmed: true } as const;
const wanted: Wanted = {
  task: 'picture',
  options: {},
  origin: 'picture',
  model: VISION,
  picture: PICTURE,
  text: 'Bericht zum Radverkehr',
};
const SENTENCE = nettetal.disclosure.picture;

/** A document whose host notes what it is told of pictures. */
function withPictures(...answers: string[]) {
  const told: { readonly id: string; readonly description: PictureDescription }[] = [];
  const host = Object.assign(fakeHost(), {
    pictures: {
      readPicture: async () => ({ kind: 'none' as const }),
      describePicture: async (id: string, description: PictureDescription) => {
        told.push({ id, description });
        return {
          id: 'i1',
          action: 'described' as const,
          edits: 0,
          tracked: false,
          leftAlone: [],
          dropped: [],
        };
      },
    },
  });
  const client = fakeClient(answering(...answers));
  const made = kit({ host, client, config: { models: [LOCAL, VISION] } });
  const phase = () => made.services.store.getState().phase;
  return { ...made, told, phase };
}

const ANSWER = 'Alternativtext: Vier Säulen.\nBildunterschrift: Räder.';

test('a run takes its picture and the confirmation along, and nothing else of the conversation', async () => {
  const { flow, client } = withPictures(ANSWER);
  await flow.begin(wanted);
  expect(client.requests).toEqual([
    expect.objectContaining({
      task: 'picture',
      origin: 'picture',
      text: 'Bericht zum Radverkehr',
      attachments: [{ mediaType: 'image/png', data: 'QUJD', confirmed: true }],
    }),
  ]);
  expect(JSON.stringify(client.requests)).not.toContain('picture-1');
});

test('other runs have no attachments', async () => {
  const { flow, client } = withPictures('Kurz.');
  await flow.begin({ ...wanted, task: 'simplify', origin: 'document', model: LOCAL, picture: undefined });
  expect(client.requests[0]).not.toHaveProperty('attachments');
});

test('a description goes into the document with the sentence for pictures, and the label is written', async () => {
  const { flow, told, phase, host, client } = withPictures(ANSWER);
  await flow.begin(wanted);
  await flow.insert({ where: 'picture', parts: { alternative: 'Vier Säulen.', caption: 'Räder.' } });
  expect(told).toEqual([
    {
      id: 'picture-1',
      description: { alternative: 'Vier Säulen.', caption: 'Räder.', label: SENTENCE },
    },
  ]);
  expect(phase().name).toBe('done');
  expect(host.labels).toEqual([
    expect.objectContaining({
      kind: 'picture',
      text: SENTENCE,
      pictureText: SENTENCE,
      property: { tasks: ['picture'], date: '2026-11-23' },
    }),
  ]);
  expect(client.events.at(-1)).toMatchObject({ outcome: 'inserted', label: 'picture' });
});

test('taking it back takes the label back as well', async () => {
  const { flow, host, services } = withPictures(ANSWER);
  await flow.begin(wanted);
  await flow.insert({ where: 'picture', parts: { alternative: 'Vier Säulen.', caption: '' } });
  await flow.takeBack(services.store.getState().entries[0]!.id);
  expect(host.calls).toContain('take back i1');
  expect(host.labels.at(-1)).toMatchObject({ kind: 'none' });
});

test('a simplified text in a document with a described picture gets its own notice, and loses it again', async () => {
  const { flow, host, services } = withPictures('Bitte bringen Sie die Unterlagen.');
  host.label = { kind: 'picture', places: ['caption'], aiRecorded: true, required: 'picture' };
  await flow.refreshLabel();
  const text = 'Die Unterlagen sind beizubringen.';
  await flow.begin({
    ...wanted,
    task: 'simplify',
    origin: 'document',
    model: LOCAL,
    picture: undefined,
    text,
  });
  services.store.dispatch({ type: 'reviewed', reviewed: true });
  await flow.insert({ where: 'end' });
  const { simplified } = nettetal.disclosure;
  expect(host.labels.at(-1)).toMatchObject({
    kind: 'picture',
    text: SENTENCE,
    notice: { kind: 'simplified', text: simplified },
  });
  await flow.takeBack(services.store.getState().entries[0]!.id);
  expect(host.labels.at(-1)).toMatchObject({ kind: 'picture', notice: 'none' });
});

test('a document that is marked keeps its pictures', async () => {
  const { flow, client, host, phase } = withPictures(ANSWER);
  host.marks = { texts: ['VS-NUR FÜR DEN DIENSTGEBRAUCH'], properties: [] };
  await flow.begin(wanted);
  expect(phase()).toMatchObject({ name: 'problem', problem: { code: 'classified' } });
  expect(client.requests).toEqual([]);
});

test('an internet model gets no picture, whatever its tasks', async () => {
  const { flow, client, phase } = withPictures(ANSWER);
  await flow.begin({ ...wanted, model: { ...INTERNET, tasks: ['picture'] } });
  expect(phase()).toMatchObject({ name: 'problem', problem: { code: 'origin-not-allowed' } });
  expect(client.requests).toEqual([]);
});

describe('the entry', () => {
  const entry = FURTHER_TASKS.find(({ id }) => id === 'picture')!;
  const situation = { models: [VISION], content: 'document', hasText: false } as const;
  test.each([
    ['can be chosen where a model sees', [VISION], undefined],
    ['says so where none sees', [LOCAL], 'picture.noModel'],
    [
      'says so where the one that sees is away',
      [{ ...VISION, available: false, unavailable: 'unreachable' as const }],
      'model.obstacle.unreachable',
    ],
  ])('%s', (_name, models, obstacle) => {
    expect(entry.obstacle({ ...situation, models })).toBe(obstacle);
  });
  test('stands beside documents alone', () => {
    expect(entry.isOffered(situation)).toBe(true);
    expect(entry.isOffered({ ...situation, content: 'mail-read' })).toBe(false);
  });
});
