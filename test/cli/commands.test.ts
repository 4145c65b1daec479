import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { COMMANDS } from '../../src/cli/commands';
import { writeMapping } from '../../src/cli/mapping-file';
import { emptyMapping } from '../../src/core/privacy';
import { runCli } from './io';

const TEXT = 'Frau Erika Mustermann, IBAN DE02 1203 0000 0000 2020 51\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('scan', () => {
  test('prints findings as the API does and exits 1', async () => {
    const { code, output } = await runCli(['scan', '--json'], TEXT);
    expect(code).toBe(1);
    const { findings } = JSON.parse(output);
    expect(findings.map(({ type, start, end }: never) => [type, TEXT.slice(start, end)])).toEqual([
      ['PERSON', expect.stringContaining('Erika Mustermann')],
      ['IBAN', 'DE02 1203 0000 0000 2020 51'],
    ]);
    expect(Object.keys(findings[0])).toEqual([
      'start',
      'end',
      'type',
      'confidence',
      'waivable',
      'recognizer',
    ]);
    expect(output).not.toContain('Mustermann');
  });

  test('exits 0 where nothing was found', async () => {
    expect(await runCli(['scan', '--json'], 'Der Antrag liegt vor.')).toEqual({
      code: 0,
      output: '{"findings":[]}\n',
      errors: '',
    });
  });

  test('names the file where there are several', async () => {
    const [one, two] = [join(folder, 'eins.txt'), join(folder, 'zwei.txt')];
    writeFileSync(one, 'Der Antrag liegt vor.');
    writeFileSync(two, TEXT);
    const { output } = await runCli(['scan', '--json', one, two]);
    expect(JSON.parse(output).findings[0].file).toBe(two);
    expect(JSON.parse((await runCli(['scan', '--json', two])).output).findings[0]).not.toHaveProperty('file');
  });

  test("knows the town's own contact data from its configuration", async () => {
    const config = join(folder, 'k.yaml');
    writeFileSync(config, 'policy:\n  privacy:\n    allow:\n      domains: [beispielhausen.de]\n');
    const text = 'Schreiben Sie an info@beispielhausen.de.';
    expect((await runCli(['scan'], text)).code).toBe(1);
    expect((await runCli(['scan', '--config', config], text)).code).toBe(0);
    expect((await runCli(['scan'], text, { SCHREIBKOMPASS_CONFIG: config })).code).toBe(0);
  });

  test.each([
    ['a file that is not there', ['scan', 'gibt-es-nicht.txt'], ''],
    ['an unknown option', ['scan', '--laut'], ''],
    ['bytes that are no UTF-8', ['scan'], Uint8Array.of(0x4d, 0xfc)],
  ])('%s is wrong use', async (_name, args, input) => {
    const { code, output, errors } = await runCli(args, input);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/\.\n$/);
  });
});

