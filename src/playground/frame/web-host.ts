import { conversation, frameName } from './app-context';

/** A message of office.js; both sides send JSON strings. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** Common API: "the operation is not supported", which `asyncResult.error.code` shows. */
export const notSupported = 5001;

/** What an Office application says; how a frame is spoken to is the same for all of them. */
export interface Application {
  /** Such as `Word|Web|16.01|de-DE|playground|`; office.js picks its files by it. */
  readonly hostInfo: string;
  /** Answer to `ContextActivationManager_getAppContextAsync`; every field is read by office.js. */
  appContext(): Readonly<Record<string, unknown>>;
  /** Answers a request such as `executeMethod`; undefined where the application doesn't know it. */
  answer(action: string, data: unknown): unknown;
  /** A request came and will be answered. */
  arrived?(action: string, data: unknown): void;
  /** The frame listens to the event from now on. */
  listening?(event: string): void;
  /** Milliseconds before an answer, for a slow Office. */
  delay?(): number;
}

export interface WebHost {
  readonly frame: HTMLIFrameElement;
  /** Tells the frame of an event, as Office does; without effect where nobody listens to it. */
  raise(event: string, data: unknown): void;
  /** Forgets the frame and takes it away. */
  close(): void;
}

/**
 * Frames a page and plays Office on the web around it. The page and office.js in it are unmodified: everything goes
 * by `postMessage` (shared/office-host.md).
 */
export function openFrame(place: HTMLElement, source: string, application: Application): WebHost {
  const frame = document.createElement('iframe');
  const envelope = { _conversationId: conversation.id, _origin: location.href, _serializerVersion: 1 };
  const post = (message: object) =>
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), location.origin);

  const reply = (to: Message, data: unknown) =>
    post({
      _messageType: 1,
      _responseType: 0,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _data: data,
    });

  const answer = (message: Message) => {
    application.arrived?.(message._actionName, message._data);
    const wait = application.delay?.() ?? 0;
    const say = () => {
      const data = application.answer(message._actionName, message._data);
      reply(message, data === undefined ? { Error: notSupported } : data);
    };
    if (wait > 0) setTimeout(say, wait);
    else say();
  };

  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== 0) return;
    const { _actionType: type, _actionName: name } = message;
    if (type === 1 || type === 2) {
      reply(message, { Error: 0 });
      if (type === 1) application.listening?.(name);
    } else if (name === 'ContextActivationManager_getAppContextAsync')
      reply(message, application.appContext());
    else if (name !== 'ContextActivationManager_notifyHost') answer(message);
  };

  window.addEventListener('message', listen);
  // The name must stand before the frame is attached: office.js reads it as `window.name`.
  frame.name = frameName(application.hostInfo, location.origin);
  frame.src = source;
  place.append(frame);
  return {
    frame,
    raise: (event, data) =>
      post({
        _messageType: 1,
        _responseType: 1,
        _actionName: event,
        _correlationId: -1,
        _errorCode: 0,
        _data: data,
      }),
    close: () => {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}

/** Other scripts post to frames too; what is no JSON is not for us. */
function parse(data: unknown): Message | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  try {
    return JSON.parse(data) as Message;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
