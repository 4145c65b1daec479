import { parseMarkdown } from '../../core/content';
import type { Block } from '../../core/content/block';
import type { LabelDecision } from '../../core/disclosure';
import { strongerLabel } from '../../core/disclosure';
import type { Problem } from '../../core/protocol/problem';
import { problem, problemError } from '../../core/protocol/problems';
import type { PictureParts } from '../../core/tasks';
import type { InsertionReport, LabelRequest, LabelState, NewMail } from '../hosts/host';
import { knownAddresses } from './answer';
import { asProblem } from './as-problem';
import type { Answer, Conversation, Insertion } from './conversation';
import { tasksInDocument } from './in-document';
import { labelAfterTakingBack, labelIsMissing, labelOfPassage, labelRequest, noticeBeside } from './label';
import type { Services } from './services';
import type { State } from './state';

/** Where the answer goes. `selection`: behind what is marked at this moment. */
export type Insert =
  | { readonly where: 'replace'; readonly track: boolean }
  | { readonly where: 'after' | 'end' | 'selection' | 'cursor' }
  /** Alternative text and caption of the picture that was described. */
  | { readonly where: 'picture'; readonly parts: PictureParts }
  /** A received mail is answered by a mail of its own. */
  | { readonly where: 'mail'; readonly as: NewMail };

/** The blocks that go into the document: the clerk's own version where there is one. */
export function blocksToInsert(conversation: Conversation, answer: Answer): readonly Block[] {
  if (answer.edited === undefined) return answer.blocks;
  return parseMarkdown(answer.edited, { addresses: knownAddresses(conversation, answer.sources) });
}

/**
 * Puts the answer into the document. Throws `ProblemError`; the document is whole then. `label` goes along where the
 * answer becomes a mail of its own or stands in a caption.
 */
export async function insertAnswer(
  conversation: Conversation,
  blocks: readonly Block[],
  how: Insert,
  { host, label }: { readonly host: Services['host']; readonly label?: LabelRequest },
): Promise<Insertion> {
  const { id, ...rest } =
    how.where === 'picture'
      ? await describe(conversation, how.parts, { host, label })
      : await write(conversation.passage?.id, blocks, how, { host, label });
  return { insertionId: id, takenBack: false, ...rest };
}

function describe(
  { picture }: Conversation,
  parts: PictureParts,
  { host, label }: { readonly host: Services['host']; readonly label?: LabelRequest },
): Promise<InsertionReport> {
  if (!host.pictures || !picture) throw problemError('host-error');
  return host.pictures.describePicture(picture.id, { ...parts, label: label?.text ?? '' });
}

async function write(
  passageId: string | undefined,
  blocks: readonly Block[],
  how: Exclude<Insert, { where: 'picture' }>,
  { host, label }: { readonly host: Services['host']; readonly label?: LabelRequest },
): Promise<InsertionReport> {
  switch (how.where) {
    case 'mail':
      if (!host.mail) throw problemError('host-error');
      return host.mail.open(passageId, blocks, { as: how.as, label });
    case 'cursor':
      return host.mail ? host.mail.insertAtCursor(blocks) : host.insertAfter(undefined, blocks);
    case 'replace':
      if (passageId !== undefined) return host.replace(passageId, blocks, { track: how.track });
      return host.insertAfter(undefined, blocks);
    case 'end':
      return host.insertAfter(undefined, blocks);
    case 'after':
      return host.insertAfter(passageId, blocks);
    case 'selection': {
      const now = await host.readSelection();
      return host.insertAfter(now.blocks.length > 0 ? now.id : undefined, blocks);
    }
  }
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
  const rules = config.policy.disclosure;
  const request: LabelRequest = {
    ...labelRequest(kind, rules, { ...about, generative, now: now() }),
    // Beside a described picture, a simplified text has a notice of its own.
    ...(kind === 'picture' &&
      decision.kind !== 'picture' && {
        notice: noticeBeside([decision.kind, before?.notice ?? 'none'], rules),
      }),
  };
  try {
    const { state, failed } = await host.setLabel(request);
    return failed.length > 0 && state.kind !== kind ? { state, problem: problem('host-error') } : { state };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}

/** The label as it holds after a passage was taken back. Never throws: the text is out already. */
export async function adjustLabel(
  { entries, labelBefore }: Pick<State, 'entries' | 'labelBefore'>,
  { host, config, now }: Pick<Services, 'host' | 'config' | 'now'>,
): Promise<LabelOutcome> {
  const kind = labelAfterTakingBack(entries, labelBefore);
  const tasks = tasksInDocument(entries);
  const generative = tasks.length > 0 || (labelBefore?.aiRecorded ?? false);
  const rules = config.policy.disclosure;
  const request: LabelRequest = {
    ...labelRequest(kind, rules, { generative, tasks, now: now() }),
    lessens: true,
    ...(kind === 'picture' && {
      notice: noticeBeside(
        [...entries.map(labelOfPassage), labelBefore?.kind ?? 'none', labelBefore?.notice ?? 'none'],
        rules,
      ),
    }),
  };
  try {
    const { state, failed } = await host.setLabel(request);
    const stands = kind === 'none' ? state.places.length > 0 : state.kind !== kind || labelIsMissing(state);
    return failed.length > 0 && stands ? { state, problem: problem('host-error') } : { state };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}
