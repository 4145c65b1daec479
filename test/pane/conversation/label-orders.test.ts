import { knownLabelTexts, strongerLabel } from '../../../src/core/disclosure';
import { PROPERTY_KEY, readRecord } from '../../../src/core/disclosure/record';
import { nettetal } from '../../../src/core/policy';
import type { LabelKind, ModelInfo } from '../../../src/core/protocol';
import { createFlow, type Wanted } from '../../../src/pane/conversation/flow';
import type { Insert } from '../../../src/pane/conversation/inserting';
import { labelIsMissing } from '../../../src/pane/conversation/label';
import { createStore } from '../../../src/pane/conversation/store';
import { nodesOf } from '../../../src/playground/model/blocks';
import { nodes } from '../../../src/playground/model/schema';
import { p } from '../../playground/build';
import { play, visible } from '../hosts/word/played';
import { answering, fakeClient, kit, LOCAL, RULES } from '../kit';

/** A drafted letter, a simplified text, a described picture, and a text that Regelwerk simplified. */
type Piece = 'letter' | 'text' | 'picture' | 'rules';
/** What the document carried before the pane was opened. */
type Before = 'nothing' | 'sentence' | 'notice' | 'caption';

const rules = nettetal.disclosure;
const knownTexts = knownLabelTexts(rules);
const NOTICE = rules.simplifiedUnchecked;
const VISION: ModelInfo = {
  ...LOCAL,
  id: 'vision',
  tasks: ['picture'],
  abilities: ['vision'],
  default: false,
};
const SOURCE = 'Die Unterlagen sind beizubringen.';

const PIECES: Record<Piece, { wanted: Partial<Wanted>; answer: string; how: Insert; kind: LabelKind }> = {
  letter: {
    wanted: { task: 'draft', origin: 'typed', text: 'Unterlagen fehlen' },
    answer: 'Sehr geehrte Damen und Herren, die Unterlagen fehlen.',
    how: { where: 'end' },
    kind: 'created',
  },
  text: {
    wanted: { task: 'simplify', origin: 'document', text: SOURCE },
    answer: 'Bitte bringen Sie die Unterlagen.',
    how: { where: 'end' },
    kind: 'simplified-unchecked',
  },
  rules: {
    wanted: { task: 'simplify', origin: 'document', text: SOURCE, model: RULES },
    answer: 'Bringen Sie bitte die Unterlagen.',
    how: { where: 'end' },
    kind: 'simplified-unchecked',
  },
  picture: {
    wanted: { task: 'picture', origin: 'picture', text: '', model: VISION },
    answer: 'Alternativtext: Vier Säulen.\nBildunterschrift: Räder.',
    how: { where: 'picture', parts: { alternative: 'Vier Säulen.', caption: 'Räder.' } },
    kind: 'picture',
  },
};
const KIND_BEFORE: Record<Before, LabelKind> = {
  nothing: 'none',
  sentence: 'created',
  notice: 'simplified-unchecked',
  caption: 'picture',
};

const picture = () => p(nodes.picture.create({ data: 'QUJD', description: 'Bild', title: 'Bild' }));

