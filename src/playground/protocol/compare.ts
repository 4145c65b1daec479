interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** `Word.LocationRelation` of the first range as seen from the second. */
export function relation(a: Bounds, b: Bounds): string {
  if (a.from === b.from && a.to === b.to) return 'Equal';
  if (a.to < b.from) return 'Before';
  if (a.to === b.from) return 'AdjacentBefore';
  if (a.from > b.to) return 'After';
  if (a.from === b.to) return 'AdjacentAfter';
  if (a.from === b.from) return a.to > b.to ? 'ContainsStart' : 'InsideStart';
  if (a.to === b.to) return a.from < b.from ? 'ContainsEnd' : 'InsideEnd';
  if (a.from < b.from && a.to > b.to) return 'Contains';
  if (a.from > b.from && a.to < b.to) return 'Inside';
  return a.from < b.from ? 'OverlapsBefore' : 'OverlapsAfter';
}
