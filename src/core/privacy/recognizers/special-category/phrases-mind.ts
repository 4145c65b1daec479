/*
 * Words joined by hyphens for help at school, aids and cures, as in `phrases.ts`. Basis: Art. 4 no. 15 GDPR.
 */
export const MIND_PHRASES_FIXED: readonly (readonly [last: string, before: RegExp])[] = [
  ['hilfe kraft kind helfer helferin', /(?:^| )i -$/],
  ['gerät geräte', /(?:im - ohr|hinter - dem - ohr) -$/],
  ['anlage', /(?:^| )fm -$/],
  ['träger trägerin', /(?:^| )ci -$/],
  ['verfahren', /ao - sf -$/],
  ['kur', /(?:mutter|vater) - kind -$/],
  ['zeichen', /(?:^| )ohr -$/],
];
