import type { Candidate, Recognizer } from '../recognizer';

/*
 * National bank account: account number with bank code, and the bank's identifier (BIC).
 * Issuer: the bank; bank codes by the Deutsche Bundesbank. Basis: until 2014 the only form, still in old files.
 * Format: account (Konto) 4–10 digits, bank code (BLZ) 8 digits as 120 300 00; BIC (ISO 9362): 1–4 bank, 5–6 country,
 *   7–8 place, 9–11 branch. Each only after its word: without one they are any number.
 * Checksum: differs from bank to bank (Bundesbank, Prüfzifferberechnungsmethoden), not computed.
 * Fictitious: Konto 202051, BLZ 120 300 00, BIC BYLADEM1001.
 */
const ACCOUNT =
  /(?<!\p{L})(?:(?:giro|spar|bank|verrechnungs|empfänger)?konto(?:verbindung|nummer|nr\.?|[ -]{1,3}nr\.?|[ -]nummer)?|kto\.?[ -]{0,2}(?:nr\.?|nummer)?|bankverbindung|account(?: number| no\.?)?)[\s:.#()-]{0,5}(?:lautet|ist|der|die|des)?\s?(\d(?:[ ./-]?\d){3,9})(?![\p{L}\p{N}%€]|[ ./,-]?\d|\s?(?:EUR|Euro))/giu;
const BANK_CODE =
  /(?<!\p{L})(?:blz|bankleitzahl|bank code)[\s:.#()-]{0,5}(?:lautet|ist)?\s?([1-8]\d{2}[ ./-]?\d{3}[ ./-]?\d{2})(?!\p{N})/giu;
const BIC =
  /(?<!\p{L})(?:bic|swift)(?:[ -/]{0,3}(?:bic|swift|code|nr\.?))?[\s:.()-]{0,5}(?:lautet|ist)?\s?([A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2} ?(?:[A-Z0-9]{3})?)(?![\p{L}\p{N}])/giu;

export const bankAccount: Recognizer = {
  name: 'bank-account',
  rank: 30,
  find: ({ text }) => [...afterCue(text, ACCOUNT), ...afterCue(text, BANK_CODE), ...afterCue(text, BIC)],
};

function afterCue(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = (match[1] ?? '').trimEnd();
    // "Swift überweisen" is no BIC: capitals, or a digit among the letters.
    if (pattern === BIC && value !== value.toUpperCase() && !/\d/.test(value)) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return { start, end: start + value.length, type: 'BANK_ACCOUNT', confidence: 0.9, reason: 'cue' };
  });
}
