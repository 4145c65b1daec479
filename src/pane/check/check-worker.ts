/// <reference lib="webworker" />
import type { CheckReply, CheckRequest } from './messages';

/**
 * The check off the main thread: a pane that is blocked for 5 s is restarted by Office. Its rules and lists of names
 * are files of their own, so that this one can say when they don't come.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const loading = import(/* webpackChunkName: "check" */ './answerer').then(
  ({ createAnswerer }) => createAnswerer(),
  () => undefined,
);

scope.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  const answer = await loading;
  const reply: CheckReply = answer ? answer(data) : { id: data.id, ok: false, why: 'not-loaded' };
  scope.postMessage(reply);
};
