import { capitalise, opensSentence, startsUpper } from './case';
import { nounReadings } from './noun-forms';
import { contract, recase } from './noun-phrase';
import { conditionHolds } from './phrase-conditions';
import { overlaps, protectedRanges } from './protected';

export interface Replacement {
  readonly from: string;
  readonly to: string;
  /** Condition such as `@inside`, or empty. */
  readonly mark: string;
  /** The noun phrase after it changes its case. */
  readonly recase?: { readonly from: 'genitive' | 'accusative'; readonly to: 'dative' | 'accusative' };
}

const TOKEN = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern extends Replacement {
  readonly words: readonly string[];
  /** What stands between the words. */
  readonly gaps: readonly string[];
  /** Full stop of an abbreviation. */
  readonly tail: string;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "z.B." and "z. B." are the same, whatever the space. */
function plainGap(gap: string): string {
  return gap.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/\. $/, '.');
}

function compile(replacement: Replacement): Pattern {
  const tokens = tokensOf(replacement.from);
  const gaps = tokens
    .slice(1)
    .map((token, index) => plainGap(replacement.from.slice(tokens[index]!.end, token.start)));
  return {
    ...replacement,
    words: tokens.map((token) => token.text),
    gaps,
    tail: replacement.from.slice(tokens.at(-1)?.end),
  };
}

/** A hyphen, an underscore or a gender sign glued to the word makes it part of another one. */
function standsAlone(line: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_@/\\-]$/u.test(line.slice(Math.max(0, start - 1), start)) &&
    !/^(?:[-_@]|[/:*]\p{L}|\/-)/u.test(line.slice(end, end + 2))
  );
}

function matches(pattern: Pattern, line: string, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  const sameFirst =
    first.text === pattern.words[0] ||
    (!startsUpper(pattern.words[0]!) &&
      first.text === capitalise(pattern.words[0]!) &&
      opensSentence(line, first.start));
  if (!sameFirst) return false;
  for (let i = 1; i < pattern.words.length; i++) {
    const token = tokens[at + i];
    if (token?.text !== pattern.words[i]) return false;
    if (plainGap(line.slice(tokens[at + i - 1]!.end, token!.start)) !== pattern.gaps[i - 1]) return false;
  }
  return line.startsWith(pattern.tail, tokens[at + pattern.words.length - 1]!.end);
}

interface Edit {
  readonly end: number;
  readonly text: string;
}

/** The phrase with its noun phrase in the case that the new preposition asks for. */
function recased(pattern: Pattern, line: string, end: number): Edit | undefined {
  const { from, to } = pattern.recase!;
  const gap = /^\s+/.exec(line.slice(end, end + 4))?.[0];
  if (!gap) return undefined;
  const rest = line.slice(end + gap.length, end + gap.length + 200);
  const citation = /^des (?=§|Art)/.exec(rest);
  if (citation && pattern.to === 'nach') return { end: end + gap.length + citation[0].length, text: 'nach ' };
  if (to === 'dative' && from === 'genitive' && /^\[[A-Z]/.test(rest)) return { end, text: pattern.to };
  const phrase = recase(rest, from, to);
  if (phrase) return { end: end + gap.length + phrase.length, text: contract(pattern.to, phrase.text) };
  // "zwecks Prüfung": a feminine noun alone
  const noun = /^\p{Lu}[\p{L}-]*(?![\p{L}-])(?! (?:und|oder|sowie) \p{Lu})/u.exec(rest)?.[0];
  const readings = noun ? nounReadings(noun) : [];
  if (!noun || readings.length !== 1 || readings[0]!.gender !== 'f' || readings[0]!.number !== 'singular')
    return undefined;
  if (pattern.to === 'zu') return { end: end + gap.length + noun.length, text: `zur ${noun}` };
  return pattern.to === 'mit' ? { end, text: 'mit' } : undefined;
}

const NO_COMMA_AFTER = /(?:^|[\s(])(?:auch|außer|selbst|und|oder|aber|denn|sondern|erst)\s*$|[,;:(–-]\s*$/i;

function editFor(pattern: Pattern, line: string, tokens: readonly Token[], at: number): Edit | undefined {
  const { start } = tokens[at]!;
  const end = tokens[at + pattern.words.length - 1]!.end + pattern.tail.length;
  if (!standsAlone(line, start, pattern.tail ? end - 1 : end)) return undefined;
  if (!conditionHolds(pattern.mark, line, start, end)) return undefined;
  const edit = pattern.recase ? recased(pattern, line, end) : { end, text: pattern.to };
  if (!edit) return undefined;
  // after the comma of a salutation a line goes on with a small letter
  const opens = startsUpper(tokens[at]!.text) && opensSentence(line, start);
  const stop = pattern.tail.endsWith('.') && /^\s*$/.test(line.slice(end)) ? '.' : '';
  return { end: edit.end, text: (opens ? capitalise(edit.text) : edit.text) + stop };
}

/** Builds a function that replaces phrases in a line, the longest first, never in protected ranges. */
export function createReplacer(replacements: readonly Replacement[]): (line: string) => string {
  const index = new Map<string, Pattern[]>();
  for (const pattern of replacements.map(compile)) {
    const key = pattern.words[0]!.toLowerCase();
    index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  // the sort is stable: of two as long, the one that changes the case comes first
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);

  const replace = (line: string): string => {
    const tokens = tokensOf(line);
    const ranges = protectedRanges(line);
    let out = '';
    let done = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start < done) continue;
      for (const pattern of index.get(token.text.toLowerCase()) ?? []) {
        if (!matches(pattern, line, tokens, at)) continue;
        const edit = editFor(pattern, line, tokens, at);
        if (!edit || overlaps(ranges, token.start, edit.end)) continue;
        out += line.slice(done, token.start);
        if (
          pattern.mark === '@clause' &&
          out.trim() &&
          !opensSentence(line, token.start) &&
          !NO_COMMA_AFTER.test(out)
        )
          out = `${out.trimEnd()}, `;
        // the noun that came along may have a plain word of its own
        out += pattern.recase ? replace(edit.text) : edit.text;
        done = edit.end;
        break;
      }
    }
    return out + line.slice(done);
  };
  return replace;
}
