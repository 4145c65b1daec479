import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { beginsWithVerb, isNoCondition } from './conditional';
import { isNoEvent } from './event';
import { Flag, flagsOf } from './flags';
import {
  isAny,
  isCounted,
  isManyByEnding,
  isNamedNext,
  isOfThe,
  isOne,
  isOneByEnding,
  isOneOfMany,
  isTheirs,
  isThisOne,
} from './grammatical-number';
import { endsInEn, isPointer } from './little-words';
import { hasNote } from './note';
import { ownerBefore } from './possessor';
import { someWithin } from './some-within';
import { areWe, hasSubject, isDay, isFormal, isPointedAt, leavesSubjectOut, wereYou } from './subject';

/** What a sentence says about who it speaks of. */
export interface Sentence {
  /** Indices of its first token and of the token after its last. */
  readonly start: number;
  readonly end: number;
  /** A name, "ich" or "mein", a relative of somebody. */
  readonly person: boolean;
  readonly self: boolean;
  readonly kin: boolean;
  /** "Ihr Kind": of the reader, or of any reader. */
  readonly yourKin: boolean;
  /** "der Antragsteller", "die Patientin", "Kind" at the beginning of a note. */
  readonly role: boolean;
  readonly pronoun: boolean;
  /** Index of the first. */
  readonly pronounAt: number;
  /** "Sie hat …", "er leidet": whoever it is, it is one. */
  readonly theyHave: boolean;
  readonly we: boolean;
  /** "wir sind", of those who write. */
  readonly weAre: boolean;
  readonly you: boolean;
  /** "Pat.", "Z. n.", "V. a.": the style of a file. */
  readonly note: boolean;
  /** leidet, erkrankt, diagnostiziert, behandelt …; and hat, ist, wegen, nimmt … too. */
  readonly suffers: boolean;
  readonly has: boolean;
  /** derzeit, seit: as it is with one now. */
  readonly now: boolean;
  /** Told or found of one, though nobody is named: "könne er nicht arbeiten", "ergab eine Zirrhose". */
  readonly certain: boolean;
  /** It names a day, or tells the reader what was. */
  readonly dated: boolean;
  /** wenn, falls, wer, jeder; a question; a wish or a duty in general. */
  readonly conditional: boolean;
  /** Index of the first such word. */
  readonly condition: number;
  readonly asks: boolean;
  /** Indices of words for people in general and for events and offices. */
  readonly generic: readonly number[];
  readonly events: readonly number[];
}

const SUMMED =
  Flag.Self |
  Flag.Pronoun |
  Flag.Note |
  Flag.Suffers |
  Flag.Has |
  Flag.Conditional |
  Flag.Asks |
  Flag.We |
  Flag.Reported |
  Flag.Found |
  Flag.Will |
  Flag.Now |
  Flag.Told;

const isFamiliar = fitting(/^(?:mutti|vati|omi|opi|oma|opa|papa|mama)$/);
const isOurs = fitting(/^(?:mein|meine[mnr]?|unser|unsere[mn]?)$/);
const isCopula = fitting(/^(?:als|eine|ist|bin|war)$/);

