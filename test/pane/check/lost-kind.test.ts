import type { FindingType } from '../../../src/core/privacy/finding';
import { inlineChecker } from '../kit';

const mockLost: { kind?: FindingType } = {};

/** The real analyzer, but for one kind that it no longer finds. */
jest.mock('../../../src/core/privacy/analyze', () => {
  const actual = jest.requireActual('../../../src/core/privacy/analyze');
  return {
    ...actual,
    analyze: (...given: unknown[]) =>
      actual.analyze(...given).filter(({ type }: { type: FindingType }) => type !== mockLost.kind),
  };
});

test.each<[FindingType]>([['PERSON'], ['IBAN'], ['PLATE'], ['SPECIAL_CATEGORY'], ['CLASSIFIED']])(
  'an analyzer that lost %s is found out by its self-test and locked',
  async (kind) => {
    mockLost.kind = kind;
    const checker = inlineChecker();
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'locked', missed: [kind] });
    await expect(checker.findings('Guten Tag')).rejects.toMatchObject({
      problem: { code: 'self-test-failed' },
    });
    mockLost.kind = undefined;
    await checker.start();
    expect(checker.getStatus()).toEqual({ name: 'ready' });
  },
);
