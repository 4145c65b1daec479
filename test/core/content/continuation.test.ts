import fc from 'fast-check';
import { joinContinuation, startToContinue } from '../../../src/core/content/continuation';

test.each([
  ['a word that may be half', 'Der Antrag liegt vo', { text: 'Der Antrag liegt', gap: ' ' }],
  ['a sentence that may be whole', 'Er liegt vor.', { text: 'Er liegt', gap: ' ' }],
  ['a line end', 'Guten Tag,\n\n', { text: 'Guten Tag,', gap: '\n\n' }],
  ['the mark of an item', 'Es fehlen:\n\n- Miet', { text: 'Es fehlen:', gap: '\n\n' }],
  ['a heading', 'Text.\n\n## Fris', { text: 'Text.', gap: '\n\n' }],
  ['half a placeholder', 'Guten Tag, Frau [PERSON_', { text: 'Guten Tag, Frau', gap: ' ' }],
  ['a single word', 'Sehr', undefined],
  ['nothing', '', undefined],
])('an answer that breaks off at %s is gone on with in front of it', (_name, answer, start) => {
  expect(startToContinue(answer)).toEqual(start);
});

test.each([
  [
    'goes on with the next word',
    'Der Antrag liegt vo',
    'vor und wird geprüft.',
    'Der Antrag liegt vor und wird geprüft.',
  ],
  ['has a space in front', 'Der Antrag liegt vo', ' vor.', 'Der Antrag liegt vor.'],
  ['says the last word again', 'Der Antrag liegt vo', 'liegt vor.', 'Der Antrag liegt vor.'],
  [
    'says the last sentence again',
    'Guten Tag. Der Antrag lie',
    'Der Antrag liegt vor.',
    'Guten Tag. Der Antrag liegt vor.',
  ],
  ['begins from the start', 'Der Antrag lie', 'Der Antrag liegt vor.', 'Der Antrag liegt vor.'],
  ['begins with dots', 'Der Antrag lie', '… liegt vor.', 'Der Antrag liegt vor.'],
  ['begins a paragraph', 'Guten Tag,\n\n', 'der Antrag ist da.', 'Guten Tag,\n\nder Antrag ist da.'],
  ['begins a paragraph of its own', 'Er ist da. Mit', '\n\nMit Gruß', 'Er ist da.\n\nMit Gruß'],
  [
    'writes the item anew',
    'Es fehlen:\n\n- Pass\n- Mi',
    '- Mietvertrag',
    'Es fehlen:\n\n- Pass\n- Mietvertrag',
  ],
  ['holds an amount', 'Zu zahlen sind 1.0', '1.000 Euro', 'Zu zahlen sind 1.000 Euro'],
  ['goes on in a table', '| a | 0 | 0 |\n| b | 0 |', '| 0 |', '| a | 0 | 0 |\n| b | 0 | 0 |'],
  ['says nothing', 'Der Antrag liegt vo', ' ', 'Der Antrag liegt vo'],
  [
    'opens its code again',
    '```python\nx = 1\nprint(x',
    '```python\nprint(x)\n```',
    '```python\nx = 1\nprint(x)\n```',
  ],
])('a continuation that %s', (_name, answer, continuation, whole) => {
  expect(joinContinuation(answer, continuation)).toBe(whole);
});

test('what may become a repetition is held back while it grows', () => {
  const answer = 'Guten Tag. Der Antrag lie';
  const shown = ['Der', 'Der Antrag', 'Der Antrag liegt', 'Der Antrag liegt vor.'].map((said) =>
    joinContinuation(answer, said, true),
  );
  expect(shown).toEqual([answer, answer, 'Guten Tag. Der Antrag liegt', 'Guten Tag. Der Antrag liegt vor.']);
});

const word = fc.stringMatching(/^[a-zäöü]{2,8}[.,]?$/);

test('wherever an answer breaks, a model that goes on as told gives the whole again', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 3, maxLength: 30 }),
      fc.nat(),
      fc.nat({ max: 6 }),
      (all, at, again) => {
        const whole = all.join(' ');
        const answer = whole.slice(0, 1 + (at % whole.length));
        const start = startToContinue(answer);
        if (!start) return;
        const kept = start.text.split(' ').length;
        // It may say some of the last words again.
        const said = all.slice(Math.max(0, kept - again)).join(' ');
        if (said.trim() === '') return;
        expect(joinContinuation(answer, said)).toBe(whole);
      },
    ),
  );
});
