import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';
import type { FindingType } from '../../../../src/core/privacy/finding';

/** A text, and what of the kind stands in it. */
export type Row = readonly [text: string, ...words: string[]];

export function findingsOf(text: string, type: FindingType) {
  return analyze(text, nettetal.privacy).filter((finding) => finding.type === type);
}

/** The words of a kind that the check finds in a text. */
export function wordsOf(text: string, type: FindingType): string[] {
  return findingsOf(text, type).map((finding) => text.slice(finding.start, finding.end));
}

/** The same without what the tagger adds beside it. */
export function wordsByRules(text: string, type: FindingType): string[] {
  return findingsOf(text, type)
    .filter(({ recognizer }) => recognizer !== 'tagger')
    .map((finding) => text.slice(finding.start, finding.end));
}

/** One test a row: exactly these words are found as this kind, and nothing of it where the row names none. */
export function describeKind(type: FindingType, rows: readonly Row[]): void {
  describe(type, () => {
    it.each(rows.filter((row) => row.length > 1).map(([text, ...words]) => [text, words] as const))(
      'is found in %j',
      (text, words) => {
        const inSmallLetters = (list: readonly string[]) => list.map((word) => word.toLowerCase());
        expect(inSmallLetters(wordsByRules(text, type))).toEqual(inSmallLetters(words));
      },
    );

    const quiet = rows.filter((row) => row.length === 1).map(([text]) => text);
    if (quiet.length > 0) {
      it.each(quiet)('is not in %j', (text) => {
        expect(wordsOf(text, type)).toEqual([]);
      });
    }
  });
}
