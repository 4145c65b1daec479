import { allParagraphs, attrsOf } from '../model/blocks';
import type { ListLevel } from '../model/document';
import * as arg from './arguments';
import {
  collection,
  type Handle,
  type ListHandle,
  type ListItemHandle,
  type ParagraphHandle,
  paragraph,
  placedParagraph,
} from './handles';
import { type Host, type Members, writable } from './host';
import { insertParagraph } from './insert';
import { membersOfList, numbering } from './lists';
import { setAttribute } from './paragraph-members';
import { must, OfficeError } from './wire';

const bullets: Readonly<Record<string, string>> = {
  Custom: '•',
  Solid: '•',
  Hollow: 'o',
  Square: '▪',
  Diamonds: '❖',
  Arrow: '➢',
  Checkmark: '✓',
};

function level(handle: ListHandle, args: readonly unknown[]): ListLevel {
  const found = handle.list.levels[arg.whole(args, 0)];
  if (!found) throw new OfficeError('InvalidArgument');
  return found;
}

const items = ({ list, story }: ListHandle): readonly ParagraphHandle[] =>
  membersOfList(story, list.id).map((placed) => paragraph(story, placed));

/** Level text of a format such as `["", 0, "."]`: numbers stand for the number of that level. */
function levelText(format: unknown, index: number): string {
  if (format === undefined || format === null) return `%${index + 1}.`;
  if (!Array.isArray(format)) throw new OfficeError('InvalidArgument');
  return format.map((piece) => (typeof piece === 'number' ? `%${piece + 1}` : String(piece))).join('');
}

export const listMembers: Members<ListHandle> = {
  get: {
    Id: ({ list }) => list.id,
    LevelTypes: ({ list }) => list.levels.map(({ type }) => type),
    LevelExistences: (handle) => {
      const used = new Set(
        membersOfList(handle.story, handle.list.id).map(({ node }) => attrsOf(node).list?.level),
      );
      return handle.list.levels.map((_, index) => used.has(index));
    },
  },
  objects: { Paragraphs: (handle) => collection('Paragraph', items(handle)) },
  makes: {
    GetLevelParagraphs: (handle, _host, args) => {
      const wanted = arg.whole(args, 0);
      return collection(
        'Paragraph',
        items(handle).filter((each) => attrsOf(placedParagraph(each).node).list?.level === wanted),
      );
    },
    InsertParagraph: (handle, host, args) => {
      const where = arg.oneOf(args[1], ['Start', 'End', 'Before', 'After']);
      const all = items(handle);
      const beside = must(where === 'Start' || where === 'Before' ? all[0] : all.at(-1));
      const made = insertParagraph(beside, host, [
        args[0],
        where === 'Start' || where === 'Before' ? 'Before' : 'After',
      ]);
      if (where === 'Before' || where === 'After') setAttribute(made, host, 'list', null);
      return made;
    },
  },
  methods: {
    GetLevelString: (handle, _host, args) => level(handle, args).text,
    SetLevelBullet: (handle, host, args) => {
      writable(host);
      const format = arg.oneOf(args[1], [
        'Custom',
        'Solid',
        'Hollow',
        'Square',
        'Diamonds',
        'Arrow',
        'Checkmark',
      ]);
      const text =
        format === 'Custom' && typeof args[2] === 'number' ? String.fromCharCode(args[2]) : bullets[format];
      Object.assign(level(handle, args), { type: 'Bullet', format, text });
      host.document.changed();
    },
    SetLevelNumbering: (handle, host, args) => {
      writable(host);
      const kinds = ['None', 'Arabic', 'UpperRoman', 'LowerRoman', 'UpperLetter', 'LowerLetter'] as const;
      const format = arg.oneOf(args[1], kinds);
      Object.assign(level(handle, args), {
        type: 'Number',
        format,
        text: levelText(args[2], arg.whole(args, 0)),
      });
      host.document.changed();
    },
    SetLevelStartingNumber: (handle, host, args) => {
      writable(host);
      level(handle, args).start = arg.whole(args, 1);
      host.document.changed();
    },
    SetLevelAlignment: (handle, host, args) => {
      writable(host);
      level(handle, args);
      arg.oneOf(args[1], ['Left', 'Centered', 'Right']);
    },
    SetLevelIndents: (handle, host, args) => {
      writable(host);
      level(handle, args);
      for (const each of items(handle)) {
        if (attrsOf(placedParagraph(each).node).list?.level !== args[0]) continue;
        setAttribute(each, host, 'leftIndent', arg.numberValue(args[1]));
      }
    },
  },
};

const place = ({ paragraph: item }: ListItemHandle) => must(attrsOf(placedParagraph(item).node).list);

function ancestor(handle: ListItemHandle): Handle | null {
  const { story } = handle.paragraph.anchor;
  const own = place(handle);
  const { pos } = placedParagraph(handle.paragraph);
  const found = membersOfList(story, own.id).findLast(
    (each) => each.pos < pos && (attrsOf(each.node).list?.level ?? 0) < own.level,
  );
  return found ? paragraph(story, found) : null;
}

function descendants(handle: ListItemHandle, _host: Host, args: readonly unknown[]): Handle {
  const { story } = handle.paragraph.anchor;
  const own = place(handle);
  const { pos } = placedParagraph(handle.paragraph);
  const found: ParagraphHandle[] = [];
  for (const each of allParagraphs(story.doc).filter((other) => other.pos > pos)) {
    const list = attrsOf(each.node).list;
    if (list?.id !== own.id || list.level <= own.level) break;
    if (args[0] !== true || list.level === own.level + 1) found.push(paragraph(story, each));
  }
  return collection('Paragraph', found);
}

export const listItemMembers: Members<ListItemHandle> = {
  get: {
    Level: (handle) => place(handle).level,
    ListString: (handle, host) =>
      numbering(host, handle.paragraph.anchor.story, placedParagraph(handle.paragraph).pos).string,
    SiblingIndex: (handle, host) =>
      numbering(host, handle.paragraph.anchor.story, placedParagraph(handle.paragraph).pos).index,
  },
  set: {
    Level: (handle, value, host) => {
      const wanted = arg.numberValue(value);
      if (wanted < 0 || wanted > 8) throw new OfficeError('InvalidArgument');
      setAttribute(handle.paragraph, host, 'list', { ...place(handle), level: wanted });
    },
  },
  makes: {
    GetAncestor: (handle) => must(ancestor(handle)),
    GetAncestorOrNullObject: (handle) => ancestor(handle),
    GetDescendants: descendants,
  },
};