/** Reads the tokens from `start` to before `end`; the persons stand in order. */
export function describeSentence(
  tokens: readonly Token[],
  start: number,
  end: number,
  persons: readonly Candidate[],
): Sentence {
  let seen = 0;
  let kin = false;
  let theirKin = false;
  let yourKin = false;
  let role = false;
  let you = false;
  const person = someWithin(persons, tokens[start]!.start, tokens[end - 1]!.end);
  const generic: number[] = [];
  const anybody: number[] = [];
  let condition = Number.POSITIVE_INFINITY;
  const events: number[] = [];
  let dated = false;
  let pronounAt = Number.POSITIVE_INFINITY;
  let ours = false;
  for (let index = start; index < end; index++) {
    const token = tokens[index]!;
    if (token.kind === 'number' && isDay(tokens, index)) dated = true;
    if (token.kind !== 'word') continue;
    const bits = flagsOf(token);
    if (!bits) {
      // "Unser Postbote", "mein Lehrer"
      if (ours && token.case === 'capital' && isRole(token.lower) && !isNoRole(token)) kin = true;
      ours = false;
      continue;
    }
    ours = isOurs(token);
    const formal = token.case === 'capital' && isFormal(tokens, index, start);
    if (formal) you = true;
    if (bits & Flag.Conditional) {
      if (isNoCondition(tokens, index, start)) continue;
      condition = Math.min(condition, index);
    }
    // "es sei denn"
    if (token.lower === 'sei' && tokens[index + 1]?.lower === 'denn') continue;
    if (bits & Flag.Pronoun && !formal) pronounAt = Math.min(pronounAt, index);
    seen |= formal ? 0 : bits & SUMMED;
    if (bits & Flag.Event && !isNoEvent(tokens, index, start)) events.push(index);
    const owner = bits & (Flag.Kin | Flag.Kins | Flag.Role) ? ownerBefore(tokens, index, start) : undefined;
    if (owner === 'you') yourKin = true;
    else if (owner === 'mine') kin = true;
    else if (owner) theirKin = true;
    else if (bits & Flag.Role && isOne(tokens, index, start) && (person || !isAny(tokens, index))) {
      role = true;
      // "Mutti", "Opa" are somebody's.
      if (isFamiliar(token) && !/^(?:oma|opa)/.test(tokens[index + 2]?.lower ?? '')) kin = true;
    }
    // "erlitt eine Bewohnerin", "ein 43-jähriger Radfahrer": anyone, where nobody is named
    else if (bits & Flag.Role && !person && isAny(tokens, index)) anybody.push(index);
    else if (bits & Flag.Generic && isThisOne(tokens, index, start)) role = true;
    // "des Betroffenen" is one, "die Betroffenen" are many.
    else if (bits & Flag.Generic && isOfThe(tokens[index - 1]) && endsInEn(token) && !isManyByEnding(token))
      role = true;
    // "Der Jugendliche"
    else if (isOneOfMany(token) && tokens[index - 1]?.lower === 'der') role = true;
    // "Der Jugendliche", "die Schwangere": one by the ending
    else if (bits & Flag.Generic && isOneByEnding(token) && isPointer(tokens[index - 1])) role = true;
    // "Herr Ngom und die Kinder", "Mutter von drei Kindern"
    else if (
      bits & Flag.Generic &&
      !isCounted(tokens, index) &&
      !((person || (seen & (Flag.Self | Flag.Pronoun)) > 0) && isTheirs(tokens, index)) &&
      tokens[index + 1]?.text !== '-' &&
      !isNamedNext(tokens, index, persons) &&
      !isCopula(tokens[index - 1])
    )
      generic.push(index);
  }
  const pointed = isPointedAt(tokens, start);
  if (!kin && !role && (seen & (Flag.Self | Flag.Pronoun)) === 0) generic.push(...anybody);
  return {
    start,
    end,
    person,
    self: (seen & Flag.Self) > 0,
    // "Eltern melden ihr krankes Kind ab" is of nobody.
    kin: kin || (theirKin && generic.every((at) => tokens[at]!.lower === 'niemand')),
    yourKin,
    role,
    pronoun: (seen & Flag.Pronoun) > 0 || pointed,
    pronounAt: pointed ? start : pronounAt,
    theyHave: pointed || ((seen & Flag.Pronoun) > 0 && hasSubject(tokens, start, end, seen)),
    we: (seen & Flag.We) > 0,
    weAre: (seen & Flag.We) > 0 && areWe(tokens, start, end),
    you: you || tokens[start]!.text === 'Sie',
    note: (seen & Flag.Note) > 0 || hasNote(tokens, start, end) || leavesSubjectOut(tokens, start, end),
    suffers: (seen & Flag.Suffers) > 0,
    has: (seen & (Flag.Suffers | Flag.Has)) > 0,
    now: (seen & Flag.Now) > 0,
    certain: (seen & (Flag.Reported | Flag.Found)) > 0 && (seen & (Flag.Pronoun | Flag.Will)) !== Flag.Will,
    dated: dated || (you && (seen & Flag.Told) > 0) || wereYou(tokens, start, end),
    conditional:
      (seen & Flag.Conditional) > 0 || tokens[end - 1]!.text === '?' || beginsWithVerb(tokens, start, end),
    condition: tokens[end - 1]!.text === '?' || beginsWithVerb(tokens, start, end) ? start : condition,
    asks: (seen & Flag.Asks) > 0,
    generic,
    events,
  };
}

/** Helpers that are books, devices or firms. */
const isNoRole = fitting(
  /(?:geber|führer|weiser|planer|rechner|melder|zähler|anbieter|dienstleister|partner|begleiter)$/,
);
