import { z } from 'zod';
import { problemError } from '../../core/protocol';
import { htmlAnswer } from './n8n-html';
import { readLines } from './stream-reader';

/** A line of a streaming answer (n8n 1.101 and later). */
const lineSchema = z.object({
  type: z.enum(['begin', 'item', 'end', 'error', 'keepalive']),
  content: z.unknown().optional(),
});
type Line = z.output<typeof lineSchema>;

/** Characters of the longest answer that comes at once. */
const MAX_ANSWER = 2_000_000;

/** Text as it comes. */
export async function* readPlainText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > MAX_ANSWER) throw problemError('stream-malformed');
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? problemError('stream-malformed') : error;
  }
}

/** Text under `text/html`; it comes at once, and only all of it says whether it is a page. */
export async function* readHtml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let whole = '';
  for await (const text of readPlainText(bytes)) whole += text;
  yield htmlAnswer(whole);
}

/**
 * The answer of a workflow under `application/json`, which has two forms: lines that begin, bring and end a node's text
 * as it is written, or JSON at the end. Nodes may follow each other; only the end of the response ends the answer.
 */
export async function* readWorkflowAnswer(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun = 0;
  let whole = '';
  /** A single item may be the JSON of a "Respond to Webhook" node; it waits until it is known to be the only one. */
  let first: string | undefined;
  let items = 0;
  for await (const line of readLines(bytes)) {
    const parsed = whole === '' ? parseLine(line) : undefined;
    if (!parsed) {
      if (items > 0 || begun > 0) {
        if (line.trim() === '') continue;
        throw problemError('stream-malformed');
      }
      whole += `${line}\n`;
      if (whole.trim() === '') whole = '';
      if (whole.length > MAX_ANSWER) throw problemError('stream-malformed');
      continue;
    }
    if (parsed.type === 'error') throw problemError('workflow-failed');
    if (parsed.type === 'begin') begun += 1;
    if (parsed.type === 'end') begun -= 1;
    if (parsed.type !== 'item') continue;
    items += 1;
    const text = typeof parsed.content === 'string' ? parsed.content : textOf(parsed.content);
    if (text === undefined) throw problemError('workflow-failed');
    if (items === 1 && looksLikeJson(text)) {
      first = text;
      continue;
    }
    if (first !== undefined) yield first;
    first = undefined;
    yield text;
  }
  if (whole !== '') yield wholeAnswer(whole);
  else if (begun > 0) throw problemError('stream-broken');
  else if (first !== undefined) yield textOf(parseJson(first)) ?? first;
}

function parseLine(line: string): Line | undefined {
  return line.trimStart().startsWith('{') ? lineSchema.safeParse(parseJson(line)).data : undefined;
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON that came at once. Cut off it is a `stream-malformed`; without an answer in it, the workflow gave none. */
function wholeAnswer(text: string): string {
  const value = parseJson(text);
  if (value === undefined) throw problemError('stream-malformed');
  const answer = textOf(value);
  if (answer === undefined) throw problemError('workflow-failed');
  return answer;
}

/** Keys under which nodes put their answer: AI Agent, LLM chain, Respond to Webhook and chat nodes. */
const KEYS = ['output', 'text', 'answer', 'response', 'content', 'message'] as const;

/**
 * The answer in a JSON value: a text, one of the usual keys, or a list of one. That a workflow was started is no
 * answer: its webhook responds at once instead of at the end.
 */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (depth > 3 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0], depth + 1) : undefined;
  if ('executionStarted' in value) return undefined;
  if ('message' in value && value.message === 'Workflow was started') return undefined;
  for (const key of KEYS) {
    const found = key in value ? textOf(value[key as keyof typeof value], depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
