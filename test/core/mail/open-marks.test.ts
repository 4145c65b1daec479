import { ANSWER_HERE, findOpenMarks } from '../../../src/core/mail/open-marks';
import { FINDING_TYPES } from '../../../src/core/privacy/finding';

const found = (text: string): string[] =>
  findOpenMarks(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

test.each<[string, string, string[]]>([
  ['the mark', `Zu Ihrer Frage: ${ANSWER_HERE}`, [`answer:${ANSWER_HERE}`]],
  ['the mark in other case', '[Hier antworten]', ['answer:[Hier antworten]']],
  ['the mark with a no-break space', '[hier\u00a0antworten]', ['answer:[hier\u00a0antworten]']],
  ['the mark broken over two lines', '[hier\r\nantworten]', ['answer:[hier\r\nantworten]']],
  ['the mark with spaces inside the brackets', '[ hier  antworten ]', ['answer:[ hier  antworten ]']],
  [
    'the mark with a soft hyphen and a zero-width space',
    '[hier \u00adantworten\u200b]',
    ['answer:[hier \u00adantworten\u200b]'],
  ],
  ['a placeholder', 'Guten Tag [PERSON_1],', ['placeholder:[PERSON_1]']],
  ['another form of a person', 'Frau [PERSON_1.2],', ['placeholder:[PERSON_1.2]']],
  ['another form broken and escaped', '\\[PERSON\\_1\\.2 \\]', ['placeholder:\\[PERSON\\_1\\.2 \\]']],
  ['a placeholder of two words', '[CASE_NUMBER_12]', ['placeholder:[CASE_NUMBER_12]']],
  ['a placeholder in small letters', '[person_1]', ['placeholder:[person_1]']],
  ['a placeholder with spaces for underscores', '[CASE NUMBER 3]', ['placeholder:[CASE NUMBER 3]']],
  ['a placeholder with hyphens', '[DATE-OF-BIRTH-1]', ['placeholder:[DATE-OF-BIRTH-1]']],
  ['a placeholder with no-break spaces', '[\u00a0PERSON_1\u00a0]', ['placeholder:[\u00a0PERSON_1\u00a0]']],
  ['a placeholder broken behind its underscore', '[PERSON_\n1]', ['placeholder:[PERSON_\n1]']],
  ['a placeholder escaped for Markdown', '\\[PERSON\\_1\\]', ['placeholder:\\[PERSON\\_1\\]']],
  ['what masking made of a literal placeholder', '[MARKE_2]', ['placeholder:[MARKE_2]']],
  ['a placeholder that is literally meant', 'Schreiben Sie [PERSON_1] nicht ab.', ['placeholder:[PERSON_1]']],
  ['a placeholder with a genitive', '[PERSON_1]s Antrag', ['placeholder:[PERSON_1]']],
  [
    'several in reading order',
    `[IBAN_1] ${ANSWER_HERE} [IBAN_1]`,
    ['placeholder:[IBAN_1]', `answer:${ANSWER_HERE}`, 'placeholder:[IBAN_1]'],
  ],
  ['a placeholder in double brackets', '[[PHONE_1]]', ['placeholder:[PHONE_1]']],
  ['nothing in other brackets', 'siehe [1], [PERSON], [Anlage 1], [ANLAGE_1], [PERSONAL_1], (PERSON_1)', []],
  ['nothing without a bracket', 'Bitte hier antworten. PERSON_1 ist die erste Person.', []],
  ['nothing in a bracket of which only a part is the mark', '[hier antworten Sie bitte]', []],
  ['nothing where the bracket stays open', '[hier antworten', []],
  ['nothing across a blank page', `[hier${'\n'.repeat(40)}antworten]`, []],
  ['nothing in an empty text', '', []],
])('finds %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(FINDING_TYPES)('knows %s', (type) => {
  expect(found(`[${type}_1]`)).toEqual([`placeholder:[${type}_1]`]);
});

test.each([
  ['open brackets', '['.repeat(1_000_000)],
  ['brackets and gaps', '[ \u200b'.repeat(600_000)],
  ['beginnings of placeholders', '[CASE_NUMBER_ '.repeat(140_000)],
])('two megabytes of %s are read to their end', (_, text) => {
  expect(findOpenMarks(text)).toEqual([]);
});
