import { basename } from 'node:path';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { FindingType } from '../core/privacy';
import type { LeftReason } from './backends/session-book';
import type { ForeignReason } from './http/guards';

/**
 * What the log may say: these events with these fields, enumerations, numbers and names from the configuration.
 * Whatever else is handed to the logger, by Fastify for instance, is left out or, as a warning, reduced to
 * `event: 'framework'`, so that no address, body, header or message of an error ever reaches it.
 */
export interface LogFields {
  readonly event:
    | 'listening'
    | 'stopped'
    | 'request'
    | 'second-check'
    | 'refused'
    | 'run-started'
    | 'run-ended'
    | 'run-unread'
    | 'session-left'
    | 'store-failed'
    | 'records-deleted'
    | 'self-test-failed'
    | 'self-test-passed'
    | 'unexpected';
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly code?: string;
  readonly runId?: string;
  readonly task?: string;
  readonly model?: string;
  /** The model that answered or was asked last, where another one was chosen. */
  readonly answeredBy?: string;
  /** Milliseconds in the queue. */
  readonly waitedMs?: number;
  readonly finish?: string;
  readonly upstreamStatus?: number;
  /** The model server that kept a session. */
  readonly backend?: string;
  /** Why a session was left, or why a request counts as a foreign one. */
  readonly reason?: LeftReason | ForeignReason;
  /** How the second check ended and, where it failed, why. */
  readonly outcome?: string;
  readonly failure?: string;
  /** How many places it found, and how many findings of kinds that the configuration does not name. */
  readonly findings?: number;
  readonly unknown?: number;
  /** How many records were deleted since they are older than the town keeps them. */
  readonly deleted?: number;
  readonly address?: string;
  /** Class of an error and where it was thrown, without its message. */
  readonly error?: string;
  readonly where?: readonly string[];
  /** Kinds of findings that the self-test missed. */
  readonly kinds?: readonly FindingType[];
}

const CLOSED = Symbol('closed');

/** pino's number for the level `warn`. */
const WARN = 40;

/** A log entry that holds nothing but closed fields. */
export function entry(fields: LogFields): object {
  return { [CLOSED]: true, ...fields };
}

/** Class and places of an error; its message and its stack's first lines are left out. */
export function errorFields(error: unknown): Pick<LogFields, 'error' | 'where'> {
  if (!(error instanceof Error)) return { error: typeof error };
  // The stack begins with the message, which may quote a text, even lines that look like places.
  const stack = error.stack ?? '';
  const at = stack.indexOf(error.message);
  const places = at < 0 ? '' : stack.slice(at + error.message.length);
  const frames = [...places.matchAll(/^\s+at .*?([\w.-]+\.(?:js|ts|mjs|cjs):\d+:\d+)\)?$/gm)];
  return {
    error: error.constructor.name,
    where: frames.slice(0, 5).map((frame) => basename(frame[1]!)),
  };
}

/** The proxy's logger: JSON lines to `destination`, standard output by default. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: () => undefined, req: () => undefined, res: () => undefined },
      hooks: {
        logMethod(args, method, level) {
          const first: unknown = args[0];
          const known = typeof first === 'object' && first !== null && CLOSED in first;
          if (known) method.apply(this, [{ ...first }]);
          else if (level >= WARN) method.apply(this, [{ event: 'framework' }]);
        },
      },
    },
    destination ?? logDestination(),
  );
}

/**
 * A file, or standard output: lines leave together, a tenth of a second late at most and at the latest when the process
 * ends.
 */
export function logDestination(file?: string): DestinationStream {
  const lines = pino.destination({ dest: file ?? 1, sync: false, minLength: 8_192 });
  /** Bytes that have not left yet. */
  let held = 0;
  let isLeaving = false;

  function leaveSoon(): void {
    if (held === 0 || isLeaving) return;
    isLeaving = true;
    setTimeout(() => {
      isLeaving = false;
      lines.flush();
    }, LOG_HELD_MS).unref();
  }

  lines.on('write', (bytes: number) => {
    held -= bytes;
  });
  // Nothing leaves while the file is opened or written to, whoever reads it being slow: what came meanwhile is next.
  lines.on('ready', leaveSoon).on('drain', leaveSoon);
  return {
    write(line) {
      held += Buffer.byteLength(line);
      lines.write(line);
      leaveSoon();
    },
  };
}

const LOG_HELD_MS = 100;
