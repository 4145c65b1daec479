import type { Node } from 'prosemirror-model';
import { allParagraphs, nodesOf } from '../../src/playground/model/blocks';
import type { WordDocument } from '../../src/playground/model/document';
import { resolveRevisions, revisionsOf } from '../../src/playground/model/revisions';
import { nodes } from '../../src/playground/model/schema';
import type { Fault, Switches } from '../../src/playground/protocol/switches';
import { bold, deleted, documentOf, hidden, inserted, link, p, table } from './build';
import { playWord } from './word-js';

const texts = (document: WordDocument) =>
  allParagraphs(document.body.doc).map(({ node }) => node.textContent);
const styles = (document: WordDocument) =>
  allParagraphs(document.body.doc).map(({ node }) => node.attrs.style);
const faults = (...names: readonly Fault[]): Partial<Switches> => ({ faults: new Set(names) });

/** Runs the batch on a document of these blocks and gives the document. */
async function on(
  blocks: readonly (Node | string)[],
  batch: (context: Word.RequestContext, document: WordDocument) => Promise<void>,
  switches: Partial<Switches> = {},
): Promise<WordDocument> {
  const document = documentOf(...blocks);
  playWord(document, switches);
  await Word.run((context) => batch(context, document));
  return document;
}

const codeOf = async (running: Promise<unknown>): Promise<string> => {
  try {
    await running;
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('selection and text', () => {
  it('reads and replaces the selection and keeps the range alive', async () => {
    const document = await on(['Guten Tag', 'Die Unterlagen sind beizubringen.'], async (context, own) => {
      own.select(own.body, 12, 16);
      const range = context.document.getSelection();
      range.load('text,isEmpty,font/bold');
      await context.sync();
      expect([range.text, range.isEmpty, range.font.bold]).toEqual(['Die ', false, false]);
      range.insertText('Alle ', 'Replace');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('Alle ');
    });
    expect(texts(document)).toEqual(['Guten Tag', 'Alle Unterlagen sind beizubringen.']);
  });

  it('keeps a tracked object over two runs', async () => {
    const document = documentOf('Eins', 'Zwei');
    playWord(document);
    document.select(document.body, 7, 11);
    const kept = await Word.run(async (context) => {
      const range = context.document.getSelection();
      range.track();
      await context.sync();
      return range;
    });
    await Word.run(kept, async (context) => {
      kept.load('text');
      await context.sync();
      expect(kept.text).toBe('Zwei');
      kept.untrack();
      await context.sync();
    });
  });

  it.each([
    ['Start', 'xMitte'],
    ['End', 'Mittex'],
    ['Before', 'xMitte'],
    ['After', 'Mittex'],
    ['Replace', 'x'],
  ] as const)('inserts text with %s', async (location, expected) => {
    const document = await on(['Mitte'], async (context) => {
      context.document.body.paragraphs.getFirst().getRange('Content').insertText('x', location);
      await context.sync();
    });
    expect(texts(document)).toEqual([expected]);
  });

  it('starts a paragraph at each line feed', async () => {
    const document = await on(['A'], async (context) => {
      context.document.body.insertText('B\nC', 'End');
      await context.sync();
    });
    expect(texts(document)).toEqual(['AB', 'C']);
  });

  it('gives a new paragraph the looks of its neighbour, list and letters included', async () => {
    const document = await on(
      [p([{ text: 'Eins', marks: [bold] }], { style: 'Heading1' })],
      async (context) => {
        const made = context.document.body.paragraphs.getFirst().insertParagraph('Zwei', 'After');
        made.load('styleBuiltIn,style,font/bold');
        await context.sync();
        expect([made.styleBuiltIn, made.style, made.font.bold]).toEqual(['Heading1', 'Überschrift 1', true]);
        made.styleBuiltIn = 'Normal';
        made.font.bold = false;
        await context.sync();
      },
    );
    expect(styles(document)).toEqual(['Heading1', 'Normal']);
  });

  it('reads a selection over several paragraphs, notes as U+0002', async () => {
    const document = documentOf('a', 'b');
    const note = document.addNote('Footnote');
    document.body.dispatch(
      document.body.state.tr.insert(2, nodes.note.create({ id: note.id, kind: 'Footnote' })),
    );
    playWord(document);
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      expect(context.document.body.text).toBe('a\u0002\nb');
    });
  });

  it('compares, intersects and expands ranges', async () => {
    await on(['Eins zwei drei'], async (context) => {
      const [whole, two, three] = ['Eins zwei drei', 'zwei', 'drei'].map((text) =>
        context.document.body.search(text).getFirst(),
      ) as [Word.Range, Word.Range, Word.Range];
      const seen = [
        two.compareLocationWith(whole),
        whole.compareLocationWith(two),
        two.compareLocationWith(three),
      ];
      const both = two.expandTo(three);
      const common = whole.intersectWith(two);
      const none = two.intersectWithOrNullObject(context.document.body.search('Eins').getFirst());
      both.load('text');
      common.load('text');
      none.load('text');
      await context.sync();
      expect(seen.map(({ value }) => value)).toEqual(['Inside', 'Contains', 'Before']);
      expect([both.text, common.text, none.isNullObject]).toEqual(['zwei drei', 'zwei', true]);
    });
  });

  it('splits a paragraph into words and sentences', async () => {
    await on(['Eins zwei. Drei vier.'], async (context) => {
      const sentences = context.document.body.paragraphs.getFirst().getTextRanges(['.'], true);
      const words = context.document.body.paragraphs.getFirst().split([' '], true, true);
      sentences.load('items/text');
      words.load('items/text');
      await context.sync();
      expect(sentences.items.map(({ text }) => text)).toEqual(['Eins zwei.', 'Drei vier.']);
      expect(words.items.map(({ text }) => text)).toEqual(['Eins', 'zwei.', 'Drei', 'vier.']);
    });
  });
});

