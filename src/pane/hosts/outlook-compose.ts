import type { Block } from '../../core/content/block';
import { insertLines, replaceLines } from '../../core/mail/edit-lines';
import type { MailBody } from '../../core/mail/mail';
import { answeredMail, threadStart } from '../../core/mail/thread';
import { problemError } from '../../core/protocol/problems';
import type { Host, InsertionReport, LabelRequest, Passage } from './host';
import { saying } from './outlook/ask';
import { formatOf, textOf, writtenBody } from './outlook/bodies';
import { subjectOf, writtenHeader } from './outlook/header';
import { bodyWithoutLines, type MailInsertion, takeBack } from './outlook/insertions';
import { type ComposeItem, composeItem } from './outlook/item';
import { readLabelState, setMailLabel } from './outlook/labelling';
import { marksOf } from './outlook/marks';
import { newContent } from './outlook/new-content';
import { labelsOf, ownLines } from './outlook/own-lines';
import { loosePassage, passageOf } from './outlook/passages';
import { selectedBody, watchSelection } from './outlook/selecting';
import { type Written, writeAtSelection, writeWhole } from './outlook/writing';
import { refuseEmpty } from './refuse-empty';
import { inTurns } from './turns';

/** A reading that the host can find again: the marked text, or lines of the whole body. */
interface Reading {
  readonly kind: 'selection' | 'lines' | 'elsewhere';
  readonly body: MailBody;
  readonly lines: readonly number[];
}

