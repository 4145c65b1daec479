import {
  type AnswerFacts,
  decideLabel,
  knownLabelTexts,
  labelPlacement,
  labelText,
  strongerLabel,
} from '../../../src/core/disclosure';
import { nettetal } from '../../../src/core/policy';

const rules = nettetal.disclosure;
const facts = (over: Partial<AnswerFacts>): AnswerFacts => ({
  effect: 'modified',
  generative: true,
  added: false,
  unchanged: false,
  reviewed: false,
  wish: 'default',
  ...over,
});

describe('the table of the KI-Kompass', () => {
  test.each<[string, Partial<AnswerFacts>, string, boolean]>([
    ['a draft by AI', { effect: 'created' }, 'created', true],
    ['a draft by AI, wished away', { effect: 'created', wish: 'no-notice' }, 'created', true],
    ['a correction by AI', { effect: 'modified' }, 'none', false],
    ['a correction by AI to which content was added', { effect: 'modified', added: true }, 'created', true],
    ['a correction by AI with a label by wish', { effect: 'modified', wish: 'label' }, 'created', false],
    ['a simplification nobody has checked', { effect: 'simplified' }, 'simplified-unchecked', false],
    ['a simplification a human has checked', { effect: 'simplified', reviewed: true }, 'simplified', false],
    ['a simplification without notice by wish', { effect: 'simplified', wish: 'no-notice' }, 'none', false],
    [
      'a simplification to which content was added',
      { effect: 'simplified', added: true, reviewed: true },
      'created',
      true,
    ],
    ['a simplification that changed nothing', { effect: 'simplified', unchanged: true }, 'none', false],
    [
      'an answer that is the text itself, with a label by wish',
      { effect: 'created', unchanged: true, wish: 'label' },
      'none',
      false,
    ],
    ['a draft by Regelwerk', { effect: 'created', generative: false }, 'none', false],
    [
      'a simplification by Regelwerk',
      { effect: 'simplified', generative: false, reviewed: true },
      'simplified',
      false,
    ],
    [
      'a wording by Regelwerk with added words',
      { effect: 'modified', generative: false, added: true },
      'none',
      false,
    ],
  ])('gives %s its label', (_, over, kind, mandatory) => {
    expect(decideLabel(facts(over), rules)).toMatchObject({ kind, mandatory });
  });

  test('labels drafts of Regelwerk where the policy asks for it', () => {
    expect(
      decideLabel(facts({ effect: 'created', generative: false }), { ...rules, labelRules: true }).kind,
    ).toBe('created');
  });

  test('writes no simplification notice where the policy switches it off', () => {
    expect(decideLabel(facts({ effect: 'simplified' }), { ...rules, simplifiedNotice: false }).kind).toBe(
      'none',
    );
  });
});

test.each([
  ['none', 'simplified', 'simplified'],
  ['created', 'simplified-unchecked', 'created'],
  ['simplified', 'simplified-unchecked', 'simplified-unchecked'],
  ['none', 'none', 'none'],
] as const)('of %s and %s the document carries %s', (a, b, expected) => {
  expect(strongerLabel(a, b)).toBe(expected);
  expect(strongerLabel(b, a)).toBe(expected);
});

test('the sentence is the one of the Kompass, verbatim', () => {
  expect(labelText('created', rules)).toBe(
    'Der Inhalt dieses Textes wurde von der zuständigen Person unter Zuhilfenahme eines Künstlichen Intelligenz-Werkzeugs erstellt.',
  );
  expect(labelText('none', rules)).toBe('');
  expect(knownLabelTexts(rules)).toContain(labelText('simplified', rules));
});

test('the sentence stands in the footer, the notice under the text', () => {
  expect([labelPlacement('created'), labelPlacement('simplified'), labelPlacement('none')]).toEqual([
    'footer',
    'body-end',
    'none',
  ]);
});
