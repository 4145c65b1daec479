/*
 * Learns the weights of the tagger from the tuning half of the corpus: npm run train (half a minute)
 * Writes src/core/privacy/tagger/weights.learned.ts, which is committed: the weights are part of the program, so that
 * two towns with the same version find the same. Deterministic on one version of Node; another may round otherwise.
 *
 * It learns from whole texts and, since clerks select passages, from pieces of one to three sentences of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS } from '../src/core/privacy/tagger/features';
import { GREATEST, LABELS, PARTS } from '../src/core/privacy/tagger/scores';
import { readCorpus } from '../test/corpus/corpus';
import { examplesOf, passagesOf } from './tagger/examples';
import { createRandom } from './tagger/random';
import { train } from './tagger/regression';

/** One label more than is written: none, whose weights are taken off all others at the end. */
const CLASSES = LABELS.length + 1;

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

const random = createRandom(1);
const texts = readCorpus().filter(({ half }) => half === 'tuning');
const examples = texts.flatMap((text) => [text, ...passagesOf(text, random)].flatMap(examplesOf));
writeFileSync(
  join(__dirname, '../src/core/privacy/tagger/weights.learned.ts'),
  `/** Written by scripts/train-tagger.ts (npm run train), from ${texts.length} texts. Not to be edited. */
export const WEIGHTS =
  '${written(train(examples, { rows: ROWS, classes: CLASSES }, random))}';
`,
);
console.log(`${examples.length} words of ${texts.length} texts learned; now npm run bench:privacy`);
