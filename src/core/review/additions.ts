import type { Finding } from '../privacy/finding';
import type { TaskId } from '../protocol';
import { SUMMARY_PARTS } from '../tasks/summary-parts';
import { differences } from './differences';
import { type FactKind, facts, isKnown } from './facts';
import { contentStems, countWords, sentences } from './words';

/** What an answer holds that its source lacks (KI-Kompass: "nicht erweitert"). */
export interface Addition {
  readonly kind: FactKind | 'longer' | 'name' | 'address' | 'sentence';
  /** The added words; empty for `longer`. */
  readonly text: string;
  /** Place in the answer, UTF-16; `longer` spans all of it. */
  readonly start: number;
  readonly end: number;
}

export interface AdditionInput {
  /** Everything the answer may rest on: text, notes, instructions; with the values restored. */
  readonly source: string;
  readonly answer: string;
  readonly task: TaskId;
  /** Findings of the check in the answer; names and addresses among them are compared. */
  readonly findings: readonly Finding[];
}

/** An answer counts as longer above this share of additional words. */
const LONGER_THAN = 1.25;
/** Texts below this many words vary too much for the rule of length. */
const MIN_WORDS = 12;

/** Their answers are new text by nature: of them only facts and names are compared. */
const WRITTEN_ANEW: readonly TaskId[] = [
  'draft',
  'reply',
  'acknowledge',
  'handover',
  'knowledge',
  'legal',
  'chat',
];

/**
 * Finds what was added: over 25 % more words; a number, date, amount, §, name, address or link that the source
 * lacks; a sentence without counterpart in the difference. A translation has no words to compare, so only its
 * numbers and links are; a draft is longer than its notes by nature, and a reply is another text than the mail, so
 * only their facts and names are. The headings of a mail's summary are no addition.
 */
export function findAdditions(input: AdditionInput): Addition[] {
  const translated = input.task === 'translate';
  const comparable = !translated && !WRITTEN_ANEW.includes(input.task);
  return [
    ...(comparable ? longer(input) : []),
    ...newFacts(input, translated),
    ...newNames(input),
    ...(comparable ? newSentences(input) : []),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function longer({ source, answer }: AdditionInput): Addition[] {
  const words = countWords(source);
  const isLonger = countWords(answer) > Math.max(words, MIN_WORDS) * LONGER_THAN;
  return isLonger ? [{ kind: 'longer', text: '', start: 0, end: answer.length }] : [];
}

function newFacts({ source, answer }: AdditionInput, translated: boolean): Addition[] {
  const known = new Set(facts(source).map((fact) => fact.value));
  const digits = new Set(source.match(/\d+/g) ?? []);
  return facts(answer)
    .filter((fact) =>
      translated && fact.kind !== 'link'
        ? (fact.text.match(/\d+/g) ?? []).some((number) => !digits.has(number))
        : !isKnown(fact, known),
    )
    .map(({ kind, text, start, end }) => ({ kind, text, start, end }));
}

const NAME_TYPES: Partial<Record<Finding['type'], 'name' | 'address'>> = {
  PERSON: 'name',
  ADDRESS: 'address',
  POSTCODE_CITY: 'address',
};

function newNames({ source, answer, findings }: AdditionInput): Addition[] {
  const known = source.toLowerCase();
  return findings.flatMap(({ type, start, end }): Addition[] => {
    const kind = NAME_TYPES[type];
    const text = answer.slice(start, end);
    return kind && !known.includes(text.toLowerCase()) ? [{ kind, text, start, end }] : [];
  });
}

const HEADINGS: ReadonlySet<string> = new Set(
  Object.values(SUMMARY_PARTS).map((heading) => heading.replace(/\s/g, '')),
);

/** A sentence that stands wholly in an insertion where next to nothing was removed has no counterpart. */
function newSentences({ source, answer, task }: AdditionInput): Addition[] {
  const hunks = insertions(source, answer);
  const stems = new Set(contentStems(source));
  return sentences(answer).flatMap(({ text, start, end }): Addition[] => {
    const own = contentStems(text);
    if (own.length === 0 || (task === 'summarise' && HEADINGS.has(text.replace(/[#*:\s]/g, '')))) return [];
    const hunk = hunks.find((one) => one.start <= start && end <= one.end + 1);
    const replaced = hunk && hunk.removedWords * 3 >= hunk.addedWords;
    const shared = own.filter((stem) => stems.has(stem)).length;
    if (!hunk || replaced || shared * 2 > own.length) return [];
    return [{ kind: 'sentence', text, start, end }];
  });
}

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly addedWords: number;
  readonly removedWords: number;
}

function insertions(source: string, answer: string): Insertion[] {
  const found: Insertion[] = [];
  let position = 0;
  let removedWords = 0;
  for (const { kind, text } of differences(source, answer)) {
    if (kind === 'removed') removedWords = countWords(text);
    else {
      if (kind === 'added')
        found.push({
          start: position,
          end: position + text.length,
          addedWords: countWords(text),
          removedWords,
        });
      position += text.length;
      removedWords = 0;
    }
  }
  return found;
}
