import type { i18n } from 'i18next';
import { laterDe } from './later-de';

const given = new WeakSet<i18n>();

/** Gives an instance the German words of the later states, once; the English ones come with the language. */
export function addLaterWords(instance: i18n): void {
  if (given.has(instance)) return;
  given.add(instance);
  instance.addResourceBundle('de', 'translation', laterDe, true);
}
