import type { WordHost } from '../protocol/execute';
import { appContext, conversation, frameName } from './app-context';

/** A message of office.js; both sides send JSON strings. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: ExecuteData;
}

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** `executeMethod` with a batch of the Word API. */
const richApi = 93;
/** Common API: "the operation is not supported", which `asyncResult.error.code` shows. */
const notSupported = 5001;

export interface WebHost {
  /** Tells the pane that the selection moved, as Word does. */
  selectionChanged(): void;
  /** Forgets the frame. */
  close(): void;
}

/**
 * Frames the pane and plays Word on the web around it. The pane and office.js in it are unmodified: everything goes
 * by `postMessage` (shared/office-host.md).
 */
export function openPane(place: HTMLElement, source: string, host: WordHost, delay: () => number): WebHost {
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

  const execute = (message: Message) => {
    const data = message._data;
    if (data?.DdaMethod?.DispatchId !== richApi) {
      reply(message, { Version: 1, Error: notSupported });
      return;
    }
    const answer = () => {
      const body = JSON.stringify(host.execute(JSON.parse(String(data.ArrayData?.[4]))));
      reply(message, { Version: 1, Error: 0, Data: [200, 'application/json', body, 0, []] });
    };
    const wait = delay();
    if (wait > 0) setTimeout(answer, wait);
    else answer();
  };

  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== 0) return;
    if (message._actionType === 1 || message._actionType === 2) reply(message, { Error: 0 });
    else if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      reply(message, appContext(host.switches));
    else if (message._actionName === 'executeMethod') execute(message);
    else if (message._actionName !== 'ContextActivationManager_notifyHost')
      reply(message, { Error: notSupported });
  };

  window.addEventListener('message', listen);
  frame.id = 'pane-frame';
  frame.title = 'Schreibkompass';
  // The name must stand before the frame is attached: office.js reads it as `window.name`.
  frame.name = frameName(location.origin);
  frame.src = source;
  place.append(frame);
  return {
    selectionChanged: () =>
      post({
        _messageType: 1,
        _responseType: 1,
        _actionName: 'documentSelectionChanged',
        _correlationId: -1,
        _errorCode: 0,
        _data: {},
      }),
    close: () => window.removeEventListener('message', listen),
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
