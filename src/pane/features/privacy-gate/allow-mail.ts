import type { TFunction } from 'i18next';
import type { FindingGroup } from '../../conversation/gate';
import type { PreparedMail } from '../../shared/prepared-mail';
import { whySentence } from './why';

/** What "always allow" asks the administrator: kind, recognizer and reason, and never the words. */
export function allowMail(
  t: TFunction,
  { type, recognizer, reason }: Pick<FindingGroup, 'type' | 'recognizer' | 'reason'>,
  to: string,
): PreparedMail {
  const kind = t(`kinds.${type}`);
  return {
    to,
    subject: t('check.allow.subject', { kind, recognizer }),
    body: [
      t('check.allow.hello'),
      '',
      t('check.allow.wish'),
      '',
      `${t('check.allow.kind')}: ${kind} (${type})`,
      `${t('check.allow.recognizer')}: ${recognizer}`,
      `${t('check.allow.reason')}: ${whySentence(t, recognizer, reason)} (${reason})`,
      '',
      t('check.allow.byHand'),
      '',
    ].join('\n'),
  };
}