async function sitDown(before: Before) {
  const { host, document } = play(['Anfang', picture(), 'Mitte', picture(), 'Ende']);
  const markPicture = async (index: number): Promise<string> => {
    const { pos } = nodesOf(document.body.doc, 'picture')[index]!;
    document.select(document.body, pos, pos + 1);
    const read = await host.pictures!.readPicture();
    if (read.kind !== 'one') throw new Error(`read ${read.kind}`);
    return read.picture.id;
  };
  const property = { tasks: ['free'], date: '2026-11-20' };
  if (before === 'caption')
    await host.pictures!.describePicture(await markPicture(1), {
      alternative: 'Anderes.',
      caption: 'Anderes.',
      label: rules.picture,
    });
  if (before !== 'nothing') {
    const text = { sentence: rules.created, notice: NOTICE, caption: rules.picture }[before];
    await host.setLabel({
      kind: KIND_BEFORE[before],
      text,
      knownTexts,
      pictureText: rules.picture,
      property,
    });
  }

  const client = fakeClient();
  const { services } = kit({ client, config: { models: [LOCAL, VISION, RULES] } });
  const own = { ...services, host, store: createStore([LOCAL, VISION, RULES]) };
  const flow = createFlow(own);
  const entries = new Map<Piece, number>();
  await flow.refreshLabel();
  return {
    async put(piece: Piece): Promise<void> {
      const { wanted, answer, how } = PIECES[piece];
      const shown =
        piece === 'picture'
          ? {
              id: await markPicture(0),
              mediaType: 'image/png' as const,
              data: 'QUJD',
              confirmed: true as const,
            }
          : undefined;
      client.scripts = [answering(answer)];
      await flow.begin({ options: {}, model: LOCAL, ...wanted, picture: shown } as Wanted);
      await flow.insert(how);
      const { phase, entries: all } = own.store.getState();
      if (phase.name !== 'done') throw new Error(`${piece}: ${phase.name}`);
      entries.set(piece, all.at(-1)!.id);
    },
    take: async (piece: Piece): Promise<void> => flow.takeBack(entries.get(piece)!),
    /** What stands in the document now, and what the pane says about it. */
    look() {
      const footers = document.sections.flatMap((section) => {
        const story = document.part(section, 'footers', 'Primary');
        return story ? visible(story) : [];
      });
      const body = visible(document.body);
      const record = document.customProperties.get(PROPERTY_KEY.toLowerCase())?.value;
      const { label, entries: all } = own.store.getState();
      return {
        sentence: footers.filter((text) => text.includes(rules.created)).length,
        captions: body.filter((text) => text.includes(rules.picture)).length,
        notice: body.filter((text) => text === NOTICE).length,
        record: typeof record === 'string' ? readRecord(record)?.kind : undefined,
        kind: label?.kind,
        missing: label !== undefined && labelIsMissing(label),
        problems: all.flatMap(({ insertion }) => insertion?.labelProblem ?? insertion?.takeBackProblem ?? []),
      };
    },
  };
}

/** What the Kompass asks for while these stand in the document. */
function wantedFor(standing: ReadonlySet<Piece>, before: Before) {
  const kinds = [KIND_BEFORE[before], ...[...standing].map((piece) => PIECES[piece].kind)];
  const kind = kinds.reduce(strongerLabel, 'none');
  const hasSentence = kind === 'created';
  const generative = before !== 'nothing' || [...standing].some((piece) => piece !== 'rules');
  return {
    sentence: hasSentence ? 1 : 0,
    captions: (standing.has('picture') ? 1 : 0) + (before === 'caption' ? 1 : 0),
    notice: !hasSentence && kinds.includes('simplified-unchecked') ? 1 : 0,
    record: generative ? kind : undefined,
    kind,
    missing: false,
    problems: [],
  };
}

const orders = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length < 2
    ? [all]
    : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

const SETS: readonly (readonly Piece[])[] = [
  ['letter', 'picture'],
  ['text', 'picture'],
  ['letter', 'text'],
  ['letter', 'rules'],
  ['letter', 'text', 'picture'],
];
const BEFORE: readonly Before[] = ['nothing', 'sentence', 'notice', 'caption'];

describe.each(BEFORE)('where the document carried %s before', (before) => {
  test.each(SETS.map((set) => [set.join(', '), set] as const))(
    '%s: the label is right after each step, in whatever order they go in and come back',
    async (_, set) => {
      for (const into of orders(set))
        for (const back of orders(set)) {
          const desk = await sitDown(before);
          const standing = new Set<Piece>();
          const steps: string[] = [];
          const expectRight = () =>
            expect({ steps, ...desk.look() }).toEqual({ steps, ...wantedFor(standing, before) });
          for (const piece of into) {
            await desk.put(piece);
            standing.add(piece);
            steps.push(`+${piece}`);
            expectRight();
          }
          for (const piece of back) {
            await desk.take(piece);
            standing.delete(piece);
            steps.push(`-${piece}`);
            expectRight();
          }
        }
    },
    60_000,
  );
});
