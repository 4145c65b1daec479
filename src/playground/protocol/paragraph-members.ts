import { allParagraphs, attrsOf, enclosing, type Placed } from '../model/blocks';
import type { ParagraphAttrs } from '../model/schema';
import * as arg from './arguments';
import {
  boundsOf,
  type Handle,
  type ListHandle,
  type ParagraphHandle,
  paragraph,
  placedParagraph,
  range,
} from './handles';
import { type Host, type Members, plays } from './host';
import { remove } from './insert';
import { membersOfList } from './lists';
import { editable } from './places';
import { splitAt } from './search';
import { tableParents, textMembers } from './text-members';
import { must, OfficeError } from './wire';

const read =
  <K extends keyof ParagraphAttrs>(name: K) =>
  (handle: ParagraphHandle): ParagraphAttrs[K] =>
    attrsOf(placedParagraph(handle).node)[name];

export function setAttribute(
  handle: ParagraphHandle,
  host: Host,
  name: keyof ParagraphAttrs,
  value: unknown,
): void {
  editable(host, handle);
  const { story } = handle.anchor;
  const { pos } = placedParagraph(handle);
  story.dispatch(story.state.tr.setNodeAttribute(pos, name, value));
}

const write =
  (name: keyof ParagraphAttrs, parse: (value: unknown) => unknown = arg.numberValue) =>
  (handle: ParagraphHandle, value: unknown, host: Host): void =>
    setAttribute(handle, host, name, parse(value));

function neighbour(handle: ParagraphHandle, step: 1 | -1): Handle | null {
  const { story } = handle.anchor;
  const { pos } = placedParagraph(handle);
  const all = allParagraphs(story.doc);
  const found: Placed | undefined = all[all.findIndex((each) => each.pos === pos) + step];
  return found ? paragraph(story, found) : null;
}

function list(handle: ParagraphHandle, host: Host): ListHandle | null {
  const place = read('list')(handle);
  const definition = place && host.document.lists.get(place.id);
  return definition ? { type: 'List', list: definition, story: handle.anchor.story } : null;
}

function listItem(handle: ParagraphHandle): Handle | null {
  return read('list')(handle) ? { type: 'ListItem', paragraph: handle } : null;
}

function isLast(handle: ParagraphHandle): boolean {
  return allParagraphs(handle.anchor.story.doc).at(-1)?.pos === placedParagraph(handle).pos;
}

export const paragraphMembers: Members<ParagraphHandle> = {
  get: {
    ...textMembers.get,
    _Id: (handle) => handle.anchor.from,
    Alignment: read('alignment'),
    FirstLineIndent: read('firstLineIndent'),
    LeftIndent: read('leftIndent'),
    RightIndent: read('rightIndent'),
    LineSpacing: read('lineSpacing'),
    SpaceBefore: read('spaceBefore'),
    SpaceAfter: read('spaceAfter'),
    LineUnitBefore: () => 0,
    LineUnitAfter: () => 0,
    OutlineLevel: (handle) => {
      const { style, outlineLevel } = attrsOf(placedParagraph(handle).node);
      return Number(/^Heading(\d)$/.exec(style)?.[1] ?? outlineLevel);
    },
    IsListItem: (handle) => read('list')(handle) !== null,
    IsLastParagraph: isLast,
    TableNestingLevel: (handle) => {
      const { doc } = handle.anchor.story;
      let level = 0;
      let at = enclosing(doc, placedParagraph(handle).pos, 'table');
      while (at) {
        level += 1;
        at = enclosing(doc, at.pos, 'table');
      }
      return level;
    },
  },
  set: {
    ...textMembers.set,
    Alignment: write('alignment', (value) => arg.oneOf(value, ['Left', 'Centered', 'Right', 'Justified'])),
    FirstLineIndent: write('firstLineIndent'),
    LeftIndent: write('leftIndent'),
    RightIndent: write('rightIndent'),
    LineSpacing: write('lineSpacing'),
    SpaceBefore: write('spaceBefore'),
    SpaceAfter: write('spaceAfter'),
    OutlineLevel: write('outlineLevel'),
  },
  objects: {
    ...textMembers.objects,
    ...tableParents,
    List: (handle, host) => must(list(handle, host)),
    ListOrNullObject: list,
    ListItem: (handle) => must(listItem(handle)),
    ListItemOrNullObject: listItem,
  },
  makes: {
    ...textMembers.makes,
    GetNext: (handle) => must(neighbour(handle, 1)),
    GetNextOrNullObject: (handle) => neighbour(handle, 1),
    GetPrevious: (handle) => must(neighbour(handle, -1)),
    GetPreviousOrNullObject: (handle) => neighbour(handle, -1),
    StartNewList: (handle, host) => {
      if (read('list')(handle)) throw new OfficeError('GeneralException');
      const made = host.document.addList('Number');
      if (!plays(host, 'lists-dropped')) setAttribute(handle, host, 'list', { id: made.id, level: 0 });
      return { type: 'List', list: made, story: handle.anchor.story };
    },
    AttachToList: (handle, host, args) => {
      const id = arg.whole(args, 0);
      const level = arg.whole(args, 1, 0);
      const found = must(host.document.lists.get(id));
      if (level < 0 || level > 8) throw new OfficeError('InvalidArgument');
      if (read('list')(handle)) throw new OfficeError('GeneralException');
      const known = membersOfList(handle.anchor.story, id).length > 0;
      if (!known && !plays(host, 'lists-dropped')) throw new OfficeError('ItemNotFound');
      if (!plays(host, 'lists-dropped')) setAttribute(handle, host, 'list', { id, level });
      return { type: 'List', list: found, story: handle.anchor.story };
    },
    GetTextRanges: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: false, spacing: args[1] === true }),
    Split: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: args[1] === true, spacing: args[2] === true }),
    GetSubrange: (handle, _host, args) => {
      const { from, to } = boundsOf(handle);
      const start = Math.min(to, from + arg.whole(args, 0));
      return range(handle.anchor.story, start, Math.min(to, start + arg.whole(args, 1)));
    },
  },
  methods: {
    ...textMembers.methods,
    Delete: remove,
    DetachFromList: (handle, host) => {
      if (!read('list')(handle)) throw new OfficeError('GeneralException');
      setAttribute(handle, host, 'list', null);
    },
  },
  since: textMembers.since,
};

export function strings(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string'))
    throw new OfficeError('InvalidArgument');
  return value;
}
