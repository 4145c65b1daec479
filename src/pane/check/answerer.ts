import { analyze, findClassifiedMarks, selfTest } from '../../core/privacy';
import type { PrivacyRules } from '../../core/privacy/finding';
import type { CheckReply, CheckRequest } from './messages';

/** What the worker does with a question. Any failure is a refusal without a reason. */
export function createAnswerer(): (request: CheckRequest) => CheckReply {
  let tested: boolean | undefined;
  const worksWith = (rules: PrivacyRules): boolean => {
    tested ??= selfTest(rules).length === 0;
    return tested;
  };
  return (request) => {
    try {
      if (request.kind === 'marks') {
        return { id: request.id, ok: true, marked: findClassifiedMarks(request.texts) };
      }
      if (!worksWith(request.rules)) return { id: request.id, ok: false };
      return { id: request.id, ok: true, findings: analyze(request.text, request.rules) };
    } catch {
      // The exception may hold the clerk's text: it ends here.
      return { id: request.id, ok: false };
    }
  };
}
