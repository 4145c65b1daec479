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

/** Unmistakable wherever they stand. */
const ANYWHERE =
  /(?<![\p{L}\p{N}])(?:VS[ -]{0,3}(?:NfD|NFD|Nur für den Dienstgebrauch|NUR FÜR DEN DIENSTGEBRAUCH|VERTRAULICH|Vertraulich)|VERSCHLUSSSACHE|NUR FÜR DEN DIENSTGEBRAUCH|STRENG GEHEIM|TLP:? ?(?:RED|AMBER(?:\+STRICT)?)|(?:EU|NATO|EURATOM)[ -](?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET)|(?:RESTREINT|CONFIDENTIEL|SECRET|TRÈS SECRET) UE)(?![\p{L}\p{N}])/gu;

/** A mark where it is a line of its own, also with a colon and what it says, brackets, dashes or stars around. */
const LINE_MARK =
  /^[\s\-–—*_#=>|•!([]{0,12}(?:(?:Status|Einstufung|Klassifizierung|Klassifikation|Vertraulichkeit|Vertraulichkeitsstufe|Sensitivität|Schutzstufe|Classification|Kategorie|Vermerk|Betreff|Subject|Re|AW|WG)\s?:\s{0,3}\[?)?((?:streng(?:stens)?|absolut|höchst|persönlich(?:\/| und | \/ |, | - )?)\s?vertraulich|vertraulich(?:e (?:Verschlusssache|Unterlagen?|Vorlage|Anlage|Mitteilung|Dienstsache|Personalsache|Personalangelegenheit|Sitzung|Information))?|Vertrauliche Dienstsache|geheim|streng geheim|VS-(?:NfD|Geheim|Vertraulich|Nur für den Dienstgebrauch)|nur für den (?:internen )?Dienstgebrauch|nur für den internen Gebrauch|nicht[ -]?öffentlich(?:e[rs]?)?(?: (?:Sitzung|Teil|Vorlage|Beratung|Drucksache|Sitzungsvorlage|Beschlussvorlage|Niederschrift|Tagesordnung|Mitteilung(?:svorlage)?|Anlage))?|Nichtöffentlicher Teil|Verschlusssache|intern und vertraulich|Geschäftsgeheimnis(?:se)?|Betriebsgeheimnis(?:se)?|Betriebs- und Geschäftsgeheimnis(?:se)?|Personalsache(?: - vertraulich)?|confidential|strictly confidential|highly confidential)(?=[\s\-–—*_#=<|!)\].:;,]{0,12}$|\s?[:–—|]|\s-\s|\s(?:der|des|vom|am|Nr|TOP|zu|zur|zum)\s|[!\])]|\s?\/)/iu;

/** Capitals make a mark of the word at a line's beginning whatever follows. */
const CAPITALS_FIRST =
  /^[\s\-–—*_#=>|•!([]{0,12}((?:STRENG )?VERTRAULICH|GEHEIM|NICHT[ -]?ÖFFENTLICH(?:ER TEIL|E SITZUNG|E VORLAGE)?|VERSCHLUSSSACHE|PERSONALSACHE|CONFIDENTIAL)(?![\p{L}\p{N}])/u;

/** Title of a paper for a sitting that is not public; a running sentence has a verb and a full stop. */
const COUNCIL_PAPER =
  /^[\s*_#]{0,12}(?:(?:Sitzungs|Beschluss|Mitteilungs|Informations)?vorlage|Niederschrift|Protokoll|Tagesordnung|Einladung|Auszug|Anlage|Drucksache)\s[^\n.!?]{0,80}?(nicht[ -]?öffentliche[nrs]? (?:Sitzung|Teil|Beratung)[^\n.!?]{0,80})$/iu;

const MAX_LINE = 300;

export const classified = {
  name: 'classified',
  rank: 0,
  find({ text }: PreparedText): readonly Candidate[] {
    const found: Candidate[] = [...text.matchAll(ANYWHERE)].map((match) => mark(match.index, match[0]));
    let start = 0;
    while (start <= text.length) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + MAX_LINE));
      const match = LINE_MARK.exec(line) ?? CAPITALS_FIRST.exec(line) ?? COUNCIL_PAPER.exec(line);
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
