import { placeholderAt } from '../../inside-placeholder';
import { isCommonWord, isFrequentWord, isListedRole, isRole, isTrade } from '../../lists/german';
import { isLoanword } from '../../lists/loanwords';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun, isOtherWord } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { candidate, isSaidMark, readOn } from './chain';
import { isOfThing } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { isMister, isMisterOrShort } from './marks';
import type { NamePart } from './name-part';
import { couldBeName, isAbbreviatedOffice, isKnown, isSure, partAt } from './name-part';
import { isOffice } from './no-name';
import { isLittleWord, isNoSalutation } from './no-salutation';
import { particlesAt, withParticles } from './particles';
import { isLastNameLikeRole } from './role-alike';
import { skipTitles } from './titles';

const SALUTATIONS = new Set(
  'frau herr herrn hr hrn hrrn fr frl fräulein familie fam eheleute eheleuten ehepaar geschwister erbengemeinschaft witwe wwe mrs mr ms mx miss monsieur madame mme mlle maître mevrouw meneer dhr mevr mw ehel herren damen señora señor signora signor pani pan domnul doamna sayın gospodin gospođa gospodja senhor senhora signorina mijnheer mademoiselle kyria'.split(
    ' ',
  ),
);
/** Whether a word is a salutation, as "Frau" or "Eheleute". */
export const isSalutation = oneOf(SALUTATIONS);
const isGreeting = oneOf(
  words('liebe lieber hallo hi hey moin servus werte werter geehrte geehrter tag morgen abend'),
);
const PLACES = sought(isSalutation, isGreeting);
const COUPLES = words(
  'herren damen ehel familie fam eheleute eheleuten ehepaar geschwister erbengemeinschaft',
);

const isBorrowed = fitting(/^(?:mademoiselle|sayın)$/);
const isOnlyWord = (token: Token | undefined) => {
  if (!token) return false;
  const { name, german, common } = wordOf(token);
  return name.first === 'no' && name.last === 'no' && (german || common || isLoanword(token.lower));
};

const isBehindPan = fitting(/^(?:tau|flöten?|reis|wasser|american|europa)$/);

/** "Pan Kowalski", but "Peter Pan", "1 Pan Reis", "Pan Flöte", "Pan Tau" */
function isPolishMister(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]!.case !== 'capital' || before?.lower === 'peter' || before?.kind === 'number') return false;
  return next !== undefined && !isBehindPan(next);
}

