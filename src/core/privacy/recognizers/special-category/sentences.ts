import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { describeSentence, type Sentence } from './sentence';
import { beginsSentence } from './sentence-boundary';
import { someWithin } from './some-within';

/** Tokens before and behind a word that are read at most. */
export const LONGEST = 70;
const opensRemark = fitting(/^[(,–:-]$/);

/** The sentences of a text, each read once, when a word in it asks. */
export class Sentences {
  private last: Sentence | undefined;
  private asked: { readonly sentence: Sentence; readonly named: boolean } | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly persons: readonly Candidate[],
  ) {}

  get hasPersons(): boolean {
    return this.persons.length > 0;
  }

  at(index: number): Sentence {
    if (this.last && index >= this.last.start && index < this.last.end) return this.last;
    this.last = this.read(index);
    return this.last;
  }

  /** Whether one of the few sentences before in the paragraph speaks of a person. */
  namedBefore(sentence: Sentence): boolean {
    if (this.asked?.sentence === sentence) return this.asked.named;
    const named = this.isNamedBefore(sentence);
    this.asked = { sentence, named };
    return named;
  }

  /** Whether the token is one of a name. */
  isName(index: number): boolean {
    const token = this.tokens[index]!;
    return someWithin(this.persons, token.start, token.end);
  }

  /** "Herr Severin (dement", "Nguyen, Vietnamese": a name, and nothing but a mark or two before the word. */
  isBehindName(index: number): boolean {
    for (let at = index - 1; at >= 1 && at >= index - 4; at--) {
      const token = this.tokens[at]!;
      if (token.gap === 'paragraph') return false;
      if (opensRemark(token)) {
        const before = this.tokens[at - 1]!;
        return someWithin(this.persons, before.start, before.end);
      }
      if (token.kind !== 'word' || token.case !== 'lower') return false;
    }
    return false;
  }

  /** The sentence that ends where another begins. */
  before(start: number): Sentence | undefined {
    return start > 0 ? this.read(start - 1) : undefined;
  }

  /** The next one of the same paragraph. */
  behind({ end }: Sentence): Sentence | undefined {
    const next = this.tokens[end];
    return next && next.gap !== 'paragraph' ? this.read(end) : undefined;
  }

  private isNamedBefore(sentence: Sentence): boolean {
    let { start } = sentence;
    for (let steps = 0; steps < 3; steps++) {
      if (start === 0 || this.tokens[start]!.gap === 'paragraph') return false;
      const before = this.read(start - 1);
      if (before.person || before.self || before.kin || before.role || before.yourKin)
        return before.generic.length === 0 || before.person;
      ({ start } = before);
    }
    return false;
  }

  private read(index: number): Sentence {
    let start = index;
    while (start > 0 && index - start < LONGEST && !beginsSentence(this.tokens, start)) start--;
    let end = index + 1;
    while (end < this.tokens.length && end - index < LONGEST && !beginsSentence(this.tokens, end)) end++;
    return describeSentence(this.tokens, start, end, this.persons);
  }
}
