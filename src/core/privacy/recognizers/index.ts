import type { Recognizer } from '../recognizer';
import { address } from './address';
import { bankAccount } from './bank-account';
import { caseNumber } from './case-number';
import { classified } from './classified';
import { creditCard } from './credit-card';
import { dateOfBirth } from './date-of-birth';
import { email } from './email';
import { healthInsurance } from './health-insurance';
import { iban } from './iban';
import { idCard } from './id-card';
import { person } from './person';
import { phone } from './phone';
import { plate } from './plate';
import { postcodeCity } from './postcode-city';
import { socialSecurity } from './social-security';
import { specialCategory } from './special-category';
import { taxId } from './tax-id';
import { taxNumber } from './tax-number';

/** Every recognizer, in the order in which they look at a text; later ones see what earlier ones found. */
export const RECOGNIZERS: readonly Recognizer[] = [
  classified,
  iban,
  email,
  creditCard,
  socialSecurity,
  taxId,
  idCard,
  healthInsurance,
  taxNumber,
  bankAccount,
  dateOfBirth,
  caseNumber,
  phone,
  address,
  postcodeCity,
  plate,
  person,
  specialCategory,
];
