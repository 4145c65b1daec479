import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { cueBefore, isStretch, personBefore, postcodeAfter, townAfter } from './evidence';
import { nameBefore } from './street';

/*
 * House numbers in words, as somebody dictates them or a machine writes a voice mail down: "Lindenstraße zwölf",
 * "birkenweg achtzehn in köthen", "vor dem tore drei komma 49377 vechta".
 */

const joinsNumbers = fitting(/^(?:bis|oder)$/);
const isInflected = fitting(/e[nrs]?$/);
const SMALL_LETTER = /^[a-f]$/;
const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
export const SPELLED: ReadonlySet<string> = new Set(
  [
    ...'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
    ...TENS.flatMap((ten) => [ten, ...ONES.map((one) => `${one}und${ten}`)]),
    ...['hundert', 'einhundert'],
  ].flatMap((one) => [one, one.replace('ü', 'ue').replace('ö', 'oe').replace('ß', 'ss')]),
);
/** "am elften elften fünfundvierzig" */
const isOrdinal = fitting(
  /^(?:ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf|\p{L}{2,6}zehn|\p{L}{0,10}(?:zig|ßig)s)ten$/u,
);
/** "müssen vier Linden", "sind zwei" */
const isModal = fitting(
  /^(?:müssen|sollen|können|dürfen|wollen|werden|wurden|sind|waren|haben|hatten|stehen|standen|fehlen|nur|alle|noch)$/,
);
/** What is said for a mark or a new line. */
const isSaidMark = fitting(
  /^(?:postleitzahl|plz|komma|punkt|absatz|zeile|klammer|doppelpunkt|semikolon|bindestrich|fragezeichen)$/,
);

/** The address whose number in words is the token at `index`. */
export function spelled({ tokens }: PreparedText, index: number): Candidate | undefined {
  const name = nameBefore(tokens, index);
  if (
    !name ||
    isOrdinal(tokens[name.last]) ||
    isModal(tokens[name.last]) ||
    name.link === 'apart' ||
    isStretch(tokens, name.start)
  )
    return undefined;
  const end = SMALL_LETTER.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  if (!(name.kind === 'sure' ? mayEnd(tokens, end) : speaksForIt(tokens, name.start, end, name.kind)))
    return undefined;
  return {
    start: tokens[name.start]!.start,
    end: tokens[end - 1]!.end,
    type: 'ADDRESS',
    confidence: 0.75,
    reason: 'format',
  };
}

function isSaid(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return isSaidMark(tokens[at]) || (lower === 'neue' && tokens[at + 1]?.lower === 'zeile');
}

/** What is counted would come behind: "in der Lindenstraße zwölf Bäume". */
function mayEnd(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next?.kind !== 'word' ||
    next.gap === 'paragraph' ||
    isSaid(tokens, end) ||
    (next.case === 'lower' && !joinsNumbers(next) && !isAdjective(tokens, end))
  );
}

/** "zwölf neue Bäume" */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return isInflected(tokens[at]) && noun?.case === 'capital' && noun.gap === 'space';
}

/** A name that might be another thing needs an end behind it, and a town, a person or a word for an address. */
function speaksForIt(tokens: readonly Token[], start: number, end: number, kind: string): boolean {
  if (postcodeAfter(tokens, end) || townAfter(tokens, end)) return true;
  const next = tokens[end];
  const ends = next === undefined || next.kind === 'mark' || isSaid(tokens, end) || next.gap !== 'space';
  return ends && kind !== 'word' && (cueBefore(tokens, start) || personBefore(tokens, start));
}
