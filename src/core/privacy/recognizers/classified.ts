import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';

/*
 * Marks of classified and confidential documents.
 * Issuer: the authority the document comes from. Basis: § 4 SÜG and the Verschlusssachenanweisung (VSA) §§ 2, 20 with
 *   the laws of the states; § 48 GO NRW for sittings that are not public; § 30 AO, § 35 SGB I, § 203 StGB.
 * Format: a mark stands in the head or foot, alone in its line or at its beginning, mostly in capitals.
 *   VS-NUR FÜR DEN DIENSTGEBRAUCH (VS-NfD), VS-VERTRAULICH, GEHEIM, STRENG GEHEIM; vertraulich, nichtöffentlich.
 *   The word in a sentence ("wir behandeln Ihre Daten vertraulich") is no mark.
 * Checksum: none.
 */

/** Unmistakable wherever they stand. All begin with a capital: an engine skips to those, and small letters cost much. */
const ANYWHERE =
  /(?<![\p{L}\p{N}])(?:VS ?[-–—]? ?(?:NfD|NFD|N\.?f\.?D\.?|N(?:ur|UR) [fF](?:ü|Ü|ue|UE)[rR] [dD](?:en|EN) D(?:ienstgebrauch|IENSTGEBRAUCH)|VERTRAULICH|Vertraulich|GEHEIM)|VERSCHLUSS-?SACHE|VERSCHLUßSACHE|NUR F(?:Ü|UE)R DEN (?:INTERNEN )?(?:DIENSTGEBRAUCH|GEBRAUCH)|NUR F(?:Ü|UE)R (?:DIENSTGEBRAUCH|INTERNEN? GEBRAUCH)|N(?:ur|UR) (?:f(?:ü|ue)r (?:den )?)?(?:internen )?Dienstgebrauch|(?:STRENG )?VERTRAULICH|NICHT[ -]?(?:Ö|OE)FFENTLICH(?:E[RN]?)?|STRENG GEHEIM|AMTLICH GEHEIM ?GEHALTEN|TLP:? ?(?:RED|AMBER(?:\+STRICT)?)|(?:EU|NATO|EURATOM)[ -](?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET)|(?:RESTREINT|CONFIDENTIEL|SECRET|TRÈS SECRET) UE)(?![\p{L}\p{N}])/gu;

/** Fields of forms, mails and council papers whose answer is a mark. */
const FIELD =
  '(?:Status|Einstufung|VS-Einstufung|Klassifizierung|Klassifikation|Geheimhaltungsgrad|Vertraulichkeit|Vertraulichkeitsstufe|Sensitivität|Sensitivity|Schutzstufe|Classification|Kategorie|Vermerk|Hinweis|Öffentlichkeit|Öffentlichkeitsstatus|Beratungsart|Beratungsform|Sitzungsart|Sitzungsteil|Betreff|Subject|Re|AW|WG|Fwd)\\s?[:|]\\s{0,3}\\[?';
const OPEN = 'nicht[ -]?(?:ö|oe)ffentlich';
const WORDS = [
  '(?:streng(?:stens)?|absolut|h(?:ö|oe)chst|pers(?:ö|oe)nlich(?:\\/| und | \\/ |, | - | – )?)\\s?vertraulich',
  'vertraulich(?:e (?:Verschlusssache|Unterlagen?|Vorlage|Anlage|Mitteilung|Dienstsache|Personalsache|Personalangelegenheit|Sitzung|Information|Beschlussvorlage|Niederschrift))?',
  '(?:bitte )?vertraulich (?:zu )?behandeln',
  'streng geheim',
  'amtlich geheim ?gehalten',
  'geheim',
  'VS ?[-–] ?(?:NfD|Geheim|Vertraulich|Nur f(?:ü|ue)r den Dienstgebrauch)',
  'nur f(?:ü|ue)r (?:den |die )?(?:internen )?(?:Dienstgebrauch|Gebrauch|interne Verwendung)',
  'nur (?:zum|f(?:ü|ue)r) (?:den )?(?:internen? )?(?:Dienst)?gebrauch',
  'nur f(?:ü|ue)r (?:interne Zwecke|Mitglieder des Rates|Ratsmitglieder|die Personalakte)',
  '(?:streng |nur )?intern(?=\\s?[!\\])*_]|\\s{0,3}[-–—|,/]|\\s{0,3}$)',
  'nur vom Empf(?:ä|ae)nger (?:persönlich )?zu (?:ö|oe)ffnen',
  'nicht f(?:ü|ue)r die (?:Ö|Oe)ffentlichkeit(?: bestimmt)?',
  '(?:Dienst|Amts|Steuer|Sozial|Daten)geheimnis',
  'Sperrvermerk',
  'nicht zur (?:Weitergabe|Ver(?:ö|oe)ffentlichung)(?: bestimmt)?',
  `${OPEN}(?:e[rs]?)?(?: (?:Sitzung|Teil|Vorlage|Beratung|Drucksache|Sitzungsvorlage|Beschlussvorlage|Niederschrift|Tagesordnung|Tagesordnungspunkte|Mitteilung(?:svorlage)?|Anlage))?`,
  'Verschlu(?:ss|ß)-?sache',
  'intern und vertraulich',
  '(?:Betriebs- und )?Gesch(?:ä|ae)ftsgeheimnis(?:se)?',
  'Betriebsgeheimnis(?:se)?',
  'Personalsache(?: - vertraulich)?',
  '(?:strictly |highly |(?:private|personal) (?:and|&) )?confidential',
].join('|');

