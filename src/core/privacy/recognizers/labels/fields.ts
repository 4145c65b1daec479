import { fitting, oneOf } from '../../per-word';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import type { Label } from './labels';
import { isLabelWord, longestLabel } from './lexicon';
import { type Row, rowsOf } from './rows';

/** What a recognizer read: where the value ends, or more. */
export interface Read {
  readonly start: number;
  readonly end: number;
}

/** Words between a label and its value: "lautet", "unter der Nr.", "des neuen". */
const FILLERS =
  words(`nr nummer nummern no lautet lauten heißt ist sind war wäre sei von vom für der die das des dem den unter mit bei beim
  zum zur in am an auf ihr ihre ihrer ihres ihrem ihren mein meine meiner meines meinem unser unsere unserer unseres sein seine seiner
  strom gas wasser fernwärme warmwasser kaltwasser abwasser
  neue neuer neuen alte alter alten aktuelle bisherige bisher bitte also hier folgende folgendes wie folgt angeben
  angegeben genannte dazu zwar und seit im laut lt gem gemäß number code adresse id steht stand liegt vergeben erhalten lautete
  wohl vermutlich wahrscheinlich glaub glaube hinterlegt vorgelegt vorgezeigt abgegeben eingezogen sichergestellt einbehalten kopiert notiert dafür jetzt weiterhin nämlich trägt bleibt ausgegeben ausgehändigt zugeteilt is was has vorläufige vorläufig eigene eigenen privat privates neu alt bisherig ursprünglich dort online intern ja doch jedem jeder drauf darauf oben`);
/** After these the name of a thing or of who gave the number may follow: "bei den Stadtwerken", "der Versicherung". */
const OF_WHOM = words(
  'der des den dem bei beim von vom für im in zum zur laut lt gem gemäß meines meiner ihres ihrer seines seiner unseres unserer eines einer fürs jedem jeder',
);
const SAYS = words('lautet lauten heißt ist war wäre bleibt');
const MARKS = new Set([...':.#=()|–—-"\'„“”»«*_…>→•[]<`']);
const MAX_FILLERS = 6;
const MAX_MARKS = 24;

/** Offset of what stands behind a label in its line, past colons and fillers. */
export function inlineValue({ tokens }: PreparedText, label: Label): number | undefined {
  const index = inlineIndex(tokens, label.next);
  return index === undefined ? undefined : tokens[index]!.start;
}

function inlineIndex(tokens: readonly Token[], from: number): number | undefined {
  let fillers = 0;
  let marks = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.gap === 'line' || token.gap === 'paragraph') return undefined;
    if (token.kind === 'number') return at;
    // "… im Eheregister. Seit Mai": the sentence ends.
    const word = tokens[at + 1];
    const ends =
      token.text === '.' &&
      tokens[at - 1]!.text.length > 6 &&
      word?.case === 'capital' &&
      word.gap !== 'none';
    if (ends && FILLERS.has(word.lower) && word.text.length > 2) return undefined;
    if (token.kind === 'mark') {
      if (token.text === ',' && fillers > 0 && isLongNumber(tokens[at + 1])) return at + 1;
      const proviso = token.text === ',' ? afterProviso(tokens, at) : undefined;
      if (proviso !== undefined) {
        at = proviso;
        continue;
      }
      if (!MARKS.has(token.text) || ++marks > MAX_MARKS) return at;
      const after = token.text === '(' ? afterRemark(tokens, at) : at;
      at = after;
      continue;
    }
    // "Auftrag Leitstelle: E 2610-0417"
    if (token.case === 'capital' && tokens[at + 1]?.text === ':' && isOwnerName(tokens, at)) {
      at++;
      continue;
    }
    if (isPartOfValue(tokens, at) || !FILLERS.has(token.lower) || ++fillers > MAX_FILLERS) return at;
    if (token.lower === 'liegt' && tokens[at + 1]?.lower === 'vor') at++;
    if (OF_WHOM.has(token.lower)) {
      const after = afterOwner(tokens, at + 1);
      if (after !== undefined) at = after - 1;
    }
  }
  return undefined;
}

/** Who gave the number, before a colon: no label of its own. */
function isOwnerName(tokens: readonly Token[], at: number): boolean {
  const { lower, text, gap } = tokens[at]!;
  const value = tokens[at + 2];
  // "Antrag Stückzahl: 1200"
  if (value?.kind === 'number' && value.text.length < 5 && tokens[at + 3]?.gap !== 'none') return false;
  return gap === 'space' && text.length > 3 && !isLabelWord(lower) && longestLabel(tokens, at) === undefined;
}

const isShortForNumber = oneOf(words('nr no id'));

/** Short words in capitals, and "NO" right before a digit: "AN 4711", "NO4711". */
function isPartOfValue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.case !== 'upper' || token.text.length > 3) return false;
  const next = tokens[at + 1];
  // "Leihrad NR-0417"
  if (
    next?.text === '-' &&
    next.gap === 'none' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]!.gap === 'none'
  )
    return true;
  return !isShortForNumber(token) || (next?.kind === 'number' && next.gap === 'none');
}

