import { placeholderAt } from '../inside-placeholder';
import { fitting, type WordTest } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import { type PreparedText, startsLine, type Token } from '../text';
import { indexOf, sought } from '../token-index';
import { isLabelWord } from './labels/lexicon';
import { joinApart } from './special-category/apart';
import { needsCompanion } from './special-category/idioms';
import type { Cell } from './special-category/labels';
import {
  cellsOf,
  isNoConfession,
  isShortAnswer,
  LABELS,
  labelled,
  SHORT_LABELS,
} from './special-category/labels';
import type { Hit, Place } from './special-category/level';
import { levelOfMeasure } from './special-category/level';
import type { Entry } from './special-category/lexicon';
import { entryOf, fieldOf, hasEntry } from './special-category/lexicon';
import { isLimb } from './special-category/limbs';
import { endsPart } from './special-category/little-words';
import { isMaxim } from './special-category/maxims';
import { measured } from './special-category/measures';
import { phrase } from './special-category/phrases';
import { isPunishment } from './special-category/punishments';
import { isRule } from './special-category/rule-like';
import { RULES } from './special-category/rules';
import type { Sentence } from './special-category/sentence';
import { Sentences } from './special-category/sentences';

/*
 * Special categories of personal data: health, religion, origin, union, politics, sexual life, genetic and biometric
 * data; and criminal matters.
 * Basis: Art. 9 and Art. 10 GDPR, § 67 SGB X, § 22 BDSG.
 * Format: a word of these fields (`special-category/lexicon.ts`) said of a person: behind a form's label
 *   ("Diagnose: …", "Konfession: …"), as a degree ("GdB 50"), or in a sentence that names a person, says ich or mein,
 *   speaks of a relative or a party to the case, or goes on from such a sentence. General texts ("Das Gesundheitsamt
 *   informiert …", "Wenn Sie schwerbehindert sind, …", "Menschen mit Demenz") are quiet.
 * Checksum: none, always a probability.
 */
export const specialCategory: Recognizer = {
  name: 'special-category',
  rank: 80,
  find(whole, { found }) {
    const prepared = joinApart(whole);
    const { tokens } = prepared;
    const hits: Hit[] = [];
    let sentences: Sentences | undefined;
    const persons = found.filter((candidate) => candidate.type === 'PERSON');
    let behind = 0;
    for (const index of indexOf(tokens).of(ENTRIES)) {
      const token = tokens[index]!;
      if ((token.kind !== 'word' && token.text !== '‰') || index < behind) continue;
      const entry = entryOf(token)!;
      sentences ??= new Sentences(tokens, persons);
      const said =
        hitAt(tokens, index, entry, sentences) ??
        affirmed(tokens, index, entry) ??
        ticked(tokens, index, entry);
      const hit = said && withAnswer(tokens, said);
      if (!hit && LABELS.has(token.lower)) hits.push(...inCells(prepared, index));
      if (!hit || isMaxim(new EntryPlace(tokens, sentences, index), hit)) continue;
      hits.push({ field: fieldOf(entry), ...hit });
      // "leidet seit dem Schlaganfall an Schwindel": what stands between is read too.
      if (entry !== 'suffer') behind = Math.max(behind, hit.end);
    }
    return merged(tokens, hits)
      .filter((hit) => !isNumberLabel(prepared, hit) && !holdsPlaceholder(prepared, hit))
      .map((hit) => ({
        start: tokens[hit.start]!.start,
        end: tokens[hit.end - 1]!.end,
        type: 'SPECIAL_CATEGORY',
        confidence: hit.sure ? 0.85 : hit.level >= 3 ? 0.75 : hit.level >= 2 ? 0.7 : 0.6,
        reason: 'context',
      })) satisfies Candidate[];
  },
};

const ENTRIES = sought(hasEntry);

const isNumberWord = fitting(/^(?:nr|nummer)$/);

/** "Flüchtlingsausweis-Nr.", "Strafverfahren [CASE_NUMBER_1]": what stands behind it is found as a number. */
function isNumberLabel({ text, tokens }: PreparedText, { start, end }: Hit): boolean {
  if (end - start > 1) return isNumberWord(tokens[end - 1]);
  const next = tokens[end];
  return (
    next?.text === '[' && isLabelWord(tokens[start]!.lower) && placeholderAt(text, next.start) !== undefined
  );
}

