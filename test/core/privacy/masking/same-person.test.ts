import { emptyMapping, type Mapping, restore } from '../../../../src/core/privacy';
import { maskMarked, numbersOf, readMarked } from './marked';

/** Masks texts one after the other with one mapping; the numbers of each. */
function numbersOfAll(texts: readonly string[]): string[] {
  let mapping: Mapping = emptyMapping();
  return texts.map((text) => {
    const masked = maskMarked(text, mapping);
    mapping = masked.mapping;
    expect(restore(masked.text, mapping)).toBe(readMarked(text).text);
    return numbersOf(masked);
  });
}

describe('the forms of one person', () => {
  it.each([
    [
      'the salutation with the last name, an initial and the first name',
      'Frau {Kowalski}, {A. Kowalski}, {Anna Kowalski} und {Anna}',
      '1 1.2 1.3 1.4',
    ],
    ['the salutation and an initial alone', 'Frau {Kowalski} bittet. Gruß {A. Kowalski}', '1 1.2'],
    ['the same words twice as one form', '{Anna Kowalski} und noch einmal {Anna Kowalski}', '1 1'],
    ['the full name first', '{Anna Kowalski} schreibt. Frau {Kowalski} ruft an.', '1 1.2'],
    ['the last name first', 'Frau {Kowalski} ruft an. Unterschrift: {Anna Kowalski}', '1 1.2'],
    ['the salutation with and without the first name', 'Frau {Anna Kowalski}, Frau {Kowalski}', '1 1.2'],
    [
      'a last name with and without a salutation as one form',
      'Frau {Kowalski} kommt. {Kowalski} legt vor.',
      '1 1',
    ],
    [
      'the first name of the only one who bears it',
      '{Anna Kowalski} und {Peter Schmidt}: {Anna} zahlt.',
      '1 2 1.2',
    ],
    ['the first name before the full name', '{Anna} zahlt. Gruß {Anna Kowalski}', '1 1.2'],
    ['the last name before the full name', '{Kowalski} zahlt. Gruß {Anna Kowalski}', '1 1.2'],
    ['a name with the last name first', '{Kowalski, Anna} und Frau {Kowalski}', '1 1.2'],
    ['the same name both ways round', '{Kowalski, Anna}; {Anna Kowalski}', '1 1.2'],
    ['capitals', '{ANNA KOWALSKI}, {Anna Kowalski}', '1 1.2'],
    ['small letters', '{anna kowalski}, {Anna Kowalski}', '1 1.2'],
    ['a last name in capitals', '{Anna KOWALSKI}, Frau {Kowalski}', '1 1.2'],
    ['capitals of a name with ß', '{Peter WEISS}, Herr {Weiß}', '1 1.2'],
    ['a genitive before its noun', 'Frau {Kowalski} und {Kowalskis} Antrag', '1 1.2'],
    ['a genitive behind its noun', 'Frau {Kowalski}; der Antrag {Kowalskis}.', '1 1.2'],
    ['a genitive of the full name', '{Anna Kowalski}; {Anna Kowalskis} alte Wohnung', '1 1.2'],
    ['a genitive of the first name', '{Anna Kowalski}; {Annas} neuer Antrag', '1 1.2'],
    ['a genitive behind a salutation', 'Herr {Müller} schreibt. Herrn {Müllers} Antrag liegt vor.', '1 1.2'],
    ['a genitive with an apostrophe', '{Klaus Kowalski}; {Klaus’} Antrag', '1 1.2'],
    ['a genitive first', '{Annas} Antrag. Gruß {Anna Kowalski}', '1 1.2'],
    ['titles before the name', 'Frau Dr. {Kowalski}, {Anna Kowalski}', '1 1.2'],
    ['several titles', 'Frau Prof. Dr. med. {Kowalski}, {Anna Kowalski}', '1 1.2'],
    [
      'an office before the name',
      'Frau Rechtsanwältin {Kowalski}, {Anna Kowalski}, Herr {Kowalski}',
      '1 1.2 2',
    ],
    ['a title inside the name', '{Dr. Anna Kowalski}, Frau {Kowalski}', '1 1.2'],
    ['a salutation inside the name', '{Frau Kowalski}, {Anna Kowalski}, Herr {Kowalski}', '1 1.2 2'],
    ['a second first name shortened', '{Anna M. Kowalski}, {Anna Kowalski}', '1 1.2'],
    ['a second first name left out', '{Anna Maria Kowalski}, {Anna Kowalski}', '1 1.2'],
    ['both first names shortened', '{Anna Maria Kowalski}, {A. M. Kowalski}', '1 1.2'],
    ['a double first name shortened', '{Hans-Joachim Müller}, {H.-J. Müller}', '1 1.2'],
    ['a shortened first name', '{Christian Müller}, {Chr. Müller}', '1 1.2'],
    ['an initial without a space', '{Anna Kowalski}, {A.Kowalski}', '1 1.2'],
    ['a double last name', '{Anna Müller-Lüdenscheid}, Frau {Müller-Lüdenscheid}', '1 1.2'],
    ['a name with particles', '{Ursula von der Heide}, Frau {von der Heide}', '1 1.2'],
    ['shortened particles', '{Ursula v. d. Heide}, Frau {von der Heide}', '1 1.2'],
    ['a name over two lines', '{Anna\nKowalski}, {Anna Kowalski}', '1 1.2'],
    ['a salutation in the line above', 'Frau\n{Anna Kowalski}\nHerr\n{Kowalski}', '1 2'],
    ['a soft hyphen in the name', '{Kow\u00adalski}, Frau {Kowalski}', '1 1.2'],
    ['letters with and without composed marks', '{Mu\u0308ller}, Herr {Müller}', '1 1.2'],
    ['a greeting by first name', 'Liebe {Anna}, … {Anna Kowalski}', '1 1.2'],
    ['kin by first name', 'ihr Sohn {Peter}; {Peter Kowalski}', '1 1.2'],
    [
      'two by their salutations',
      '{Anna Kowalski} und {Peter Kowalski}: Frau {Kowalski} zahlt, Herr {Kowalski} nicht.',
      '1 2 1.2 2.2',
    ],
    [
      'two by their initials',
      '{Anna Kowalski} und {Peter Kowalski}: {A. Kowalski}, {P. Kowalski}',
      '1 2 1.2 2.2',
    ],
    ['Frau and Herr beside a family', 'Familie {Kowalski}: Frau {Kowalski} und {Anna Kowalski}', '1 2 2.2'],
    ['a Turkish name in capitals', '{YILMAZ, AYŞE} und {Ayşe Yılmaz}', '1 1.2'],
    ['a name in Cyrillic letters', '{Оксана Коваленко}, Frau {Коваленко}', '1 1.2'],
    ['an abbreviated salutation', 'Hr. {Müller}, {Peter Müller}, Fr. {Müller}', '1 1.2 2'],
    ['an English salutation', 'Mrs {Kowalski}, {Anna Kowalski}', '1 1.2'],
    [
      'a first name that both may bear, by its salutation',
      'Herr {Andrea Rossi}, {Andrea Rossi}, Herr {Rossi}',
      '1 1 1.2',
    ],
    ['a junior by the full words', '{Peter Müller jun.}, {Müller, Peter jun.}', '1 1.2'],
    ['a salutation that belongs to another name', 'Frau {Schmidt} {Kowalski}; Herr {Kowalski}', '1 2 2'],
    ['a last name that is a word for kin', '{Thomas Mann}, Herr {Mann}, Frau {Mann}', '1 1.2 2'],
    ['a salutation before emphasis', 'Frau **{Kowalski}**, {Anna Kowalski}, Herr „{Kowalski}“', '1 1.2 2'],
  ])('are joined: %s', (_, marked, numbers) => {
    expect(numbersOfAll([marked])).toEqual([numbers]);
  });

  it.each([
    ['Frau and Herr of one last name', 'Frau {Kowalski} und Herr {Kowalski}', '1 2'],
    ['a last name alone beside Frau and Herr', 'Frau {Kowalski}, Herr {Kowalski}, {Kowalski}', '1 2 3'],
    ['a last name alone beside two full names', '{Anna Kowalski}, {Peter Kowalski}, {Kowalski}', '1 2 3'],
    ['Herr and a woman’s first name', '{Anna Kowalski}; Herr {Kowalski}', '1 2'],
    ['Frau and a man’s first name', 'Frau {Kowalski}; {Peter Kowalski}', '1 2'],
    ['a woman’s name in a language that has other endings', '{Aylin Yılmaz}; Herr {Yılmaz}', '1 2'],
    ['different first names', '{Anna Kowalski}, {Eva Kowalski}', '1 2'],
    ['different last names', '{Anna Kowalski}, {Anna Schmidt}', '1 2'],
    ['a first name that two bear', '{Anna Kowalski}, {Anna Schmidt}, {Anna}', '1 2 3'],
    ['an initial that fits two', '{Anna Kowalski}, {Andreas Kowalski}, {A. Kowalski}', '1 2 3'],
    ['an initial that fits nobody', '{Anna Kowalski}, {P. Kowalski}', '1 2'],
    ['Frau where two women may be meant', '{Anna Kowalski}, {Eva Kowalski}, Frau {Kowalski}', '1 2 3'],
    ['Frau beside two initials', '{A. Kowalski}, {P. Kowalski}, Frau {Kowalski}', '1 2 3'],
    ['Frau where one first name says nothing', '{Anna Kowalski}, {Kim Kowalski}, Frau {Kowalski}', '1 2 3'],
    ['a family', 'Familie {Kowalski}, {Anna Kowalski}', '1 2'],
    ['a married couple', 'Eheleute {Kowalski}, Frau {Kowalski}', '1 2'],
    ['Herr und Frau together', 'Herrn und Frau {Kowalski}, {Anna Kowalski}', '1 2'],
    ['Frau und Herr together', 'Frau und Herr {Kowalski}, Frau {Kowalski}', '1 2'],
    ['a last name alone beside a family', 'Familie {Kowalski}, {Anna Kowalski}, {Kowalski}', '1 2 3'],
    ['a birth name', 'Frau {Anna Kowalski} geb. {Schmidt}, {Schmidt}', '1 2 3'],
    ['a part of a double last name', '{Anna Müller-Lüdenscheid}, Frau {Müller}', '1 2'],
    ['the other part of a double last name', '{Anna Müller-Lüdenscheid}, Frau {Lüdenscheid}', '1 2'],
    ['a double last name without a hyphen', '{Anna Müller Lüdenscheid}, {Anna Lüdenscheid}', '1 2'],
    ['a part of a double first name', '{Anna-Lena Kowalski}, {Anna Kowalski}', '1 2'],
    ['a double initial and a single first name', '{Anna Kowalski}, {A.-M. Kowalski}', '1 2'],
    ['another second first name', '{Anna Maria Kowalski}, {Anna Sophie Kowalski}', '1 2'],
    [
      'a first name that two second names follow',
      '{Anna Maria Kowalski}, {Anna Sophie Kowalski}, {Anna Kowalski}',
      '1 2 3',
    ],
    ['another spelling of an umlaut', 'Herr {Müller}, Herr {Mueller}', '1 2'],
    ['ß and ss', 'Herr {Weiß}, Herr {Weiss}', '1 2'],
    ['capitals that may be ß or ss', 'Herr {Weiß}, Herr {Weiss}, Herr {WEISS}', '1 2 3'],
    ['a name with and without an accent', '{René Weber}, {Rene Weber}', '1 2'],
    ['the dotted and the dotless i', '{Ayşe Yılmaz}, {Ayşe Yilmaz}', '1 2'],
    ['Polish endings', 'Frau {Kowalska}, Herr {Kowalski}', '1 2'],
    ['a name with and without a particle', 'Frau {von der Heide}, Frau {Heide}', '1 2'],
    ['a last name that ends in s', 'Herr {Peter}, Herr {Peters}', '1 2'],
    ['a name that ends in s before a verb', '{Peter Schmidt}; {Peters} kommt morgen', '1 2'],
    ['a family in the plural', 'Frau {Kowalski}; die {Kowalskis} ziehen um', '1 2'],
    ['senior and junior', '{Peter Müller sen.}, {Peter Müller jun.}', '1 2'],
    ['a junior and one who is not called so', '{Peter Müller}, {Peter Müller jun.}', '1 2'],
    ['Liebe and Lieber', 'Liebe {Andrea}, lieber {Andrea}', '1 2'],
    ['a first name and a last name that nothing joins', 'Name: {Kowalski}, Vorname: {Anna}', '1 2'],
    ['a word that is one’s first and another’s last name', '{Peter Schmidt}, Frau {Peter}, {Peter}', '1 2 3'],
    ['a first name that a salutation makes a last name', '{Anna Kowalski}; Frau {Anna}', '1 2'],
    ['a shortened last name', '{Anna K.}, {Anna Kowalski}', '1 2'],
    ['letters alone', 'Frau {K.}, {Anna Kowalski}', '1 2'],
    ['the same letter behind Frau and Herr', 'Frau {K.}, Herr {K.}', '1 2'],
    ['nicknames', '{Hans Müller}, {Hansi Müller}', '1 2'],
    [
      'a salutation that leaves open who it is',
      '{Anna Kowalski}, {Peter Kowalski}, Frau/Herr {Kowalski}',
      '1 2 3',
    ],
    [
      'a salutation beyond a comma',
      'Frau Direktorin, {Kowalski}; {Anna Kowalski} und {Peter Kowalski}',
      '1 2 3',
    ],
    ['a salutation beyond an empty line', '{Anna Kowalski}, {Peter Kowalski} Frau\n\n{Kowalski}', '1 2 3'],
    ['several persons in one place', '{Anna und Peter Kowalski}, Frau {Kowalski}', '1 2'],
    ['what is no name', '{der Bürgermeister von 1987}, {Anna Kowalski}', '1 2'],
  ])('are not joined: %s', (_, marked, numbers) => {
    expect(numbersOfAll([marked])).toEqual([numbers]);
  });
});

