import { mainText } from '../../core/mail/thread';
import { problemError } from '../../core/protocol/problems';
import type { Host, Passage } from './host';
import { saying } from './outlook/ask';
import { receivedBody } from './outlook/bodies';
import { receivedHeader } from './outlook/header';
import { currentItem, isCompose, itemKey, type ReadItem, readItem } from './outlook/item';
import { itemChanges } from './outlook/item-changes';
import { marksOf } from './outlook/marks';
import { openMail } from './outlook/opening';
import { passageOf } from './outlook/passages';
import { inTurns } from './turns';

const NO_LABEL = { kind: 'none', places: [], aiRecorded: false, required: 'none' } as const;

/** There is no selection API for received mails, and a pinned pane may stand beside none. */
const NOTHING: Passage = { id: 'none', scope: 'selection', blocks: [], notices: [] };

/**
 * A received mail in Outlook; baseline Mailbox 1.5. It can't be changed, only answered: the answer goes into a mail of
 * its own, and the label with it.
 */
export function createOutlookReadHost(): Host {
  const turn = inTurns();
  /** The mail that each passage was read from. */
  const origins = new Map<string, string>();
  let count = 0;

  const reading = <T>(action: (item: ReadItem) => Promise<T>) =>
    turn(() => saying('reading', () => action(readItem())));

  function named(item: ReadItem): string {
    count += 1;
    const id = `passage-${count}`;
    origins.set(id, itemKey(item));
    return id;
  }

  const read = async (scope: 'document' | 'thread') => {
    if (!currentItem()) return NOTHING;
    return reading(async (item): Promise<Passage> => {
      const body = await receivedBody(item);
      const lines = scope === 'thread' ? [...body.lines.keys()] : mainText(body.lines, body.parts);
      return passageOf(named(item), scope, body, lines);
    });
  };

  const unchangeable = async (): Promise<never> => {
    throw problemError('host-read-only');
  };

  return {
    abilities: {
      tracking: false,
      application: 'outlook',
      content: 'mail-read',
      showsLabel: false,
      showsPlaces: false,
    },
    mail: {
      async readHeader() {
        const item = currentItem();
        if (!item || isCompose(item)) return undefined;
        return reading(async (now) => receivedHeader(now, await receivedBody(now)));
      },
      readThread: () => read('thread'),
      readAnswered: () => read('document'),
      insertAtCursor: unchangeable,
      open: (passageId, answer, how) =>
        turn(() =>
          saying('writing', async () => {
            const item = readItem();
            if (passageId !== undefined && origins.get(passageId) !== itemKey(item))
              throw problemError('mail-changed');
            await openMail(item, answer, how);
            count += 1;
            return {
              id: `insertion-${count}`,
              action: 'opened' as const,
              edits: answer.length,
              tracked: false,
              leftAlone: [],
              dropped: [],
            };
          }),
        ),
    },
    onSelectionChanged: itemChanges(),
    readSelection: async () => NOTHING,
    readDocument: () => read('document'),
    readMarks: () => reading(async (item) => marksOf(item, await receivedBody(item), item.subject)),
    replace: unchangeable,
    insertAfter: unchangeable,
    takeBack: unchangeable,
    labelState: async () => NO_LABEL,
    setLabel: async () => ({ state: NO_LABEL, failed: [] }),
    // Outlook selects nothing in a mail on a program's word.
    showPlace: async () => undefined,
    showLabel: async () => undefined,
  };
}
