import type { Browser } from 'playwright-core';
import type { ActionInfo, ModelInfo } from '../../src/core/protocol';
import { launchBrowser } from './browser';
import { type Desk, type DeskOptions, sitDown } from './desk';
import { type Started, startPlayground } from './playground';
import { startTown, type Town } from './town';

const model = (id: string, name: string, more: Partial<ModelInfo>): ModelInfo => ({
  id,
  name,
  kind: 'ollama',
  place: 'local',
  generative: true,
  tasks: ['draft', 'simplify', 'summarise', 'proofread', 'rephrase', 'extend', 'translate', 'free'],
  maxCharacters: 90_000,
  continues: true,
  repeatable: true,
  abilities: ['chat'],
  available: true,
  default: false,
  defaultFor: [],
  ...more,
});

export const MODELS: readonly ModelInfo[] = [
  model('rathaus/llama', 'llama 3.3 70b', { default: true }),
  model('rathaus/r1', 'DeepSeek R1 70b', {
    abilities: ['chat', 'reasoning'],
    available: false,
    unavailable: 'resting',
  }),
  model('openai/4o-mini', 'ChatGPT-4o-mini', { kind: 'openai', place: 'internet', tasks: ['free'] }),
  model('wissen/rat', 'Ratsinformationen', {
    kind: 'ragflow',
    tasks: ['knowledge'],
    abilities: ['knowledge'],
    defaultFor: ['knowledge'],
  }),
  model('wissen/it', 'IT-Hilfe', { kind: 'ragflow', tasks: ['knowledge'], abilities: ['knowledge'] }),
  model('noxtua/recht', 'Noxtua', {
    kind: 'openai',
    place: 'internet',
    tasks: ['legal'],
    abilities: ['law'],
  }),
  model('n8n/vermerk', 'n8n', { kind: 'n8n', tasks: ['workflow'], repeatable: false }),
  model('n8n/termin', 'n8n', {
    kind: 'n8n',
    repeatable: false,
    tasks: ['workflow'],
    available: false,
    unavailable: 'unreachable',
  }),
];

export const ACTIONS: readonly ActionInfo[] = [
  {
    id: 'vermerk',
    name: 'Aktenvermerk anlegen',
    description: 'Schreibt einen Vermerk und legt ihn in der Akte ab.',
    model: 'n8n/vermerk',
    input: 'any',
    effect: 'created',
    options: [
      {
        key: 'amt',
        label: 'Amt',
        choices: [
          { value: '32', label: 'Ordnungsamt' },
          { value: '50', label: 'Amt für Soziales, Wohnen und Integration' },
        ],
      },
      {
        key: 'frist',
        label: 'Wiedervorlage',
        choices: [
          { value: '14', label: 'in 14 Tagen' },
          { value: '30', label: 'in 30 Tagen' },
        ],
      },
    ],
  },
  {
    id: 'termin',
    name: 'Terminvorschlag einholen',
    description: '',
    model: 'n8n/termin',
    input: 'notes',
    effect: 'created',
    options: [],
  },
];

export interface TownDesks {
  town(): Town;
  sitDown(options?: DeskOptions): Promise<Desk>;
}

/** A browser and a town with further models and actions for the tests of a file. */
export function openTown(): TownDesks {
  let browser: Browser;
  let playground: Started;
  let town: Town;
  beforeAll(async () => {
    browser = await launchBrowser();
    playground = await startPlayground({ backends: [] });
  }, 120_000);
  beforeEach(async () => {
    town = await startTown(playground.address, { models: MODELS, actions: ACTIONS });
  });
  afterEach(() => town.stop());
  afterAll(async () => {
    await playground.stop();
    await browser.close();
  });
  return { town: () => town, sitDown: (options) => sitDown(browser, town.address, options) };
}
