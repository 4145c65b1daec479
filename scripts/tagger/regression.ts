import type { Example } from './examples';

/*
 * Logistic regression with AdaGrad (Duchi et al. 2011) and truncated gradients (Langford et al. 2009,
 * arXiv:0806.4686), one label against all else; the weights are the mean of those after each epoch but the first.
 */

const EPOCHS = 4;
const RATE = 0.1;
/** How far a weight is drawn to nothing at each step; few weights stay. */
const SHRINK = 0.0005;
const EPSILON = 0.2;
const SETTLED = 0.002;

/** A weight by row. Shuffles the examples. */
export function train(
  examples: Example[],
  isOne: (example: Example) => boolean,
  height: number,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(height);
  const squares = new Float64Array(height).fill(EPSILON);
  const sums = new Float64Array(height);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const example of examples) {
      const gradient = chanceOf(weights, example.rows) - (isOne(example) ? 1 : 0);
      if (Math.abs(gradient) < SETTLED) continue;
      for (const row of example.rows) {
        squares[row]! += gradient * gradient;
        const step = RATE / Math.sqrt(squares[row]!);
        const weight = weights[row]! - step * gradient;
        weights[row] = Math.sign(weight) * Math.max(0, Math.abs(weight) - step * SHRINK);
      }
    }
    if (epoch > 0) for (let row = 0; row < height; row++) sums[row]! += weights[row]! / (EPOCHS - 1);
  }
  return sums;
}

function chanceOf(weights: Float64Array, rows: Int32Array): number {
  let score = 0;
  for (const row of rows) score += weights[row]!;
  return 1 / (1 + Math.exp(-score));
}

function shuffle(items: unknown[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}
