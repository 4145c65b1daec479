import { expression } from '../expression';

const STARTS_GREAT = expression(String.raw`^\p{Lu}`, 'u');
const STARTS_AS_WORD = expression(String.raw`^\p{L}`, 'u');

/** Closing formulas of letters and mails: German, English, French, Dutch, Polish, Turkish. */
const CLOSING = expression(
  String.raw`^[*_>\s-]{0,3}(?:(?:vielen |herzlichen |besten )?dank(?:e)?(?: schon mal| im voraus)?(?: und|,) )?(?:(?:mit )?(?:den |ganz )?(?:sehr )?(?:freundlich|best|herzlich|viel|lieb|schön|kollegial|sonnig|nett|sportlich)\p{L}{0,4}(?:,? (?:und|u\.|&) \p{L}{4,12}| \p{L}{4,12}en)? (?:grüße?n?|grüsse?n?|gruesse?n?|gruß|gruss)(?: (?:aus|vom|von der|nach) \p{L}[\p{L}-]{1,24}(?: \p{L}[\p{L}-]{1,24})?)?|(?:schöne[nr]? |lieben )?(?:gruß|gruss)|grüße|grüsse|hochachtungsvoll|mfg|m\. ?f\. ?g\.|lg|vg|bg|sg|herzlichst|(?:kind|best|warm|many|warmest)(?: and (?:kind|best|warm))? (?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|cordialement|bien à vous|bien cordialement|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|mvg|z poważaniem|pozdrawiam|saygılarımla|iyi günler|saygılar)(?![\p{L}\p{N}])[\s,.!:–-]{0,4}`,
  'iu',
);
const MAX_LENGTH = 80;
const LEADING_TO_NAME =
  /^(?:i\. ?a\.|i\. ?v\.|p\. ?p\.|ppa\.|gez\.|im auftrag|in vertretung|ihre?|dein|deine|eure?)[,:]?$/iu;
const FIRM = expression(
  String.raw`(?:^|[^\p{L}])(?:gmbh|mbh|ag|kg|ohg|ug|gbr|e\. ?v\.|e\. ?k\.|verein|stadt|gemeinde|kanzlei|praxis|verwaltung|ltd|inc)(?!\p{L})`,
  'iu',
);

export interface Closing {
  /** The name in the same line ("LG Sabine"). */
  readonly named: boolean;
}

/** Reads a line as a closing formula with nothing but a name after it. */
export function closingIn(text: string): Closing | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const formula = CLOSING.exec(text);
  if (!formula) return undefined;
  const rest = text.slice(formula[0].length).trim();
  if (rest === '') return { named: false };
  return isName(rest) ? { named: true } : undefined;
}

/** Whether a line beneath a closing can be the writer's name: a few words, no numbers, no sentence. */
export function isName(text: string): boolean {
  const name = text.replace(/^(?:i\. ?[av]\.|ppa\.|gez\.|ihre?|dein|deine|eure?),? /iu, '');
  if (name.length > 60 || /[\d@:;?!<>|/]|[.]$|\n/.test(name)) return false;
  const words = name.split(/[\s,]+/u);
  return words.length <= 7 && (STARTS_GREAT.test(name) || (words.length <= 3 && STARTS_AS_WORD.test(name)));
}

/** "i. A.", "gez.", a firm: the name stands one line farther down. */
export function leadsToName(text: string): boolean {
  return LEADING_TO_NAME.test(text) || (text.length <= 60 && FIRM.test(text));
}
