import { problemError } from '../../core/protocol';
import type { BackendEvent } from './backend';

type Part = Extract<BackendEvent, { kind: 'reasoning' | 'delta' }>;
type State = 'start' | 'thoughts' | 'unopened' | 'answer';

const OPEN = '<think>';
const CLOSE = '</think>';

export interface ThinkSplitter {
  push(text: string): readonly Part[];
  /** What was held back; call once when the answer is complete. */
  end(complete: boolean): readonly Part[];
}

/**
 * Parts thoughts from the answer where a server leaves the `<think>` tags in the content, wherever the network
 * cuts them. With `unopened` the content begins as thoughts and only `</think>` arrives: templates of
 * DeepSeek R1 pre-fill the opening tag. A model that then never closes it has not thought: its whole content
 * is the answer, if it came to its end. A `</think>` that nothing opened in any other model is a
 * `stream-malformed`, since what came before were thoughts that nobody may take for an answer. `learn` is told
 * whether the model leaves its thoughts unopened, so that the next run can be read rightly; an answer that only
 * quotes the tag is told apart by the one after it.
 */
export function thinkSplitter(
  unopened: boolean,
  learn: (isUnopened: boolean) => void = () => {},
): ThinkSplitter {
  let state: State = unopened ? 'unopened' : 'start';
  let held = '';
  /** Thoughts of an unopened stream, kept until it is known that they are thoughts. */
  let unsure = '';

  function* drain(): Generator<Part> {
    for (;;) {
      if (state === 'start') {
        const begin = held.trimStart();
        if (begin.startsWith(OPEN)) {
          held = begin.slice(OPEN.length);
          state = 'thoughts';
        } else if (OPEN.startsWith(begin)) {
          return;
        } else {
          held = begin;
          state = 'answer';
        }
        continue;
      }
      if (state === 'unopened' && unsure === '') {
        const begin = held.trimStart();
        if (begin.startsWith(OPEN)) {
          held = begin.slice(OPEN.length);
          state = 'thoughts';
          continue;
        }
        if (OPEN.startsWith(begin)) return;
      }
      const close = held.indexOf(CLOSE);
      if (state === 'answer') {
        if (close >= 0) {
          learn(true);
          throw problemError('stream-malformed');
        }
        const safe = held.length - closingTagStart(held);
        if (safe > 0) yield { kind: 'delta', text: held.slice(0, safe) };
        held = held.slice(safe);
        return;
      }
      const thought = close >= 0 ? held.slice(0, close) : held.slice(0, held.length - closingTagStart(held));
      if (state === 'unopened') unsure += thought;
      if (thought) yield { kind: 'reasoning', text: thought };
      held = held.slice(thought.length);
      if (close < 0) return;
      held = held.slice(CLOSE.length);
      state = 'start';
      unsure = '';
    }
  }

  return {
    push(text) {
      // Nearly every word of an answer; none of it can belong to a tag.
      if (state === 'answer' && held === '' && !text.includes('<')) return [{ kind: 'delta', text }];
      held += text;
      return [...drain()];
    },
    end(complete) {
      const last = held;
      held = '';
      if (state === 'unopened') {
        if (!complete || unsure + last === '') return [];
        learn(false);
        return [{ kind: 'delta', text: unsure + last }];
      }
      if (last.trim() === '') return [];
      return [{ kind: state === 'thoughts' ? 'reasoning' : 'delta', text: last }];
    },
  };
}

/** How many characters at the end may be the beginning of `</think>`. */
export function closingTagStart(text: string): number {
  for (let length = Math.min(CLOSE.length - 1, text.length); length > 0; length -= 1) {
    if (CLOSE.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