/** "Personalnummer steht auf dem Zettel, 00418822" */
const isLongNumber = (token: Token | undefined) =>
  token?.kind === 'number' && token.gap === 'space' && token.text.length > 4;

const isNumber = oneOf(words('id nr nummer no'));
const isRight = oneOf(words('richtig korrekt'));
const isBelieved = fitting(/^(?:glaube?|denke?|meine|vermute|soweit|wenn)$/);
const isProviso = oneOf(words('falls sofern'));

/** The colon behind "…, falls bekannt:", the word in "…, ID 2840417". */
function afterProviso(tokens: readonly Token[], comma: number): number | undefined {
  if (isNumber(tokens[comma + 1])) return comma + 1;
  const opens = tokens[comma + 1];
  // "…, richtig ist wohl 118-827"
  if (isRight(opens) && FILLERS.has(tokens[comma + 2]?.lower ?? '')) return comma + 1;
  // "…, glaube ich, 118-827"
  const believed = isBelieved(opens);
  if (!believed && !isProviso(opens)) return undefined;
  for (let at = comma + 2; at < comma + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return undefined;
    if (token.text === ':' || (believed && token.text === ',')) return at;
  }
  return undefined;
}

const isOfLength = oneOf(words('stellig stellige ziffern zeichen stellen'));

/** The closing bracket of a remark that holds no value: "(falls bekannt)", "(11-stellig)". */
function afterRemark(tokens: readonly Token[], open: number): number {
  let digits = false;
  let says = false;
  for (let at = open + 1; at <= open + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return open;
    if (token.text === ')') return digits && !says ? open : at;
    if (token.kind === 'number') digits = true;
    if (isOfLength(token)) says = true;
  }
  return open;
}

/** Where the value begins after the name of who gave the number, if one follows within a few words. */
function afterOwner(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return undefined;
    // "bei der Rheinbahn anna84".
    if (token.kind === 'number') return token.gap === 'none' && at > from ? at - 1 : at;
    if (token.text === ':' || SAYS.has(token.lower)) return at;
    if (token.kind === 'mark') {
      if (token.text === ',' && isLongNumber(tokens[at + 1])) return at + 1;
      if (token.text !== '-') return undefined;
    } else if (
      at > from &&
      (token.case === 'upper' || (token.text.length === 1 && token.case === 'capital')) &&
      token.lower.length < 5 &&
      beginsNumber(tokens, at)
    ) {
      // "für GS-TA 119"
      const joined = token.gap === 'none' && at === from + 2 && tokens[from]!.case === 'upper';
      return joined ? from : at;
    } else if (FILLERS.has(token.lower) && !OF_WHOM.has(token.lower)) {
      return undefined;
    }
  }
  return undefined;
}

function beginsNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number') return true;
  if (next?.kind !== 'mark') return false;
  // "bei der Gegenversicherung S-AH 2025 118833"
  const after = tokens[at + 2];
  return (
    after?.kind === 'number' ||
    (after?.case === 'upper' && after.text.length < 5 && tokens[at + 3]?.kind === 'number')
  );
}

/** Lines below a label that may still hold its value, where other labels stand between: a form by lines. */
const MAX_LINES = 8;
const MAX_LINE = 48;
/** Lines of a table below its head. */
const MAX_ROWS = 40;

/**
 * What `read` reads as the value of a label: behind it in the line, in the cells of its column, or in a line below if
 * nothing stands behind it. In a column and below a value must be all that the cell or the line holds.
 */
export function readField<T extends Read>(
  prepared: PreparedText,
  label: Label,
  read: (at: number) => T | undefined,
): readonly T[] {
  const inline = inlineValue(prepared, label);
  const behind = inline === undefined ? undefined : read(inline);
  if (behind) return [behind, ...beside(prepared, label, behind, read)];
  const column = inColumn(prepared, label, read);
  if (column.length > 0) return column;
  const answer = answerBelow(prepared, label, read);
  if (answer) return [answer];
  const value =
    inline === undefined ? below(prepared, label, read) : belowWords(prepared, label, inline, read);
  return value ? [value] : [];
}

/** More values of the same shape in the cells of a row that begins with the label: a form for two persons. */
function beside<T extends Read>(
  prepared: PreparedText,
  label: Label,
  first: T,
  read: (at: number) => T | undefined,
): readonly T[] {
  const { text } = prepared;
  const { cells } = rowsOf(prepared).row(rowsOf(prepared).lineAt(first.start))!;
  if (cells.length < 6 || label.start > cells[1]! || first.start < cells[2]!) return [];
  const shape = shapeOf(text, first);
  const found: T[] = [];
  for (let at = 2; at < cells.length; at += 2) {
    if (cells[at]! < first.end || cells[at] === cells[at + 1]) continue;
    const value = read(cells[at]!);
    if (!value || shapeOf(text, value) !== shape || !isRestEmpty(text, value.end, cells[at + 1]!)) break;
    found.push(value);
  }
  return found;
}

