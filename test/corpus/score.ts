import type { FindingType } from '../../src/core/privacy';
import { FINDING_TYPES } from '../../src/core/privacy';
import type { CorpusText, Mark } from './corpus';

/** What a detector says of a text: a place, and the kinds that it may mean, the likeliest first. */
export interface ScoredFinding {
  readonly start: number;
  readonly end: number;
  readonly types: readonly FindingType[];
}

/** One text beside what a detector found in it. */
export interface Judged {
  readonly text: CorpusText;
  /** Marks that count as found. */
  readonly found: readonly Mark[];
  readonly missed: readonly Mark[];
  /** Marks of which every letter and digit is covered, by findings of any kind. */
  readonly covered: readonly Mark[];
  /** Findings that touch a mark of their kind, with that kind. */
  readonly right: readonly { readonly finding: ScoredFinding; readonly type: FindingType }[];
  /** Findings that touch none. */
  readonly wrong: readonly { readonly finding: ScoredFinding; readonly type: FindingType }[];
}

/** What the guide says under "What counts as found". */
export function judge(text: CorpusText, findings: readonly ScoredFinding[]): Judged {
  const covers = new Uint8Array(text.text.length);
  for (const { start, end } of findings) covers.fill(1, start, end);
  const touching = (mark: Mark) => findings.filter((finding) => touches(finding, mark));
  const covered = text.marks.filter((mark) => isCovered(text.text, mark, covers));
  const found = text.marks.filter(
    (mark) =>
      (mark.type === 'SPECIAL_CATEGORY' || covered.includes(mark)) &&
      touching(mark).some((finding) => finding.types.includes(mark.type)),
  );
  const right: { finding: ScoredFinding; type: FindingType }[] = [];
  const wrong: { finding: ScoredFinding; type: FindingType }[] = [];
  for (const finding of findings) {
    const [first] = finding.types;
    // A kind that has no counterpart of ours covers words, but is neither right nor wrong.
    if (!first) continue;
    const mark = text.marks.find(
      (candidate) => finding.types.includes(candidate.type) && touches(finding, candidate),
    );
    if (mark) right.push({ finding, type: mark.type });
    else wrong.push({ finding, type: first });
  }
  return { text, found, missed: text.marks.filter((mark) => !found.includes(mark)), covered, right, wrong };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isCovered(text: string, mark: Mark, covers: Uint8Array): boolean {
  for (const match of text.slice(mark.start, mark.end).matchAll(/[\p{L}\p{N}]/gu)) {
    for (let at = 0; at < match[0].length; at++) if (!covers[mark.start + match.index + at]) return false;
  }
  return true;
}

export interface Figures {
  readonly marks: number;
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
  /** Not a number where there is nothing to divide by. */
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

export interface Score {
  readonly byType: ReadonlyMap<FindingType, Figures>;
  readonly all: Figures;
  /** Share of the marks covered by findings of any kind. */
  readonly covered: number;
  readonly officialWords: number;
  readonly falseAlarms: number;
  /** Findings in official texts by 1,000 words. */
  readonly falseAlarmsPerThousand: number;
}

/** The figures of a set of texts. Findings in official passages count against precision too. */
export function score(judged: readonly Judged[]): Score {
  const official = judged.filter(({ text }) => text.kind === 'official');
  const officialWords = official.reduce((sum, { text }) => sum + countWords(text.text), 0);
  const falseAlarms = official.reduce((sum, { wrong }) => sum + wrong.length, 0);
  const marks = judged.reduce((sum, { text }) => sum + text.marks.length, 0);
  return {
    byType: new Map(
      FINDING_TYPES.map((type) => [type, figuresOf(judged, (entry) => entry.type === type)] as const).filter(
        ([, figures]) => figures.marks > 0 || figures.wrong > 0,
      ),
    ),
    all: figuresOf(judged, () => true),
    covered: judged.reduce((sum, { covered }) => sum + covered.length, 0) / marks,
    officialWords,
    falseAlarms,
    falseAlarmsPerThousand: (falseAlarms / officialWords) * 1000,
  };
}

function figuresOf(judged: readonly Judged[], counts: (entry: { type: FindingType }) => boolean): Figures {
  const sum = (list: (entry: Judged) => readonly { type: FindingType }[]) =>
    judged.reduce((total, entry) => total + list(entry).filter(counts).length, 0);
  const marks = sum(({ text }) => text.marks);
  const found = sum((entry) => entry.found);
  const right = sum((entry) => entry.right);
  const wrong = sum((entry) => entry.wrong);
  const recall = found / marks;
  const precision = right / (right + wrong);
  return {
    marks,
    found,
    right,
    wrong,
    recall,
    precision,
    f1: (2 * recall * precision) / (recall + precision),
  };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
