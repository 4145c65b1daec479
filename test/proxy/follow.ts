import { PANE_HEADER, type Problem, type RunRequest, type StreamEvent } from '../../src/core/protocol';
import { parseEvents, type TestProxy } from './harness';

/** A run that goes on while the test looks at it. */
export interface Followed {
  readonly status: number;
  readonly headers: Headers;
  /** Where it was refused. */
  readonly problem?: Problem;
  /** What has come so far. */
  events(): readonly StreamEvent[];
  has(event: StreamEvent['event']): boolean;
  /** The newest position that was told. */
  position(): number | undefined;
  /** Kept when the stream has ended. */
  readonly ended: Promise<void>;
  /** Closes the connection, as a pane that stops. */
  stop(): void;
}

export const SHORT: RunRequest = { task: 'simplify', text: 'Der Antrag liegt vor.' };

/** A made-up id of a pane. */
export const pane = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export async function follow(
  proxy: TestProxy,
  person: number | string,
  request: RunRequest = SHORT,
): Promise<Followed> {
  const controller = new AbortController();
  const id = typeof person === 'number' ? pane(person) : person;
  const response = await proxy.post('/api/v1/runs', request, {
    signal: controller.signal,
    headers: { [PANE_HEADER]: id },
  });
  const { status, headers } = response;
  let text = '';
  const isStream = status === 200;
  const problem = isStream ? undefined : ((await response.json()) as Problem);
  const ended = isStream ? read(response, (part) => (text += part)) : Promise.resolve();
  // Only whole events.
  const events = () => parseEvents(text.slice(0, text.lastIndexOf('\n\n') + 2));
  return {
    status,
    headers,
    problem,
    events,
    has: (event) => events().some((one) => one.event === event),
    position() {
      const last = events().findLast((one) => one.event === 'queued');
      return last?.event === 'queued' ? last.position : undefined;
    },
    ended,
    stop: () => controller.abort(),
  };
}

async function read(response: Response, take: (part: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const part of response.body!) take(decoder.decode(part, { stream: true }));
  } catch {
    // The test closed the connection, or the server broke it off.
  }
}
