const LIBRARY =
  /(?<!\p{L})(?:\p{L}{0,16}(?:bücherei|bibliothek)|leseausweis(?:e[ns]?|nummer)?|leserkonto|medienkonto|(?:entliehene|ausgeliehene|überfällige|offene)n? medien|medien (?:zurück|entliehen|ausgeliehen|überfällig|verlängert))(?!\p{L})/iu;
const BANK = /blz|bankleit|iban|sparkasse|bank|überweis/iu;
const BEFORE = 80;
const BEHIND = 60;

/** Whether a "Konto" is that of a reader in a library, which has no bank. */
export function isReaderAccount(text: string, at: number): boolean {
  const from = Math.max(0, at - BEFORE);
  return LIBRARY.test(text.slice(from, at + BEHIND)) && !BANK.test(text.slice(from, at + 2 * BEHIND));
}
