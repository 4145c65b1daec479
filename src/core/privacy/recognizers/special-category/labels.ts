import { fitting } from '../../per-word';
import { type PreparedText, startsLine, type Token } from '../../text';
import { forms } from '../../words';
import { rowsOf } from '../labels/rows';

/*
 * The label of a form and what is written behind it: "Diagnose: F32.1", "Konfession: rk", "Staatsangehörigkeit | türkisch".
 * Basis: § 3 (1) no. 10 and 11 BMG (nationality, religion); § 301 SGB V (diagnosis).
 */
export const LABELS: ReadonlySet<string> = new Set(
  forms(`
    diagnose diagnosen hauptdiagnose nebendiagnose nebendiagnosen verdachtsdiagnose dauerdiagnose befund befunde krankheitsbild icd
    anamnese vorerkrankung vorerkrankungen erkrankung erkrankungen krankheiten allergie allergien unverträglichkeiten medikation medikamente
    behinderung behinderungen schwerbehinderung blutgruppe unfallfolgen religion konfession religionszugehörigkeit glaube bekenntnis staatsangehörigkeit
    staatsangehörigkeiten staatsang nationalität staatsbürgerschaft herkunftsland herkunft ethnie volkszugehörigkeit gewerkschaft partei
    parteimitgliedschaft weltanschauung orientierung vorstrafen tatvorwurf delikt straftat straftaten pflegegrad merkzeichen therapie
    schwangerschaft suchtmittel konsum nationality religionsgemeinschaft krankheitsgeschichte gesundheitszustand einschränkungen impfstatus
    migrationshintergrund todesursache kirchensteuermerkmal besonderheiten parteizugehörigkeit gewerkschaftszugehörigkeit parteimitglied gewerkschaftsmitglied sprachliche
    religiöses vorstrafe eintragungen führungszeugnis strafverfahren ermittlungsverfahren verurteilungen straftatbestand vorwurf tatvorwürfe anklagevorwurf vorkommnisse verletzung verletzungen körperteil körperteile verletzungsart
    beeinträchtigung beeinträchtigungen gesundheit gesundheitliches gesundheitsangaben hilfsmittel krankenakte medikament dauermedikation notfallmedikament notfallmedikamente schwangerschaftswoche sexualität geschlechtsidentität
    dg dgn dx
    förderschwerpunkt ernährung pflegestufe krankheit leiden unverträglichkeit geburtsland diag vorerkr erkr staatsangehörigk stang staatsgeh volksgruppe abstammung kirche kirchenzugehörigkeit kirchensteuer rel.-zugehörigkeit glaubensgemeinschaft weltanschauliches krankenvorgeschichte religionsgesellschaft religionsgesellschaften staatsangeh einträge eintrag voreinträge voreintragungen anlass mitgliedschaft mitgliedschaften volksgruppen fraktion diagn religionszugeh konf sta nat rel relig verdacht tatverdacht herkunftssprache familiensprache glaubensbekenntnis hauptleiden grunderkrankung begleiterkrankungen
  `),
);

const opensShortNone = fitting(/^o$/);
const endsShortNone = fitting(/^(?:b|bek|bekenntnis|konf|konfession|rel|religion|r)$/);

/** "o. B.", "o. Bek.": without, behind a label of faith; behind "Befund" it is of an illness that is none. */
export function isNoConfession(tokens: readonly Token[], label: number, answer: number): boolean {
  return (
    opensShortNone(tokens[answer]) &&
    tokens[answer + 1]?.text === '.' &&
    endsShortNone(tokens[answer + 2]) &&
    isFaithLabel(tokens[label])
  );
}

/** Answers that say nothing of a person. */
const isEmptyAnswer = fitting(
  /^(?:keine?|nein|entfällt|unbekannt|freiwillig|bitte|siehe|s|ohne|nicht|angabe|angaben|optional|was|wie|wer|wo|warum|wenn|falls|ab|bei|ist|sind|und|oder|zum|zur|ein|eine|der|die|das|dem|den|am|im|in|für|mit|auf|es|wir|sie|tbd|xxx|welche|anzugeben|ausfüllen|auszufüllen|neue|zahlen|informationen|hilfe|vortrag|tipps|unterricht|kürzel|schlüssel|kennziffer|kennzahl|code|laut|gemäß|kreuz)$/,
);
/** Labels whose "none" tells something too. */
const isFaithLabel = fitting(
  /^(?:kirche|konfession|konf|religion|relig|rel|religionszugehörigkeit|bekenntnis|kirchenzugehörigkeit)$/,
);

const isNoFaith = fitting(/^(?:keins|keine[rs]?|kein|ohne|konfessionslos|nein)$/);

const isEndOfAnswer = fitting(/^[.,;|)]$/);

function endsAnswer(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return !token || startsLine(token) || isEndOfAnswer(token);
}

