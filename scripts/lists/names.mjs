/*
 * First and last names of the languages that live in a German town, from the locale data of @faker-js/faker (MIT) and
 * a few lists of our own for what it lacks.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { fold, romanise } from './folding.mjs';

const PARTICLES = new Set('von van der den del des della dos das ibn bin abu und the mac'.split(' '));
const FIRST_LOCALES =
  'de de_CH tr pl uk ru ro it es el nl nl_BE fr fr_BE en hr hu ku_kmr_latin sr_RS_latin pt_PT pt_BR az cs_CZ sk sl_SI mk da nb_NO sv fi lv ro_MD yo_NG en_NG en_GH en_IN af_ZA id_ID uz_UZ_latin'.split(
    ' ',
  );
const LAST_LOCALES =
  'de de_CH tr pl uk ru ro it es el nl nl_BE fr fr_BE hr vi hu pt_PT az cs_CZ sk sl_SI sr_RS_latin mk da nb_NO sv fi lv ro_MD yo_NG en_NG en_GH en_IN ku_kmr_latin uz_UZ_latin'.split(
    ' ',
  );

export const strings = (value) =>
  Object.values(value ?? {})
    .flat()
    .map((entry) => (typeof entry === 'string' ? entry : entry?.value))
    .filter((entry) => typeof entry === 'string' && !entry.includes('{{'));

/** A list of our own, folded. */
export const own = (file) =>
  readFileSync(fileURLToPath(new URL(`../../src/core/privacy/lists/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean)
    .map(fold);

const person = (locale) => allLocales[locale]?.person ?? {};

/** Single words of the names, folded; particles and initials go. */
function words(names) {
  return names
    .flatMap(romanise)
    .flatMap((name) => fold(name).split(/[^a-z]+/))
    .filter((word) => word.length > 2 && !PARTICLES.has(word));
}

const ownFirst = new Set(words(own('first-names.txt')));
const germanFirst = new Set(words(strings(person('de').first_name)));

/** What the lists hold and nobody is called, or what means something else in letters: "Iban". */
const isNone = new Set(own('no-names.txt'));
const without = (names) => new Set(names.filter((name) => !isNone.has(name)));

/** @returns `german`: those of the last names that only our own list of German ones has */
export function nameLists() {
  const last = [
    ...LAST_LOCALES.flatMap((locale) => words(strings(person(locale).last_name))),
    ...words(own('last-names.txt')),
  ];
  const known = new Set(last);
  const german = words(own('last-names-german.txt')).filter((name) => !known.has(name));
  return {
    first: without([
      ...FIRST_LOCALES.flatMap((locale) => words(strings(person(locale).first_name))),
      // Short syllables of Vietnamese names are words elsewhere.
      ...words(strings(person('vi').first_name)).filter((word) => word.length > 3),
      ...words(own('first-names.txt')),
      ...words(own('first-names-checked.txt')),
    ]),
    last: without([...last, ...german]),
    german: new Set(german),
  };
}

/**
 * Which names are words of German too and so need evidence.
 * @param words `lower`: what the language writes small; `isInflected`: nouns
 */
export function ordinaryNames({ lower, isInflected, isForm }) {
  const ordinary = { first: new Set(own('ordinary-first.txt')), last: new Set(own('ordinary-last.txt')) };
  const surely = new Set(own('sure-names.txt'));
  const isWord = (name) => lower.has(name) || isInflected(name);
  return {
    first: (name) =>
      !surely.has(name) &&
      (ordinary.first.has(name) || (!germanFirst.has(name) && !ownFirst.has(name) && isWord(name))),
    last: (name) => !surely.has(name) && (ordinary.last.has(name) || isWord(name) || isForm(name)),
  };
}
