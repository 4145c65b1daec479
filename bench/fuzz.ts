/*
 * Hostile texts against the check and the masking: npm run fuzz
 * 200,000 texts: any Unicode, hostile fragments, corpus texts with mistakes. Ends with 1 where a promise is broken (no
 * crash, spans inside the text and in order, exact round trip), or where one of the slowest texts, run again alone,
 * takes more than five times the median for a character.
 *   -- --runs N   other than 200,000
 *   -- --seed N   other texts; the default differs from day to day
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { nettetal } from '../src/core/policy/nettetal';
import { analyze } from '../src/core/privacy';
import { checkText } from '../test/core/privacy/fuzz/check-text';
import { hostileCases } from '../test/core/privacy/fuzz/texts';
import { median } from './privacy/speed';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 200_000);
const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000));

const rules = nettetal.privacy;
/** A short text costs what a call costs; it counts as one of this length. */
const LEAST = 500;
/** Enough that texts which were slow by themselves are among those that the collection of garbage made slow. */
const SLOWEST = 300;
/** Until the engine has compiled the check every text is slow. */
const WARM_UP = 2_000;
const MOST_TIMES = 5;

interface Timed {
  readonly text: string;
  /** Microseconds for a character. */
  readonly cost: number;
}

const perCharacter = (milliseconds: number, text: string) =>
  (milliseconds * 1000) / Math.max(text.length, LEAST);

let slowest: Timed[] = [];
const costs: number[] = [];
let findings = 0;
let characters = 0;

console.log(`${runs} texts, seed ${seed}`);
const started = performance.now();
const result = fc.check(
  fc.property(hostileCases, (fuzzCase) => {
    const checked = checkText(fuzzCase, rules);
    const { text } = fuzzCase;
    const cost = perCharacter(checked.milliseconds, text);
    costs.push(cost);
    findings += checked.findings.length;
    characters += text.length;
    if (costs.length < WARM_UP) return;
    if (slowest.length < SLOWEST || cost > slowest.at(-1)!.cost)
      slowest = [...slowest, { text, cost }].sort((a, b) => b.cost - a.cost).slice(0, SLOWEST);
  }),
  { numRuns: runs, seed },
);
console.log(
  `${costs.length} run in ${Math.round((performance.now() - started) / 1000)} s: ${characters} characters, ${findings} findings`,
);
if (result.failed) {
  console.log(`${result.errorInstance}\n${fc.defaultReportMessage(result)}`);
  process.exitCode = 1;
}

const usual = median(costs);
const again = slowest
  .map(({ text, cost }) => {
    const alone = Array.from({ length: 15 }, () => {
      const start = performance.now();
      analyze(text, rules);
      return perCharacter(performance.now() - start, text);
    });
    return { text, cost, alone: median(alone) };
  })
  .sort((a, b) => b.alone - a.alone);
console.log(`median: ${usual.toFixed(2)} µs for a character; the slowest, run again alone:`);
for (const { text, cost, alone } of again.slice(0, 8)) {
  const times = (alone / usual).toFixed(1);
  console.log(
    `  ${times} × (${cost.toFixed(1)} µs at first), ${text.length} characters: ${JSON.stringify(text.slice(0, 70))}`,
  );
}
if (again.some(({ alone }) => alone > MOST_TIMES * usual)) {
  console.log(`A text takes more than ${MOST_TIMES} times the median for a character.`);
  process.exitCode = 1;
}
