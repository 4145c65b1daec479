import { oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { partAt } from './name-part';

/** What stands before the word for an office or for kin where one speaks of a certain person. */
export const isBeforeRole = oneOf(
  words(
    'der die dem den unser unsere unserem unserer ihr ihre ihrem ihrer mein meine meinem meiner laut durch von vom mit an bei beim für gegen und oder',
  ),
);

/** "Der Papa, Armen, hat …": a name between commas behind the one of the family whose it is. */
export function isApposition(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text !== ',' || !isBeforeRole(tokens[index - 1])) return false;
  const part = partAt(tokens, index + 2);
  return (
    part !== undefined &&
    tokens[part.from]!.gap === 'space' &&
    tokens[part.from]!.case === 'capital' &&
    tokens[part.to + 1]?.text === ',' &&
    !part.common &&
    !part.role &&
    !part.place &&
    !part.word.kin &&
    (part.entry.first !== 'no' || part.unknown)
  );
}
