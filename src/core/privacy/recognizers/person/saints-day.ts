import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { endsPhrase } from './marks';

const isSaintsDay = fitting(
  /^(?:martini|johanni|michaeli|jakobi|georgi|laurenzi|galli|josephi|bartholomäi)$/,
);
const isUntil = fitting(/^(?:bis|ab|seit)$/);
const opensClause = fitting(/^(?:bis|seit)$/);
/** Behind a day in the first place stands the verb: "Seit Martini ist der Markt geschlossen". */
const isSecond = fitting(
  /^(?:ist|sind|war|waren|wird|werden|wurden?|gilt|gelten|hat|haben|hatten?|kann|können|soll|sollen|darf|dürfen|muss|müssen|bleibt|bleiben|gibt|findet|finden|steht|stehen|läuft|laufen|fährt|fahren|öffnet|schließt|beginnt)$/,
);
const isLast = fitting(/^(?:ist|war|hat|hatte|wird|wurde|will|soll|kann|muss|\p{Ll}{2,}te?)$/u);
const MOST_OF_CLAUSE = 14;
/** So many tokens away may the same word be somebody's name. */
const AROUND = 60;

/** "bis Martini", but "Seit Martini hier wohnt, …", and no such day where somebody in the text is called so. */
export function isDayOfSaint(tokens: readonly Token[], at: number): boolean {
  if (!isSaintsDay(tokens[at]) || !isUntil(tokens[at - 1]) || tokens[at]!.gap !== 'space') return false;
  for (let other = Math.max(0, at - AROUND); other < at + AROUND && other < tokens.length; other++)
    if (tokens[other]!.lower === tokens[at]!.lower && isSubject(tokens, other)) return false;
  return true;
}

/** "Seit Galli hier wohnt, …": of whom a clause tells whose verb stands at its end. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!opensClause(before) || !(before!.case === 'capital' || tokens[at - 2]?.text === ',')) return false;
  if (isSecond(tokens[at + 1]) && tokens[at + 2]?.text !== ',') return false;
  for (let end = at + 2; end < at + MOST_OF_CLAUSE; end++) {
    const token = tokens[end];
    if (!token || endsPhrase(token)) return false;
    if (token.text === ',') return tokens[end - 1]!.case === 'lower' && isLast(tokens[end - 1]);
  }
  return false;
}
