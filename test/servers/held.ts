import type { Answer, Wire } from './model-server';
import { doneLine, line } from './ollama';

/** Answers in Ollama's format that say and end only what they are told to. */
export interface Held {
  readonly answer: Answer;
  /** One for each request, in the order in which they came. */
  readonly wires: readonly Wire[];
  say(index: number, content: string): Promise<void>;
  /** Says a word, and that this was all. */
  finish(index: number): Promise<void>;
}

export function held(): Held {
  const wires: Wire[] = [];
  const say = (index: number, content: string): Promise<void> => wires[index]!.raw(line({ content }));
  return {
    wires,
    say,
    answer(wire) {
      wire.head(200, { 'content-type': 'application/x-ndjson' });
      wires.push(wire);
    },
    async finish(index) {
      await say(index, 'Ja.');
      await wires[index]!.raw(doneLine());
      wires[index]!.end();
    },
  };
}