export function salutations({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  indexOf(tokens)
    .of(PLACES)
    .forEach((index) => {
      const token = tokens[index]!;
      if (!isSalutation(token)) return;
      const abbreviated =
        token.lower === 'hr' ||
        token.lower === 'hrn' ||
        token.lower === 'hrrn' ||
        token.lower === 'frl' ||
        token.lower === 'fr' ||
        token.lower === 'fam' ||
        token.lower === 'ehel' ||
        token.lower === 'mw' ||
        token.lower === 'dhr' ||
        token.lower === 'mevr';
      // "Ich bin ein Herr. Ich heiße …"
      const dot =
        token.text.length < 5 &&
        token.lower !== 'herr' &&
        token.lower !== 'frau' &&
        tokens[index + 1]?.text === '.' &&
        tokens[index + 1]?.gap === 'none';
      if (isBorrowed(token) && isOnlyWord(tokens[index + 1])) return;
      if (token.lower === 'pan' && !isPolishMister(tokens, index)) return;
      if (abbreviated && !dot && token.lower !== 'fam') return;
      let at = skipTitles(tokens, index + (dot ? 2 : 1));
      // "Frau Bürgermeisterin Müller", "Herrn Rechtsanwalt Dr. Koch"
      for (let steps = 0; steps < 3 && isRoleWord(tokens, at); steps++) at = skipTitles(tokens, at + 1);
      at = afterShortRole(tokens, at);
      if (isNoSalutation(tokens, index, dot, at)) return;
      const couple = COUPLES.has(token.lower);
      for (let names = 0; names < 3; names++) {
        const parts = readAfterSalutation(tokens, index, at, couple);
        // "Familie Quandt, Döser Feldweg 89"
        if (!parts || (names > 0 && (isSalutation(tokens[at]) || isOther(tokens, parts, tokens[at - 1]))))
          break;
        // "Frau OStR' [PERSON_1]": the name is masked.
        if (parts.length === 1 && !isSure(parts[0]!) && isMaskedName(text, tokens[parts[0]!.to + 1])) break;
        found.push(candidate(tokens, parts, confidenceAfterSalutation(parts, couple, token), 'salutation'));
        const end = parts.at(-1)!.to + 1;
        const joined = couple && joinsCouple(tokens[end]) && tokens[end + 2]?.kind !== 'number';
        const other = joined ? undefined : otherName(tokens, end);
        if (other) found.push(candidate(tokens, [other], 0.6, 'salutation'));
        if (!joined) break;
        at = end + 1;
      }
    });
  return found;
}

const isMaskedName = (text: string, token: Token | undefined) =>
  token?.text === '[' && placeholderAt(text, token.start)?.type === 'PERSON';

const joinsCouple = fitting(/^(?:und|u|&|,)$/);

/** "Familie Quandt, Cuxhaven, Döser Feldweg 89": behind a comma a town, or the first word of a street. */
function isOther(tokens: readonly Token[], parts: readonly NamePart[], before: Token | undefined): boolean {
  if (before?.text !== ',') return false;
  const last = parts.at(-1)!;
  const after = tokens[last.to + 1];
  const street = after?.gap === 'space' && after.case === 'capital' && partAt(tokens, last.to + 1)?.thing;
  return (
    (parts.length === 1 && (last.place || last.word.place)) || street === true || isOfThing(tokens, last)
  );
}

/** "Frau OStR' Friemann", "Herrn StOAR Koch": an office as it is shortened, a name behind it. */
function afterShortRole(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.case !== 'mixed' || token.gap !== 'space' || !isAbbreviatedOffice(token)) return at;
  let end = at + 1;
  if (/^['’.]$/.test(tokens[end]?.text ?? '') && tokens[end]!.gap === 'none') end++;
  if (tokens[end]?.text === 'in' && tokens[end]!.gap === 'none') end++;
  return tokens[end]?.case === 'capital' && tokens[end]!.gap === 'space' ? end : at;
}

const isOr = fitting(/^(?:oder|bzw)$/);

/** "Frau Rohde oder Rhode": the same name heard otherwise. */
function otherName(tokens: readonly Token[], at: number): NamePart | undefined {
  const part = isOr(tokens[at]) ? partAt(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1) : undefined;
  const likely = part && !part.initial && !part.role && !part.common && couldBeName(part);
  const after = likely ? tokens[part.to + 1] : undefined;
  return likely && !(after?.gap === 'space' && after.case === 'capital') ? part : undefined;
}

/** A role that is no last name, or one before a further name. */
function isRoleWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.case === 'lower' || token.gap === 'paragraph' || !isRole(token.lower))
    return false;
  if (lookUpName(token.lower).last === 'no' && !isLastNameLikeRole(token)) return true;
  const next = partAt(tokens, skipTitles(tokens, at + 1));
  return next !== undefined && tokens[at + 1]?.gap === 'space' && couldBeName(next);
}

const isLetter = fitting(/^[a-z]$/);
const endsAsHouse = fitting(/.{4}(?:haus|platz|hof)$/);
const endsAddress = fitting(/^[.:?!;)]$/);

