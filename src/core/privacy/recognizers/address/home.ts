import { isCommonWord, isRole } from '../../lists/german';
import { foldName, isPlace } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { isLabelWord } from '../labels/lexicon';
import { goesOnWithNoun } from './counts';
import { isNoHamlet } from './hamlet';
import { isCounted } from './words';

/*
 * A farm, a hamlet or a street called like nothing else, behind the word for a home: "das Haus Kehr 44", "der Hof
 * Büschen 17", "unsere Nebenwohnung Dyck 6 B", "im Anbau, Kindt 31". Issuer and basis: as `address.ts`.
 */

const isHome = fitting(
  /^(?:haus|hof|anwesen|gehöft|gut|hofstelle|anbau|altenteil|\p{Ll}{0,14}(?:wohnung|haus|hof|anwesen)|keller|wohnsitz)$/u,
);
/** Houses of many, whose names and rooms are numbered. */
const isOfMany = fitting(
  /(?:rat|kranken|park|kauf|gast|bahn|fried|schul|gemeinde|hoch|pfarr|feuerwehr|schützen|treib|gewächs|opern|schau|bau|senioren|pflege|jugend|frauen|tier|vereins|gerichts|bade|lager|bürger|mehrgenerationen|gottes|wirts|warte|lehr|puppen|vogel|kultur|musik|toiletten)(?:haus|hof)$/,
);
const isOwner = fitting(
  /^(?:d(?:as|er|em|ie|es)|(?:mein|dein|sein|ihr|unser|euer)(?:e[rnms]?)?|im|vom|zum|am|ein|eine[rmns]?)$/,
);
const MOST_DIGITS = 3;
const SHORTEST = 4;

export function behindHome(tokens: readonly Token[], index: number, end: number): Candidate | undefined {
  const [number, name] = [tokens[index]!, tokens[index - 1]];
  if (name?.case !== 'capital' || name.text.length < SHORTEST || number.text.length > MOST_DIGITS)
    return undefined;
  if (number.gap !== 'space' || name.gap !== 'space') return undefined;
  const mark = tokens[index - 2];
  const at = mark?.text === ',' || mark?.text === '(' ? index - 3 : index - 2;
  const home = tokens[at];
  if (home?.case !== 'capital' || !isHome(home) || isOfMany(home) || !isOwner(tokens[at - 1]))
    return undefined;
  // "im Haus, Zimmer 3", "mein Haus Baujahr 72"
  if (
    (isNoun(foldName(name.lower)) && !isPlace(name.text)) ||
    isCommonWord(name.lower) ||
    isRole(name.lower) ||
    isLabelWord(name.lower) ||
    isNoHamlet(name) ||
    isCounted(tokens[end]) ||
    goesOnWithNoun(tokens, end)
  )
    return undefined;
  if (/^[.,:%€]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'number') return undefined;
  return {
    start: name.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.7,
    reason: 'context',
  };
}
