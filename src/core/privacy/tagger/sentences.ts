import { endsSentence, Gap, type View } from './view';

/** Pieces. A list without full stops is cut so often, from where its window begins. */
const LONGEST = 40;

/** The number of the sentence of each piece, in order from 0. A very long sentence is cut. */
export function sentencesOf(view: View): Int32Array {
  const numbers = new Int32Array(view.length);
  let number = -1;
  let start = 0;
  for (let at = 0; at < view.length; at++) {
    if (at === 0 || at - start >= LONGEST || beginsSentence(view, at)) {
      number++;
      start = at;
    }
    numbers[at] = number;
  }
  return numbers;
}

/** Whether a sentence begins with a piece: behind an empty line or a full stop, not at each end of a line. */
export function beginsSentence({ tokens, classes, gaps }: View, at: number): boolean {
  const gap = gaps[at]!;
  if (gap === Gap.paragraph) return true;
  return gap > Gap.none && at > 0 && endsSentence(classes[at - 1]!) && tokens[at]?.case !== 'lower';
}
