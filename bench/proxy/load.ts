import { request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One way from a client to the model. */
export interface Way {
  readonly name: string;
  readonly url: string;
  readonly body: string;
  /** What stands before the number of a chunk in the stream. */
  readonly mark: string;
}

export interface Stream {
  /** Milliseconds from the start of the request to the first chunk. */
  readonly firstMs: number;
  readonly ms: number;
  readonly chunks: number;
}

/** Opens streams at once and reads each to its end; throws where a chunk is lost, doubled or out of order. */
export async function load(way: Way, streams: number): Promise<readonly Stream[]> {
  return Promise.all(Array.from({ length: streams }, () => read(way)));
}

function read({ url, body, mark }: Way): Promise<Stream> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    outgoing.setNoDelay(true);
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      let rest = '';
      let next = 0;
      let firstMs = Number.NaN;
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        rest += text;
        for (;;) {
          const at = rest.indexOf(mark);
          const end = at < 0 ? -1 : rest.indexOf(' ', at + mark.length);
          if (end < 0) return;
          if (next === 0) firstMs = performance.now() - begun;
          if (Number(rest.slice(at + mark.length, end)) !== next)
            reject(new Error(`chunk ${next} is missing`));
          next += 1;
          rest = rest.slice(end);
        }
      });
      response.once('error', reject);
      response.once('end', () => resolve({ firstMs, ms: performance.now() - begun, chunks: next }));
    });
    outgoing.end(body);
  });
}
