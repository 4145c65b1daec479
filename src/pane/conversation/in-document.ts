import { knownLabelTexts } from '../../core/disclosure';
import type { LabelState } from '../hosts/host';
import type { Services } from './services';
import type { Entry } from './state';

/** The label as it stands in the document now. */
export async function readLabel({ host, config }: Pick<Services, 'host' | 'config'>): Promise<LabelState> {
  const rules = config.policy.disclosure;
  return host.labelState(knownLabelTexts(rules), rules.picture);
}

/** Task ids of all AI passages that stand in the document now. */
export function tasksInDocument(entries: readonly Entry[]): readonly string[] {
  return [
    ...new Set(
      entries
        .filter(({ insertion, answer }) => insertion && !insertion.takenBack && answer.generative)
        .map(({ task }) => task),
    ),
  ];
}
