import { PLAYED_DOCUMENTS } from '../../test/servers/played-documents';
import { PLAYED_ASSISTANTS, startPlayedKnowledge } from '../../test/servers/played-knowledge';
import { PLAYED_MODEL_NAME, startPlayedModel } from '../../test/servers/played-model';
import { PLAYED_ACTION, PLAYED_WORKFLOW, startPlayedWorkflow } from '../../test/servers/played-workflow';
import { backendSchema, type Config } from '../proxy';
import type { ShownDocument } from './document-pages';
import type { SwitchedModel } from './playground-plugin';

/** The played servers of the playground, and what of the configuration names them. */
export interface PlayedServers {
  readonly settings: Pick<Config, 'backends' | 'actions'>;
  /** The one that can be switched off; then its substitute writes. */
  readonly model: SwitchedModel;
  readonly documents: readonly ShownDocument[];
  close(): Promise<void>;
}

/** Starts them all on loopback; `origin` is where the playground shows the documents of the knowledge server. */
export async function startPlayedServers(origin: string): Promise<PlayedServers> {
  const model = await startPlayedModel();
  const substitute = await startPlayedModel();
  const knowledge = await startPlayedKnowledge();
  const workflow = await startPlayedWorkflow();
  const documents = `${origin}/playground/documents/{documentName}`;
  return {
    model,
    documents: PLAYED_DOCUMENTS,
    settings: {
      backends: [
        backendSchema.parse({
          name: 'vorfuehrung',
          kind: 'ollama',
          baseUrl: model.url,
          place: 'local',
          // Few places, so that a queue can be seen.
          parallel: 2,
          models: [{ id: model.model, name: PLAYED_MODEL_NAME, fallback: `ersatz/${substitute.model}` }],
        }),
        backendSchema.parse({
          name: 'ersatz',
          kind: 'ollama',
          baseUrl: substitute.url,
          place: 'local',
          models: [{ id: substitute.model, name: 'Gespieltes Ersatzmodell (Vorführung)' }],
        }),
        backendSchema.parse({
          name: 'wissen',
          kind: 'ragflow',
          baseUrl: knowledge.url,
          place: 'local',
          models: PLAYED_ASSISTANTS.map(({ id, name, datasets }) => ({ id, name, datasets: [...datasets] })),
          sources: Object.fromEntries(
            PLAYED_ASSISTANTS.flatMap(({ datasets }) => datasets.map((dataset) => [dataset, documents])),
          ),
        }),
        backendSchema.parse({
          name: 'ablauf',
          kind: 'n8n',
          baseUrl: `${workflow.url}/webhook`,
          place: 'local',
          models: [{ id: PLAYED_WORKFLOW.path, name: PLAYED_WORKFLOW.name }],
        }),
      ],
      actions: [
        {
          ...PLAYED_ACTION,
          model: `ablauf/${PLAYED_WORKFLOW.path}`,
          options: PLAYED_ACTION.options.map(({ choices, ...option }) => ({
            ...option,
            choices: [...choices],
          })),
        },
      ],
    },
    async close() {
      await Promise.all([model.turn(false), substitute.turn(false), knowledge.close(), workflow.close()]);
    },
  };
}
