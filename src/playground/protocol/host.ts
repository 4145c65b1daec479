import type { WordDocument } from '../model/document';
import type { Handle } from './handles';
import type { Fault, Switches } from './switches';
import { OfficeError } from './wire';

/** What the members of all object types work on. */
export interface Host {
  readonly document: WordDocument;
  readonly switches: Switches;
}

export const plays = (host: Host, fault: Fault): boolean => host.switches.faults.has(fault);

/** Throws where the document may not be written. */
export function writable(host: Host): void {
  if (plays(host, 'read-only')) throw new OfficeError('AccessDenied');
}

type Member<H, R> = (handle: H, host: Host, ...args: readonly never[]) => R;

/** What a type of Word object can do, under the names of the wire (capital first letter). */
export interface Members<H> {
  readonly get?: Readonly<Record<string, Member<H, unknown>>>;
  readonly set?: Readonly<Record<string, (handle: H, value: unknown, host: Host) => void>>;
  /** Properties that are objects; `null` is a null object. */
  readonly objects?: Readonly<Record<string, Member<H, Handle | null>>>;
  /** Methods that answer a value. */
  readonly methods?: Readonly<Record<string, (handle: H, host: Host, args: readonly unknown[]) => unknown>>;
  /** Methods that answer an object. */
  readonly makes?: Readonly<
    Record<string, (handle: H, host: Host, args: readonly unknown[]) => Handle | null>
  >;
  /** First version of WordApi that knows the member, where that is above 1.3. */
  readonly since?: Readonly<Record<string, string>>;
}
