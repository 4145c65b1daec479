import { applyRuleBook, RULE_TASKS, ruleBookParts } from '../../../src/proxy/backends/rules/rule-book';
import { JARGON_LETTER, PLAIN_LETTER } from './material';

describe('the rule book', () => {
  test('puts a whole official letter into plain German', () => {
    expect(applyRuleBook({ task: 'simplify', text: JARGON_LETTER, options: {} }).text).toBe(PLAIN_LETTER);
  });

  test('has nothing left to do in a plain letter', () => {
    expect(applyRuleBook({ task: 'simplify', text: PLAIN_LETTER, options: {} }).text).toBe(PLAIN_LETTER);
  });

  test('offers what rules can do, and refuses the rest', () => {
    expect(RULE_TASKS).toEqual([
      'simplify',
      'rephrase',
      'proofread',
      'summarise',
      'draft',
      'reply',
      'acknowledge',
      'handover',
    ]);
    expect(() => [...ruleBookParts({ task: 'translate', text: 'Guten Tag', options: {} })]).toThrow(
      RangeError,
    );
  });
});
