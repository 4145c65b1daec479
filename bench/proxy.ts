/*
 * What the proxy costs: npm run bench:proxy
 * Three ways in the same run, each in a process of its own: at the model server directly, through a bare pipe (a Node
 * server that forwards bytes and reads nothing), and through ours, which checks the text, queues, parses and records.
 * 1, 32 and 256 streams started at once, at 50 tokens/s and at full speed, the ways in turn, after 1,024 runs of each: a
 * service is seldom just started. Then what a waiting stream holds in memory, and 1,000 clients at once. Every chunk has
 * a number; a lost or doubled one ends the run.
 */
import { load, type Stream, type Way } from './proxy/load';
import { type Process, startProcess } from './proxy/process-line';
import { AT_ONCE, FIFTY_A_SECOND, FULL_SPEED, type Rate, WARMING } from './proxy/rates';

const TEXT = 'Die Beantragung der Leistung hat bis zum Ende des Monats schriftlich zu erfolgen. '.repeat(12);
const RUN = JSON.stringify({ task: 'simplify', text: TEXT });
/** Streams of a cell at least, so that a p99 means something; a single one takes a second each time. */
const SAMPLES = 1_024;
const MOST_ROUNDS = 50;
const CROWD = 1_000;

interface Cell {
  readonly firstMedian: number;
  readonly firstP99: number;
  readonly chunksPerSecond: number;
}

async function main(): Promise<void> {
  const model = await startProcess('model-process');
  const pipe = await startProcess('pipe-process', model.url);
  const proxy = await startProcess('proxy-process', model.url, '1000');
  const chat = JSON.stringify({ model: 'played', stream: true, messages: [{ role: 'user', content: TEXT }] });
  const ways: readonly (Way & { readonly process: Process })[] = [
    { name: 'direct', url: `${model.url}/api/chat`, body: chat, mark: '"content":"w', process: model },
    { name: 'bare pipe', url: `${pipe.url}/api/chat`, body: chat, mark: '"content":"w', process: pipe },
    { name: 'ours', url: `${proxy.url}/api/v1/runs`, body: RUN, mark: '"text":"w', process: proxy },
  ];

  await model.tell(WARMING);
  for (let round = 0; round < 32; round += 1) for (const way of ways) await load(way, 32);
  for (const rate of [FIFTY_A_SECOND, FULL_SPEED]) {
    await model.tell(rate);
    for (const streams of AT_ONCE) print(rate, streams, await cells(ways, streams, rate));
  }
  for (const { name, process } of ways.slice(1))
    console.log(`${name}: ${await costOf(ways.find((way) => way.name === name)!, process)}`);

  await proxy.stop();
  await waiting(model);
  await pipe.stop();
  await model.stop();
}

/** Rounds of all ways in turn, so that what else the machine does meets each alike. */
async function cells(ways: readonly Way[], streams: number, rate: Rate): Promise<ReadonlyMap<string, Cell>> {
  const rounds =
    rate.everyMs > 0
      ? Math.max(1, Math.min(MOST_ROUNDS, Math.ceil(SAMPLES / streams)))
      : Math.max(2, Math.ceil(64 / streams));
  const measured = ways.map((way) => ({ way, all: [] as Stream[], ms: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of measured) {
      const begun = performance.now();
      one.all.push(...(await load(one.way, streams)));
      one.ms += performance.now() - begun;
    }
  }
  return new Map(measured.map(({ way, all, ms }) => [way.name, cellOf(way, all, ms, rate)]));
}

function cellOf(way: Way, all: readonly Stream[], ms: number, rate: Rate): Cell {
  const chunks = all.reduce((sum, stream) => sum + stream.chunks, 0);
  if (chunks !== all.length * rate.chunks)
    throw new Error(`${way.name}: ${all.length * rate.chunks - chunks} chunks are lost`);
  const firsts = all.map(({ firstMs }) => firstMs).sort((a, b) => a - b);
  return { firstMedian: at(firsts, 0.5), firstP99: at(firsts, 0.99), chunksPerSecond: (chunks / ms) * 1000 };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

function print(rate: Rate, streams: number, cells: ReadonlyMap<string, Cell>): void {
  const [direct, pipe, ours] = ['direct', 'bare pipe', 'ours'].map((name) => cells.get(name)!);
  console.log(`\n${rate.name}, ${streams} at once`);
  for (const [name, { firstMedian, firstP99, chunksPerSecond }] of cells)
    console.log(
      `  ${name.padEnd(9)} first word ${firstMedian.toFixed(2)} ms median, ${firstP99.toFixed(2)} ms p99; ${Math.round(chunksPerSecond)} chunks/s`,
    );
  if (rate.everyMs > 0) {
    const added = (key: 'firstMedian' | 'firstP99') =>
      (ours![key] - direct![key]) / (pipe![key] - direct![key]);
    console.log(
      `  added to the first word, ours to the pipe: ${added('firstMedian').toFixed(2)} × median, ${added('firstP99').toFixed(2)} × p99 (aim 1.5)`,
    );
  } else
    console.log(
      `  throughput, ours to the pipe: ${(ours!.chunksPerSecond / pipe!.chunksPerSecond).toFixed(2)} (aim 0.5)`,
    );
}

/** Processor time of a proxy for a million chunks at full speed. */
async function costOf(way: Way, process: Process): Promise<string> {
  const before = await process.usage();
  const streams = await load(way, 32);
  const after = await process.usage();
  const chunks = streams.reduce((sum, stream) => sum + stream.chunks, 0);
  return `${((((after.cpuMs - before.cpuMs) / chunks) * 1e6) / 1000).toFixed(1)} s of processor time for a million chunks`;
}

/** What a stream that waits holds, and a crowd that all gets its words. */
async function waiting(model: Process): Promise<void> {
  await model.tell({ ...FIFTY_A_SECOND, chunks: 20 });
  const proxy = await startProcess('proxy-process', model.url, '64');
  const way: Way = { name: 'ours', url: `${proxy.url}/api/v1/runs`, body: RUN, mark: '"text":"w' };
  await load(way, 64);
  const before = await proxy.usage();
  const begun = performance.now();
  const crowd = load(way, CROWD);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const during = await proxy.usage();
  const streams = await crowd;
  const lost = streams.reduce((sum, { chunks }) => sum + 20 - chunks, 0);
  console.log(
    `\n${CROWD} clients at once, 64 places: ${lost} of ${CROWD * 20} deltas lost, done in ${((performance.now() - begun) / 1000).toFixed(1)} s; ${Math.round((during.held - before.held) / CROWD / 1024)} KB held for each stream (aim 64)`,
  );
  if (lost > 0) process.exitCode = 1;
  await proxy.stop();
}

void main();
