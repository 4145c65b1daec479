import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { OFFICE_CDN } from './security-headers';

export interface StaticFolders {
  /** The built pane; its `pane.html` answers at `/pane.html`. */
  readonly pane: string;
  /** Icons of the manifests, at `/assets/`. */
  readonly assets: string;
  /** office.js with its companions, at `/office/`; undefined where Microsoft's address is used. */
  readonly office?: string;
}

/** Names that webpack puts a content hash into never change their content. */
const HASHED = /\.[0-9a-f]{8,}\.(?:js|css|woff2?|png|svg)(?:\.(?:br|gz))?$/;

/**
 * Serves the built files. Where a `.br` or `.gz` lies beside a file, the browser gets that (`preCompressed`);
 * nothing is compressed at run time.
 */
export async function serveFiles(app: FastifyInstance, folders: StaticFolders): Promise<void> {
  if (existsSync(folders.assets)) await serveFolder(app, folders.assets, '/assets/');
  if (folders.office) await serveFolder(app, folders.office, '/office/', { caching: 'public, max-age=3600' });
  else for (const page of ['pane.html', 'commands.html']) servePageWithCdn(app, folders.pane, page);
  if (existsSync(folders.pane)) await serveFolder(app, folders.pane, '/');
}

/** Serves one folder; files with a content hash in their name may be kept for good. */
export async function serveFolder(
  app: FastifyInstance,
  root: string,
  prefix: string,
  { caching = 'no-cache', index = false }: { caching?: string; index?: string[] | false } = {},
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root,
      prefix,
      index,
      dotfiles: 'ignore',
      preCompressed: true,
      decorateReply: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.setHeader(
          'cache-control',
          HASHED.test(path) ? 'public, max-age=31536000, immutable' : caching,
        );
      },
    });
  });
}

/** A built page that takes office.js from Microsoft's address instead of ours. */
function servePageWithCdn(app: FastifyInstance, folder: string, page: string): void {
  app.get(`/${page}`, async (_request, reply): Promise<FastifyReply> => {
    const file = join(folder, page);
    if (!existsSync(file)) {
      reply.callNotFound();
      return reply;
    }
    const html = await readFile(file, 'utf8');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(html.replace(/src="\/?office\/office\.js"/g, `src="${OFFICE_CDN}/lib/1/hosted/office.js"`));
  });
}