/** A mark where it is a line of its own, also with a field or a number before it, brackets, dashes or stars around. */
const LINE_MARK = new RegExp(
  `^[\\s\\-–—*_#=>|•!([]{0,12}(?:${FIELD}|(?:[IVX]{1,4}|[A-Z]|\\d{1,2})[.)]\\s{1,3})?(${WORDS})(?=[\\s\\-–—*_#=<|!)\\].:;,]{0,12}$|\\s?[:–—|]|\\s-\\s|\\s(?:der|des|vom|am|Nr|TOP|zu|zur|zum)\\s|[!\\])]|\\s?\\/)`,
  'iu',
);

/** Capitals make a mark of the word at a line's beginning whatever follows. */
const CAPITALS_FIRST =
  /^[\s\-–—*_#=>|•!([]{0,12}((?:STRENG )?VERTRAULICH|GEHEIM|NICHT[ -]?(?:Ö|OE)FFENTLICH(?:ER TEIL|E SITZUNG|E VORLAGE)?|VERSCHLUSSSACHE|PERSONALSACHE|CONFIDENTIAL)(?![\p{L}\p{N}])/u;

/** Title of a paper for a sitting that is not public; a running sentence has a verb and a full stop. */
const COUNCIL_PAPER =
  /^[\s*_#]{0,12}(?:(?:Sitzungs|Beschluss|Mitteilungs|Informations)?vorlage|Niederschrift|Protokoll|Tagesordnung|Einladung|Auszug|Anlage|Drucksache)\s[^\n.!?]{0,80}?(nicht[ -]?(?:ö|oe)ffentliche[nrs]? (?:Sitzung|Teil|Beratung)[^\n.!?]{0,80})$/iu;

/** A title with the mark behind it: "Vorlage 12/2025 – vertraulich –", "Personalausschuss (nichtöffentlich)". */
const BEHIND_TITLE = new RegExp(
  `^[^.!?\\n]{0,60}(?:vorlage|niederschrift|protokoll|tagesordnung|ausschuss|sitzung|anlage|bericht|personal|vermerk|liste|drucksache|beschluss|akte|gutachten|konzept|entwurf)[^.!?\\n]{0,40}[-–—([|*]\\s{0,2}((?:streng )?vertraulich|${OPEN})\\s{0,2}[-–—)\\]|*]\\s{0,4}$`,
  'iu',
);
const CLOSED = /[-–—)\]|*]\s{0,4}$/;
/** A heading without a full stop that ends with the mark: "Vorschläge (streng vertraulich)", "Stellenplan – vertraulich". */
const ENDS_HEADING = new RegExp(
  `^[^.!?\\n]{2,90}(?:[-–—|,/*]\\s{0,2}(?=vertraulich)|[-–—([|,/*]\\s{0,2}(?!vertraulich))((?:streng |strengstens |persönlich und )?vertraulich|${OPEN}(?:e[rn]? (?:Teil|Sitzung))?|streng geheim|(?:nur |streng )?intern(?: [-–—] nur Dienstgebrauch)?|nur f(?:ü|ue)r (?:den )?(?:internen )?(?:Dienstg|G)ebrauch)\\s{0,2}[!)\\]|*–—-]{0,3}\\s{0,4}$`,
  'iu',
);
const HEADING_END =
  /(?:vertraulich|(?:ö|oe)ffentlich|geheim|intern|Teil|Sitzung|gebrauch)\s{0,2}[!)\]|*–—-]{0,3}\s{0,4}$/i;

/** Letters apart, as on a stamp or in an old heading: "V E R T R A U L I C H". */
const SPACED_AT_ALL = /[VGNS][ .·_][EIT][ .·_][RHC][ .·_]/i;
const SPACED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'VERTRAULICH',
    'GEHEIM',
    'NICHTÖFFENTLICH',
    'NICHTOEFFENTLICH',
    'VERSCHLUSSSACHE',
    'STRENGGEHEIM',
  ]
    .map((word) => [...word].join('[ .·_]{1,3}'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

const MAX_LINE = 300;

export const classified = {
  name: 'classified',
  rank: 0,
  find({ text }: PreparedText): readonly Candidate[] {
    const found: Candidate[] = [...text.matchAll(ANYWHERE)].map((match) => mark(match.index, match[0]));
    if (SPACED_AT_ALL.test(text)) {
      for (const match of text.matchAll(SPACED)) found.push(mark(match.index, match[0]));
    }
    let start = 0;
    while (start <= text.length) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + MAX_LINE));
      const match =
        LINE_MARK.exec(line) ??
        CAPITALS_FIRST.exec(line) ??
        COUNCIL_PAPER.exec(line) ??
        (CLOSED.test(line) ? BEHIND_TITLE.exec(line) : null) ??
        (HEADING_END.test(line) ? ENDS_HEADING.exec(line) : null);
      const words = match?.[1];
      if (match && words) found.push(mark(start + match[0].lastIndexOf(words), words));
      if (end === -1) break;
      start = end + 1;
    }
    return found;
  },
};

function mark(start: number, words: string): Candidate {
  return { start, end: start + words.length, type: 'CLASSIFIED', confidence: 1, reason: 'mark' };
}
