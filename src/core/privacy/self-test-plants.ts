import type { FindingType } from './finding';
import { passesLuhn } from './recognizers/credit-card';
import { licenseCheckDigit } from './recognizers/driver-license';
import { healthInsuranceCheckDigit } from './recognizers/health-insurance';
import { documentCheckDigit } from './recognizers/id-card';
import { lanrCheckDigit } from './recognizers/medical-number';
import { socialSecurityCheckDigit } from './recognizers/social-security';
import { taxCheckDigit } from './recognizers/tax-id';
import { vatCheckDigit } from './recognizers/vat-id';

/** A text with a made-up value of a kind, and the value. */
export interface Plant {
  readonly type: FindingType;
  readonly text: string;
  readonly value: string;
}

/** Draws from a seed, so that no list of known values passes the test. */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  }

  below(limit: number): number {
    // Minimal standard generator of Park and Miller; its lowest bits are poor.
    this.state = (this.state * 48271) % 2147483647;
    return Math.floor((this.state / 2147483647) * limit);
  }

  text(characters: string, count: number): string {
    let made = '';
    for (let at = 0; at < count; at++) made += characters[this.below(characters.length)];
    return made;
  }

  digits(count: number): string {
    return this.text('0123456789', count);
  }
}

/** How a value stands behind its word: in a form, in a sentence, in a table. */
const LAYOUTS: readonly ((word: string, value: string) => string)[] = [
  (word, value) => `${word}: ${value}`,
  (word, value) => `${word}\n${value}\n`,
  (word, value) => `${word}:\t${value}`,
  (word, value) => `Guten Tag,\n\n${word} ${value}. Viele Grüße`,
  (word, value) => `Datum | ${word}\n03.02.2025 | ${value}\n`,
];

/** What stands between the words of a mark: also a broken line, a tab, a second or a non-breaking blank. */
const MARK_GAPS = [' ', '\n', '  ', '\t', '\u00a0'];

