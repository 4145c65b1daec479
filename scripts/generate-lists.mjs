/*
 * Writes src/core/privacy/lists/names.generated.ts from the locale data of @faker-js/faker (MIT): first and last names
 * of the languages that live in a German town, and the names of towns. Names are folded (lower case, no diacritics,
 * Latin letters) as `foldName` of src/core/privacy/lists/names.ts folds the words of a text. Deterministic.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';

const target = fileURLToPath(new URL('../src/core/privacy/lists/names.generated.ts', import.meta.url));
const require = createRequire(import.meta.url);

/** Cyrillic letters as in German (Duden) and in English or a passport (ICAO 9303). */
const CYRILLIC = {
  german:
    'а=a б=b в=w г=g ґ=g д=d е=e є=je ё=jo ж=sch з=s и=i і=i ї=ji й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja',
  english:
    'а=a б=b в=v г=h ґ=g д=d е=e є=ie ё=e ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia',
  russian:
    'а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya',
};
/** Greek letters after ELOT 743, digraphs first. */
const GREEK =
  'ου=ou αυ=av ευ=ev μπ=b ντ=nt γγ=ng γκ=gk α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';
const LETTERS = { ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

const table = (text) => text.split(' ').map((pair) => pair.split('='));
const strip = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const replaceAll = (name, pairs) => pairs.reduce((text, [from, to]) => text.replaceAll(from, to), name);

/** All Latin spellings of a name. */
function romanise(name) {
  const lower = name.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    return Object.values(CYRILLIC).map((scheme) => replaceAll(lower, table(scheme)));
  }
  if (/\p{Script=Greek}/u.test(lower)) return [replaceAll(strip(lower), table(GREEK))];
  return [lower];
}

const fold = (name) => replaceAll(strip(name.toLowerCase()), Object.entries(LETTERS));

/** Single words of the names, folded; particles and initials go. */
function words(names) {
  return names
    .flatMap(romanise)
    .flatMap((name) => fold(name).split(/[^a-z]+/))
    .filter((word) => word.length > 2 && !PARTICLES.has(word));
}

const PARTICLES = new Set('von van der den del des della dos das ibn bin abu und the mac'.split(' '));

const strings = (value) =>
  Object.values(value ?? {})
    .flat()
    .map((entry) => (typeof entry === 'string' ? entry : entry?.value))
    .filter((entry) => typeof entry === 'string' && !entry.includes('{{'));

/** Short syllables of Vietnamese names are words elsewhere; only the whole first syllable pairs would be names. */
const FIRST_LOCALES = 'de de_CH tr pl uk ru ro it es el nl fr en hr hu ku_kmr_latin sr_RS_latin pt_PT'.split(
  ' ',
);
const LAST_LOCALES = 'de de_CH tr pl uk ru ro es el nl fr hr vi hu pt_PT'.split(' ');
/** 2,170 Italian last names are more than the budget holds; endings in -i are known to `person` as a form. */
const LAST_ITALIAN = 700;

const person = (locale) => allLocales[locale]?.person ?? {};
const own = (file) =>
  readFileSync(fileURLToPath(new URL(`../src/core/privacy/lists/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .map(fold);

// Lower-case words of a crawl: nouns stand there without their first letter ("ntrag"), so both forms are looked up.
const dictionary = new Set(require('an-array-of-german-words').map((word) => fold(word)));
const ordinary = new Set(own('ordinary-words.txt'));
const surely = new Set(own('sure-names.txt'));
const germanFirst = new Set(words(strings(person('de').first_name)));

const firstNames = new Set([
  ...FIRST_LOCALES.flatMap((locale) => words(strings(person(locale).first_name))),
  ...words(strings(person('vi').first_name)).filter((word) => word.length > 3),
  ...own('first-names.txt'),
]);
const lastNames = new Set([
  ...LAST_LOCALES.flatMap((locale) => words(strings(person(locale).last_name))),
  ...words(
    strings(person('it').last_name).filter(
      (_, index, all) => index % Math.ceil(all.length / LAST_ITALIAN) === 0,
    ),
  ),
  ...own('last-names.txt'),
]);

const ownLists = new Set([...own('first-names.txt'), ...own('last-names.txt')]);

const isOrdinaryFirst = (name) =>
  !surely.has(name) &&
  (ordinary.has(name) || (!germanFirst.has(name) && !ownLists.has(name) && dictionary.has(name)));
const isOrdinaryLast = (name) =>
  !surely.has(name) &&
  (ordinary.has(name) ||
    (!ownLists.has(name) && (dictionary.has(name) || (name.length > 4 && dictionary.has(name.slice(1))))));

const places = [
  ...strings({ a: allLocales.de.location.city_name, b: allLocales.de_AT.location.city_name }).map((name) =>
    name.toLowerCase(),
  ),
  ...readFileSync(fileURLToPath(new URL('../src/core/privacy/lists/places.txt', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((name) => name.toLowerCase()),
].map((name) => replaceAll(strip(name), Object.entries(LETTERS)));

/** Sorted names, each as the number of letters it shares with the one before (0 to 9) and the rest of it. */
function list(names) {
  let before = '';
  return [...new Set(names)]
    .sort()
    .map((name) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && name[shared] === before[shared]) shared++;
      before = name;
      return `${shared}${name.slice(shared)}`;
    })
    .join('');
}
const partition = (names, isOrdinary) => [
  list([...names].filter((name) => !isOrdinary(name))),
  list([...names].filter(isOrdinary)),
];
const [first, firstOrdinary] = partition(firstNames, isOrdinaryFirst);
const [last, lastOrdinary] = partition(lastNames, isOrdinaryLast);

const source = `${[
  '// Written by scripts/generate-lists.mjs from @faker-js/faker (MIT). Not to be edited, not committed.',
  `export const FIRST_NAMES = '${first}';`,
  `export const ORDINARY_FIRST_NAMES = '${firstOrdinary}';`,
  `export const LAST_NAMES = '${last}';`,
  `export const ORDINARY_LAST_NAMES = '${lastOrdinary}';`,
  `export const PLACES = ${JSON.stringify([...new Set(places)].sort().join('|'))};`,
].join('\n')}\n`;

let before = '';
try {
  before = readFileSync(target, 'utf8');
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
mkdirSync(new URL('.', `file://${target}`), { recursive: true });
if (before !== source) writeFileSync(target, source);
const count = (text) => text.split(/\d/).length - 1;
console.log(
  `names.generated.ts: ${count(first)}+${count(firstOrdinary)} first, ${count(last)}+${count(lastOrdinary)} last names, ` +
    `${places.length} places, ${Math.round(gzipSync(source).length / 1024)} KB gzip`,
);
