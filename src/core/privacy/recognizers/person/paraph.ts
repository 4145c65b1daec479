import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { candidate } from './chain';
import { hasFormOfLastName } from './last-name-form';
import { nameEndingAt } from './name-ending';
import type { NamePart } from './name-part';
import { isSure } from './name-part';

/**
 * Who signs a note with a name and the day: "bewilligt, Mischke 13.10.", "Ich befürworte. Rehbein, 4.11.2025" at the end
 * of a line, "Notiz Viehmann, 4.11.:" at the beginning of one.
 */
export function paraphs({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const at of indexOf(tokens).numbers) {
    if (at === 0 || tokens[at]!.gap !== 'space') continue;
    const end = dayEnd(tokens, at);
    if (end === undefined || !closes(tokens[end])) continue;
    const parts = nameEndingAt(tokens, /^[,/]$/.test(tokens[at - 1]!.text) ? at - 2 : at - 1);
    if (parts && isSigner(tokens, parts)) found.push(candidate(tokens, parts, 0.6, 'signature'));
  }
  return found;
}

/** Index behind "13.10.", "4.11.25", "4.11.2025". */
function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const [day, dot, month, last] = tokens.slice(at, at + 4);
  const fits =
    dot?.text === '.' &&
    dot.gap === 'none' &&
    month?.kind === 'number' &&
    month.gap !== 'line' &&
    last?.text === '.' &&
    Number(day!.text) <= 31 &&
    Number(month.text) <= 12;
  if (!fits) return undefined;
  const year = tokens[at + 4];
  return year?.kind === 'number' && year.gap === 'none' && /^(?:\d\d|20\d\d)$/.test(year.text)
    ? at + 5
    : at + 4;
}

function closes(token: Token | undefined): boolean {
  return !token || token.gap === 'line' || token.gap === 'paragraph' || /^[:)]$/.test(token.text);
}

/** "Kempen, 4.3.2025" heads a letter, "Kirmes 13.10." is an event. */
function isSigner(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const first = tokens[parts[0]!.from]!;
  const before = tokens[parts[0]!.from - 1];
  const starts =
    !before ||
    first.gap === 'line' ||
    first.gap === 'paragraph' ||
    /^[.,;:)/–—-]$/.test(before.text) ||
    /^(?:notiz|vermerk|gez|erledigt|bewilligt|genehmigt|geprüft|gesehen|erl|ok|kopie|zusatz)$/.test(
      before.lower,
    );
  const last = parts.at(-1)!;
  if (!starts || parts.some((part) => part.common || part.role || part.thing || part.compound)) return false;
  if (last.place && last.entry.last !== 'sure') return false;
  return (
    isSure(last) ||
    last.entry.last !== 'no' ||
    (last.unknown && last.lower.length > 4) ||
    (last.german && hasFormOfLastName(last.lower) && first.gap === 'paragraph')
  );
}
