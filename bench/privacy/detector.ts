import { nettetal } from '../../src/core/policy/nettetal';
import { analyze } from '../../src/core/privacy';
import type { ScoredFinding } from '../../test/corpus/score';

/** What is measured: something that finds personal data in a text. */
export interface Detector {
  readonly name: string;
  find(text: string): readonly ScoredFinding[] | Promise<readonly ScoredFinding[]>;
}

export const ours: Detector = {
  name: 'schreibkompass',
  find: (text) =>
    analyze(text, nettetal.privacy).map(({ start, end, type }) => ({ start, end, types: [type] })),
};
