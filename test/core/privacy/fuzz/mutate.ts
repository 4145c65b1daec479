export const MUTATIONS = [
  'delete',
  'double',
  'swap',
  'cut',
  'upper',
  'lower',
  'insert',
  'join',
  'split',
  'confuse',
  'repeat',
] as const;

export interface Mutation {
  readonly kind: (typeof MUTATIONS)[number];
  /** Where, as a share of the text. */
  readonly place: number;
  /** How many code units, where it matters. */
  readonly length: number;
  /** What is put in by `insert`. */
  readonly noise: string;
}

/** What scanners and hasty fingers take for one another. */
const CONFUSIONS: Readonly<Record<string, string>> = { O: '0', '0': 'O', l: '1', '1': 'l', S: '5', '5': 'S' };

/** A text as it comes from bad scans, bad copies and from people who don't want to be found. */
export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce(apply, text);
}

function apply(text: string, { kind, place, length, noise }: Mutation): string {
  const at = Math.floor(place * text.length);
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'swap':
      return before + after.slice(0, length) + piece + after.slice(length);
    case 'cut':
      return before;
    case 'upper':
      return before + piece.toUpperCase() + after;
    case 'lower':
      return before + piece.toLowerCase() + after;
    case 'insert':
      return before + noise + piece + after;
    case 'join':
      return before + (piece + after).replace(/\s*\n\s*/, noise);
    case 'split':
      return `${before}\n${piece}${after}`;
    case 'confuse':
      return before + piece.replace(/[O0l1S5]/g, (char) => CONFUSIONS[char] ?? char) + after;
    case 'repeat':
      return before + piece.repeat(8) + after;
  }
}
