import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, fakeClient, fakeHost, kit, showPane } from './kit';

const TEXT = ['Die Unterlagen sind binnen eines Monats beizubringen.'];

/** The words that are shown as added. */
async function added(answer: string): Promise<readonly (string | null)[]> {
  await showPane(kit({ host: fakeHost(TEXT), client: fakeClient(answering(answer)) }));
  await userEvent.click(await screen.findByRole('button', { name: 'Vereinfachen' }));
  const panel = await screen.findByRole('tabpanel', { name: 'Unterschiede' });
  const words = () => [...panel.querySelectorAll('ins')].map(({ textContent }) => textContent);
  await waitFor(() => expect(words()).not.toEqual([]));
  return words();
}

test('differences are those of the words, without the signs of formatting', async () => {
  const words = await added(
    '## Unterlagen\n\nDie **Unterlagen** brauchen wir:\n\n- den Antrag\n- den Ausweis',
  );
  expect(words.join('')).toContain('• den Antrag\n• den Ausweis');
  expect(words.join('')).not.toMatch(/[#*]|^- /m);
});

test('where only the formatting changed, its signs are shown', async () => {
  expect(await added('## Die Unterlagen sind binnen eines Monats beizubringen.')).toEqual(['## ']);
});
