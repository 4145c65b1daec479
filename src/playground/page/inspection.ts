import { Node } from 'prosemirror-model';
import { allParagraphs, contentEnd, contentStart, nodesOf } from '../model/blocks';
import type { PropertyValue, WordDocument } from '../model/document';
import { type FoundRevision, resolveRevisions, revisionsOf } from '../model/revisions';
import { nodes, schema } from '../model/schema';
import { charactersOf, textBetween } from '../model/text';
import { writePackage } from '../ooxml/write';
import type { WordHost } from '../protocol/execute';
import { isFault } from '../protocol/switches';
import type { Batch } from '../protocol/wire';
import { withFault } from './controls';

/** A paragraph as tests look at it. */
export interface SeenParagraph {
  readonly text: string;
  /** As it stands once tracked deletions are accepted. */
  readonly current: string;
  readonly style: string;
  readonly list: { readonly id: number; readonly level: number; readonly type: string } | null;
  readonly inTable: boolean;
  /** Texts that are bold. */
  readonly bold: readonly string[];
}

/** A picture as a reader of the document finds it. */
export interface SeenPicture {
  readonly alternative: string;
  readonly title: string;
}

/** `window.playground`: what end-to-end tests see of the document and do to it. Never used by the pane. */
export interface Inspection {
  paragraphs(): readonly SeenParagraph[];
  pictures(): readonly SeenPicture[];
  /** Selects a picture of the body, from 0, as a click on it does. */
  selectPicture(index: number): void;
  /** Package of the whole body, as Word gives it. */
  ooxml(): string;
  tables(): readonly (readonly (readonly string[])[])[];
  footers(): readonly { readonly section: number; readonly type: string; readonly text: string }[];
  headers(): readonly { readonly section: number; readonly type: string; readonly text: string }[];
  controls(): readonly {
    readonly tag: string;
    readonly title: string;
    readonly text: string;
    readonly story: string;
  }[];
  properties(): {
    readonly builtIn: Readonly<Record<string, string>>;
    readonly custom: Readonly<Record<string, PropertyValue>>;
  };
  revisions(): readonly FoundRevision[];
  tracking(): string;
  selection(): string;
  select(from: number, to: number): void;
  /** Selects the first place where the text stands; false if it stands nowhere. */
  selectText(text: string): boolean;
  /** Selects whole paragraphs, from 0, both inclusive. */
  selectParagraphs(first: number, last: number): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Blocks as ProseMirror JSON, or strings for plain paragraphs. */
  setDocument(blocks: readonly unknown[]): void;
  setSwitch(fault: string, on: boolean): void;
  /** Marks the first page of all sections, or even pages, as having footers of their own. */
  useFooters(kind: { readonly firstPage?: boolean; readonly evenPages?: boolean }): void;
  /** Empties all footers, as somebody would who deletes the label. */
  clearFooters(): void;
  /** Calls of `context.sync()` that asked or changed something. */
  syncs(): number;
  traffic(): readonly Batch[];
}

/** Giving references back is office.js's own doing after `Word.run`. */
const isCall = ({ ActionType, Name }: Batch['Actions'][number]): boolean =>
  ActionType !== 1 && !Name.startsWith('_');

