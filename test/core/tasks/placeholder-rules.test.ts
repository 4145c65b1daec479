import { placeholderRules } from '../../../src/core/tasks/placeholder-rules';

describe('the rules for placeholders of persons', () => {
  test.each([
    ['say nothing where no person is', ['Die Gebühr beträgt [IBAN_1].', ''], 0],
    ['tell how a person stands in German', ['Antrag von [PERSON_4]'], 1],
    ['explain forms where there are some', ['Antrag von [PERSON_4], Frau [PERSON_4.2]'], 2],
    ['look at every text', ['', 'Nenne Frau [PERSON_4.2]'], 2],
  ])('%s', (_, texts, count) => {
    expect(placeholderRules(texts)).toHaveLength(count);
  });

  test('name only placeholders that the model reads', () => {
    const rules = placeholderRules(['Antrag von [PERSON_4], Frau [PERSON_4.2], Konto [IBAN_1]']).join(' ');
    expect(new Set(rules.match(/\[[^\]]*\]/g))).toEqual(new Set(['[PERSON_4]', '[PERSON_4.2]']));
  });

  test('tell nobody’s sex', () => {
    const rules = placeholderRules(['Frau [PERSON_4] und Herr [PERSON_5]']);
    expect(rules).toEqual(placeholderRules(['Herr [PERSON_4] und Frau [PERSON_5]']));
  });
});
