import { splitSentences } from '../../../src/proxy/backends/rules/sentences';
import { shortSentences } from '../../../src/proxy/backends/rules/short-sentences';

const split = (text: string): readonly string[] => splitSentences(text).map((sentence) => sentence.text);

describe('the sentence splitter', () => {
  test.each<[string, string[]]>([
    [
      'Das gilt z. B. für Dr. Muster. Die Frist läuft.',
      ['Das gilt z. B. für Dr. Muster.', 'Die Frist läuft.'],
    ],
    ['Am 3. November 2024 war es so. Sie wissen das.', ['Am 3. November 2024 war es so.', 'Sie wissen das.']],
    ['Nach § 5 Abs. 2 S. 1 VwVfG gilt das. § 6 auch.', ['Nach § 5 Abs. 2 S. 1 VwVfG gilt das.', '§ 6 auch.']],
    ['Das steht in Nr. 3 Buchst. a. Danach endet es.', ['Das steht in Nr. 3 Buchst. a.', 'Danach endet es.']],
    ['Die Frist endet 2024. Danach ist es zu spät.', ['Die Frist endet 2024.', 'Danach ist es zu spät.']],
    ['Sie zahlen bzw. Ihr Partner zahlt, d. h. einer.', ['Sie zahlen bzw. Ihr Partner zahlt, d. h. einer.']],
    ['Hunde, Katzen usw. Die Liste ist lang.', ['Hunde, Katzen usw.', 'Die Liste ist lang.']],
    ['Er sagte: „Ja.“ Wir auch!', ['Er sagte: „Ja.“', 'Wir auch!']],
    ['Das ist am 3. Tag. Ist das so? Ja…', ['Das ist am 3. Tag.', 'Ist das so?', 'Ja…']],
    [
      'Schreiben Sie an info@example.org. [PERSON_1] antwortet.',
      ['Schreiben Sie an info@example.org.', '[PERSON_1] antwortet.'],
    ],
    ['Es kostet 1.000,00 Euro. Das ist viel.', ['Es kostet 1.000,00 Euro.', 'Das ist viel.']],
    ['Im 2. Obergeschoss links. Bitte klingeln.', ['Im 2. Obergeschoss links.', 'Bitte klingeln.']],
    ['', []],
    ['   ', []],
    ['...........', ['...........']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('long sentences', () => {
  test.each([
    [
      'two main clauses with und',
      'Die Gebühren werden am ersten Tag des Monats per Lastschrift eingezogen, und Sie müssen dafür eine Ermächtigung erteilen.',
      'Die Gebühren werden am ersten Tag des Monats per Lastschrift eingezogen. Sie müssen dafür eine Ermächtigung erteilen.',
    ],
    [
      'a semicolon',
      'Ihr Antrag vom 3. März 2025 ist bei uns vollständig eingegangen; die Bearbeitung wird noch etwa vier Wochen dauern.',
      'Ihr Antrag vom 3. März 2025 ist bei uns vollständig eingegangen. Die Bearbeitung wird noch etwa vier Wochen dauern.',
    ],
    [
      'one subject for two verbs',
      'Wir haben Ihren Antrag vom 3. März 2025 geprüft und bitten Sie um weitere Angaben zu Ihrem Einkommen.',
      'Wir haben Ihren Antrag vom 3. März 2025 geprüft. Wir bitten Sie um weitere Angaben zu Ihrem Einkommen.',
    ],
    [
      'aber',
      'Wir können Ihrem Antrag auf Befreiung zurzeit leider nicht folgen, aber Sie können eine Ermäßigung beantragen.',
      'Wir können Ihrem Antrag auf Befreiung zurzeit leider nicht folgen. Aber Sie können eine Ermäßigung beantragen.',
    ],
  ])('are cut at %s', (_, before, after) => {
    expect(shortSentences(before)).toBe(after);
  });

  test.each([
    [
      'a condition covers both parts',
      'Wenn Sie in eine andere Stadt umziehen, müssen Sie sich dort anmelden, und Sie müssen Ihren Ausweis ändern lassen.',
    ],
    [
      'a relative clause',
      'Bitte legen Sie uns bis Ende März alle Unterlagen vor, die Sie brauchen und wir haben müssen, um zu entscheiden.',
    ],
    [
      'a list',
      'Zur Anmeldung brauchen Sie Ihren Personalausweis, die Bestätigung des Vermieters, das ausgefüllte Formular und etwas Zeit für das Gespräch.',
    ],
    ['a short sentence', 'Wir prüfen das, und Sie bekommen Post.'],
    [
      'a bracket',
      'Der Antrag ist vollständig (wir haben ihn geprüft; Sie haben alles beigelegt und die Gebühr bezahlt) und wird bearbeitet.',
    ],
  ])('stay whole: %s', (_, sentence) => {
    expect(shortSentences(sentence)).toBe(sentence);
  });
});
