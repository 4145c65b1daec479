import type { Node } from 'prosemirror-model';
import type { Block } from '../../../../src/core/content/block';
import { ProblemError } from '../../../../src/core/protocol/problem';
import type { WordDocument } from '../../../../src/playground/model/document';
import { revisionsOf } from '../../../../src/playground/model/revisions';
import { nodes } from '../../../../src/playground/model/schema';
import { bold, deleted, documentOf, hidden, link, p, table } from '../../../playground/build';
import { playWord } from '../../../playground/word-js';
import { heading, item, type Played, paragraph, play, select, styles, tableOf, visible } from './played';

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

async function replaceAll(played: Played, answer: readonly Block[], track = false) {
  const passage = await played.host.readDocument();
  return played.host.replace(passage.id, answer, { track });
}

/** The document as the played Word holds it, with styles, marks and revisions. */
const state = (document: WordDocument) => document.body.doc.toJSON() as unknown;

/** Ids of lists and notes are new after an OOXML round trip; what they stand for must be the same. */
const comparableState = (document: WordDocument) =>
  JSON.parse(JSON.stringify(state(document)), (key, value) => (key === 'id' ? 'id' : value)) as unknown;

function withNote(...blocks: ((note: Node) => Node | string)[]): WordDocument {
  const document = documentOf('x');
  const { id } = document.addNote('Footnote', documentOf('Fußnotentext').body.doc);
  const note = nodes.note.create({ id, kind: 'Footnote' });
  document.load(documentOf(...blocks.map((block) => block(note))).body.doc);
  return document;
}

