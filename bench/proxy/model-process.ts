/*
 * A played model server in a process of its own. Speaks Ollama's NDJSON; each chunk says its number, so that none can be
 * lost unseen. The rate comes by message from the parent.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from './process-line';
import type { Rate } from './rates';

const MODEL = { name: 'played', digest: 'd', size: 1, details: { family: 'llama' } };
const CARD = { model_info: { 'llama.context_length': 131_072 }, capabilities: ['completion'] };

let rate: Rate = { name: '', everyMs: 0, chunks: 1 };
const paced = new Set<{ readonly response: ServerResponse; next: number }>();

const chunk = (number: number): string =>
  `{"model":"played","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"w${number} "},"done":false}\n`;
const LAST =
  '{"model":"played","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":7,"eval_count":9}\n';

const server = createServer((request, response) => {
  if (request.method === 'GET') return json(response, { models: [MODEL] });
  request.resume();
  request.once('end', () => {
    if (request.url !== '/api/chat') return json(response, CARD);
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.socket?.setNoDelay(true);
    if (rate.everyMs === 0) void atFullSpeed(response, rate.chunks);
    else {
      const stream = { response, next: 0 };
      response.once('close', () => paced.delete(stream));
      paced.add(stream);
      step(stream);
    }
  });
});

function step(stream: { readonly response: ServerResponse; next: number }): void {
  stream.response.write(chunk(stream.next));
  stream.next += 1;
  if (stream.next < rate.chunks) return;
  paced.delete(stream);
  stream.response.end(LAST);
}

async function atFullSpeed(response: ServerResponse, chunks: number): Promise<void> {
  for (let number = 0; number < chunks && !response.destroyed; number += 1) {
    if (!response.write(chunk(number))) await drained(response);
  }
  response.end(LAST);
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle);
      response.off('close', settle);
      resolve();
    };
    response.once('drain', settle);
    response.once('close', settle);
  });
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

let timer: ReturnType<typeof setInterval> | undefined;
server.listen(0, '127.0.0.1', () => {
  answerParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, (next) => {
    rate = next as Rate;
    clearInterval(timer);
    if (rate.everyMs > 0) timer = setInterval(() => paced.forEach(step), rate.everyMs);
  });
});
