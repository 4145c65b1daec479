import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

export interface ListenOptions {
  /** `localhost` means 127.0.0.1 and ::1. */
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer };
}

/**
 * Listens on the loopback addresses and gives the address for a browser. A machine without IPv6 goes without ::1;
 * a taken port is thrown as Node's `EADDRINUSE`.
 */
export async function listenOnLoopback(app: FastifyInstance, options: ListenOptions): Promise<string> {
  const { host, port, tls } = options;
  const first = host === '::1' ? '::1' : '127.0.0.1';
  await app.listen({ host: first, port, listenTextResolver: () => '' });
  const taken = (app.server.address() as AddressInfo).port;
  if (host === 'localhost') await listenOnIpv6(app, taken, tls);
  const name = host === '::1' ? '[::1]' : host;
  return `${tls ? 'https' : 'http'}://${name}:${taken}`;
}

async function listenOnIpv6(app: FastifyInstance, port: number, tls: ListenOptions['tls']): Promise<void> {
  const handle: RequestListener = (request, response) => app.routing(request, response);
  const second = tls ? createTlsServer(tls, handle) : createServer(handle);
  const listening = await new Promise<boolean>((resolve, reject) => {
    second.once('listening', () => resolve(true));
    second.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? reject(error) : resolve(false),
    );
    second.listen({ host: '::1', port, ipv6Only: true });
  });
  if (listening) seconds.set(app, second);
}

const seconds = new WeakMap<FastifyInstance, Server | ReturnType<typeof createTlsServer>>();

/** Closes the second listener with the first; call before the server is ready. */
export function closeWithServer(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const second = seconds.get(app);
    if (!second) return;
    second.close();
    second.closeAllConnections();
  });
}
