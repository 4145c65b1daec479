import { knownLabelTexts } from '../../../../src/core/disclosure';
import { PROPERTY_KEY } from '../../../../src/core/disclosure/record';
import { nettetal } from '../../../../src/core/policy';
import type { ProblemError } from '../../../../src/core/protocol/problem';
import type { Host, LabelRequest } from '../../../../src/pane/hosts/host';
import { allParagraphs, nodesOf } from '../../../../src/playground/model/blocks';
import type { WordDocument } from '../../../../src/playground/model/document';
import { nodes } from '../../../../src/playground/model/schema';
import { documentOf, p, table } from '../../../playground/build';
import { paragraph, play, styles, visible } from './played';

const rules = nettetal.disclosure;
const SENTENCE = rules.picture;
const knownTexts = knownLabelTexts(rules);
const request: LabelRequest = {
  kind: 'picture',
  text: SENTENCE,
  knownTexts,
  pictureText: SENTENCE,
  property: { tasks: ['picture'], date: '2026-11-27' },
};
const picture = (description = 'Luftbild_final_Frau-Muster.jpg') =>
  nodes.picture.create({ data: 'QUJD', description, title: 'Titel' });
const first = { alternative: 'Säulen von 2023 bis 2025.', caption: 'Anträge je Jahr.', label: SENTENCE };
const second = { alternative: 'Drei Säulen.', caption: 'Anträge.', label: SENTENCE };

/** Marks the picture, as a click on it does. */
function mark(document: WordDocument, index = 0): void {
  const { pos } = nodesOf(document.body.doc, 'picture')[index]!;
  document.select(document.body, pos, pos + 1);
}

async function pictureId(host: Host): Promise<string> {
  const read = await host.pictures!.readPicture();
  if (read.kind !== 'one') throw new Error(`read ${read.kind}`);
  return read.picture.id;
}

const alternatives = (document: WordDocument) =>
  nodesOf(document.body.doc, 'picture').map(({ node }) => node.attrs.description);
const texts = (document: WordDocument) => visible(document.body);
const property = (document: WordDocument) => document.customProperties.get(PROPERTY_KEY.toLowerCase())?.value;
const state = (host: Host) => host.labelState(knownTexts, SENTENCE);

/** Takes words out of a paragraph, as a clerk would. */
function cut(document: WordDocument, words: string): void {
  const { story } = { story: document.body };
  for (const { node, pos } of allParagraphs(story.doc)) {
    const at = node.textContent.indexOf(words);
    if (at < 0) continue;
    story.dispatch(story.state.tr.delete(pos + 1 + at, pos + 1 + at + words.length));
    return;
  }
  throw new Error(`not in the document: ${words}`);
}

describe('reading', () => {
  it('gives the picture that is marked, without its name or alternative text', async () => {
    const { host, document } = play([p(['Text ', picture(), ' weiter']), p(picture('zweites'))]);
    mark(document);
    const read = await host.pictures!.readPicture();
    expect(read).toEqual({ kind: 'one', picture: { id: 'picture-1', data: 'QUJD' } });
  });

  it('says where none is marked, and where several are', async () => {
    const { host, document } = play([p(['Text ', picture(), picture()])]);
    document.select(document.body, 1);
    expect(await host.pictures!.readPicture()).toEqual({ kind: 'none' });
    document.select(document.body, 1, document.body.doc.content.size - 1);
    expect(await host.pictures!.readPicture()).toEqual({ kind: 'several' });
  });
});