describe('replacing', () => {
  it('marks only the changed words under tracking and restores the old mode', async () => {
    const played = play(['Die Unterlagen sind fristgerecht beizubringen.', 'Der zweite Absatz bleibt.']);
    const report = await replaceAll(
      played,
      [paragraph('Die Unterlagen sind pünktlich beizubringen.'), paragraph('Der zweite Absatz bleibt.')],
      true,
    );
    expect(report).toMatchObject({ action: 'replaced', edits: 1, tracked: true, leftAlone: [], dropped: [] });
    expect(revisionsOf(played.document.body).map(({ kind, text }) => [kind, text])).toEqual([
      ['del', 'fristgerecht'],
      ['ins', 'pünktlich'],
    ]);
    expect(played.document.tracking).toBe('Off');
  });

  it('edits without tracking on WordApi 1.3 and says so', async () => {
    const played = play(['Die Unterlagen sind fristgerecht beizubringen.'], { wordapi: '1.3' });
    const report = await replaceAll(played, [paragraph('Die Unterlagen sind pünktlich beizubringen.')], true);
    expect(report.tracked).toBe(false);
    expect(visible(played.document.body)).toEqual(['Die Unterlagen sind pünktlich beizubringen.']);
    expect(played.host.abilities.tracking).toBe(false);
  });

  it('replaces only the selected part of a paragraph', async () => {
    const { host, document } = play(['Anfang bleibt. Die Unterlagen sind beizubringen. Ende bleibt.']);
    select(document, 'Die Unterlagen sind beizubringen.');
    const passage = await host.readSelection();
    await host.replace(passage.id, [paragraph('Schicken Sie uns bitte alles.')], { track: false });
    expect(visible(document.body)).toEqual(['Anfang bleibt. Schicken Sie uns bitte alles. Ende bleibt.']);
  });

  it('makes paragraphs of a selected part that becomes several', async () => {
    const { host, document } = play(['Anfang. Die Unterlagen sind beizubringen. Ende.']);
    select(document, 'Die Unterlagen sind beizubringen.');
    const passage = await host.readSelection();
    await host.replace(passage.id, [paragraph('Ein Satz.'), paragraph('Noch einer.')], { track: false });
    expect(visible(document.body)).toEqual(['Anfang. Ein Satz.', 'Noch einer. Ende.']);
  });

  it('keeps styles, bold words and links outside of the changed words', async () => {
    const played = play([
      p('Ihr Antrag auf Wohngeld', { style: 'Heading1' }),
      p([
        'Sie finden ',
        { text: 'alle Formulare', marks: [link('https://example.org/')] },
        ' auf unserer ',
        { text: 'neuen', marks: [bold] },
        ' Seite im Netz.',
      ]),
    ]);
    await replaceAll(played, [
      heading('Ihr Antrag auf Wohngeld'),
      paragraph('Sie finden alle Formulare auf unserer neuen Seite im Internet.'),
    ]);
    const { doc } = played.document.body;
    expect(visible(played.document.body)[1]).toBe(
      'Sie finden alle Formulare auf unserer neuen Seite im Internet.',
    );
    expect(styles(played.document.body)[0]).toBe('Heading1');
    const runs = (doc.child(1).toJSON() as { content: { text: string; marks?: { type: string }[] }[] })
      .content;
    expect(runs.filter(({ marks }) => marks).map(({ text, marks }) => [text, marks![0]!.type])).toEqual([
      ['alle Formulare', 'link'],
      ['neuen', 'bold'],
    ]);
  });

  it('finds the right one of several equal words', async () => {
    const played = play(['Das Amt und das Amt und das Amt sind drei Ämter.']);
    await replaceAll(played, [paragraph('Das Amt und das Haus und das Amt sind drei Ämter.')]);
    expect(visible(played.document.body)).toEqual(['Das Amt und das Haus und das Amt sind drei Ämter.']);
  });

  it('inserts and deletes words, commas and sentences', async () => {
    const played = play(['Der Antrag ist da und vollständig.']);
    const wanted = 'Der neue Antrag ist da, und er ist jetzt vollständig. Danke.';
    await replaceAll(played, [paragraph(wanted)]);
    expect(visible(played.document.body)).toEqual([wanted]);
  });

  it('writes a paragraph anew above 60 % and keeps its style', async () => {
    const played = play([p('Eins zwei drei vier.', { style: 'Quote' })]);
    const report = await replaceAll(played, [paragraph('Das ist ein ganz anderer Satz.')]);
    expect(report.edits).toBe(1);
    expect(visible(played.document.body)).toEqual(['Das ist ein ganz anderer Satz.']);
    expect(styles(played.document.body)).toEqual(['Quote']);
  });

  it('edits around a footnote and leaves its paragraph alone where it would be lost', async () => {
    const document = withNote(
      (note) => p(['Die Frist', note, ' beträgt vier Wochen ab heute.']),
      (note) => p(['Ganz alter Wortlaut', note, ' steht hier.']),
    );
    const played = play(document);
    const report = await replaceAll(played, [
      paragraph('Die Frist beträgt zwei Wochen ab heute.'),
      paragraph('Nichts davon gilt mehr für Sie.'),
    ]);
    expect(visible(document.body)).toEqual([
      'Die Frist beträgt zwei Wochen ab heute.',
      'Ganz alter Wortlaut steht hier.',
    ]);
    expect(report.leftAlone).toEqual(['Ganz alter Wortlaut steht hier.']);
    expect(JSON.stringify(state(document)).match(/"type":"note"/gu)).toHaveLength(2);
  });

  it('keeps fields', async () => {
    const played = play([
      p([
        'Auf Seite ',
        nodes.field.create({ instruction: 'PAGE', result: '3' }),
        ' steht alles Wichtige dazu.',
      ]),
    ]);
    await replaceAll(played, [paragraph('Auf Seite 3 steht alles Nötige dazu.')]);
    expect(visible(played.document.body)).toEqual(['Auf Seite 3 steht alles Nötige dazu.']);
    expect(JSON.stringify(state(played.document))).toContain('"type":"field"');
  });

  it('does not touch hidden text and deletions of others', async () => {
    const played = play([
      p([
        'Das ist ',
        { text: 'intern ', marks: [hidden] },
        'der alte ',
        { text: 'sehr ', marks: [deleted] },
        'lange Text.',
      ]),
    ]);
    await replaceAll(played, [paragraph('Das ist der neue lange Text.')], true);
    expect(visible(played.document.body)).toEqual(['Das ist der neue lange Text.']);
    const json = JSON.stringify(state(played.document));
    expect(json).toContain('intern ');
    expect(json).toContain('sehr ');
  });

  it('turns paragraphs into headings and lists', async () => {
    const played = play(['Das brauchen wir von Ihnen', 'Ausweis mitbringen', 'Vertrag mitbringen', 'Danke.']);
    const report = await replaceAll(played, [
      heading('Das brauchen wir von Ihnen', 2),
      item('Ausweis mitbringen'),
      item('Vertrag mitbringen'),
      item('Foto mitbringen'),
      paragraph('Danke.'),
    ]);
    expect(report.dropped).toEqual([]);
    expect(styles(played.document.body)[0]).toBe('Heading2');
    const after = await played.host.readDocument();
    expect(after.blocks.map(({ block }) => block.kind)).toEqual([
      'heading',
      'item',
      'item',
      'item',
      'paragraph',
    ]);
  });

  it('deletes and inserts paragraphs where the answer does', async () => {
    const played = play([
      'Der erste Absatz steht hier.',
      'Ein Absatz über den Winterdienst.',
      'Mit freundlichen Grüßen',
    ]);
    await replaceAll(played, [
      paragraph('Der erste Absatz steht hier.'),
      paragraph('Mit freundlichen Grüßen'),
      paragraph('Anlage: Formular'),
    ]);
    expect(visible(played.document.body)).toEqual([
      'Der erste Absatz steht hier.',
      'Mit freundlichen Grüßen',
      'Anlage: Formular',
    ]);
  });

  it('changes a table only inside its cells', async () => {
    const played = play([
      'Davor steht dies.',
      table([
        ['Frist', 'Betrag'],
        ['1. Mai', '20 Euro'],
      ]),
      'Danach.',
    ]);
    const report = await replaceAll(played, [
      paragraph('Davor steht dies.'),
      tableOf(['Frist', 'Betrag'], ['2. Mai', '20 Euro']),
      paragraph('Danach.'),
    ]);
    expect(report).toMatchObject({ edits: 1, leftAlone: [], dropped: [] });
    expect(visible(played.document.body)).toEqual([
      'Davor steht dies.',
      'Frist',
      'Betrag',
      '2. Mai',
      '20 Euro',
      'Danach.',
    ]);
  });

  it('leaves a table alone that the answer has in another shape', async () => {
    const played = play([table([['Frist'], ['1. Mai']]), 'Danach.']);
    const report = await replaceAll(played, [tableOf(['Frist', 'Betrag']), paragraph('Danach.')]);
    expect(report.leftAlone).toEqual(['Frist\n1. Mai']);
  });

  it('finds the passage although the selection moved, and refuses where its text changed', async () => {
    const { host, document } = play(['Eins bleibt.', 'Zwei ist alt und lang.']);
    select(document, 'Zwei ist alt und lang.');
    const passage = await host.readSelection();
    document.select(document.body, 2);
    await host.replace(passage.id, [paragraph('Zwei ist neu und lang.')], { track: false });
    expect(visible(document.body)).toEqual(['Eins bleibt.', 'Zwei ist neu und lang.']);
    const problem = await problemOf(host.replace(passage.id, [paragraph('Drei')], { track: false }));
    expect(problem).toMatchObject({
      code: 'text-changed',
      title: expect.stringContaining('inzwischen geändert'),
    });
    expect(visible(document.body)).toEqual(['Eins bleibt.', 'Zwei ist neu und lang.']);
  });

  it('finds the passage by its texts where Word forgot its ranges', async () => {
    const { host, document } = play(['Eins bleibt.', 'Zwei ist alt und lang.', 'Drei bleibt.']);
    select(document, 'Zwei ist alt und lang.');
    const passage = await host.readSelection();
    playWord(document);
    await host.replace(passage.id, [paragraph('Zwei ist neu und lang.')], { track: false });
    expect(visible(document.body)).toEqual(['Eins bleibt.', 'Zwei ist neu und lang.', 'Drei bleibt.']);
  });

  it('refuses a passage that stands there twice and whose ranges Word forgot', async () => {
    const { host, document } = play(['Eins ist alt.', 'Eins ist alt.']);
    document.select(document.body, 1, 14);
    const passage = await host.readSelection();
    playWord(document);
    const problem = await problemOf(host.replace(passage.id, [paragraph('Eins ist neu.')], { track: false }));
    expect(problem).toMatchObject({ code: 'text-changed' });
    expect(visible(document.body)).toEqual(['Eins ist alt.', 'Eins ist alt.']);
  });

  it('writes marks in front of new items where Word drops lists', async () => {
    const played = play(['Das brauchen wir:', 'Ausweis mitbringen'], { faults: ['lists-dropped'] });
    const report = await replaceAll(played, [
      paragraph('Das brauchen wir:'),
      item('Ausweis mitbringen'),
      item('Foto'),
    ]);
    expect(visible(played.document.body)).toEqual(['Das brauchen wir:', '• Ausweis mitbringen', '• Foto']);
    expect(report.dropped).toEqual([]);
  });

  it('refuses an answer without text', async () => {
    const played = play(['Eins zwei drei.']);
    expect(await problemOf(replaceAll(played, [paragraph(' ')]))).toMatchObject({ code: 'answer-empty' });
    expect(await problemOf(played.host.insertAfter(undefined, []))).toMatchObject({ code: 'answer-empty' });
    expect(visible(played.document.body)).toEqual(['Eins zwei drei.']);
  });

  it('replaces the passage of an answer although others were read since', async () => {
    const { host, document } = play(['Eins ist alt und lang.', 'Zwei bleibt.']);
    select(document, 'Eins ist alt und lang.');
    const passage = await host.readSelection();
    select(document, 'Zwei bleibt.');
    for (let count = 0; count < 25; count += 1) await host.readSelection();
    await host.replace(passage.id, [paragraph('Eins ist neu und lang.')], { track: false });
    expect(visible(document.body)).toEqual(['Eins ist neu und lang.', 'Zwei bleibt.']);
    const unknown = host.replace('passage-0', [paragraph('Drei')], { track: false });
    expect(await problemOf(unknown)).toMatchObject({ code: 'text-changed' });
  });

  it('waits with a reading until a replacement is done', async () => {
    const { host, document } = play(['Eins ist alt und lang.']);
    select(document, 'Eins ist alt und lang.');
    const passage = await host.readSelection();
    const answer = [paragraph('Eins ist neu und lang.')];
    const [, after] = await Promise.all([
      host.replace(passage.id, answer, { track: true }),
      host.readDocument(),
    ]);
    expect(after.blocks.map(({ block }) => block)).toEqual(answer);
  });

  it('says that the document is read-only', async () => {
    const played = play(['Eins zwei drei.'], { faults: ['read-only'] });
    const problem = await problemOf(replaceAll(played, [paragraph('Eins zwei vier.')], true));
    expect(problem).toMatchObject({ code: 'host-read-only' });
    expect(JSON.stringify(problem)).not.toContain('Eins');
    expect(visible(played.document.body)).toEqual(['Eins zwei drei.']);
  });

  it('leaves a locked content control alone and edits the rest', async () => {
    const document = documentOf('Erster alter Satz hier.', 'Zweiter alter Satz hier.');
    const control = document.addControl(document.body.anchor(1, 1 + 'Erster alter Satz hier.'.length));
    control.cannotEdit = true;
    const played = play(document);
    const report = await replaceAll(played, [
      paragraph('Erster neuer Satz hier.'),
      paragraph('Zweiter neuer Satz hier.'),
    ]);
    expect(report.leftAlone).toEqual(['Erster alter Satz hier.']);
    expect(visible(document.body)).toEqual(['Erster alter Satz hier.', 'Zweiter neuer Satz hier.']);
  });

  it('restores text and tracking mode where Word fails in the middle', async () => {
    const played = play(['Erster alter Satz hier.', 'Zweiter alter Satz hier.']);
    const before = state(played.document);
    const answer = [paragraph('Erster neuer Satz hier.'), paragraph('Zweiter neuer Satz hier.')];
    played.failAfter('InsertText', 1);
    const problem = await problemOf(replaceAll(played, answer, true));
    expect(problem).toMatchObject({ code: 'host-error' });
    expect(played.document.tracking).toBe('Off');
    expect(state(played.document)).toEqual(before);
  });

  it('costs at most five round trips for ten pages, tracking aside', async () => {
    const line = (index: number) =>
      `Absatz ${index} ist fristgerecht bei der Behörde einzureichen und dort zu prüfen.`;
    const played = play(Array.from({ length: 100 }, (_, index) => line(index)));
    const passage = await played.host.readDocument();
    played.syncs();
    const answer = Array.from({ length: 100 }, (_, index) =>
      paragraph(line(index).replace('fristgerecht', 'pünktlich')),
    );
    const report = await played.host.replace(passage.id, answer, { track: false });
    expect(report.edits).toBe(100);
    // One of them asks for the tracking mode.
    expect(played.syncs()).toBeLessThanOrEqual(5);
  });
});

