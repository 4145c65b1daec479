import type { HeaderFooterType } from '../model/document';
import { marks, nodes } from '../model/schema';
import * as arg from './arguments';
import { relation } from './compare';
import {
  type BodyHandle,
  boundsOf,
  collection,
  controlHandle,
  type DocumentHandle,
  type Handle,
  isText,
  type RangeHandle,
  range,
  type SectionHandle,
  storyOf,
  type TextHandle,
  wholeBody,
} from './handles';
import { type Host, type Members, plays, writable } from './host';
import { remove } from './insert';
import { strings } from './paragraph-members';
import { editable, textBounds } from './places';
import { search, splitAt } from './search';
import type { Fault } from './switches';
import { tableParents, textMembers } from './text-members';
import { must, OfficeError } from './wire';

export const documentMembers: Members<DocumentHandle> = {
  get: {
    Saved: (_handle, { document }) => document.saved,
    ChangeTrackingMode: (_handle, { document }) => document.tracking,
  },
  set: {
    ChangeTrackingMode: (_handle, value, host) => {
      writable(host);
      host.document.tracking = arg.oneOf(value, ['Off', 'TrackAll', 'TrackMineOnly']);
      host.document.changed();
    },
  },
  objects: {
    Body: (_handle, { document }) => wholeBody(document.body),
    Sections: (_handle, { document }) =>
      collection(
        'Section',
        document.sections.map((section): Handle => ({ type: 'Section', section })),
      ),
    ContentControls: (_handle, { document }) =>
      collection(
        'ContentControl',
        document
          .stories()
          .flatMap((story) => document.controlsIn(story, 0, story.doc.content.size))
          .map(controlHandle),
      ),
    Properties: () => ({ type: 'DocumentProperties' }),
  },
  makes: {
    GetSelection: (_handle, { document }) => {
      const { story, from, to } = document.selection();
      return range(story, from, to);
    },
    Search: (_handle, { document }, args) => search(wholeBody(document.body), args),
    _Search2: (_handle, { document }, args) => search(wholeBody(document.body), args),
  },
  methods: {
    Save: (_handle, host) => {
      writable(host);
      host.document.saved = true;
    },
    _RegisterEvent: () => null,
    _UnregisterEvent: () => null,
  },
  since: { ChangeTrackingMode: '1.4', GetFootnoteBody: '1.5', GetEndnoteBody: '1.5' },
};

const parentSection = (handle: BodyHandle, host: Host): Handle | null => {
  const section = host.document.sections.find(({ headers, footers }) =>
    [...Object.values(headers), ...Object.values(footers)].includes(handle.story),
  );
  const last = host.document.sections.at(-1);
  if (section) return { type: 'Section', section };
  return handle.kind === 'Section' && last ? { type: 'Section', section: last } : null;
};

export const bodyMembers: Members<BodyHandle> = {
  ...textMembers,
  get: { ...textMembers.get, Type: ({ kind }) => kind },
  objects: {
    ...textMembers.objects,
    ParentSection: (handle, host) => must(parentSection(handle, host)),
    ParentSectionOrNullObject: parentSection,
    ParentBody: (handle) => must(handle.kind === 'TableCell' ? wholeBody(handle.story) : null),
    ParentBodyOrNullObject: (handle) => (handle.kind === 'TableCell' ? wholeBody(handle.story) : null),
  },
};

function other(value: unknown): TextHandle {
  if (typeof value !== 'object' || value === null || !('type' in value) || !isText(value as Handle))
    throw new OfficeError('InvalidArgument');
  return value as TextHandle;
}

function expand(handle: RangeHandle, args: readonly unknown[]): Handle | null {
  const second = other(args[0]);
  if (storyOf(second) !== handle.anchor.story) return null;
  const [a, b] = [textBounds(handle), textBounds(second)];
  return range(handle.anchor.story, Math.min(a.from, b.from), Math.max(a.to, b.to));
}

function intersect(handle: RangeHandle, args: readonly unknown[]): Handle | null {
  const second = other(args[0]);
  const [a, b] = [textBounds(handle), textBounds(second)];
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return storyOf(second) !== handle.anchor.story || from > to ? null : range(handle.anchor.story, from, to);
}

function link(handle: RangeHandle): string {
  const { from, to } = boundsOf(handle);
  const found = new Set<string>();
  handle.anchor.story.doc.nodesBetween(from, Math.max(to, from), (node) => {
    if (node.isInline) found.add(String(marks.link.isInSet(node.marks)?.attrs.href ?? ''));
  });
  return found.size === 1 ? ([...found][0] ?? '') : '';
}

