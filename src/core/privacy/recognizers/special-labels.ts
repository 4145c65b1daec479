import type { Token } from '../text';
import { forms } from './special-words';

/*
 * The label of a form and what is written behind it: "Diagnose: F32.1", "Konfession: rk", "Staatsangehörigkeit | türkisch".
 * Basis: § 3 (1) no. 10 and 11 BMG (nationality, religion); § 301 SGB V (diagnosis).
 */
export const LABELS: ReadonlySet<string> = new Set(
  forms(`
    diagnose diagnosen hauptdiagnose nebendiagnose nebendiagnosen verdachtsdiagnose dauerdiagnose befund befunde krankheitsbild icd
    anamnese vorerkrankung vorerkrankungen erkrankung erkrankungen krankheiten allergie allergien unverträglichkeiten medikation medikamente
    behinderung behinderungen schwerbehinderung blutgruppe religion konfession religionszugehörigkeit glaube bekenntnis staatsangehörigkeit
    staatsangehörigkeiten staatsang nationalität staatsbürgerschaft herkunftsland herkunft ethnie volkszugehörigkeit gewerkschaft partei
    parteimitgliedschaft weltanschauung orientierung vorstrafen tatvorwurf delikt straftat straftaten pflegegrad merkzeichen therapie
    schwangerschaft suchtmittel konsum nationality religionsgemeinschaft krankheitsgeschichte gesundheitszustand einschränkungen impfstatus
    migrationshintergrund todesursache kirchensteuermerkmal krankenvorgeschichte staatsangeh staatsangehörigk religionszugeh konf sta nat rel relig glaubensbekenntnis hauptleiden grunderkrankung begleiterkrankungen
  `),
);

/** Answers that say nothing of a person. */
const EMPTY =
  /^(?:keine?|nein|entfällt|unbekannt|freiwillig|bitte|siehe|s|ohne|nicht|angabe|angaben|optional|was|wie|wer|wo|warum|wenn|falls|ab|bei|ist|sind|und|oder|zum|zur|ein|eine|der|die|das|dem|den|am|im|in|für|mit|auf|es|wir|sie|tbd|xxx|welche|anzugeben|ausfüllen|auszufüllen|neue|zahlen|informationen|hilfe|vortrag|tipps|unterricht)$/;
const YES = /^(?:ja|vorhanden|liegt|besteht|x)$/;
const MAX_VALUE = 24;

export interface Span {
  /** Indices of the first token and of the token after the last. */
  readonly start: number;
  readonly end: number;
}

/** The value behind the label at `index`, if it is one. */
export function labelled(tokens: readonly Token[], index: number): Span | undefined {
  const from = valueAfter(tokens, index);
  if (from === -1) return undefined;
  const first = tokens[from]!;
  if (first.kind !== 'word' || EMPTY.test(first.lower) || LABELS.has(first.lower)) return undefined;
  let end = from;
  for (; end < from + MAX_VALUE; end++) {
    const token = tokens[end];
    if (!token || (end > from && (token.gap === 'line' || token.gap === 'paragraph'))) break;
    // Boxes to tick, choices and questions belong to an empty form or a heading.
    if (/^[?☐□☒☑_…]$/.test(token.text)) return undefined;
    if (/^[;|!]$/.test(token.text) || isLabel(tokens, end)) break;
    if (token.text === '.' && tokens[end + 1]?.gap !== 'none' && tokens[end - 1]!.text.length > 2) break;
    if (token.gap === 'space' && tokens[end]!.start - tokens[end - 1]!.end > 2 && end > from) break;
    if (/^(?:wir|sie|können|ihre?)$/.test(token.lower) && token.case !== 'upper') return undefined;
  }
  while (end > from && /^[,.:–-]$/.test(tokens[end - 1]!.text)) end--;
  if (end === from) return undefined;
  return { start: YES.test(first.lower) ? index : from, end };
}

/** Labels that mean other things too ("Behinderungen: Vollsperrung"): their answer must be one of these fields. */
export const SHORT_LABELS: ReadonlySet<string> = new Set(
  forms(
    `sta nat rel partei orientierung herkunft glaube icd einschränkungen therapie behinderung behinderungen befund befunde konsum straftat
    straftaten delikt bekenntnis erkrankungen`,
  ),
);
/** How such answers are shortened. */
export const SHORT_ANSWERS =
  /^(?:türk|syr|dt|poln|ukr|rum|rumän|ital|griech|russ|serb|kroat|bulg|rk|ev|evang|kath|isl|musl|alev|orth|jüd|vd)$/;

/** "Staatsangeh.:" */
function isLabel(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.kind !== 'word') return false;
  return (
    tokens[index + 1]?.text === ':' || (tokens[index + 1]?.text === '.' && tokens[index + 2]?.text === ':')
  );
}

/** Index of the value: behind ":", "|", "(ICD-10):", also in the next line; -1 if it is no label. */
function valueAfter(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (tokens[at]?.text === '(' || tokens[at]?.text === '/' || tokens[at]?.text === '-') {
    const close = tokens[at]!.text === '(' ? ')' : ':';
    let steps = 0;
    while (steps < 7 && tokens[at] && tokens[at]!.text !== close) {
      at++;
      steps++;
    }
    if (close === ')') at++;
  }
  if (tokens[at]?.text === '.' && tokens[at]!.gap === 'none') at++;
  const mark = tokens[at];
  if (!mark || (mark.text !== ':' && mark.text !== '|') || mark.gap === 'line' || mark.gap === 'paragraph')
    return -1;
  const value = tokens[at + 1];
  return value && value.gap !== 'paragraph' ? at + 1 : -1;
}
