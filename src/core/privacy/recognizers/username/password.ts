import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { matchAt } from '../reading';

/** Words for what opens an account; a value behind one is as personal as the log-in. */
const OPENERS = words('passphrase zugangscode pin puk tan');
const BEHIND =
  /(?:\s{0,2}[:=]\s{0,3}|\s(?:lautet|ist|war)\s?:?\s?|\s(?=[(„"'‚]{0,2}\p{L}[^\s„“”"'‚‘,;()]{0,30}\d|[„"]\p{Ll}{4,20}[.-]\p{Ll}{1,2}[“”"]))[„"'‚(]?([^\s„“”"'‚‘,;()]{4,40})/iuy;
/** "Das Passwort ist abgelaufen" says none: a value has a digit, a sign or a capital inside. */
const VALUE = /\d|[^\p{L}\p{N}.-]|\p{Ll}\p{Lu}|^\p{Ll}{4,20}[.-]\p{Ll}{1,2}$/u;

const PAIR = /[^\n/]{0,60}[\p{L}\d] ?\/ ?([^\s„“”"'‚‘,;()/]{6,40})/uy;
/** "Zugangsdaten: e.schreiner / Kita-2026!" */
const ACCESS_WORDS = words('zugangsdaten anmeldedaten logindaten accessdata credentials');

const PLACES = sought(oneOf(OPENERS), fitting(/^\p{L}{0,14}(?:passwor[td]|kennwort)$/u), oneOf(ACCESS_WORDS));

const OF_TENDER = /^[A-Z]{1,5}-\d{1,3}$/;

/** "Mein Passwort lautet Sommer2024!", "PIN: 4711". */
export function passwords({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const index of indexOf(tokens).of(PLACES)) {
    const token = tokens[index]!;
    if (token.start < end) continue;
    const match = matchAt(ACCESS_WORDS.has(token.lower) ? PAIR : BEHIND, text, token.end);
    if (!match) continue;
    end = token.end + match[0].length;
    const value = (match[1] ?? '').replace(/[.:]{1,3}$/, '');
    if (value.length < 4 || !VALUE.test(value)) continue;
    // "Bewerbung mit dem Kennwort KOD-2"
    if (OF_TENDER.test(value) && /^\s/.test(match[0])) continue;
    const start = end - (match[1] ?? '').length;
    found.push({ start, end: start + value.length, type: 'USERNAME', confidence: 0.9, reason: 'cue' });
  }
  return found;
}
