import { z } from 'zod';
import { type HttpResponse, postJson } from '../http/post-json';
import { codePointOffsets } from './code-points';
import { SecondCheckFailure } from './failure';

/** What Presidio found in a text; offsets are UTF-16 code units. */
export interface Detection {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export interface Presidio {
  /** Throws a `SecondCheckFailure`, or `signal`'s reason. */
  analyze(text: string, signal: AbortSignal): Promise<readonly Detection[]>;
  /** Whether it is up and speaks German. */
  isReady(signal: AbortSignal): Promise<boolean>;
}

const LANGUAGE = 'de';
/** Bytes of the longest answer that is read: some ten thousand findings. */
const MAX_ANSWER = 4 * 1024 * 1024;

/** Offsets are code points; explanations and metadata are left out. */
const answerSchema = z.array(
  z.object({
    entity_type: z.string(),
    start: z.int(),
    end: z.int(),
    score: z.number().min(0),
  }),
);

/** The REST interface of Presidio's analyzer (https://microsoft.github.io/presidio/api-docs/api-docs.html). */
export function presidioAt(url: string): Presidio {
  const base = url.endsWith('/') ? url : `${url}/`;
  return {
    async analyze(text, signal) {
      // Python's UTF-8 takes no half of a surrogate pair; the sign for a broken character is as long.
      const sent = text.replace(/\p{Surrogate}/gu, '\uFFFD');
      try {
        const response = await postJson(
          new URL('analyze', base),
          { text: sent, language: LANGUAGE },
          { accept: 'application/json' },
          signal,
        );
        if (response.status !== 200) throw new SecondCheckFailure('status', response.status);
        return readAnswer(await readBody(response), text);
      } catch (error) {
        if (error instanceof SecondCheckFailure) throw error;
        throw signal.aborted ? signal.reason : new SecondCheckFailure('unreachable');
      }
    },

    async isReady(signal) {
      const get = (path: string): Promise<Response> =>
        fetch(new URL(path, base), { signal, redirect: 'error' });
      try {
        const health = await get('health');
        await health.body?.cancel();
        if (!health.ok) return false;
        const entities = await get(`supportedentities?language=${LANGUAGE}`);
        await entities.body?.cancel();
        return entities.ok;
      } catch {
        // Whatever is wrong with it, it is not ready.
        return false;
      }
    },
  };
}

async function readBody({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_ANSWER) throw new SecondCheckFailure('too-large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new SecondCheckFailure('malformed');
  }
}

function readAnswer(body: string, text: string): readonly Detection[] {
  const parsed = answerSchema.safeParse(parseJson(body));
  if (!parsed.success) throw new SecondCheckFailure('malformed');
  const toUtf16 = codePointOffsets(text);
  return parsed.data.map(({ entity_type: entity, score, ...span }) => {
    const start = toUtf16(span.start);
    const end = toUtf16(span.end);
    // Who names places that do not exist has read another text.
    if (start === undefined || end === undefined || start >= end) throw new SecondCheckFailure('malformed');
    return { entity, start, end, score };
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new SecondCheckFailure('malformed');
  }
}