describe('the numbers of a conversation', () => {
  it.each([
    ['keeps a person of an earlier text', ['{Anna Kowalski}', 'Frau {Kowalski}'], ['1', '1.2']],
    ['learns the full name later', ['Frau {Kowalski}', '{Anna Kowalski}', '{Anna}'], ['1', '1.2', '1.3']],
    [
      'knows by the salutation of an earlier text',
      ['Frau {Kowalski}', 'Herr {Kowalski}', 'Frau {Kowalski}'],
      ['1', '2', '1'],
    ],
    [
      'learns the salutation of words that it had',
      ['{Kowalski}', 'Frau {Kowalski}', 'Herr {Kowalski}'],
      ['1', '1', '2'],
    ],
    [
      'joins neither of two who may be the earlier one',
      ['{Kowalski}', 'Frau {Kowalski}, Herr {Kowalski}'],
      ['1', '2 3'],
    ],
    [
      'joins neither of two full names who may be the earlier one',
      ['{A. Kowalski}', '{Anna Kowalski}, {Agnes Kowalski}'],
      ['1', '2 3'],
    ],
    [
      'keeps words that became ambiguous',
      ['{Anna Kowalski}, {Anna}', '{Anna Schmidt}', '{Anna}'],
      ['1 1.2', '2', '1.2'],
    ],
    [
      'asks about new words that are ambiguous now',
      ['{Anna Kowalski}', '{Anna Schmidt}', '{Anna}'],
      ['1', '2', '3'],
    ],
    ['never joins persons that are there', ['{Anna}', '{Kowalski}', '{Anna Kowalski}'], ['1', '2', '3']],
    [
      'tells later whom a salutation means',
      ['{Anna Kowalski}, {Peter Kowalski}, {Kowalski}', 'Frau {Kowalski}'],
      ['1 2 3', '1.2'],
    ],
    [
      'knows a genitive of an earlier text',
      ['{Annas} Antrag von {Anna}', '{Anna Kowalski}'],
      ['1 1.2', '1.3'],
    ],
  ])('%s', (_, texts, numbers) => {
    expect(numbersOfAll(texts)).toEqual(numbers);
  });

  it('tell nobody from the others in a crowd of one name, and need no long look for that', () => {
    const initials = Array.from({ length: 17_576 }, (_, index) =>
      [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)]
        .map((letter) => `${String.fromCharCode(65 + letter)}.`)
        .join(' '),
    );
    const masked = maskMarked(`${initials.map((one) => `{${one} Kowalski}`).join(', ')} und Frau {Kowalski}`);
    expect(numbersOf(masked)).toBe(masked.spans.map((_, index) => `${index + 1}`).join(' '));
    expect(maskMarked('{Anna Kowalski}, {Kowalski}', masked.mapping).text).toBe(
      '[PERSON_17578], [PERSON_17579]',
    );
  });

  it('are the same when a text is masked again, whoever has come since', () => {
    const texts = [
      'Herr {Kowalski}. {Kowalski} legt vor. {Annas} Antrag',
      'Frau {Kowalski}, {Anna Kowalski}',
      '{Anna Schmidt}',
    ];
    const [first] = numbersOfAll(texts);
    expect(numbersOfAll([...texts, texts[0]!]).at(-1)).toBe(first);
  });
});
