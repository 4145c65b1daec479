const LENGTH = 5;

/** Two texts and the share of five-word sequences that the one with fewer of them has in common with the other. */
export interface SharedSequences {
  readonly slugs: readonly [string, string];
  readonly share: number;
}

/** The pairs of texts with at least one five-word sequence in common, by an index of the sequences. */
export function sharedSequences(
  texts: readonly { readonly slug: string; readonly text: string }[],
): SharedSequences[] {
  const sequences = texts.map(({ text }) => sequencesOf(text));
  const places = new Map<string, number[]>();
  sequences.forEach((all, text) => {
    for (const sequence of all) {
      const known = places.get(sequence);
      if (known) known.push(text);
      else places.set(sequence, [text]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of places.values()) {
    for (const one of list) {
      for (const other of list) {
        if (one < other)
          counts.set(one * texts.length + other, (counts.get(one * texts.length + other) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([pair, count]) => {
    const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
    return {
      slugs: [texts[one]!.slug, texts[other]!.slug],
      share: count / Math.min(sequences[one]!.size, sequences[other]!.size),
    };
  });
}

function sequencesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(LENGTH - 1).map((_, at) => words.slice(at, at + LENGTH).join(' ')));
}
