import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { problemError } from '../core/protocol';
import { serveFolder } from '../proxy';
import { documentPages, type ShownDocument } from './document-pages';

/** What the playground shows beside its pages. */
export interface PlaygroundParts {
  readonly folder: string;
  readonly model: SwitchedModel;
  readonly documents?: readonly ShownDocument[];
}

/** A model server that can be switched off and on again while everything else runs. */
export interface SwitchedModel {
  isOn(): boolean;
  turn(on: boolean): Promise<void>;
}

const switchSchema = z.strictObject({ on: z.boolean() });

/**
 * What only `npm start` serves: the playground at `/playground/`, the page that answers office.js's trust check for
 * plain http on this machine, the documents of the played knowledge server, and the switch of the played model.
 */
export function playgroundPlugin({ folder, model, documents = [] }: PlaygroundParts): FastifyPluginAsync {
  return async (app) => {
    app.get('/playground', (_request, reply) => reply.redirect('/playground/', 302));
    await serveFolder(app, folder, '/playground/', { index: ['playground.html'] });
    await serveFolder(app, join(folder, 'trust'), '/office/AgaveErrorUX/');

    documentPages(app, documents);

    app.get('/playground/api/model', async () => ({ on: model.isOn() }));
    app.post('/playground/api/model', async (request) => {
      const parsed = switchSchema.safeParse(request.body);
      if (!parsed.success) throw problemError('invalid-request');
      await model.turn(parsed.data.on);
      return { on: model.isOn() };
    });
  };
}
