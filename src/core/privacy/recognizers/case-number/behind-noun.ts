import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { type Label, labelsOf } from '../labels/labels';
import { isLabelWord, isNumberWord, type LabelKind, longestLabel } from '../labels/lexicon';
import { DIGITS, digitCount } from '../reading';
import { isCitation } from './citation';
import { caseValueEnd } from './value';

/** Labels of which a word may say where or of what they are, before the number. */
const KINDS: readonly LabelKind[] = ['file', 'case', 'thing', 'number'];
/** With fewer digits it may be a count, a year or a size. */
const FEWEST = 5;
/** "Kundenkarte Schwimmbad 30 00417 2", "Zulassungsbescheinigung Teil II NA 882301", "Trainerlizenz C NRW 02217" */
const PART = /^(?:I{1,3}|[A-D])$/;

/** What a label announces past one noun that is no label itself. */
export function behindNouns(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return KINDS.flatMap((kind) =>
    labelsOf(prepared)
      .of(kind)
      .flatMap((label): Candidate[] => {
        if (kind === 'file' && isCitation(text, label.start, label.end)) return [];
        const next = behindDot(prepared, label);
        const noun = tokens[next];
        let at = next + 1;
        const register = REGISTER.test(text.slice(label.start, label.end))
          ? inRegister(prepared, next)
          : undefined;
        if (register) return [register];
        if (noun?.gap !== 'space' || noun.case === 'lower' || noun.kind !== 'word') return [];
        if (tokens[at] && PART.test(tokens[at]!.text) && tokens[at]!.gap === 'space') at++;
        else if (!PART.test(noun.text) && !isOwner(prepared, next)) return [];
        const value = tokens[at];
        if (value?.gap !== 'space' || value.kind === 'mark' || /^(?:19|20)\d\d$/.test(value.text)) return [];
        if (value.kind === 'word' && (value.case !== 'upper' || value.text.length > 4)) return [];
        const end = caseValueEnd(text, value.start);
        const digits = end === undefined ? 0 : digitCount(text.slice(value.start, end));
        if (end === undefined || digits < FEWEST || isCount(text, value.start, end)) return [];
        return [{ start: value.start, end, type: 'CASE_NUMBER', confidence: 0.65, reason: 'context' }];
      }),
  );
}

/** "Gesch.-Z. Kreis 56/2-88 410", "Kd.-Nr. Stadtwerke 4711081": behind the point of an abbreviation. */
function behindDot({ tokens }: PreparedText, { next }: Label): number {
  const dot = tokens[next];
  return dot?.text === '.' && dot.gap === 'none' && tokens[next - 1]!.text.length < 4 ? next + 1 : next;
}

const REGISTER =
  /^(?:geburt|ehe|heirat|sterbe|lebenspartner|tauf|trau|familien)\p{L}{0,10}(?:register|buch|registers|buchs)$/iu;
const isEntry = oneOf(words('no eintrag'));
const leadsToEntry = (token: Token | undefined) => isNumberWord(token) || isEntry(token);
/** A town has no more words. */
const TOWN_WORDS = 3;
const ENTRY = /^(?:\p{Lu} ?)?\d{1,5}(?:\/(?:19|20)?\d{2})$/u;

/** "Geburtenregister Fulda Nr. 1455/1979", "Eheregister Bad Laer E 87/2020": the town before the entry. */
function inRegister({ text, tokens }: PreparedText, town: number): Candidate | undefined {
  let at = town;
  while (
    at < town + TOWN_WORDS &&
    tokens[at]?.case === 'capital' &&
    tokens[at]!.gap === 'space' &&
    !leadsToEntry(tokens[at])
  )
    at++;
  if (at === town) return undefined;
  while (at < town + 6 && (leadsToEntry(tokens[at]) || tokens[at]?.text === '.' || tokens[at]?.text === ','))
    at++;
  const value = tokens[at];
  const end = value?.gap === 'space' ? caseValueEnd(text, value.start) : undefined;
  return value && end !== undefined && ENTRY.test(text.slice(value.start, end))
    ? { start: value.start, end, type: 'CASE_NUMBER', confidence: 0.7, reason: 'context' }
    : undefined;
}

function isOwner({ tokens }: PreparedText, index: number): boolean {
  const { lower, text, case: written } = tokens[index]!;
  return (
    written === 'capital' &&
    text.length > 3 &&
    !isLabelWord(lower) &&
    longestLabel(tokens, index) === undefined &&
    !OF_PAPERS.test(lower)
  );
}

/** "Antrag Fraktion", "Auftrag Los", "Vertrag Haushaltsjahr": papers of the town. */
const OF_PAPERS =
  /fraktion|haushalt|vergabe|ausschreib|bauleit|bebauung|drucksache|vorlage|straße|kostenstelle|konto|artikel|menge|stück|auflage|größe|format|seite|stand|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember/u;

/** Thousands with dots or blanks, a sum, a number to call, and digits with a noun or a unit behind. */
function isCount(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  return (
    /^\d{1,3}(?:[. ]\d{3}){1,4}$|^1:|^\d{4}[–-]\d{4}$|^(?:19|20)\d\d[/–-]\d{2,4}$|^\d{1,3}[/–-](?:19|20)\d\d$/.test(
      value,
    ) ||
    /^(?:\+|0[1-9]\d{1,4}[ /-])/.test(value) ||
    (DIGITS.test(value) && /^(?: \p{L}|,\d| ?[€%])/u.test(text.slice(end, end + 3)))
  );
}
