import { cellsOf, isTableRow, parseLine, splitLines } from './lines';
import { isDeadline, isDuty, isPleasantry } from './marks';
import { splitSentences } from './sentences';

/** Sentences that are kept beside deadlines and demands. */
const KEPT = { short: 2, normal: 5 } as const;

interface Candidate {
  readonly text: string;
  readonly index: number;
  readonly must: boolean;
  readonly words: readonly string[];
}

const STOP_WORDS = new Set(
  'aber alle auch auf aus bei bis das dass dem den der des die dies diese dieser dieses durch ein eine einem einen einer für haben hat ich ihr ihre ihren ihnen ist kann mit nach nicht noch nur oder sehr sich sie sind und uns unser von vor werden wird wir wurde zu zum zur'.split(
    ' ',
  ),
);

function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

function candidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  let listed = false;
  const add = (raw: string, must = false): void => {
    const sentence = raw.replace(/\*\*|__/g, '').trim();
    if (sentence.length < 3 || seen.has(sentence) || isPleasantry(sentence)) return;
    seen.add(sentence);
    found.push({
      text: sentence,
      index: found.length,
      must: must || isDeadline(sentence) || isDuty(sentence),
      words: contentWords(sentence),
    });
  };
  for (const line of splitLines(text)) {
    const body = line.replace(/\r?\n$/, '');
    if (isTableRow(body)) {
      const row = cellsOf(body).filter(Boolean).join(': ');
      if (isDeadline(row) || isDuty(row)) add(row);
      continue;
    }
    const { kind, text: words } = parseLine(body);
    if (kind === 'heading' || !words.trim()) continue;
    // items under a demand that ends in a colon belong to it
    if (kind !== 'item') listed = /:\s*$/.test(words) && isDuty(words);
    for (const sentence of splitSentences(words)) {
      // address lines, references and the like are no sentences
      if (kind === 'item' && listed) add(sentence.text, true);
      else if (kind === 'item' || /[.!?:;]["“”»)]*$/.test(sentence.text) || isDeadline(sentence.text))
        add(sentence.text);
    }
  }
  return found;
}

/** Frequent words count, long sentences are not favoured, the beginning of a letter says what it is about. */
function scores(all: readonly Candidate[]): readonly number[] {
  const frequency = new Map<string, number>();
  for (const { words } of all)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return all.map(({ words, text, index }) => {
    const weight = words.reduce((sum, word) => sum + Math.log(1 + (frequency.get(word) ?? 0)), 0);
    const place = index === 0 ? 1.5 : index < 3 ? 1 : index === all.length - 1 ? 0.3 : 0;
    const facts =
      (/§/.test(text) ? 0.7 : 0) +
      (/\d[\d.,]*\s?(?:€|Euro|EUR)/.test(text) ? 0.8 : 0) +
      (DECISION.test(text) ? 1.5 : 0);
    return weight / Math.sqrt(words.length + 3) + place + facts - (words.length < 3 ? 1 : 0);
  });
}

const DECISION =
  /(?:abgelehnt|genehmigt|bewilligt|stattgegeben|zurückgewiesen|festgesetzt|beträgt|betragen|beschlossen|lehnen|genehmigen)/;

/**
 * An extract as a list: the sentences that matter most, as they stand, in their order. Every sentence
 * with a deadline or a demand is kept.
 */
export function* summaryParts(text: string, length: keyof typeof KEPT): Generator<string> {
  const all = candidates(text);
  const weights = scores(all);
  const limit = Math.max(KEPT[length], length === 'normal' ? Math.min(12, Math.round(all.length * 0.15)) : 0);
  const best = new Set(
    all
      .filter(({ must }) => !must)
      .sort((a, b) => weights[b.index]! - weights[a.index]! || a.index - b.index)
      .slice(0, limit)
      .map(({ index }) => index),
  );
  let first = true;
  for (const { text: sentence, index, must } of all) {
    if (!must && !best.has(index)) continue;
    yield `${first ? '' : '\n'}- ${sentence}`;
    first = false;
  }
}
