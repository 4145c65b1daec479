import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf, sought } from '../token-index';
import { isPartOfAgenda } from './classified/agenda';
import {
  ANYWHERE_MARKS,
  APART_MARKS,
  FIRST_MARKS,
  HEADING_MARKS,
  LINE_MARKS,
  ofMark,
  TITLE_MARKS,
} from './classified/marks';

/*
 * Marks of classified and confidential documents.
 * Issuer: the authority the document comes from. Basis: § 4 SÜG and the Verschlusssachenanweisung (VSA) §§ 2, 20 with
 *   the laws of the states; § 48 GO NRW for sittings that are not public; § 30 AO, § 35 SGB I, § 203 StGB.
 * Format: a mark stands in the head or foot, alone in its line or at its beginning, mostly in capitals.
 *   VS-NUR FÜR DEN DIENSTGEBRAUCH (VS-NfD), VS-VERTRAULICH, GEHEIM, STRENG GEHEIM; vertraulich, nichtöffentlich.
 *   The list stands in `classified-marks.ts`; the words of a mark may stand apart and in two lines.
 *   The word in a sentence ("wir behandeln Ihre Daten vertraulich") is no mark.
 * Checksum: none.
 */

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';
const LINE_END = '(?![^\\n])';

/** How each of `ANYWHERE_MARKS` begins, told fast. */
const ANYWHERE_AT_ALL =
  '(?=[vV][sS]|N[uU]|[A-Z][A-ZÈ]|Zur vert|Vertrauliche [PV]|Bitte vert|Nichtöffentliche [BS]|Amtlich geheim)';
/** Unmistakable wherever they stand. */
const ANYWHERE = new RegExp(
  `${ANYWHERE_AT_ALL}${NO_LETTER_BEFORE}(?:${ANYWHERE_MARKS})${NO_LETTER_BEHIND}`,
  'gu',
);

/** Fields of forms, mails and council papers whose answer is a mark. */
const FIELD =
  '(?:Status|Einstufung|VS-Einstufung|Schutzklasse|Schutzbedarf|Dokumentenklasse|Geheimhaltung|Geheimhaltungsstufe|Vertraulichkeitsgrad|Klassifizierung|Klassifikation|Geheimhaltungsgrad|Vertraulichkeit|Vertraulichkeitsstufe|Sensitivität|Sensitivity|Schutzstufe|Classification|Kategorie|Vermerk|Hinweis|Aufschrift|Stempel|Aufdruck|Freigabe|Zugriff|Merkmal|Öffentlichkeit|Öffentlichkeitsstatus|Beratungsart|Beratungsform|Sitzungsart|Sitzungsteil|Ö/NÖ|Betreff|Betr\\.|Subject|Re|AW|WG|Fwd)[ \\t]?[:|][ \\t]{0,3}[[(]?';
const BEGINNING = '^[ \\t\\-–—*_#=>|•!([]{0,12}';
/** Of a mark and of a word too; it needs its line for itself. */
const INTERNAL =
  '(?:(?:streng|nur)[ \\t]{1,9})?intern(?=[ \\t]?[!\\])*_]|[ \\t]{0,3}[-–—|]|,[ \\t]nicht[ \\t]|[ \\t]{0,3}(?![^\\n]))';

/** A mark where it is a line of its own, also with a field or a number before it, brackets, dashes or stars around. */
const LINE_MARK = new RegExp(
  `${BEGINNING}(?:${FIELD}|(?:[IVX]{1,4}|[A-Z]|\\d{1,2})[.)][ \\t]{1,3})?(${LINE_MARKS}|${INTERNAL})(?=[ \\t\\-–—*_#=<|!)\\].:;,]{0,12}${LINE_END}|[ \\t]?[:–—|/]|[ \\t]-[ \\t]|[ \\t](?:der|des|vom|am|Nr\\.?|TOP|zu|zur|zum|gemäß|nach|laut|bis)[ \\t]|[ \\t](?:gem\\.|\\()|[ \\t]\\d{1,4}[/\\s]|[!\\])]|,[ \\t](?:nicht|nur|über|per|durch|persönlich|verschlossen)[ \\t]|(?<=^[–—-] ?[\\p{L}-]{3,30}),[^\\n.!?]{1,60} [–—-][ \\t]{0,3}${LINE_END})`,
  'iu',
);