describe('change tracking', () => {
  it('marks edits as deletion and insertion', async () => {
    const document = await on(['Bitte reichen Sie das ein.'], async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      const found = context.document.body.search('reichen');
      found.load('items');
      await context.sync();
      found.items[0]?.insertText('geben', 'Replace');
      const paragraph = context.document.body.paragraphs.getFirst();
      const reviewed = [paragraph.getReviewedText('Current'), paragraph.getReviewedText('Original')];
      paragraph.load('text');
      await context.sync();
      expect(reviewed.map(({ value }) => value)).toEqual([
        'Bitte geben Sie das ein.',
        'Bitte reichen Sie das ein.',
      ]);
      expect(paragraph.text).toBe('Bitte reichengeben Sie das ein.');
    });
    expect(revisionsOf(document.body).map(({ kind, text }) => [kind, text])).toEqual([
      ['del', 'reichen'],
      ['ins', 'geben'],
    ]);
  });

  it.each([
    ['accept', ['Eins', 'Neu', 'Drei']],
    ['reject', ['Eins', 'Zwei', 'Drei']],
  ] as const)('%s turns replaced paragraphs into plain text', async (decision, expected) => {
    const document = await on(['Eins', 'Zwei', 'Drei'], async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[1]?.insertParagraph('Neu', 'After');
      paragraphs.items[1]?.delete();
      await context.sync();
    });
    resolveRevisions(document, document.body, decision);
    expect(texts(document)).toEqual(expected);
    expect(revisionsOf(document.body)).toEqual([]);
  });

  it.each([
    ['accept', ['Eins', 'Ende']],
    ['reject', ['Eins']],
  ] as const)('%s settles a paragraph inserted at the end', async (decision, expected) => {
    const document = await on(['Eins'], async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await context.sync();
      context.document.body.insertParagraph('Ende', 'End');
      await context.sync();
    });
    resolveRevisions(document, document.body, decision);
    expect(texts(document)).toEqual(expected);
  });

  it('does not find text that a tracked deletion splits', async () => {
    const content = [
      'Die ',
      { text: 'alte ', marks: [deleted] },
      'Frist ',
      { text: 'neu', marks: [inserted] },
    ];
    await on([p(content)], async (context) => {
      const [split, whole] = [
        context.document.body.search('Die Frist'),
        context.document.body.search('Frist neu'),
      ];
      split.load('items');
      whole.load('items');
      await context.sync();
      expect([split.items.length, whole.items.length]).toEqual([0, 1]);
    });
  });
});

describe('search', () => {
  it('finds with case and whole words as asked', async () => {
    await on(['Frist und Fristen, frist'], async (context) => {
      const all = context.document.body.search('frist');
      const exact = context.document.body.search('Frist', { matchCase: true, matchWholeWord: true });
      all.load('items');
      exact.load('items');
      await context.sync();
      expect([all.items.length, exact.items.length]).toEqual([3, 1]);
    });
  });

  it('refuses a string of more than 255 characters', async () => {
    const run = (length: number) =>
      on(['x'], async (context) => {
        context.document.body.search('x'.repeat(length)).load('items');
        await context.sync();
      });
    expect(await codeOf(run(255))).toBe('no error');
    expect(await codeOf(run(256))).toBe('SearchStringInvalidOrTooLong');
  });

  it('takes ^^ for a caret', async () => {
    await on(['2^3'], async (context) => {
      const found = context.document.body.search('2^^3');
      found.load('items/text');
      await context.sync();
      expect(found.items.map(({ text }) => text)).toEqual(['2^3']);
    });
  });
});

