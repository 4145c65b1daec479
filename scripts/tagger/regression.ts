import type { Example } from './examples';

/*
 * Multinomial logistic regression with AdaGrad (Duchi et al. 2011) and truncated gradients (Langford et al. 2009,
 * arXiv:0806.4686); the weights are the mean of those after each epoch but the first.
 */

const EPOCHS = 4;
const RATE = 0.1;
/** How far a weight is drawn to nothing at each step; few weights stay. */
const SHRINK = 0.002;
const EPSILON = 0.2;
const SETTLED = 0.002;

/** Sizes of what is learned. */
export interface Shape {
  readonly rows: number;
  readonly classes: number;
}

/** By row and class, row by row. Shuffles the examples. */
export function train(
  examples: Example[],
  { rows: height, classes }: Shape,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(height * classes);
  const squares = new Float64Array(height * classes).fill(EPSILON);
  const chances = new Float64Array(classes);
  const sums = new Float64Array(height * classes);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { rows, label } of examples) {
      softmax(weights, rows, chances);
      for (let own = 0; own < classes; own++) {
        const gradient = chances[own]! - (label === own ? 1 : 0);
        if (Math.abs(gradient) < SETTLED) continue;
        for (const row of rows) {
          const at = row * classes + own;
          squares[at]! += gradient * gradient;
          const step = RATE / Math.sqrt(squares[at]!);
          const weight = weights[at]! - step * gradient;
          weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - step * SHRINK);
        }
      }
    }
    if (epoch > 0) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]! / (EPOCHS - 1);
  }
  return sums;
}

function softmax(weights: Float64Array, rows: Int32Array, chances: Float64Array): void {
  const classes = chances.length;
  chances.fill(0);
  for (const row of rows)
    for (let own = 0; own < classes; own++) chances[own]! += weights[row * classes + own]!;
  const most = Math.max(...chances);
  let sum = 0;
  for (let own = 0; own < classes; own++) sum += chances[own] = Math.exp(chances[own]! - most);
  for (let own = 0; own < classes; own++) chances[own]! /= sum;
}

function shuffle(items: unknown[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}
