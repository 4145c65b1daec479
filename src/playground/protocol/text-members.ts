import { enclosing, nodesOf, paragraphsIn } from '../model/blocks';
import { nodes } from '../model/schema';
import { styleByName, styleOf } from '../model/styles';
import { textBetween } from '../model/text';
import { writeHtml } from '../ooxml/html';
import { writePackage } from '../ooxml/write';
import * as arg from './arguments';
import {
  type BodyHandle,
  boundsOf,
  collection,
  controlHandle,
  type Handle,
  paragraph,
  range,
  storyOf,
  type TablePart,
  type TextHandle,
  table,
  wholeBody,
} from './handles';
import type { Host, Members } from './host';
import {
  clear,
  insertBreak,
  insertContentControl,
  insertParagraph,
  insertPicture,
  insertTable,
  insertText,
} from './insert';
import { insertHtml, insertOoxml } from './insert-content';
import { listsOf } from './lists';
import { paragraphsOf, tablesIn, textBounds } from './places';
import { search } from './search';
import { setStyle, styleKeyOf } from './style';
import { must, OfficeError } from './wire';

const rangeLocations = ['Whole', 'Start', 'End', 'Before', 'After', 'Content'] as const;

/** Objects of a text that are found by going outwards. */
export function parentTable(handle: TextHandle): Handle | null {
  const story = storyOf(handle);
  const found = enclosing(story.doc, textBounds(handle).from, 'table');
  return found ? table(story, found) : null;
}

export function parentCell(handle: TextHandle): TablePart | null {
  const story = storyOf(handle);
  const place = story.doc.resolve(textBounds(handle).from);
  for (let depth = place.depth; depth > 1; depth--) {
    if (place.node(depth).type !== nodes.table_cell) continue;
    const placed = { node: place.node(depth - 2), pos: place.before(depth - 2) };
    return {
      type: 'TableCell',
      table: table(story, placed),
      row: place.index(depth - 2),
      cell: place.index(depth - 1),
    };
  }
  return null;
}

export function parentControl(handle: TextHandle, host: Host): Handle | null {
  const { from, to } = textBounds(handle);
  const around = host.document.controls
    .filter(({ anchor }) => anchor.story === storyOf(handle) && anchor.from <= from && anchor.to >= to)
    .filter((each) => handle.type !== 'ContentControl' || each !== handle.control)
    .sort((a, b) => a.anchor.to - a.anchor.from - (b.anchor.to - b.anchor.from));
  return around[0] ? controlHandle(around[0]) : null;
}

function notesIn(handle: TextHandle, host: Host, kind: 'Footnote' | 'Endnote'): Handle {
  const { from, to } = boundsOf(handle);
  const found = nodesOf(storyOf(handle).doc, 'note', from, to).filter(({ node }) => node.attrs.kind === kind);
  return collection(
    'NoteItem',
    found.map(
      ({ node }): Handle => ({ type: 'NoteItem', note: must(host.document.notes.get(node.attrs.id)) }),
    ),
  );
}

export const bodyOfStory = (handle: TextHandle): BodyHandle => {
  const cell = handle.type === 'Body' ? null : parentCell(handle);
  const story = storyOf(handle);
  if (!cell) return wholeBody(story);
  const { from } = textBounds(handle);
  const anchor = story.anchor(from, from);
  const bounds = () => {
    const placed = must(enclosing(story.doc, anchor.from, 'table_cell'));
    return { from: placed.pos + 1, to: placed.pos + placed.node.nodeSize - 1 };
  };
  return { type: 'Body', kind: 'TableCell', story, bounds };
};

/** The text as `text` gives it: tracked deletions included, as on the web. */
export function textOf(handle: TextHandle): string {
  const { from, to } = boundsOf(handle);
  return textBetween(storyOf(handle).doc, from, to);
}

