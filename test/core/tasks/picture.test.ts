import { readPictureParts, writePictureParts } from '../../../src/core/tasks';

const parts = { alternative: 'Säulen von 2023 bis 2025.', caption: 'Anträge je Jahr.' };

test.each([
  ['as asked for', 'Alternativtext: Säulen von 2023 bis 2025.\nBildunterschrift: Anträge je Jahr.'],
  ['with a blank line', 'Alternativtext: Säulen von 2023 bis 2025.\n\nBildunterschrift: Anträge je Jahr.\n'],
  [
    'with the names in bold',
    '**Alternativtext:** Säulen von 2023 bis 2025.\n**Bildunterschrift:** Anträge je Jahr.',
  ],
  [
    'with the names on lines of their own',
    'Alternativtext:\nSäulen von 2023\nbis 2025.\nBildunterschrift:\nAnträge je Jahr.',
  ],
  ['on one line', 'Alternativtext: Säulen von 2023 bis 2025. Bildunterschrift: Anträge je Jahr.'],
  ['in turn', 'Bildunterschrift: Anträge je Jahr.\nAlternativtext: Säulen von 2023 bis 2025.'],
  ['with the first name forgotten', 'Säulen von 2023 bis 2025.\nBildunterschrift: Anträge je Jahr.'],
])('an answer %s is read', (_name, answer) => {
  expect(readPictureParts(answer)).toEqual(parts);
});

test('an answer without any name is an alternative text', () => {
  expect(readPictureParts('Ein Rathaus\nmit Turm.')).toEqual({
    alternative: 'Ein Rathaus mit Turm.',
    caption: '',
  });
});

test('an answer that only began has no caption yet', () => {
  expect(readPictureParts('Alternativtext: Ein Rat')).toEqual({ alternative: 'Ein Rat', caption: '' });
});

test('what was written is read again', () => {
  expect(readPictureParts(writePictureParts(parts))).toEqual(parts);
});