describe('taking a replacement back', () => {
  it.each([false, true])(
    'puts text, styles, formats, links and notes back exactly (tracked: %s)',
    async (track) => {
      const document = withNote(
        () => p('Überschrift', { style: 'Heading1' }),
        (note) => p(['Die Frist', note, ' beträgt ', { text: 'vier', marks: [bold] }, ' Wochen ab heute.']),
        () =>
          p(['Siehe ', { text: 'diese Seite', marks: [link('https://example.org/')] }, ' zum alten Thema.']),
        () => 'Ein Satz, der ganz anders wird.',
        () =>
          p([
            'Schluss ',
            { text: 'weg ', marks: [deleted] },
            { text: 'geheim ', marks: [hidden] },
            'mit Grüßen.',
          ]),
      );
      const played = play(document);
      const before = comparableState(document);
      const report = await replaceAll(
        played,
        [
          heading('Überschrift', 2),
          paragraph('Die Frist beträgt zwei Wochen ab heute.'),
          paragraph('Siehe diese Seite zum neuen Thema.'),
          paragraph('Hier steht nun etwas Neues.'),
          item('Ein Punkt'),
          paragraph('Schluss mit Grüßen.'),
        ],
        track,
      );
      expect(comparableState(document)).not.toEqual(before);
      await played.host.takeBack(report.id);
      expect(comparableState(document)).toEqual(before);
      expect(document.tracking).toBe('Off');
    },
  );

  it('restores a part of a paragraph', async () => {
    const { host, document } = play([
      'Davor.',
      'Anfang bleibt. Die Unterlagen sind da. Ende bleibt.',
      'Danach.',
    ]);
    select(document, 'Die Unterlagen sind da.');
    const before = state(document);
    const passage = await host.readSelection();
    const report = await host.replace(passage.id, [paragraph('Alles ist angekommen.')], { track: true });
    await host.takeBack(report.id);
    expect(state(document)).toEqual(before);
  });

  it.each([false, true])('restores the words of a cell and keeps the table (tracked: %s)', async (track) => {
    const { host, document } = play([
      'Davor.',
      table([
        ['Frist', 'Betrag'],
        ['bis zum 1. Mai', '20 Euro'],
      ]),
      'Danach.',
    ]);
    select(document, 'bis zum 1. Mai');
    const before = state(document);
    const passage = await host.readSelection();
    const report = await host.replace(passage.id, [paragraph('bis zum 2. Mai'), item('oder später')], {
      track,
    });
    expect(visible(document.body).slice(3, 5)).toEqual(['bis zum 2. Mai', 'oder später']);
    await host.takeBack(report.id);
    expect(state(document)).toEqual(before);
  });

  it('restores tables with what stands around them', async () => {
    const played = play([
      'Davor steht es.',
      table([
        ['Frist', 'Betrag'],
        ['1. Mai', '20 Euro'],
      ]),
      'Danach.',
    ]);
    const before = state(played.document);
    const report = await replaceAll(
      played,
      [
        paragraph('Davor steht viel.'),
        tableOf(['Frist', 'Betrag'], ['2. Mai', '20 Euro']),
        paragraph('Danach.'),
      ],
      true,
    );
    await played.host.takeBack(report.id);
    expect(state(played.document)).toEqual(before);
  });

  it('allows the same answer once more', async () => {
    const played = play(['Eins zwei drei.', 'Noch ein Absatz.']);
    const passage = await played.host.readDocument();
    const answer = [paragraph('Eins zwei vier.'), paragraph('Noch ein Absatz.')];
    const report = await played.host.replace(passage.id, answer, { track: false });
    await played.host.takeBack(report.id);
    await played.host.replace(passage.id, answer, { track: false });
    expect(visible(played.document.body)).toEqual(['Eins zwei vier.', 'Noch ein Absatz.']);
  });

  it('removes the paragraph that Word adds after inserting a package', async () => {
    const played = play(['Eins zwei drei.', p('Ende', { style: 'Heading1' })], {
      faults: ['ooxml-adds-paragraph'],
    });
    const before = state(played.document);
    const report = await replaceAll(played, [paragraph('Eins zwei vier.'), heading('Ende')]);
    await played.host.takeBack(report.id);
    expect(state(played.document)).toEqual(before);
  });

  it('leaves a label alone that was written since', async () => {
    const played = play(['Eins zwei drei.', 'Noch ein Absatz.']);
    const label = { kind: 'simplified', text: 'Ein Hinweis.', knownTexts: ['Ein Hinweis.'] } as const;
    await played.host.setLabel(label);
    const before = state(played.document);
    const report = await replaceAll(played, [paragraph('Eins zwei vier.'), paragraph('Noch ein Absatz.')]);
    await played.host.setLabel(label);
    await played.host.takeBack(report.id);
    expect(state(played.document)).toEqual(before);
    expect((await played.host.labelState(['Ein Hinweis.'])).kind).toBe('simplified');
  });

  it('puts the texts back by edits where Word refuses the package', async () => {
    const played = play([p('Eins zwei drei.', { style: 'Quote' }), 'Noch ein Absatz.', 'Ganz anders.']);
    const before = state(played.document);
    const report = await replaceAll(played, [
      paragraph('Eins zwei vier.'),
      paragraph('Noch ein Absatz.'),
      paragraph('Neuer Wortlaut hier.'),
    ]);
    played.failAfter('InsertOoxml', 0);
    await played.host.takeBack(report.id);
    expect(state(played.document)).toEqual(before);
  });

  it('works once', async () => {
    const played = play(['Eins zwei drei.']);
    const report = await replaceAll(played, [paragraph('Eins zwei vier.')]);
    await played.host.takeBack(report.id);
    expect(await problemOf(played.host.takeBack(report.id))).toMatchObject({ code: 'text-changed' });
  });
});