/** Values of every kind, of kinds that carry several things one of each, in layouts that change with the seed. */
export function makePlants(seed: number): readonly Plant[] {
  const draw = new Draw(seed);
  const plants: Plant[] = [];
  const inText = (type: FindingType, before: string, value: string, after = '.') =>
    plants.push({ type, text: `${before}${value}${after}`, value });
  const field = (type: FindingType, word: string, value: string) =>
    plants.push({ type, text: LAYOUTS[draw.below(LAYOUTS.length)]!(word, value), value });

  inText('PERSON', 'Sehr geehrte Frau ', 'Erika Mustermann', ',');
  inText('PERSON', 'Das Gespräch führte Herr ', 'Schmidt');
  inText('ADDRESS', 'Sie wohnt in der ', `Musterstraße ${1 + draw.below(98)}`, ' zur Miete.');
  inText('ADDRESS', 'Anschrift: ', `Kölner Str. ${1 + draw.below(98)}`, ', 50667 Köln');
  inText('POSTCODE_CITY', 'Anschrift: Musterweg 1, ', '50667 Köln');
  inText('EMAIL', 'Schreiben Sie an ', `erika${draw.digits(4)}@beispiel.example`);
  inText('EMAIL', 'oder an ', `erika punkt ${draw.text('abcdefghk', 5)} at web punkt de`);
  inText('PHONE', 'Sie erreichen mich unter ', `+49 171 39200${draw.digits(2)}`);
  field('PHONE', 'Telefon', `02153 99901${draw.digits(2)}`);
  inText('IBAN', 'Bitte überweisen Sie auf ', iban('DE', draw.digits(18)));
  field('IBAN', 'IBAN', grouped(iban('NL', `ABNA${draw.digits(10)}`)));
  field('BANK_ACCOUNT', 'Kontonummer', `1${draw.digits(7)}`);
  field('BANK_ACCOUNT', 'BIC', `BYLADEM1${draw.digits(3)}`);
  inText('BANK_ACCOUNT', 'in Bitcoin an ', `1aB2${draw.text(BASE_58, 29)}`);
  field('CREDIT_CARD', 'Kreditkarte', withLuhn(`4${draw.digits(14)}`));
  inText('CREDIT_CARD', 'abgebucht von ', grouped(withLuhn(`51${draw.digits(13)}`)));
  const ten = repeatingOnce(draw);
  inText('TAX_ID', 'Meine Nummer ist ', ten + taxCheckDigit(ten));
  field('TAX_ID', 'Steuer-ID', inThrees(ten + taxCheckDigit(ten)));
  field('TAX_NUMBER', 'Steuernummer', `115/5${draw.digits(3)}/${draw.digits(4)}`);
  const vat = `1${draw.digits(7)}`;
  inText('TAX_NUMBER', 'auf der Rechnung steht ', `DE${vat}${vatCheckDigit(vat)}`);
  const born = `${10 + draw.below(18)}0${1 + draw.below(8)}${40 + draw.below(50)}`;
  const social = `65${born}${draw.text('ABCDEFGHKLMNPRSTW', 1)}${draw.digits(2)}`;
  inText('SOCIAL_SECURITY', 'Nummer: ', social + socialSecurityCheckDigit(social));
  const insured = draw.text('ABCDEFGHKLMNPRSTW', 1) + draw.digits(8);
  field('HEALTH_INSURANCE', 'Versichertennummer', insured + healthInsuranceCheckDigit(insured));
  const card = `L${draw.digits(2)}${draw.text(DOCUMENT, 6)}`;
  field('ID_CARD', 'Personalausweisnummer', card + documentCheckDigit(card));
  field('ID_CARD', 'Aufenthaltstitel', `Y${draw.digits(2)}${draw.text(DOCUMENT, 6)}`);
  const pass = `C${draw.digits(2)}${draw.text(DOCUMENT, 6)}`;
  field('PASSPORT', 'Reisepass', pass + documentCheckDigit(pass));
  const license = `B0${draw.digits(2)}${draw.text('ABCDEFGHJKLMNPRSTVWXYZ0123456789', 5)}`;
  field('DRIVER_LICENSE', 'Führerscheinnummer', `${license}${licenseCheckDigit(license)}1`);
  inText('PLATE', 'Der Pkw ', `VIE-${draw.text('ABCKMX', 2)} ${100 + draw.below(800)}`, ' stand dort.');
  field('CASE_NUMBER', 'Fahrgestellnummer', `WVWZZZ1J${draw.text(DOCUMENT, 3)}${draw.digits(6)}`);
  field('DATE_OF_BIRTH', 'Geburtsdatum', `${10 + draw.below(18)}.08.19${40 + draw.below(60)}`);
  inText('DATE_OF_BIRTH', 'verstorben am ', `${1 + draw.below(28)}. März 20${10 + draw.below(15)}`);
  inText('DATE_OF_BIRTH', 'verheiratet seit dem ', `${10 + draw.below(18)}.07.19${60 + draw.below(40)}`);
  field('CASE_NUMBER', 'Aktenzeichen', `32.1-${1000 + draw.below(8999)}/2024`);
  field('CASE_NUMBER', 'Kassenzeichen', `5.0104.${draw.digits(6)}.2`);
  field('CASE_NUMBER', 'Kundennummer', `47${draw.digits(5)}`);
  inText('CASE_NUMBER', 'die Bedarfsgemeinschaft ', `36502//00${draw.digits(5)}`);
  inText('CASE_NUMBER', 'in der Sache ', `${10 + draw.below(80)} C ${100 + draw.below(800)}/24`);
  inText('CASE_NUMBER', 'eingetragen unter ', `HRB ${1000 + draw.below(8999)}`);
  const doctor = draw.digits(6);
  field('CASE_NUMBER', 'LANR', `${doctor}${lanrCheckDigit(doctor)}01`);
  field('USERNAME', 'Benutzername', `erika${draw.digits(3)}`);
  inText('USERNAME', 'Auf Instagram bin ich ', `@erika_m${draw.digits(2)}`);
  inText('USERNAME', 'https://www.facebook.com/', `erika.mustermann.${draw.digits(2)}`, ' ist meine Seite.');
  inText('IP_ADDRESS', 'Der Zugriff kam von ', `203.0.113.${1 + draw.below(250)}`);
  inText('IP_ADDRESS', 'und von ', `2001:db8::${draw.text('123456789abcdef', 4)}`, ' aus.');
  inText('SPECIAL_CATEGORY', 'Meine Tochter ist ', 'schwerbehindert');
  inText('SPECIAL_CATEGORY', 'Konfession: ', 'römisch-katholisch', '\n');
  for (const gap of MARK_GAPS)
    inText('CLASSIFIED', '', ['VS-NUR', 'FÜR', 'DEN', 'DIENSTGEBRAUCH'].join(gap), '\n\nText');
  inText('CLASSIFIED', 'Text\n', `STRENG${MARK_GAPS[draw.below(MARK_GAPS.length)]}GEHEIM`, '\nText');
  inText('CLASSIFIED', 'Text\n', 'VS-NfD', '\nText');
  return plants;
}

/** Letters and digits without those that look alike, of crypto addresses and of documents. */
const BASE_58 = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789';
const DOCUMENT = 'CFGHJKLMNPRTVWXYZ0123456789';

function iban(country: string, account: string): string {
  let rest = 0;
  for (const char of `${account}${country}00`) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
}

function grouped(value: string): string {
  return value.replace(/(.{4})(?=.)/g, '$1 ');
}

/** As a tax id is printed: 12 345 678 901. */
function inThrees(value: string): string {
  return value.replace(/(\d\d)(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 $4');
}

function withLuhn(body: string): string {
  return body + [...'0123456789'].find((digit) => passesLuhn(body + digit));
}

/** Ten digits of which one stands twice, as the tax id wants it. */
function repeatingOnce(draw: Draw): string {
  const digits = [...'123456789'];
  for (let at = digits.length - 1; at > 0; at--) {
    const other = draw.below(at + 1);
    [digits[at], digits[other]] = [digits[other]!, digits[at]!];
  }
  return digits.join('') + digits[2];
}
