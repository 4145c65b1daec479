import { WordDocument } from '../model/document';
import { nodes } from '../model/schema';
import { heading, letter, paragraph, text } from './compose';
import { barChart } from './drawings/bar-chart';
import { pngOf } from './drawings/png';
import { townHall } from './drawings/town-hall';

/**
 * A report with a diagram that lacks an alternative text worth the name, and a drawing of the town hall. The diagram's
 * file says who made it, as files do: that must not leave.
 */
export function radverkehr(): WordDocument {
  const document = new WordDocument();
  const diagram = nodes.picture.create({
    data: pngOf(
      barChart([
        ['2022', 184],
        ['2023', 231],
        ['2024', 268],
        ['2025', 342],
      ]),
      { Author: 'Erika Mustermann', Title: 'Diagramm_Entwurf_3.png' },
    ),
    title: 'Diagramm_Entwurf_3.png',
    description: 'Diagramm_Entwurf_3.png von Erika Mustermann',
    width: 360,
    height: 200,
  });
  const building = nodes.picture.create({ data: pngOf(townHall()), width: 320, height: 180 });
  document.properties.title = 'Bericht zum Radverkehr';
  document.properties.author = 'Fachbereich Planung';
  return letter(
    document,
    [
      heading(1, 'Bericht zum Radverkehr'),
      text(
        'Die Zählstelle am Bahnhof meldet, wie viele Fahrräder dort im Durchschnitt an einem Werktag stehen. Die Zahl ist seit 2022 jedes Jahr gestiegen.',
      ),
      paragraph({ alignment: 'Centered' }, diagram),
      text(
        'Der Anstieg im Jahr 2025 fällt mit der Eröffnung der neuen Abstellanlage zusammen. Für das Jahr 2026 ist eine zweite Anlage am Rathaus geplant.',
      ),
      paragraph({ alignment: 'Centered' }, building),
      text('Über den Standort entscheidet der zuständige Ausschuss in seiner Frühjahrssitzung.'),
    ],
    'Stadt Nettetal · Fachbereich Planung',
  );
}
