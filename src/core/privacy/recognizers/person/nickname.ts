import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { hasFormOfLastName } from './last-name-form';
import { nameEndingAt } from './name-ending';
import { respelled } from './respelled';

const OPENING = sought(fitting(/^[„"“»‚']$/));
const closes = fitting(/^["“”«‘']$/);
const mayStandBetween = fitting(/^[:,(]$/);
/** Words that say that what follows in quotation marks is what somebody is called. */
const BEFORE = words(
  'spitzname spitznamen rufname kosename künstlername alias genannt gerufen nannte nannten nennt nennen ruft rief rufen heißt hieß bürgerlich vulgo mädchenname freund freundin kumpel person kindergrab zettel klingelschild namensschild schild ausweis aufschrift briefkasten klingel',
);
/** The same behind the quotation. */
const BEHIND = words('nennen nennt nannte nannten rufen ruft riefen genannt gerufen');
const MOST_WORDS = 3;
/** Of whom one often knows no more than what others call them: 'der Bekannte „Memo“'. */
const isSuspect = fitting(
  /^(?:(?:un)?bekannte[rn]?|(?:mit|haupt)?täters?|komplizen?|dealers?|drogendealers?|schleusers?|zuhälters?|hintermann|kontaktmann|drahtziehers?|anführers?|hehlers?|chatpartners?|trinkkumpan|saufkumpan|straßenmusikers?|obdachlose[rn]?|zimmernachbarn?|mitbewohners?)$/,
);
/** So many small words may stand between: "nannte sie immer nur". */
const MOST_BETWEEN = 4;

/** Names in quotation marks: 'Spitzname „Schnappi“', 'den alle nur „Pitti“ rufen', 'Ottilie Kern („Otti“)'. */
export function nicknames({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const open of indexOf(tokens).of(OPENING)) {
    if (open < next) continue;
    const close = closing(tokens, open);
    if (close === undefined) continue;
    found.push(...respelled(tokens, open, close));
    const called = isCalled(tokens, open) || BEHIND.has(tokens[close + 1]?.lower ?? '');
    if (
      (called && !isInsult(tokens, open, close) && !isNotice(tokens, open, close)) ||
      isBehindName(tokens, open)
    ) {
      found.push({
        start: tokens[open + 1]!.start,
        end: tokens[close - 1]!.end,
        type: 'PERSON',
        confidence: isSuspect(tokens[open - 1]) ? 0.85 : 0.65,
        reason: 'cue',
      });
    }
    next = close + 1;
  }
  return found;
}

/** Index of the mark that closes a quotation of one to three words with a capital each. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at <= open + 1 + MOST_WORDS; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (at > open + 1 && closes(token)) return at;
    if (token.kind !== 'word' || token.case === 'lower' || token.text.length < 2) return undefined;
    if ((at === open + 1) !== (token.gap === 'none')) return undefined;
  }
  return undefined;
}

/** "eine „Schlaftablette“ genannt": what somebody is called in anger. */
function isInsult(tokens: readonly Token[], open: number, close: number): boolean {
  const { name, german, common } = wordOf(tokens[open + 1]!);
  return (
    close === open + 2 &&
    (german || common) &&
    name.first === 'no' &&
    name.last === 'no' &&
    (BEHIND.has(tokens[close + 1]?.lower ?? '') || BEHIND.has(tokens[open - 1]?.lower ?? ''))
  );
}

const isPlate = fitting(/^(?:zettel|schild|ausweis|aufschrift|briefkasten|klingel|klingelschild)$/);

/** 'Auf dem Schild steht „PARKEN VERBOTEN“': words of the language, none of which anybody is called by. */
function isNotice(tokens: readonly Token[], open: number, close: number): boolean {
  if (![1, 2, 3, 4].some((back) => isPlate(tokens[open - back]))) return false;
  return tokens.slice(open + 1, close).every((token) => {
    const { name, german, common } = wordOf(token);
    return (german || common) && name.first === 'no' && name.last === 'no' && !hasFormOfLastName(token.lower);
  });
}

function isCalled(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  if (isSuspect(before) && before!.case === 'capital' && !isNoun(tokens[open + 1]!)) return true;
  for (let at = open - 1; at >= 0 && at >= open - MOST_BETWEEN; at--) {
    const token = tokens[at]!;
    if (BEFORE.has(token.lower)) return !isOfAnimalOrThing(tokens, at);
    if (token.kind !== 'word' && !mayStandBetween(token)) return false;
    if (token.case !== 'lower') return false;
  }
  return false;
}

/** 'Der Bekannte „Sommernachtstraum“' */
function isNoun(token: Token): boolean {
  const { name, german, common, thing } = wordOf(token);
  return (
    common || thing || (german && name.first === 'no' && name.last === 'no' && token.lower.length > NICKNAME)
  );
}

/** Most letters of a noun that somebody is called by: 'der Dealer „Locke“'. */
const NICKNAME = 9;

/** "die Gruppe heißt „Kleine Engel“", "das sogenannte": only what a person may be the subject of. */
function isOfAnimalOrThing(tokens: readonly Token[], cue: number): boolean {
  if (!/^(?:heißt|hieß|genannt|nennt|nennen|nannte|nannten)$/.test(tokens[cue]!.lower)) return false;
  const before = tokens[cue - 1];
  return before?.case !== 'lower' || !/^(?:er|sie|ihn|der|die|den|alle|immer|nur|auch)$/.test(before.lower);
}

/** "Ottilie Kern („Otti“)" */
function isBehindName(tokens: readonly Token[], open: number): boolean {
  if (tokens[open - 1]?.text !== '(') return false;
  const parts = nameEndingAt(tokens, open - 2);
  return parts !== undefined && parts.length > 1;
}
