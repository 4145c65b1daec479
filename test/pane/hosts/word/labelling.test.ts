import { knownLabelTexts } from '../../../../src/core/disclosure';
import { mergeRecords, PROPERTY_KEY, readRecord, writeRecord } from '../../../../src/core/disclosure/record';
import { nettetal } from '../../../../src/core/policy';
import { TASK_IDS } from '../../../../src/core/protocol';
import type { ProblemError } from '../../../../src/core/protocol/problem';
import type { LabelRequest } from '../../../../src/pane/hosts/host';
import type { WordDocument } from '../../../../src/playground/model/document';
import { documentOf, p } from '../../../playground/build';
import { paragraph, play, visible } from './played';

const rules = nettetal.disclosure;
const knownTexts = knownLabelTexts(rules);
const created: LabelRequest = {
  kind: 'created',
  text: rules.created,
  knownTexts,
  property: { tasks: ['draft'], date: '2026-11-23' },
};
const simplified: LabelRequest = {
  kind: 'simplified',
  text: rules.simplified,
  knownTexts,
  property: { tasks: ['simplify'], date: '2026-11-23' },
};
const none: LabelRequest = { kind: 'none', text: '', knownTexts };

const property = (document: WordDocument) => document.customProperties.get(PROPERTY_KEY.toLowerCase())?.value;
const footer = (
  document: WordDocument,
  type: 'Primary' | 'FirstPage' | 'EvenPages' = 'Primary',
  section = 0,
) => {
  const story = document.part(document.sections[section]!, 'footers', type);
  return story && visible(story);
};

function withFooter(text: string): WordDocument {
  const document = documentOf('Sehr geehrte Damen und Herren,');
  document.sections[0]!.footers.Primary = document.newStory('Footer', documentOf(text).body.doc);
  return document;
}

/** Two sections; the first has a footer for its first page. */
function twoSections(): WordDocument {
  const document = documentOf(p('Abschnitt eins', { section: 's1' }), 'Abschnitt zwei');
  document.sections[0]!.titlePage = true;
  return document;
}

/** Types over what stands in the label's control, as a clerk would. */
function typeOver(document: WordDocument, text: string): void {
  const { anchor } = document.controls[0]!;
  const { story } = anchor;
  story.dispatch(story.state.tr.insertText(text, anchor.from + 1, anchor.to - 1));
  story.dispatch(story.state.tr.delete(anchor.from, anchor.from + 1));
  story.dispatch(story.state.tr.delete(anchor.to - 1, anchor.to));
}

