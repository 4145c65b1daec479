import type { WhyLocale } from './why-de';

/** The same sentences in English; what they quote stays German, as it stands in the letters. */
export const whyEn: WhyLocale = {
  address: {
    format: 'Street with a house number, post office box, parcel or coordinates (DIN 5008).',
    context: 'What stands beside it makes it an address, such as a postcode (DIN 5008).',
    cue: 'A word such as “wohnhaft”, “Anschrift” or “geboren in” stands with it.',
    'place-list': 'Street, town or district from the list of places.',
    repeated: 'The same address is clearer in another place.',
  },
  'bank-account': {
    cue: '“Konto”, “BLZ” or “BIC” stands before it (ISO 9362).',
    format: 'Form of a bank identifier (BIC, ISO 9362).',
    checksum: 'The check digit is right.',
    context: 'Stands with other details of an account.',
  },
  'birthplace-behind-date': {
    cue: 'A word such as “Ort” or “in” stands between the date of birth or death and the place.',
    context: 'Stands beside a date of birth or death, where lists and forms have the place (§ 3 BMG).',
  },
  'case-code': {
    format: 'Looks like the number of a case or a customer (Art. 4 GDPR).',
    context: 'The sentence refers to it as to a file number (“auf”, “unter”, “Betreff”; Art. 4 GDPR).',
  },
  'case-number': {
    cue: 'A word such as “Aktenzeichen” stands before it (Art. 4 GDPR).',
    context: 'File number in a sentence about proceedings (file rules of the courts).',
    format: 'Form of a file number.',
    checksum: 'The check digit is right.',
  },
  classified: { mark: 'Mark of confidentiality (section 4 SÜG, Verschlusssachenanweisung).' },
  'court-file': {
    format: 'Form of a file number of a court (file rules of the courts).',
    cue: 'A word such as “Az.” or “Geschäftsnummer” stands before it (file rules of the courts).',
    context: 'File number in a sentence about proceedings (file rules of the courts).',
  },
  'credit-card': {
    checksum: 'Card number, the check digit is right (ISO/IEC 7812, Luhn).',
    cue: 'A word for a card stands before it (ISO/IEC 7812).',
    format: 'Form of a card number (ISO/IEC 7812).',
  },
  'crypto-address': {
    checksum: 'Address of a cryptocurrency, the checksum is right (Base58Check, BIP 173).',
    format: 'Form of the address of a cryptocurrency.',
    cue: 'A word such as “Wallet” or “Bitcoin” stands before it.',
    context: 'Stands with details of a cryptocurrency.',
  },
  'date-of-birth': {
    cue: 'Date with a word such as “geboren”, “verstorben” or “verheiratet” (section 21 PStG).',
    context: 'Date among other details of a person (section 3 BMG).',
    format: 'Stands in a field for the date of birth.',
    repeated: 'The same date stands elsewhere as a date of birth.',
  },
  'driver-license': {
    checksum: 'The check digit of the driving licence number is right (annex 8 FeV).',
    cue: 'A word such as “Führerschein” stands before it (section 25 FeV).',
    format: 'Form of a driving licence number (annex 8 FeV).',
    context: 'Stands in a sentence about a driving licence (section 25 FeV).',
  },
  email: {
    format: 'Form of a mail address (RFC 5322).',
    cue: 'A word such as “E-Mail” stands before it (RFC 5322).',
    context: 'Spoken or hidden mail address.',
  },
  'health-insurance': {
    checksum: 'The check digit of the health insurance number is right (section 290 SGB V).',
    cue: '“Versichertennummer” stands before it; the check digit is wrong (section 290 SGB V).',
    format: 'Form of a health insurance number (section 290 SGB V).',
  },
  iban: {
    checksum: 'Length and check digits are right (ISO 13616, ISO 7064).',
    cue: '“IBAN” stands before it; the check digits are wrong (ISO 13616).',
    format: 'Form of an IBAN; the check digits are wrong (ISO 13616).',
  },
  'id-card': {
    checksum: 'The check digit is right (ICAO 9303; section 5 PAuswG, section 4 PassG).',
    cue: 'A word such as “Ausweis” or “Reisepass” stands before it (section 5 PAuswG, section 4 PassG).',
    format: 'Machine-readable zone of an identity card or passport (ICAO 9303).',
  },
  'ip-address': {
    format: 'Form of an IP address (RFC 791, RFC 4291; ECJ C-582/14).',
    cue: '“IP” stands before it (RFC 791, RFC 4291).',
    context: 'Stands in a sentence about a connection (RFC 791, RFC 4291).',
  },
  'medical-number': {
    checksum: 'The check digit of a doctor’s or institution’s number is right (sections 75, 293 SGB V).',
    cue: 'A word such as “LANR” or “Betriebsstätte” stands before it (sections 75, 293 SGB V).',
    format: 'Form of a doctor’s or practice’s number (sections 75, 293 SGB V).',
  },
  person: {
    salutation: 'A salutation such as “Frau” or “Sehr geehrter Herr” stands before it.',
    signature: 'Stands where somebody signs.',
    cue: 'A word such as “Name:”, “Tochter” or “Kollege” stands with it.',
    'name-list': 'First or last name from the list of names.',
    context: 'What stands beside it fits a name.',
    format: 'Form of a name.',
    repeated: 'The same name is clearer in another place.',
  },
  phone: {
    format: 'Valid in the numbering plan (ITU-T E.164).',
    cue: 'A word such as “Tel.” or “mobil” stands with it (DIN 5008).',
    context: 'Stands with other phone numbers (DIN 5008).',
  },
  plate: {
    format: 'Form of a plate with a valid district code (section 9 FZV).',
    cue: 'A word for a vehicle stands before it (section 9 FZV).',
    context: 'Stands in a sentence about a vehicle (section 9 FZV).',
  },
  'postcode-city': {
    'place-list': 'Postcode with a town from the list of places.',
    context: 'Postcode with a town where an address stands (DIN 5008).',
    cue: 'A word such as “PLZ” or “wohnhaft” stands before it (DIN 5008).',
    format: 'Form of a postcode with a town (DIN 5008).',
  },
  'register-number': {
    format: 'Form of a number in the commercial register (section 8 HGB).',
    context: 'Stands in a sentence about a register, a court or a club (section 8 HGB, section 55 BGB).',
    cue: 'A word for a register stands before it (section 8 HGB, section 55 BGB).',
  },
  'social-security': {
    checksum: 'The check digit of the insurance number is right (section 147 SGB VI, section 4 VKVV).',
    cue: '“Rentenversicherungsnummer” stands before it; the check digit is wrong (section 147 SGB VI).',
    format: 'Form of a pension insurance number (section 147 SGB VI).',
  },
  'special-category': {
    context: 'Says something of a person’s health, religion, origin or crimes (Art. 9, 10 GDPR).',
    cue: 'A word such as “Diagnose” or “Konfession” stands before it (Art. 9 GDPR).',
    format: 'Code of a diagnosis or degree of a disability (Art. 9 GDPR).',
  },
  tagger: {
    context:
      'The word and what stands around it are like such data in the sample texts from which the check has learned (Art. 4, 9 GDPR).',
  },
  'tax-id': {
    checksum: 'The check digit is right (ISO 7064; section 139b AO).',
    cue: '“Steuer-ID” stands before it; the check digit is wrong (section 139b AO).',
    format: 'Form of a tax id (section 139b AO).',
  },
  'tax-number': {
    checksum: 'The check digit is right (section 139 AO, section 27a UStG).',
    cue: '“Steuernummer” or “USt-IdNr.” stands before it (section 139 AO, section 27a UStG).',
    format: 'Form of a tax number (section 139 AO).',
    context: 'Stands in a sentence about taxes (section 139 AO).',
  },
  username: {
    cue: 'A word such as “Benutzername” or “Kundenlogin” stands before it.',
    format: 'Personal part of a web address.',
    context: 'Stands with details of a log-in.',
  },
  'username-beside-name': {
    context: 'Stands beside a name and was made of it.',
  },
  'vat-id': {
    checksum: 'The check digit of the VAT id is right (section 27a UStG).',
    cue: '“USt-IdNr.” stands before it; the check digit is wrong (section 27a UStG).',
    format: 'Form of a VAT id (section 27a UStG).',
  },
  vin: {
    format: 'Form of a vehicle identification number (ISO 3779, section 6 FZV).',
    cue: 'A word such as “FIN” or “Fahrgestellnummer” stands before it (ISO 3779, section 6 FZV).',
    checksum: 'The check digit of a vehicle identification number is right (ISO 3779).',
  },
};
