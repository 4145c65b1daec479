import type { Candidate, Recognizer } from '../recognizer';
import { cueBefore } from './cue';

/*
 * Number under which an authority, a court or a supplier keeps a person's matter: Aktenzeichen, Kassenzeichen,
 * Geschäftszeichen, Kundennummer, number of a Bedarfsgemeinschaft, of a contract, of a ticket …
 * Issuer: whoever keeps the file. Basis: AktO, local file plans; personal because it leads to one person (Art. 4 GDPR).
 * Format: no common one; what follows its word, with at least one digit, up to the end of the line or the next word.
 *   The number of a published judgment ("BGH, Urteil vom …, Az. VIII ZR 123/20") is none.
 * Checksum: none. Fictitious: Az. 32.1-4711/2024, Kassenzeichen 5.0104.004711.2.
 */
const CUE_WORDS = [
  'aktenzeichen',
  'az',
  'gz',
  'geschäftszeichen',
  'geschäftsnummer',
  'kassenzeichen',
  'buchungszeichen',
  'zahlungszeichen',
  'verwendungszweck',
  '(?:mein|unser|ihr)e? zeichen',
  '(?:mein|unser|ihr)e? nachricht',
  'ordnungsmerkmal',
  'ordnungsziffer',
  'mandatsreferenz',
  'bg(?:[ -]?nummer|[ -]nr)',
  'bedarfsgemeinschaft(?:s?-?nummer)?',
  'b[ -]?nr',
  '(?:kunden|wohngeld|vorgangs|fall|akten|antrags|bescheid|rechnungs|vertrags|mitglieds|personal|versicherungs|versicherungsschein|versichertenschein|schadens?|buchungs|auftrags|bestell|ticket|objekt|zähler|debitoren|partner|geschäftspartner|matrikel|schüler|leser|ausweis|benutzer|patienten|melde|register|listen|verfahrens|kassen|abgaben|steuer-?objekt|grundbesitz|bearbeitungs|referenz|gewerbe|betriebs|kindergeld|kinder-?zuschlag|bafög-?|leistungs|hundesteuer|hundemarken|marken|eingangs|widerspruchs|darlehens|depot|police|policen|sendungs|wohnungs|einheit|mieter|vertrags?konto|stammdaten|fahrerkarten|konzessions|arzt|betriebsstätten)[ -]?(?:nummern?|nr)',
  '(?:anwohner|bewohner)?parkausweis[ -]?(?:nummern?|nr)',
  // The mark itself only where its number follows: "Die Steuermarke verschicken wir" has none.
  '(?:hundesteuer|steuer|hunde)marken?(?=[\\s:#(.]{0,4}(?:(?:nr|nummer|lautet|ist)[\\s:.]{1,3}){0,2}\\d)',
  'vertragskonto',
  'kd[.-]?-?nr',
  'vers[.-]?-?nr',
  'pers[.-]?-?nr',
  'ticket',
  'geschäftsz',
  'vsnr',
  'referenz',
  'lanr',
  'bsnr',
];
const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CUE_WORDS.join('|')})s?(?![\\p{L}])\\.?(?: ?\\((?:az|gz)\\.?\\))?`,
  'giu',
);
/**
 * "lautet:", "des Bescheides:", "Nr.", "beim Stadtsportverband ist" and the like between the word and its number; a
 * new line in forms.
 */
const BETWEEN =
  /^(?: (?:beim|bei der|bei dem|der|des) [\p{L}-]{4,40}(?: (?:ist|lautet):?)?(?= \p{L}{0,4}[ -]?\d)|[\s:.#=|)–]{0,4}(?:(?:nr|nummer|lautet|ist|des|der|vom|unter|mit|bei|die|das|gericht|amtsgericht|landgericht|familiengericht|ihre?s?|meine?s?|bescheides?)\.?[\s:.]{1,3}){0,3})[\s:.#=|"„]{0,4}/iu;
/** Digits and capitals in groups; a group of letters alone only before more digits ("32 ABC 4711/24"). */
const VALUE =
  /^(?=[^\n]{0,24}\d)[\p{L}\d]{1,24}(?:(?:[.:_]| ?[/–-]{1,2} ?| )(?=[\p{Lu}\d][\p{L}\d]{0,3}(?![\p{L}])|[\p{L}]{0,6}\d|\p{Lu}{1,8}(?!\p{L}))[\p{L}\d]{1,24}){0,9}/u;
const PUBLISHED =
  /(?<!\p{L})(?:urteil|beschluss|entscheidung|bgh|bverwg|bverfg|bsg|bag|bfh|eugh|egmr|ovg|vgh|rspr\.?|juris)[^\n]{0,50}$/iu;
const COURT_CITATION =
  /(?<![\p{L}\p{N}])(\d{1,3} (?:[A-Z]{1,3}[a-z]{0,2}|Js|Ds|Cs|Ls|OWi) \d{1,6}[/.]\d{2}(?: ?[A-Z]{1,3})?)(?![\p{L}\p{N}/])/gu;
const MATTER =
  /(?:amtsgericht|landgericht|verwaltungsgericht|sozialgericht|arbeitsgericht|familiengericht|staatsanwaltschaft|strafsache|verfahren|rechtsstreit|nachlass|betreuungssache|akte|gericht|ag|lg|vg|sg|sta)[^\n]{0,50}$/iu;

export const caseNumber: Recognizer = {
  name: 'case-number',
  rank: 32,
  find: ({ text }) => [...byCue(text), ...ofCourts(text)],
};

function byCue(text: string): Candidate[] {
  return [...text.matchAll(CUE)].flatMap((cue) => {
    const from = cue.index + cue[0].length;
    const rest = text.slice(from, from + 140);
    const between = BETWEEN.exec(rest)?.[0].length ?? 0;
    const value = trimValue(VALUE.exec(rest.slice(between))?.[0] ?? '');
    if (!isNumberOfAMatter(value) || isPublished(text, cue.index)) return [];
    const start = from + between;
    return { start, end: start + value.length, type: 'CASE_NUMBER', confidence: 0.85, reason: 'cue' };
  });
}

/** The value without words that the groups ran into: "4711/24 Sehr", "123 vom". */
function trimValue(value: string): string {
  return value.replace(/(?:[ /–-]{1,3}\p{Lu}?\p{Ll}{2,24}){1,3}$/u, '').replace(/[\s./:_–-]{1,3}$/u, '');
}

function isNumberOfAMatter(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (digits === 0 || value.length < 3) return false;
  // A lone date or a year after "Ihr Zeichen" is none: the reference line of DIN 5008 has columns.
  return !/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(value) && !/^(?:19|20)\d{2}$/.test(value);
}

function isPublished(text: string, at: number): boolean {
  return cueBefore(text, at, PUBLISHED);
}

/** A court's file without "Az.", where the sentence speaks of a proceeding: "Strafsache 12 Ds 345/24". */
function ofCourts(text: string): Candidate[] {
  return [...text.matchAll(COURT_CITATION)].flatMap((match) => {
    if (isPublished(text, match.index) || !cueBefore(text, match.index, MATTER)) return [];
    return {
      start: match.index,
      end: match.index + match[0].length,
      type: 'CASE_NUMBER',
      confidence: 0.7,
      reason: 'context',
    };
  });
}
