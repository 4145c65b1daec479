import type { WordDocument } from '../model/document';
import { type CollectionHandle, type Handle, release } from './handles';
import type { Host, Members } from './host';
import { membersOf } from './members';
import { defaultSwitches, type Switches, supports } from './switches';
import {
  type Action,
  type ArgumentInfo,
  actionType,
  type Batch,
  must,
  OfficeError,
  pathType,
  type QueryInfo,
  type Reply,
} from './wire';

export interface WordHost {
  readonly document: WordDocument;
  /** Can be replaced at any time; counts from the next batch on. */
  switches: Switches;
  /** Batches seen, that is calls of `context.sync()` that had something to say. */
  readonly traffic: Batch[];
  execute(batch: Batch): Reply;
}

/** Answers Word's batches over a document model; no DOM, no transport. */
export function createWordHost(document: WordDocument, switches: Switches = defaultSwitches): WordHost {
  const kept = new Map<string, Handle>();
  let references = 0;

  const keep = (handle: Handle): string => {
    if (handle.reference === undefined) {
      references += 1;
      handle.reference = `ref-${references}`;
      kept.set(handle.reference, handle);
    }
    return handle.reference;
  };

  const forget = (reference: unknown): void => {
    const handle = kept.get(String(reference));
    if (!handle) return;
    kept.delete(String(reference));
    handle.reference = undefined;
    release(handle, document);
  };

  const run = (batch: Batch, host: Host): Reply => {
    const made = new Map<number, Handle | null>();

    const resolve = (id: number): Handle | null => {
      const known = made.get(id);
      if (known !== undefined) return known;
      const path = must(batch.ObjectPaths[id]);
      let handle: Handle | null;
      switch (path.ObjectPathType) {
        case pathType.global:
          handle = { type: 'Document' };
          break;
        case pathType.make:
          handle = serviceOf(path.Name);
          break;
        case pathType.reference:
          handle = must(kept.get(path.Name));
          break;
        case pathType.nothing:
          handle = null;
          break;
        default: {
          const parent = resolve(must(path.ParentObjectPathId));
          const name = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
          handle = parent && makeFrom(parent, name, argumentsOf(path.ArgumentInfo), host);
        }
      }
      made.set(id, handle);
      return handle;
    };

    const argumentsOf = (info: ArgumentInfo | undefined): readonly unknown[] =>
      (info?.Arguments ?? []).map((value, index) => {
        const id = info?.ReferencedObjectPathIds?.[index];
        return id ? resolve(id) : value;
      });

    const perform = (action: Action): unknown => {
      if (action.ActionType === actionType.trace || action.ActionType === actionType.ensureUnchanged)
        return null;
      const handle = resolve(action.ObjectPathId);
      if (handle === null) return null;
      switch (action.ActionType) {
        case actionType.instantiate:
          return identity(handle, host);
        case actionType.query:
          return view(handle, action.QueryInfo ?? {}, host);
        case actionType.method:
          return call(handle, action.Name, argumentsOf(action.ArgumentInfo), host);
        case actionType.set:
          assign(handle, action.Name, argumentsOf(action.ArgumentInfo)[0], host);
          return null;
        case actionType.update:
          for (const [name, value] of Object.entries(action.ObjectState ?? {}))
            assign(handle, name, value, host);
          return null;
        default:
          throw new OfficeError('NotImplemented', `ActionType ${action.ActionType}`);
      }
    };

    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(action) ?? null });
      } catch (error) {
        const code = error instanceof OfficeError ? error.code : 'GeneralException';
        const message = error instanceof Error ? error.message : String(error);
        const path = batch.ObjectPaths[action.ObjectPathId];
        const location = action.Name || path?.Name || '';
        const status = code === 'GeneralException' ? 500 : code === 'ItemNotFound' ? 404 : 400;
        return {
          Results: results,
          Error: {
            Code: code,
            Message: message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: status,
          },
        };
      }
    }
    return { Results: results };
  };

  const identity = (handle: Handle, host: Host): unknown => {
    if (handle.type === 'Document') return {};
    const { get } = membersOf(handle);
    const id = get?.Id ?? get?._Id;
    return {
      _ReferenceId: keep(handle),
      ...(id ? { [get?.Id ? 'Id' : '_Id']: id(handle as never, host) } : {}),
    };
  };

  const call = (handle: Handle, name: string, args: readonly unknown[], host: Host): unknown => {
    if (name === '_KeepReference') return void keep(handle);
    if (name === '_RemoveReference') return forget(args[0]);
    if (name === '_RemoveAllReferences') return void [...kept.keys()].forEach(forget);
    const { methods, since } = membersOf(handle);
    available(handle, name, since, host);
    const method = methods?.[name];
    if (!method) throw new OfficeError('NotImplemented', `${handle.type}.${name}`);
    return method(handle as never, host, args);
  };

  const assign = (handle: Handle, name: string, value: unknown, host: Host): void => {
    const { set, since } = membersOf(handle);
    available(handle, name, since, host);
    const setter = set?.[name];
    if (!setter) throw new OfficeError('NotImplemented', `${handle.type}.${name}`);
    setter(handle as never, value, host);
  };

  const makeFrom = (handle: Handle, name: string, args: readonly unknown[], host: Host): Handle | null => {
    const { objects, makes, since } = membersOf(handle);
    available(handle, name, since, host);
    const object = objects?.[name];
    if (object) return object(handle as never, host);
    const make = makes?.[name];
    if (!make) throw new OfficeError('NotImplemented', `${handle.type}.${name}`);
    return make(handle as never, host, args);
  };

  /** What `load` asked for: scalars, and objects with what was asked of them. */
  const view = (handle: Handle, query: QueryInfo, host: Host): unknown => {
    if (handle.type.endsWith('Collection')) {
      const { items } = handle as CollectionHandle;
      const from = query.Skip ?? 0;
      const part = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
      const inner = { Select: query.Select?.map(withoutItems), Expand: query.Expand?.map(withoutItems) };
      return { _ReferenceId: keep(handle), _Items: part.map((item) => view(item, inner, host)) };
    }
    const { get = {}, objects = {}, since } = membersOf(handle);
    const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)].filter(
      (name) => name !== '',
    );
    const wanted = select.length === 0 ? ['*'] : select;
    const out: Record<string, unknown> = handle.type === 'Document' ? {} : { _ReferenceId: keep(handle) };
    const deeper = new Map<string, string[]>();
    for (const path of wanted) {
      const [head = '', ...rest] = path.split('/');
      if (head === '*' || head === '$all') {
        for (const [name, read] of Object.entries(get))
          if (isAvailable(name, since, host)) out[name] = must(read)(handle as never, host);
        continue;
      }
      const name = nameIn(get, head);
      const object = nameIn(objects, head);
      if (name) {
        available(handle, name, since, host);
        out[name] = must(get[name])(handle as never, host);
      } else if (object) deeper.set(object, [...(deeper.get(object) ?? []), rest.join('/') || '*']);
      else if (/^isNullObject$/i.test(head)) continue;
      else throw new OfficeError('InvalidArgument', `${handle.type}.${head}`);
    }
    for (const [name, selects] of deeper) {
      const inner = makeFrom(handle, name, [], host);
      out[name] = inner && view(inner, { Select: selects }, host);
    }
    return out;
  };

  const wordHost: WordHost = {
    document,
    switches,
    traffic: [],
    execute(batch) {
      if (!isOwn(batch)) wordHost.traffic.push(batch);
      return run(batch, { document, switches: wordHost.switches });
    },
  };
  return wordHost;
}

function serviceOf(name: string): Handle {
  if (name.endsWith('.SearchOptions')) return { type: 'SearchOptions', options: {} };
  if (name.endsWith('.AddinInternalService')) return { type: 'AddinInternalService' };
  throw new OfficeError('NotImplemented', name);
}

/** Batches of office.js's own making are no call of the add-in. */
const isOwn = ({ ObjectPaths }: Batch): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name.endsWith('.AddinInternalService'));

const withoutItems = (path: string): string => path.replace(/^items\/?/i, '');

function nameIn(members: object, name: string): string | undefined {
  return Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());
}

type Since = Members<never>['since'];

const isAvailable = (name: string, since: Since, host: Host): boolean =>
  supports(host.switches, since?.[name] ?? '1.1');

function available(handle: Handle, name: string, since: Since, host: Host): void {
  if (!isAvailable(name, since, host)) throw new OfficeError('ApiNotFound', `${handle.type}.${name}`);
}
