import { describeByCounting, lookAtPicture } from './look-at-picture';
import { type Answer, type ModelServer, startModelServer } from './model-server';
import { type OllamaChat, ollamaAnswer, says, sendJson, words } from './ollama';
import { type PlayedAnswer, playedAnswer } from './played-answer';

/** How it is always named, wherever it is offered or has answered. */
export const PLAYED_MODEL_NAME = 'Gespieltes Modell (Vorführung)';
/** The played models by their names at the server: one that writes, one that looks at pictures too. */
export const PLAYED_MODELS = [
  { id: 'vorfuehrung', name: PLAYED_MODEL_NAME, capabilities: ['completion', 'thinking'] },
  {
    id: 'vorfuehrung-bild',
    name: 'Gespieltes Bildmodell (Vorführung)',
    capabilities: ['completion', 'vision'],
  },
] as const;

/** Tokens of context. */
const CONTEXT = 32_768;

/** 45 words a second, as a large model on a large graphics card writes. */
const WORD_MS = 22;

export interface PlayedModel {
  readonly url: string;
  /** Name of the one that writes. */
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
    models: PLAYED_MODELS.map(({ id, capabilities }) => ({
      name: id,
      contextLength: CONTEXT,
      capabilities,
    })),
    chat: playedChat(wordMs),
  });
  let server: ModelServer | undefined = await startModelServer(answer);
  const { url } = server;
  return {
    url,
    model: PLAYED_MODELS[0].id,
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
    const played = lookAt(messages) ?? playedAnswer(messages);
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

/** The description of an attached picture, computed from its pixels. */
function lookAt(messages: OllamaChat['messages']): PlayedAnswer | undefined {
  const data = messages.findLast(({ images }) => images?.length)?.images?.[0];
  const look = data === undefined ? undefined : lookAtPicture(Buffer.from(data, 'base64'));
  return look && { thoughts: '', text: describeByCounting(look) };
}