/** Behind a paper's name, with what the paper is about behind it: "Anlage 2 (nur für Ratsmitglieder, vertraulich): …". */
const IN_BRACKETS =
  /^[ \t*_#]{0,12}(?:Tischvorlage|Anlage|Vorlage|Beschlussvorlage|Sitzungsvorlage|Protokoll|Niederschrift|Vermerk|Bericht|Liste|Gutachten|Drucksache|Mitteilungsvorlage)[^\n.!?()–]{0,50}[(–][ \t]?((?:nur[ \t][^)\n–]{3,40},[ \t]|intern[ \t]?\/[ \t]?)?(?:streng[ \t])?vertraulich(?:,[ \t]nicht[ \t][^)\n–]{3,50})?)[ \t]?[)–][ \t]?[:\p{Lu}]/iu;

/** Capitals make a mark of the word at a line's beginning whatever follows. */
const CAPITALS_FIRST = new RegExp(`${BEGINNING}(${FIRST_MARKS})${NO_LETTER_BEHIND}`, 'u');

/** Title of a paper for a sitting that is not public; a running sentence has a verb and a full stop. */
const COUNCIL_PAPER =
  /^[ \t*_#]{0,12}(?:(?:Sitzungs|Beschluss|Beratungs|Mitteilungs|Informations|Tisch)?vorlage|Niederschrift|Protokoll|Tagesordnung|Einladung|Auszug|Anlage|Drucksache)\s[^\n.!?]{0,80}?(nicht[ -]?(?:ö|oe)ffentliche[nrs]?[ \t\n]{1,3}(?:Sitzung|Teil|Beratung)(?:[^\n.!?]|(?<=\d)\.){0,80})(?![^\n])/iu;

const NOT_PUBLIC = 'nicht[ -]?(?:ö|oe)ffentlich';
const MENTIONED = new RegExp(`${NOT_PUBLIC}|vertraulich`, 'i');
/** A paper's name with the mark right behind it: "Beschlussvorlage 12/2026 nichtöffentlich". */
const NAMED = new RegExp(
  `^[ \\t*_#]{0,12}(?:(?:Sitzungs|Beschluss|Beratungs|Mitteilungs|Informations|Tisch)?vorlage|Niederschrift|Protokoll|Tagesordnung|Drucksache|Anlage)(?:[ \\t](?:Nr\\.[ \\t]?)?[\\p{L}\\d/.-]{1,20}){0,2}[ \\t]{1,3}(${NOT_PUBLIC}|vertraulich)[ \\t!]{0,4}${LINE_END}`,
  'iu',
);
/** An item of an agenda: "TOP 12 (nichtöffentlich): Grundstück", "N 3: nichtöffentlich". */
const ITEM = new RegExp(
  `^[ \\t*_#]{0,12}(?:TOP|Punkt|Tagesordnungspunkt|NÖ?)[ \\t]?\\d{1,3}(?:\\.\\d{1,2})?[ \\t:–-]{0,3}(?:[([](${NOT_PUBLIC}|vertraulich)[)\\]]|(?<bare>${NOT_PUBLIC})[ \\t]{0,4}${LINE_END})`,
  'iu',
);
/** A paper that says it of itself: "Diese Vorlage ist nichtöffentlich.", "Diese Unterlage ist vertraulich zu behandeln". */
const OF_ITSELF = new RegExp(
  `(?:^|[.!?:>][ \\t]{1,3})Diese?[rs]?[ \\t](?:Vorlage|Unterlage|Unterlagen|Anlage|Akte|Liste|Aufstellung|Mappe|Nachricht|Information|Drucksache|Dokument|Vermerk|Niederschrift|Protokoll|Bericht|Gutachten|Schreiben)[ \\t](?:ist|sind)[ \\t]((?:streng[ \\t])?vertraulich|${NOT_PUBLIC})(?!\\p{L})`,
  'iu',
);

/** A title with the mark behind it: "Vorlage 12/2025 – vertraulich –", "Personalausschuss (nichtöffentlich)". */
const BEHIND_TITLE = new RegExp(
  `^[^.!?\\n]{0,60}(?:vorlage|niederschrift|protokoll|tagesordnung|ausschuss|sitzung|anlage|bericht|personal|vermerk|liste|drucksache|beschluss|akte|gutachten|konzept|entwurf|konferenz|gespräch|notiz|beurteilung|stellungnahme|hilfeplan)(?:[^.!?\\n]|(?<=\\d)\\.){0,40}[-–—([|*][ \\t]{0,2}(${TITLE_MARKS})[ \\t]{0,2}[-–—)\\]|*][ \\t]{0,4}${LINE_END}`,
  'iu',
);
const CLOSED = /[-–—)\]|*][ \t]{0,4}(?![^\n])/;
/** A heading without a full stop that ends with the mark: "Vorschläge (streng vertraulich)", "Stellenplan – vertraulich". */
const ENDS_HEADING = new RegExp(
  `^(?:[^.!?\\n]|(?<=\\d)\\.){2,90}(?:[-–—|,/*][ \\t]{0,2}(?=vertraulich)|[-–—([|,/*][ \\t]{0,2}(?!vertraulich))(${HEADING_MARKS}|(?:streng|nur)[ \\t]{1,9}intern)[ \\t]{0,2}[!)\\]|*–—-]{0,3}[ \\t]{0,4}${LINE_END}`,
  'iu',
);
const HEADING_END =
  /(?:vertraulich|(?:ö|oe)ffentlich|geheim|intern|Teil|Sitzung|gebrauch)[ \t]{0,2}[!)\]|*–—-]{0,3}[ \t]{0,4}(?![^\n])/i;

