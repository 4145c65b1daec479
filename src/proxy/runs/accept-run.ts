import { randomBytes, randomUUID } from 'node:crypto';
import type { TextPart } from '../../core/content/cut-text';
import type { Policy } from '../../core/policy';
import { type ParsedRunRequest, problemError, runRequestSchema } from '../../core/protocol';
import { drawBoundary, findTask, type Task, type TaskInput } from '../../core/tasks';
import type { BackendModel, BackendRequest } from '../backends/backend';
import { goesOn } from '../backends/goes-on';
import type { OfferedModel, Registry } from '../backends/registry';
import type { ActionConfig } from '../config';
import type { SecondCheck, SecondCheckReport, SecondCheckResult } from '../second-check';
import { type Check, type CheckResult, checkFields, waivedCounts } from './check-fields';
import { type Candidate, fallbackFor } from './fallback';
import { answerTokens } from './length';
import { checkOwnAction, ownAction } from './own-action';
import { partsOf } from './parts';
import { acceptPicture, maySee } from './picture';
import { requestFields } from './request-fields';
import { isTyped, placeAllows } from './rule-two';

/** A run that may be sent. */
export interface AcceptedRun {
  readonly id: string;
  readonly request: ParsedRunRequest;
  /** The model that was asked for. */
  readonly offered: OfferedModel;
  /** The one that is asked first: another where that one cannot be asked now. */
  readonly first: Candidate;
  /** How the answers of several parts become one. */
  readonly long: Task['long'];
  /**
   * A model for this run's text, or for another one such as a part of it. Throws `text-too-long`, or `invalid-request`
   * for one that would begin a broken answer anew.
   */
  readonly candidateFor: (offered: OfferedModel, text?: string) => Candidate;
  readonly checked: CheckResult;
  /** Left out where no second detector is configured. */
  readonly secondCheck?: SecondCheckResult['outcome'];
}

export interface AcceptOptions {
  readonly registry: Registry;
  readonly policy: Policy;
  /** The town's own actions. */
  readonly actions?: readonly ActionConfig[];
  readonly check?: Check;
  readonly second?: SecondCheck;
  /** Ends the question to the second detector. */
  readonly signal?: AbortSignal;
  readonly report?: (report: SecondCheckReport) => void;
}

/**
 * All that stands between a request and a model, in this order: form, personal data by our own check and then by a
 * second one, task and options, model and rule 2 of the KI-Kompass, whether the model's server listed it or another
 * model takes over, picture, length.
 * Throws the `Problem` of the first that does not hold.
 */
export async function acceptRun(
  body: unknown,
  {
    registry,
    policy,
    actions = [],
    check,
    second,
    signal = new AbortController().signal,
    report,
  }: AcceptOptions,
): Promise<AcceptedRun> {
  const request = parseRequest(body);
  const task = findTask(request.task);
  const named = ownAction(request, actions);
  const offered = await registry.find(request.model ?? named?.model, request.task);

  const fields = requestFields(request, task, offered?.id, named);
  const own = checkFields(fields, request.waived ?? [], policy.privacy, check);
  const again = await second?.check({ fields, waiverKeys: own.waiverKeys, signal, report });

  if (!task) throw problemError('task-not-allowed');
  const options = task.options.safeParse(request.options ?? {});
  if (!options.success) throw problemError('invalid-request');
  const action = checkOwnAction(request, named);
  if (isEmpty(request, task)) throw problemError('empty-text');

  // Without a wish it is the task that nobody does, not the model that is gone.
  if (!offered) throw problemError(request.model === undefined ? 'task-not-allowed' : 'unknown-model');
  const { model } = offered;
  if ((model.place === 'internet' || task.typedOnly) && !isTyped(request, offered.id))
    throw problemError('origin-not-allowed');
  if (!model.tasks.includes(task.id) || !placeAllows(model.place, task.id) || !maySee(model, task))
    throw problemError('task-not-allowed');
  const picture = await acceptPicture(request, task);
  const { history = [], textFrom = 0 } = request;
  if (textFrom > 0 && task.long !== 'join') throw problemError('invalid-request');
  const others = fields.flatMap(({ field, text }) => (field === 'text' ? [] : [text]));
  // A model may repeat its fence: what is made of its answer gets another one.
  const inputOf = (text: string): TaskInput => ({
    text,
    instruction: request.instruction,
    options: options.data,
    history,
    continues: request.continues,
    boundary: drawBoundary(() => randomBytes(18).toString('base64url'), [text, ...others]),
  });
  const cut = (text: string, model: BackendModel): readonly TextPart[] =>
    // Earlier turns belong to the whole text.
    history.length > 0
      ? [{ text, gap: '' }]
      : partsOf(text, model, task, request.instruction, (part) => task.prompt(inputOf(part)));
  const requestFor = ({ backend, model }: OfferedModel, text: string): BackendRequest => {
    if (request.continues && !goesOn(backend, model)) throw problemError('invalid-request');
    const input = inputOf(text);
    const messages = task.prompt(input);
    return {
      model,
      task: task.id,
      effect: action?.effect ?? task.effect,
      input,
      messages,
      conversation: request.conversation,
      picture: picture && { mediaType: picture.mediaType, data: picture.data },
      answerTokens: answerTokens(model, task, text.length, messages, {
        written: request.continues ? request.history?.at(-1)?.text.length : 0,
        hasPicture: picture !== undefined,
      }),
    };
  };
  const candidateFor = (offered: OfferedModel, text = request.text.slice(textFrom)): Candidate => {
    const parts = cut(text, offered.model);
    return { offered, parts, request: requestFor(offered, parts[0]!.text) };
  };
  // What the server has not listed may be another model there, or one that it passes on to a cloud.
  const first = model.available
    ? candidateFor(offered)
    : await fallbackFor(offered, { registry, task: task.id, candidateFor, tried: new Set([offered.id]) });
  if (!first) throw problemError('model-unreachable');
  return {
    id: randomUUID(),
    request,
    offered,
    first,
    long: task.long,
    candidateFor,
    checked: { masked: own.masked, waived: waivedCounts(own.waived, again?.waived ?? []) },
    secondCheck: again?.outcome,
  };
}

function parseRequest(body: unknown): ParsedRunRequest {
  const parsed = runRequestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  if (parsed.error.issues.some(({ path }) => path[0] === 'attachments'))
    throw problemError('picture-not-allowed');
  const tooLong = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.at(-1) === 'text');
  throw problemError(tooLong ? 'body-too-large' : 'invalid-request');
}

function isEmpty({ text, textFrom, instruction = '', continues }: ParsedRunRequest, task: Task): boolean {
  if (task.input === 'picture') return false;
  // The first instruction stands in the history by then.
  if (continues && task.input !== 'text') return false;
  const rest = text.slice(textFrom);
  const needed = task.input === 'text' ? rest : `${rest}${instruction}`;
  return needed.trim() === '';
}
