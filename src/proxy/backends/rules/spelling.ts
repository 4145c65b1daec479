import { capitalise, opensSentence, startsUpper } from './case';
import { MISSPELLINGS, WRONG_PHRASES } from './data/misspellings';
import { nearWord } from './near-words';
import { nounReadings } from './noun-forms';
import { createReplacer } from './phrase-replacer';
import { overlaps, protectedRanges } from './protected';
import { rowsOf } from './table';

interface Affix {
  readonly wrong: string;
  readonly right: string;
}

const rows = rowsOf(MISSPELLINGS).map(([wrong = '', right = '']) => ({ wrong, right }));
const whole = new Map(
  rows.filter(({ wrong }) => !wrong.includes('*')).map(({ wrong, right }) => [wrong, right]),
);

function byKey(list: readonly Affix[], key: (affix: Affix) => string): ReadonlyMap<string, readonly Affix[]> {
  const map = new Map<string, Affix[]>();
  for (const affix of list) map.set(key(affix), [...(map.get(key(affix)) ?? []), affix]);
  return map;
}

const starts = byKey(
  rows
    .filter(({ wrong }) => wrong.endsWith('*'))
    .map(({ wrong, right }) => ({ wrong: wrong.slice(0, -1), right })),
  ({ wrong }) => wrong.slice(0, 3),
);
const ends = byKey(
  rows
    .filter(({ wrong }) => wrong.startsWith('*'))
    .map(({ wrong, right }) => ({ wrong: wrong.slice(1), right })),
  ({ wrong }) => wrong.slice(-2),
);

/** How many misspellings the lists know. */
export const MISSPELLING_COUNT = rows.length + rowsOf(WRONG_PHRASES).length;

function listedCorrection(low: string): string | undefined {
  const exact = whole.get(low);
  if (exact) return exact;
  const start = starts.get(low.slice(0, 3))?.find(({ wrong }) => low.startsWith(wrong));
  if (start) return start.right + low.slice(start.wrong.length);
  const end = ends.get(low.slice(-2))?.find(({ wrong }) => low.endsWith(wrong));
  return end && low.slice(0, -end.wrong.length) + end.right;
}

/** The right spelling of a word that is surely wrong, else the word itself. */
export function correctWord(word: string): string {
  if (/\d/.test(word) || (word.length > 1 && word === word.toUpperCase())) return word;
  // camel case and the like: names of products
  if (/\p{Ll}\p{Lu}/u.test(word)) return word;
  const [first = '', ...rest] = word.split('-');
  if (/^e?mail$/i.test(first) && rest.length && first.length === 5) return ['E-Mail', ...rest].join('-');
  // surnames in a capital
  if (/^(?:Gross\p{Ll}{0,2}|Haß|Naß|Weiss)$/u.test(word)) return word;
  const listed = listedCorrection(word.toLowerCase());
  if (listed) return startsUpper(word) ? capitalise(listed) : listed;
  return nearWord(word) ?? word;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
/** Words that never stand twice in a row; "die die" and "an an" can be right. */
const DOUBLED =
  /(?<![\p{L}-])(und|oder|von|für|wir|ich|nicht|ist|bitte|eine|einen|einem|einer|wird|im|am|zum|zur|dass|auch|nur|Ihre|Ihren|Ihrem|Ihr|als|wie|des|durch) \1(?![\p{L}-])/gu;

const THAT =
  /((?:darauf(?: hin| aufmerksam)?|dafür|darüber|davon(?: aus)?|daran|dazu|[Ii]hnen mit|mitgeteilt|mitzuteilen|hingewiesen|festgestellt|bestätigt|informiert|beachten(?: Sie)?)), das (?=(?:ich|wir|Sie|er|der|die|Ihr|Ihre|ein|eine|keine|alle)(?![\p{L}]))/gu;
const ARTICLE = /(?<![\p{L}-])((?:Sie|für|durch|gegen|über)) dass (?=(\p{Lu}[\p{L}-]+))/gu;

/** "dass" and "das" where the words around leave no doubt. */
function thatOrThe(line: string): string {
  return line
    .replace(THAT, '$1, dass ')
    .replace(ARTICLE, (match, before: string, noun: string) =>
      nounReadings(noun).some((r) => r.gender === 'n' && r.number === 'singular' && !r.genitive)
        ? `${before} das `
        : match,
    )
    .replace(/(?<![\p{L}-])Sehr geehrte(?= Herr(?: |$))/gu, 'Sehr geehrter')
    .replace(/(?<![\p{L}-])Sehr geehrter(?= Frau(?: |$))/gu, 'Sehr geehrte')
    .replace(/(?<![\p{L}-])([Ss])eid (?=\d)/gu, '$1eit ');
}

/** Spaces: two for one, before or none behind a comma. */
function spaces(line: string): string {
  return edited(line, [
    [/(?<=\S) {2}(?=\S)/gu, () => ' '],
    [/(?<=\p{L}) +(?=[,;](?: |$))/gu, () => ''],
    [/(?<=[\p{L}\])]),(?=\p{L})/gu, () => ', '],
    [/(?<=\p{Ll}{2}) \.(?= \p{Lu}|$)/gu, () => '.'],
  ]);
}

type Rule = readonly [RegExp, (match: string, index: number, line: string) => string];

/** Applies patterns outside protected ranges. */
function edited(line: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, change]) => {
    const ranges = protectedRanges(text);
    return text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const index = rest.find((value): value is number => typeof value === 'number') ?? 0;
      return overlaps(ranges, index, index + Math.max(match.length, 1)) ? match : change(match, index, text);
    });
  }, line);
}

let phrases: ((line: string) => string) | undefined;

/** Corrects what is surely wrong and leaves everything else letter by letter. */
export function proofreadLine(line: string): string {
  phrases ??= createReplacer(rowsOf(WRONG_PHRASES).map(([from = '', to = '']) => ({ from, to, mark: '' })));
  const words = edited(phrases(spaces(line)), [
    [DOUBLED, (match) => match.slice(0, match.indexOf(' '))],
    [WORD, (word, index, text) => (isOwn(word, index, text) ? word : correctWord(word))],
  ]);
  return thatOrThe(words);
}

/** Parts of addresses and file names, surnames, streets in Switzerland: whatever has its own spelling. */
function isOwn(word: string, index: number, text: string): boolean {
  const end = index + word.length;
  if (/[@_/\\]/.test(text.charAt(index - 1) + text.charAt(end)) || /^\.\p{L}/u.test(text.slice(end, end + 2)))
    return true;
  if (/strasse$/i.test(word) && /^ \d/.test(text.slice(end))) return true;
  if (!startsUpper(word) || opensSentence(text, index)) return false;
  return /(?:\p{Lu}\.|Dr\.|Prof\.|Firma|Fa\.|Herrn?|Frau|Familie) $/u.test(
    text.slice(Math.max(0, index - 12), index),
  );
}
