import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import type { StreetName } from './street';
import { endingOf } from './words';

const isSmallLead = fitting(/^(?:im|am|vom|zum|zur|aus|in|der|dem|an|auf|vor|hinter|beim)$/);

/** A street in a text without capitals, behind its preposition: "im heckenweg 4 stinkt es", "im rosental 9". */
export function isSmallStreet(
  tokens: readonly Token[],
  { start, last, link, kind }: StreetName,
  end: number,
): boolean {
  const word = tokens[last]!;
  if (link !== 'direct' || word.case !== 'lower' || tokens[last]!.end - tokens[start]!.start < 7)
    return false;
  const next = tokens[end];
  if (next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower') return false;
  if (kind === 'maybe') return isSmallLead(tokens[start - 1]);
  const led = isSmallLead(tokens[start]) || isSmallLead(tokens[start - 1]);
  const ending = endingOf(word);
  return (
    led &&
    word.text.length > 6 &&
    (ending === 'likely' || (ending === 'maybe' && !isNoun(foldName(word.lower))))
  );
}
