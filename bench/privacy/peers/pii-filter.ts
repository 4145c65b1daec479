import { languages, make_pii_classifier } from 'pii-filter';
import type { FindingType } from '../../../src/core/privacy';
import type { Detector } from '../detector';

/*
 * pii-filter (MIT): a classifier for Dutch, the nearest language that has one on npm, with lists of first and last
 * names. No threshold of confidence: F1 is best without one (measured on the tuning half). It calls every long number
 * a phone number; any of our kinds of numbers counts then.
 */
const KINDS: Readonly<Record<string, readonly FindingType[]>> = {
  first_name: ['PERSON'],
  family_name: ['PERSON'],
  pet_name: ['PERSON'],
  email_address: ['EMAIL'],
  phone_number: ['PHONE', 'IBAN', 'BANK_ACCOUNT', 'CREDIT_CARD', 'TAX_ID', 'TAX_NUMBER', 'CASE_NUMBER'],
  date: ['DATE_OF_BIRTH'],
  medicine_name: ['SPECIAL_CATEGORY'],
};

export function piiFilter(): Detector {
  const classifier = make_pii_classifier(languages.nl.make_lm());
  return {
    name: 'pii-filter',
    find: (text) =>
      classifier.classify(text).pii.map(({ type, start_pos, end_pos }) => ({
        start: start_pos,
        end: end_pos,
        types: KINDS[type] ?? [],
      })),
  };
}
