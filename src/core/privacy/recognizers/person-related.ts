import { isCommonWord, isRole } from '../lists/german';
import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';
import { isFirm } from './person-firm';
import {
  candidate,
  couldBeName,
  isKnown,
  isSure,
  partAt,
  particlesAt,
  readOn,
  skipTitles,
  withParticles,
} from './person-name';
import { SALUTATIONS } from './person-salutation';

const KIN =
  /^(?:sohn|tochter|bruder|schwester|mutter|vater|ehemann|ehefrau|ehegatte|ehegattin|enkel|enkelin|kind|oma|opa|onkel|tante|neffe|nichte|lebensgefährtin|lebensgefährte|partner|partnerin|witwe|witwer|kollege|kollegin|kollegen|nachbar|nachbarin|freund|freundin|zeuge|zeugin)s?$/;

/** "unser Sohn Leon", "Ihre Kollegin Anna Beispiel", "Bürgermeister Peter Beispiel", "mein Name ist …". */
export function relatives(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.lower.length < 4 || SALUTATIONS.has(token.lower)) return;
    const kin = KIN.test(token.lower);
    if (!kin && !(token.case !== 'lower' && isRole(token.lower))) return;
    const at = skipTitles(tokens, index + 1);
    const part = partAt(tokens, at);
    if (!part || tokens[at]?.gap !== 'space' || part.initial || part.thing || isRole(part.lower)) return;
    if (kin ? !couldBeName(part) || (isCommonWord(part.lower) && !isSure(part)) : !isSure(part)) return;
    const parts = readOn(tokens, part, 'list');
    if (isFirm(tokens, parts)) return;
    found.push(candidate(tokens, parts, isSure(part) ? 0.8 : isKnown(part) ? 0.6 : 0.5, 'cue'));
  });
  for (const cue of text.matchAll(NAME_CUE)) {
    const index = skipTitles(tokens, prepared.tokenAt(cue.index + cue[0].length));
    const particles = particlesAt(tokens, index);
    const part = partAt(tokens, index + particles);
    if (
      !part ||
      tokens[index]?.gap === 'paragraph' ||
      (!part.initial && !couldBeName(part)) ||
      (isCommonWord(part.lower) && !isSure(part))
    )
      continue;
    const parts = withParticles(readOn(tokens, part, 'unknown'), particles);
    if (parts.every((one) => one.initial) || isFirm(tokens, parts)) continue;
    found.push(candidate(tokens, parts, isKnown(part) ? 0.9 : 0.75, 'cue'));
  }
  return found;
}

const NAME_CUE =
  /(?<!\p{L})(?:name ist|name lautet|ich heiße|ich heisse|heißt|namens|c\/o|z\. ?hd\.(?: von)?|zu händen(?: von)?|geb\.|geborene?|gen\.|verw\.|gez\.|genannt)\s{1,3}(?=\p{Lu})(?:(?:frau|herrn?)\s)?/giu;
