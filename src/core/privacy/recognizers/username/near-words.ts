import { firstIndex } from '../../../first-index';
import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting, oneOf, perWord } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { withoutUmlauts, words } from '../../words';
import type { Label } from '../labels/labels';
import { labelsOf } from '../labels/labels';
import { isLabelWord, type LabelKind } from '../labels/lexicon';
import { rowsOf } from '../labels/rows';
import { endsSentence } from '../marks';
import { matchAt } from '../reading';
import { INITIAL, isInitialed, isNamed, isOfWords, isVerb, isWord, login, TASK } from './form';

/** How many tokens around a word of the trade belong to what it speaks of. */
const BEFORE = 14;
const BEHIND = 28;

/**
 * Log-ins by their form, where accounts and passwords are spoken of: a name and an initial in small letters ("mkuntz",
 * "wolffb"), a name with digits or underscores ("kevin_b07"). German writes names with a capital, so that nothing else
 * looks so in a text that has capitals.
 */
export function nearWords(prepared: PreparedText): Candidate[] {
  const labels = labelsOf(prepared);
  const found = new Map<number, Candidate>();
  const look = (kind: LabelKind, confidence: number) => {
    for (const label of labels.of(kind)) {
      for (const index of around(prepared, label)) {
        const { start } = prepared.tokens[index]!;
        if (found.has(start)) continue;
        const end = logInAt(prepared, index, directOf(prepared, kind, label, index));
        if (end !== undefined) found.set(start, login(start, end, confidence, 'context'));
      }
    }
  };
  look('username', 0.65);
  look('actor', 0.65);
  look('logon', 0.6);
  look('social', 0.6);
  for (const one of [...ofActors(prepared), ...inColumns(prepared)])
    if (!found.has(one.start)) found.set(one.start, one);
  return [...found.values()];
}

type Direct = 'name' | 'actor' | 'service' | 'on' | undefined;

/** Whether a word is what a label announces: "Kennung kranzs", "Freigabe durch: WAGNERK". */
function directOf({ tokens }: PreparedText, kind: LabelKind, label: Label, index: number): Direct {
  const place = tokens[label.next]?.text === ':' ? label.next + 1 : label.next;
  // "bei Insta jule.und.die.bienen"
  if (kind === 'social') return index === place ? 'on' : 'service';
  if (index !== place || tokens[index]!.gap === 'paragraph') return undefined;
  return kind === 'username' ? 'name' : kind === 'actor' ? 'actor' : undefined;
}

const endsStatement = oneOf(new Set('.!'));

/** The tokens of the sentence before a word and behind it, an answer in the next line too. */
function* around({ tokens }: PreparedText, label: Label): Generator<number> {
  const first = label.next - 1;
  for (let at = first; at > 0 && first - at < BEFORE; at--) {
    if (tokens[at]!.gap === 'paragraph' || tokens[at]!.gap === 'line') break;
    const before = tokens[at - 1]!;
    if (tokens[at]!.gap !== 'none' && endsSentence(before)) break;
    yield at - 1;
  }
  for (let at = label.next; at < label.next + BEHIND; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return;
    if (token.case === 'capital' && token.gap !== 'none' && endsStatement(tokens[at - 1])) return;
    yield at;
  }
}

const RUN = /\p{L}[\p{L}\d]{0,23}(?:[._-][\p{L}\d]{1,20}){0,4}(?![\p{L}\d@/\\=_]|[-.:]\p{L})/uy;
const SMALL = /^[a-z]{5,20}$/;
const GREAT = /^[A-Z]{5,12}$/;
const SHORT = /^[a-z]{1,3}\d{2,5}$/;
/** Files, machines and programs have such names too. */
const NO_LOGIN =
  /\.(?:de|com|net|org|info|eu|nl|me|pdf|docx?|xlsx?|jpe?g|png|txt|html?|php|zip|csv|xml|json|exe|log|local|intern|example)$|^(?:stand|entwurf|img|image|scan|foto|bild|datei|file|dok|doc|anlage|seite|page|version|test|win|windows|office|srv|server|pc|nb|app|vm|host|drucker|printer|switch|www)[\d_.-]/iu;
/** Months of the neighbours: "nato il 27 luglio". */
const FOREIGN_MONTH =
  /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|décembre|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|januari|februari|maart|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)$/u;
const isEnglish = oneOf(words('the your you of and is are to with please for my it this that has was'));

/** Marks that stand right before and inside a log-in. */
const opensRun = oneOf(new Set('("„“\'[<:;,|>'));
const joinsRun = oneOf(new Set('_.-'));

/** End of the log-in that a token begins. */
function logInAt(prepared: PreparedText, index: number, direct: Direct): number | undefined {
  const { text, tokens } = prepared;
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.text.length > 24) return undefined;
  if (token.gap === 'none' && !opensRun(tokens[index - 1])) return undefined;
  const next = tokens[index + 1];
  const joined = next?.gap === 'none' && (next.kind === 'number' || joinsRun(next));
  if (token.case === 'lower' ? !joined && !mayBeSmall(token) : !joined && !(direct && token.case === 'upper'))
    return undefined;
  const run = matchAt(RUN, text, token.start)?.[0];
  if (run === undefined || run.length < 3 || run.length > 40 || NO_LOGIN.test(run)) return undefined;
  return isLogIn(prepared, index, run, direct) ? token.start + run.length : undefined;
}

