import type { Origin } from '../../core/protocol';
import type { SideIndex } from './comparing';
import type { Conversation } from './conversation';
import type { Insert } from './inserting';
import type { Message } from './next-message';
import { createReviewFlow } from './review-flow';
import { createSendFlow } from './send-flow';
import type { Services } from './services';
import { createSessions } from './sessions';

/** What the clerk asks for with one click. */
export type Wanted = Pick<
  Conversation,
  'task' | 'options' | 'action' | 'origin' | 'model' | 'passage' | 'picture' | 'text' | 'instruction'
>;

/** The way of a text from the click to the answer. Each step ends in the store; none throws. */
export interface SendFlow {
  begin(wanted: Wanted): Promise<void>;
  /** The main button of the check. */
  send(): Promise<void>;
  /** The text was edited in the check: it is checked again. */
  editText(text: string): Promise<void>;
  markWords(words: string): void;
  retry(model?: Conversation['model']): Promise<void>;
  /** Ends a running request at once and keeps what came. */
  stop(): void;
  /** One step back, without losing an answer. */
  back(): void;
  /** Shows the check again, whatever was decided. */
  lookAgain(): Promise<void>;
  /** `origin` of the instruction; unsaid, it was typed. */
  refine(instruction: string, model: Conversation['model'], origin?: Origin): Promise<void>;
  /** Shows the chat up to this answer, or a new one. */
  chat(entryId?: number): void;
  /** The next message of the chat that stands on the screen, or the first one of a new chat. */
  say(message: Message, after?: number): Promise<void>;
  /** Goes on with an answer that broke off: of the problem, of the review, or of this entry. */
  goOn(model?: Conversation['model'], entryId?: number): Promise<void>;
  /** The same with two models. */
  compare(wanted: Wanted, against: Conversation['model']): Promise<void>;
  /** Ends one of two runs that are compared, and keeps what came. */
  stopSide(side: SideIndex): void;
  /** Takes over what came before the stream broke. */
  keepPart(): void;
}

/** The way of an answer into the document. */
export interface ReviewFlow {
  open(entryId: number): void;
  /** `origin` of what the clerk put in; unsaid, it was typed. */
  editAnswer(markdown: string, origin?: Origin): Promise<void>;
  insert(how: Insert): Promise<void>;
  takeBack(entryId: number): Promise<void>;
  /** Puts a label back that was deleted or could not be written. */
  writeLabelAgain(): Promise<void>;
  /** Adjusts the label to a passage that was taken back, where that failed. */
  adjustLabel(entryId: number): Promise<void>;
  refreshLabel(): Promise<void>;
  /** Asks the proxy which models there are now. */
  refreshModels(): Promise<void>;
  showLabel(): Promise<void>;
  /** Of the review, or of an answer in a chat. */
  copied(entryId?: number): void;
  discard(): void;
  /** The pane closes: servers forget what they keep of its conversations. */
  leave(): void;
}

export type Flow = SendFlow & ReviewFlow;

export function createFlow(services: Services): Flow {
  const sessions = createSessions(services.client);
  const review = createReviewFlow(services, sessions);
  return { ...review, ...createSendFlow(services, review, sessions) };
}
