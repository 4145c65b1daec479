import * as arg from './arguments';
import { type CollectionHandle, collection, type Handle } from './handles';
import type { Host, Members } from './host';
import { customProperty, setCustomProperty } from './property-members';
import { must, OfficeError } from './wire';

type Own = Members<CollectionHandle>;

const first = ({ items }: CollectionHandle): Handle | null => items[0] ?? null;
const last = ({ items }: CollectionHandle): Handle | null => items.at(-1) ?? null;
const at = (handle: CollectionHandle, _host: Host, args: readonly unknown[]): Handle =>
  must(handle.items[arg.whole(args, 0)]);

const any: Own = {
  makes: {
    GetFirst: (handle) => must(first(handle)),
    GetFirstOrNullObject: first,
    GetItem: at,
    GetItemAt: at,
  },
};

const controls = (handle: CollectionHandle) =>
  handle.items.flatMap((each) => (each.type === 'ContentControl' ? [each] : []));

const controlById = (handle: CollectionHandle, args: readonly unknown[]) => {
  const id = arg.whole(args, 0);
  return controls(handle).find(({ control }) => control.id === id) ?? null;
};

const lists = (handle: CollectionHandle, args: readonly unknown[]) => {
  const id = arg.whole(args, 0);
  return handle.items.find((each) => each.type === 'List' && each.list.id === id) ?? null;
};

const byType: Readonly<Record<string, Own>> = {
  ParagraphCollection: {
    makes: { ...any.makes, GetLast: (handle) => must(last(handle)), GetLastOrNullObject: last },
  },
  ContentControlCollection: {
    makes: {
      ...any.makes,
      GetByTag: (handle, _host, args) => {
        const tag = arg.text(args, 0);
        return collection(
          'ContentControl',
          controls(handle).filter(({ control }) => control.tag === tag),
        );
      },
      GetByTitle: (handle, _host, args) => {
        const title = arg.text(args, 0);
        return collection(
          'ContentControl',
          controls(handle).filter(({ control }) => control.title === title),
        );
      },
      GetById: (handle, _host, args) => must(controlById(handle, args)),
      GetByIdOrNullObject: (handle, _host, args) => controlById(handle, args),
      GetItem: (handle, _host, args) => must(controlById(handle, args) ?? handle.items[arg.whole(args, 0)]),
      GetByTypes: (handle, _host, args) => {
        if (!Array.isArray(args[0])) throw new OfficeError('InvalidArgument');
        return args[0].some((type) =>
          ['RichText', 'RichTextInline', 'RichTextParagraphs'].includes(String(type)),
        )
          ? handle
          : collection('ContentControl', []);
      },
    },
  },
  ListCollection: {
    makes: {
      ...any.makes,
      GetById: (handle, _host, args) => must(lists(handle, args)),
      GetByIdOrNullObject: (handle, _host, args) => lists(handle, args),
      GetItem: (handle, _host, args) => must(lists(handle, args) ?? handle.items[arg.whole(args, 0)]),
    },
  },
  CustomPropertyCollection: {
    makes: {
      GetItem: (_handle, host, args) => must(customProperty(host, arg.text(args, 0))),
      GetItemAt: at,
      GetItemOrNullObject: (_handle, host, args) => customProperty(host, arg.text(args, 0)),
      Add: (_handle, host, args) => setCustomProperty(host, arg.text(args, 0), args[1]),
    },
    methods: {
      GetCount: ({ items }) => items.length,
      DeleteAll: (_handle, host) => {
        host.document.customProperties.clear();
        host.document.changed();
      },
    },
  },
};

export const collectionMembers = (type: string): Members<never> => byType[type] ?? any;
