import { nettetal } from '../../src/core/policy/nettetal';
import { byRules, look } from '../../src/core/privacy/analyzer';
import { forgetWords } from '../../src/core/privacy/lists/word-class';
import { featuresOf, MOST_FEATURES, rowInSentence } from '../../src/core/privacy/tagger/features';
import { LABELS, type Label } from '../../src/core/privacy/tagger/scores';
import { sentencesOf } from '../../src/core/privacy/tagger/sentences';
import { isTrusted } from '../../src/core/privacy/tagger/trusted';
import { type View, viewOf } from '../../src/core/privacy/tagger/view';
import type { CorpusText } from '../../test/corpus/corpus';

/** A word: the rows of its features, and what it is, where that is a label of the tagger. */
export interface Example {
  readonly rows: Int32Array;
  readonly label: Label | undefined;
}

type Passage = Pick<CorpusText, 'text' | 'marks'>;

/** The words of a text beside what the rules are sure of; names of which they are not are words like others. */
export function examplesOf({ text, marks }: Passage): Example[] {
  const looked = look(text, nettetal.privacy);
  const findings = byRules(looked, nettetal.privacy);
  const view = viewOf(looked.prepared, findings.filter(isTrusted));
  forgetWords();
  const numbers = sentencesOf(view);
  const read = featuresOf(view, numbers);
  const around = aroundOf(view, numbers);
  const rows = new Int32Array(MOST_FEATURES);
  return view.tokens.flatMap((token, at) => {
    if (!token || !view.traits[at]) return [];
    const own = rows.subarray(0, read(at, rows));
    const { start, end } = looked.prepared.toOriginal(token.start, token.end);
    const type = marks.find((one) => one.start < end && start < one.end)?.type;
    return { rows: Int32Array.from([...own, ...around(at)]), label: LABELS.find((label) => label === type) };
  });
}

/** The rows of the other pieces of its sentence. */
function aroundOf(view: View, numbers: Int32Array): (at: number) => number[] {
  const bySentence: number[][] = [];
  numbers.forEach((number, at) => {
    bySentence[number] ??= [];
    bySentence[number].push(at);
  });
  return (at) =>
    bySentence[numbers[at]!]!.flatMap((other) => (other === at ? [] : (rowInSentence(view, other) ?? [])));
}

/** Pieces of one to three sentences or lines, as a clerk selects them. */
export function passagesOf({ text, marks }: Passage, random: () => number): Passage[] {
  const ends = [...text.matchAll(/(?:[.!?:]\s+|\n)(?=\p{Lu})/gu)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const passages: Passage[] = [];
  const cuts = [0, ...ends, text.length];
  for (let at = 0; at + 1 < cuts.length; ) {
    const start = cuts[at]!;
    at = Math.min(cuts.length - 1, at + 1 + Math.floor(random() * 3));
    const end = cuts[at]!;
    const isCut = marks.some((mark) => [start, end].some((cut) => mark.start < cut && mark.end > cut));
    if (isCut || text.slice(start, end).trim().length < 20) continue;
    passages.push({
      text: text.slice(start, end),
      marks: marks
        .filter((mark) => mark.start >= start && mark.end <= end)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    });
  }
  return passages;
}
