import { nettetal } from '../../../../src/core/policy';
import { analyze, emptyMapping, mask } from '../../../../src/core/privacy';
import { readCorpus } from '../../../corpus/corpus';

const found = (text: string) =>
  analyze(text, nettetal.privacy).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('a placeholder', () => {
  test.each<[string]>([
    ['Aktenzeichen: [CASE_NUMBER_1] liegt vor.'],
    ['Ihr Antrag (Aktenzeichen: [CASE_NUMBER_12]) liegt vor.'],
    ['Kassenzeichen [CASE_NUMBER_1], [CASE_NUMBER_2] und [CASE_NUMBER_3]'],
    ['Benutzername: [USERNAME_1]'],
    ['Name: [PERSON_1.2], geboren am [DATE_OF_BIRTH_1]'],
    ['Az.: [MARKE_1]'],
  ])('is no finding in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['of a kind that masking does not know', 'Aktenzeichen: [KUNDE_4711] liegt vor.', '4711'],
    [
      'with a number that is too long',
      'Aktenzeichen: [CASE_NUMBER_4711081] liegt vor.',
      'CASE_NUMBER_4711081',
    ],
    ['without its closing bracket', 'Aktenzeichen: [CASE_NUMBER_4711 liegt vor.', 'CASE_NUMBER_4711'],
  ])('%s hides no number', (_name, text, words) => {
    expect(found(text)).toEqual([['CASE_NUMBER', words]]);
  });

  test('hides nothing beside it', () => {
    expect(found('Aktenzeichen: [CASE_NUMBER_1], Konto DE02120300000000202051')).toEqual([
      ['IBAN', 'DE02120300000000202051'],
    ]);
  });
});

test('in a masked text of the corpus no placeholder is found again, and hardly a name: the proxy lets through what the pane did', () => {
  const again: string[] = [];
  const named: string[] = [];
  let placeholders = 0;
  const texts = readCorpus();
  for (const { slug, kind, text } of texts) {
    const masked = mask(text, analyze(text, nettetal.privacy), emptyMapping());
    placeholders += masked.spans.length;
    const findings = analyze(masked.text, nettetal.privacy);
    for (const { start, end } of findings) {
      if (masked.spans.some((span) => span.start < end && start < span.end)) again.push(slug);
    }
    if (kind === 'personal' && findings.some(({ recognizer }) => /^(?:person|tagger)$/.test(recognizer)))
      named.push(slug);
  }
  expect(again).toEqual([]);
  expect(named.length / texts.filter(({ kind }) => kind === 'personal').length).toBeLessThan(0.01);
  expect(placeholders).toBeGreaterThan(3_000);
}, 300_000);
