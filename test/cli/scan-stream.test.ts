import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scan } from '../../src/cli/commands/scan';
import { nettetal } from '../../src/core/policy/nettetal';
import { analyze, type Finding } from '../../src/core/privacy';
import { readCorpus } from '../corpus/corpus';

/** Runs the command on pieces of bytes and gives the findings. */
async function scanPieces(pieces: readonly Uint8Array[]): Promise<{ code: number; findings: Finding[] }> {
  let output = '';
  const code = await scan.run(['--json'], {
    env: {},
    input: async function* () {
      yield* pieces;
    },
    write: (text) => {
      output += text;
    },
    writeError: () => {},
    interactive: false,
    signal: AbortSignal.abort(),
  });
  return { code, findings: JSON.parse(output).findings };
}

const inPieces = (bytes: Uint8Array, length: number) =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );

const withoutReason = (text: string) =>
  analyze(text, nettetal.privacy).map(({ reason: _, ...finding }) => finding);

describe('scan of a stream', () => {
  test('counts UTF-16 units of the whole text, whatever the bytes of a piece are', async () => {
    const text = '\ufeffGrüße 😀 an Frau Yıldırım,\r\nIBAN DE02 1203 0000 0000 2020 51 – 🏠 Lindenstr. 4 b';
    for (const length of [1, 2, 3, 7, 1000]) {
      const { code, findings } = await scanPieces(inPieces(Buffer.from(text), length));
      expect(code).toBe(1);
      expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
        'Yıldırım',
        'DE02 1203 0000 0000 2020 51',
        'Lindenstr. 4 b',
      ]);
    }
  });

  test('ends with an error where the last character is cut', async () => {
    await expect(scanPieces([Buffer.from('Grüße').subarray(0, 3)])).rejects.toThrow('kein Text in UTF-8');
  });

  test('writes what it found before the whole text has come', async () => {
    const written: string[] = [];
    const long = `Frau Kowalski, IBAN DE02 1203 0000 0000 2020 51\n\n${'Die Sitzung beginnt um acht.\n\n'.repeat(10_000)}`;
    let before = 0;
    await scan.run(['--json'], {
      env: {},
      input: async function* () {
        yield* inPieces(Buffer.from(long), 65_536);
        before = written.length;
        yield Buffer.from('Ende.');
      },
      write: (text) => written.push(text),
      writeError: () => {},
      interactive: false,
      signal: AbortSignal.abort(),
    });
    expect(before).toBe(1);
    expect(JSON.parse(written.join('')).findings).toHaveLength(2);
  });
});

describe('scan of 5 MB', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives the findings of the whole text with less memory than the whole text would need', async () => {
    const corpus = readCorpus()
      .map(({ text }) => text)
      .join('\n\n');
    const text = corpus.repeat(Math.ceil(5_000_000 / corpus.length)).slice(0, 5_000_000);
    const file = join(folder, 'gross.txt');
    writeFileSync(file, text);
    const output = join(folder, 'funde.json');
    // Node, the configuration, the lists and the words that are kept take three quarters of it; the tokens of 5 MB alone
    // would take more than the rest.
    const args = ['--max-old-space-size=184', join(__dirname, 'scan-process.cjs'), '--json', file];
    const child = spawn('node', args, { stdio: ['ignore', openSync(output, 'w'), 'inherit'] });
    const closed = once(child, 'close');
    // The other core looks at the whole text meanwhile.
    const expected = withoutReason(text);
    expect(await closed).toEqual([1, null]);
    expect(JSON.parse(readFileSync(output, 'utf8')).findings).toEqual(expected);
  }, 600_000);
});
