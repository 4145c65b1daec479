import { Gap, type View } from './view';

/** Where a piece stands on its line. By the number of a piece: */
export interface Lines {
  /** How many pieces stand before it, as far as they are counted. */
  readonly steps: Uint8Array;
  /** The word before the last colon of the line so far: its label; 0 where there is none near. */
  readonly labels: Int32Array;
}

const COUNTED = 6;
/** Pieces behind a colon to which the word before it is a label. */
const REACH = 11;

export function linesOf({ length, tokens, words, gaps }: View): Lines {
  const steps = new Uint8Array(length);
  const labels = new Int32Array(length);
  let label = 0;
  let until = 0;
  for (let at = 0; at < length; at++) {
    if (gaps[at]! >= Gap.line) until = 0;
    else if (at > 0) steps[at] = Math.min(COUNTED, steps[at - 1]! + 1);
    if (at < until) labels[at] = label;
    if (at > 0 && steps[at]! > 0 && tokens[at]?.text === ':') {
      label = words[at - 1]!;
      until = at + 1 + REACH;
    }
  }
  return { steps, labels };
}
