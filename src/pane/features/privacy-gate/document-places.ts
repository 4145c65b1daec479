import type { FindingGroup } from '../../conversation/gate';
import type { PlaceInPassage } from '../../hosts/host';

/** Words that a host can look for: a line of their own; the next line may be another paragraph. */
const firstLine = (words: string): string => words.split('\n')[0]?.trim() ?? '';

/** Where a finding stands in the passage, as the host looks for it: words, and which of their places from the left. */
export function placesInDocument(
  { words, places }: Pick<FindingGroup, 'words' | 'places'>,
  text: string,
): readonly PlaceInPassage[] {
  return places
    .filter(({ path }) => path === 'text')
    .map(({ start, end }) => {
      const needle = firstLine(text.slice(start, end)) || firstLine(words);
      return { words: needle, nth: countBefore(text, needle, start) };
    });
}

/** How often words stand before a place, counted as a search does: from the left, without overlap. */
function countBefore(text: string, words: string, before: number): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + words.length))
    count += 1;
  return count;
}
