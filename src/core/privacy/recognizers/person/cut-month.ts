import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Token } from '../../text';

export const isCutMonth = fitting(/^(?:jan|feb|febr|mär|mrz|apr|aug|sept|okt|nov|dez)$/);
const isMonthOrCut = fitting(/^(?:jan(?:uar)?|febr?|april|mai|juni?|juli?|aug(?:ust)?)$/);
const MOST_DAYS = 31;
/** So many tokens away may the item before or behind stand. */
const AROUND = 30;

/** "9. Jan.", but "zahlt bis 30.6. Jan." and the list "2. Jan. 3. Ole". */
export function isMonthBehindDay(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at - 2];
  return (
    isCutMonth(tokens[at]) &&
    isDot(tokens[at + 1]) &&
    isDot(tokens[at - 1]) &&
    day?.kind === 'number' &&
    Number(day.text) <= MOST_DAYS &&
    !(isDot(tokens[at - 3]) && tokens[at - 4]?.kind === 'number' && day.gap !== 'line') &&
    !isItem(tokens, at - 2)
  );
}

/** Whether a number is one of a list of persons: the number before or behind it leads to a first name. */
function isItem(tokens: readonly Token[], number: number): boolean {
  const count = Number(tokens[number]!.text);
  for (let at = Math.max(0, number - AROUND); at <= number + AROUND; at++) {
    const other = tokens[at];
    if (other?.kind !== 'number' || Math.abs(Number(other.text) - count) !== 1) continue;
    const name = isDot(tokens[at + 1]) ? tokens[at + 2] : undefined;
    if (name?.case === 'capital' && !isMonthOrCut(name) && wordOf(name).name.first === 'sure') return true;
  }
  return false;
}

const isDot = (token: Token | undefined) => token?.text === '.' && token.gap === 'none';
