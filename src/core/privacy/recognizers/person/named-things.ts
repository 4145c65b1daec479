import { perWord } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { Near } from './near';
import { isInTheme } from './themes';

/** Candidates that stay whatever their words also name. */
const EVIDENCE = new Set<Candidate['reason']>(['salutation', 'signature']);

const ANIMALS = words(
  `hund hunde hundes hunds hündin rüde rüden welpe welpen katze katzen kater katers pferd pferde pferdes pony ponys stute stuten
  wallach wallachs hengst tier tiere tieres papagei esel terrier pudel dackel teckel dogge labrador retriever mischling boxer
  collie beagle mops husky rottweiler dobermann pinscher spitz schnauzer setter bernhardiner chihuahua kaninchen hamster
  meerschweinchen wellensittich ziege ziegenbock`,
);
const ANIMAL_END =
  /.{3}(?:hund|hündin|rüde|katze|kater|pferd|stute|welpe|terrier|pudel|dackel|dogge|labrador|retriever|mischling)$/;
/** Last letters of such words, as a look that spares most words the pattern. */
const ANIMAL_LETTER = words('d n e r l g');

const isAnimal = perWord(
  (lower) =>
    ANIMALS.has(lower) ||
    (lower.length > 6 && ANIMAL_LETTER.has(lower[lower.length - 1]!) && ANIMAL_END.test(lower)),
);
const IS_CALLED = words('heißt heisst hieß hört namens name namen rufname ruft genannt');

/** What is shown, read, sailed or planted, and bears the name of somebody. */
const WORK =
  /(?:theater|bühne|schauspiel|aufführung|vorstellung|oper|musical|konzert|kino|film|roman|buch|bücher|bücherei|lesung|titel|bestseller|ausleihe|serie|hörspiel|ausstellung|boot|schiff|dampfer|fähre|rose|dahlie|sorte|denkmal|gemälde|lied|märchen|signatur|mediennummer|figur|spielplan|saison|krimi|comic|filmtag|filmabend|filmnacht|spiele|brettspiel|puppenspiel|vorlesen)(?:e?n|e?s)?$/u;
/** So many words around a quotation say what it is. */
const AROUND = 24;
const LONGEST_TITLE = 7;

const WEATHER = /^(?:sturm|stürme|sturmtief|orkan|orkane|böen|unwetter|tief|hagelzug|wetterdienst)(?:e?s)?$/u;
/** Storms in Germany that are still spoken of (Freie Universität Berlin gives them their names). */
const STORMS = words(
  'wiebke vivian lothar kyrill emma xynthia christian xaver ela niklas xavier friederike burglind eberhard sabine hendrik ylenia zeynep antonia zoltan poly bernd herwart',
);

/** Without the names of dogs, plays, ships and storms. */
export function withoutThings(
  { tokens, tokenAt }: PreparedText,
  found: readonly Candidate[],
): readonly Candidate[] {
  if (found.length === 0) return found;
  const animals = calledAnimals.get(tokens) ?? animalsOf(tokens);
  calledAnimals.set(tokens, animals);
  return found.filter((one) => {
    if (EVIDENCE.has(one.reason)) return true;
    const first = tokenAt(one.start);
    const last = tokenAt(one.end - 1);
    if (first === last && animals.has(tokens[first]!)) return false;
    if (first === last && STORMS.has(tokens[first]!.lower) && isNear(tokens, first, WEATHER)) return false;
    if (one.reason === 'name-list' || one.reason === 'context' || one.reason === 'repeated')
      if (last - first < 3 && isListed(tokens, first, last) && isInTheme(tokens, first)) return false;
    return one.reason === 'cue' || !(isTitle(tokens, first, last) && isNear(tokens, first, WORK));
  });
}

/** Asked for twice of the same text. */
const calledAnimals = new WeakMap<readonly Token[], Near>();

/** "Der Hund heißt Max", "Mischlingshündin „Bella“", "Name des Hundes: Otto", "Rufname: Bruno, Rasse Rottweiler". */
function animalsOf(tokens: readonly Token[]): Near {
  const names = new Near();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (token.text.length > 3 && isAnimal(token)) {
      let at = index + 1;
      let called = false;
      while (
        at < index + 5 &&
        (IS_CALLED.has(tokens[at]?.lower ?? '') || /^[:„"»,(]$/.test(tokens[at]?.text ?? ''))
      ) {
        called ||= tokens[at]!.text !== ',';
        at++;
      }
      const direct =
        at === index + 1 &&
        tokens[at]?.gap === 'space' &&
        token.case !== 'lower' &&
        !/^tier/.test(token.lower);
      if ((called || direct) && tokens[at]?.case === 'capital') names.add(tokens[at]!);
    } else if (token.lower === 'rufname') {
      const at = tokens[index + 1]?.text === ':' ? index + 2 : index + 1;
      if (
        tokens
          .slice(Math.max(0, index - 12), index + 8)
          .some((other) => other.lower === 'rasse' || isAnimal(other))
      )
        if (tokens[at]?.case === 'capital') names.add(tokens[at]!);
    }
  });
  return names;
}

/** One of several things: "Linda, Annabelle und Sieglinde". */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    /^(?:,|und|oder|wie|sorten?|:)$/.test(tokens[first - 1]?.lower ?? '') ||
    /^(?:,|und|oder)$/.test(tokens[last + 1]?.lower ?? '')
  );
}

function isNear(tokens: readonly Token[], at: number, what: RegExp): boolean {
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++)
    if (tokens[index]!.kind === 'word' && what.test(tokens[index]!.lower)) return true;
  return false;
}

/** Whether a name begins a quotation that ends with it, or soon after. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  let open = first - 1;
  if (/^(?:don|frau|herr|könig|kaiser|königin|der|die|das)$/.test(tokens[open]?.lower ?? '')) open--;
  if (!/^[„"»“]$/.test(tokens[open]?.text ?? '')) return false;
  for (let at = last + 1; at <= last + LONGEST_TITLE; at++) {
    if (/^["“”«]$/.test(tokens[at]?.text ?? '')) return true;
    if (!tokens[at] || /^[.!?;:]$/.test(tokens[at]!.text)) return false;
  }
  return false;
}