function readAfterSalutation(
  tokens: readonly Token[],
  cue: number,
  at: number,
  couple: boolean,
): NamePart[] | undefined {
  const particles = particlesAt(tokens, at);
  const token = tokens[at];
  const written = partAt(tokens, at + particles);
  const lowerCase = token?.case === 'lower' && particles === 0 && !written;
  const part = written ?? partAt(tokens, at + particles, lowerCase);
  if (!part || (!part.initial && isLetter(part))) return undefined;
  if (!token || token.gap === 'none' || token.gap === 'paragraph' || isSaidMark(token)) return undefined;
  const startsLine = tokens[cue]?.gap === 'line' || tokens[cue]?.gap === 'paragraph';
  if (token.gap === 'line' && !startsLine && !isSure(part)) return undefined;
  if (lowerCase) {
    const sure = isSure(part) && !part.thing;
    return sure || isSmallName(tokens, cue, part)
      ? withParticles(readOn(tokens, part, 'list', true), 0)
      : undefined;
  }
  const listed = part.entry.last !== 'no' || part.entry.first !== 'no';
  // "Frau OB", "Herr MdL"
  if (!listed && part.unknown && token.case !== 'capital' && part.lower.length < 4) return undefined;
  // "Frau Brömmelhaus", but no "Familie Krankenhaus"
  const mister = !couple && isNamedByMister(tokens, cue, at, part);
  const named =
    !couple && part.from === part.to && (mister || endsAsHouse(part)) && !isFrequentWord(part.lower);
  if ((part.thing || part.word.thing) && !named) return undefined;
  // "Herr Weise als Vermieter", "Frage an Frau Morgen:", in what was dictated "Frau Morgen Doppelpunkt"
  const behind = tokens[part.to + 1];
  const any =
    !couple &&
    token.gap === 'space' &&
    behind !== undefined &&
    (behind.kind === 'word'
      ? behind.case === 'lower' || isSaidMark(behind)
      : tokens[cue]!.case === 'capital' && endsAddress(behind) && behind.gap === 'none');
  const role = isRole(part.lower) && !(mister && isLastNameLikeRole(part));
  if (!part.initial && !listed && (role || (!named && isCommonWord(part.lower) && !any && !mister)))
    return undefined;
  const another =
    joinsCouple(tokens[at - 1]) &&
    (part.entry.last !== 'no' || (part.place && tokens[part.to + 1]?.case === 'lower'));
  const spouses = areSpouses(tokens[cue]) && part.entry.last !== 'no' && !isBehindName(tokens[part.to + 1]);
  if (
    couple &&
    !another &&
    !spouses &&
    (isPlace(part.lower) || (isCommonWord(part.lower) && part.entry.last === 'no'))
  )
    return undefined;
  const upper = token.case === 'upper';
  const parts = readOn(tokens, part, upper ? 'list' : 'unknown');
  // "Herr P. ist der Vater"
  const letter = parts.length === 1 && !couple && isMister(tokens[cue]);
  if (parts.every((one) => one.initial) && !(letter && token.case !== 'lower')) return undefined;
  return withParticles(parts, particles);
}

/**
 * "ein herr bassfeld", "der herr sommer von der feuerwehr": behind the salutation a verb, an adverb or a preposition would
 * follow, if it were the noun; any other word is the name.
 */
function isSmallName(tokens: readonly Token[], cue: number, part: NamePart): boolean {
  const folded = foldName(part.lower);
  return (
    isMister(tokens[cue]) &&
    part.from === part.to &&
    part.lower.length > 3 &&
    !part.thing &&
    (!isListedRole(part.lower) ||
      (isTrade(part.lower) && part.entry.last !== 'no' && part.lower !== 'richter')) &&
    !isLittleWord(tokens[part.from]) &&
    !isOtherWord(folded) &&
    (part.unknown
      ? !hasFormOfVerb(part)
      : part.entry.last !== 'no' || (part.german && hasFormOfLastName(part.lower) && isNoun(folded))) &&
    !isOffice(part)
  );
}

const hasFormOfVerb = fitting(/.(?:te|ten|tete|st|iert)$|^(?:ge|ver|be|er|ent)\p{L}{3,}t$/u);

/** "(Eheleute Brand)": no town and no thing has spouses. */
const areSpouses = fitting(/^(?:eheleuten?|ehepaar|ehel)$/);
const isBehindName = (token: Token | undefined) => token?.gap === 'space' && token.case === 'capital';

/** Little words behind which "Frau" is no salutation but a noun: "wenn die Frau Anzeige erstattet", "als Frau Karriere". */
const isBeforeNoun = fitting(
  /^(?:(?:d|jed|kein|ein|mein|dein|sein|ihr|unser|eur|euer|dies|jen|manch|welch|solch|alleinstehend|schwanger|jung|alt|verheiratet|geschieden|ander)(?:e[rnms]?|as|er)?|als|zur|weil|wenn|ob|wie|pro|je|erste|zweite|dritte|\p{Ll}{2,}ende[nr]?)$/u,
);

