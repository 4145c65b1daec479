/** The limit of what a proxy in Node can do: forwards bytes both ways and reads none of them. */
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from './process-line';

const target = new URL(process.argv[2]!);
const server = createServer((incoming, response) => {
  response.socket?.setNoDelay(true);
  const upstream = send(
    {
      host: target.hostname,
      port: target.port,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
      agent: false,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.setNoDelay(true);
  upstream.once('error', () => response.destroy());
  response.once('close', () => upstream.destroy());
  incoming.pipe(upstream);
});

server.listen(0, '127.0.0.1', () => {
  answerParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
