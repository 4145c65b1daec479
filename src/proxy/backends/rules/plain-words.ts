import { PLAIN_ABBREVIATIONS } from './data/plain-abbreviations';
import { PLAIN_ADJECTIVES } from './data/plain-adjectives';
import { PLAIN_ADVERBS } from './data/plain-adverbs';
import { PLAIN_NOUNS } from './data/plain-nouns';
import { PLAIN_PHRASES } from './data/plain-phrases';
import { PLAIN_PREPOSITIONS } from './data/plain-prepositions';
import { PLAIN_VERB_FORMS, PLAIN_VERBS } from './data/plain-verbs';
import type { Replacement } from './phrase-replacer';
import { createReplacer } from './phrase-replacer';
import { rowsOf } from './table';
import { weakForms } from './verb-forms';

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

function fixed(table: string): readonly Replacement[] {
  return rowsOf(table).map(([from = '', to = '', mark = '']) => ({ from, to, mark }));
}

function adjectives(): readonly Replacement[] {
  return rowsOf(PLAIN_ADJECTIVES).flatMap(([from = '', to = '', bare = to]) => [
    { from, to: bare, mark: '' },
    ...ENDINGS.map((ending) => ({ from: from + ending, to: to + ending, mark: '' })),
  ]);
}

/** Both genitives, "Bildes" and "Bilds", are in use. */
function genitives(form: string): readonly string[] {
  if (/ses$/.test(form)) return [form];
  if (/es$/.test(form)) return [form, form.replace(/es$/, 's')];
  return /[^ens]s$/.test(form) ? [form, form.replace(/s$/, 'es')] : [form];
}

function nouns(): readonly Replacement[] {
  return rowsOf(PLAIN_NOUNS).flatMap(([, from = '', to = '']) => {
    const targets = to.split('/').map((form) => form.trim());
    const seen = new Map<string, string>();
    from.split('/').forEach((cell, index) => {
      const form = cell.trim();
      for (const variant of index === 1 ? genitives(form) : [form]) {
        // a form that stands for two cells counts only where both give the same word
        const before = seen.get(variant);
        seen.set(variant, before === undefined || before === targets[index] ? targets[index]! : '');
      }
    });
    return [...seen]
      .filter(([, plain]) => plain)
      .map(([form, plain]) => ({ from: form, to: plain, mark: '' }));
  });
}

function verbs(): readonly Replacement[] {
  return rowsOf(PLAIN_VERBS).flatMap(([from = '', to = '']) => {
    const targets = weakForms(to);
    return weakForms(from).map((form, index) => ({ from: form, to: targets[index]!, mark: '' }));
  });
}

function prepositions(): readonly Replacement[] {
  return rowsOf(PLAIN_PREPOSITIONS).map(([from = '', before = '', to = '', after = '']) => ({
    from,
    to,
    mark: '',
    recase: { from: before as 'genitive' | 'accusative', to: after as 'dative' | 'accusative' },
  }));
}

/** Every entry of the word list as it stands in the tables, one for each word or phrase of official German. */
export function plainWordEntries(): readonly string[] {
  const first = [
    PLAIN_ADVERBS,
    PLAIN_PHRASES,
    PLAIN_ABBREVIATIONS,
    PLAIN_ADJECTIVES,
    PLAIN_VERBS,
    PLAIN_VERB_FORMS,
  ];
  return [
    ...first.flatMap((table) => rowsOf(table).map(([from = '']) => from)),
    ...rowsOf(PLAIN_NOUNS).map(([, forms = '']) => forms.split('/')[0]!.trim()),
    ...rowsOf(PLAIN_PREPOSITIONS).map(([from = '', before]) => `${from} (${before})`),
  ];
}

let replacer: ((line: string) => string) | undefined;

/** Replaces words of official German by plain ones, inflected as they stood. */
export function plainWords(line: string): string {
  replacer ??= createReplacer([
    ...prepositions(),
    ...fixed(PLAIN_ADVERBS),
    ...fixed(PLAIN_PHRASES),
    ...fixed(PLAIN_ABBREVIATIONS),
    ...fixed(PLAIN_VERB_FORMS),
    ...adjectives(),
    ...nouns(),
    ...verbs(),
  ]);
  return replacer(line);
}