/**
 * "Frau Rosenblatt, 0211 / …", "Herrn Kupferblech": right behind "Frau" or "Herr" with a capital a word with one is a
 * name, unless it is an office, a frequent word or one of forms.
 */
function isNamedByMister(tokens: readonly Token[], cue: number, at: number, part: NamePart): boolean {
  const salutation = tokens[cue]!;
  const token = tokens[at]!;
  const dot = tokens[cue + 1]!.text === '.' ? 1 : 0;
  return (
    isMisterOrShort(salutation) &&
    salutation.case !== 'lower' &&
    token.gap === 'space' &&
    token.case !== 'lower' &&
    token.case !== 'mixed' &&
    (salutation.case === 'upper') >= (token.case === 'upper') &&
    token.start - tokens[at - 1]!.end === 1 &&
    part.from === part.to &&
    (at > cue + 1 + dot || !isOfForms(part)) &&
    !isFrequentWord(part.lower) &&
    !isOffice(part) &&
    !(salutation.lower === 'frau' && isBeforeNoun(tokens[cue - 1])) &&
    !isFieldBehind(tokens, part)
  );
}

/** Words of forms beside "Herr" and "Frau" as what one ticks. */
const isOfForms = fitting(
  /^(?:(?:vor|nach|zu|ruf|familien|geburts|mädchen)?namen?|mann|frau|herr|herrn|divers|firma|familie|kind|mädchen|junge|anrede|titel|eheleute|sonstige|doktor|präsidentin?|gott|holle|nachbar|wirt|chef|kollege|kollegin)$/,
);

/** "Frau Geburtsdatum: …": the next field of a form. */
const isFieldBehind = (tokens: readonly Token[], part: NamePart) =>
  part.german && tokens[part.to + 1]?.text === ':' && isCommonWord(part.lower);

function confidenceAfterSalutation(parts: readonly NamePart[], couple: boolean, cue: Token): number {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only && isRole(only.lower)) return 0.6;
  if (cue.case === 'lower') return 0.75;
  if (couple && (!parts.some(isKnown) || (only && isCommonWord(only.lower)))) return 0.75;
  return 0.95;
}

const isTimeOfDay = oneOf(words('tag morgen abend'));
const isGood = fitting(/^guten?r?$/);

/** "Hallo Anna,", "Guten Tag Erika Mustermann,", "Liebe Anna und lieber Peter!" */
export function greetings({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  indexOf(tokens)
    .of(PLACES)
    .forEach((index) => {
      const token = tokens[index]!;
      if (!isGreeting(token) || (isTimeOfDay(token) && !isGood(tokens[index - 1]))) return;
      const at = skipTitles(tokens, index + 1);
      const part = partAt(tokens, at);
      if (
        !part ||
        tokens[at]?.gap !== 'space' ||
        part.thing ||
        (isCommonWord(part.lower) && !isSure(part)) ||
        isRole(part.lower)
      )
        return;
      const parts = readOn(tokens, part, 'unknown');
      const after = tokens[parts.at(-1)!.to + 1];
      const ends =
        !after ||
        after.gap === 'line' ||
        after.gap === 'paragraph' ||
        /^[,!;:]$/.test(after.text) ||
        after.lower === 'und';
      if (!ends || parts.some((one) => !one.initial && !couldBeName(one))) return;
      const known = parts.some((one) => one.entry.first !== 'no' || one.entry.last === 'sure');
      // "Liebe KI, …"
      if (part.unknown && part.lower.length < 4 && tokens[at]!.case === 'upper') return;
      const friendly = /^lieber?$/.test(token.lower) && part.unknown && parts.length === 1;
      if (!known && !friendly && (/(?:innen|er|e|ende)$/.test(part.lower) || parts.length > 2 || part.german))
        return;
      if (!known && token.lower.startsWith('geehrt')) return;
      found.push(candidate(tokens, parts, known ? 0.85 : 0.5, 'salutation'));
    });
  return found;
}
