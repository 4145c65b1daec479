import { attributionEnd } from './attribution';
import { fieldLinesEnd, headerBlockEnd } from './header-block';
import type { ReadLine } from './read-line';
import { hasWords, nextShown } from './read-line';

const ORIGINAL =
  /^(?:ursprüngliche (?:nachricht|e-?mail|mail)|original[ -]?(?:nachricht|mail|message)|weitergeleitete (?:nachricht|e-?mail)|forwarded (?:message|e-?mail)(?: from [^\n]{1,80})?|message (?:d'origine|transféré|original)|oorspronkelijk bericht|doorgestuurd bericht|(?:oryginalna |przekazana )?wiadomość(?: oryginalna| przekazana)?|(?:orijinal|özgün|yönlendirilen|iletilen) (?:mesaj|ileti))$/iu;
const FORWARDED =
  /^(?:anfang der weitergeleiteten (?:nachricht|e-?mail)|begin forwarded message|début du message (?:transféré|réexpédié)|begin doorgestuurd bericht|początek przekazywanej wiadomości|yönlendirilen ileti başlangıcı|weitergeleitete nachricht) ?:$/iu;
/** A line of marks as programs draw it between mails. */
const RULE = /^[_=*-]{8,200}$/;
const DASHES = '-_=*–—';

/**
 * Where the lines that introduce a quoted mail end, if such lines begin at `at`: a divider, a header block, both, or
 * an attribution.
 */
export function introductionEnd(lines: readonly ReadLine[], at: number): number | undefined {
  const line = lines[at]!;
  if (isRule(line)) {
    const next = nextShown(lines, at + 1, 3);
    const beneath = lines[next];
    if (!beneath || beneath.depth !== line.depth || isRule(beneath)) return undefined;
    return dividedEnd(lines, next) ?? headerBlockEnd(lines, next, true);
  }
  if (line.text === '') return undefined;
  return (
    dividedEnd(lines, at) ??
    headerBlockEnd(lines, at, line.mark !== undefined && line.mark !== 'signature') ??
    attributionEnd(lines, at)
  );
}

function isRule({ text, mark }: ReadLine): boolean {
  return RULE.test(text) || (mark === 'rule' && !hasWords(text));
}

/** The end of a divider with the header lines beneath it. */
function dividedEnd(lines: readonly ReadLine[], at: number): number | undefined {
  const { text, depth } = lines[at]!;
  if (text.length > 160 || !isDivider(text)) return undefined;
  const next = nextShown(lines, at + 1, 3);
  if (lines[next]?.depth !== depth) return at + 1;
  const end = headerBlockEnd(lines, next, true) ?? fieldLinesEnd(lines, next);
  if (end > next) return end;
  return FORWARDED.test(text) && /^weitergeleitete/i.test(text) ? undefined : at + 1;
}

function isDivider(text: string): boolean {
  if (FORWARDED.test(text)) return true;
  const marks = /^[-_=*–—]{2,60}/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > marks && DASHES.includes(text[end - 1]!)) end--;
  return marks > 0 && end < text.length - 1 && ORIGINAL.test(text.slice(marks, end).trim());
}
