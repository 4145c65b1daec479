/*
 * Learns the weights of the tagger from the tuning half of the corpus and its passages: npm run train (a minute)
 * Writes src/core/privacy/tagger/weights.learned.ts, which is committed: the weights are part of the program, so that
 * two towns with the same version find the same. Deterministic on one version of Node; another may round otherwise.
 *
 * It learns from whole texts and, since clerks select passages, from pieces of one to three sentences of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS } from '../src/core/privacy/tagger/features';
import { GREATEST, LABELS, PARTS } from '../src/core/privacy/tagger/scores';
import { type CorpusText, readCorpus } from '../test/corpus/corpus';
import { readPassages } from '../test/corpus/passages';
import { examplesOf, passagesOf } from './tagger/examples';
import { createRandom } from './tagger/random';
import { train } from './tagger/regression';

/** A letter for each row and label. */
function written(byLabel: readonly Float64Array[]): string {
  let letters = '';
  for (let row = 0; row < ROWS; row++)
    for (const weights of byLabel) {
      const parts = Math.max(-GREATEST, Math.min(GREATEST, Math.round(weights[row]! * PARTS)));
      letters += String.fromCharCode('a'.charCodeAt(0) + GREATEST + parts);
    }
  return letters;
}

const random = createRandom(1);
const isTuning = ({ half }: CorpusText) => half === 'tuning';
const texts = readCorpus().filter(isTuning);
const passages = readPassages().filter(isTuning);
const examples = [...texts.flatMap((text) => [text, ...passagesOf(text, random)]), ...passages].flatMap(
  examplesOf,
);
const weights = LABELS.map((label) => train(examples, (example) => example.label === label, ROWS, random));
writeFileSync(
  join(__dirname, '../src/core/privacy/tagger/weights.learned.ts'),
  `/** Written by scripts/train-tagger.ts (npm run train), from ${texts.length} texts and ${passages.length} passages. Not to be edited. */
export const WEIGHTS =
  '${written(weights)}';
`,
);
console.log(
  `${examples.length} words of ${texts.length} texts and ${passages.length} passages learned; now npm run bench:privacy`,
);
