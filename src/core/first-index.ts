/**
 * Index of the first item for which `isReached` holds, the number of items where it holds for none. It must hold for
 * all that follow too: a binary search.
 */
export function firstIndex<T>(items: ArrayLike<T>, isReached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
