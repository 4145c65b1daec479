import { lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';

/** What somebody is kept under in a register. */
const isCard = fitting(
  /^(?:(?:kartei|kunden|tafel|mitglieds)?karte|haushalt|akte|mappe|vorgang|kund(?:e|in)|klient(?:in)?|patient(?:in)?|mitglied|leser(?:in)?|bewohner(?:in)?|bewerber(?:in)?|teilnehmer(?:in)?)$/,
);
const isMister = fitting(/^(?:herrn?|frau|familie|eheleute)$/);
const NUMBER = /^(?:0\d{2,5}|\d{4,7})$/;
const YEAR = /^(?:19|20)\d\d$/;

/** "Karte 0411 Peter Zinner, 1 Pers.": at the beginning of its line a number right before the name of who holds it. */
export function cardAt(tokens: readonly Token[], index: number): Candidate | undefined {
  const { text, start, end } = tokens[index]!;
  const word = tokens[index - 1];
  if (!word || !isCard(word) || !startsLine(word) || !NUMBER.test(text) || YEAR.test(text)) return undefined;
  const next = tokens[index + 1];
  if (next?.gap !== 'space' || next.case !== 'capital') return undefined;
  if (!isMister(next) && lookUpName(next.text).first !== 'sure') return undefined;
  return { start, end, type: 'CASE_NUMBER', confidence: 0.65, reason: 'context' };
}
