import type { TFunction } from 'i18next';
import type { ReasonId } from '../../../core/privacy';

/** Recognizers of a second detector, which the town runs itself, are named after it. */
const SECOND = /^presidio\//;

/** Signs of laws and norms, which stay in one line with their number, and that with the law's name. */
const BEFORE_NUMBER = /(§|Art\.|Anlage|annex|sections?|DIN|ISO|RFC|BIP|ICAO|ITU-T) /g;
const BEHIND_NUMBER = /((?:§|Art\.)\u00a0\d{1,4}[a-z]?) (?=\p{Lu})/gu;

/** The recognizer's own sentence with its source; one that has none yet is told by its reason alone. */
export function whySentence(t: TFunction, recognizer: string, reason: ReasonId): string {
  if (SECOND.test(recognizer)) return t('check.second');
  const sentence = t(`why.${recognizer}.${reason}`, { defaultValue: t(`reasons.${reason}`) });
  return sentence.replace(BEFORE_NUMBER, '$1\u00a0').replace(BEHIND_NUMBER, '$1\u00a0');
}
