import { type MailSentence, mailSentences } from './mail-sentences';
import {
  ANNOUNCED,
  ASKING,
  clauseStart,
  hasVerbFirst,
  hasVerbSecond,
  isCourtesy,
  isIndirect,
  isRequest,
  LEAD,
} from './question-forms';

export type QuestionKind =
  /** "Wann wird die Tonne geleert?", with or without the mark. */
  | 'direct'
  /** "Ich wüsste gern, ob …" */
  | 'indirect'
  /** "Bitte schicken Sie mir …" */
  | 'request';

/** Something that a mail wants answered. UTF-16 offsets in the mail, end exclusive. */
export interface Question {
  /** As it stands in the mail, on one line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuestionKind;
}

/** A mail with more questions isn't written by a person; the rest is left out. */
const MOST = 200;
/** Of a longer sentence only the beginning is read. */
const LONGEST = 600;

/**
 * The questions and requests of a mail in their order: direct ones, indirect ones and requests, several in one
 * sentence each by itself. Courtesies, quoted words and lines, and what stands beneath the closing are none.
 * Never asks a model; linear in the length of the text.
 */
export function findQuestions(mailText: string): Question[] {
  const found: Question[] = [];
  const quoted = quotations(mailText);
  let next = 0;
  for (const sentence of mailSentences(withoutStops(mailText, quoted))) {
    while (quoted[next] && quoted[next]!.end <= sentence.start) next++;
    const quotation = quoted[next];
    if (quotation && quotation.start <= sentence.start && sentence.end <= quotation.end + 1) continue;
    for (const { start, end, kind } of questionsIn(sentence))
      found.push({ text: mailText.slice(start, end).replace(/\s+/g, ' '), start, end, kind });
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function quotations(text: string): Range[] {
  return [...text.matchAll(/„[^„“”"]{1,600}[“”"]|»[^»«]{1,600}«|"[^"\n]{1,600}"|“[^“”]{1,600}”/gu)].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.length }),
  );
}

/** The text with quoted marks made harmless, at the same places: what is quoted neither asks nor ends a sentence. */
function withoutStops(text: string, quoted: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quoted) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[.!?…]/g, '·'));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function questionsIn(sentence: MailSentence): Omit<Question, 'text'>[] {
  const text = sentence.text.slice(0, LONGEST);
  if (!/\p{L}{2}/u.test(text)) return [];
  const announced = ANNOUNCED.exec(text)?.[0].length ?? 0;
  const from = kindOf(text.slice(announced), sentence) ? announced : 0;
  const kind = kindOf(text.slice(from), sentence);
  if (!kind) return [];
  const cuts = [from, ...cutsIn(text.slice(from), kind).map((cut) => from + cut)];
  return cuts.map((cut, index) => {
    const own = text
      .slice(cut, cuts[index + 1])
      .replace(/[\s,;]{1,9}(?:(?:und|oder|sowie|and)[\s,;]{1,9}(?:wenn ja,?\s)?)?$/iu, '');
    const start = sentence.start + cut;
    return { start, end: start + own.length, kind: kindOf(own) ?? kind };
  });
}

function kindOf(text: string, { listedUnder }: Partial<MailSentence> = {}): QuestionKind | undefined {
  const core = text.slice(LEAD.exec(text)?.[0].length ?? 0);
  const hasMark = /\?["“”»)\]]?$/.test(text);
  if (isCourtesy(core)) return undefined;
  if (isIndirect(core)) return 'indirect';
  if (asks(core) || (hasMark && OPENS_ASKING.test(core))) return 'direct';
  if (isRequest(core)) return 'request';
  if (hasMark) return 'direct';
  const listed = listedUnder && /frage|wissen|question/i.test(listedUnder);
  return listed && LISTED.test(core) ? 'indirect' : undefined;
}

const OPENS_ASKING = new RegExp(`^${ASKING}`, 'iu');
const LISTED = new RegExp(`^(?:ob(?![\\p{L}])|${ASKING})`, 'iu');

/** A question by its word order alone. */
function asks(core: string): boolean {
  return hasVerbSecond(core) || (hasVerbFirst(core) && !core.includes(','));
}

const JOINT = new RegExp(
  `(,?\\s+(?:und|sowie|oder|and)\\s+(?:wenn ja,?\\s+)?|[,;]\\s+)(?=(ob(?![\\p{L}])|${ASKING}|\\p{L}+ (?:ich|wir|man|es|Sie|das|die|I|you)(?![\\p{L}])))`,
  'giu',
);
/** In a row of clauses behind commas these open a further question; "was" and "wo" may be relative. */
const CLEARLY_ASKING =
  /^(?:ob|wann|warum|wieso|weshalb|welche[rsnm]?|wie (?:viele?|lange|hoch|oft|teuer))(?![\p{L}])/iu;
/** How a clause opens that tells something before the question comes. */
const STATEMENT =
  /^(?:ich|wir|meine?|unsere?|der|die|das|ein|eine|es|sie|er|seit|am|im|in|bei|nach|heute|gestern|leider|da|weil|wenn)(?![\p{L}])/iu;
const DEMAND =
  /^(?:teilen|schicken|senden|geben|nennen|bestätigen|rufen|prüfen|melden|löschen|ändern|erklären|sagen|leiten|stellen|schreiben) Sie(?![\p{L}])/iu;

/** Where a further question begins within a sentence. */
function cutsIn(text: string, kind: QuestionKind): number[] {
  const cuts: number[] = [];
  const first = kind === 'indirect' ? clauseStart(text) : 1;
  const open = /\?["“”»)\]]?$/.test(text);
  for (const match of text.matchAll(JOINT)) {
    const at = match.index + match[0].length;
    const before = text.slice(cuts.at(-1) ?? 0, match.index);
    const rest = text.slice(at);
    const opener = match[2]!;
    const byWord = new RegExp(`^(?:ob|${ASKING})$`, 'iu').test(opener);
    const either = /oder/i.test(match[1]!);
    const comma = /^[,;]\s+$/.test(match[1]!);
    if (DEMAND.test(rest) && !comma) cuts.push(at);
    else if (at <= first) continue;
    else if (!kindOf(before) && (comma || !open || STATEMENT.test(before))) continue;
    else if (kind === 'indirect') {
      if (byWord && (comma ? CLEARLY_ASKING.test(rest) : !either || !/^ob/i.test(opener))) cuts.push(at);
    } else if (byWord) {
      if (hasVerbSecond(rest) || (open && !comma && !/^ob/i.test(opener))) cuts.push(at);
    } else if (
      !comma &&
      !either &&
      (hasVerbFirst(rest) || (open && /^(?:können|könnten|würden|haben) Sie/iu.test(rest)))
    )
      cuts.push(at);
  }
  return cuts;
}
