import type { Candidate } from '../../recognizer';

/** Words for what opens an account; a value behind one is as personal as the log-in. */
const WORDS =
  /(?<!\p{L})(?:passwor[td]|kennwort|passphrase|zugangscode|pin|puk|tan)(?:\s{0,2}[:=]\s{0,3}|\s(?:lautet|ist|war)\s?:?\s?|\s(?=\p{L}{2,20}[#!$%&*?+@]\d))[„"'‚(]?([^\s„“”"'‚‘,;()]{4,40})/giu;
/** "Das Passwort ist abgelaufen" says none: a value has a digit, a sign or a capital inside. */
const VALUE = /\d|[^\p{L}\p{N}.-]|\p{Ll}\p{Lu}/u;

/** "Mein Passwort lautet Sommer2024!", "PIN: 4711". */
export function passwords(text: string): Candidate[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const value = (match[1] ?? '').replace(/[.:]{1,3}$/, '');
    if (value.length < 4 || !VALUE.test(value)) return [];
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    return { start, end: start + value.length, type: 'USERNAME', confidence: 0.9, reason: 'cue' } as const;
  });
}