describe('lists', () => {
  it('starts a list, attaches to it and counts', async () => {
    const document = await on(['Eins', 'Zwei', 'Drei'], async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const list = paragraphs.items[0]?.startNewList();
      if (!list) throw new Error('no list');
      list.load('id,levelTypes');
      await context.sync();
      list.setLevelNumbering(0, 'Arabic', [0, ')']);
      paragraphs.items[1]?.attachToList(list.id, 0);
      paragraphs.items[2]?.attachToList(list.id, 1);
      paragraphs.load('items/isListItem,items/listItem/level,items/listItem/listString');
      list.paragraphs.load('items/text');
      await context.sync();
      expect(paragraphs.items.map(({ listItem }) => [listItem.level, listItem.listString])).toEqual([
        [0, '1)'],
        [0, '2)'],
        [1, 'a.'],
      ]);
      expect(list.paragraphs.items.map(({ text }) => text)).toEqual(['Eins', 'Zwei', 'Drei']);
      paragraphs.items[1]?.detachFromList();
      await context.sync();
    });
    expect(allParagraphs(document.body.doc).map(({ node }) => node.attrs.list !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('answers ItemNotFound for the list of a plain paragraph, and a null object when asked so', async () => {
    const run = on(['x'], async (context) => {
      const missing = context.document.body.paragraphs.getFirst().listOrNullObject;
      missing.load('id');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      context.document.body.paragraphs.getFirst().list.load('id');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });

  it('loses lists without an error while that failure is played', async () => {
    const document = await on(
      ['x'],
      async (context) => {
        context.document.body.insertHtml('<ul><li>a</li><li>b</li></ul>', 'End');
        context.document.body.paragraphs.getFirst().startNewList();
        await context.sync();
      },
      faults('lists-dropped'),
    );
    expect(texts(document)).toEqual(['x', 'a', 'b']);
    expect(allParagraphs(document.body.doc).some(({ node }) => node.attrs.list)).toBe(false);
  });
});

describe('tables', () => {
  it('inserts, reads, styles and changes a table', async () => {
    const document = await on(['Vorher'], async (context) => {
      const made = context.document.body.insertTable(2, 2, 'End', [
        ['Gegenstand', 'Betrag'],
        ['Hund', '84 €'],
      ]);
      made.styleBuiltIn = 'GridTable1Light';
      made.headerRowCount = 1;
      made.getCell(1, 1).value = '90 €';
      made.addRows('End', 1, [['Summe', '90 €']]);
      made.load('values,rowCount,styleBuiltIn,headerRowCount');
      await context.sync();
      expect(made.values).toEqual([
        ['Gegenstand', 'Betrag'],
        ['Hund', '90 €'],
        ['Summe', '90 €'],
      ]);
      expect([made.rowCount, made.styleBuiltIn, made.headerRowCount]).toEqual([3, 'GridTable1Light', 1]);
    });
    expect(nodesOf(document.body.doc, 'table')).toHaveLength(1);
    expect(texts(document).at(-1)).toBe('');
  });

  it('tells which table and cell a text stands in', async () => {
    await on(['x', table([['a', 'b']])], async (context) => {
      const inside = context.document.body.search('b').getFirst();
      const outside = context.document.body.paragraphs.getFirst().parentTableOrNullObject;
      inside.parentTable.load('values');
      inside.parentTableCell.load('cellIndex,value');
      outside.load('values');
      await context.sync();
      expect(inside.parentTable.values).toEqual([['a', 'b']]);
      expect([inside.parentTableCell.cellIndex, inside.parentTableCell.value]).toEqual([1, 'b']);
      expect(outside.isNullObject).toBe(true);
    });
  });

  it('gives cells of a row parted by tabs in the text', async () => {
    await on(
      [
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
        'Ende',
      ],
      async (context) => {
        context.document.body.load('text');
        await context.sync();
        expect(context.document.body.text).toBe('a\tb\nc\td\nEnde');
      },
    );
  });

  it('drops a table without an error while that failure is played', async () => {
    const document = await on(
      ['x'],
      async (context) => {
        const made = context.document.body.insertTable(1, 1, 'End', [['a']]);
        made.headerRowCount = 1;
        made.load('rowCount');
        await context.sync();
        expect(made.rowCount).toBe(0);
      },
      faults('tables-dropped'),
    );
    expect(texts(document)).toEqual(['x']);
  });
});

describe('footers and sections', () => {
  it('writes a footer and finds its content control from the document', async () => {
    const document = await on(['Text'], async (context) => {
      const footer = context.document.sections.getFirst().getFooter('Primary');
      const made = footer.insertParagraph('Hinweis', 'End');
      const control = made.insertContentControl();
      control.tag = 'hinweis';
      control.title = 'KI-Hinweis '.repeat(10);
      await context.sync();
      const found = context.document.contentControls.getByTag('hinweis').getFirst();
      found.load('text,title');
      await context.sync();
      expect([found.text, found.title.length]).toEqual(['Hinweis', 64]);
      found.delete(false);
      await context.sync();
    });
    expect(document.controls).toEqual([]);
    expect(document.sections[0]?.footers.Primary?.doc.textContent).toBe('');
  });

  it('shows the footer of the section before where a section has none of its own', async () => {
    const document = await on(['Eins', 'Zwei'], async (context) => {
      context.document.body.paragraphs.getFirst().insertBreak('SectionNext', 'After');
      context.document.sections.load('items');
      await context.sync();
      const [first, second] = context.document.sections.items;
      first?.getFooter('Primary').insertText('Fuß', 'Replace');
      const shown = second?.getFooter('Primary');
      shown?.load('text,type');
      await context.sync();
      expect([shown?.text, shown?.type]).toEqual(['Fuß', 'Footer']);
    });
    expect(document.sections).toHaveLength(2);
  });

  it.each([
    ['footer-first-throws', 'FirstPage'],
    ['footer-even-throws', 'EvenPages'],
  ] as const)('throws from the footer that %s plays, and from no other', async (fault, type) => {
    const run = (which: Word.HeaderFooterType | 'Primary' | 'FirstPage' | 'EvenPages') =>
      on(
        ['x'],
        async (context) => {
          context.document.sections
            .getFirst()
            .getFooter(which as 'Primary')
            .load('text');
          await context.sync();
        },
        faults(fault),
      );
    expect(await codeOf(run(type))).toBe('GeneralException');
    expect(await codeOf(run('Primary'))).toBe('no error');
  });
});

describe('content controls', () => {
  it('grows with what is written inside and stays when its text is replaced', async () => {
    const document = await on(['Vor Mitte Nach'], async (context) => {
      const control = context.document.body.search('Mitte').getFirst().insertContentControl();
      control.tag = 'm';
      control.insertText('!', 'End');
      control.load('text');
      await context.sync();
      expect(control.text).toBe('Mitte!');
      control.insertText('Kern', 'Replace');
      control.load('text');
      await context.sync();
      expect(control.text).toBe('Kern');
    });
    expect(texts(document)).toEqual(['Vor Kern Nach']);
  });

  it('refuses writing when locked, and deletion of an empty one', async () => {
    const locked = on(['Text'], async (context) => {
      const control = context.document.body.paragraphs.getFirst().insertContentControl();
      control.cannotEdit = true;
      await context.sync();
      control.insertText('x', 'Replace');
      await context.sync();
    });
    expect(await codeOf(locked)).toBe('AccessDenied');
    const empty = on([''], async (context) => {
      const control = context.document.body.paragraphs.getFirst().insertContentControl();
      await context.sync();
      control.delete(false);
      await context.sync();
    });
    expect(await codeOf(empty)).toBe('NotAllowed');
  });

  it('goes with its paragraph', async () => {
    const document = await on(['Eins', 'Zwei'], async (context) => {
      const second = context.document.body.paragraphs.getLast();
      second.insertContentControl().tag = 'weg';
      await context.sync();
      second.delete();
      await context.sync();
      const found = context.document.contentControls.getByTag('weg');
      found.load('items');
      await context.sync();
      expect(found.items).toHaveLength(0);
    });
    expect(texts(document)).toEqual(['Eins']);
  });
});

describe('properties', () => {
  it('keeps custom properties, keys without regard to case', async () => {
    await on(['x'], async (context) => {
      const custom = context.document.properties.customProperties;
      custom.add('KI-Nutzung', 'a'.repeat(300));
      const found = custom.getItemOrNullObject('ki-nutzung');
      const missing = custom.getItemOrNullObject('fehlt');
      found.load('key,value,type');
      missing.load('value');
      context.document.properties.title = 'Titel';
      context.document.properties.load('title');
      await context.sync();
      expect([found.key, String(found.value).length, found.type, missing.isNullObject]).toEqual([
        'KI-Nutzung',
        300,
        'String',
        true,
      ]);
      expect(context.document.properties.title).toBe('Titel');
    });
  });

  it('cuts long ones at 255 units while that is played', async () => {
    const document = await on(
      ['x'],
      async (context) => {
        context.document.properties.customProperties.add('k', 'a'.repeat(300));
        await context.sync();
      },
      faults('properties-cut'),
    );
    expect(String(document.customProperties.get('k')?.value)).toHaveLength(255);
  });
});

describe('links and letters', () => {
  it('reads a hyperlink and mixed letters', async () => {
    const content = [
      'Siehe ',
      { text: 'hier', marks: [link('https://example.org/')] },
      { text: ' fett', marks: [bold] },
    ];
    await on([p(content)], async (context) => {
      const place = context.document.body.search('hier').getFirst();
      const { font } = context.document.body.paragraphs.getFirst();
      place.load('hyperlink');
      font.load('bold,size');
      await context.sync();
      expect([place.hyperlink, font.bold, font.size]).toEqual(['https://example.org/', null, 11]);
    });
  });
});

describe('errors as in Word', () => {
  it.each([
    [
      'a missing item',
      (context: Word.RequestContext) =>
        context.document.contentControls.getByTag('x').getFirst().load('text'),
      'ItemNotFound',
    ],
    [
      'a wrong place',
      (context: Word.RequestContext) => context.document.body.insertText('x', 'Before' as 'Start'),
      'InvalidArgument',
    ],
    [
      'OOXML of an empty selection',
      (context: Word.RequestContext) => context.document.getSelection().getOoxml(),
      'GeneralException',
    ],
    [
      'broken OOXML',
      (context: Word.RequestContext) => context.document.body.insertOoxml('<pkg:package', 'End'),
      'InvalidArgument',
    ],
    [
      'what nobody plays',
      (context: Word.RequestContext) => context.document.body.insertFileFromBase64('eA==', 'End'),
      'NotImplemented',
    ],
    [
      'an unknown property',
      (context: Word.RequestContext) => context.document.body.load('nonsense'),
      'InvalidArgument',
    ],
  ] as const)('answers %s', async (_name, call, code) => {
    const run = on(['Text'], async (context) => {
      call(context);
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it('has no tracking and no reviewed text below WordApi 1.4', async () => {
    const old = { wordapi: '1.3' };
    const tracking = on(
      ['x'],
      async (context) => {
        context.document.changeTrackingMode = 'TrackAll';
        await context.sync();
      },
      old,
    );
    expect(await codeOf(tracking)).toBe('ApiNotFound');
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
  });

  it('refuses every write in a read-only document', async () => {
    const run = on(
      ['x'],
      async (context) => {
        context.document.body.insertText('y', 'End');
        await context.sync();
      },
      faults('read-only'),
    );
    expect(await codeOf(run)).toBe('AccessDenied');
  });

  it('leaves a property unread that was not asked for', async () => {
    const run = on(['x'], async (context) => {
      const range = context.document.getSelection();
      await context.sync();
      expect(range.text).toBe('');
    });
    expect(await codeOf(run)).toBe('PropertyNotLoaded');
  });
});

describe('HTML', () => {
  it('inserts paragraphs, headings, lists, tables and letters', async () => {
    const html =
      '<h2>Titel</h2><p>Ein <b>fetter</b> Satz &amp; mehr</p><ol><li>eins</li><li>zwei</li></ol><table><tr><th>A</th></tr><tr><td>1</td></tr></table>';
    const document = await on(['x'], async (context) => {
      context.document.body.insertHtml(html, 'End');
      await context.sync();
    });
    expect(texts(document)).toEqual(['x', 'Titel', 'Ein fetter Satz & mehr', 'eins', 'zwei', 'A', '1']);
    expect(styles(document).slice(0, 4)).toEqual(['Normal', 'Heading2', 'Normal', 'ListParagraph']);
  });
});

describe('hidden text', () => {
  it('stands in the text, and as w:vanish in the OOXML', async () => {
    await on([p(['offen ', { text: 'geheim', marks: [hidden] }])], async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const ooxml = paragraph.getOoxml();
      paragraph.load('text');
      await context.sync();
      expect(paragraph.text).toBe('offen geheim');
      expect(ooxml.value).toContain(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">geheim</w:t></w:r>',
      );
    });
  });
});
