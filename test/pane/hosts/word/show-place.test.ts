import type { WordDocument } from '../../../../src/playground/model/document';
import { textBetween } from '../../../../src/playground/model/text';
import { deleted, p } from '../../../playground/build';
import { play, select } from './played';

const LETTER = [
  'Sehr geehrte Frau Beispiel,',
  'Frau Beispiel wohnt in der Musterstraße 12.',
  'Mit freundlichen Grüßen',
];

/** What is selected, and how much text of its story stands before it. */
function selection(document: WordDocument) {
  const { story, from, to } = document.selection();
  return { text: textBetween(story.doc, from, to), before: textBetween(story.doc, 0, from).trim() };
}

describe('showing a place', () => {
  it('selects the very place of words that stand in several', async () => {
    const { host, document } = play(LETTER);
    const { id } = await host.readDocument();
    await host.showPlace(id, { words: 'Beispiel', nth: 0 });
    expect(selection(document)).toEqual({ text: 'Beispiel', before: 'Sehr geehrte Frau' });
    await host.showPlace(id, { words: 'Beispiel', nth: 1 });
    expect(selection(document).text).toBe('Beispiel');
    expect(selection(document).before).toContain('Beispiel,');
  });

  it('looks only in the passage', async () => {
    const { host, document } = play(LETTER);
    select(document, 'Frau Beispiel wohnt');
    const { id } = await host.readSelection();
    document.select(document.body, 0);
    await host.showPlace(id, { words: 'Beispiel', nth: 0 });
    expect(selection(document).before).toContain('Beispiel,');
  });

  it('selects the whole passage again', async () => {
    const { host, document } = play(LETTER);
    select(document, 'Musterstraße 12');
    const { id } = await host.readSelection();
    document.select(document.body, 0);
    await host.showPlace(id);
    expect(selection(document).text).toBe('Musterstraße 12');
  });

  it('takes characters that Word searches for by codes literally', async () => {
    const { host, document } = play(['Das Kennzeichen ^VIE-MM 198^ steht hier.']);
    const { id } = await host.readDocument();
    await host.showPlace(id, { words: '^VIE-MM 198^', nth: 0 });
    expect(selection(document).text).toBe('^VIE-MM 198^');
  });

  it('shows the last place rather than none where a deletion holds the words too', async () => {
    const { host, document } = play([p([{ text: 'Beispiel ', marks: [deleted] }, 'Frau Beispiel'])]);
    const { id } = await host.readDocument();
    await host.showPlace(id, { words: 'Beispiel', nth: 5 });
    expect(selection(document).text).toBe('Beispiel');
  });

  it('says that words are gone, and touches nothing', async () => {
    const { host, document } = play(LETTER);
    const { id } = await host.readDocument();
    select(document, 'Mit freundlichen');
    await expect(host.showPlace(id, { words: 'Mustermann', nth: 0 })).rejects.toMatchObject({
      problem: { code: 'text-changed' },
    });
    await expect(host.showPlace('passage-99')).rejects.toMatchObject({ problem: { code: 'text-changed' } });
    expect(selection(document).text).toBe('Mit freundlichen');
  });
});