/** In the head, at the right of the authority's name: "Stadt Nettetal      Nichtöffentliche Vorlage". */
const AT_RIGHT = new RegExp(
  `^[^\\n]{2,80}(?: {4}|\\t)[ \\t]{0,60}(${LINE_MARKS})[ \\t!]{0,4}${LINE_END}`,
  'iu',
);
const PARTED = /(?: {4}|\t)\S/;
/** So far from the beginning a heading of the paper itself may stand. */
const HEAD = 200;
/**
 * There the mark may also stand in brackets, behind a title with dots and before a date or how it is handed over ("nur per
 * Hand"), if an empty line follows.
 */
const FIRST_HEADING =
  /^[^\n!?]{2,100}[-–—(|,][ \t]{0,2}((?:streng[ \t]{1,3})?vertraulich|nicht[ -]?(?:ö|oe)ffentlich(?:e[nrs]?[ \t]{1,3}(?:Sitzung|Teil|Beratung))?)[ \t]{0,2}[)–—-]{0,2}(?:[ \t]{1,3}(?:am|vom)[ \t]{1,3}[\d. \p{L}]{6,24}|(?<=vertraulich),[ \t](?:nur(?![ \t]nach)|nicht|keine?|verschlossen|persönlich|bitte)[ \t]?[^\n.!?,:]{0,40})?[ \t]{0,4}(?:\n[ \t]{0,4}\n)/iu;

/** What is stamped or stands in the head of a paper: "Aufschrift: Verschluss!", "trägt den Kopf »Nur für Ratsmitglieder«". */
const STAMP_WORD =
  '(?:Aufschrift|Stempel|Aufdruck|Aufkleber|Kopfzeile|Fußzeile|Betreffzeile|Kopf|Deckblatt|Merkmal der Vorlage|(?:trägt|trug) den (?:Vermerk|Hinweis|Zusatz))';
