import type { TFunction } from 'i18next';
import type { ReasonId } from '../../../core/privacy';

/** Recognizers of a second detector, which the town runs itself, are named after it. */
const SECOND = /^presidio\//;

export const isSecondCheck = (recognizer: string | undefined): boolean => SECOND.test(recognizer ?? '');

/** The recognizer's own sentence with its source; one that has none yet is told by its reason alone. */
export function whySentence(t: TFunction, recognizer: string, reason: ReasonId): string {
  if (isSecondCheck(recognizer)) return t('check.second');
  const sentence = t(`why.${recognizer}.${reason}`, { defaultValue: t(`reasons.${reason}`) });
  // A section sign stays with its number.
  return sentence.replaceAll('§ ', '§\u00a0');
}
