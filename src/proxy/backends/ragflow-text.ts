import { problemError } from '../../core/protocol';

/** Where the answer cites the piece with this index: `[ID:0]`, in older versions `##0$$`. */
const CITATION = /\[ID:\s?(\d{1,4})\]|##(\d{1,4})\$\$/g;
/** RAGFlow writes the failures of its model into the answer. */
const FAILURE = '**ERROR**';
/** What may be the beginning of a citation or of the failure. */
const BEGUN =
  /(?:\[(?:I(?:D(?::\s?\d{0,4})?)?)?|#(?:#(?:\d{1,4}\$?)?)?|\*(?:\*(?:E(?:R(?:R(?:O(?:R\*?)?)?)?)?)?)?)$/;

export interface CitedText {
  /** The text that can be shown, citations as `[1]`, `[2]` in the order in which they first occur. */
  push(text: string): string;
  /** What was held back. */
  end(): string;
  /** Notes the citations of a text that is not shown; throws as `push` does. */
  note(text: string): void;
  /** Indexes of the cited pieces: the first is `[1]`. */
  cited(): readonly number[];
}

/**
 * The text of a RAGFlow answer, wherever the network cuts it. Throws a `model-error` where the server wrote a failure
 * into it.
 */
export function citedText(): CitedText {
  const indexes: number[] = [];
  let held = '';

  function numberOf(index: number): number {
    const at = indexes.indexOf(index);
    return at < 0 ? indexes.push(index) : at + 1;
  }
  const shown = (text: string): string =>
    text.replace(CITATION, (_, newer?: string, older?: string) => `[${numberOf(Number(newer ?? older))}]`);

  return {
    push(text) {
      held += text;
      if (held.includes(FAILURE)) throw problemError('model-error');
      const safe = held.slice(0, BEGUN.exec(held)?.index);
      held = held.slice(safe.length);
      return shown(safe);
    },
    end() {
      const last = held;
      held = '';
      return shown(last);
    },
    note(text) {
      if (text.includes(FAILURE)) throw problemError('model-error');
      shown(text);
    },
    cited: () => indexes,
  };
}

/** Whether `text` says again what was said before; citations may have been put into it since. */
export function repeats(before: string, text: string): boolean {
  const known = bare(before);
  return known !== '' && bare(text).startsWith(known);
}

function bare(text: string): string {
  return text
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .replace(CITATION, '')
    .replace(/\s+/g, '');
}
