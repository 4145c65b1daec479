import type { FastifyInstance } from 'fastify';
import { VERSION } from '../version';

const PAGE = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schreibkompass</title>
<style>body{font-family:system-ui,sans-serif;line-height:1.5;max-width:36rem;margin:3rem auto;padding:0 1rem}</style>
</head>
<body>
<h1>Schreibkompass</h1>
<p>Der Server läuft. Schreibkompass öffnen Sie in Word oder Outlook mit dem Knopf „Schreibkompass“.</p>
<p>Für die IT: <a href="/readyz">Zustand</a>, <a href="/openapi.json">Schnittstelle</a>. Fassung ${VERSION}.</p>
</body>
</html>
`;

/** `GET /`: says what this server is, or leads to `home`. */
export function landingRoute(app: FastifyInstance, home: string | undefined): void {
  app.get('/', (_request, reply) => {
    if (home) return reply.redirect(home, 302);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(PAGE);
  });
}