export function inspection(document: WordDocument, host: WordHost): Inspection {
  const { body } = document;
  const parts = (where: 'headers' | 'footers') =>
    document.sections.flatMap((section, index) =>
      Object.entries(section[where]).map(([type, { doc }]) => ({
        section: index,
        type,
        text: textBetween(doc, 0, doc.content.size),
      })),
    );
  const resolveAll = (decision: 'accept' | 'reject') => {
    for (const story of document.stories()) resolveRevisions(document, story, decision);
  };
  return {
    paragraphs: () =>
      allParagraphs(body.doc).map(({ node, pos }) => {
        const bold: string[] = [];
        node.forEach((child) => {
          if (child.marks.some(({ type, attrs }) => type === schema.marks.bold && attrs.on))
            bold.push(child.textContent);
        });
        const { style, list } = node.attrs;
        const type = list ? (document.lists.get(list.id)?.levels[list.level]?.type ?? '') : '';
        return {
          text: textBetween(body.doc, pos + 1, pos + 1 + node.content.size),
          current: textBetween(body.doc, pos + 1, pos + 1 + node.content.size, 'Current'),
          style,
          list: list && { ...list, type },
          inTable: body.doc.resolve(pos).depth > 0,
          bold,
        };
      }),
    tables: () =>
      nodesOf(body.doc, 'table').map(({ node }) =>
        node.children.map((row) => row.children.map((cell) => cell.textContent)),
      ),
    footers: () => parts('footers'),
    headers: () => parts('headers'),
    controls: () =>
      document.controls.map(({ tag, title, anchor }) => ({
        tag,
        title,
        text: textBetween(anchor.story.doc, anchor.from, anchor.to),
        story: anchor.story.kind,
      })),
    properties: () => ({
      builtIn: { ...document.properties },
      custom: Object.fromEntries(
        [...document.customProperties.values()].map(({ key, value }) => [key, value]),
      ),
    }),
    revisions: () => document.stories().flatMap(revisionsOf),
    tracking: () => document.tracking,
    selection: () => {
      const { story, from, to } = document.selection();
      return textBetween(story.doc, from, to);
    },
    select: (from, to) => document.select(body, from, to),
    selectText: (text) => {
      for (const { node, pos } of allParagraphs(body.doc)) {
        const { text: own, starts, ends } = charactersOf(node, pos);
        const at = own.indexOf(text);
        if (at < 0) continue;
        document.select(body, starts[at] ?? pos + 1, ends[at + text.length - 1] ?? pos + 1);
        return true;
      }
      return false;
    },
    selectParagraphs: (first, last) => {
      const all = allParagraphs(body.doc);
      const [from, to] = [all[first], all[last]];
      if (!from || !to) throw new RangeError(`The document has ${all.length} paragraphs.`);
      document.select(body, contentStart(from), contentEnd(to));
    },
    pictures: () =>
      nodesOf(body.doc, 'picture').map(({ node }) => ({
        alternative: String(node.attrs.description),
        title: String(node.attrs.title),
      })),
    selectPicture: (index) => {
      const picture = nodesOf(body.doc, 'picture')[index];
      if (!picture) throw new RangeError(`The document has no picture ${index}.`);
      document.select(body, picture.pos, picture.pos + 1);
    },
    ooxml: () => writePackage(document, body, { from: 0, to: body.doc.content.size }, true),
    acceptAll: () => resolveAll('accept'),
    rejectAll: () => resolveAll('reject'),
    setDocument: (blocks) => {
      const made = blocks.map((block) =>
        typeof block === 'string'
          ? nodes.paragraph.create(null, block === '' ? null : schema.text(block))
          : Node.fromJSON(schema, block),
      );
      document.load(nodes.doc.create(null, made.length > 0 ? made : nodes.paragraph.create()));
    },
    setSwitch: (fault, on) => {
      if (!isFault(fault)) throw new RangeError(`There is no switch "${fault}".`);
      host.switches = withFault(host.switches, fault, on);
    },
    useFooters: ({ firstPage, evenPages }) => {
      if (firstPage !== undefined) for (const section of document.sections) section.titlePage = firstPage;
      if (evenPages !== undefined) document.evenAndOddHeaders = evenPages;
      document.changed();
    },
    clearFooters: () => {
      for (const { footers } of document.sections)
        for (const type of Object.keys(footers) as (keyof typeof footers)[]) delete footers[type];
      document.controls = document.controls.filter(({ anchor }) => anchor.story.kind !== 'Footer');
      document.changed();
    },
    syncs: () => host.traffic.filter(({ Actions }) => Actions.some(isCall)).length,
    traffic: () => host.traffic,
  };
}
