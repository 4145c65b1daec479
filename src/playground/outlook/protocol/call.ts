import type { Draft } from '../model/draft';
import type { ComposeRequest, Mailbox } from '../model/mailbox';
import type { Message } from '../model/message';
import type { Fault, Switches } from '../switches';

/** What stands beside an add-in: a received mail or one that is being written. */
export type Item =
  | { readonly mode: 'read'; readonly message: Message }
  | { readonly mode: 'compose'; readonly draft: Draft };

/** Error codes of Outlook that the model answers; office.js makes names and messages of them. */
export const codes = {
  /** 2006, `InvalidFormatError`: HTML for a mail in plain text. */
  invalidFormat: 2006,
  operationNotSupported: 5000,
  internalError: 5001,
  tooManyRequests: 5100,
  invalidSelection: 9016,
  accessRestricted: 9017,
  settings: 9019,
  saveFailed: 9021,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  noPermission: 9038,
  networkError: 9041,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;

/** A call fails with this code. */
export class MailError extends Error {
  constructor(readonly code: (typeof codes)[keyof typeof codes]) {
    super(`Outlook error ${code}`);
  }
}

/** What the methods work on. */
export interface Call<I extends Item = Item> {
  readonly item: I;
  readonly mailbox: Mailbox;
  readonly switches: Switches;
  /** Opens a window with a new mail, as the page does it. */
  compose(request: ComposeRequest): void;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** A method of office.js as it arrives: by number. */
export interface Method {
  /** As an add-in calls it. */
  readonly name: string;
  /** First version of the requirement set Mailbox that has it. */
  readonly since: string;
  readonly modes: 'read' | 'compose' | 'both';
  /** Changes the item, which a mailbox shared for reading refuses. */
  readonly writes?: true;
  /** A failure that a switch plays. */
  readonly fails?: readonly [Fault, (typeof codes)[keyof typeof codes]];
  run(call: Call, parameters: Parameters): unknown;
}

/** By the `DispatchId` of office.js. */
export type Methods = Readonly<Record<number, Method>>;

/** A method that exists only where a mail is written. */
export const inCompose =
  (run: (draft: Draft, parameters: Parameters, call: Call) => unknown): Method['run'] =>
  (call, parameters) => {
    if (call.item.mode !== 'compose') throw new MailError(codes.operationNotSupported);
    return run(call.item.draft, parameters, call);
  };

/** A string that office.js has checked. */
export function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw new MailError(codes.internalError);
  return value;
}