describe('describing', () => {
  it('sets the alternative text and a caption in its style, with the sentence once', async () => {
    const { host, document } = play(['Vorher', p(picture()), 'Nachher']);
    mark(document);
    const report = await host.pictures!.describePicture(await pictureId(host), first);
    expect(report.action).toBe('described');
    expect(alternatives(document)).toEqual([first.alternative]);
    expect(texts(document)).toEqual(['Vorher', '', `Anträge je Jahr. ${SENTENCE}`, 'Nachher']);
    expect(styles(document.body)).toEqual(['Normal', 'Normal', 'Caption', 'Normal']);
    expect(document.controls.map(({ tag }) => tag)).toEqual(['schreibkompass-picture']);
  });

  it('writes the sentence alone where the clerk wants no caption', async () => {
    const { host, document } = play([p(picture())]);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), { ...first, caption: ' ' });
    expect(texts(document)).toEqual(['', SENTENCE]);
  });

  it('replaces its own caption when the picture is described again', async () => {
    const { host, document } = play([p(picture()), 'Nachher']);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), first);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), second);
    expect(texts(document)).toEqual(['', `Anträge. ${SENTENCE}`, 'Nachher']);
    expect(document.controls).toHaveLength(1);
  });

  it('knows its caption by the sentence where the control is gone', async () => {
    const { host, document } = play([p(picture()), 'Nachher']);
    mark(document);
    const id = await pictureId(host);
    await host.pictures!.describePicture(id, first);
    document.removeControl(document.controls[0]!);
    await host.pictures!.describePicture(id, second);
    expect(texts(document)).toEqual(['', `Anträge. ${SENTENCE}`, 'Nachher']);
    expect(document.controls).toHaveLength(1);
  });

  it('leaves a caption of the clerk’s own, and finds its own behind that again', async () => {
    const { host, document } = play([p(picture()), p('Abbildung 1', { style: 'Caption' }), 'Nachher']);
    mark(document);
    const id = await pictureId(host);
    await host.pictures!.describePicture(id, first);
    await host.pictures!.describePicture(id, second);
    expect(texts(document)).toEqual(['', 'Abbildung 1', `Anträge. ${SENTENCE}`, 'Nachher']);
  });

  it('gives each of two pictures in one paragraph its own', async () => {
    const { host, document } = play([p([picture('links'), ' ', picture('rechts')]), 'Nachher']);
    for (const description of [first, second]) {
      mark(document, description === first ? 0 : 1);
      await host.pictures!.describePicture(await pictureId(host), description);
    }
    expect(alternatives(document)).toEqual([first.alternative, second.alternative]);
    expect(texts(document)).toEqual([' ', `Anträge je Jahr. ${SENTENCE}`, `Anträge. ${SENTENCE}`, 'Nachher']);
    expect(document.controls).toHaveLength(2);
    mark(document, 1);
    const again = { ...second, caption: 'Neu.' };
    await host.pictures!.describePicture(await pictureId(host), again);
    expect(texts(document).slice(1, 3)).toEqual([`Anträge je Jahr. ${SENTENCE}`, `Neu. ${SENTENCE}`]);
  });

  it('works in a list and in a table', async () => {
    const list = documentOf(p(picture(), { list: { id: 1, level: 0 } }), table([['a', 'b']]));
    list.addList('Bullet', 1);
    const { host, document } = play(list);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), first);
    expect(texts(document)[1]).toBe(`Anträge je Jahr. ${SENTENCE}`);
    expect(allParagraphs(document.body.doc)[1]!.node.attrs.list).toBeNull();
  });

  it('leaves no tracked change, and tracking as it was', async () => {
    const { host, document } = play([p(picture())]);
    document.tracking = 'TrackAll';
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), first);
    expect(document.tracking).toBe('TrackAll');
    expect(allParagraphs(document.body.doc).map(({ node }) => node.attrs.mark)).toEqual([null, null]);
  });

  it('changes nothing in a document that may not be written', async () => {
    const { host, document } = play([p(picture('alt'))], { faults: ['read-only'] });
    mark(document);
    const id = await pictureId(host);
    const failed = await host.pictures!.describePicture(id, first).catch((error: ProblemError) => error);
    expect(failed).toMatchObject({ problem: { code: 'host-read-only' } });
    expect(alternatives(document)).toEqual(['alt']);
    expect(texts(document)).toEqual(['']);
  });

  it('takes the alternative text back where the caption fails', async () => {
    const { host, document, failAfter } = play([p(picture('alt')), 'Nachher']);
    mark(document);
    const id = await pictureId(host);
    failAfter('InsertContentControl', 0);
    const failed = await host.pictures!.describePicture(id, first).catch((error: ProblemError) => error);
    expect(failed).toMatchObject({ problem: { code: 'host-error' } });
    expect(alternatives(document)).toEqual(['alt']);
    expect(texts(document)).toEqual(['', 'Nachher']);
  });

  it('says so where the picture is gone', async () => {
    const { host, document } = play([p(picture()), 'Nachher']);
    mark(document);
    const id = await pictureId(host);
    document.load(documentOf('Neu').body.doc);
    const failed = await host.pictures!.describePicture(id, first).catch((error: ProblemError) => error);
    expect(failed).toMatchObject({ problem: { code: 'text-changed' } });
    expect(texts(document)).toEqual(['Neu']);
  });
});

