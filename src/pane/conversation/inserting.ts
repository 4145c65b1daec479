import type { Block } from '../../core/content/block';
import type { LabelDecision } from '../../core/disclosure';
import { knownLabelTexts, strongerLabel } from '../../core/disclosure';
import type { Problem } from '../../core/protocol/problem';
import { problem } from '../../core/protocol/problems';
import type { LabelState } from '../hosts/host';
import { addressesOf } from './answer';
import { asProblem } from './as-problem';
import type { Answer, Conversation, Insertion } from './conversation';
import { labelRequest } from './label';
import type { Services } from './services';
import type { Entry } from './state';

/** Where the answer goes. `selection`: behind what is marked at this moment. */
export type Insert =
  | { readonly where: 'replace'; readonly track: boolean }
  | { readonly where: 'after' | 'end' | 'selection' };

/** The blocks that go into the document: the clerk's own version where there is one. */
export async function blocksToInsert(
  conversation: Conversation,
  answer: Answer,
  library: Services['library'],
): Promise<readonly Block[]> {
  if (answer.edited === undefined) return answer.blocks;
  const { parseMarkdown } = await library();
  const source = conversation.passage?.blocks.map(({ block }) => block) ?? [];
  return parseMarkdown(answer.edited, { addresses: addressesOf(source) });
}

/** Puts the answer into the document. Throws `ProblemError`; the document is whole then. */
export async function insertAnswer(
  conversation: Conversation,
  blocks: readonly Block[],
  how: Insert,
  host: Services['host'],
): Promise<Insertion> {
  const passageId = conversation.passage?.id;
  const report =
    how.where === 'replace' && passageId !== undefined
      ? await host.replace(passageId, blocks, { track: how.track })
      : await host.insertAfter(await placeOf(how, passageId, host), blocks);
  const { id, ...rest } = report;
  return { insertionId: id, takenBack: false, ...rest };
}

async function placeOf(
  how: Insert,
  passageId: string | undefined,
  host: Services['host'],
): Promise<string | undefined> {
  if (how.where === 'end') return undefined;
  if (how.where !== 'selection') return passageId;
  const now = await host.readSelection();
  return now.blocks.length > 0 ? now.id : undefined;
}

/** What writing a label gave; `problem` where it doesn't stand everywhere it should. */
export interface LabelOutcome {
  readonly state?: LabelState;
  readonly problem?: Problem;
}

/** Puts the label in, merged with what the document already carries. Never throws: the text is in already. */
export async function writeLabel(
  decision: LabelDecision,
  about: { readonly generative: boolean; readonly tasks: readonly string[]; readonly language?: string },
  before: LabelState | undefined,
  { host, config, now }: Pick<Services, 'host' | 'config' | 'now'>,
): Promise<LabelOutcome> {
  if (decision.kind === 'none') return {};
  const kind = [before?.kind, before?.required].reduce<LabelDecision['kind']>(
    (strongest, one) => strongerLabel(strongest, one ?? 'none'),
    decision.kind,
  );
  // A document that already says so keeps saying so.
  const generative = about.generative || (before?.aiRecorded ?? false);
  const request = labelRequest(kind, config.policy.disclosure, { ...about, generative, now: now() });
  try {
    const { state, failed } = await host.setLabel(request);
    return failed.length > 0 && state.kind !== kind ? { state, problem: problem('host-error') } : { state };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}

export async function readLabel({ host, config }: Pick<Services, 'host' | 'config'>): Promise<LabelState> {
  return host.labelState(knownLabelTexts(config.policy.disclosure));
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