const isYes = fitting(/^(?:ja|vorhanden|liegt|besteht|x)$/);
/** "Woche angeben", and the sign of a legend: "G = gehbehindert". */
const isToFillIn = fitting(
  /^(?:angeben|anzugeben|eintragen|ankreuzen|ausfüllen|beifügen|auswählen|streichen)$/,
);
const MAX_VALUE = 24;

export interface Span {
  /** Indices of the first token and of the token after the last. */
  readonly start: number;
  readonly end: number;
}

const isOfEmptyForm = fitting(/^[?☐□☒☑_…○◯●▢❍❏❑]$/);
const endsCell = fitting(/^[|!]$/);
const isOfAddress = fitting(/^(?:wir|sie|können|ihre?)$/);
const isTrailingMark = fitting(/^[,.:–-]$/);

const countsBy = fitting(/^(?:nach|je|pro)$/);

/** The value behind the label at `index`, if it is one. */
export function labelled(tokens: readonly Token[], index: number): Span | undefined {
  // "Herkunft der Waren: Spanien"
  if (
    tokens[index]!.lower === 'herkunft' &&
    /^(?:der|des|von)$/.test(tokens[index + 1]?.lower ?? '') &&
    !/^(?:mutter|vaters|eltern|familie|person|antragstellerin|antragstellers|kindes)$/.test(
      tokens[index + 2]?.lower ?? '',
    )
  )
    return undefined;
  // "Zuzüge nach Staatsangehörigkeit: …", "Ausfalltage je Diagnose: …": figures
  if (countsBy(tokens[index - 1]) && !beginsLine(tokens, index)) return undefined;
  // "KONFESSION    KEINE": a form of columns
  if (
    isFaithLabel(tokens[index]) &&
    isNoFaith(tokens[index + 1]) &&
    tokens[index + 1]!.start - tokens[index]!.end > 1 &&
    beginsLine(tokens, index) &&
    endsAnswer(tokens, index + 2)
  )
    return { start: index + 1, end: index + 2 };
  const from = valueAfter(tokens, index);
  if (from === -1) return undefined;
  const first = tokens[from]!;
  // "Bekenntnis: o. B."
  if (isNoConfession(tokens, index, from)) return { start: from, end: from + 3 };
  // "Konfession: keine"
  if (isNoFaith(first) && isFaithLabel(tokens[index]) && endsAnswer(tokens, from + 1))
    return { start: from, end: from + 1 };
  // "Partei: Die Linke", "Vorstrafen: 2x Diebstahl"
  const party = tokens[index]!.lower === 'partei' && first.text === 'Die';
  const times = tokens[index]!.lower.startsWith('vorstraf') && first.kind === 'number' && first.text !== '0';
  if (party || times) {
    let end = from + 1;
    while (end < from + MAX_VALUE && tokens[end]?.gap !== 'line' && !endsAnswer(tokens, end)) end++;
    return { start: from, end };
  }
  if (first.kind !== 'word' || isEmptyAnswer(first) || LABELS.has(first.lower)) return undefined;
  let end = from;
  for (; end < from + MAX_VALUE; end++) {
    const token = tokens[end];
    if (!token || (end > from && (token.gap === 'line' || token.gap === 'paragraph'))) break;
    if (isToFillIn(token) || token.text === '=') return undefined;
    // Boxes to tick, choices and questions belong to an empty form or a heading.
    if (isOfEmptyForm(token)) return undefined;
    if (endsCell(token) || (token.text === ';' && !isListed(tokens[index]))) break;
    if (isLabel(tokens, end)) {
      // The next line is a label of several words.
      if (end > from && startsLine(first)) return undefined;
      break;
    }
    if (token.text === '.' && tokens[end + 1]?.gap !== 'none' && tokens[end - 1]!.text.length > 2) break;
    if (token.gap === 'space' && tokens[end]!.start - tokens[end - 1]!.end > 2 && end > from) break;
    if (isOfAddress(token) && token.case !== 'upper') return undefined;
  }
  // "ja / nein"
  if (isYes(first) && /^(?:\/|oder|nein)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  while (end > from && isTrailingMark(tokens[end - 1])) end--;
  if (end === from) return undefined;
  return { start: isYes(first) ? index : from, end };
}

/** Labels that mean other things too ("Behinderungen: Vollsperrung"): their answer must be one of these fields. */
export const SHORT_LABELS: ReadonlySet<string> = new Set(
  forms(
    `herkunftssprache familiensprache einträge eintrag voreinträge anlass mitgliedschaft mitgliedschaften fraktion besonderheiten sprachliche vorkommnisse verletzung verletzungen körperteil körperteile vorwurf eintragungen führungszeugnis strafverfahren ermittlungsverfahren beeinträchtigung beeinträchtigungen gesundheit gesundheitliches hilfsmittel ernährung
    krankheit leiden geburtsland volksgruppe kirche kirchensteuer parteizugehörigkeit gewerkschaftszugehörigkeit parteimitglied gewerkschaftsmitglied vorstrafe verurteilungen sta nat rel partei orientierung herkunft glaube icd einschränkungen therapie behinderung behinderungen befund befunde konsum straftat
    verdacht tatverdacht straftaten delikt bekenntnis erkrankungen`,
  ),
);
/** How such answers are shortened. */
export const isShortAnswer = fitting(
  /^(?:islam|judentum|christentum|buddhismus|hinduismus|hinduist|sunna|jesidentum|alevitentum|türk|syr|dt|poln|ukr|rum|rumän|ital|griech|russ|serb|kroat|bulg|rk|ev|evang|kath|isl|musl|mosl|alev|orth|jüd|isr|ref|luth|freik|neuap|hind|buddh|vd)$/,
);

/** Labels of several answers: "Diagnosen: Pneumonie; Vorhofflimmern" */
const isListed = fitting(
  /^(?:haupt|neben|dauer)?(?:diagnosen?|vorerkrankungen|allergien|befunde|medikamente|medikation)$/,
);

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
  // "Parteizugehörigkeit in den letzten zehn Jahren: …"
  if (beginsLine(tokens, index)) {
    for (let steps = 0; steps < 7; steps++) {
      // "Religion d. Mutter: …"
      if (tokens[at]?.kind === 'mark' && !(tokens[at]!.text === '.' && tokens[at - 1]!.text.length < 5))
        break;
      if (tokens[at]?.kind !== 'mark' && tokens[at]?.gap !== 'space') break;
      at++;
    }
  }
  // "Staatsangeh. ......... syrisch"
  const leader = at;
  while (tokens[at]?.text === '.' && tokens[at]!.gap === (at === leader ? tokens[at]!.gap : 'none')) at++;
  if (at - leader >= FEWEST_DOTS && tokens[at]?.kind === 'word' && tokens[at]!.gap === 'space') return at;
  if (tokens[at]?.text !== ':') at = leader;
  const mark = tokens[at];
  // "Staatsangehörigkeit  portugiesisch": a form of columns.
  if (
    mark?.gap === 'space' &&
    mark.start - tokens[at - 1]!.end > 1 &&
    mark.kind === 'word' &&
    beginsLine(tokens, index)
  )
    return at;
  if (!mark || (mark.text !== ':' && mark.text !== '|') || mark.gap === 'line' || mark.gap === 'paragraph')
    return -1;
  const value = tokens[at + 1];
  return value && value.gap !== 'paragraph' ? at + 1 : -1;
}

