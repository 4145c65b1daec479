import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo } from '../../src/core/protocol';
import { answering, fakeClient, fakeHost, type Kit, kit, LOCAL, passageOf, showPane } from './kit';

const TEXT = 'Die Unterlagen sind binnen eines Monats beizubringen.';
const VISION: ModelInfo = {
  ...LOCAL,
  id: 'vision',
  name: 'Llama 3.2 Vision',
  tasks: ['picture'],
  default: false,
};
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function review(made: Kit): Promise<void> {
  await showPane(made);
  await made.flow.begin({
    task: 'simplify',
    options: {},
    origin: 'document',
    model: LOCAL,
    passage: passageOf([TEXT]),
    text: TEXT,
  });
  await screen.findByText('Antwort prüfen');
}

async function described(made: Kit): Promise<void> {
  await showPane(made);
  await made.flow.begin({
    task: 'picture',
    options: {},
    origin: 'picture',
    model: VISION,
    picture: { id: 'picture-1', mediaType: 'image/png', data: 'QUJD', confirmed: true },
    text: '',
  });
  await screen.findByText('Bild beschrieben');
}

test.each([
  ['an answer', review, 'Bitte bringen Sie die Unterlagen in einem Monat.'],
  ['a description', described, 'Alternativtext: Vier Säulen.\nBildunterschrift: Räder.'],
])('while %s is asked about, the main key keeps it and inserts nothing', async (_name, open, answer) => {
  const made = kit({
    host: fakeHost([TEXT]),
    client: fakeClient(answering(answer)),
    config: { models: [LOCAL, VISION] },
  });
  await open(made);
  await userEvent.type(await screen.findByLabelText('Nachbessern', { selector: 'input' }), 'kürzer');
  await userEvent.click(await button('Verwerfen'));
  await screen.findByRole('alertdialog');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(made.host.calls).toEqual([]);
  expect(made.services.store.getState().phase.name).toBe('review');
});

test('the review of a description says which model stepped in', async () => {
  const made = kit({
    client: fakeClient(
      answering('Alternativtext: Vier Säulen.\nBildunterschrift: Räder.').map((event) =>
        event.event === 'started' ? { ...event, model: VISION.id, insteadOf: LOCAL.id } : event,
      ),
    ),
    config: { models: [LOCAL, VISION] },
  });
  await described(made);
  expect(
    await screen.findByText('llama 3.3 70b antwortet nicht. Es antwortet Llama 3.2 Vision.'),
  ).toBeTruthy();
});
