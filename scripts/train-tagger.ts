/*
 * Learns the weights of the tagger from the tuning half of the corpus: npm run train (about two minutes)
 * Writes src/core/privacy/tagger/weights.learned.ts, which is committed: the weights are part of the program, so that
 * two towns with the same version find the same. Deterministic on one version of Node; another may round otherwise.
 *
 * Multinomial logistic regression with AdaGrad (Duchi et al. 2011) and truncated gradients (Langford et al. 2009,
 * arXiv:0806.4686), over whole texts and, since clerks select passages, over pieces of one to three sentences of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nettetal } from '../src/core/policy/nettetal';
import { byRules, look } from '../src/core/privacy/analyzer';
import { forgetWords } from '../src/core/privacy/lists/word-class';
import { featuresOf, MOST_FEATURES, ROWS } from '../src/core/privacy/tagger/features';
import { GREATEST, LABELS, PARTS } from '../src/core/privacy/tagger/scores';
import { isTrusted } from '../src/core/privacy/tagger/trusted';
import { viewOf } from '../src/core/privacy/tagger/view';
import { type CorpusText, readCorpus } from '../test/corpus/corpus';

const EPOCHS = 4;
const RATE = 0.1;
/** How far a weight is drawn to nothing at each step; few weights stay. */
const SHRINK = 0.002;
const EPSILON = 0.2;
const SETTLED = 0.002;
/** A feature that was seen in one place only says nothing. */
const LEAST_PLACES = 2;
/** One label more than is written: none, whose weights are taken off all others at the end. */
const CLASSES = LABELS.length + 1;

/** A word: the rows of its features, and what it is; 0 is nothing. */
interface Example {
  readonly rows: Int32Array;
  readonly label: number;
}

interface Passage {
  readonly text: string;
  readonly marks: CorpusText['marks'];
}

const random = createRandom(1);

function examplesOf({ text, marks }: Passage): Example[] {
  const looked = look(text, nettetal.privacy);
  const findings = byRules(looked, nettetal.privacy);
  const view = viewOf(looked.prepared, findings.filter(isTrusted));
  forgetWords();
  const read = featuresOf(view);
  const rows = new Int32Array(MOST_FEATURES);
  return view.tokens.flatMap((token, at) => {
    if (!token || !view.traits[at]) return [];
    const count = read(at, rows);
    const { start, end } = looked.prepared.toOriginal(token.start, token.end);
    const mark = marks.find((one) => one.start < end && start < one.end);
    return { rows: rows.slice(0, count), label: mark ? labelOf(mark.type) : 0 };
  });
}

function labelOf(type: string): number {
  const label = (LABELS as readonly string[]).indexOf(type);
  return 1 + (label < 0 ? LABELS.indexOf('other') : label);
}

/** Pieces of one to three sentences or lines, as a clerk selects them. */
function passagesOf({ text, marks }: CorpusText): Passage[] {
  const ends = [...text.matchAll(/(?:[.!?:]\s+|\n)(?=\p{Lu})/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const passages: Passage[] = [];
  const cuts = [0, ...ends, text.length];
  for (let at = 0; at + 1 < cuts.length; ) {
    const start = cuts[at]!;
    at = Math.min(cuts.length - 1, at + 1 + Math.floor(random() * 3));
    const end = cuts[at]!;
    const isCut = marks.some((mark) => [start, end].some((cut) => mark.start < cut && mark.end > cut));
    if (isCut || text.slice(start, end).trim().length < 20) continue;
    passages.push({
      text: text.slice(start, end),
      marks: marks
        .filter((mark) => mark.start >= start && mark.end <= end)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    });
  }
  return passages;
}

function train(examples: Example[]): Float64Array {
  const weights = new Float64Array(ROWS * CLASSES);
  const squares = new Float64Array(ROWS * CLASSES).fill(EPSILON);
  const chances = new Float64Array(CLASSES);
  const sums = new Float64Array(ROWS * CLASSES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples);
    for (const { rows, label } of examples) {
      softmax(weights, rows, chances);
      for (let own = 0; own < CLASSES; own++) {
        const gradient = chances[own]! - (label === own ? 1 : 0);
        if (Math.abs(gradient) < SETTLED) continue;
        for (const row of rows) {
          const at = row * CLASSES + own;
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
  chances.fill(0);
  for (const row of rows)
    for (let own = 0; own < CLASSES; own++) chances[own]! += weights[row * CLASSES + own]!;
  const most = Math.max(...chances);
  let sum = 0;
  for (let own = 0; own < CLASSES; own++) sum += chances[own] = Math.exp(chances[own]! - most);
  for (let own = 0; own < CLASSES; own++) chances[own]! /= sum;
}

/** A letter for each row and label. */
function written(weights: Float64Array): string {
  let letters = '';
  for (let row = 0; row < ROWS; row++) {
    const none = weights[row * CLASSES]!;
    for (let own = 1; own < CLASSES; own++) {
      const parts = Math.round((weights[row * CLASSES + own]! - none) * PARTS);
      letters += String.fromCharCode(
        'a'.charCodeAt(0) + GREATEST + Math.max(-GREATEST, Math.min(GREATEST, parts)),
      );
    }
  }
  return letters;
}

function shuffle(items: unknown[]): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** A linear congruential generator: the same order every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

/** Without what a single place has: it would be learned by heart. */
function withoutRare(examples: readonly Example[]): Example[] {
  const places = new Int32Array(ROWS);
  for (const { rows } of examples) for (const row of rows) places[row]!++;
  return examples.map(({ rows, label }) => ({
    rows: rows.filter((row) => places[row]! >= LEAST_PLACES),
    label,
  }));
}

const texts = readCorpus().filter(({ half }) => half === 'tuning');
const examples = withoutRare(texts.flatMap((text) => [text, ...passagesOf(text)].flatMap(examplesOf)));
const file = join(__dirname, '../src/core/privacy/tagger/weights.learned.ts');
writeFileSync(
  file,
  `/** Written by scripts/train-tagger.ts (npm run train), from ${texts.length} texts. Not to be edited. */
export const WEIGHTS =
  '${written(train(examples))}';
`,
);
console.log(`${examples.length} words of ${texts.length} texts learned; now npm run bench:privacy`);
