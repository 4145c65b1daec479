import type { Host, InsertionReport, Passage } from './host';
import { refuseEmpty } from './refuse-empty';
import { inTurns } from './turns';
import { describePicture } from './word/describing';
import { changedMeanwhile } from './word/errors';
import { insertAfter } from './word/insert-after';
import { setLabel, showLabel } from './word/label/labelling';
import { findLabel } from './word/label/state';
import { readMarks } from './word/marks';
import { readPicture } from './word/picture';
import { readDocument, readSelection } from './word/reading';
import { keepReadings } from './word/readings';
import { replacePassage } from './word/replacing';
import { onSelectionChanged } from './word/selection-events';
import { hasWordApi, inWord, saying } from './word/session';
import { showPlace } from './word/show-place';
import { type Insertion, takeBack } from './word/taking-back';

/** Word by its JavaScript API; baseline WordApi 1.3, more where the host has it. */
export function createWordHost(): Host {
  const readings = keepReadings();
  const turn = inTurns();
  let count = 0;
  const insertions = new Map<string, Insertion>();
  const pictures = new Map<string, Word.Range>();
  const nextId = (what: string) => {
    count += 1;
    return `${what}-${count}`;
  };

  const writing = <T>(action: () => Promise<T>) => turn(() => saying('writing', action));

  async function read(how: typeof readSelection): Promise<Passage> {
    const reading = await inWord('reading', (context) => how(context, nextId('passage')));
    await saying('reading', () => readings.add(reading));
    return reading.passage;
  }

  return {
    abilities: {
      get tracking() {
        return hasWordApi('1.4');
      },
      application: 'word',
      content: 'document',
      showsLabel: true,
      showsPlaces: true,
    },
    onSelectionChanged,
    readSelection: () => turn(() => read(readSelection)),
    readDocument: () => turn(() => read(readDocument)),
    readMarks: () => turn(() => inWord('reading', readMarks)),

    replace: (passageId, answer, { track }) =>
      writing(async (): Promise<InsertionReport> => {
        refuseEmpty(answer);
        const { before, range, ...rest } = await replacePassage(readings.get(passageId), answer, track);
        const id = nextId('insertion');
        insertions.set(id, { action: 'replaced', range, before });
        return { id, action: 'replaced', ...rest };
      }),

    insertAfter: (passageId, answer) =>
      writing(async (): Promise<InsertionReport> => {
        refuseEmpty(answer);
        const passage = passageId === undefined ? undefined : readings.get(passageId);
        const { range, tracked, dropped } = await insertAfter(passage, answer);
        const id = nextId('insertion');
        insertions.set(id, { action: 'inserted', range });
        return {
          id,
          action: 'inserted',
          edits: answer.length - dropped.length,
          tracked,
          leftAlone: [],
          dropped,
        };
      }),

    pictures: {
      readPicture: () =>
        turn(async () => {
          const read = await inWord('reading', readPicture);
          if (typeof read === 'string') return { kind: read };
          const id = nextId('picture');
          pictures.set(id, read.range);
          return { kind: 'one', picture: { id, data: read.data } };
        }),
      describePicture: (pictureId, description) =>
        writing(async (): Promise<InsertionReport> => {
          const range = pictures.get(pictureId);
          if (!range) throw changedMeanwhile();
          const before = await describePicture(range, description);
          const id = nextId('insertion');
          insertions.set(id, { action: 'described', range, before, label: description.label });
          return { id, action: 'described', edits: 0, tracked: false, leftAlone: [], dropped: [] };
        }),
    },

    takeBack: (insertionId) =>
      writing(async () => {
        const insertion = insertions.get(insertionId);
        if (!insertion) throw changedMeanwhile();
        await takeBack(insertion);
        insertions.delete(insertionId);
      }),

    showPlace: (passageId, place) =>
      turn(() => saying('reading', () => showPlace(readings.get(passageId), place))),

    labelState: (knownTexts, pictureText) =>
      turn(() =>
        inWord('reading', async (context) => (await findLabel(context, knownTexts, pictureText)).state),
      ),
    setLabel: (request) => turn(() => inWord('writing', (context) => setLabel(context, request))),
    showLabel: (knownTexts) => turn(() => inWord('reading', (context) => showLabel(context, knownTexts))),
  };
}
