import type { Browser } from 'playwright-core';
import { labelText } from '../../src/core/disclosure';
import { nettetal } from '../../src/core/policy';
import * as ollama from '../servers/ollama';
import * as openai from '../servers/openai';
import { launchBrowser } from './browser';
import { type Desk, sitDown } from './desk';
import { type Started, startPlayground } from './playground';

/** What stands in the sample letter and must never leave the pane. */
const PLANTED = [
  'Mustermann',
  'Musterweg',
  'DE02',
  '0000 2020',
  'erika.',
  '9876543',
  'Altenbeispiel',
  'Verdecktmann',
];

/** A model's answer to the sixth to ninth paragraph, with the placeholders that it was sent. */
const ANSWER = `Sehr geehrte Frau [PERSON_1],

Ihr Antrag ist am 14. Oktober 2026 bei uns angekommen. Wir brauchen die Verdienstbescheinigungen der letzten drei Monate **bis zum 30. November 2026**. Dazu haben Sie uns bereits angerufen. Fehlen die Unterlagen dann noch, müssen wir nach Aktenlage entscheiden.

Nach unseren Unterlagen sind Sie am [DATE_OF_BIRTH_1] geboren. Das Wohngeld würde auf Ihr Konto mit der IBAN [IBAN_1] überwiesen. Bitte prüfen Sie diese Angaben auf ihre Richtigkeit.`;
const THOUGHTS = 'Die Anrede bleibt, die Frist auch.';

interface Wire {
  readonly name: string;
  start(): Promise<{ url: string; bodies(): string; close(): Promise<void> }>;
  backend(url: string): object;
  readonly model: string;
}

const WIRES: readonly Wire[] = [
  {
    name: "Ollama's NDJSON",
    model: 'rathaus/llama3.3:70b',
    start: async () => {
      const server = await ollama.startOllama(ollama.says(ANSWER, { thoughts: THOUGHTS }));
      return { url: server.url, bodies: () => JSON.stringify(server.requests), close: () => server.close() };
    },
    backend: (url) => ({ name: 'rathaus', kind: 'ollama', place: 'local', baseUrl: url, discover: true }),
  },
  {
    name: "OpenAI's server-sent events",
    model: 'rathaus/gpt-4o-mini',
    start: async () => {
      const server = await openai.startOpenai(openai.says(ANSWER, { thoughts: THOUGHTS }));
      return { url: server.url, bodies: () => JSON.stringify(server.requests), close: () => server.close() };
    },
    backend: (url) => ({
      name: 'rathaus',
      kind: 'openai',
      place: 'local',
      baseUrl: `${url}/v1`,
      models: [{ id: 'gpt-4o-mini', name: 'Modell im Rathaus' }],
    }),
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

describe.each(WIRES)('from selection to labelled letter over $name', (wire) => {
  let server: Awaited<ReturnType<Wire['start']>>;
  let playground: Started;
  let desk: Desk;

  beforeAll(async () => {
    server = await wire.start();
    playground = await startPlayground({ backends: [wire.backend(server.url)], defaultModel: wire.model });
    desk = await sitDown(browser, playground.address, { doc: 'brief' });
  }, 120_000);
  afterAll(async () => {
    await desk.close();
    await playground.stop();
    await server.close();
  });

  test('the clerk sees the selection with its findings before any click', async () => {
    await desk.selectParagraphs(7, 9);
    await desk.text('3 Absätze').waitFor();
    await desk.text('3 persönliche Angaben').waitFor();
    expect(server.bodies()).not.toContain('/chat');
  });

  test('a quick action stops at the check and shows what will be sent', async () => {
    await desk.button('Vereinfachen').click();
    await desk.text('3 persönliche Angaben gefunden.').waitFor();
    await desk.text('Es wurde noch nichts gesendet.').first().waitFor();
    const preview = desk.pane.getByRole('region', { name: 'Text', exact: true });
    expect(await preview.innerText()).toContain('[PERSON_1]');
    expect(await preview.innerText()).not.toContain('Mustermann');
    expect(server.bodies()).not.toContain('/chat');
  });

  test('one click masks and streams, and the answer holds the names again', async () => {
    await desk.button('Maskieren und vereinfachen').click();
    await desk.pane.getByRole('tab', { name: 'Unterschiede' }).waitFor();
    await desk.pane.getByRole('tab', { name: 'Antwort' }).click();
    await desk.text('Sehr geehrte Frau').first().waitFor();
    const shown = await desk.pane.getByRole('main').innerText();
    expect(shown).toContain('Mustermann');
    expect(shown).toContain('DE02 1203 0000 0000 2020 51');
    expect(shown).not.toContain('[PERSON_1]');
  });

  test('the label for a checked simplification is announced', async () => {
    await desk.pane.getByRole('checkbox', { name: 'Ich habe den Text geprüft' }).check();
    await desk.text(/automatisiert vereinfacht und von der zuständigen Person geprüft/).waitFor();
  });

  test('one click replaces by small tracked edits and writes the notice', async () => {
    await desk.button('Ersetzen (nachverfolgt)').click();
    await desk.text('Ersetzt.').waitFor();
    const paragraphs = await desk.word((word) => word.paragraphs());
    const notice = labelText('simplified', nettetal.disclosure);
    expect(paragraphs[7]?.current).toBe('Sehr geehrte Frau Mustermann,');
    expect(paragraphs[8]?.current).toContain('Ihr Antrag ist am 14. Oktober 2026 bei uns angekommen.');
    expect(paragraphs[9]?.text).toContain('DE02 1203 0000 0000 2020 51');
    expect(paragraphs.at(-1)?.current).toBe(notice);
    expect(await desk.word((word) => word.controls().map((control) => control.tag))).toEqual([
      'schreibkompass-notice',
    ]);
    // The paragraph that did not change carries no mark; the salutation neither.
    const revisions = await desk.word((word) => word.revisions().map((revision) => revision.text));
    expect(revisions.join(' ')).not.toContain('DE02');
    expect(revisions.join(' ')).not.toContain('Sehr geehrte');
    expect(await desk.word((word) => word.tracking())).toBe('Off');
  });

  test('the badge says so and a property tells machines', async () => {
    await desk.button('Kennzeichnung: gekennzeichnet').waitFor();
    const { custom } = await desk.word((word) => word.properties());
    expect(Object.values(custom).join()).toMatch(/simplif/);
    expect(Object.values(custom).join().length).toBeLessThan(255);
  });

  test('„Zurückholen“ puts back text, marks and label state', async () => {
    await desk.button('Zurückholen').click();
    await desk.text(/Zurückgeholt/).waitFor();
    await desk.button('Kennzeichnung: kein Hinweis').waitFor();
    const paragraphs = await desk.word((word) => word.paragraphs());
    expect(paragraphs[8]?.current).toContain(
      'Ihr vorbezeichneter Antrag ist hier am 14. Oktober 2026 eingegangen.',
    );
    expect(paragraphs.some((paragraph) => paragraph.current.includes('automatisiert vereinfacht'))).toBe(
      false,
    );
    expect(await desk.word((word) => word.controls())).toEqual([]);
  });

  test('nothing planted left the browser or the proxy, and nothing stayed behind', async () => {
    const left = [...desk.sent, server.bodies(), playground.output()].join('\n');
    const stored = await desk.pane.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    const { custom, builtIn } = await desk.word((word) => word.properties());
    for (const word of PLANTED) {
      expect(left).not.toContain(word);
      expect(stored).not.toContain(word);
      expect(JSON.stringify([custom, builtIn])).not.toContain(word);
    }
    expect(server.bodies()).toContain('[PERSON_1]');
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
