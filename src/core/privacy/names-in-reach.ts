/**
 * Names are looked for in this many characters before and behind the window in which they are sure: a long report is
 * one text, a drive full of letters is not.
 */
export const NAME_REACH = 200_000;

/** The words of names around a window that moves through a text, each counted as often as it stands there. */
export interface NamesInReach {
  enter(names: readonly string[]): void;
  leave(names: readonly string[]): void;
  /** Those of them that stand among the words of a window, as they are or with a genitive s. */
  among(words: ReadonlySet<string>): ReadonlySet<string>;
}

export function createNamesInReach(): NamesInReach {
  const counts = new Map<string, number>();
  return {
    enter(names) {
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    leave(names) {
      for (const name of names) {
        const count = (counts.get(name) ?? 0) - 1;
        if (count > 0) counts.set(name, count);
        else counts.delete(name);
      }
    },
    among(words) {
      const found = new Set<string>();
      for (const word of words) {
        if (counts.has(word)) found.add(word);
        const stem = word.endsWith('s') ? word.slice(0, -1) : word;
        if (stem !== word && counts.has(stem)) found.add(stem);
      }
      return found;
    },
  };
}
