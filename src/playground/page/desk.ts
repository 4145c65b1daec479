import type { HeaderFooterType, WordDocument } from '../model/document';
import type { Story } from '../model/story';
import { notesInOrder } from './notes';
import { openStory, type StoryView } from './view';

const partNames: Readonly<Record<'headers' | 'footers', Readonly<Record<HeaderFooterType, string>>>> = {
  headers: { Primary: 'Kopfzeile', FirstPage: 'Kopfzeile erste Seite', EvenPages: 'Kopfzeile gerade Seiten' },
  footers: { Primary: 'Fußzeile', FirstPage: 'Fußzeile erste Seite', EvenPages: 'Fußzeile gerade Seiten' },
};

export interface Desk {
  refresh(): void;
  viewOf(story: Story): StoryView | undefined;
}

const byId = (id: string): HTMLElement => {
  const found = window.document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found;
};

/** The sheet: body, notes, and the headers and footers that the document has. */
export function openDesk(document: WordDocument, locked: () => boolean): Desk {
  const views = new Map<Story, StoryView>();
  const places = new Map<Story, HTMLElement>();
  views.set(document.body, openStory(document, document.body, byId('body'), 'Text des Dokuments', locked));

  const showParts = (where: 'headers' | 'footers') => {
    const container = byId(where);
    const wanted: HTMLElement[] = [];
    document.sections.forEach((section, index) => {
      for (const type of ['FirstPage', 'Primary', 'EvenPages'] as const) {
        const story = section[where][type];
        const used =
          type === 'Primary' || (type === 'FirstPage' ? section.titlePage : document.evenAndOddHeaders);
        const written = story && story.doc.textContent !== '';
        if (!story || !(used || written)) continue;
        const prefix = document.sections.length > 1 ? `Abschnitt ${index + 1}: ` : '';
        const unused = used ? '' : ' (nicht in Gebrauch)';
        const name = `${prefix}${partNames[where][type]}${unused}`;
        const place = places.get(story) ?? newPart(name);
        if (!places.has(story)) {
          places.set(story, place);
          const flow = place.querySelector<HTMLElement>('.flow-part');
          if (flow) views.set(story, openStory(document, story, flow, name, locked));
        }
        wanted.push(place);
      }
    });
    if (
      wanted.length !== container.children.length ||
      wanted.some((place, index) => container.children[index] !== place)
    )
      container.replaceChildren(...wanted);
  };

  const showNotes = () => {
    const lines = notesInOrder(document).map((note, index) => {
      const line = window.document.createElement('li');
      const number = window.document.createElement('sup');
      number.textContent = String(index + 1);
      line.append(number, ` ${note.story.doc.textContent}`);
      return line;
    });
    byId('notes').replaceChildren(...lines);
  };

  const refresh = () => {
    showParts('headers');
    showParts('footers');
    showNotes();
    for (const each of views.values()) each.refresh();
  };
  refresh();
  return { refresh, viewOf: (story) => views.get(story) };
}

function newPart(name: string): HTMLElement {
  const place = window.document.createElement('div');
  place.className = 'part';
  const title = window.document.createElement('span');
  title.className = 'part-name';
  title.textContent = name;
  const flow = window.document.createElement('div');
  flow.className = 'flow-part';
  place.append(title, flow);
  return place;
}
