import type { KindRule } from '../config';

/** From a kind of the second detector to what becomes of it. A map: the names come from outside. */
export type KindTable = ReadonlyMap<string, KindRule>;

/**
 * Presidio's kinds (https://microsoft.github.io/presidio/supported_entities/ and its German recognizers). The least
 * scores follow its own: 0.85 for names from a language model, 0.4 for phone numbers, 1 for a passed checksum, and for
 * weak patterns what they reach beside a word that speaks for them. Dates, towns and nationalities are off: deadlines
 * and places must reach the model.
 */
const SHIPPED: Readonly<Record<string, KindRule>> = {
  PERSON: { type: 'PERSON', leastScore: 0.6 },
  EMAIL_ADDRESS: { type: 'EMAIL', leastScore: 0.5 },
  PHONE_NUMBER: { type: 'PHONE', leastScore: 0.4 },
  IBAN_CODE: { type: 'IBAN', leastScore: 0.5 },
  CREDIT_CARD: { type: 'CREDIT_CARD', leastScore: 0.5 },
  CRYPTO: { type: 'BANK_ACCOUNT', leastScore: 0.5 },
  IP_ADDRESS: { type: 'IP_ADDRESS', leastScore: 0.5 },
  MAC_ADDRESS: { type: 'IP_ADDRESS', leastScore: 0.5 },
  DE_TAX_ID: { type: 'TAX_ID', leastScore: 0.5 },
  DE_TAX_NUMBER: { type: 'TAX_NUMBER', leastScore: 0.4 },
  DE_VAT_ID: { type: 'TAX_NUMBER', leastScore: 0.5 },
  DE_SOCIAL_SECURITY: { type: 'SOCIAL_SECURITY', leastScore: 0.5 },
  DE_HEALTH_INSURANCE: { type: 'HEALTH_INSURANCE', leastScore: 0.5 },
  DE_ID_CARD: { type: 'ID_CARD', leastScore: 0.5 },
  DE_PASSPORT: { type: 'PASSPORT', leastScore: 0.5 },
  DE_FUEHRERSCHEIN: { type: 'DRIVER_LICENSE', leastScore: 0.5 },
  DE_KFZ: { type: 'PLATE', leastScore: 0.5 },
  DE_HANDELSREGISTER: { type: 'CASE_NUMBER', leastScore: 0.5 },
  DE_LANR: { type: 'CASE_NUMBER', leastScore: 0.5 },
  DE_BSNR: { type: 'CASE_NUMBER', leastScore: 0.5 },
  DE_PLZ: 'off',
  LOCATION: 'off',
  DATE_TIME: 'off',
  NRP: 'off',
  ORGANIZATION: 'off',
  URL: 'off',
  MEDICAL_LICENSE: 'off',
};

/** The shipped table with a town's own lines laid over it. */
export function kindTable(own: Readonly<Record<string, KindRule>>): KindTable {
  return new Map([...Object.entries(SHIPPED), ...Object.entries(own)]);
}

/** The name under which a finding is reported; never made from what the detector says. */
export function recognizerName(entity: string, table: KindTable): string {
  return `presidio/${table.has(entity) ? entity : 'other'}`;
}