/** Members that Body, Range, Paragraph and ContentControl share. */
export const textMembers = {
  get: {
    Text: textOf,
    Style: (handle) => {
      const key = styleKeyOf(handle);
      return key === undefined ? '' : styleOf(key).name;
    },
    StyleBuiltIn: (handle) => {
      const key = styleKeyOf(handle);
      return key !== undefined && styleOf(key).builtIn ? key : 'Other';
    },
  },
  set: {
    Style: (handle, value, host) => {
      const style = styleByName(arg.textValue(value));
      if (!style) throw new OfficeError('ItemNotFound');
      setStyle(handle, style.key, host);
    },
    StyleBuiltIn: (handle, value, host) => {
      const style = styleOf(arg.textValue(value));
      if (!style.builtIn) throw new OfficeError('InvalidArgument');
      setStyle(handle, style.key, host);
    },
  },
  objects: {
    Paragraphs: (handle) =>
      collection(
        'Paragraph',
        paragraphsOf(handle).map((placed) => paragraph(storyOf(handle), placed)),
      ),
    ContentControls: (handle, host) => {
      const { from, to } = boundsOf(handle);
      const inside = host.document.controlsIn(storyOf(handle), from, to);
      return collection(
        'ContentControl',
        inside
          .filter((each) => handle.type !== 'ContentControl' || each !== handle.control)
          .map(controlHandle),
      );
    },
    Font: (handle) => ({ type: 'Font', of: handle }),
    Lists: (handle, host) => collection('List', listsOf(host, storyOf(handle), paragraphsOf(handle))),
    Tables: (handle) =>
      collection(
        'Table',
        tablesIn(handle).map((placed) => table(storyOf(handle), placed)),
      ),
    InlinePictures: (handle) => {
      const story = storyOf(handle);
      const { from, to } = boundsOf(handle);
      return collection(
        'InlinePicture',
        nodesOf(story.doc, 'picture', from, to).map(
          ({ pos }): Handle => ({ type: 'InlinePicture', anchor: story.anchor(pos, pos + 1) }),
        ),
      );
    },
    ParentContentControl: (handle, host) => must(parentControl(handle, host)),
    ParentContentControlOrNullObject: parentControl,
    ParentBody: (handle) => bodyOfStory(handle),
    Footnotes: (handle, host) => notesIn(handle, host, 'Footnote'),
    Endnotes: (handle, host) => notesIn(handle, host, 'Endnote'),
  },
  makes: {
    InsertText: insertText,
    InsertParagraph: insertParagraph,
    InsertTable: insertTable,
    InsertHtml: insertHtml,
    InsertOoxml: insertOoxml,
    InsertContentControl: insertContentControl,
    InsertInlinePictureFromBase64: (handle, host, args) => {
      const { pos } = insertPicture(handle, host, args);
      return { type: 'InlinePicture', anchor: storyOf(handle).anchor(pos, pos + 1) };
    },
    GetRange: (handle, _host, args) => {
      const story = storyOf(handle);
      const { from, to } = textBounds(handle);
      switch (arg.oneOf(args[0], rangeLocations, 'Whole')) {
        case 'Start':
        case 'Before':
          return range(story, from, from);
        case 'End':
          return range(story, to, to);
        case 'After': {
          const next = handle.type === 'Paragraph' ? paragraphsIn(story.doc, to + 2, to + 2)[0] : undefined;
          return next ? range(story, next.pos + 1, next.pos + 1) : range(story, to, to);
        }
        default:
          return range(story, from, to);
      }
    },
    Search: (handle, _host, args) => search(handle, args),
    _Search2: (handle, _host, args) => search(handle, args),
  },
  methods: {
    InsertBreak: insertBreak,
    Clear: clear,
    Select: (handle, host, args) => {
      const { from, to } = textBounds(handle);
      const mode = arg.oneOf(args[0], ['Select', 'Start', 'End'], 'Select');
      host.document.select(storyOf(handle), mode === 'End' ? to : from, mode === 'Start' ? from : to);
    },
    GetHtml: (handle) => {
      const story = storyOf(handle);
      const { from, to } = boundsOf(handle);
      const blocks: Parameters<typeof writeHtml>[0][number][] = [];
      story.doc.slice(from, to).content.forEach((node) => {
        blocks.push(node);
      });
      const inline = blocks[0]?.isInline ?? false;
      return writeHtml(
        inline
          ? [nodes.paragraph.create(null, blocks)]
          : blocks.filter(({ type }) => type === nodes.paragraph || type === nodes.table),
      );
    },
    GetOoxml: (handle, host) => {
      const { from, to } = boundsOf(handle);
      if (handle.type === 'Range' && from === to) throw new OfficeError('GeneralException');
      const whole = handle.type === 'Body' && handle.bounds === undefined && handle.kind === 'MainDoc';
      return writePackage(host.document, storyOf(handle), { from, to }, whole);
    },
    GetReviewedText: (handle, _host, args) => {
      const { from, to } = boundsOf(handle);
      return textBetween(
        storyOf(handle).doc,
        from,
        to,
        arg.oneOf(args[0], ['Original', 'Current'] as const, 'Original'),
      );
    },
  },
  since: {
    GetReviewedText: '1.4',
    GetComments: '1.4',
    InsertComment: '1.4',
    Footnotes: '1.5',
    Endnotes: '1.5',
    InsertFootnote: '1.5',
    InsertEndnote: '1.5',
  },
} satisfies Members<TextHandle>;

/** Tables around a text; a body has none of these. */
export const tableParents = {
  ParentTable: (handle) => must(parentTable(handle)),
  ParentTableOrNullObject: parentTable,
  ParentTableCell: (handle) => must(parentCell(handle)),
  ParentTableCellOrNullObject: parentCell,
} satisfies Members<TextHandle>['objects'];
