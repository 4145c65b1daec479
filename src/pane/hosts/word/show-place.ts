import type { PlaceInPassage } from '../host';
import { changedMeanwhile } from './errors';
import { openPassage } from './finding-again';
import type { Reading } from './reading';
import { sameText, searchText } from './search-text';

/** Word searches at most 255 characters; the beginning shows the place as well. */
const LONGEST = 120;

/**
 * Selects a place of a passage, or all of it. Where tracked deletions or hidden text hold the same words too, it may be
 * the one beside.
 * @throws ProblemError where the passage changed since or Word finds the words nowhere in it.
 */
export async function showPlace(reading: Reading, place?: PlaceInPassage): Promise<void> {
  await openPassage(
    reading,
    () => undefined,
    async ({ context, range }) => {
      if (!place) {
        range.select();
        await context.sync();
        return;
      }
      const words = place.words.slice(0, LONGEST);
      const results = range.search(searchText(words), { matchCase: true });
      results.load('items/text');
      await context.sync();
      const exact = results.items.filter(({ text }) => sameText(text, words));
      const found = exact[place.nth] ?? exact.at(-1);
      if (!found) throw changedMeanwhile();
      found.select();
      await context.sync();
    },
  );
}
