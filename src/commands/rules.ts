import type { SendRules } from '../core/mail/send-rules';

declare global {
  /** Written in front of this script by the proxy that serves it, so that no request is needed on sending. */
  var schreibkompassPolicy: SendRules | undefined;
}

/** The rules of the town's policy; undefined where the script came from somewhere else than the proxy. */
export function servedRules(): SendRules | undefined {
  return typeof schreibkompassPolicy === 'undefined' ? undefined : schreibkompassPolicy;
}
