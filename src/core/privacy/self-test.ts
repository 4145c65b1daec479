import { analyze } from './analyzer';
import type { FindingType, PrivacyRules } from './finding';
import { documentCheckDigit } from './recognizers/id-card';
import { socialSecurityCheckDigit } from './recognizers/social-security';
import { taxCheckDigit } from './recognizers/tax-id';

/** A sentence with a made-up value of a kind, and the value. */
interface Plant {
  readonly type: FindingType;
  readonly text: string;
  readonly value: string;
}

/** Digits that differ from one to the next, from a seed, so that no list of known values passes the test. */
function digits(count: number, seed: number): string {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  let made = '';
  for (let at = 0; at < count; at++) {
    state = (state * 48271) % 2147483647;
    made += state % 10;
  }
  return made;
}

function mod97(compact: string): number {
  let rest = 0;
  for (const digit of compact) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

function plants(seed: number): readonly Plant[] {
  const account = digits(18, seed);
  const iban = `DE${String(98 - mod97(`${account}131400`)).padStart(2, '0')}${account}`;
  const ten = '8609574271';
  const social = `65${'170839'}J${digits(2, seed)}`;
  const document = `T2${digits(7, seed)}`;
  const card = `4${digits(14, seed)}`;
  const make = (type: FindingType, before: string, value: string, after = '.'): Plant => ({
    type,
    text: `${before}${value}${after}`,
    value,
  });
  return [
    make('PERSON', 'Sehr geehrte Frau ', 'Erika Mustermann', ','),
    make('ADDRESS', 'Sie wohnt in der ', 'Musterstraße 12', ' zur Miete.'),
    make('POSTCODE_CITY', 'Anschrift: Musterweg 1, ', '50667 Köln'),
    make('EMAIL', 'Schreiben Sie an ', `erika${digits(4, seed)}@beispiel.example`),
    make('PHONE', 'Sie erreichen mich unter ', '+49 171 3920001'),
    make('IBAN', 'Bitte überweisen Sie auf ', iban),
    make('BANK_ACCOUNT', 'Kontonummer: ', `1${digits(7, seed)}`),
    make('CREDIT_CARD', 'Karte ', card + luhnDigit(card)),
    make('TAX_ID', 'Meine Nummer ist ', ten + taxCheckDigit(ten)),
    make('TAX_NUMBER', 'Steuernummer ', `115/5${digits(3, seed)}/0123`),
    make('HEALTH_INSURANCE', 'Versichertennummer ', 'A123456780'),
    make('PASSPORT', 'Reisepass ', document + documentCheckDigit(document)),
    make('SOCIAL_SECURITY', 'Nummer: ', social + socialSecurityCheckDigit(social)),
    make('ID_CARD', 'Ausweis ', document + documentCheckDigit(document)),
    make('PLATE', 'Kennzeichen ', 'VIE-MM 198'),
    make('DATE_OF_BIRTH', 'geboren am ', '12.08.1964'),
    make('CASE_NUMBER', 'Aktenzeichen: ', `32.1-${digits(4, seed)}/2024`),
    make('SPECIAL_CATEGORY', 'Meine Tochter ist ', 'schwerbehindert'),
    make('CLASSIFIED', '', 'VS-NUR FÜR DEN DIENSTGEBRAUCH', '\n\nText'),
  ];
}

function luhnDigit(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const value = Number(body[body.length - 1 - at]);
    sum += at % 2 === 0 ? value * 2 - (value > 4 ? 9 : 0) : value;
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * Plants a made-up value of every kind, checksums computed, and tells the kinds that the check no longer finds; empty
 * when all is well. `seed` varies the values; the allow-list of the rules is left out of it.
 */
export function selfTest(rules: PrivacyRules, seed = 1): readonly FindingType[] {
  const strict = {
    ...rules,
    allow: { domains: [], addresses: [], places: [], phonePrefixes: [], names: [], ibans: [] },
  };
  return plants(seed)
    .filter(({ type, text, value }) => {
      const start = text.indexOf(value);
      return !analyze(text, strict).some(
        (finding) => finding.type === type && finding.start <= start && finding.end >= start + value.length,
      );
    })
    .map((plant) => plant.type);
}
