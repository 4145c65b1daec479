import { buildLedger, facts, findAdditions } from '../../../src/core/review';
import { contentWords } from '../../../src/core/review/content-words';

describe('the review of masked texts', () => {
  test.each(['[PERSON_1] kommt', '[PERSON_1.2] kommt', 'Frau [PERSON_12.13], [CASE_NUMBER_1]'])(
    'finds no number in %s',
    (text) => {
      expect(facts(text)).toEqual([]);
    },
  );

  test('takes the forms of a person for the same thing', () => {
    const things = (text: string) => contentWords(text).map(({ stem }) => stem);
    expect(things('[PERSON_1.2]')).toEqual(things('[PERSON_1]'));
    expect(things('[PERSON_1.2]')).not.toEqual(things('[PERSON_12]'));
  });

  test('sees no addition where another form of a person stands', () => {
    const source = 'Der Antrag von [PERSON_1] ist da. Frau [PERSON_1.2] hat am 3. November angerufen.';
    const answer = 'Der Antrag von [PERSON_1] ist da. [PERSON_1] hat am 3. November angerufen.';
    expect(findAdditions({ source, answer, task: 'simplify', findings: [] })).toEqual([]);
  });

  test('finds the answer about a person who is called in another way', () => {
    const [entry] = buildLedger('Wann kommt [PERSON_1]?', 'Frau [PERSON_1.2] kommt am 3. November.');
    expect(entry?.state).toBe('answered');
  });
});
