import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FINDING_TYPES } from '../../core/privacy';
import {
  eventRequestSchema,
  PANE_HEADER,
  paneConfigSchema,
  problemSchema,
  runRequestSchema,
  scanRequestSchema,
  scanResponseSchema,
  streamEventSchema,
} from '../../core/protocol';
import { VERSION } from '../version';

const json = (schema: z.ZodType, io: 'input' | 'output' = 'output') => ({
  content: { 'application/json': { schema: jsonSchema(schema, io) } },
});

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

const problems = {
  default: {
    description: 'Problem (RFC 9457)',
    content: { 'application/problem+json': { schema: jsonSchema(problemSchema, 'output') } },
  },
};

/** The contract as OpenAPI 3.1, made from the schemas that the routes use. */
export function openapiDocument(): object {
  const state = z.object({ status: z.string() });
  const readiness = state.extend({
    selfTest: z.boolean(),
    store: z.boolean(),
    models: z.boolean(),
    failed: z.array(z.enum(['selfTest', 'store', 'secondCheck', 'models'])),
    missed: z.array(z.enum(FINDING_TYPES)),
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Schreibkompass',
      version: VERSION,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Texts are UTF-16 for offsets. No answer and no record ever holds a word of a text that was refused.',
    },
    paths: {
      '/api/v1/config': {
        get: {
          summary: 'What the pane needs: tasks, models, policy texts, limits',
          responses: { 200: { description: 'Configuration', ...json(paneConfigSchema) }, ...problems },
        },
      },
      '/api/v1/scan': {
        post: {
          summary: 'Where a text holds personal data',
          requestBody: { required: true, ...json(scanRequestSchema, 'input') },
          responses: { 200: { description: 'Findings', ...json(scanResponseSchema) }, ...problems },
        },
      },
      '/api/v1/runs': {
        post: {
          summary: 'Runs a task; closing the connection cancels it at the model server, or while it waits',
          parameters: [
            {
              name: PANE_HEADER,
              in: 'header',
              required: false,
              description: 'Random id of the pane, by which the queue shares the models; never recorded',
              schema: { type: 'string', format: 'uuid' },
            },
          ],
          requestBody: { required: true, ...json(runRequestSchema, 'input') },
          responses: {
            200: {
              description: 'Server-sent events: `event` names the kind, `data` is the rest as JSON',
              content: { 'text/event-stream': { schema: jsonSchema(streamEventSchema, 'output') } },
            },
            ...problems,
          },
        },
      },
      '/api/v1/conversations/{id}': {
        delete: {
          summary: 'Deletes what model servers keep of a conversation',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          ],
          responses: { 204: { description: 'Forgotten' }, ...problems },
        },
      },
      '/api/v1/events': {
        post: {
          summary: 'What became of an answer',
          requestBody: { required: true, ...json(eventRequestSchema, 'input') },
          responses: { 204: { description: 'Recorded' }, ...problems },
        },
      },
      '/healthz': {
        get: { summary: 'The process answers', responses: { 200: { description: 'Alive', ...json(state) } } },
      },
      '/readyz': {
        get: {
          summary: 'Check, store and a model work',
          responses: {
            200: { description: 'Ready', ...json(readiness) },
            503: { description: 'Not ready: `failed` names the checks', ...json(readiness) },
          },
        },
      },
      '/metrics': {
        get: {
          summary: 'Figures for Prometheus: numbers of runs, no text, no person',
          responses: {
            200: { description: 'Figures', content: { 'text/plain': { schema: { type: 'string' } } } },
          },
        },
      },
    },
  };
}

/** `GET /openapi.json`. */
export function openapiRoute(app: FastifyInstance): void {
  const document = openapiDocument();
  app.get('/openapi.json', async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return document;
  });
}