function isLogIn(prepared: PreparedText, index: number, run: string, direct: Direct): boolean {
  if (SHORT.test(run)) return direct === 'name' || direct === 'actor';
  if (run.length < 5) return false;
  // "Im Forum schreibt tomatenfee"
  if (SMALL.test(run) && writes(prepared.tokens[index - 1]) && isCompound(run)) return true;
  if (direct === 'service' || direct === 'on') {
    const led = direct === 'on' || leadsToName(prepared.tokens[index - 1]);
    return (led || /[\d_]/.test(run)) && isJoined(run, led);
  }
  if (SMALL.test(run)) return isSmall(prepared, index, direct);
  // "SAP-User LEHNERT", "Freigabe durch WAGNERK"
  if (GREAT.test(run))
    return (
      direct !== undefined &&
      prepared.tokens[index - 1]!.case !== 'upper' &&
      prepared.tokens[index + 1]?.case !== 'upper' &&
      isNamed(run.toLowerCase()) &&
      (direct === 'name' || !isNamed(run.toLowerCase(), false))
    );
  return isJoined(run, false);
}

/** Words that introduce how somebody is called: "auf eBay als schnaeppchen-kalle". */
const leadsToName = fitting(/^(?:als|unter|namens|heißt|heisst|sich|nutzer|nutzerin|user)$/);

/** Whether small letters may be a log-in at all: a name is in them, or no list knows them. */
const mayBeSmall = perWord(
  (lower) =>
    SMALL.test(lower) &&
    !FOREIGN_MONTH.test(lower) &&
    !isLabelWord(lower) &&
    (isNamed(lower, true, true) || !isWord(lower)),
);

/** "mkuntz", "wolffb", and "thewissp" where the text speaks of somebody called Thewissen. */
function isSmall({ tokens }: PreparedText, index: number, direct: Direct): boolean {
  const { lower } = tokens[index]!;
  if (!isOfCapitals(tokens, index)) return false;
  if (INITIAL.test(lower) && isNamed(lower, true, true)) return true;
  // A noun has a capital: behind "Kennung" small letters are none.
  if (direct === 'name' && isNamed(lower, true, true)) return !isVerb(lower);
  // "er wolle": a verb's form that no list has
  if (isNamed(lower)) return !isWord(lower) && !isWord(`${lower}n`);
  // "Freigabe durch wagnerse"
  if (direct && lower.length > 6 && isNamed(lower.slice(0, -2), false)) return !isWord(lower);
  return !isWord(lower) && isOfNameIn(tokens, index);
}

/** What somebody does in a forum. */
const writes = fitting(
  /^(?:schreibt|schrieb|postet|postete|kommentiert|kommentierte|droht|drohte|behauptet|behauptete|nutzer|nutzerin|user|userin|antwortet|antwortete|fragt|fragte|lästert|hetzt|pöbelt)$/,
);

/** Two nouns in one that no list has, in small letters: a name for the net. */
function isCompound(lower: string): boolean {
  if (
    lower.length < 8 ||
    isWord(lower) ||
    /(?:lich|isch|ig|bar|los|haft|end|weise|voll|sam|mäßig|frei)(?:e[rsnm]?)?$/u.test(lower)
  )
    return false;
  for (let at = 4; at < lower.length - 2; at++) {
    const first = lower.slice(0, at);
    if (!isNoun(foldName(lower.slice(at)))) continue;
    if (isNoun(foldName(first)) || isNoun(foldName(first.replace(/(?:en|es|n|s)$/, '')))) return true;
  }
  return false;
}

/** Somebody whose name the text nearby writes with a capital: its first letters and initials make the log-in. */
function isOfNameIn(tokens: readonly Token[], index: number): boolean {
  const { lower, start } = tokens[index]!;
  if (lower.length <= OF_NAME) return false;
  let written = beginnings.get(tokens);
  if (!written) {
    written = new Map();
    for (const at of indexOf(tokens).capitals) {
      const token = tokens[at]!;
      if (token.text.slice(1, OF_NAME) !== token.lower.slice(1, OF_NAME)) continue;
      const begin = withoutUmlauts(token.lower.slice(0, OF_NAME)).slice(0, OF_NAME);
      const places = written.get(begin);
      if (places) places.push(token.start);
      else written.set(begin, [token.start]);
    }
    beginnings.set(tokens, written);
  }
  for (const begin of [lower.slice(0, OF_NAME), lower.slice(1, OF_NAME + 1)]) {
    const places = written.get(begin) ?? [];
    const next = places[firstIndex(places, (place) => place >= start - NEARBY)];
    if (next !== undefined && next <= start + NEARBY) return true;
  }
  return false;
}

/** How far away, in characters, the name may stand: less than a window sees of its neighbours. */
const NEARBY = 400;

