import type { Node } from 'prosemirror-model';
import { nodesOf, paragraphAt } from '../model/blocks';
import * as arg from './arguments';
import {
  type Handle,
  type NoteHandle,
  type PictureHandle,
  paragraph,
  type RangeHandle,
  range,
  wholeBody,
} from './handles';
import { type Host, type Members, writable } from './host';
import { tableParents, textMembers } from './text-members';
import { must } from './wire';

function noteReference({ note }: NoteHandle, { document }: Host): RangeHandle {
  for (const story of document.stories()) {
    const found = nodesOf(story.doc, 'note').find(({ node }) => node.attrs.id === note.id);
    if (found) return range(story, found.pos, found.pos + 1);
  }
  return must<RangeHandle>(undefined);
}

export const noteMembers: Members<NoteHandle> = {
  get: { _Id: ({ note }) => note.id, Type: ({ note }) => note.kind },
  objects: { Body: ({ note }) => wholeBody(note.story), Reference: noteReference },
  methods: {
    Delete: (handle, host) => {
      writable(host);
      const { anchor } = noteReference(handle, host);
      anchor.story.dispatch(anchor.story.state.tr.delete(anchor.from, anchor.to));
      host.document.notes.delete(handle.note.id);
    },
  },
};

const node = ({ anchor }: PictureHandle): Node =>
  must(anchor.gone ? null : anchor.story.doc.nodeAt(anchor.from));
const read =
  (name: string) =>
  (handle: PictureHandle): unknown =>
    node(handle).attrs[name];
const write =
  (name: string, parse: (value: unknown) => unknown) =>
  (handle: PictureHandle, value: unknown, host: Host): void => {
    writable(host);
    node(handle);
    handle.anchor.story.dispatch(
      handle.anchor.story.state.tr.setNodeAttribute(handle.anchor.from, name, parse(value)),
    );
  };

const asRange = ({ anchor }: PictureHandle): RangeHandle => range(anchor.story, anchor.from, anchor.to);
const outwards = {
  ...tableParents,
  ParentContentControl: textMembers.objects.ParentContentControl,
  ParentContentControlOrNullObject: textMembers.objects.ParentContentControlOrNullObject,
};

export const pictureMembers: Members<PictureHandle> = {
  get: {
    _Id: ({ anchor }) => anchor.from,
    AltTextDescription: read('description'),
    AltTextTitle: read('title'),
    Width: read('width'),
    Height: read('height'),
    Hyperlink: read('href'),
    LockAspectRatio: () => true,
  },
  set: {
    AltTextDescription: write('description', arg.textValue),
    AltTextTitle: write('title', arg.textValue),
    Width: write('width', arg.numberValue),
    Height: write('height', arg.numberValue),
    Hyperlink: write('href', arg.textValue),
  },
  objects: {
    ...Object.fromEntries(
      Object.entries(outwards).map(([name, find]) => [
        name,
        (handle: PictureHandle, host: Host): Handle | null => find(asRange(handle), host),
      ]),
    ),
    Paragraph: ({ anchor }) => paragraph(anchor.story, must(paragraphAt(anchor.story.doc, anchor.from))),
  },
  makes: {
    GetRange: asRange,
    InsertParagraph: (handle, host, args) => textMembers.makes.InsertParagraph(asRange(handle), host, args),
    InsertText: (handle, host, args) => textMembers.makes.InsertText(asRange(handle), host, args),
    InsertContentControl: (handle, host) => textMembers.makes.InsertContentControl(asRange(handle), host),
  },
  methods: {
    GetBase64ImageSrc: read('data'),
    Select: (handle, host) => host.document.select(handle.anchor.story, handle.anchor.from, handle.anchor.to),
    Delete: (handle, host) => {
      writable(host);
      node(handle);
      handle.anchor.story.dispatch(handle.anchor.story.state.tr.delete(handle.anchor.from, handle.anchor.to));
    },
  },
};
