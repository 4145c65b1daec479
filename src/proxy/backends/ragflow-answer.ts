import type { BackendEvent } from './backend';
import type { RagflowChunk, RagflowFrame } from './ragflow-frame';
import { citedText } from './ragflow-text';
import { closingTagStart } from './think-splitter';

type Part = Extract<BackendEvent, { kind: 'reasoning' | 'delta' }>;

export interface RagflowAnswer {
  push(frame: RagflowFrame): readonly Part[];
  /** What was held back. */
  end(): readonly Part[];
  /** The pieces that the answer rests on; citations count from 0 in them. */
  chunks(): readonly RagflowChunk[];
  cited(): readonly number[];
}

const OPEN = '<think>';
const CLOSE = '</think>';

/**
 * The text of an answer from its frames. Since 0.24 a frame says with `final` whether it is the last one, brings what
 * is new, and marks thoughts by flags; the last one says the whole answer again, with citations put in. Before, each
 * frame says all so far, thoughts between tags.
 */
export function ragflowAnswer(): RagflowAnswer {
  const text = citedText();
  let chunks: readonly RagflowChunk[] = [];
  let thinking = false;
  /** What came so far, thoughts and answer as the server wrote them. */
  let thoughts = '';
  let answer = '';

  function* think(more: string): Generator<Part> {
    thoughts += more;
    if (more) yield { kind: 'reasoning', text: more };
  }
  function* say(more: string): Generator<Part> {
    answer += more;
    const shown = text.push(more);
    if (shown) yield { kind: 'delta', text: shown };
  }

  function* pushNew(frame: RagflowFrame): Generator<Part> {
    const more = frame.answer ?? '';
    if (frame.start_to_think) thinking = true;
    if (frame.final) {
      const whole = withoutThoughts(more);
      if (answer.trim() === '') yield* say(whole);
      else text.note(whole);
    } else if (thinking) yield* think(more);
    else yield* say(more);
    if (frame.end_to_think) thinking = false;
  }

  /** A frame that does not go on where the last one ended is the same answer with citations put in. */
  function* pushWhole(whole: string): Generator<Part> {
    const parts = split(whole);
    if (parts.thoughts.startsWith(thoughts)) yield* think(parts.thoughts.slice(thoughts.length));
    if (parts.answer.startsWith(answer)) yield* say(parts.answer.slice(answer.length));
    else text.note(parts.answer);
  }

  return {
    push(frame) {
      if (frame.reference?.length) chunks = frame.reference;
      return [...(frame.final == null ? pushWhole(frame.answer ?? '') : pushNew(frame))];
    },
    end() {
      const last = text.end();
      return last ? [{ kind: 'delta', text: last }] : [];
    },
    chunks: () => chunks,
    cited: () => text.cited(),
  };
}

function withoutThoughts(text: string): string {
  return text.replace(/^\s*<think>[\s\S]*?<\/think>\s*/, '');
}

/** Thoughts and answer of a text that begins with `<think>`, maybe cut in the middle of a tag. */
function split(text: string): { readonly thoughts: string; readonly answer: string } {
  const begin = text.trimStart();
  if (begin !== '' && OPEN.startsWith(begin)) return { thoughts: '', answer: '' };
  if (!begin.startsWith(OPEN)) return { thoughts: '', answer: begin };
  const inner = begin.slice(OPEN.length);
  const close = inner.indexOf(CLOSE);
  if (close >= 0)
    return { thoughts: inner.slice(0, close), answer: inner.slice(close + CLOSE.length).trimStart() };
  return { thoughts: inner.slice(0, inner.length - closingTagStart(inner)), answer: '' };
}
