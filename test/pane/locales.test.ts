import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS } from '../../src/core/privacy';
import { FINDING_TYPES } from '../../src/core/privacy/finding';
import { PROBLEM_CODES } from '../../src/core/protocol';
import { LANGUAGES, REPHRASE_STYLES, TASKS, TONES } from '../../src/core/tasks';
import { de } from '../../src/pane/locales/de';
import { en } from '../../src/pane/locales/en';
import { laterDe } from '../../src/pane/locales/later-de';
import { laterEn } from '../../src/pane/locales/later-en';
import { outlookDe } from '../../src/pane/locales/outlook-de';
import { outlookEn } from '../../src/pane/locales/outlook-en';
import { problemsInEnglish } from '../../src/pane/locales/problems-en';

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]: [string, unknown]) =>
      typeof inner === 'string' ? { [prefix + key]: inner } : flatten(inner as object, `${prefix}${key}.`),
    ),
  );
}

/** Beside a mail some words read differently, and some are there only. */
const german = { ...flatten(de), ...flatten(laterDe), ...flatten(outlookDe) };
const english = { ...flatten(en), ...flatten(laterEn), ...flatten(outlookEn) };

test('German and English have the same keys', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
});

test('the words for documents have the same keys in both languages', () => {
  expect(Object.keys(flatten(en)).sort()).toEqual(Object.keys(flatten(de)).sort());
  expect(Object.keys(flatten(laterEn)).sort()).toEqual(Object.keys(flatten(laterDe)).sort());
});

test('no block of words is split between what loads at once and what loads later', () => {
  expect(Object.keys(de).filter((block) => block in laterDe)).toEqual([]);
});

test('German and English name the same values', () => {
  const values = (text: string): string[] =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();
  for (const [key, text] of Object.entries(german))
    expect([key, values(english[key]!)]).toEqual([key, values(text)]);
});

test('every problem has English words', () => {
  expect(Object.keys(problemsInEnglish).sort()).toEqual([...PROBLEM_CODES].sort());
});

test('every kind, reason, task, style, tone and language has a name', () => {
  const wanted = [
    ...FINDING_TYPES.map((type) => `kinds.${type}`),
    ...REASONS.map((reason) => `reasons.${reason}`),
    ...TASKS.flatMap(({ id }) => [`tasks.${id}`, `send.${id}`]),
    ...REPHRASE_STYLES.map((style) => `styles.${style}`),
    ...TONES.map((tone) => `tones.${tone}`),
    ...Object.keys(LANGUAGES).map((code) => `languages.${code}`),
  ];
  expect(wanted.filter((key) => !(key in german))).toEqual([]);
});

test('every key that the pane names exists, and every key is used', () => {
  const folder = join(__dirname, '../../src/pane');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^(?:locales|hosts)\//.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const exists = (key: string): boolean => key in german || `${key}_one` in german;
  const named = [...sources.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1]!);
  expect(named.filter((key) => !exists(key))).toEqual([]);

  const unused = Object.keys(german)
    .map((key) => key.replace(/_(?:one|other)$/, ''))
    .filter((key) => !sources.includes(`'${key}'`) && !BUILT.test(key));
  expect(unused).toEqual([]);
});

/** Keys that are put together from a value, such as `kinds.${type}`. */
const BUILT =
  /^(?:announce|ask|kinds|reasons|why|tasks|send|styles|tones|languages|history|help|notes|start\.notices|start\.bases|model\.(?:place|obstacle|ability)|check\.(?:fields|origins|sureness|filter)|check\.(?:proxy|again)(?:Why)?|label\.places|label\.(?:none|unknown|pending|missing)|header\.label|review\.label|review\.(?:differences|answer|original)|done\.(?:replaced|inserted|opened|described)|picture\.(?:why|how)|ledger\.(?:open|marked)Hint)(?:\.|$)/;