function shapeOf(text: string, { start, end }: Read): string {
  return text.slice(start, end).replace(/[\p{L}\d]+/gu, '0');
}

/** Who answers: "Gast:", "[10:33] Heike Lammers:". */
const SPEAKER =
  /[> \t]{0,4}(?:\[[^\]\n]{3,16}\] ?|\d{1,2}:\d{2} )?(?:\p{Lu}[\p{L}.-]{0,20}(?: \p{Lu}[\p{L}.-]{0,20}){0,2}: ?)?/uy;

const QUESTION = /\? ?$/;

/** The answer in the line below a question: "Wie lautet deine Ausweisnummer?", "Gast: N 0091 230". */
function answerBelow<T extends Read>(
  prepared: PreparedText,
  label: Label,
  read: (at: number) => T | undefined,
): T | undefined {
  const { text } = prepared;
  const rows = rowsOf(prepared);
  const { end } = rows.row(rows.lineAt(label.end))!;
  if (end - label.end > MAX_LINE || !QUESTION.test(text.slice(Math.max(label.end, end - 2), end)))
    return undefined;
  SPEAKER.lastIndex = end + 1;
  const speaker = SPEAKER.exec(text)?.[0].length ?? 0;
  const value = read(end + 1 + speaker);
  return value && !text.slice(value.start, value.end).includes('\n') ? value : undefined;
}

/** Words between a label and the end of its line, where the value stands alone in the next: "Nummer von Hedda.". */
const MAX_WORDS = 32;
const DIGIT = /\d/;

function belowWords<T extends Read>(
  prepared: PreparedText,
  label: Label,
  from: number,
  read: (at: number) => T | undefined,
): T | undefined {
  const { text } = prepared;
  const rows = rowsOf(prepared);
  const line = rows.lineAt(label.end);
  const { end } = rows.row(line)!;
  if (end - from > MAX_WORDS || DIGIT.test(text.slice(from, end))) return undefined;
  const row = rows.row(line + 1);
  if (!row || row.end - row.cells[0]! > MAX_LINE) return undefined;
  const value = read(skipIndent(text, row.cells[0]!, row.end));
  return value && DIGIT.test(text.slice(value.start, value.end)) && isRestEmpty(text, value.end, row.end)
    ? value
    : undefined;
}

function below<T extends Read>(
  prepared: PreparedText,
  label: Label,
  read: (at: number) => T | undefined,
): T | undefined {
  const { text } = prepared;
  const rows = rowsOf(prepared);
  const line = rows.lineAt(label.end);
  // Below a cell of a table stands its column, nothing else.
  if (isTable(rows.row(line))) return undefined;
  for (let after = 1; after <= MAX_LINES; after++) {
    const row = rows.row(line + after);
    if (!row || row.end - row.cells[0]! > MAX_LINE * 4) return undefined;
    const start = skipIndent(text, row.cells[0]!, row.end);
    if (start === row.end) continue;
    const value = read(start);
    if (value && (value.end > row.end || isRestEmpty(text, value.end, row.end))) return value;
    if (row.end - start > MAX_LINE) return undefined;
  }
  return undefined;
}

/** A line of at least two cells. */
function isTable(row: Row | undefined): boolean {
  return row !== undefined && row.cells.length > 3;
}

const INDENT = /[\s>|*:•–-]/;

function skipIndent(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && INDENT.test(text[at]!)) at++;
  return at;
}

const EMPTY_REST = /^(?:[^\p{L}\p{N}]{0,6}$|\s{0,2}(?:\t|[|;]|\s{2}))/u;

/** Nothing but marks stands up to the end of the line or the next cell. */
function isRestEmpty(text: string, from: number, to: number): boolean {
  return EMPTY_REST.test(text.slice(from, Math.min(to, from + 8)));
}

const EMPTY_ROW = /^[\s|:+=-]*$/;

/** The values in the cells below a label that heads a column. */
function inColumn<T extends Read>(
  prepared: PreparedText,
  label: Label,
  read: (at: number) => T | undefined,
): readonly T[] {
  const rows = rowsOf(prepared);
  const line = rows.lineAt(label.start);
  const head = rows.row(line)!;
  if (!isTable(head)) return [];
  const column = head.cells.findIndex((place, at) => at % 2 === 1 && place >= label.end) - 1;
  if (label.start - (head.cells[column] ?? 0) > MAX_LINE) return [];
  const found: T[] = [];
  for (let after = 1; after <= MAX_ROWS; after++) {
    const row = rows.row(line + after);
    if (!row) break;
    if (!isTable(row) && !EMPTY_ROW.test(prepared.text.slice(row.cells[0], row.end))) break;
    const start = row.cells[column];
    const stop = row.cells[column + 1];
    if (start === undefined || stop === undefined || start === stop) continue;
    const value = read(start);
    if (value && value.end <= stop) found.push(value);
  }
  return found;
}