/** Of a text that is masked: "wegen [SPECIAL_CATEGORY_1] vor Gericht" says nothing any more. */
function holdsPlaceholder({ text, tokens }: PreparedText, { start, end }: Hit): boolean {
  for (let at = start; at < end; at++)
    if (tokens[at]!.text === '[' && placeholderAt(text, tokens[at]!.start)) return true;
  return false;
}

/** "[x] Blindengeld", "☒ schwerbehindert": ticked, whoever the form is of. */
function ticked(tokens: readonly Token[], index: number, entry: Entry): Hit | undefined {
  return IS_TICKED.has(entry) && isBehindTick(tokens, index)
    ? { start: index, end: index + 1, level: 2, weak: false }
    : undefined;
}

function isBehindTick(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    if (isTick(tokens[at]) || (isCross(tokens[at]) && isOpen(tokens[at - 1]) && isClose(tokens[at + 1])))
      return true;
    if (startsLine(tokens[at]!) && tokens[at]!.kind === 'word') return false;
  }
  return false;
}

const IS_TICKED: ReadonlySet<Entry> = new Set<Entry>(['state', 'illness', 'clinical', 'health']);
const isTick = fitting(/^[☒☑⊠✓✔✗✘]$/);
const isCross = fitting(/^x$/);
const isOpen = fitting(/^[[(]$/);
const isClose = fitting(/^[\])]$/);

