/// <reference lib="webworker" />
import { createAnswerer } from './answerer';
import type { CheckRequest } from './messages';

/** The check off the main thread: a pane that is blocked for 5 s is restarted by Office. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = createAnswerer();

scope.onmessage = (event: MessageEvent<CheckRequest>) => {
  scope.postMessage(answer(event.data));
};
