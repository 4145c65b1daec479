import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import type { Hit } from './level';
import type { Sentences } from './sentence';

/*
 * Texts that are printed for all and name nobody: questions and answers, lists of abbreviations, samples, guides to forms,
 * reports of figures, programmes, riddles. Their "ich" is any reader, their words are examples. Basis: Art. 4 no. 1 GDPR.
 */

/** Words of the heading of such a text. */
const isPrinted = fitting(
  /^(?:faqs?|(?:muster|beispiel)(?:text|brief|schreiben|dialog|antrag|formular|satz|sätze)?e?|textbausteine?|formulierungshilfen?|kürzel|abkürzungen|abkürzungs(?:verzeichnis|liste)|glossar|stichwortverzeichnis|sachregister|wörterbuch|ausfüll(?:hilfe|hinweise|anleitung)|leitfaden|fibel|\p{L}{3,20}-?fibel|arbeitshilfe|merkblatt|merkzettel|infoblatt|kurzinfo|kurzbericht|statistik|statistische[rs]?|tätigkeitsbericht|jahresbericht|quartalsbericht|gesundheitsbericht(?:erstattung)?|rundschreiben|it-rundschreiben|newsletter|spielzeit|spielplan|programmheft|jahresprogramm|hörpfad|lehrpfad|rundgang|sonderschau|sprachecke|rätsel|\p{L}{3,12}rätsel|quiz|bauernregeln|sprichwörter|mundart|buchstabiertafel|buchstabieren|buchstabieralphabet|heilkräuter|kräuter(?:garten|beet)|heilkräuterbeet|schulungsfassung|schulungsunterlage|geflügelpest|vogelgrippe|intranet)$/u,
);
const asks = fitting(/^(?:frage|fragen)$/);
const isCommon = fitting(
  /^(?:häufige[nr]?|häufigsten|antworten|uns|sieben|fünf|sechs|zehn|acht|neun|leser|bürger)$/,
);
const isOfAnimals = fitting(
  /^(?:tierheim|tiervermittlung|tierschutzverein|tierpark|wildpark|hundevermittlung|katzenvermittlung|fundtiere)$/,
);
const isAnimal = fitting(/^(?:tiere|katzen|hunde|kaninchen|welpen|vierbeiner|samtpfoten)$/);
const isSought = fitting(/^(?:suchen|zuhause|vermittlung|abzugeben)$/);
const isGreeting = fitting(/^(?:sehr|liebe[rs]?|hallo|moin|servus)$/);

const isTitle = fitting(/^(?:herrn?|frau|fr|hr|familie)$/);

const LONGEST_HEADING = 24;

/**
 * Without what such a text says of nobody. What it says in a sentence that names somebody, or soon after one, stays, and
 * all where its heading names one.
 */
export function withoutPrinted(
  prepared: PreparedText,
  persons: readonly Candidate[],
  hits: Hit[],
  sentences: Sentences | undefined,
): Hit[] {
  if (hits.length === 0 || sentences === undefined) return hits;
  const { tokens, text } = prepared;
  const end = endOfHeading(tokens);
  if (end === -1) return hits;
  if (isForAnimals(tokens, end)) return hits.filter(({ field }) => field !== undefined && field !== 'health');
  const named = persons.some(({ start, end: to }) => /\s/.test(text.slice(start, to)));
  if (!isHeadedSo(tokens, end) && (named || !isCatechism(tokens))) return hits;
  if (persons[0] !== undefined && persons[0].start < tokens[end]!.start) return hits;
  return hits.filter((hit) => {
    const sentence = sentences.at(hit.start);
    return sentence.person || (persons.length > 0 && sentences.namedBefore(sentence));
  });
}

/** Whether a text is printed for all, or on animals that look for a home. */
export function isForAll(tokens: readonly Token[]): boolean {
  const end = endOfHeading(tokens);
  return end !== -1 && (isForAnimals(tokens, end) || isHeadedSo(tokens, end));
}

function endOfHeading(tokens: readonly Token[]): number {
  for (let at = 1; at < tokens.length && at <= LONGEST_HEADING; at++) if (startsLine(tokens[at])) return at;
  return -1;
}

function isHeadedSo(tokens: readonly Token[], end: number): boolean {
  if (isLetter(tokens)) return false;
  let common = false;
  let question = false;
  let printed = false;
  for (let at = 0; at < end; at++) {
    // "Merkzettel für Herrn Busse"
    if (isTitle(tokens[at])) return false;
    printed ||= isPrinted(tokens[at]);
    question ||= asks(tokens[at]);
    common ||= isCommon(tokens[at]);
  }
  return printed || (question && common);
}

const FAR_GREETING = 80;

/** "Sehr geehrte Frau Koch": to one, whatever the heading. */
function isLetter(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length && at < FAR_GREETING; at++)
    if (isGreeting(tokens[at]) && startsLine(tokens[at]))
      return isTitle(tokens[at + 1]) || isTitle(tokens[at + 2]);
  return false;
}

function isForAnimals(tokens: readonly Token[], end: number): boolean {
  let animal = false;
  for (let at = 0; at < end; at++) {
    if (isOfAnimals(tokens[at])) return true;
    animal ||= isAnimal(tokens[at]);
    if (animal && isSought(tokens[at])) return true;
  }
  return false;
}

const LEAST_QUESTIONS = 3;

/** Questions in lines of their own, each with its answer below, and no letter. */
function isCatechism(tokens: readonly Token[]): boolean {
  let questions = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (startsLine(tokens[at]) && tokens[at - 1]!.text === '?') questions++;
    if (startsLine(tokens[at]) && isGreeting(tokens[at])) return false;
  }
  return questions >= LEAST_QUESTIONS && !isGreeting(tokens[0]);
}