describe('the mandatory sentence', () => {
  it('stands in the footer, with what stood there, and in a property', async () => {
    const { host, document } = play(withFooter('Stadt Musterhausen'));
    const { state, failed } = await host.setLabel(created);
    expect(failed).toEqual([]);
    expect(state).toEqual({
      kind: 'created',
      places: ['footer-primary'],
      aiRecorded: true,
      required: 'created',
    });
    expect(footer(document)).toEqual(['Stadt Musterhausen', rules.created]);
    expect(document.controls.map(({ tag, title }) => [tag, title.length <= 64])).toEqual([
      ['schreibkompass-label', true],
    ]);
    expect(property(document)).toBe('v1;created;2026-11-23;draft');
  });

  it('stands there once after inserting twice', async () => {
    const { host, document } = play(withFooter('Stadt Musterhausen'));
    await host.setLabel(created);
    await host.setLabel({ ...created, property: { tasks: ['extend'], date: '2026-11-24' } });
    expect(footer(document)).toEqual(['Stadt Musterhausen', rules.created]);
    expect(document.controls).toHaveLength(1);
    expect(property(document)).toBe('v1;created;2026-11-24;draft,extend');
  });

  it('takes the paragraph of an empty footer', async () => {
    const { host, document } = play(withFooter(''));
    await host.setLabel(created);
    expect(footer(document)).toEqual([rules.created]);
    await host.setLabel(none);
    expect(footer(document)).toEqual(['']);
  });

  it('reaches every section and the footer of a different first page', async () => {
    const { host, document } = play(twoSections());
    const { state } = await host.setLabel(created);
    expect(state.places).toEqual(['footer-primary', 'footer-first']);
    for (const section of [0, 1]) expect(footer(document, 'Primary', section)?.at(-1)).toBe(rules.created);
    expect(footer(document, 'FirstPage')?.at(-1)).toBe(rules.created);
    expect(footer(document, 'EvenPages')).toBeUndefined();
    // The second section shows the footer of the first.
    expect(document.controls).toHaveLength(2);
  });

  it('reaches a section with a footer of its own and even pages where they are in use', async () => {
    const document = twoSections();
    document.sections[1]!.footers.Primary = document.newStory('Footer', documentOf('Anlage').body.doc);
    document.evenAndOddHeaders = true;
    const { host } = play(document);
    await host.setLabel(created);
    expect(footer(document, 'Primary', 1)).toEqual(['Anlage', rules.created]);
    expect(footer(document, 'EvenPages')?.at(-1)).toBe(rules.created);
  });

  it.each([
    ['footer-first-throws', 'footer-first', 'Primary'],
    ['footer-primary-throws', 'footer-primary', 'FirstPage'],
  ] as const)('is written elsewhere where one footer fails (%s)', async (fault, failed, other) => {
    const { host, document } = play(twoSections(), { faults: [fault] });
    const result = await host.setLabel(created);
    expect(result.failed).toEqual([failed]);
    expect(footer(document, other)?.at(-1)).toBe(rules.created);
    expect(property(document)).toContain('created');
  });

  it('is written with tracking off, and the mode comes back', async () => {
    const { host, document } = play(withFooter('Stadt'));
    document.tracking = 'TrackAll';
    await host.setLabel(created);
    expect(document.tracking).toBe('TrackAll');
    expect(JSON.stringify(document.sections[0]!.footers.Primary!.doc)).not.toContain('"ins"');
  });

  it('works with WordApi 1.3', async () => {
    const { host, document } = play(withFooter('Stadt'), { wordapi: '1.3' });
    expect((await host.setLabel(created)).state.kind).toBe('created');
    expect(footer(document)).toEqual(['Stadt', rules.created]);
  });

  it('is found again by its text where the tag is lost', async () => {
    const { host } = play(withFooter(rules.created));
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'created', places: ['footer-primary'] });
    await host.setLabel(created);
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'created', aiRecorded: true });
  });

  it('is taken away with the property, the rest of the footer stays', async () => {
    const { host, document } = play(withFooter('Stadt Musterhausen'));
    await host.setLabel(created);
    const { state } = await host.setLabel(none);
    expect(state).toEqual({ kind: 'none', places: [], aiRecorded: false, required: 'none' });
    expect(footer(document)).toEqual(['Stadt Musterhausen']);
    expect(document.controls).toEqual([]);
    expect(property(document)).toBeUndefined();
  });

  it('is taken away where it is locked, and where only its text is left', async () => {
    const { host, document } = play(withFooter('Stadt Musterhausen'));
    await host.setLabel(created);
    Object.assign(document.controls[0]!, { cannotEdit: true, cannotDelete: true });
    await host.setLabel(none);
    expect(footer(document)).toEqual(['Stadt Musterhausen']);
    const loose = play(withFooter(rules.created));
    await loose.host.setLabel(none);
    expect(footer(loose.document)).toEqual(['']);
  });

  it('is missed where somebody deleted it', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel(created);
    document.sections[0]!.footers.Primary = document.newStory('Footer', documentOf('Stadt').body.doc);
    expect(await host.labelState(knownTexts)).toMatchObject({
      kind: 'none',
      required: 'created',
      aiRecorded: true,
    });
  });

  it.each([
    ['FirstPage', 'footer-first'],
    ['EvenPages', 'footer-even'],
  ] as const)('is missed on pages of their own (%s) and written there again', async (type, place) => {
    const document = twoSections();
    document.evenAndOddHeaders = true;
    const { host } = play(document);
    await host.setLabel(created);
    document.sections[0]!.footers[type] = document.newStory('Footer', documentOf('Stadt').body.doc);
    const state = await host.labelState(knownTexts);
    expect(state).toMatchObject({ kind: 'none', required: 'created' });
    expect(state.places).not.toContain(place);
    expect((await host.setLabel(created)).state.kind).toBe('created');
    expect(footer(document, type)).toEqual(['Stadt', rules.created]);
  });

  it('is missed on a first page that has come into use, even where no property asks for it', async () => {
    const document = withFooter(rules.created);
    const { host } = play(document);
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'created', required: 'created' });
    document.sections[0]!.titlePage = true;
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'none', required: 'created' });
  });

  it('does not ask for pages that are not in use', async () => {
    const document = withFooter(rules.created);
    document.sections[0]!.footers.FirstPage = document.newStory('Footer', documentOf('Stadt').body.doc);
    const { host } = play(document);
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'created' });
  });

  it('is read with two calls, whatever the footers hold', async () => {
    const { host, syncs } = play(twoSections());
    await host.setLabel(created);
    syncs();
    await host.labelState(knownTexts);
    expect(syncs()).toBe(2);
  });

  it('is missed where its words were altered, and stands there once after writing it again', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel(created);
    typeOver(document, rules.created.replace('unter Zuhilfenahme eines', 'ohne ein'));
    expect(await host.labelState(knownTexts)).toMatchObject({
      kind: 'none',
      places: [],
      required: 'created',
    });
    expect((await host.setLabel(created)).state.kind).toBe('created');
    expect(footer(document)).toEqual(['Stadt', rules.created]);
    expect(document.controls).toHaveLength(1);
  });

  it('is missed where its control holds other words, and these stay', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel(created);
    typeOver(document, 'Sprechzeiten: montags');
    expect((await host.labelState(knownTexts)).kind).toBe('none');
    await host.setLabel(created);
    expect(footer(document)).toEqual(['Stadt', 'Sprechzeiten: montags', rules.created]);
    expect(document.controls).toHaveLength(1);
    await host.setLabel(none);
    expect(footer(document)).toEqual(['Stadt', 'Sprechzeiten: montags']);
  });

  it('is taken away where its words were altered, other words in its control stay', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel(created);
    typeOver(document, rules.created.replace('unter Zuhilfenahme eines', 'ohne ein'));
    await host.setLabel(none);
    expect(footer(document)).toEqual(['Stadt']);
    await host.setLabel(created);
    typeOver(document, 'Sprechzeiten: montags');
    await host.setLabel(none);
    expect(footer(document)).toEqual(['Stadt', 'Sprechzeiten: montags']);
  });

  it('carries a translation beneath', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel({ ...created, translation: 'Written with the help of AI.' });
    expect(footer(document)?.at(-1)).toContain('Written with the help of AI.');
    expect(footer(document)).toHaveLength(2);
  });

  it('is shown on request', async () => {
    const { host, document } = play(withFooter('Stadt'));
    await host.setLabel(created);
    await host.showLabel(knownTexts);
    expect(document.selection().story.kind).toBe('Footer');
  });

  it('says that the document is read-only', async () => {
    const { host } = play(withFooter('Stadt'), { faults: ['read-only'] });
    const problem = await host.setLabel(created).catch((error: ProblemError) => error.problem);
    expect(problem).toMatchObject({ code: 'host-read-only' });
  });
});