describe('mask and restore', () => {
  test('a text returns byte for byte', async () => {
    const file = join(folder, 'zuordnung.json');
    const masked = await runCli(['mask', '--mapping', file], TEXT);
    expect(masked.code).toBe(0);
    expect(masked.output).not.toMatch(/Mustermann|1203/);
    expect(masked.output).toMatch(/\[IBAN_1\]/);
    expect(await runCli(['restore', '--mapping', file], masked.output)).toEqual({
      code: 0,
      output: TEXT,
      errors: '',
    });
  });

  test('any text does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (noise) => {
        const text = `\uFEFF${noise}\r\n[PERSON_1] ${TEXT}`;
        const file = join(folder, 'zuordnung.json');
        const masked = await runCli(['mask', '--mapping', file], text);
        expect((await runCli(['restore', '--mapping', file], masked.output)).output).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('only its owner can read the mapping, however it was before', async () => {
    const file = join(folder, 'zuordnung.json');
    await runCli(['mask', '--mapping', file], TEXT);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, readFileSync(file), { mode: 0o644 });
    await runCli(['mask', '--mapping', file], TEXT);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('the values go through no link that somebody laid there before', async () => {
    const file = join(folder, 'zuordnung.json');
    const elsewhere = join(folder, 'fremd.txt');
    writeFileSync(elsewhere, 'unberührt');
    symlinkSync(elsewhere, `${file}.neu`);
    expect((await runCli(['mask', '--mapping', file], TEXT)).code).toBe(0);
    symlinkSync(elsewhere, join(folder, 'link.json'));
    await writeMapping(join(folder, 'link.json'), emptyMapping());
    expect(readFileSync(elsewhere, 'utf8')).toBe('unberührt');
    expect(readdirSync(folder).sort()).toEqual([
      'fremd.txt',
      'link.json',
      'zuordnung.json',
      'zuordnung.json.neu',
    ]);
  });

  test('a mapping that cannot be put in its place leaves no values behind', async () => {
    const file = join(folder, 'zuordnung.json');
    mkdirSync(join(file, 'voll'), { recursive: true });
    await expect(writeMapping(file, emptyMapping())).rejects.toThrow('lässt sich nicht schreiben');
    expect(readdirSync(folder)).toEqual(['zuordnung.json']);
  });

  test('a later text keeps the placeholders of an earlier one', async () => {
    const file = join(folder, 'zuordnung.json');
    const first = await runCli(['mask', '--mapping', file], TEXT);
    const second = await runCli(['mask', '--mapping', file], `${TEXT}Mail: max@beispiel-post.de`);
    expect(second.output.startsWith(first.output)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8')).entries.length).toBe(3);
  });

  test('a classified text is not masked', async () => {
    const { code, output } = await runCli(
      ['mask', '--mapping', join(folder, 'z.json')],
      'VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nDer Antrag liegt vor.',
    );
    expect([code, output]).toEqual([1, '']);
  });

  test.each([
    ['no mapping named', ['mask']],
    ['no mapping there', ['restore', '--mapping', '/gibt/es/nicht.json']],
    ['two texts', ['restore', '--mapping', 'z.json', 'a', 'b']],
  ])('%s is wrong use', async (_name, args) => {
    expect((await runCli(args, TEXT)).code).toBe(2);
  });

  test('a file that is no mapping is refused without its text, and kept', async () => {
    const file = join(folder, 'z.json');
    writeFileSync(file, '{"Mustermann":');
    for (const command of ['mask', 'restore']) {
      const { code, errors } = await runCli([command, '--mapping', file], TEXT);
      expect(code).toBe(2);
      expect(errors).not.toContain('Mustermann');
    }
    expect(readFileSync(file, 'utf8')).toBe('{"Mustermann":');
  });
});

describe('check-config', () => {
  test('says that a good file is good', async () => {
    const file = join(folder, 'k.yaml');
    writeFileSync(file, 'listen:\n  port: 8080\n');
    expect(await runCli(['check-config', '--config', file])).toMatchObject({ code: 0 });
  });

  test('names line, key and meaning of what is wrong and exits 1', async () => {
    const file = join(folder, 'k.yaml');
    writeFileSync(file, 'listen:\n  host: 0.0.0.0\n');
    const { code, errors } = await runCli(['check-config', '--config', file]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^Zeile 2, listen\.host: .*eigenen Rechner.*Bedeutung: Adresse, an der der Dienst lauscht/,
    );
    const json = await runCli(['check-config', '--json', '--config', file]);
    expect(JSON.parse(json.output).issues).toMatchObject([{ key: 'listen.host', line: 2 }]);
  });
});

describe('the command', () => {
  test('without a name lists what there is and exits 2', async () => {
    const { code, output } = await runCli([]);
    expect(code).toBe(2);
    for (const { name } of COMMANDS) expect(output).toContain(name);
  });

  test('says that it does not know a name', async () => {
    expect(await runCli(['singen'])).toMatchObject({ code: 2, output: '' });
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help explains itself in German', async (name) => {
    const { code, output } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^schreibkompass ${name}`));
  });
});