const STAMPED_AT_ALL = new RegExp(STAMP_WORD);
const STAMPED = new RegExp(
  `${STAMP_WORD}(?!\\p{L})(?:[^\\n»„"“.!?:]{0,40})(?::[ \\t]?[»„"“]?|[»„"“])((?:${LINE_MARKS}|(?:unter )?Verschluss|n\\. ?ö\\.|Adoptionsakte|intern)(?:[!,–—-]?[ \\t](?:[–—-][ \\t])?(?:nur|besonders|nicht|keine?|bitte|streng)[ \\t][^»«“”"\\n]{2,70})?)${NO_LETTER_BEHIND}`,
  'iu',
);
/** Behind a sentence: "Anbei die Liste. Streng vertraulich, bitte vernichten." */
const BEHIND_SENTENCE =
  /[.!?][ \t]{1,3}((?:Streng|Strengstens|Absolut|Höchst)[ \t]vertraulich)(?=[!:]|[,.–—-]?[ \t](?:[–—-][ \t])?(?:bitte|nur|nicht|keine|kein)[ \t])/u;
/** Between the number of a paper and its title: "BV 19/2026 – nicht öffentlich – Ankauf". */
const BETWEEN = new RegExp(
  `^[ \\t*_#]{0,12}(?:BV|SV|MV|IV|DS|Drs\\.?|TOP|Antrag|Anlage|Drucksache|(?:Sitzungs|Beschluss|Beratungs|Mitteilungs|Informations|Tisch)?vorlage)[ \\t][^.!?\\n–—]{0,40}[–—-][ \\t]((?:streng[ \\t])?vertraulich|${NOT_PUBLIC})[ \\t][–—-][ \\t]\\p{L}`,
  'iu',
);

/** What a mark with its letters apart begins with, told fast. */
const APART_AT_ALL = /[VGNS][ .·_](?:[EIT][ .·_][RHC]|S[ .·_–—-]{1,3}N)[ .·_]/i;
const APART = new RegExp(`${NO_LETTER_BEFORE}(?:${APART_MARKS})${NO_LETTER_BEHIND}`, 'giu');

/** What the mark goes on with to the end of its line: "– nur Meldebehörde", "– nicht zur Akte", "– Steuergeheimnis § 30 AO". */
const GOES_ON =
  /^[ \t]{0,2}[–—,(/-][ \t]{0,2}(?:(?:intern[ \t])?vertraulich|nur[ \t][^\n.!?:)]{3,60}|nicht[ \t](?:für|zur?|zum|an|weiter)[^\n.!?:]{0,50}|verschlossen|gesperrt|amtlich[ \t]geheim[ \t]?gehalten|bitte[ \t][^\n.!?:)]{3,40}|[\p{L}-]{0,20}(?:sachen?|angelegenheit|unterlagen?|geheimnis|akten?|daten)(?:[ \t]\(?(?:nach[ \t])?§[^\n!?]{2,24})?)[ \t]{0,3}(?=[!)*–—-]{0,3}[ \t]{0,3}(?:\n|$))/iu;
/** The same where the line goes on: "– nur zur persönlichen Unterrichtung des …", "– Verwaltungsvorstand", "– releasable to …". */
const GOES_ON_FOR =
  /^[ \t]{0,2}[–—,-][ \t]{0,2}(?:nur[ \t]zur[ \t](?:persönlichen[ \t]|internen[ \t]|dienstlichen[ \t])?(?:Unterrichtung|Kenntnisnahme|Kenntnis|Verwendung|Information|Einsichtnahme)|(?:Verwaltungsvorstand|Verwaltungsleitung|Amtsleitung|Personalrat|Personalabteilung|Krisenstab|Vorstand|Fraktionsvorstand)(?=[ \t]{0,3}(?:\n|$))|(?:releas[ae]?able|rel)[ \t](?:only[ \t])?to[ \t][A-Za-z ,]{2,40}|(?:eyes[ \t]only|company[ \t]confidential|noforn))/iu;
