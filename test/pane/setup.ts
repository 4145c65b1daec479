import { configure } from '@testing-library/react';

// Waits end with the condition; the limit only says when a test has failed, also on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

/**
 * jsdom reads all rules for the style of each element that a query looks at. Fluent writes one declaration a rule; those
 * that hide something, say something before or behind it, or take no clicks are all that queries and clicks ask for.
 */
const ASKED_FOR = /\b(?:display|visibility|content|pointer-events)\s*:/;

if (typeof CSSStyleSheet !== 'undefined') {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, at = 0) {
    return ASKED_FOR.test(rule) ? insertRule.call(this, rule, Math.min(at, this.cssRules.length)) : 0;
  };
}
