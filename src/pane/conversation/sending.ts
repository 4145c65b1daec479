import type { DetectedFinding } from '../../core/privacy';
import { PLACEHOLDER } from '../../core/privacy/masking';
import { problemError } from '../../core/protocol/problems';
import type { CheckedField, Conversation, MarkedWords, Prepared } from './conversation';
import { decisionsOf, groupFindings, isClassified } from './gate';
import { intentOf, modelObstacle } from './model-choice';
import { buildRequest, fieldsToCheck, lookAgain } from './prepare';
import { secondWaivers } from './second-findings';
import type { Services } from './services';

const HOLDS_PLACEHOLDER = new RegExp(PLACEHOLDER);

type Check = Pick<Services, 'host' | 'checker'>;

/**
 * Looks at everything that would leave, and at the marks of the whole document. Throws a `ProblemError`
 * where the text is classified or the check failed.
 */
export async function checkConversation(
  conversation: Conversation,
  { host, checker }: Check,
): Promise<readonly CheckedField[]> {
  const marks = await host.readMarks();
  const fields = fieldsToCheck(conversation);
  const texts = [...marks.texts, ...fields.map(({ shown }) => shown)];
  if (await checker.classified({ texts, properties: marks.properties })) throw problemError('classified');
  const checked = await Promise.all(fields.map((field) => checkField(field, checker)));
  if (checked.some(({ findings }) => isClassified(findings))) throw problemError('classified');
  return checked;
}

async function checkField(
  field: ReturnType<typeof fieldsToCheck>[number],
  checker: Services['checker'],
): Promise<CheckedField> {
  const { path, shown, verbatim } = field;
  if (verbatim !== undefined && (await checker.findings(verbatim)).length === 0) {
    return { path, shown, verbatim, findings: [] };
  }
  // An answer in which something personal was found is masked anew, from what the clerk sees.
  return { path, shown, findings: await checker.findings(shown) };
}

export type Outcome =
  | { readonly name: 'ready'; readonly conversation: Conversation; readonly prepared: Prepared }
  /** The second look found more; these words are masked too, after the clerk has seen it. */
  | { readonly name: 'left'; readonly marked: readonly MarkedWords[] };

/** Masks, looks again at the very strings that would leave, and builds the request. */
export async function prepareRequest(
  conversation: Conversation,
  fields: readonly CheckedField[],
  { checker, config, library }: Pick<Services, 'checker' | 'config' | 'library'>,
): Promise<Outcome> {
  const groups = groupFindings(fields, conversation.decisions, config.policy.privacy.sureFrom);
  const decided: Conversation = {
    ...conversation,
    decisions: { ...conversation.decisions, ...decisionsOf(groups) },
  };
  if (groups.some(({ decision }) => decision === 'open')) throw problemError('personal-data');
  const { maskFields } = await library();
  const masked = maskFields(decided, fields);
  const found: (readonly DetectedFinding[])[] = await Promise.all(
    masked.fields.map(({ text }) => checker.findings(text)),
  );
  if (found.some(isClassified)) throw problemError('classified');
  const { waived, left } = lookAgain(decided, masked.fields, found);
  if (left.length > 0) {
    const known = new Set(decided.marked.map(({ words }) => words));
    // What masking cannot take away must not leave.
    if (left.some(({ words }) => known.has(words) || HOLDS_PLACEHOLDER.test(words))) {
      throw problemError('check-failed');
    }
    return { name: 'left', marked: left.map((one) => ({ ...one, by: 'proxy' })) };
  }
  const request = buildRequest(decided, masked.fields, [...waived, ...secondWaivers(decided, masked.fields)]);
  refuseWhatMayNotLeave(decided, request.text ?? '', config.limits.text);
  const text = masked.fields.find(({ path }) => path === 'text');
  return {
    name: 'ready',
    conversation: { ...decided, mapping: masked.mapping },
    prepared: {
      request,
      fields: masked.fields,
      mapping: masked.mapping,
      expected: text?.placeholders.map(({ placeholder }) => placeholder) ?? [],
    },
  };
}

/** Rule 2 of the Kompass in the pane; the proxy holds it too. */
function refuseWhatMayNotLeave(conversation: Conversation, text: string, limit: number): void {
  const { model, against } = conversation;
  for (const asked of against ? [model, against] : [model]) {
    const obstacle = modelObstacle(asked, intentOf(conversation));
    if (obstacle === 'internal-text' || obstacle === 'other-answers')
      throw problemError('origin-not-allowed');
    if (obstacle === 'task' || obstacle === 'internet-task') throw problemError('task-not-allowed');
  }
  if (text.length > limit) throw problemError('text-too-long');
}
