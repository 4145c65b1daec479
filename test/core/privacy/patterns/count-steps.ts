import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** More steps than any pattern of ours may take for a text of the length that the tests use. */
const TOO_MANY = 5_000_000;

/** Matches from a place on and hands the end of each way to match to `next`, as a backtracking engine does. */
type Matcher = (at: number, next: (end: number) => boolean) => boolean;

/**
 * A backtracking matcher that counts: one step for each character that is compared and each way that is tried. It gives
 * the same matches as the engine, without its short cuts, so that the count is at least what the engine does.
 */
export class CountingPattern {
  private text = '';
  private steps = 0;
  private captures = new Map<AST.CapturingGroup, string>();
  private readonly root: Matcher;

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    const parsed = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
    this.root = this.alternatives(parsed.alternatives, false);
  }

  /** Steps to look for all matches in a text; `TOO_MANY` where it gave up. */
  count(text: string): number {
    return this.matches(text).steps;
  }

  matches(text: string): { readonly steps: number; readonly matches: readonly string[] } {
    this.text = text;
    this.steps = 0;
    const matches: string[] = [];
    try {
      for (let at = 0; at <= text.length; ) {
        this.captures = new Map();
        let end = -1;
        this.steps++;
        this.root(at, (to) => {
          end = to;
          return true;
        });
        if (end >= 0) matches.push(text.slice(at, end));
        at = end > at ? end : at + 1;
      }
    } catch (error) {
      if (error !== GAVE_UP) throw error;
    }
    return { steps: this.steps, matches };
  }

  private step(): void {
    if (++this.steps > TOO_MANY) throw GAVE_UP;
  }

  private alternatives(list: readonly AST.Alternative[], backward: boolean): Matcher {
    const ways = list.map((alternative) => this.sequence(alternative.elements, backward));
    if (ways.length === 1) return ways[0]!;
    return (at, next) => ways.some((way) => way(at, next));
  }

  private sequence(elements: readonly AST.Element[], backward: boolean): Matcher {
    const parts = elements.map((element) => this.element(element, backward));
    if (backward) parts.reverse();
    return parts.reduceRight<Matcher>(
      (rest, part) => (at, next) => part(at, (end) => rest(end, next)),
      (at, next) => next(at),
    );
  }

  private element(element: AST.Element, backward: boolean): Matcher {
    switch (element.type) {
      case 'Assertion':
        return this.assertion(element);
      case 'Group':
        return this.alternatives(element.alternatives, backward);
      case 'CapturingGroup':
        return this.capture(element, backward);
      case 'Quantifier':
        return this.quantifier(element, backward);
      case 'Backreference':
        return this.backreference(element, backward);
      default: {
        const one = this.single(element.raw, backward);
        return (at, next) => {
          const end = one(at);
          return end !== undefined && next(end);
        };
      }
    }
  }

  /** A single character: where it ends, if it fits. Judged by the engine, so that case and classes are right. */
  private single(raw: string, backward: boolean): (at: number) => number | undefined {
    const pattern = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gymd]/g, ''));
    const known = new Map<string, boolean>();
    const wide = /[uv]/.test(this.flags);
    return (at) => {
      this.step();
      const char = charAt(this.text, at, backward, wide);
      if (char === '') return undefined;
      let fits = known.get(char);
      if (fits === undefined) {
        fits = pattern.test(char);
        known.set(char, fits);
      }
      return fits ? (backward ? at - char.length : at + char.length) : undefined;
    };
  }

  private assertion(node: AST.Assertion): Matcher {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = this.alternatives(node.alternatives, node.kind === 'lookbehind');
      return (at, next) => inner(at, () => true) !== node.negate && next(at);
    }
    const multiline = this.flags.includes('m');
    const isWord = (at: number) => /\w/.test(this.text[at] ?? '');
    const holds = {
      start: (at: number) => at === 0 || (multiline && this.text[at - 1] === '\n'),
      end: (at: number) => at === this.text.length || (multiline && this.text[at] === '\n'),
      word: (at: number) => (isWord(at - 1) !== isWord(at)) !== (node as AST.WordBoundaryAssertion).negate,
    }[node.kind];
    return (at, next) => {
      this.step();
      return holds(at) && next(at);
    };
  }

  private capture(group: AST.CapturingGroup, backward: boolean): Matcher {
    const inner = this.alternatives(group.alternatives, backward);
    return (at, next) =>
      inner(at, (end) => {
        const before = this.captures.get(group);
        this.captures.set(group, this.text.slice(Math.min(at, end), Math.max(at, end)));
        if (next(end)) return true;
        if (before === undefined) this.captures.delete(group);
        else this.captures.set(group, before);
        return false;
      });
  }

  private backreference(node: AST.Backreference, backward: boolean): Matcher {
    const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved];
    const same = this.flags.includes('i') ? (text: string) => text.toLowerCase() : (text: string) => text;
    return (at, next) => {
      this.step();
      const wanted =
        groups.map((group) => this.captures.get(group)).find((words) => words !== undefined) ?? '';
      const from = backward ? at - wanted.length : at;
      if (same(this.text.slice(Math.max(0, from), from + wanted.length)) !== same(wanted)) return false;
      return next(backward ? from : from + wanted.length);
    };
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier, backward: boolean): Matcher {
    if (isSingle(element)) return this.repeatedSingle(this.single(element.raw, backward), min, max, greedy);
    const inner = this.forgetting(groupsIn(element), this.element(element, backward));
    const more = (count: number, at: number, next: (end: number) => boolean): boolean => {
      this.step();
      const again = () =>
        count < max && inner(at, (end) => (end !== at || count < min) && more(count + 1, end, next));
      if (count < min) return again();
      return greedy ? again() || next(at) : next(at) || again();
    };
    return (at, next) => more(0, at, next);
  }

  /** Each round of a repetition begins without what its groups held. */
  private forgetting(groups: readonly AST.CapturingGroup[], inner: Matcher): Matcher {
    if (groups.length === 0) return inner;
    return (at, next) => {
      const before = this.captures;
      this.captures = new Map([...before].filter(([group]) => !groups.includes(group)));
      if (inner(at, next)) return true;
      this.captures = before;
      return false;
    };
  }

  /** The same for one character, without recursion, so that long runs fit the stack. */
  private repeatedSingle(
    one: (at: number) => number | undefined,
    min: number,
    max: number,
    greedy: boolean,
  ): Matcher {
    return (at, next) => {
      const ends = [at];
      const grow = (): boolean => {
        const end = ends.length <= max ? one(ends.at(-1)!) : undefined;
        if (end !== undefined) ends.push(end);
        return end !== undefined;
      };
      while (ends.length <= min) if (!grow()) return false;
      if (greedy) {
        while (grow());
        for (let count = ends.length - 1; count >= min; count--) {
          this.step();
          if (next(ends[count]!)) return true;
        }
        return false;
      }
      do {
        this.step();
        if (next(ends.at(-1)!)) return true;
      } while (grow());
      return false;
    };
  }
}

const GAVE_UP = new Error('too many steps');

function charAt(text: string, at: number, backward: boolean, wide: boolean): string {
  const low = backward ? at - 1 : at;
  if (wide) {
    const from = backward && isLow(text, low) && isHigh(text, low - 1) ? low - 1 : low;
    if (isHigh(text, from) && isLow(text, from + 1)) return text.slice(from, from + 2);
  }
  return text[low] ?? '';
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function isSingle(element: AST.Element): boolean {
  return element.type === 'Character' || element.type === 'CharacterClass' || element.type === 'CharacterSet';
}

function groupsIn(element: AST.Element): AST.CapturingGroup[] {
  const own = element.type === 'CapturingGroup' ? [element] : [];
  if (element.type === 'Quantifier') return groupsIn(element.element);
  const inner = 'alternatives' in element ? element.alternatives.flatMap(({ elements }) => elements) : [];
  return [...own, ...inner.flatMap(groupsIn)];
}
