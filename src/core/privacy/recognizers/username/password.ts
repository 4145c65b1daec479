import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { matchAt } from '../reading';

/** Words for what opens an account; a value behind one is as personal as the log-in. */
const OPENERS = sought(oneOf(words('passwort password kennwort passphrase zugangscode pin puk tan')));
const BEHIND =
  /(?:\s{0,2}[:=]\s{0,3}|\s(?:lautet|ist|war)\s?:?\s?|\s(?=\p{L}{2,20}[#!$%&*?+@]\d))[„"'‚(]?([^\s„“”"'‚‘,;()]{4,40})/iuy;
/** "Das Passwort ist abgelaufen" says none: a value has a digit, a sign or a capital inside. */
const VALUE = /\d|[^\p{L}\p{N}.-]|\p{Ll}\p{Lu}/u;

/** "Mein Passwort lautet Sommer2024!", "PIN: 4711". */
export function passwords({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const index of indexOf(tokens).of(OPENERS)) {
    const token = tokens[index]!;
    if (token.start < end) continue;
    const match = matchAt(BEHIND, text, token.end);
    if (!match) continue;
    end = token.end + match[0].length;
    const value = (match[1] ?? '').replace(/[.:]{1,3}$/, '');
    if (value.length < 4 || !VALUE.test(value)) continue;
    const start = end - (match[1] ?? '').length;
    found.push({ start, end: start + value.length, type: 'USERNAME', confidence: 0.9, reason: 'cue' });
  }
  return found;
}
