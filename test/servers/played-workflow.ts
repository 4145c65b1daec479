import { ruleBookParts } from '../../src/proxy/backends/rules/rule-book';
import { fails, type N8nServer, startN8n, streamsSlowly } from './n8n';

/** The only workflow of the playground, and the own action that calls it. */
export const PLAYED_WORKFLOW = {
  path: 'vorfuehrung-vermerk',
  name: 'Gespielter Ablauf (Vorführung)',
} as const;
export const PLAYED_ACTION = {
  id: 'vermerk',
  name: 'Vermerk (Vorführung)',
  description: 'Fasst den Text als Vermerk für die Akte zusammen.',
  input: 'text',
  effect: 'created',
  options: [
    {
      key: 'umfang',
      label: 'Umfang',
      choices: [
        { value: 'normal', label: 'Das Wichtigste' },
        { value: 'short', label: 'In drei Sätzen' },
      ],
    },
  ],
} as const;

const WORD_MS = 22;

interface Call {
  readonly text?: string;
  readonly options?: { readonly umfang?: string };
}

/** The played workflow server of the playground: n8n's wire format; its note is computed by the rule book. */
export async function startPlayedWorkflow(wordMs = WORD_MS): Promise<N8nServer> {
  const server = await startN8n((wire) => {
    const { text = '', options } = JSON.parse(wire.request.body) as Call;
    if (text.trim() === '') return fails(500)(wire);
    const length = options?.umfang === 'short' ? 'short' : 'normal';
    const summary = [...ruleBookParts({ task: 'summarise', text, options: { length } })].join('');
    return streamsSlowly(wordMs, `## Vermerk\n\n${summary}`)(wire);
  });
  server.webhooks = [PLAYED_WORKFLOW.path];
  return server;
}
