import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendRules } from '../../core/mail/send-rules';
import type { Policy } from '../../core/policy';

/**
 * `GET /commands.js`: the script of Outlook's launch events, with what it needs of the policy in front, so that it
 * asks for nothing when a mail is sent. `file` is the built script; without it there is nothing at this address.
 */
export function commandsRoute(app: FastifyInstance, policy: Policy, file: string | undefined): void {
  const rules = `var schreibkompassPolicy=${scriptJson(sendRules(policy))};\n`;
  app.get('/commands.js', async (request, reply): Promise<FastifyReply> => {
    if (!file || !existsSync(file)) {
      reply.callNotFound();
      return reply;
    }
    const script = `${rules}${await readFile(file, 'utf8')}`;
    const tag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;
    reply.header('cache-control', 'no-cache').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('text/javascript; charset=utf-8').send(script);
  });
}

/** JSON that is safe in a script, also where that stands in a page (ECMA-262 before 2019, HTML 4.12.1.3). */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
