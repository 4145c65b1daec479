/**
 * The word list `an-array-of-german-words` (MIT, 117,000 forms, all small). Its nouns lack their
 * first letter ("tadt"), so a capitalised word counts as known when the rest of it is listed.
 */
let listed: ReadonlySet<string> | undefined;

function words(): ReadonlySet<string> {
  // read when first needed: 1.5 MB that most runs can do without
  listed ??= new Set(require('an-array-of-german-words') as readonly string[]);
  return listed;
}

const ENDINGS = [
  'e',
  'en',
  'er',
  'es',
  'em',
  'n',
  's',
  'st',
  't',
  'te',
  'ten',
  'ter',
  'tes',
  'tem',
  'ern',
  'ens',
];
const SEPARABLE =
  /^(ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|her|heraus|hin|hinzu|mit|nach|nieder|um|unter|vor|voraus|weg|weiter|wieder|zu|zurück|zusammen|über|bereit|bekannt|frei|teil)(?:zu|ge)?(?=\p{Ll}{3})/u;

export function isListed(word: string): boolean {
  return words().has(word);
}

/** A word or the rest of a noun; short ones of the list are often fragments. */
function isPart(part: string): boolean {
  return part.length >= 4 && (words().has(part) || (part.length >= 5 && words().has(part.slice(1))));
}

function hasKnownStem(low: string): boolean {
  if (
    ENDINGS.some(
      (ending) =>
        low.endsWith(ending) && low.length - ending.length >= 3 && isPart(low.slice(0, -ending.length)),
    )
  )
    return true;
  return ENDINGS.some((ending) => isPart(low + ending)) || isPart(`un${low}`);
}

/** Two known parts with a linking element (Fugenelement): -s-, -es-, -n-, -en-, -er-. */
function isCompound(low: string): boolean {
  for (let at = 3; at <= low.length - 3; at++) {
    const tail = low.slice(at);
    if (!isPart(tail) && !hasKnownStem(tail)) continue;
    const head = low.slice(0, at);
    if (isPart(head)) return true;
    const link = /(?:es|en|er|s|n|e)$/.exec(head)?.[0];
    if (link && isPart(head.slice(0, -link.length))) return true;
  }
  return false;
}

/** Whether a word stands in the list, is an inflected form of one, or is put together from some. */
export function isKnownWord(word: string): boolean {
  const low = word.toLowerCase();
  if (words().has(low) || isPart(low)) return true;
  if (low.includes('-')) return low.split('-').every((part) => part.length < 3 || isKnownWord(part));
  const parted = SEPARABLE.exec(low);
  if (parted && isPart(low.slice(parted[0].length))) return true;
  return hasKnownStem(low) || isCompound(low);
}
