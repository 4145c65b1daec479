import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { Flag, flagsOf } from './flags';
import { endsInEn } from './little-words';

/* Conditions and questions, and words that lead to one but do not here. */

const isEvery = fitting(/^jede/);

/** "gilt als", "gilt nun als", "gilt dem Staatsschutz als" */
function isTakenAs(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (tokens[at]?.lower === 'als') return true;
  return false;
}

const isQuestionVerb = fitting(
  /^(?:hatten?|nimmt|braucht|fehlt|fällt|trägt|hat|haben|ist|sind|leiden|leidet|liegt|besteht|wird|wurde|war|erkrankt|verstirbt|kommt|bekommt)$/,
);
const isModalVerb = fitting(/^(?:will|soll|kann|muss|darf|möchte|verweigert|verliert|stirbt|bleibt)$/);
const endsInT = fitting(/t$/);
const isYou = fitting(/^(?:ihre?[nrm]?|sie)$/);

/** "Hat das Kind eine Behinderung, …": a condition or a question. */
export function beginsWithVerb(tokens: readonly Token[], start: number, end: number): boolean {
  // "Finden Sie Läuse, behandeln Sie …"
  if (tokens[start]!.case === 'capital' && endsInEn(tokens[start]) && tokens[start + 1]?.text === 'Sie')
    return true;
  // "Will die Betreute keine Spritze und …, so gilt das"
  if (
    isModalVerb(tokens[start]) &&
    tokens[start]!.case === 'capital' &&
    flagsOf(tokens[start + 1]) & Flag.Determiner &&
    tokens[start + 2]?.case === 'capital'
  )
    return hasComma(tokens, start, end);
  if (!isQuestionVerb(tokens[start])) return false;
  // "Hat GdB 80, Ausweis fehlt": a note that leaves its subject out
  const next = tokens[start + 1];
  const note =
    endsInT(tokens[start]) &&
    next !== undefined &&
    next.kind === 'word' &&
    next.case !== 'lower' &&
    !isYou(next) &&
    !flagsOf(next) &&
    tokens[end - 1]!.text !== '?';
  // "Hat nach eigenen Angaben Leberzirrhose.": a condition has a comma.
  if (tokens[end - 1]!.text !== '?' && !hasComma(tokens, start, end)) return false;
  return tokens[start]!.case === 'capital' && end - start > 4 && !note;
}

function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]!.text === ',') return true;
  return false;
}

/** Whether a word that leads to conditions elsewhere leads to none here. */
export function isNoCondition(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index]!;
  // "fragt, ob er krank ist" speaks of him.
  if (token.lower === 'ob' && /^(?:er|ich|sie)$/.test(tokens[index + 1]?.text ?? '')) return true;
  // "Er gilt als suchtkrank"
  if (token.lower === 'gilt' && isTakenAs(tokens, index)) return true;
  // "freiwillig abgegeben"
  if (
    token.lower === 'freiwillig' &&
    /^(?:ab|zurück|auf)?ge\p{L}+(?:t|en)$/u.test(tokens[index + 1]?.lower ?? '')
  )
    return true;
  // "Sie berichtet freiwillig": no box of a form
  if (token.lower === 'freiwillig' && /(?<!is)t$/.test(tokens[index - 1]?.lower ?? '')) return true;
  // "lehnt jede Behandlung ab"
  return isEvery(token) && index > start + 2 && !flagsOf(tokens[index + 1]);
}
