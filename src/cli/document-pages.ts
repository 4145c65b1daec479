import type { FastifyInstance } from 'fastify';
import { problemError } from '../core/protocol';

/** A document of the played knowledge server. */
export interface ShownDocument {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** `/playground/documents/NAME`: what a source of a played knowledge answer opens. */
export function documentPages(app: FastifyInstance, documents: readonly ShownDocument[]): void {
  app.get<{ Params: { name: string } }>('/playground/documents/:name', async (request, reply) => {
    const document = documents.find(({ name }) => name === request.params.name);
    if (!document) throw problemError('not-found');
    return reply.type('text/html; charset=utf-8').send(page(document));
  });
}

function page({ title, paragraphs }: ShownDocument): string {
  const name = escaped(title);
  return `<!doctype html>
<html lang="de">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <title>${name} (Vorführung)</title>
  <h1>${name}</h1>
  <p>Erfundenes Dokument der Vorführung.</p>
${paragraphs.map((text) => `  <p>${escaped(text)}</p>`).join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
