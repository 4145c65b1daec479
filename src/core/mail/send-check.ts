import type { AiRecord } from '../disclosure/record';
import type { LabelKind } from '../protocol/ids';
import { allInternal } from './addresses';
import type { MailLine, MailPart } from './mail';
import { findLabels, ownLines } from './mail-label';
import { findOpenMarks } from './open-marks';
import type { SendRules } from './send-rules';

/** A mail at the moment it is sent. */
export interface OutgoingMail {
  readonly lines: readonly MailLine[];
  readonly parts: readonly MailPart[];
  /** Addresses in To, Cc and Bcc. */
  readonly recipients: readonly string[];
  /** What its header or properties say of AI in it. */
  readonly record: AiRecord | undefined;
}

export type SendVerdict =
  | { readonly kind: 'send' }
  | { readonly kind: 'stop'; readonly reason: 'open-marks'; readonly count: number }
  | { readonly kind: 'stop'; readonly reason: 'label-missing'; readonly label: LabelKind };

/**
 * Whether a mail may go out as it stands. Marks that wait for words, `[hier antworten]` or `[PERSON_1]`, stop it
 * whoever gets it. A label that is missing stops it only on its way to the outside, and only the sentence for created
 * content: the KI-Kompass ("Transparente Kennzeichnung") makes no other mandatory. Quoted mails are never looked at.
 */
export function checkBeforeSending(
  { lines, parts, recipients, record }: OutgoingMail,
  rules: Pick<SendRules, 'labels' | 'internalDomains'>,
): SendVerdict {
  const count = countOpenMarks(lines, parts);
  if (count > 0) return { kind: 'stop', reason: 'open-marks', count };
  if (record?.kind !== 'created' || allInternal(recipients, rules.internalDomains)) return { kind: 'send' };
  const labelled = findLabels(lines, parts, rules.labels).some(({ kind }) => kind === 'created');
  return labelled ? { kind: 'send' } : { kind: 'stop', reason: 'label-missing', label: 'created' };
}

function countOpenMarks(lines: readonly MailLine[], parts: readonly MailPart[]): number {
  return ownLines(parts).reduce((sum, { from, to }) => {
    const text = lines
      .slice(from, to)
      .map((line) => line.text)
      .join('\n');
    return sum + findOpenMarks(text).length;
  }, 0);
}
