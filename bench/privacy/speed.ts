import type { CorpusText } from '../../test/corpus/corpus';
import type { Detector } from './detector';

export interface Speed {
  /** Milliseconds of processor time for 10,000 characters of the corpus, median of several places. */
  readonly letter: number;
  /** The same for official passages alone, in which little is found; undefined where the corpus has none. */
  readonly official?: number;
  /** Time per character at 100 KB and 1 MB, as a multiple of that at 10,000 characters; undefined where it takes too long. */
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
  const long =
    letter * 10 < TOO_LONG_MS ? await medianTime(detector, placesOf(source, 100_000, 3), 15) : undefined;
  const huge =
    letter * 100 < TOO_LONG_MS ? await medianTime(detector, placesOf(source, 1_000_000, 1), 5) : undefined;
  return {
    letter,
    official,
    at100KB: long === undefined ? undefined : long / 10 / letter,
    at1MB: huge === undefined ? undefined : huge / 100 / letter,
  };
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
  for (let run = 0; run < runs && (run < texts.length || performance.now() < stopAt); run++) {
    const text = texts[run % texts.length] ?? '';
    // Processor time, so that a busy machine gives the same figure; collecting garbage counts.
    const before = process.cpuUsage();
    await detector.find(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
