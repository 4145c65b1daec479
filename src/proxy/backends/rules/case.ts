/** First letter large or small; the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

const BEFORE_SENTENCE = /(?:^|[.!?:…]["“”»)]?\s+)["„»(*_–-]*\s*$/u;
const BEFORE_IS_ABBREVIATION = /(?:^|[\s(])(?:\p{L}|Nr|Abs|Dr|Prof|bzw|ca|ggf|vgl|gem|lt|\d{1,2})\.\s+$/u;

/** Whether a word at `index` opens a sentence (then its capital says nothing about its kind). */
export function opensSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const cut = index > 24 ? `x${before}` : before;
  return BEFORE_SENTENCE.test(cut) && !BEFORE_IS_ABBREVIATION.test(cut);
}
