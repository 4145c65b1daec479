import { isFrequentWord } from '../../lists/german';
import { isLoanword } from '../../lists/loanwords';
import { foldName, lookUpName } from '../../lists/names';
import { isNoun, isOtherWord } from '../../lists/vocabulary';
import type { Candidate } from '../../recognizer';

export function login(
  start: number,
  end: number,
  confidence: number,
  reason: Candidate['reason'] = 'cue',
): Candidate {
  return { start, end, type: 'USERNAME', confidence, reason };
}

/** Small letters with a digit, a dot or an underscore: no number of an account, no word. */
export function isHandle(value: string): boolean {
  return (
    /\p{Ll}/u.test(value) &&
    /\p{L}[\d_.]|[\d_.]\p{L}|_/u.test(value) &&
    !/^\d+[.,]|\.(?:de|com|net|org)$/u.test(value)
  );
}

/** A first or last name, also with an initial before or behind it: "hweiss", "poetters"; ordinary ones where asked for. */
export function isNamed(word: string, initials = true, ordinary = false): boolean {
  const isName = (name: string) => {
    if (name.length < 4) return false;
    return [name, name.replace(SPELLED_UMLAUT, '$1')].some((spelling) => {
      const { first, last } = lookUpName(spelling);
      return ordinary ? first !== 'no' || last !== 'no' : first === 'sure' || last === 'sure';
    });
  };
  return isName(word) || (initials && (isName(word.slice(1)) || isName(word.slice(0, -1))));
}

/** An umlaut in two letters. */
const SPELLED_UMLAUT = /([aou])e/g;

/** What the account of a town, a club or a shop is called; nobody's own. */
export const INSTITUTION =
  /^@?(?:(?:mein|visit|wir|die|in)[._-])?(?:stadt|kreis|landkreis|gemeinde|markt|rathaus|vhs|museum|feuerwehr|ff|polizei|b(?:ue|ü)cherei|bibliothek|stadtb(?:ue|ü)cherei|stadtbibliothek|stadtwerke|jugendzentrum|juz|kita|schule|gymnasium|gesamtschule|tourismus|tourist|verwaltung|presse|info|event|kultur|theater|zoo|freibad|tsv|sv|fc|tv|team|verein|land|bund|ministerium)(?:[._-](?!(?:mama|papa)_)\p{L}{2,20}){1,3}$/iu;

/** Two consonants with which no German word begins: the first is an initial. */
export const INITIAL =
  /^(?:(?![bcfgkp][lr]|[dtwv]r|gn|kn|p[fhs]|s[cklmnpqtvwz]|t[hsw]|zw|[crw]h|qu)[bcdfghjklmnpqrstvwxz]{2})/;

/** What a log-in of somebody from outside or for a task begins with. */
export const TASK =
  /^(?:extern|ext|svc|adm|admin|azubi|praktikant|gast|usr|user|priv|vertretung|root|sysadmin|sys|dba|lehrer|schueler|mitarbeiter|helfer|verwalter|trainer|hiwi|werkstudent|fsj|bufdi|aushilfe|ferienjob|dienstleister|fremd|remote|vpn|sb)-/;

/** A word that small letters write: no noun. */
export const isVerb = (lower: string) =>
  isFrequentWord(lower) || isOtherWord(foldName(lower)) || isLoanword(lower);
export const isWord = (lower: string) => isVerb(lower) || isNoun(foldName(lower));

/** "jwinter", "mkuntz": a name and an initial, no name alone. */
export function isInitialed(lower: string): boolean {
  if (isNamed(lower, false, true)) return false;
  return INITIAL.test(lower) ? isNamed(lower, true, true) : isNamed(lower) && !isWord(lower);
}

/** "erledigt_von", "datum_neu": the head of a column, words of the language alone. */
export function isOfWords(value: string): boolean {
  return value.includes('_') && value.split('_').every((part) => /^\p{Ll}+$/u.test(part) && isWord(part));
}