function linkRanges(handle: RangeHandle): Handle {
  const { story } = handle.anchor;
  const { from, to } = boundsOf(handle);
  const found: { href: string; from: number; to: number }[] = [];
  story.doc.nodesBetween(from, to, (node, pos) => {
    const href = node.isInline ? marks.link.isInSet(node.marks)?.attrs.href : undefined;
    if (href === undefined) return;
    const last = found.at(-1);
    if (last?.to === pos && last.href === href) last.to = pos + node.nodeSize;
    else found.push({ href, from: pos, to: pos + node.nodeSize });
  });
  return collection(
    'Range',
    found.map((each) => range(story, each.from, each.to)),
  );
}

function insertNote(
  handle: RangeHandle,
  host: Host,
  args: readonly unknown[],
  kind: 'Footnote' | 'Endnote',
): Handle {
  editable(host, handle);
  const words = arg.text(args, 0);
  const { story } = handle.anchor;
  const doc = nodes.doc.create(
    null,
    nodes.paragraph.create({ style: `${kind}Text` }, words === '' ? null : nodes.doc.schema.text(words)),
  );
  const note = host.document.addNote(kind, doc);
  story.dispatch(story.state.tr.insert(boundsOf(handle).to, nodes.note.create({ id: note.id, kind })));
  return { type: 'NoteItem', note };
}

export const rangeMembers: Members<RangeHandle> = {
  ...textMembers,
  get: {
    ...textMembers.get,
    _Id: ({ anchor }) => anchor.from,
    IsEmpty: (handle) => {
      const { from, to } = boundsOf(handle);
      return from === to;
    },
    Hyperlink: link,
  },
  set: {
    ...textMembers.set,
    Hyperlink: (handle, value, host) => {
      editable(host, handle);
      const href = arg.textValue(value);
      const { from, to } = boundsOf(handle);
      const { tr } = handle.anchor.story.state;
      tr.removeMark(from, to, marks.link);
      if (href !== '') tr.addMark(from, to, marks.link.create({ href }));
      handle.anchor.story.dispatch(tr);
    },
  },
  objects: { ...textMembers.objects, ...tableParents },
  makes: {
    ...textMembers.makes,
    ExpandTo: (handle, _host, args) => {
      const found = expand(handle, args);
      if (!found) throw new OfficeError('InvalidArgument');
      return found;
    },
    ExpandToOrNullObject: (handle, _host, args) => expand(handle, args),
    IntersectWith: (handle, _host, args) => must(intersect(handle, args)),
    IntersectWithOrNullObject: (handle, _host, args) => intersect(handle, args),
    GetHyperlinkRanges: linkRanges,
    GetTextRanges: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: false, spacing: args[1] === true }),
    Split: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: args[2] === true, spacing: args[3] === true }),
    InsertFootnote: (handle, host, args) => insertNote(handle, host, args, 'Footnote'),
    InsertEndnote: (handle, host, args) => insertNote(handle, host, args, 'Endnote'),
  },
  methods: {
    ...textMembers.methods,
    Delete: remove,
    CompareLocationWith: (handle, _host, args) => {
      const second = other(args[0]);
      if (storyOf(second) !== handle.anchor.story) return 'Unrelated';
      return relation(textBounds(handle), textBounds(second));
    },
  },
};

const footerFaults: Readonly<Record<HeaderFooterType, Fault>> = {
  Primary: 'footer-primary-throws',
  FirstPage: 'footer-first-throws',
  EvenPages: 'footer-even-throws',
};

function part(handle: SectionHandle, host: Host, where: 'headers' | 'footers', type: unknown): Handle {
  const wanted = arg.oneOf(type, ['Primary', 'FirstPage', 'EvenPages']);
  if (where === 'footers' && plays(host, footerFaults[wanted])) throw new OfficeError('GeneralException');
  return wholeBody(host.document.partOrNew(handle.section, where, wanted));
}

function nextSection(handle: SectionHandle, { document }: Host): Handle | null {
  const section = document.sections[document.sections.indexOf(handle.section) + 1];
  return section ? { type: 'Section', section } : null;
}

export const sectionMembers: Members<SectionHandle> = {
  get: { _Id: ({ section }, { document }) => document.sections.indexOf(section) },
  objects: {
    Body: ({ section }, { document }) => ({
      type: 'Body',
      kind: 'Section',
      story: document.body,
      bounds: () => document.sectionBounds(section),
    }),
  },
  makes: {
    GetFooter: (handle, host, args) => part(handle, host, 'footers', args[0]),
    GetHeader: (handle, host, args) => part(handle, host, 'headers', args[0]),
    GetNext: (handle, host) => must(nextSection(handle, host)),
    GetNextOrNullObject: nextSection,
  },
};
