import { type Answer, type ModelServer, startModelServer } from './model-server';
import { type OllamaChat, ollamaAnswer, says, sendJson, words } from './ollama';
import { playedAnswer } from './played-answer';

/** How it is always named, wherever it is offered or has answered. */
export const PLAYED_MODEL_NAME = 'Gespieltes Modell (Vorführung)';
const MODEL = 'vorfuehrung';

/** 45 words a second, as a large model on a large graphics card writes. */
const WORD_MS = 22;

export interface PlayedModel {
  readonly url: string;
  /** Name of its only model. */
  readonly model: string;
  isOn(): boolean;
  /** Off means that nothing listens any more, as when the server is down; running answers break off. */
  turn(on: boolean): Promise<void>;
}

/**
 * The played model server of the playground: Ollama's wire format, thoughts included, on a loopback port of its own.
 * Its answers are computed from the text by the rule book, never prepared.
 */
export async function startPlayedModel(wordMs = WORD_MS): Promise<PlayedModel> {
  const answer = ollamaAnswer({
    models: [{ name: MODEL, contextLength: 32_768, capabilities: ['completion', 'thinking', 'vision'] }],
    chat: playedChat(wordMs),
  });
  let server: ModelServer | undefined = await startModelServer(answer);
  const { url } = server;
  return {
    url,
    model: MODEL,
    isOn: () => server !== undefined,
    async turn(on) {
      if (on && !server) server = await startModelServer(answer, Number(new URL(url).port));
      if (on || !server) return;
      const running = server;
      server = undefined;
      await running.close();
    },
  };
}

function playedChat(wordMs: number): Answer {
  return (wire) => {
    const { messages } = JSON.parse(wire.request.body) as OllamaChat;
    const played = playedAnswer(messages);
    if (!played) return sendJson(wire, 400, { error: 'the played model does not know this task' });
    const { text, thoughts } = played;
    return says(text, {
      thoughts,
      wordMs,
      // It has no tokens; words are what it works with.
      promptTokens: messages.reduce((sum, { content }) => sum + words(content).length, 0),
      answerTokens: words(`${thoughts} ${text}`).length,
    })(wire);
  };
}
