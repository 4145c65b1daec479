import { foldName } from '../../lists/names';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { closesQuotation, opensQuotation } from './marks';

const isInstead = fitting(/^(?:statt|anstatt|anstelle|nicht|sondern)$/);
const ofSpelling = fitting(
  /^(?:geschrieben|schreib(?:t|en|weise|fehler)|lautet|lauten|heißt|heißen|richtig|falsch|berichtigt|korrigiert|geändert)$/u,
);
const isNameWord = fitting(/^(?:(?:vor|nach|zu|ruf|ehe|familien|geburts|mädchen|zwischen)?nam(?:e|en|ens))$/);
const isAnyName = fitting(/^namen?s?$/);
/** So many tokens before the quotation may speak of names. */
const AROUND = 9;
/** Most letters in which the two may differ. */
const MOST_OTHER = 3;

/**
 * A name and what was written for it, in quotation marks: 'Familienname richtig „Çelebi“ statt „Celebi“', 'der Vorname
 * lautet nicht „Mathias“, sondern „Matthias“'.
 * @param open mark before the first
 * @param close mark behind it
 */
export function respelled(tokens: readonly Token[], open: number, close: number): readonly Candidate[] {
  const comma = tokens[close + 1]?.text === ',' ? 1 : 0;
  const instead = close + 1 + comma;
  const other = tokens[instead + 2];
  if (close !== open + 2 || !isInstead(tokens[instead]) || !other || !opensQuotation(tokens[instead + 1]))
    return [];
  if (other.kind !== 'word' || other.case === 'lower' || !closesQuotation(tokens[instead + 3])) return [];
  const one = tokens[open + 1]!;
  if (!isAlike(one.lower, other.lower) || !isOfName(tokens, open, other)) return [];
  return [one, other].map(({ start, end }) => ({
    start,
    end,
    type: 'PERSON',
    confidence: 0.85,
    reason: 'cue',
  }));
}

function isOfName(tokens: readonly Token[], open: number, other: Token): boolean {
  const one = tokens[open + 1]!;
  const word = isWord(one) || isWord(other);
  for (let at = open - 1; at >= 0 && at > open - AROUND; at--) {
    const token = tokens[at]!;
    if (token.gap === 'paragraph') return false;
    if (isNameWord(token)) return !(word && isAnyName(token) && isUnlisted(one) && isUnlisted(other));
    if (ofSpelling(token)) return !word;
  }
  return false;
}

/** 'Der Name „Rathausplatz“' */
function isUnlisted(token: Token): boolean {
  const { first, last } = wordOf(token).name;
  return first === 'no' && last === 'no';
}

/** „Gemeinderat“ statt „Gemeinderad“ */
function isWord(token: Token): boolean {
  const { common, role, thing, place } = wordOf(token);
  return common || role || thing || place;
}

/** Two ways to write a word: they begin and end alike, and hardly differ between. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === b) return one !== other;
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before++;
  let behind = 0;
  while (behind < most - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  const rest = Math.max(a.length, b.length) - before - behind;
  return rest <= MOST_OTHER && before + behind >= rest;
}
