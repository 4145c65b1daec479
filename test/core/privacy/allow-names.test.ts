import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';

const rules = {
  ...nettetal.privacy,
  allow: {
    ...nettetal.privacy.allow,
    names: ['Erika Amtlich', 'Bürgermeister *', '*, Pressestelle', '*'],
  },
};

const persons = (text: string) =>
  analyze(text, rules)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));

describe('names that the policy allows', () => {
  it.each([
    ['Frau Erika Amtlich eröffnet das Fest.', []],
    ['Bürgermeister Karl Beispiel eröffnet das Fest.', []],
    ['Bürgermeister Herr Dr. Karl Beispiel eröffnet das Fest.', []],
    ['bürgermeister  Karl Beispiel eröffnet das Fest.', []],
    ['Fragen an Anna Kowalski, Pressestelle.', []],
    ['Der Altbürgermeister Karl Beispiel kam.', ['Karl Beispiel']],
    ['Fragen an Anna Kowalski, Pressestellenleitung.', ['Anna Kowalski']],
    ['Herr Karl Beispiel schreibt dem Bürgermeister.', ['Karl Beispiel']],
    ['Frau Erika Amtlich-Kowalski', ['Erika Amtlich-Kowalski']],
  ])('are no finding, others are: %j', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});