/** Fewer dots are no leader from a label to its value. */
const FEWEST_DOTS = 3;

function beginsLine(tokens: readonly Token[], index: number): boolean {
  const { gap } = tokens[index]!;
  return index === 0 || gap === 'line' || gap === 'paragraph';
}

/** A longer cell is no answer, and a table has no more rows. */
const MAX_CELL = 60;
const MAX_ROWS = 40;

export interface Cell {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the answers of the label at `index` begin that stand in cells without a colon: the cells behind it in its row,
 * those of its column below, or the next line where it is alone in its own.
 */
export function cellsOf(prepared: PreparedText, index: number): readonly (readonly Cell[])[] {
  const { text, tokens } = prepared;
  const token = tokens[index]!;
  const rows = rowsOf(prepared);
  const line = rows.lineAt(token.start);
  const row = rows.row(line);
  if (!row || row.end - row.cells[0]! > 300) return [];
  const { cells } = row;
  let own = -1;
  for (let at = 0; at < cells.length; at += 2)
    if (cells[at]! <= token.start && token.start < cells[at + 1]!) own = at;
  if (own === -1 || !/^[\d\s.)|]{0,5}(?:[A-Za-zäöü]{3,14}\s)?$/.test(text.slice(cells[own], token.start)))
    return [];
  const rest = text.slice(token.end, cells[own + 1]);
  if (rest.length > 30 || /[\d:]/.test(rest)) return [];
  const below = rows.row(line + 1);
  if (cells.length === 2)
    return below?.cells.length === 2 ? [[{ start: below.cells[0]!, end: below.end }].filter(isShort)] : [];
  const behind: Cell[] = [];
  for (let at = own + 2; at < cells.length; at += 2) behind.push({ start: cells[at]!, end: cells[at + 1]! });
  const column: Cell[] = [];
  for (let after = 1; after <= MAX_ROWS; after++) {
    const other = rows.row(line + after);
    if (!other || (other.cells.length < 4 && /[^\s|:+=-]/.test(text.slice(other.cells[0], other.end)))) break;
    const start = other.cells[own];
    const end = other.cells[own + 1];
    if (start !== undefined && end !== undefined) column.push({ start, end });
  }
  return [behind.filter(isShort), column.filter(isShort)];
}

function isShort({ start, end }: Cell): boolean {
  return end > start && end - start <= MAX_CELL;
}
