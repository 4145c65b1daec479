import { randomUUID } from 'node:crypto';
import { problemError } from '../../core/protocol';
import type { TaskInput } from '../../core/tasks';
import type { BackendConfig } from '../config';
import type { Backend, BackendEvent, BackendRequest } from './backend';
import { configuredModel } from './configured-model';
import { type Access, connect, readErrorBody } from './connection';
import { readHtml, readPlainText, readWorkflowAnswer } from './n8n-answer';
import { question } from './question';
import { upstreamProblem } from './upstream-problem';

/**
 * A workflow of n8n behind a webhook or a chat trigger
 * (https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/). A model is a workflow: its id is the
 * path below `/webhook/`. A run is never repeated: the workflow may have sent, saved or ordered something.
 */
export function n8nBackend(config: BackendConfig, access?: Access): Backend {
  const connection = connect(config, access);

  async function* run(request: BackendRequest, signal: AbortSignal): AsyncGenerator<BackendEvent> {
    const response = await connection.send('POST', pathOf(request.model.upstream), bodyOf(request), signal);
    const type = response.headers['content-type'] ?? '';
    if (response.status !== 200 && response.status !== 201) {
      const text = await readErrorBody(response);
      const known = upstreamProblem(response.status, text).problem;
      throw known.code === 'model-auth' || known.code === 'model-not-found' || isRedirect(response.status)
        ? problemError(known.code, { upstreamStatus: response.status })
        : problemError('workflow-failed', { upstreamStatus: response.status });
    }
    let said = false;
    const answer = readerFor(type)(response.body);
    for await (const text of answer) {
      if (text === '') continue;
      said ||= text.trim() !== '';
      yield { kind: 'delta', text };
    }
    // Not "empty": the workflow has run, and asking again might do it twice.
    if (!said) throw problemError('workflow-failed');
    yield { kind: 'done', finishReason: 'stop' };
  }

  return {
    name: config.name,
    kind: 'n8n',
    repeatable: false,
    configured: config.models.map((model) => configuredModel(config, model, false)),
    async listModels(signal) {
      const response = await connection.send('GET', '/healthz', undefined, signal);
      // n8n lists no webhooks. Where its health is at another path (`N8N_ENDPOINT_HEALTH`, `N8N_PATH`), it answers 404;
      // anything else is said by a gateway before it, or by n8n while it cannot work yet.
      const { status } = response;
      const text = await readErrorBody(response);
      if (status !== 404 && (status < 200 || status > 299)) throw upstreamProblem(status, text);
      return config.models.map((model) => configuredModel(config, model, true));
    },
    run,
  };
}

function readerFor(type: string): typeof readPlainText {
  if (/html/i.test(type)) return readHtml;
  return /^text\//i.test(type) ? readPlainText : readWorkflowAnswer;
}

/** The path below the configured address; no name climbs out of it or names another host. */
function pathOf(id: string): string {
  const parts = id.split('/').filter((part) => !/^\.{0,2}$/.test(part));
  return `./${parts.map(encodeURIComponent).join('/')}`;
}

/** What the workflow gets. `chatInput` and `sessionId` are what a chat trigger reads. */
function bodyOf({ task, input }: BackendRequest): object {
  const { action, values } = workflowOptions(input);
  return {
    action: action ?? 'sendMessage',
    task,
    text: input.text,
    instruction: input.instruction ?? '',
    options: values,
    history: input.history.map(({ role, text }) => ({ role, text })),
    chatInput: question(input),
    sessionId: randomUUID(),
  };
}

function workflowOptions({ options }: TaskInput): {
  readonly action?: string;
  readonly values: unknown;
} {
  const { action, values, ...rest } = options;
  return typeof action === 'string' ? { action, values } : { values: rest };
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