/** Letters of a name that a log-in has at the least. */
const OF_NAME = 5;
/** How the words of a text begin that have a capital, in lower case, and where. */
const beginnings = new WeakMap<readonly Token[], Map<string, number[]>>();

/** Whether the words around have capitals, in German. */
function isOfCapitals(tokens: readonly Token[], index: number): boolean {
  let capitals = false;
  for (let at = Math.max(0, index - 10); at < index + 10 && at < tokens.length; at++) {
    if (isEnglish(tokens[at])) return false;
    if (tokens[at]!.case === 'capital' && tokens[at]!.text.length > 2) capitals = true;
  }
  return capitals;
}

/** "praktikum03": whoever does it for a while. */
const OF_TASK =
  /^(?:praktik(?:um|ant|antin)|azubi|trainee|extern|gast|springer|vertretung|fsj|bufdi|hiwi)\d{1,3}$/;

/** "w-kreher2": an initial, a hyphen, small letters and a digit. */
const HYPHENED = /^[a-z]{1,2}-[a-z]{4,16}\d{1,3}$/;

/** "kevin_b07", "moellering58", "l.hartwig", "DarkAngel_66", "extern-mueller", "julia-noack-89". */
function isJoined(run: string, led: boolean): boolean {
  if (OF_TASK.test(run) || HYPHENED.test(run)) return true;
  // "heißt auf Kleinanzeigen Trödelkönig41"
  if (led && /^\p{Lu}\p{Ll}{3,20}\d{1,4}$/u.test(run)) return true;
  const parts = run.toLowerCase().split(/[\d._-]+/);
  // "l.hartwig", "edelmann.g"
  const initialed =
    /^(?:\p{Ll}\.\p{Ll}{4,20}|\p{Ll}{4,20}\.\p{Ll})\d{0,4}$/u.test(run) &&
    parts.some((part) => isNamed(part, false, true));
  const named =
    initialed ||
    parts.some((part) => part.length > 3 && (isInitialed(part) || (isNamed(part) && (led || !isWord(part)))));
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(run)) return false;
  if (run.includes('_')) return named || (led && !isOfWords(run)) || (/\d$/.test(run) && /\p{Ll}/u.test(run));
  if (!/\p{Ll}/u.test(run) || !named) return false;
  if (run.includes('-'))
    return led || /\d$/.test(run) || TASK.test(run) || (parts.length === 2 && !parts.some(isWord));
  return (
    run.includes('.') || (/^\p{L}{4,20}\d{1,4}$/u.test(run) && (isInitialed(parts[0]!) || !isWord(parts[0]!)))
  );
}

const STATED = /\.? ?: ?([a-z][a-z\d]{2,20})(?=\s{0,3}(?:$|\n)| {2}|\t| ?[·|;,/(]| (?:am )?\d)/uy;
/** What adjectives and participles end in that no list knows. */
const INFLECTED = /(?:e[nrsm]?|t|isch|lich|ig|ell|los|bar|end|weise|iert)$/;

/** Behind "bearb.:" and a colon what is no word: "erstellt: koegba · 2 Seiten", "Bearbeiter: jvonderlohe". */
function ofActors(prepared: PreparedText): Candidate[] {
  return labelsOf(prepared)
    .of('actor')
    .flatMap((label): Candidate[] => {
      const match = matchAt(STATED, prepared.text, label.end);
      const value = match?.[1];
      const letters = value?.replace(/\d{1,20}$/, '') ?? '';
      if (!match || !value || isWord(letters) || isLabelWord(letters)) return [];
      const odd = INITIAL.test(letters) || !INFLECTED.test(letters) || isInitialed(letters);
      if (!odd || letters.length < (letters === value ? OF_NAME : 2)) return [];
      const end = label.end + match[0].length;
      return [login(end - value.length, end, 0.7)];
    });
}

const CELL = /[a-z]{3,20}\d{0,4}|[a-z]{1,3}\d{2,5}/y;
/** Lines of a table below its head. */
const MAX_ROWS = 60;

/** Log-ins in the column of who did it: "erledigt_von", "Bearbeiter"; there any word that no list knows. */
function inColumns(prepared: PreparedText): Candidate[] {
  const rows = rowsOf(prepared);
  const labels = labelsOf(prepared);
  return [...labels.of('actor'), ...labels.of('username'), ...labels.of('logon')].flatMap((label) => {
    const line = rows.lineAt(label.start);
    const { cells } = rows.row(line)!;
    if (cells.length < 4) return [];
    const column = cells.findIndex((place, at) => at % 2 === 1 && place >= label.end) - 1;
    const found: Candidate[] = [];
    for (let after = 1; after <= MAX_ROWS; after++) {
      const row = rows.row(line + after);
      if (!row || row.cells.length < 4) break;
      const start = row.cells[column];
      const stop = row.cells[column + 1];
      if (start === undefined || stop === undefined || start === stop) continue;
      const value = matchAt(CELL, prepared.text, start)?.[0];
      if (value && start + value.length === stop && (INITIAL.test(value) || !isWord(value)))
        found.push(login(start, stop, 0.7));
    }
    return found;
  });
}
