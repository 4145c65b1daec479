import { type Sentence, sentences } from './words';

/** A line on which the mail is closed; what stands beneath is no text of the sender any more. */
const CLOSING =
  /^\s{0,8}(?:(?:mit |und )?(?:sehr )?(?:freundlich|best|herzlich|viel|lieb|schön|kollegial|sonnig)\p{L}{0,3}(?: und \p{L}{4,12})? gr(?:ü|ue?)(?:ß|ss)\p{L}{0,2}|gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|mfg|vg|lg|(?:kind|best|warm|with kind) regards|best wishes|(?:yours )?sincerely|yours (?:truly|faithfully))(?![\p{L}])/iu;

const POSTSCRIPT = /^\s{0,8}(?:p\.? ?s\.?|nachtrag|postscriptum)[ :]/iu;
const GREETING =
  /^\s{0,8}(?:hallo|hi|moin|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|werte[rs]?|dear|hello|good (?:morning|day|afternoon|evening))(?![\p{L}])[^,!.?;:]{0,80}[,!]/iu;
const ITEM = /^\s{0,8}(?:[-*•–+]|\d{1,2}[.)]|\p{L}\))\s/u;
/** Mail programs break lines behind 72 characters or so, telephones earlier; shorter lines were broken by hand. */
const FULL_LINE = 60;
const HALF_LINE = 36;
/** Words that, with a capital, begin a sentence: no name and no noun. */
const OPENER =
  /^\s{0,8}(?:Ich|Wir|Bitte|Wann|Wie|Wo|Wer|Was|Warum|Welche[rsnm]?|Weshalb|Wieso|Können|Könnten|Kann|Muss|Gibt|Ist|Sind|Haben|Außerdem|Und|Mit|Vielen)(?![\p{L}])/u;
const SMALL_OPENER =
  /^\s{0,8}(?:Der|Die|Das|Dem|Den|Ein|Eine|Sie|Er|Es|Ihr|Ihre|Mein|Meine|Unser|Unsere|Im|In|Am|An|Auf|Bei|Für|Seit|Nach|Leider|Da|Wenn|Dann|Auch|Danke|Liebe|Guten|Viele|Zu|Zum|Zur|Von|Vom)(?![\p{L}])/u;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a mail. */
export interface MailSentence extends Sentence {
  /** The item of a list, and the line that opens the list. */
  readonly listedUnder?: string;
}

/**
 * The sentences that the sender of a mail wrote: lines that a mail program broke are put together again; quoted
 * lines and what stands beneath the closing are left out, but a postscript counts. Offsets are those of the text.
 */
export function mailSentences(mailText: string): MailSentence[] {
  const found: MailSentence[] = [];
  let opening: string | undefined;
  for (const { start, end } of passages(mailText)) {
    const passage = mailText.slice(start, end).replace(/[\r\n\u00a0]/g, ' ');
    const item = ITEM.exec(passage);
    const lead = item?.[0].length ?? GREETING.exec(passage)?.[0].length ?? 0;
    if (!item) opening = passage.trimEnd().endsWith(':') ? passage.trim() : undefined;
    for (const sentence of sentences(passage.slice(lead))) {
      const from = start + lead + sentence.start;
      found.push({
        text: sentence.text,
        start: from,
        end: from + sentence.text.length,
        ...(item && opening ? { listedUnder: opening } : {}),
      });
    }
  }
  return found;
}

/** Lines that belong together, as ranges of the text. */
function passages(text: string): Line[] {
  const joined: Line[] = [];
  let closed = false;
  let previous: Line | undefined;
  for (const line of lines(text)) {
    if (/^\s{0,8}--\s{0,4}$/.test(line.text) || CLOSING.test(line.text)) closed = true;
    else if (POSTSCRIPT.test(line.text)) closed = false;
    const skipped = closed || /^\s{0,8}>/.test(line.text) || line.text.trim() === '';
    if (!skipped && previous && continues(previous.text, line.text))
      joined[joined.length - 1] = { text: '', start: joined.at(-1)!.start, end: line.end };
    else if (!skipped) joined.push(line);
    previous = skipped ? undefined : line;
  }
  return joined;
}

function* lines(text: string): Generator<Line> {
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    yield { text: text.slice(start, end).replace(/\r$/, ''), start, end };
    start = end + 1;
  }
}

function continues(line: string, next: string): boolean {
  const body = line.trimEnd();
  if (/[.!?:]$/.test(body) || ITEM.test(next) || GREETING.exec(body)?.[0] === body) return false;
  if (/^\s{0,8}[\p{Ll}\d([]/u.test(next)) return true;
  if (OPENER.test(next)) return false;
  return body.length >= FULL_LINE || (body.length >= HALF_LINE && !SMALL_OPENER.test(next));
}
