/** A part of a long text, and what stood between it and the next one. */
export interface TextPart {
  readonly text: string;
  /** Blank lines, line ends or spaces; empty behind the last part, or where a word had to be cut. */
  readonly gap: string;
}

/** Where a text may be cut, the best places first: paragraphs, lines, sentences, words. */
const GAPS = [/\n\s*\n/g, /\n/g, /(?<=[.!?…:;]["“”»)\]]?)[^\S\n]+/g, /\s+/g] as const;

/** A heading belongs to what follows it. */
const HEADING = /^#{1,6} /;

/** What must stay whole, however long the words around it are. */
const TOKEN = /\[[^\s[\]]{1,60}\]/g;

/**
 * Cuts a text into parts of at most `longest` UTF-16 code units, between paragraphs where they are short enough, else
 * between lines, sentences, words. Placeholders and surrogate pairs stay whole. Texts and gaps in their order are the
 * text again, character by character.
 */
export function cutText(text: string, longest: number): readonly TextPart[] {
  return pack(pieces(text, longest, 0), longest);
}

/** Pieces of at most `longest`, as few cuts below the level of paragraphs as possible. */
function pieces(text: string, longest: number, level: number): readonly TextPart[] {
  const gaps = GAPS[level];
  if (text.length <= longest) return [{ text, gap: '' }];
  if (!gaps) return hardCuts(text, longest);
  const parts: TextPart[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    if (index === from) continue;
    parts.push({ text: text.slice(from, index), gap });
    from = index + gap.length;
  }
  parts.push({ text: text.slice(from), gap: '' });
  return parts.flatMap((part) => {
    if (part.text.length <= longest) return [part];
    const inner = pieces(part.text, longest, level + 1);
    // What is made of a long paragraph stays together, so that its rest doesn't begin the next part by itself.
    return [...inner.slice(0, -1), { text: inner.at(-1)!.text, gap: part.gap }];
  });
}

function hardCuts(text: string, longest: number): readonly TextPart[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
  const parts: TextPart[] = [];
  let from = 0;
  let next = 0;
  while (text.length - from > longest) {
    let to = from + longest;
    while (next < tokens.length && tokens[next]!.end <= to) next += 1;
    const token = tokens[next];
    if (token && token.start < to && token.start > from) to = token.start;
    else if (isPair(text, to) && to - 1 > from) to -= 1;
    parts.push({ text: text.slice(from, to), gap: '' });
    from = to;
  }
  return [...parts, { text: text.slice(from), gap: '' }];
}

function isPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/** Puts neighbours together as long as they fit; a heading at the end of a part moves to the next one. */
function pack(cut: readonly TextPart[], longest: number): readonly TextPart[] {
  const parts: TextPart[] = [];
  let open: TextPart[] = [];
  let length = 0;
  const close = (): void => {
    const moved: TextPart[] = [];
    while (open.length > 1 && HEADING.test(open.at(-1)!.text)) moved.unshift(open.pop()!);
    parts.push(joined(open));
    open = moved;
    length = moved.reduce((sum, { text, gap }) => sum + text.length + gap.length, 0);
  };
  for (const part of cut) {
    while (open.length > 0 && length + part.text.length > longest) close();
    open.push(part);
    length += part.text.length + part.gap.length;
  }
  if (open.length > 0) parts.push(joined(open));
  return parts;
}

function joined(parts: readonly TextPart[]): TextPart {
  const text = parts.map((part, at) => part.text + (at < parts.length - 1 ? part.gap : '')).join('');
  return { text, gap: parts.at(-1)!.gap };
}
