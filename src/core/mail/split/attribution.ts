import { expression } from '../expression';
import type { ReadLine } from './read-line';
import { nextShown } from './read-line';

/** Beginnings of "On Mon, Oct 5, 2026 … wrote:" in the languages of citizens' mail programs. */
const OPENING = expression(
  String.raw`^(?:(?:am|on|le|op|em|w dniu|dnia)\s|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|pon|wt|śr|czw|pt|sob|niedz)\.?,? \d|\d{4}-\d{2}-\d{2} |\d{1,2}\.? \p{L}{3,9}\.? \d{4})`,
  'iu',
);
const VERB = expression(
  String.raw`(?:^|[^\p{L}])(?:schrieb(?:en)?|geschrieben|wrote|a écrit|schreef|het volgende geschreven|napisał(?:\(a\)|a)?|pisze|şunu yazdı|yazdı)(?!\p{L})`,
  'iu',
);
/** "Max Muster <max@example.org> schrieb am …:", "… tarihinde şunu yazdı:": the name comes first. */
const NAME_FIRST = expression(
  String.raw`^(?:"?\p{L}[^<>\n]{0,80} ?<[^<>@\s]{1,64}@|\p{L}[^<>\n:]{0,80} schrieb am )`,
  'iu',
);
const DATE = expression(
  String.raw`(?:^|\D)\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}-\d{2}-\d{2}|(?:^|\D)\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12} \d{1,2}, \d{4}`,
  'u',
);
const TIME = /(?:^|\D)\d{1,2}[:.h]\d{2}(?!\d)/;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
/** A sentence of the writer ("schrieb ich Ihnen", "schrieb mir Frau …") and no line of a mail program. */
const SENTENCE = expression(
  String.raw`(?:^|[^\p{L}])(?:ich|mir|uns|wir|sie mir|sie uns|i|you|me|us)(?!\p{L})`,
  'iu',
);
const MAX_LINES = 4;
const MAX_EMPTY = 5;

/**
 * Where the attribution ("Am 05.10.26 um 10:12 schrieb Max:") that begins at `at` ends, or nothing if it is none.
 * It may be wrapped. Without a deeper quotation beneath it needs an address and a time, for people write such lines too.
 */
export function attributionEnd(lines: readonly ReadLine[], at: number): number | undefined {
  const first = lines[at]!;
  if (!OPENING.test(first.text) && !NAME_FIRST.test(first.text)) return undefined;
  let text = '';
  for (let index = at; index < Math.min(lines.length, at + MAX_LINES); index++) {
    const line = lines[index]!;
    if (line.text === '' || line.depth !== first.depth) return undefined;
    if (index > at && (/[!?]$/.test(lines[index - 1]!.text) || OPENING.test(line.text))) return undefined;
    text += text === '' ? line.text : ` ${line.text}`;
    if (text.length > 600) return undefined;
    const quotes = isDeeper(lines, first, index + 1);
    if (line.text.endsWith(':') && (VERB.test(text) || (quotes && />:$/.test(text)))) {
      return introduces(first, text, quotes) ? index + 1 : undefined;
    }
    // The app of GMX prints no colon.
    if (quotes && VERB.test(text) && introduces(first, text, quotes)) return index + 1;
    if (line.text.endsWith(':') && index > at) return undefined;
  }
  return undefined;
}

/** Whether the next line that shows something is quoted deeper. */
function isDeeper(lines: readonly ReadLine[], first: ReadLine, end: number): boolean {
  const next = lines[nextShown(lines, end, MAX_EMPTY)];
  return next !== undefined && (next.depth > first.depth || next.mark === 'quote');
}

function introduces(first: ReadLine, text: string, quotes: boolean): boolean {
  if (!DATE.test(text)) return false;
  if (quotes || first.mark === 'quote') return true;
  return ADDRESS.test(text) && TIME.test(text) && !SENTENCE.test(text.replace(/["<][^">]{0,200}[">]/g, ''));
}
