import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TFunction } from 'i18next';
import { nettetal } from '../../src/core/policy';
import { analyze, REASONS, type ReasonId } from '../../src/core/privacy';
import { RECOGNIZERS } from '../../src/core/privacy/recognizers';
import { whySentence } from '../../src/pane/features/privacy-gate/why';
import { addLaterWords } from '../../src/pane/locales/later';
import { whyDe } from '../../src/pane/locales/why-de';
import { whyEn } from '../../src/pane/locales/why-en';
import { changeLanguage, startI18n } from '../../src/pane/shared/i18n';
import { LETTERS } from '../core/privacy/samples/letters';

type Sentences = Readonly<Record<string, Readonly<Partial<Record<ReasonId, string>>>>>;
const LANGUAGES: readonly (readonly [string, Sentences])[] = [
  ['German', whyDe],
  ['English', whyEn],
];

const FOLDER = join(__dirname, '../../src/core/privacy/recognizers');
const NAMES = RECOGNIZERS.map(({ name }) => name);

/** Sources of the folder by their path in it, without ending. */
const SOURCES = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.replace(/\.ts$/, ''), readFileSync(join(FOLDER, path), 'utf8')]),
);
/** Files that declare a recognizer, by its name. */
const FILES = new Map(
  NAMES.map((name) => [
    name,
    [...SOURCES].find(([, source]) => new RegExp(`^  name: '${name}',$`, 'm').test(source))?.[0] ?? '',
  ]),
);

/** Source of a recognizer with the files of the folder that it imports, but not of other recognizers. */
function sourceOf(name: string): string {
  const seen = new Set(FILES.values());
  const read = (file: string): string => {
    const source = SOURCES.get(file) ?? '';
    const parts = [...source.matchAll(/ from '(\.[\w./-]+)'/g)].map((match) =>
      join(dirname(file), match[1]!),
    );
    return [source, ...parts.filter((part) => !seen.has(part) && seen.add(part)).map(read)].join('\n');
  };
  return read(FILES.get(name)!);
}

/** Reasons that a recognizer's files write down, but for kinds of tokens, which share the word `mark`. */
function reasonsOf(name: string): readonly ReasonId[] {
  const source = sourceOf(name);
  return REASONS.filter((reason) => new RegExp(`(?<!kind [!=]==? )'${reason}'`).test(source));
}

test.each(NAMES)('every reason of the recognizer %s has its sentence in both languages', (name) => {
  const reasons = reasonsOf(name);
  expect(reasons.length).toBeGreaterThan(0);
  for (const [language, sentences] of LANGUAGES) {
    const missing = reasons.filter((reason) => !sentences[name]?.[reason]);
    expect({ language, name, missing }).toEqual({ language, name, missing: [] });
  }
});

test('whatever the check finds in the sample letters has a sentence of its own', () => {
  const found = Object.values(LETTERS).flatMap((letter) =>
    analyze(letter.replace(/\[\[[A-Z_]+:([^\]]+)\]\]/g, '$1'), nettetal.privacy),
  );
  expect(found.length).toBeGreaterThan(50);
  const missing = found.filter(({ recognizer, reason }) => !(whyDe as Sentences)[recognizer]?.[reason]);
  expect(missing.map(({ recognizer, reason }) => `${recognizer}.${reason}`)).toEqual([]);
});

test('each sentence is one line that ends like a sentence and fits under a finding', () => {
  for (const [, sentences] of LANGUAGES) {
    for (const sentence of Object.values(sentences).flatMap((one) => Object.values(one))) {
      expect(sentence).toMatch(/^[\p{Lu}“„][^\n]{10,125}\.$/u);
    }
  }
});

describe('the sentence of a finding', () => {
  let t: TFunction;
  beforeEach(async () => {
    const instance = await startI18n('de');
    addLaterWords(instance);
    t = instance.t;
  });

  test.each<[string, ReasonId, string]>([
    ['tax-id', 'checksum', 'Die Prüfziffer stimmt (ISO\u00a07064; §\u00a0139b\u00a0AO).'],
    ['presidio/PERSON', 'format', 'Zweite Prüfung (Presidio)'],
    ['presidio/', 'cue', 'Zweite Prüfung (Presidio)'],
    ['not-there-yet', 'checksum', 'Prüfziffer stimmt'],
    ['plate', 'repeated', 'steht weiter oben schon'],
  ])('of %s with the reason %s is „%s“', (recognizer, reason, sentence) => {
    expect(whySentence(t, recognizer, reason)).toBe(sentence);
  });

  test('comes in English too', async () => {
    const instance = await startI18n('de');
    addLaterWords(instance);
    await changeLanguage(instance, 'en');
    expect(whySentence(instance.t, 'iban', 'checksum').replaceAll('\u00a0', ' ')).toBe(whyEn.iban.checksum);
  });
});