describe('taking back', () => {
  it('takes the caption away and sets the old alternative text again', async () => {
    const { host, document } = play(['Vorher', p(picture('alt')), 'Nachher']);
    mark(document);
    const { id } = await host.pictures!.describePicture(await pictureId(host), first);
    await host.takeBack(id);
    expect(alternatives(document)).toEqual(['alt']);
    expect(texts(document)).toEqual(['Vorher', '', 'Nachher']);
    expect(document.controls).toEqual([]);
  });

  it('brings an earlier description back', async () => {
    const { host, document } = play([p(picture('alt'))]);
    mark(document);
    const id = await pictureId(host);
    const one = await host.pictures!.describePicture(id, first);
    const two = await host.pictures!.describePicture(id, second);
    await host.takeBack(two.id);
    expect(alternatives(document)).toEqual([first.alternative]);
    expect(texts(document)).toEqual(['', `Anträge je Jahr. ${SENTENCE}`]);
    await host.takeBack(one.id);
    expect(alternatives(document)).toEqual(['alt']);
    expect(texts(document)).toEqual(['']);
  });

  it('spoils nothing where the clerk has deleted the caption', async () => {
    const { host, document } = play([p(picture('alt')), 'Nachher']);
    mark(document);
    const { id } = await host.pictures!.describePicture(await pictureId(host), first);
    const caption = allParagraphs(document.body.doc)[1]!;
    document.body.dispatch(document.body.state.tr.delete(caption.pos, caption.pos + caption.node.nodeSize));
    await host.takeBack(id);
    expect(alternatives(document)).toEqual(['alt']);
    expect(texts(document)).toEqual(['', 'Nachher']);
  });
});

