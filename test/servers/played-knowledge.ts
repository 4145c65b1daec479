import { KNOWS_NOTHING } from '../../src/core/tasks';
import { findParagraphs } from './played-documents';
import { piece, type RagflowQuestion, type RagflowServer, says, startRagflow } from './ragflow';

/** The assistants of the playground, with the datasets that each may ask; the first is preselected. */
export const PLAYED_ASSISTANTS = [
  { id: 'ortsrecht', name: 'Ortsrecht (Vorführung)', datasets: ['ortsrecht'] },
  { id: 'it-hilfe', name: 'IT-Hilfe (Vorführung)', datasets: ['it-hilfe'] },
  { id: 'dienstanweisungen', name: 'Dienstanweisungen (Vorführung)', datasets: ['dienstanweisungen'] },
] as const;

const WORD_MS = 22;

/**
 * The played knowledge server of the playground: RAGFlow's wire format. An answer is what its few documents say, found
 * by their words; where they say nothing, it knows nothing.
 */
export async function startPlayedKnowledge(wordMs = WORD_MS): Promise<RagflowServer> {
  const server = await startRagflow((wire) => {
    const { chat_id, question = '' } = JSON.parse(wire.request.body) as RagflowQuestion;
    const datasets = PLAYED_ASSISTANTS.find(({ id }) => id === chat_id)?.datasets ?? [];
    const found = findParagraphs(question, datasets);
    const text = found.map(({ text }, index) => `${text} [ID:${index}]`).join('\n\n') || KNOWS_NOTHING;
    const pieces = found.map(({ document, text }) => piece(document.name, text, document.dataset));
    return says(text, { pieces, wordMs })(wire);
  });
  server.chats = PLAYED_ASSISTANTS.map(({ id, datasets }) => ({ id, datasets }));
  return server;
}