describe('the simplification notice', () => {
  it('is a paragraph of its own at the end of the body, once', async () => {
    const { host, document } = play(['Text.']);
    await host.setLabel(simplified);
    const { state } = await host.setLabel({
      ...simplified,
      kind: 'simplified-unchecked',
      text: rules.simplifiedUnchecked,
    });
    expect(visible(document.body)).toEqual(['Text.', rules.simplifiedUnchecked]);
    expect(state).toMatchObject({ kind: 'simplified-unchecked', places: ['body-end'] });
    await host.setLabel(simplified);
    expect(visible(document.body)).toEqual(['Text.', rules.simplified]);
    expect((await host.labelState(knownTexts)).kind).toBe('simplified');
  });

  it('gives way to the mandatory sentence and does not come back beside it', async () => {
    const { host, document } = play(['Text.']);
    await host.setLabel(simplified);
    await host.setLabel(created);
    expect(visible(document.body)).toEqual(['Text.']);
    expect((await host.setLabel(simplified)).state.kind).toBe('created');
    expect(visible(document.body)).toEqual(['Text.']);
    expect(property(document)).toBe('v1;created;2026-11-23;draft,simplify');
  });

  it('is taken away', async () => {
    const { host, document } = play(['Text.']);
    const before = document.body.doc.toJSON();
    await host.setLabel(simplified);
    await host.setLabel(none);
    expect(document.body.doc.toJSON()).toEqual(before);
  });

  it('is not read as text of the document, and new text goes in front of it', async () => {
    const { host, document } = play(['Text.']);
    await host.setLabel(simplified);
    expect((await host.readDocument()).blocks).toHaveLength(1);
    await host.insertAfter(undefined, [paragraph('Neu.')]);
    expect(visible(document.body)).toEqual(['Text.', 'Neu.', rules.simplified]);
  });

  it('is missed where its control holds other words, and these stay', async () => {
    const { host, document } = play(['Text.']);
    await host.setLabel(simplified);
    typeOver(document, 'PS: Danke.');
    expect(await host.labelState(knownTexts)).toMatchObject({ kind: 'none', required: 'simplified' });
    expect((await host.setLabel(simplified)).state.kind).toBe('simplified');
    expect(visible(document.body)).toEqual(['Text.', 'PS: Danke.', rules.simplified]);
    expect(document.controls).toHaveLength(1);
  });

  it('is found by its text where the tag is lost', async () => {
    const { host, document } = play(['Text.', rules.simplified]);
    expect((await host.labelState(knownTexts)).kind).toBe('simplified');
    await host.setLabel(simplified);
    expect(visible(document.body)).toEqual(['Text.', rules.simplified]);
  });
});

describe('the record in the property', () => {
  it('stays below 255 characters with all tasks and holds no other words', () => {
    const record = mergeRecords(undefined, {
      kind: 'created',
      date: '2026-11-23T10:00:00Z von Erika Mustermann',
      tasks: [...TASK_IDS, 'Erika Mustermann'],
    });
    expect(writeRecord(record).length).toBeLessThan(255);
    expect(writeRecord(record)).not.toContain('Mustermann');
    expect(readRecord(writeRecord(record))).toEqual(record);
  });
  it('is not read from something else', () => {
    expect(readRecord('ja')).toBeUndefined();
  });
});
