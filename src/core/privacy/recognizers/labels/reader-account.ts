const LIBRARY =
  /(?<!\p{L})(?:\p{L}{0,16}(?:bücherei|bibliothek)|leseausweis(?:e[ns]?|nummer)?|leserkonto|medienkonto|(?:entliehene|ausgeliehene|überfällige|offene)n? medien|medien (?:zurück|entliehen|ausgeliehen|überfällig|verlängert))(?!\p{L})/iu;
/** A bank, or a budget. */
const NO_READER =
  /blz|bankleit|iban|sparkasse|bank|überweis|haushalt|ansatz|produkt(?:gruppe|bereich| \d)|ergebnisplan/iu;
const BEFORE = 80;
const BEHIND = 60;

/** Whether a "Konto" is that of a reader in a library, which has no bank. */
export function isReaderAccount(text: string, at: number): boolean {
  const from = Math.max(0, at - BEFORE);
  return LIBRARY.test(text.slice(from, at + BEHIND)) && !NO_READER.test(text.slice(from, at + 2 * BEHIND));
}