describe('the label', () => {
  async function described() {
    const played = play(['Vorher', p(picture('alt')), 'Nachher']);
    mark(played.document);
    const { id } = await played.host.pictures!.describePicture(await pictureId(played.host), first);
    return { ...played, id };
  }

  it('stands in the caption, with the property, and nowhere else', async () => {
    const { host, document } = await described();
    const { state: written, failed } = await host.setLabel(request);
    expect(failed).toEqual([]);
    expect(written).toEqual({
      kind: 'picture',
      places: ['caption'],
      aiRecorded: true,
      required: 'picture',
    });
    expect(property(document)).toBe('v1;picture;2026-11-27;picture');
    expect(texts(document).join('\n').split(SENTENCE)).toHaveLength(2);
    expect(document.sections[0]!.footers).toEqual({});
  });

  it('is missed where the sentence was deleted, and comes back into the caption', async () => {
    const { host, document } = await described();
    await host.setLabel(request);
    cut(document, SENTENCE);
    expect(await state(host)).toMatchObject({ kind: 'none', places: [], required: 'picture' });
    const { state: written, failed } = await host.setLabel(request);
    expect(failed).toEqual([]);
    expect(written.kind).toBe('picture');
    expect(texts(document)[2]).toBe(`Anträge je Jahr. ${SENTENCE}`);
  });

  it('is missed where the whole caption was deleted; then it has no place', async () => {
    const { host, document } = await described();
    await host.setLabel(request);
    const caption = allParagraphs(document.body.doc)[2]!;
    document.body.dispatch(document.body.state.tr.delete(caption.pos, caption.pos + caption.node.nodeSize));
    expect(await state(host)).toMatchObject({ kind: 'none', required: 'picture' });
    expect((await host.setLabel(request)).failed).toEqual(['caption']);
  });

  it('is known by its words where control and property are gone', async () => {
    const { host, document } = await described();
    document.removeControl(document.controls[0]!);
    expect(await state(host)).toMatchObject({ kind: 'picture', places: ['caption'], required: 'picture' });
  });

  it('gives way to the stronger sentence in the footer, and stays in the caption', async () => {
    const { host, document } = await described();
    await host.setLabel(request);
    const { state: written } = await host.setLabel({ ...request, kind: 'created', text: rules.created });
    expect(written).toMatchObject({
      kind: 'created',
      places: ['footer-primary', 'caption'],
      required: 'created',
    });
    expect(texts(document)[2]).toContain(SENTENCE);
  });

  it('goes with the property when the description is taken back', async () => {
    const { host, document, id } = await described();
    await host.setLabel(request);
    await host.takeBack(id);
    const { state: written } = await host.setLabel({
      kind: 'none',
      text: '',
      knownTexts,
      pictureText: SENTENCE,
    });
    expect(written).toEqual({ kind: 'none', places: [], aiRecorded: false, required: 'none' });
    expect(property(document)).toBeUndefined();
  });

  it('can be shown', async () => {
    const { host, document } = await described();
    await host.setLabel(request);
    await host.showLabel(knownTexts);
    const { from, to } = document.selection();
    expect(document.body.doc.textBetween(from, to)).toBe(`Anträge je Jahr. ${SENTENCE}`);
  });

  it('is not written over when the text around it is replaced', async () => {
    const { host, document } = await described();
    const passage = await host.readDocument();
    const report = await host.replace(
      passage.id,
      passage.blocks.map((_, index) => paragraph(`Neuer Absatz ${index}`)),
      { track: false },
    );
    expect(texts(document).join('\n')).toContain(SENTENCE);
    expect(report.leftAlone.join('\n')).toContain(SENTENCE);
  });
});

describe('a simplified text beside a described picture', () => {
  const simplified = { kind: 'simplified', text: rules.simplified } as const;

  it('has its own notice at the end, and the caption keeps the sentence', async () => {
    const { host, document } = play(['Vorher', p(picture())]);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), first);
    const { state: found, failed } = await host.setLabel({ ...request, notice: simplified });
    expect(failed).toEqual([]);
    expect(texts(document)).toEqual(['Vorher', '', `Anträge je Jahr. ${SENTENCE}`, rules.simplified]);
    expect(found).toMatchObject({
      kind: 'picture',
      notice: 'simplified',
      places: ['caption', 'body-end'],
    });
    // A further description leaves the notice as it is.
    await host.setLabel(request);
    expect(texts(document).at(-1)).toBe(rules.simplified);
  });

  it('loses the notice with the text', async () => {
    const { host, document } = play(['Vorher', p(picture())]);
    mark(document);
    await host.pictures!.describePicture(await pictureId(host), first);
    await host.setLabel({ ...request, notice: simplified });
    const { state: found } = await host.setLabel({ ...request, notice: 'none' });
    expect(found.places).toEqual(['caption']);
    expect(texts(document)).toEqual(['Vorher', '', `Anträge je Jahr. ${SENTENCE}`]);
  });

  it('is all that is left to label once the description is taken back', async () => {
    const { host, document } = play(['Vorher', p(picture())]);
    mark(document);
    const { id } = await host.pictures!.describePicture(await pictureId(host), first);
    await host.setLabel({ ...request, notice: simplified });
    await host.takeBack(id);
    const { state: found } = await host.setLabel({ ...request, ...simplified, lessens: true });
    expect(found).toMatchObject({ kind: 'simplified', required: 'simplified', places: ['body-end'] });
  });
});
