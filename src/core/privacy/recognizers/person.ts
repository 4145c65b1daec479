import type { Candidate, Recognizer, RecognizerContext } from '../recognizer';
import type { PreparedText } from '../text';
import { acting } from './person/acting';
import { among } from './person/among';
import { brokenNames } from './person/broken';
import { colloquial } from './person/colloquial';
import { labels, signatures } from './person/labels';
import { lastWords } from './person/last-word';
import { aloneLines } from './person/lines';
import { listed } from './person/listed';
import { speakers } from './person/log';
import { lowerCase } from './person/lower-case';
import { mailboxes } from './person/mailbox';
import { withoutThings } from './person/named-things';
import { nicknames } from './person/nickname';
import { paraphs } from './person/paraph';
import { markedParaphs } from './person/paraph-mark';
import { parties } from './person/parties';
import { withParticlesBefore } from './person/reach';
import { relatives } from './person/related';
import { repeated, sureWords } from './person/repeated';
import { greetings, salutations } from './person/salutation';
import { spacedLetters } from './person/spaced';
import { cells } from './person/table';
import { together } from './person/together';

/*
 * Name of a natural person.
 * Issuer: registry office (§§ 1297 ff., 1355, 1616 ff. BGB; §§ 21, 43 PStG). Basis: Art. 4 no. 1 GDPR.
 * Format: first names, particles, last name; found by what stands around it (salutation, greeting, signature, label,
 *   kin or office) and by lists of names. Names that are ordinary words (Koch, Winter, König) need such evidence.
 *   Offices ("Frau Bürgermeisterin"), streets, schools, laws and firms named after persons are none.
 * Checksum: none; without a salutation or a label it stays a probability.
 * Fictitious: Erika Mustermann, Kowalski, Anna.
 */
export const person: Recognizer = {
  name: 'person',
  rank: 70,
  find(text, context) {
    const found = byThemselves(text, context);
    const names = new Set([...sureWords(text, found), ...context.names]);
    return widest(
      [...found, ...withoutThings(text, [...repeated(text, found, names), ...among(text, names)])].map(
        (one) => withParticlesBefore(text, grown(text, one)),
      ),
    );
  },
  names: (text, context) => [...sureWords(text, byThemselves(text, context))],
};

/** The names that need no other place; asked for twice of the same text, looked for once. */
function byThemselves(text: PreparedText, { found }: RecognizerContext): readonly Candidate[] {
  const known = looked.get(text);
  if (known) return known;
  const names = withoutThings(text, [
    ...salutations(text),
    ...greetings(text),
    ...signatures(text),
    ...labels(text),
    ...mailboxes(text),
    ...relatives(text),
    ...listed(text),
    ...cells(text),
    ...together(text),
    ...acting(text),
    ...colloquial(text),
    ...nicknames(text),
    ...parties(text),
    ...lastWords(text),
    ...paraphs(text),
    ...markedParaphs(text),
    ...speakers(text),
    ...spacedLetters(text),
    ...brokenNames(text),
    ...lowerCase(text),
    ...aloneLines(text, found),
  ]);
  looked.set(text, names);
  return names;
}

/**
 * "K0walski", "Mül1er": a name that a scan broke is masked whole; "fabian k.:" with the letter of its last name,
 * "Johann Steinbeißer sen." with what tells him from his son.
 */
function grown({ text }: PreparedText, one: Candidate): Candidate {
  let { start, end } = one;
  const behind = AGE.exec(text.slice(end, end + MOST_BEHIND));
  if (behind) return { ...one, end: end + behind[0].length };
  while (end < text.length && end < one.end + MOST_GROWN && isOfWord(text[end]!)) end++;
  while (start > 0 && start > one.start - MOST_GROWN && isOfWord(text[start - 1]!)) start--;
  if (start === one.start && end === one.end) return one;
  return DIGIT.test(text.slice(start, one.start) + text.slice(one.end, end)) ? { ...one, start, end } : one;
}

const MOST_GROWN = 24;
const MOST_BEHIND = 14;
const AGE =
  /^(?: \p{L}\.(?=:)| v\. ?\p{Lu}\p{Ll}{0,2}\.|,? (?:sen|jun|jr|sr)\.|,? (?:senior|junior|sen|jun|jr)(?![\p{L}\p{N}])|,? d\. ?[ÄJ]\.| d(?:er|ie) (?:Ältere|Jüngere)(?!\p{L})| I?II(?![\p{L}\p{N}]))/u;
const WORD = /[\p{L}\p{N}]/u;
const isOfWord = (char: string) => char !== ' ' && WORD.test(char);
const DIGIT = /\d/;

const looked = new WeakMap<PreparedText, readonly Candidate[]>();

/** Of candidates inside one another the widest, as sure as the surest of them: "K. Müller", not "Müller". */
function widest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence,
  )) {
    const last = kept.at(-1);
    if (!last || one.end > last.end) kept.push(one);
    else if (one.confidence > last.confidence) {
      kept[kept.length - 1] = { ...last, confidence: one.confidence, reason: one.reason };
    }
  }
  return kept;
}
