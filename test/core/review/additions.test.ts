import { findAdditions } from '../../../src/core/review';

const SOURCE = `Sehr geehrte Frau Mustermann,

unter Bezugnahme auf Ihren Antrag vom 03.11.2026 wird Ihnen mitgeteilt, dass die zur abschließenden Bearbeitung erforderlichen Unterlagen (Verdienstbescheinigung) binnen eines Monats beizubringen sind. Die Gebühr beträgt 1.200,00 EUR (§ 5 Abs. 2 KAG NRW).`;

const kinds = (answer: string, source = SOURCE, task: 'simplify' | 'translate' = 'simplify') =>
  findAdditions({ source, answer, task, findings: [] }).map(
    (addition) => `${addition.kind}:${addition.text}`,
  );

test.each<[string, string]>([
  ['the text itself', SOURCE],
  [
    'a simplification with dates and amounts in another spelling',
    'Sehr geehrte Frau Mustermann,\n\nwir haben Ihren Antrag vom 3. November 2026 bekommen. Uns fehlt noch die Verdienstbescheinigung. Bitte schicken Sie uns diese innerhalb eines Monats. Die Gebühr beträgt 1.200 Euro (§ 5 Absatz 2 KAG NRW).',
  ],
])('finds nothing added in %s', (_, answer) => {
  expect(kinds(answer)).toEqual([]);
});

test.each<[string, string, string]>([
  [
    'a new date',
    SOURCE.replace('binnen eines Monats', 'bis zum 15. Dezember 2026'),
    'date:15. Dezember 2026',
  ],
  ['a changed amount', SOURCE.replace('1.200,00', '1.300,00'), 'amount:1.300,00 EUR'],
  ['a new paragraph of a law', SOURCE.replace('§ 5', '§ 6'), 'law:§ 6 Abs. 2'],
  ['a new number', SOURCE.replace('eines Monats', 'von 14 Tagen'), 'number:14'],
  ['a new link', `${SOURCE} www.beispiel.example/hilfe`, 'link:www.beispiel.example/hilfe'],
  [
    'a new sentence',
    `${SOURCE} Rufen Sie uns gerne jederzeit an.`,
    'sentence:Rufen Sie uns gerne jederzeit an.',
  ],
])('finds %s', (_, answer, expected) => {
  expect(kinds(answer)).toContain(expected);
});

test('finds that an answer is over a quarter longer', () => {
  const source = 'Der Antrag ist da und wird nun von uns in der gebotenen Eile bearbeitet werden.';
  expect(kinds(`${source} ${source.slice(0, 40)}`, source)).toContain('longer:');
  expect(kinds(source.replace('nun', 'nun bald'), source)).toEqual([]);
});

test('compares numbers, not words, in a translation', () => {
  const english =
    'Dear Ms Mustermann, with reference to your application of 03.11.2026 … fee 1.200,00 EUR (§ 5 Abs. 2 KAG NRW)';
  expect(kinds(english, SOURCE, 'translate')).toEqual([]);
  expect(kinds(english.replace('1.200', '1.500'), SOURCE, 'translate')).toEqual(['amount:1.500,00 EUR']);
});

test('finds a name that stands nowhere in the source', () => {
  const answer = 'Bitte wenden Sie sich an Herrn Beispiel.';
  const start = answer.indexOf('Beispiel');
  const finding = {
    type: 'PERSON',
    start,
    end: start + 8,
    confidence: 0.9,
    waivable: true,
    recognizer: 'person',
  } as const;
  const added = (source: string) =>
    findAdditions({ source, answer, task: 'rephrase', findings: [finding] }).map((one) => one.kind);
  expect(added('Wenden Sie sich an uns, bitte sehr gern.')).toContain('name');
  expect(added('Wenden Sie sich bitte an Herrn Beispiel.')).not.toContain('name');
});

test('compares only facts and names in a draft, which is longer than its notes by nature', () => {
  const added = (answer: string) =>
    findAdditions({ source: 'Antrag da, Frist 30. November', answer, task: 'draft', findings: [] }).map(
      (one) => one.kind,
    );
  const letter =
    'Sehr geehrte Damen und Herren,\n\nIhr Antrag ist bei uns eingegangen. Bitte beachten Sie die Frist am 30. November.';
  expect(added(letter)).toEqual([]);
  expect(added(`${letter} Die Gebühr beträgt 12,00 Euro.`)).toEqual(['amount']);
});

test.each(['reply', 'acknowledge', 'handover'] as const)('compares only facts and names in %s', (task) => {
  const added = (answer: string) =>
    findAdditions({
      source: 'Wann wird die Tonne geleert?\nLeerung am 3. Mai',
      answer,
      task,
      findings: [],
    }).map((one) => one.kind);
  const letter =
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen geprüft. Die Tonne wird am 3. Mai geleert.';
  expect(added(letter)).toEqual([]);
  expect(added(letter.replace('3. Mai', '4. Mai'))).toEqual(['date']);
});

test('the headings of a mail’s summary are no addition', () => {
  const mail = 'Guten Tag, die Laterne vor dem Haus ist seit drei Wochen kaputt. Wann wird sie repariert?';
  const summary =
    '## Anliegen\n\n- Die Laterne vor dem Haus ist seit drei Wochen kaputt.\n\n## Offene Fragen\n\n- Wann wird sie repariert?';
  const added = (answer: string) =>
    findAdditions({ source: mail, answer, task: 'summarise', findings: [] }).map(({ text }) => text);
  expect(added(summary)).toEqual([]);
  expect(added(`${summary}\n\nDie Stadtwerke kommen morgen früh.`)).toContain(
    'Die Stadtwerke kommen morgen früh.',
  );
});
