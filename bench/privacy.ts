/*
 * How long the check of a letter takes: npm run bench:privacy
 * Prints the median for 10,000 characters on one core, and how much longer a character takes at 100 KB and 1 MB.
 */
import { nettetal } from '../src/core/policy/nettetal';
import { analyze } from '../src/core/privacy';
import { LETTERS } from '../test/core/privacy/samples/letters';
import { OFFICIAL } from '../test/core/privacy/samples/official';

const letters = Object.values(LETTERS).map((marked) => marked.replace(/\[\[[A-Z_]+:([^\]]+)\]\]/g, '$1'));
// The mail with invisible characters takes the long way through the normaliser; it is measured on its own below.
const plain = letters.slice(0, -1);
const passages = Object.values(OFFICIAL);
const alternating = plain.flatMap((letter, index) => [letter, passages[index] ?? '']).join('\n\n');

function textOf(length: number, source = alternating): string {
  return source.repeat(Math.ceil(length / source.length)).slice(0, length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function measure(text: string, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Processor time, so that a busy machine gives the same figure; collecting garbage counts.
    const before = process.cpuUsage();
    analyze(text, nettetal.privacy);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times);
}

const first = performance.now();
analyze('Frau Erika Mustermann', nettetal.privacy);
console.log(`first call (name lists unpacked): ${(performance.now() - first).toFixed(1)} ms`);

measure(textOf(10_000), 60);
const letter = measure(textOf(10_000), 200);
const noisy = measure(textOf(10_000, `${letters.join('\n')}\u00ad`), 100);
const long = measure(textOf(100_000), 20);
const huge = measure(textOf(1_000_000), 5);
console.log(
  `10,000 characters: ${letter.toFixed(2)} ms median; with invisible characters ${noisy.toFixed(2)} ms`,
);
console.log(`time per character at 100 KB: ${(long / 10 / letter).toFixed(2)} × that at 10 KB`);
console.log(`time per character at 1 MB: ${(huge / 100 / letter).toFixed(2)} × that at 10 KB`);
