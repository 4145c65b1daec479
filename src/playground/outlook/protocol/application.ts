import { appContext } from '../../frame/app-context';
import { type Application, notSupported } from '../../frame/web-host';
import { supports } from '../switches';
import { codes, type Item, type Parameters } from './call';
import type { MailHost } from './execute';
import { initialData } from './initial-data';

/** Milliseconds for each call while a slow Outlook is played. */
const slowness = 1500;
/** Milliseconds in which calls count as made at the same time. */
const together = 20;
/** Calls that Outlook takes at the same time. */
const callLimit = 3;

/** `executeMethod` with what a handler said by `event.completed`. */
const invocationCompleted = 94;
const commonMethod = 'executeMethod';
/** What office.js tells Outlook about itself (logTelemetry, trackCtq and the like); nobody keeps it here. */
const telemetry = new Set([163, 193, 400, 401, 402, 403]);

export interface MailApplication {
  readonly host: MailHost;
  /** The item of the window; undefined where none is chosen. */
  item(): Item | undefined;
  /** A handler that was called is done: what it gave to `event.completed`. */
  completed?(status: number, context: Readonly<Record<string, unknown>>): void;
  listening?(event: string): void;
}

interface Request {
  readonly ApiParams?: Parameters | null;
  readonly MethodData?: { readonly DispatchId?: number };
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly [field: string]: unknown;
}

/** Outlook on the web, as a frame meets it. */
export function mailApplication({ host, item, completed, listening }: MailApplication): Application {
  /** Calls that wait for their answer, in order; true where there were too many when it came. */
  const open: boolean[] = [];
  const delay = (): number => {
    const { faults } = host.switches;
    return faults.has('slow') ? slowness : faults.has('three-calls') ? together : 0;
  };
  const execute = ({ MethodData, ApiParams }: Request) => {
    const id = MethodData?.DispatchId ?? 0;
    if (telemetry.has(id)) return { wasSuccessful: true };
    if (open.shift()) return { wasSuccessful: false, error: true, errorCode: codes.tooManyRequests };
    return host.execute(item(), id, ApiParams ?? {});
  };
  return {
    hostInfo: 'Outlook|Web|16.01|de-DE|playground|',
    appContext: () =>
      appContext({
        _appName: 64,
        _docUrl: '',
        _clientMode: 1,
        _settings: { ...host.mailbox.settings },
        _requirementMatrix: JSON.stringify(requirementMatrix(host)),
      }),
    answer: (action, data) => {
      const request = (data ?? {}) as Request;
      if (action === 'GetInitialData') {
        const now = item();
        return now ? initialData(now, host.switches) : null;
      }
      if (action === 'ExecuteMethod') return execute(request);
      if (action !== commonMethod) return undefined;
      if (request.DdaMethod?.DispatchId !== invocationCompleted) return { Version: 1, Error: notSupported };
      completed?.(Number(request['1']), contextOf(request['2']));
      return { Version: 1, Error: 0 };
    },
    ...(listening ? { listening } : {}),
    arrived: (action, data) => {
      const id = (data as Request | undefined)?.MethodData?.DispatchId ?? 0;
      if (action === 'ExecuteMethod' && !telemetry.has(id))
        open.push(host.switches.faults.has('three-calls') && open.length >= callLimit);
    },
    delay,
  };
}

function contextOf(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'string' || data === '') return {};
  const { completedContext } = JSON.parse(data) as { completedContext?: Readonly<Record<string, unknown>> };
  return completedContext ?? {};
}

function requirementMatrix({ switches }: MailHost): Readonly<Record<string, string>> {
  return {
    mailbox: switches.mailbox,
    // Otherwise office.js would send its telemetry to Microsoft itself.
    outlooktelemetry: '1.1',
    ...(supports(switches, '1.8') ? { identityapi: '1.3', dialogapi: '1.2' } : { dialogapi: '1.1' }),
  };
}