const opensChoice = fitting(/^(?:\/|\(|oder|nein|\[|☐|□)$/);

/** "schwerbehindert: ja", whoever the form is of. */
function affirmed(tokens: readonly Token[], index: number, entry: Entry): Hit | undefined {
  const yes = tokens[index + 2];
  return (entry === 'state' || entry === 'illness' || entry === 'clinical' || entry === 'convicted') &&
    tokens[index + 1]?.text === ':' &&
    yes?.lower === 'ja' &&
    !opensChoice(tokens[index + 3]) &&
    !tokens[index]!.lower.includes('impft')
    ? { start: index, end: index + 1, level: 2, weak: false }
    : undefined;
}

const isDenial = fitting(/^(?:nein|keine?|nicht|entfällt|\[)$/);
const isVaccinated = fitting(/geimpft$|impfung(?:en)?$/);
const isNo = fitting(/^(?:nein|keine|nicht)$/);
const isAffirmation = fitting(/^(?:ja|vorhanden)$/);
const goesOnAsChoice = fitting(/^(?:\/|oder|nein|\[)$/);
const endsCell = fitting(/^[;|]$/);

/** "Rückenprobleme: ja", "Alkoholtest: 1,1 ‰": with the answer behind it; nothing where it is no. */
function withAnswer(tokens: readonly Token[], hit: Hit): Hit | undefined {
  const colon = tokens[hit.end];
  const answer = tokens[hit.end + 1];
  if (colon?.text !== ':' || answer?.gap !== 'space') return hit;
  // "geimpft: nein" tells as much.
  if (isVaccinated(tokens[hit.end - 1]) && isNo(answer) && !goesOnAsChoice(tokens[hit.end + 2]))
    return { ...hit, end: hit.end + 2 };
  if (isDenial(answer)) return undefined;
  if (isAffirmation(answer)) {
    return goesOnAsChoice(tokens[hit.end + 2]) ? undefined : { ...hit, end: hit.end + 2 };
  }
  let end = hit.end + 1;
  while (answer.kind === 'number' && end < hit.end + 6 && tokens[end] && !startsLine(tokens[end])) {
    if (endsCell(tokens[end]) || (tokens[end]!.kind === 'word' && end > hit.end + 4)) break;
    end++;
  }
  return answer.kind === 'number' ? { ...hit, end } : hit;
}

/** Most rules leave before they read the sentence. */
class EntryPlace implements Place {
  constructor(
    readonly tokens: readonly Token[],
    readonly sentences: Sentences,
    readonly index: number,
  ) {}

  get sentence(): Sentence {
    return this.sentences.at(this.index);
  }
}

const joinsLabels = fitting(/^(?:[,/]|und)$/);

function hitAt(tokens: readonly Token[], index: number, entry: Entry, sentences: Sentences): Hit | undefined {
  if (LABELS.has(tokens[index]!.lower)) {
    const value = labelled(tokens, index);
    if (value && isAnswer(tokens, index, value.start)) return { ...value, level: 3, weak: false };
    // A label whose answer says nothing says nothing itself.
    if (tokens[index + 1]?.text === ':' && entry !== 'measure') return undefined;
    // "Medikamente, Allergien: …"
    if (joinsLabels(tokens[index + 1]) && isLabelNext(tokens, index + 2)) return undefined;
  }
  const place = new EntryPlace(tokens, sentences, index);
  if (entry !== 'measure') {
    const said = (entry === 'phrase' || entry === 'label' ? undefined : RULES[entry](place)) ?? phrase(place);
    return said && entry !== 'telling' && fieldOf(entry) !== 'health' && isRule(place, said.level)
      ? undefined
      : said;
  }
  const span = measured(tokens, index);
  if (!span) return phrase(place);
  // "Merkzeichen [x] aG  [ ] Bl"
  const level = isBehindTick(tokens, span.start) ? 2 : levelOfMeasure(place, span.end);
  return level > 0 ? { ...span, level, weak: false, sure: level >= 2 } : undefined;
}

function isLabelNext(tokens: readonly Token[], index: number): boolean {
  return LABELS.has(tokens[index]?.lower ?? '') && tokens[index + 1]?.text === ':';
}

const isOfLimbs = fitting(/^körperteile?$/);

const isThingOfTable = fitting(
  /^(?:probe|proben|probenart|erzeugnis|produkt|lebensmittel|charge|messstelle|badestelle|gewässer|brunnen|baum|baumart|bauteil|tier|tierart|rasse)$/,
);

/** "Probe   Erzeugnis   Befund": the head of a table of things. */
function isOfThings({ tokens }: PreparedText, label: number): boolean {
  for (let at = label - 1; at >= 0 && at > label - 10 && !startsLine(tokens[at + 1]); at--)
    if (isThingOfTable(tokens[at])) return true;
  return isThingOfTable(tokens[label + 1]) && !startsLine(tokens[label + 1]);
}

/** The answers in the cells beside and below a label, if they are words of these fields. */
function inCells(prepared: PreparedText, label: number): Hit[] {
  const limbs = isOfLimbs(prepared.tokens[label]);
  if (isOfThings(prepared, label)) return [];
  for (const cells of cellsOf(prepared, label)) {
    const hits = answersIn(prepared, cells, limbs);
    if (hits.length > 0) return hits;
  }
  return [];
}

function answersIn(prepared: PreparedText, cells: readonly Cell[], limbs: boolean): Hit[] {
  const { tokens } = prepared;
  return cells.flatMap(({ start, end }) => {
    const from = prepared.tokenAt(start);
    const to = Math.min(prepared.tokenAt(end - 1) + 1, tokens.length);
    // Choices of an empty form
    const cell = prepared.text.slice(start, end);
    if (/\?$/.test(cell) || (/[☐□○◯]/.test(cell) && !/[☒☑⊠●]|\[x\]/i.test(cell))) return [];
    for (let at = from; at < to; at++) {
      const { kind, lower } = tokens[at]!;
      if (
        kind === 'word' &&
        !LABELS.has(lower) &&
        (isKnownAnswer(tokens, at) || (limbs && isLimb(tokens[at])))
      )
        return [{ start: from, end: to, level: 3, weak: false }];
    }
    return [];
  });
}

const isNone = fitting(/^(?:keine?[rs]?|ohne)$/);

/** Labels with other meanings ("Herkunft: Kempen") need an answer that the lists know. */
function isAnswer(tokens: readonly Token[], label: number, answer: number): boolean {
  // The heads of a table stand side by side.
  if (isNone(tokens[answer]) || isNoConfession(tokens, label, answer)) return true;
  if (!SHORT_LABELS.has(tokens[label]!.lower) && tokens[answer - 1]?.text !== '|') return true;
  const limbs = isOfLimbs(tokens[label]);
  for (let at = answer; at < answer + 4; at++) {
    const token = tokens[at];
    if (!token || (at > answer && startsLine(token))) return false;
    if (token.kind === 'word' && (isKnownAnswer(tokens, at) || (limbs && isLimb(token)))) return true;
  }
  return false;
}

/** Entries that say nothing by themselves. */
const NO_ANSWERS: ReadonlySet<Entry> = new Set<Entry>([
  'label',
  'measure',
  'suffer',
  'accused',
  'worn',
  'unable',
  'phrase',
  'part',
  'lab',
]);

function isKnownAnswer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const entry = entryOf(token);
  return (
    isShortAnswer(token) ||
    (entry !== undefined && !NO_ANSWERS.has(entry) && !needsCompanion(token.lower)) ||
    (entry === 'measure' && measured(tokens, at) !== undefined)
  );
}

/** Between a court's paper and the deed its number may stand. */
const FAR_OF_COURT = 16;
const CLOSE = 2;

/** Neighbours become one finding; what a court or the police does about a deed goes where the deed stands near by. */
function merged(tokens: readonly Token[], hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Hit[] = [];
  for (let at = 0; at < ordered.length; at++) {
    const hit = ordered[at]!;
    const last = result.at(-1);
    if (hit.weak && isAroundPlain(ordered, at)) continue;
    if (hit.weak && isBesideDeed(tokens, ordered, at) && !isJoined(tokens, ordered, at)) {
      if (last && isSentenceOf(tokens, last, hit)) result[result.length - 1] = { ...last, end: hit.end };
      continue;
    }
    if (last && hit.start - last.end <= CLOSE && isOnePart(tokens, last, hit)) {
      result[result.length - 1] = {
        ...last,
        end: Math.max(last.end, hit.end),
        level: Math.max(last.level, hit.level),
      };
    } else result.push(hit);
  }
  return result;
}

/** "wegen Diebstahls zu 60 Tagessätzen", "Widerstand, 8 Monate auf Bewährung": the deed goes on to its sentence. */
function isSentenceOf(tokens: readonly Token[], deed: Hit, hit: Hit): boolean {
  return (
    deed.field === 'crime' &&
    isPunishment(tokens, hit.start) &&
    hit.start - deed.end <= SHORT_WAY &&
    tokens.slice(deed.end, hit.start).every((token) => token.kind !== 'mark' || token.text === ',')
  );
}

const SHORT_WAY = 6;
const joinsHits = fitting(/^(?:und|oder|sowie|mit|\/|,)$/);

/** "eine Anzeige und Körperverletzung": as one with the deed beside it. */
function isJoined(tokens: readonly Token[], ordered: readonly Hit[], at: number): boolean {
  const hit = ordered[at]!;
  for (const other of [ordered[at - 1], ordered[at + 1]]) {
    if (!other || other.weak || other.field !== 'crime') continue;
    const words = tokens.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start));
    if (words.length === 1 && joinsHits(words[0]) && isOnePart(tokens, hit, other)) return true;
  }
  return false;
}

/** "Sie wird in ihrer Heimat politisch verfolgt": of a whole phrase, what says it is found by itself. */
function isAroundPlain(ordered: readonly Hit[], at: number): boolean {
  const { start, end } = ordered[at]!;
  for (let other = at + 1; ordered[other] && ordered[other]!.start < end; other++)
    if (!ordered[other]!.weak) return true;
  return at > 0 && !ordered[at - 1]!.weak && ordered[at - 1]!.end > start;
}

const endsDeed = fitting(/^[.;!?|]$/);

/** "Strafbefehl wegen Nötigung": the deed says what is personal. */
function isBesideDeed(tokens: readonly Token[], ordered: readonly Hit[], at: number): boolean {
  const hit = ordered[at]!;
  if (hit.field !== 'crime') return false;
  for (const step of [-1, 1]) {
    for (
      let other = at + step;
      ordered[other] && Math.abs(ordered[other]!.start - hit.start) <= FAR_OF_COURT;
      other += step
    ) {
      const { weak, field } = ordered[other]!;
      if (!weak && field === 'crime' && isOnePart(tokens, hit, ordered[other]!, endsDeed)) return true;
    }
  }
  return false;
}

/** The points of "12.12.2019". */
function isInDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '.' && tokens[at - 1]!.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

/** Whether no line, sentence or paragraph ends between two hits. */
function isOnePart(tokens: readonly Token[], a: Hit, b: Hit, ends: WordTest = endsPart): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  for (let at = from; at <= to && at < tokens.length; at++) {
    // The next line of a form begins with its label.
    if (tokens[at]!.gap === 'line' && at < to && LABELS.has(tokens[at]!.lower)) return false;
    if (tokens[at]!.gap === 'paragraph') return false;
    if (at < to && ends(tokens[at]) && !(at > 0 && isInDate(tokens, at))) return false;
  }
  return true;
}
