import type { LabelKind } from '../protocol';
import type { TaskEffect } from '../tasks';

/** What is known about an answer at the moment it goes into a document or mail. */
export interface AnswerFacts {
  readonly effect: TaskEffect;
  /** False for Regelwerk, which is no generative AI. */
  readonly generative: boolean;
  /** The review found content that the source lacks. */
  readonly added: boolean;
  /** The answer is the text that it was asked to change, word for word. */
  readonly unchanged: boolean;
  /** The clerk ticked "Ich habe den Text geprüft". */
  readonly reviewed: boolean;
  /** The clerk wants a label where none is required, or takes the simplification notice off. */
  readonly wish: 'default' | 'label' | 'no-notice';
}

export interface DisclosureRules {
  readonly created: string;
  readonly picture: string;
  readonly simplified: string;
  readonly simplifiedUnchecked: string;
  /** Whether the simplification notice is on by default. */
  readonly simplifiedNotice: boolean;
  /** Whether Regelwerk's drafts carry the sentence too. */
  readonly labelRules: boolean;
}

export interface LabelDecision {
  readonly kind: LabelKind;
  /** Mandatory labels can't be taken off. */
  readonly mandatory: boolean;
  /** Why: a row of the table in the KI-Kompass. */
  readonly reason:
    | 'created'
    | 'described'
    | 'added'
    | 'simplified'
    | 'modified'
    | 'unchanged'
    | 'rules'
    | 'wish';
}

/**
 * The table of the KI-Kompass, "Transparente Kennzeichnung": created or extended content carries the sentence;
 * modified content doesn't, unless content was added; simplified content carries a notice of its own. Where nothing
 * was changed, any of them would be untrue.
 */
export function decideLabel(facts: AnswerFacts, rules: DisclosureRules): LabelDecision {
  if (facts.unchanged) return { kind: 'none', mandatory: false, reason: 'unchanged' };
  const labelled = facts.generative || rules.labelRules;
  if (labelled && facts.effect === 'created') return { kind: 'created', mandatory: true, reason: 'created' };
  if (facts.effect === 'described')
    return labelled
      ? { kind: 'picture', mandatory: true, reason: 'described' }
      : { kind: 'none', mandatory: false, reason: 'rules' };
  if (facts.generative && facts.added) return { kind: 'created', mandatory: true, reason: 'added' };
  if (facts.wish === 'label' && labelled) return { kind: 'created', mandatory: false, reason: 'wish' };
  if (facts.effect === 'simplified') return simplifiedLabel(facts, rules);
  return { kind: 'none', mandatory: false, reason: facts.generative ? 'modified' : 'rules' };
}

function simplifiedLabel(facts: AnswerFacts, rules: DisclosureRules): LabelDecision {
  const wanted = rules.simplifiedNotice && facts.wish !== 'no-notice';
  if (!wanted) return { kind: 'none', mandatory: false, reason: 'simplified' };
  return {
    kind: facts.reviewed ? 'simplified' : 'simplified-unchecked',
    mandatory: false,
    reason: 'simplified',
  };
}

const STRENGTH: Record<LabelKind, number> = {
  none: 0,
  simplified: 1,
  'simplified-unchecked': 2,
  picture: 3,
  created: 4,
};

/** A document carries one label: where several passages ask for different ones, the stronger holds. */
export function strongerLabel(a: LabelKind, b: LabelKind): LabelKind {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** The sentence to write, verbatim from the policy, whatever the pane's language; empty for `none`. */
export function labelText(kind: LabelKind, rules: DisclosureRules): string {
  switch (kind) {
    case 'created':
      return rules.created;
    case 'picture':
      return rules.picture;
    case 'simplified':
      return rules.simplified;
    case 'simplified-unchecked':
      return rules.simplifiedUnchecked;
    case 'none':
      return '';
  }
}

/** Every sentence by which a label is found again in a document. */
export function knownLabelTexts(rules: DisclosureRules): readonly string[] {
  return [rules.created, rules.simplified, rules.simplifiedUnchecked];
}

/** Whether the label stands in the footer (`created`), in a picture's caption, or as a paragraph at the end of the body. */
export function labelPlacement(kind: LabelKind): 'footer' | 'caption' | 'body-end' | 'none' {
  if (kind === 'none') return 'none';
  if (kind === 'picture') return 'caption';
  return kind === 'created' ? 'footer' : 'body-end';
}
