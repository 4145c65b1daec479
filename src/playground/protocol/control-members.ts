import * as arg from './arguments';
import { type ControlHandle, storyOf } from './handles';
import { type Host, type Members, writable } from './host';
import { remove } from './insert';
import { strings } from './paragraph-members';
import { textBounds } from './places';
import { splitAt } from './search';
import { tableParents, textMembers } from './text-members';
import { OfficeError } from './wire';

function change(handle: ControlHandle, host: Host, what: Partial<ControlHandle['control']>): void {
  writable(host);
  Object.assign(handle.control, what);
  host.document.changed();
}

/** Titles longer than this are cut without an error, by design. */
const titleLength = 64;

export const control: Members<ControlHandle> = {
  get: {
    ...textMembers.get,
    Id: ({ control: { id } }) => id,
    Title: ({ control: { title } }) => title,
    Tag: ({ control: { tag } }) => tag,
    PlaceholderText: ({ control: { placeholderText } }) => placeholderText,
    Appearance: ({ control: { appearance } }) => appearance,
    Color: ({ control: { color } }) => color,
    CannotDelete: ({ control: { cannotDelete } }) => cannotDelete,
    CannotEdit: ({ control: { cannotEdit } }) => cannotEdit,
    RemoveWhenEdited: ({ control: { removeWhenEdited } }) => removeWhenEdited,
    Type: () => 'RichText',
    Subtype: (handle) => {
      const { from, to } = textBounds(handle);
      const place = storyOf(handle).doc.resolve(from);
      return place.parentOffset === 0 && to >= place.end() ? 'RichTextParagraphs' : 'RichTextInline';
    },
  },
  set: {
    ...textMembers.set,
    Title: (handle, value, host) =>
      change(handle, host, { title: arg.textValue(value).slice(0, titleLength) }),
    Tag: (handle, value, host) => change(handle, host, { tag: arg.textValue(value) }),
    PlaceholderText: (handle, value, host) => change(handle, host, { placeholderText: arg.textValue(value) }),
    Appearance: (handle, value, host) =>
      change(handle, host, { appearance: arg.oneOf(value, ['BoundingBox', 'Tags', 'Hidden'] as const) }),
    Color: (handle, value, host) => change(handle, host, { color: arg.textValue(value) }),
    CannotDelete: (handle, value, host) => change(handle, host, { cannotDelete: arg.booleanValue(value) }),
    CannotEdit: (handle, value, host) => change(handle, host, { cannotEdit: arg.booleanValue(value) }),
    RemoveWhenEdited: (handle, value, host) =>
      change(handle, host, { removeWhenEdited: arg.booleanValue(value) }),
  },
  objects: { ...textMembers.objects, ...tableParents },
  makes: {
    ...textMembers.makes,
    InsertContentControl: () => {
      throw new OfficeError('NotImplemented', 'ContentControl.InsertContentControl');
    },
    GetTextRanges: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: false, spacing: args[1] === true }),
    Split: (handle, _host, args) =>
      splitAt(handle, strings(args[0]), { marks: args[2] === true, spacing: args[3] === true }),
  },
  methods: {
    ...textMembers.methods,
    Delete: (handle, host, args) => {
      writable(host);
      const { control: own } = handle;
      if (own.cannotDelete || own.cannotEdit) throw new OfficeError('AccessDenied');
      const keepContent = arg.booleanValue(args[0]);
      const { from, to } = textBounds(handle);
      if (!keepContent && from === to) throw new OfficeError('NotAllowed');
      if (!keepContent) remove(handle, host);
      host.document.removeControl(own);
    },
  },
  since: textMembers.since,
};