/** "Vertraulicher Bericht der Innenrevision" */
const WHOSE = /^[ \t](?:der|des)[ \t]\p{Lu}[\p{L}-]{2,40}(?=[ \t]{0,3}(?:\n|$))/u;

const MAX_LENGTH = 300;

export const classified = {
  name: 'classified',
  rank: 0,
  find(prepared: PreparedText): readonly Candidate[] {
    const { text } = prepared;
    const found: Candidate[] = [...text.matchAll(ANYWHERE)].map((match) => {
      const end = match.index + match[0].length;
      return mark(match.index, match[0] + (GOES_ON_FOR.exec(text.slice(end, end + 80))?.[0] ?? ''));
    });
    if (APART_AT_ALL.test(text)) {
      for (const match of text.matchAll(APART)) found.push(mark(match.index, match[0]));
    }
    for (const start of linesWithMark(prepared)) {
      const next = lineAfter(text, start);
      const afterNext = next === -1 ? -1 : lineAfter(text, next);
      const end = afterNext === -1 ? text.length : afterNext - 1;
      // A mark may go on in the next line.
      const lines = text.slice(start, Math.min(end, start + MAX_LENGTH));
      const match =
        LINE_MARK.exec(lines) ??
        CAPITALS_FIRST.exec(lines) ??
        COUNCIL_PAPER.exec(lines) ??
        (MENTIONED.test(lines)
          ? (NAMED.exec(lines) ??
            IN_BRACKETS.exec(lines) ??
            ITEM.exec(lines) ??
            OF_ITSELF.exec(lines) ??
            BETWEEN.exec(lines) ??
            BEHIND_SENTENCE.exec(lines))
          : null) ??
        (STAMPED_AT_ALL.test(lines) ? STAMPED.exec(lines) : null) ??
        (start < HEAD && PARTED.test(lines) ? AT_RIGHT.exec(lines) : null) ??
        (CLOSED.test(lines) ? BEHIND_TITLE.exec(lines) : null) ??
        (HEADING_END.test(lines) ? ENDS_HEADING.exec(lines) : null) ??
        (start < HEAD ? FIRST_HEADING.exec(text.slice(start, start + MAX_LENGTH)) : null);
      const words = match?.[1] ?? match?.groups?.bare;
      if (match && words && !isPartOfAgenda(text, start, words)) {
        const at = start + match.index + match[0].lastIndexOf(words);
        found.push(
          mark(at, words + restOfMark(words, text.slice(at + words.length, at + words.length + 80))),
        );
      }
    }
    return found;
  },
};

const MARK_WORDS = sought(ofMark);

/** Where the lines begin in which a word of a mark stands, or in the line after: a mark may go on there. */
function linesWithMark({ text, tokens }: PreparedText): readonly number[] {
  const starts: number[] = [];
  for (const at of indexOf(tokens).of(MARK_WORDS)) {
    const start = lineAt(text, tokens[at]!.start);
    if (starts.at(-1) === start) continue;
    const before = start > 0 ? lineAt(text, start - 1) : start;
    if (before < start && starts.at(-1) !== before) starts.push(before);
    starts.push(start);
  }
  return starts;
}

/** Where the line of a place begins. */
function lineAt(text: string, at: number): number {
  return at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
}

function restOfMark(words: string, behind: string): string {
  const rest =
    GOES_ON.exec(behind) ??
    GOES_ON_FOR.exec(behind) ??
    (/vertraulich\p{L}{1,2}\s/iu.test(words) ? WHOSE.exec(behind) : null);
  return rest?.[0].trimEnd() ?? '';
}

/** Where the next line begins; -1 in the last. */
function lineAfter(text: string, at: number): number {
  return text.indexOf('\n', at) + 1 || -1;
}

function mark(start: number, words: string): Candidate {
  return { start, end: start + words.length, type: 'CLASSIFIED', confidence: 1, reason: 'mark' };
}
