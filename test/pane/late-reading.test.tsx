import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ModelInfo } from '../../src/core/protocol';
import { problemError } from '../../src/core/protocol/problems';
import type { Passage } from '../../src/pane/hosts/host';
import { watchSelection } from '../../src/pane/hosts/outlook/selecting';
import { inTurns } from '../../src/pane/hosts/turns';
import {
  ACTION,
  answering,
  type FakeHost,
  fakeClient,
  fakeHost,
  INTERNET,
  type Kit,
  kit,
  LOCAL,
  passageOf,
  showPane,
  WORKFLOW,
} from './kit';

const OLD = ['Die Hecke ist zu schneiden.'];
const NEW = ['Die Unterlagen sind binnen eines Monats beizubringen.'];

/** Office answers the next reading of the selection only when it is told to. */
function slowly(host: FakeHost) {
  let answer: (texts: readonly string[]) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  host.readSelection = () =>
    new Promise<Passage>((resolve, reject) => {
      answer = (texts) => resolve(passageOf(texts, 'late'));
      fail = reject;
    });
  return { answer: (texts: readonly string[]) => answer(texts), fail: (error: Error) => fail(error) };
}

async function shown(before: readonly string[], models: readonly ModelInfo[] = [LOCAL]) {
  const host = fakeHost(before);
  const made = kit({
    host,
    client: fakeClient(answering('Bringen Sie die Unterlagen.')),
    config: { models: [...models], actions: [{ ...ACTION, input: 'any', options: [] }] },
  });
  await showPane(made);
  await screen.findByText(before.length > 0 ? before[0]! : 'Markieren Sie einen Text');
  return { made, host };
}

const write = async (label: string, words: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: words } });
};

const sent = async ({ client }: Kit) => {
  await waitFor(() => expect(client.requests).toHaveLength(1));
  return client.requests[0];
};

test.each([
  ['nothing', []],
  ['another passage', OLD],
])(
  'a wish that is sent while a new selection is read, where %s was marked, takes it along',
  async (_, before) => {
    const { made, host } = await shown(before);
    const office = slowly(host);
    await write('Eigene Anweisung', 'Kürze das.');
    act(() => host.select(NEW));
    await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
    expect(made.client.requests).toHaveLength(0);
    await act(async () => office.answer(NEW));
    expect(await sent(made)).toMatchObject({
      task: 'free',
      text: NEW[0],
      origin: 'document',
      instruction: 'Kürze das.',
    });
  },
);

test('a wish for an internet model stays in the town hall when a passage turns out to be marked', async () => {
  const { made, host } = await shown(
    [],
    [
      { ...INTERNET, default: true },
      { ...LOCAL, default: false },
    ],
  );
  const office = slowly(host);
  await write('Eigene Anweisung', 'Kürze das.');
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
  await act(async () => office.answer(NEW));
  expect(await sent(made)).toMatchObject({ model: LOCAL.id, text: NEW[0], origin: 'document' });
});

test('an action that is clicked while a new selection is read works on the new one', async () => {
  const { made, host } = await shown(OLD);
  const office = slowly(host);
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: 'Vereinfachen' }));
  await act(async () => office.answer(NEW));
  expect(await sent(made)).toMatchObject({ task: 'simplify', text: NEW[0] });
});

test('an own action with words takes along what is being read', async () => {
  const { made, host } = await shown([], [LOCAL, WORKFLOW]);
  const office = slowly(host);
  await userEvent.click(await screen.findByRole('button', { name: 'Weitere Aufgaben' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /Vermerk ablegen/ }));
  await write('Was soll geschehen? (freiwillig)', 'Für das Amt.');
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: '„Vermerk ablegen“ starten' }));
  await act(async () => office.answer(NEW));
  expect(await sent(made)).toMatchObject({ task: 'workflow', text: NEW[0], origin: 'document' });
});

test('a wish whose reading fails is not sent, and stays in its box', async () => {
  const { made, host } = await shown(OLD);
  const office = slowly(host);
  await write('Eigene Anweisung', 'Kürze das.');
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
  await act(async () => office.fail(problemError('host-error')));
  expect(await screen.findAllByText('Word hat den Text nicht herausgegeben.')).toHaveLength(1);
  expect(made.client.requests).toHaveLength(0);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Eigene Anweisung').value).toBe('Kürze das.');
});

test('after a reading that failed the next click reads what is marked, and does not send what was', async () => {
  const { made, host } = await shown(OLD);
  const office = slowly(host);
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: 'Vereinfachen' }));
  await act(async () => office.fail(problemError('host-error')));
  await screen.findByText('Word hat den Text nicht herausgegeben.');
  await userEvent.click(screen.getByRole('button', { name: 'Vereinfachen' }));
  await act(async () => office.answer(NEW));
  expect(await sent(made)).toMatchObject({ task: 'simplify', text: NEW[0] });
});

test('a passage that is no longer marked is not sent', async () => {
  const { made, host } = await shown(OLD);
  const office = slowly(host);
  act(() => host.select([]));
  await userEvent.click(screen.getByRole('button', { name: 'Vereinfachen' }));
  await act(async () => office.answer([]));
  expect(await screen.findByText('Es ist kein Text da.')).toBeTruthy();
  expect(made.client.requests).toHaveLength(0);
});

test('a draft from notes is made of the notes, whatever is marked meanwhile', async () => {
  const { made, host } = await shown([]);
  const office = slowly(host);
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf' }));
  await write('Stichworte für den Entwurf', 'Hecke schneiden bis Mai');
  act(() => host.select(NEW));
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf schreiben' }));
  await act(async () => office.answer(NEW));
  expect(await sent(made)).toMatchObject({
    task: 'draft',
    text: 'Hecke schneiden bis Mai',
    origin: 'typed',
  });
});

test.each([1, 2, 3, 4, 5])(
  'what is marked in a mail after %d looks is shown, however early',
  async (looks) => {
    const host = fakeHost();
    const turn = inTurns();
    let looked = 0;
    const marked = () => turn(async () => (looked++ < looks ? OLD : NEW));
    host.readSelection = async () => passageOf(await marked(), `read ${looked}`);
    host.onSelectionChanged = (listener) => watchSelection(async () => (await marked()).join(), listener);
    await showPane(kit({ host }));
    await waitFor(() => expect(looked).toBeGreaterThanOrEqual(looks));
    fireEvent.focus(window);
    await screen.findByText(NEW[0]!);
  },
);
