import type { CorpusText } from '../../test/corpus/corpus';
import type { Detector } from './detector';

export interface Speed {
  /** Milliseconds of processor time for 10,000 characters of the corpus, median of several places that come again. */
  readonly letter: number;
  /** The same for official passages alone, in which little is found; undefined where the corpus has none. */
  readonly official?: number;
  /** The same for places that come once in a megabyte, with words that were not met lately; undefined where it takes too long. */
  readonly anew?: number;
  /** Time of 100 KB and of 1 MB, as a multiple of that of its parts of 10,000 characters; undefined where it takes too long. */
  readonly at100KB?: number;
  readonly at1MB?: number;
}

const LETTER = 10_000;
/** Runs until a machine has translated what is asked for often. */
const WARMING = 800;
/** No size is measured for longer than this; a peer that needs more gets fewer runs. */
const PATIENCE_MS = 8_000;
/** What would take longer than this for one run is not measured. */
const TOO_LONG_MS = 60_000;

export async function speedOf(detector: Detector, texts: readonly CorpusText[]): Promise<Speed> {
  const source = alternating(texts);
  const letters = placesOf(source, LETTER, 20);
  // A service and a pane that is open all day are seldom just started; the first call is measured apart.
  await medianTime(detector, letters, WARMING);
  const letter = await medianTime(detector, letters, 200);
  const passages = texts.filter((text) => text.kind === 'official');
  const official =
    passages.length > 0
      ? await medianTime(detector, placesOf(alternating(passages), LETTER, 20), 200)
      : undefined;
  const long = letter * 10 < TOO_LONG_MS ? await wholeAndParts(detector, source, 100_000, 15) : undefined;
  const huge = letter * 100 < TOO_LONG_MS ? await wholeAndParts(detector, source, 1_000_000, 5) : undefined;
  return {
    letter,
    official,
    anew: huge?.part,
    at100KB: long && long.whole / long.parts,
    at1MB: huge && huge.whole / huge.parts,
  };
}

/** Medians of the times of a long text, of all its parts together, and of a single part. */
async function wholeAndParts(
  detector: Detector,
  source: string,
  length: number,
  rounds: number,
): Promise<{ readonly whole: number; readonly parts: number; readonly part: number }> {
  const [text = ''] = placesOf(source, length, 1);
  const pieces = Array.from({ length: length / LETTER }, (_, at) =>
    text.slice(at * LETTER, (at + 1) * LETTER),
  );
  const wholes: number[] = [];
  const sums: number[] = [];
  const single: number[] = [];
  const stopAt = performance.now() + PATIENCE_MS;
  for (let round = 0; round < rounds && (round === 0 || performance.now() < stopAt); round++) {
    wholes.push(await timeOf(detector, text));
    const times: number[] = [];
    for (const piece of pieces) times.push(await timeOf(detector, piece));
    single.push(...times);
    sums.push(times.reduce((sum, time) => sum + time, 0));
  }
  return { whole: median(wholes), parts: median(sums), part: median(single) };
}

/** Letters and official passages by turns, as they stand in a town's drives. */
export function alternating(texts: readonly CorpusText[]): string {
  const [personal = [], official = []] = ['personal', 'official'].map((kind) =>
    texts.filter((text) => text.kind === kind),
  );
  const pairs = Array.from({ length: Math.max(personal.length, official.length) }, (_, index) =>
    [personal[index], official[index]].flatMap((text) => text?.text ?? []),
  );
  return pairs.flat().join('\n\n');
}

/** Pieces of the same length from all over the source, which is repeated where it is too short. */
export function placesOf(source: string, length: number, count: number): readonly string[] {
  const long = source.repeat(Math.ceil(length / source.length));
  const step = Math.floor((long.length - length) / count);
  return Array.from({ length: step === 0 ? 1 : count }, (_, at) => long.slice(at * step, at * step + length));
}

async function medianTime(detector: Detector, texts: readonly string[], runs: number): Promise<number> {
  const times: number[] = [];
  const stopAt = performance.now() + PATIENCE_MS;
  for (let run = 0; run < runs && (run < texts.length || performance.now() < stopAt); run++)
    times.push(await timeOf(detector, texts[run % texts.length] ?? ''));
  return median(times);
}

/** Processor time, so that a busy machine gives the same figure; collecting garbage counts. */
async function timeOf(detector: Detector, text: string): Promise<number> {
  const before = process.cpuUsage();
  await detector.find(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
