import type { Recognizer } from '../recognizer';
import { address } from './address';
import { birthplaceBehindDate } from './address/birthplace/behind-date';
import { bankAccount } from './bank-account';
import { caseNumber } from './case-number';
import { caseCode } from './case-number/codes';
import { classified } from './classified';
import { courtFile } from './court-file';
import { creditCard } from './credit-card';
import { cryptoAddress } from './crypto-address';
import { dateOfBirth } from './date-of-birth';
import { driverLicense } from './driver-license';
import { email } from './email';
import { healthInsurance } from './health-insurance';
import { iban } from './iban';
import { idCard } from './id-card';
import { ipAddress } from './ip-address';
import { medicalNumber } from './medical-number';
import { person } from './person';
import { phone } from './phone';
import { plate } from './plate';
import { postcodeCity } from './postcode-city';
import { registerNumber } from './register-number';
import { socialSecurity } from './social-security';
import { specialCategory } from './special-category';
import { taxId } from './tax-id';
import { taxNumber } from './tax-number';
import { username } from './username';
import { usernameBesideName } from './username/beside-names';
import { vatId } from './vat-id';
import { vin } from './vin';

/** Every recognizer, in the order in which they look at a text; later ones see what earlier ones found. */
export const RECOGNIZERS: readonly Recognizer[] = [
  classified,
  cryptoAddress,
  iban,
  email,
  ipAddress,
  creditCard,
  socialSecurity,
  taxId,
  idCard,
  healthInsurance,
  driverLicense,
  vin,
  username,
  vatId,
  taxNumber,
  bankAccount,
  medicalNumber,
  caseNumber,
  courtFile,
  registerNumber,
  phone,
  address,
  postcodeCity,
  plate,
  caseCode,
  person,
  usernameBesideName,
  dateOfBirth,
  birthplaceBehindDate,
  specialCategory,
];
