/*
 * How good and how fast the check for personal data is: npm run bench:privacy
 * Prints, for us and for two peers, recall, precision and F1 by kind for both halves of the corpus, false alarms by
 * 1,000 words of official text, the median for 10,000 characters on one core, how much longer 100 KB and 1 MB take than
 * their parts, and the first call (name lists unpacked).
 *   -- --misses          what was missed and wrongly found in the tuning half; no times, no peers
 *   -- --json            the same for programs
 *   -- --ours            without the peers
 *   -- --passages        the single passages of the corpus instead of its texts
 *   -- --corpus FOLDER   another corpus, more than once for several
 */
import { parseArgs } from 'node:util';
import { readCorpus } from '../test/corpus/corpus';
import { readPassages } from '../test/corpus/passages';
import { judge } from '../test/corpus/score';
import { type Detector, ours } from './privacy/detector';
import { missesOf } from './privacy/misses';
import { loadPeers } from './privacy/peers';
import { asJson, type Measured, table } from './privacy/report';
import { speedOf } from './privacy/speed';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    ours: { type: 'boolean' },
    passages: { type: 'boolean' },
    corpus: { type: 'string', multiple: true },
  },
});

if (values.passages && values.corpus) throw new Error('Give --passages or --corpus, not both.');
const texts = values.passages
  ? readPassages()
  : (values.corpus ?? [undefined]).flatMap((folder) => readCorpus(folder));

async function measure(create: () => Detector): Promise<Measured> {
  const start = performance.now();
  const detector = create();
  await detector.find('Frau Erika Mustermann');
  const firstCall = performance.now() - start;
  const judged = [];
  for (const text of texts) judged.push(judge(text, await detector.find(text.text)));
  return values.misses
    ? { name: detector.name, judged }
    : { name: detector.name, judged, firstCall, speed: await speedOf(detector, texts) };
}

async function run(): Promise<void> {
  if (texts.length === 0)
    throw new Error('The corpus has no texts. Put lots into test/corpus/personal and official.');
  const peers = values.ours || values.misses ? [] : await loadPeers();
  const measured = [];
  for (const create of [() => ours, ...peers]) measured.push(await measure(create));
  if (values.json) console.log(asJson(texts.length, measured));
  else {
    if (values.misses) console.log(`${missesOf(measured[0]!.judged)}\n`);
    console.log(`${texts.length} texts\n\n${measured.map(table).join('\n\n')}`);
  }
}

void run();