/** A mail that is being written in Outlook; baseline Mailbox 1.5. */
export function createOutlookComposeHost(now: () => Date = () => new Date()): Host {
  const turn = inTurns();
  const readings = new Map<string, Reading>();
  const insertions = new Map<string, MailInsertion>();
  /** The policy's sentences, known from the first question about the label on. */
  let known: LabelRequest['knownTexts'] = [];
  let count = 0;
  const nextId = (what: string): string => {
    count += 1;
    return `${what}-${count}`;
  };

  const doing = <T>(what: 'reading' | 'writing', action: (item: ComposeItem) => Promise<T>) =>
    turn(() => saying(what, () => action(composeItem())));
  const reading = <T>(action: (item: ComposeItem) => Promise<T>) => doing('reading', action);
  const writing = <T>(action: (item: ComposeItem) => Promise<T>) => doing('writing', action);

  function remember(passage: Passage, read: Reading): Passage {
    readings.set(passage.id, read);
    return passage;
  }

  async function readSelection(item: ComposeItem): Promise<Passage> {
    const body = await selectedBody(item, await formatOf(item));
    const id = nextId('passage');
    if (!body) return { id, scope: 'selection', blocks: [], notices: [] };
    const lines = [...body.lines.keys()];
    return remember(passageOf(id, 'selection', body, lines), { kind: 'selection', body, lines });
  }

  async function readLines(item: ComposeItem, scope: 'document' | 'thread'): Promise<Passage> {
    const body = await writtenBody(item);
    const lines = scope === 'thread' ? [...body.lines.keys()] : ownLines(body, known);
    return remember(passageOf(nextId('passage'), scope, body, lines), {
      kind: scope === 'thread' ? 'elsewhere' : 'lines',
      body,
      lines,
    });
  }

  const readingOf = (id: string): Reading => {
    const found = readings.get(id);
    if (!found) throw problemError('text-changed');
    return found;
  };

  function report(
    action: 'replaced' | 'inserted',
    before: MailBody,
    written: Written,
    about: Partial<Pick<InsertionReport, 'edits' | 'leftAlone'>>,
  ): InsertionReport {
    const id = nextId('insertion');
    insertions.set(id, { before, after: written.after });
    return { id, action, edits: 0, tracked: false, leftAlone: [], ...about, dropped: written.dropped };
  }

  /** The marked text with its answer in its place, or behind it. */
  async function writeSelection(
    item: ComposeItem,
    read: Reading,
    answer: readonly Block[],
    how: 'replace' | 'after',
  ): Promise<InsertionReport> {
    const marked = await selectedBody(item, read.body.format);
    if (!marked || textOf(marked) !== textOf(read.body)) throw problemError('text-changed');
    const before = await writtenBody(item);
    const edited =
      how === 'replace'
        ? replaceLines(marked, 0, marked.lines.length, answer)
        : {
            source: insertLines(marked, marked.lines.length, answer),
            edits: answer.length,
            leftAlone: [] as readonly string[],
          };
    const written = await writeAtSelection(item, before, edited.source, { replaced: textOf(marked), answer });
    return report(how === 'replace' ? 'replaced' : 'inserted', before, written, edited);
  }

  /** The lines of an earlier reading in the body as it is now; they must read the same. */
  async function linesNow(
    item: ComposeItem,
    read: Reading,
  ): Promise<{ body: MailBody; from: number; to: number }> {
    const body = await writtenBody(item);
    const from = read.lines[0] ?? 0;
    const to = (read.lines.at(-1) ?? -1) + 1;
    if (to - from !== read.lines.length) throw problemError('mail-quoted');
    if (textOf(body, from, to) !== textOf(read.body, from, to)) throw problemError('text-changed');
    return { body, from, to };
  }

  /** Behind the clerk's own text, above signature, label and quoted thread. */
  async function insertAtEnd(item: ComposeItem, answer: readonly Block[]): Promise<InsertionReport> {
    const before = await writtenBody(item);
    const own = ownLines(before, known);
    const at = Math.min((own.at(-1) ?? -1) + 1, threadStart(before.lines, before.parts));
    const written = await writeWhole(item, before, insertLines(before, at, answer), answer);
    return report('inserted', before, written, { edits: answer.length });
  }

  return {
    abilities: {
      tracking: false,
      application: 'outlook',
      content: 'mail-compose',
      showsLabel: false,
      showsPlaces: false,
    },
    mail: {
      readHeader: () => reading(async (item) => writtenHeader(item, await writtenBody(item))),
      readThread: () => reading((item) => readLines(item, 'thread')),
      readAnswered: () =>
        reading(async (item) => {
          const body = await writtenBody(item);
          const texts = answeredMail(body.lines, body.parts).map(({ text }) => text);
          const blocks = texts.map((text): Block => ({ kind: 'paragraph', inlines: [{ text }] }));
          return remember(loosePassage(nextId('passage'), body, blocks), {
            kind: 'elsewhere',
            body,
            lines: [],
          });
        }),
      insertAtCursor: (answer) =>
        writing(async (item) => {
          refuseEmpty(answer);
          const before = await writtenBody(item);
          const content = newContent(answer, before.format);
          const written = await writeAtSelection(item, before, content, { replaced: '', answer });
          return report('inserted', before, written, { edits: answer.length });
        }),
      open: async () => {
        throw problemError('host-error');
      },
    },
    onSelectionChanged: (listener) =>
      watchSelection(async () => {
        const body = await reading(async (item) => selectedBody(item, await formatOf(item)));
        return body ? textOf(body) : '';
      }, listener),
    readSelection: () => reading(readSelection),
    readDocument: () => reading((item) => readLines(item, 'document')),
    readMarks: () => reading(async (item) => marksOf(item, await writtenBody(item), await subjectOf(item))),

    replace: (passageId, answer) =>
      writing(async (item) => {
        refuseEmpty(answer);
        const read = readingOf(passageId);
        if (read.kind === 'elsewhere') throw problemError('mail-quoted');
        if (read.kind === 'selection') return writeSelection(item, read, answer, 'replace');
        const { body, from, to } = await linesNow(item, read);
        const edited = replaceLines(body, from, to, answer);
        return report('replaced', body, await writeWhole(item, body, edited.source, answer), edited);
      }),

    insertAfter: (passageId, answer) =>
      writing(async (item) => {
        refuseEmpty(answer);
        const read = passageId === undefined ? undefined : readingOf(passageId);
        if (read?.kind === 'selection') return writeSelection(item, read, answer, 'after');
        return insertAtEnd(item, answer);
      }),

    takeBack: (insertionId) =>
      writing(async (item) => {
        const insertion = insertions.get(insertionId);
        if (!insertion) throw problemError('text-changed');
        await takeBack(item, insertion, (body) => bodyWithoutLines(body, labelsOf(body, known)));
        insertions.delete(insertionId);
      }),

    labelState: (knownTexts) => {
      known = knownTexts;
      return reading((item) => readLabelState(item, knownTexts, now().toISOString().slice(0, 10)));
    },
    setLabel: (request) => {
      known = request.knownTexts;
      return writing((item) => setMailLabel(item, request));
    },
    // Outlook selects nothing in a mail on a program's word.
    showPlace: async () => undefined,
    showLabel: async () => undefined,
  };
}
