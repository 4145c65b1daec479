import { placeholderOf, readPlaceholder, withoutForm } from '../privacy/masking';

const PERSONS = new RegExp(placeholderOf('PERSON'), 'g');

/**
 * What a model must know to write German with the persons of these texts. No hint of who they are: whether somebody is
 * a woman or a man a model learns from the salutation alone, which stays in the text. Examples are placeholders of the
 * texts themselves, since small models write down what they have read.
 */
export function placeholderRules(texts: readonly string[]): readonly string[] {
  const persons = texts.flatMap((text) => text.match(PERSONS) ?? []);
  const [one] = persons;
  if (one === undefined) return [];
  const form = persons.find((placeholder) => readPlaceholder(placeholder).form > 1);
  return [
    `Bei Personen stehen Anrede, Titel und Artikel vor dem Platzhalter; im Genitiv folgt ein s hinter der Klammer: „${one}s Antrag“ oder „der Antrag von ${one}“. Ob eine Frau oder ein Mann gemeint ist, sagt nur eine Anrede im Text; sonst wähle Wörter, die für beide passen.`,
    ...(form
      ? [
          `${withoutForm(form)} und ${form} sind dieselbe Person, nur anders genannt; eine andere Zahl vor dem Punkt ist eine andere Person. Schreibe nur Platzhalter, die du gelesen hast.`,
        ]
      : []),
  ];
}
