import { WordDocument } from '../model/document';
import { heading, item, letter, text } from './compose';

/** Notes from which a letter is to be drafted. No person in them. */
export function stichworte(): WordDocument {
  const document = new WordDocument();
  const notes = document.addList('Bullet').id;
  document.properties.title = 'Stichworte für einen Entwurf';
  return letter(
    document,
    [
      heading(1, 'Stichworte für einen Entwurf'),
      text('Brief an die Eltern der städtischen Kindertagesstätten'),
      item(notes, 'Schließung wegen Bauarbeiten am Dach'),
      item(notes, 'von Montag, 3. Mai 2027, bis Freitag, 7. Mai 2027'),
      item(notes, 'Notgruppe im Familienzentrum, 7:30 bis 16:00 Uhr'),
      item(notes, 'Anmeldung für die Notgruppe bis 16. April 2027'),
      item(notes, 'Verpflegung ist im Beitrag enthalten, keine zusätzlichen Kosten'),
      item(notes, 'Entschuldigung für die Umstände, Dank für das Verständnis'),
      text('Ton: freundlich und knapp. Länge: höchstens eine halbe Seite.'),
    ],
    'Stadt Nettetal · Jugendamt',
  );
}
