import { readFileSync } from 'node:fs';
import type { Desk } from './desk';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Violations that axe finds in the pane as it stands now, and whether anything sticks out sideways. */
export async function faults(desk: Pick<Desk, 'pane'>): Promise<readonly string[]> {
  await desk.pane.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        // A spinner turns without end.
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
  await desk.pane.evaluate(AXE);
  const result = (await desk.pane.evaluate('axe.run(document)')) as AxeResult;
  const wide = await desk.pane.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [
    ...result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
    ...(wide ? ['sticks out sideways'] : []),
  ];
}
