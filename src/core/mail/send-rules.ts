import type { Policy } from '../policy/policy';
import type { LabelSentences } from './mail-label';

/** What the check on sending needs of the policy; the proxy writes it in front of the script that checks. */
export interface SendRules {
  readonly labels: LabelSentences;
  /** Domains of the authority's own mailboxes, lower case. */
  readonly internalDomains: readonly string[];
  /** What happens where the mail could not be checked: the writer is asked, or it goes out. */
  readonly onFailure: 'warn' | 'allow';
}

export function sendRules({ disclosure, mail }: Pick<Policy, 'disclosure' | 'mail'>): SendRules {
  const { created, simplified, simplifiedUnchecked } = disclosure;
  return {
    labels: { created, simplified, simplifiedUnchecked },
    internalDomains: mail.internalDomains,
    onFailure: mail.onSendFailure,
  };
}
