import type { PropertyName, PropertyValue } from '../model/document';
import * as arg from './arguments';
import { type CustomPropertyHandle, collection, type Handle, type PropertiesHandle } from './handles';
import { type Host, type Members, plays, writable } from './host';
import { must } from './wire';

const writableNames = [
  'Title',
  'Subject',
  'Author',
  'Keywords',
  'Comments',
  'Category',
  'Company',
  'Manager',
  'Format',
];

const key = (name: string): PropertyName => name.toLowerCase() as PropertyName;

export const propertiesMembers: Members<PropertiesHandle> = {
  get: {
    ...Object.fromEntries(
      writableNames.map((name) => [
        name,
        (_handle: PropertiesHandle, { document }: Host) => document.properties[key(name)],
      ]),
    ),
    Template: () => 'Normal.dotm',
    LastAuthor: (_handle, { document }) => document.author,
    RevisionNumber: () => '1',
    ApplicationName: () => 'Microsoft Office Word',
    Security: () => 0,
  },
  set: Object.fromEntries(
    writableNames.map((name) => [
      name,
      (_handle: PropertiesHandle, value: unknown, host: Host) => {
        writable(host);
        host.document.properties[key(name)] = arg.textValue(value);
        host.document.changed();
      },
    ]),
  ),
  objects: {
    CustomProperties: (_handle, { document }) =>
      collection(
        'CustomProperty',
        [...document.customProperties.values()].map(
          (each): Handle => ({ type: 'CustomProperty', key: each.key }),
        ),
      ),
  },
};

/** Desktop Word cuts texts at 255 UTF-16 units; Word on the web doesn't. */
const cutAt = 255;

/** Keys ignore case. */
export function setCustomProperty(host: Host, name: string, value: unknown): Handle {
  writable(host);
  if (name === '') must(undefined);
  const known = host.document.customProperties.get(name.toLowerCase());
  const given: PropertyValue =
    typeof value === 'number' || typeof value === 'boolean' ? value : arg.textValue(value);
  const cut = typeof given === 'string' && plays(host, 'properties-cut') ? given.slice(0, cutAt) : given;
  const stored = known?.key ?? name;
  host.document.customProperties.set(name.toLowerCase(), { key: stored, value: cut });
  host.document.changed();
  return { type: 'CustomProperty', key: stored };
}

export function customProperty(host: Host, name: string): Handle | null {
  const known = host.document.customProperties.get(name.toLowerCase());
  return known ? { type: 'CustomProperty', key: known.key } : null;
}

const stored = (handle: CustomPropertyHandle, { document }: Host) =>
  must(document.customProperties.get(handle.key.toLowerCase()));

export const customPropertyMembers: Members<CustomPropertyHandle> = {
  get: {
    Key: (handle, host) => stored(handle, host).key,
    Value: (handle, host) => stored(handle, host).value,
    Type: (handle, host) => {
      const { value } = stored(handle, host);
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    },
  },
  set: { Value: (handle, value, host) => void setCustomProperty(host, handle.key, value) },
  methods: {
    Delete: (handle, host) => {
      writable(host);
      stored(handle, host);
      host.document.customProperties.delete(handle.key.toLowerCase());
      host.document.changed();
    },
  },
};
