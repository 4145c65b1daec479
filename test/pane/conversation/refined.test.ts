import { runRequestSchema } from '../../../src/core/protocol/run';
import { answering, fakeClient, kit, LOCAL } from '../kit';

test('an answer can be refined as often as the clerk likes; the oldest turns are left out', async () => {
  const { flow, client, services } = kit({ client: fakeClient(answering('Es fehlt etwas.')) });
  await flow.begin({
    task: 'free',
    options: {},
    origin: 'typed',
    model: LOCAL,
    text: '',
    instruction: 'Los.',
  });
  for (let time = 1; time <= 22; time += 1) await flow.refine(`Noch kürzer, zum ${time}. Mal.`, LOCAL);
  expect(services.store.getState().phase.name).toBe('review');
  const last = client.requests.at(-1)!;
  expect(runRequestSchema.safeParse(last).success).toBe(true);
  expect(last.history?.map(({ role }) => role).slice(0, 2)).toEqual(['user', 'assistant']);
  expect(last.history?.at(-2)?.text).toBe('Noch kürzer, zum 21. Mal.');
});
