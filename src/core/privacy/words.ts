/** A set of words that stand apart by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const UMLAUT = /[äöüß]/g;

/** A word in lower case with ae, oe, ue and ss. */
export const withoutUmlauts = (lower: string) => lower.replace(UMLAUT, (letter) => UMLAUTS[letter]!);

const ADJECTIVE = ['', 'e', 'en', 'er', 'es', 'em'];

/**
 * The forms of a list in lower case, also with ae, oe, ue and ss. `depression+en` is the word with and without an
 * ending, `schwanger*` an adjective with its endings.
 */
export function forms(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((item) => item !== '')
    .flatMap((item) => {
      if (item.endsWith('*')) return ADJECTIVE.map((ending) => item.slice(0, -1) + ending);
      const [stem = '', ...endings] = item.split('+');
      return [stem, ...endings.map((ending) => stem + ending)];
    })
    .flatMap((word) => {
      const plain = withoutUmlauts(word);
      return plain === word ? [word] : [word, plain];
    });
}
