/** Word's batches as office.js sends them (see `_data.ArrayData[4]` of `executeMethod` 93). */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path id of an argument that is an object, 0 or null for plain ones. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const pathType = {
  global: 1,
  make: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

export type OfficeErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'SearchStringInvalidOrTooLong';

const messages: Readonly<Record<OfficeErrorCode, string>> = {
  AccessDenied: 'Access denied.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: 'The requested item does not exist.',
  NotAllowed: 'The operation is not allowed.',
  NotImplemented: 'The requested feature is not implemented.',
  ApiNotFound: 'The API is not available in this version of the application.',
  SearchStringInvalidOrTooLong: 'The search string is invalid or too long.',
};

/** What the host answers where Word would refuse. */
export class OfficeError extends Error {
  constructor(
    readonly code: OfficeErrorCode,
    where = '',
  ) {
    super(where === '' ? messages[code] : `${messages[code]} (${where})`);
  }
}

export function must<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new OfficeError('ItemNotFound');
  return item;
}
