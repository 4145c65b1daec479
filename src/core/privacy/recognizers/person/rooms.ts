import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';

const isRoom = fitting(
  /^(?:zimmer|raum|saal|feld|reihe|block|gang|turm|halle|kammer|grab|fach|flur|platz|tisch)$/,
);
const isBeforeRoom = fitting(/^(?:[,;:(–|/-]|in|im|am|an|auf)$/);
const isNumber = fitting(/^[1-9]\d{0,3}$/);
const isLetter = fitting(/^[a-z]$/);

/** "Silke Maes, Zimmer 118", "Zimmer W 214", "(Hermann Wagenführ, Feld C)", but "Zimmer 02153 89 …" */
export function isNumberedRoom(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (first !== last || !isRoom(tokens[first]) || next?.gap !== 'space') return false;
  const before = tokens[first - 1];
  if (before && !startsLine(tokens[first]) && !isBeforeRoom(before)) return false;
  const lettered = isLetter(next) && next.case !== 'lower';
  const behind = tokens[last + 2];
  return (
    (isNumber(next) && !isUnit(behind)) ||
    (lettered && (!behind || isNumber(behind) || endsRoom(behind) || startsLine(behind)))
  );
}

const isUnit = fitting(/^(?:[.:€/]|uhr|std|stunden|euro|eur|km|tage|kinder|personen)$/);
const endsRoom = fitting(/^[),;]$/);
