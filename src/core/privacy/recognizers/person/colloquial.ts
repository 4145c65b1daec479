import { isFrequentWord, isTrade } from '../../lists/german';
import { foldName } from '../../lists/names';
import { isNoun, isOtherWord } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { isOpinion, isSaying } from './acting';
import { candidate, readOn } from './chain';
import { isFirm } from './firm';
import { hasFormOfLastName } from './last-name-form';
import type { NamePart } from './name-part';
import { isSure, partAt } from './name-part';
import { isOffice } from './no-name';

const isPreposition = oneOf(words('von mit wegen an gegen für durch laut'));
const isArticle = oneOf(words('der den dem die vom beim zum zur'));

/** What is said of persons before their name: "der alte Ackermann", "eines gewissen Pohlig". */
const isOfPersons = fitting(
  /^(?:alt|jung|klein|groß|dick|lang|verstorben|selig|gut|lieb|arm|gewiss|besagt|erwähnt|genannt|nett|blöd|frech|neu)e[nrs]?$/,
);

const isAtHome = oneOf(words('bei'));
const BEFORE_NAMES = sought(isAtHome, isPreposition, isArticle, isOfPersons);

/** Trades that nobody has today. */
const OLD_TRADES = words(
  'müller krämer wagner schulze schröder köhler keller sattler zimmermann färber gerber kaufmann',
);

/**
 * Last names behind an article, as people talk: "vom alten Pohlig", "den Laufer von der Firma", "Es war der Wagner aus
 * der Lindenstraße". An article stands before nouns as well, so what follows must say that it is somebody.
 */
export function colloquial({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).of(BEFORE_NAMES)) {
    const token = tokens[index]!;
    if (token.case !== 'lower') {
      const subject = isOther(token) ? subjectOf(tokens, index) : undefined;
      if (subject) found.push(subject);
      continue;
    }
    if (isAtHome(token)) {
      const family = hostAt(tokens, index) ?? familyAt(tokens, index + 1);
      if (family) found.push(family);
    }
    if (isPreposition(token)) {
      const about = aboutSomebody(tokens, index + 1);
      if (about) found.push(about);
    }
    if (!(isArticle(token) || isOfPersons(token))) continue;
    const described = isOfPersons(token);
    const part = partAt(tokens, index + 1);
    if (!part || tokens[part.from]!.gap !== 'space' || !isLastName(tokens, part)) continue;
    const parts = readOn(tokens, part, 'list');
    const after = tokens[parts.at(-1)!.to + 1];
    const formed = isSure(part) || (part.unknown && hasFormOfLastName(part.lower));
    const child = isSmall(token) && part.unknown && isBeforeChild(tokens[index - 1]);
    const somebody =
      isSomebody(tokens, parts.at(-1)!.to + 1, described, formed) ||
      (child && isHaving(after)) ||
      (formed && isAmidVerb(tokens[index - 1], after));
    if (!somebody || isFirm(tokens, parts)) continue;
    if (after?.gap === 'space' && after.kind === 'word' && after.case !== 'lower') continue;
    found.push(candidate(tokens, parts, 0.55, 'context'));
  }
  return found;
}

/** "Der Brammertz meint, …": at the beginning of a sentence, and no trade. */
function subjectOf(tokens: readonly Token[], article: number): Candidate | undefined {
  const part = partAt(tokens, article + 1);
  if (!part || part.from !== part.to || tokens[part.from]!.gap !== 'space') return undefined;
  const formed = isSure(part) || (part.unknown && !isParticiple(part));
  if (!formed || part.role || isTrade(part.lower) || !isLastName(tokens, part)) return undefined;
  const verb = tokens[part.to + 1];
  return isOpinion(verb) && verb!.case === 'lower' && !isFirm(tokens, [part])
    ? candidate(tokens, [part], 0.5, 'context')
    : undefined;
}

/** "Die Erschienene erklärte" */
const isParticiple = fitting(/(?:ene|te)$/);
const isOfSomebody = fitting(/^(?:selber|selbst|mir|mich|dir|dich|uns|euch|ihm)$/);
const isBeside = fitting(
  /^(?:auch|wieder|nicht|nie|niemals|immer|schon|noch|ja|doch|halt|eben|net|ned|nix|nichts|alles|das|sie|ihn|es|gestern|heute|neulich|einfach|dann)$/,
);
const isAuxiliary = fitting(
  /^(?:hat|hatte|hätte|will|wollte|kann|konnte|soll|sollte|darf|muss|musste|wird|wurde|ist|war|hab|wars)$/,
);

/** "Rechnung schickt der Wagner selber", "hat die Wagner mir gesagt", "weiß der Overrath auch": behind its verb. */
const isAmidVerb = (verb: Token | undefined, after: Token | undefined) =>
  verb?.case === 'lower' &&
  after?.case === 'lower' &&
  ((isOfSomebody(after) && (isSaying(verb) || isAuxiliary(verb))) || (isBeside(after) && isOpinion(verb)));

/** "Die kleine Rozerin hatte Fieber": of a word that no dictionary has. */
const isSmall = fitting(/^kleine[rn]?$/);
const isBeforeChild = oneOf(words('der die dem den'));
const isHaving = fitting(/^(?:hat|hatte|hätte|ist|war|wird|wurde|kann|konnte|soll|bekam|bekommt|braucht)$/);

const endsPhrase = fitting(/^[.,;:!?)–]$/);

const isNoFamily = fitting(/^(?:regen|hagel|sturm|schnee|frost|nebel|wind|winter|sommer|herbst|wirt|gast)$/);
const isLiving = fitting(
  /^(?:wohnhaft|wohnt|wohne|wohnte|wohnend|gemeldet|untergekommen|schläft|schlafe|lebt|lebe|unterkunft|zustellung|post|zimmer|untermieter|untermieterin|postanschrift|anschrift)$/,
);
const FAR = 8;

/** "bei Innerhofer" in a line of an address, "wohnhaft bei Twiehaus, Ringstr. 4": at whose house somebody lives. */
function hostAt(tokens: readonly Token[], at: number): Candidate | undefined {
  const part = partAt(tokens, at + 1);
  const token = tokens[at + 1];
  if (!part || part.initial || token?.gap !== 'space' || token.case !== 'capital') return undefined;
  if (part.role || part.place || isFrequentWord(part.lower)) return undefined;
  const likely =
    isSure(part) || part.unknown || (hasFormOfLastName(part.lower) && !(part.word.thing && isOffice(part)));
  if (!likely) return undefined;
  const parts = readOn(tokens, part, 'list');
  const end = parts.at(-1)!.to + 1;
  const after = tokens[end];
  const line = startsLine(tokens[at]) && after?.gap === 'line' && at > 0;
  const inside = after?.text === ',' && (isLiving(tokens[at - 1]) || isNameEnd(tokens, at - 1));
  if (!(line || inside) || isFirm(tokens, parts)) return undefined;
  for (let number = end; number < end + FAR && tokens[number]?.gap !== 'paragraph'; number++)
    if (tokens[number]?.kind === 'number') return candidate(tokens, parts, 0.6, 'context');
  return undefined;
}

/** "Anna Kowalski" before "bei" */
function isNameEnd(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at];
  const first = tokens[at - 1];
  return last?.case === 'capital' && first?.case === 'capital' && wordOf(first).name.first === 'sure';
}

/** "Treffen am 19.11. bei Vogts": the whole family, by a plural that no noun without an article has. */
function familyAt(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  const part = partAt(tokens, at);
  if (!part || token?.case !== 'capital' || token.gap !== 'space' || part.from !== part.to) return undefined;
  if (part.end === token.end || part.common || part.place || part.thing || part.entry.last === 'no')
    return undefined;
  // "bei Regens", "bei Wirts"
  if (isNoFamily(part)) return undefined;
  const after = tokens[at + 1];
  const ends = after?.gap !== 'space' || endsPhrase(after) || after.case === 'lower';
  const plural = foldName(token.lower);
  if (!ends || after?.kind === 'number' || isOtherWord(plural) || isFirm(tokens, [part])) return undefined;
  return candidate(tokens, [part], 0.5, 'context');
}

/** "Unterlagen von Lechtenbrink fehlen", "wegen Lechtenbrink habe ich": a word formed like a last name, in no list. */
function aboutSomebody(tokens: readonly Token[], at: number): Candidate | undefined {
  const part = partAt(tokens, at);
  if (!part?.unknown || tokens[at]!.gap !== 'space' || tokens[at]!.case !== 'capital') return undefined;
  const after = tokens[part.to + 1];
  if (after?.case !== 'lower' || after.kind !== 'word' || after.gap !== 'space') return undefined;
  // "von Lechtenbrink nach Kempen"
  if (/^(?:nach|bis|über|aus|und|oder|zum|zur|zu|in|im|bei|am|an|auf|gelegen|entfernt)$/.test(after.lower))
    return undefined;
  return hasFormOfLastName(part.lower) && !isFirm(tokens, [part])
    ? candidate(tokens, [part], 0.5, 'context')
    : undefined;
}

/** A word that is somebody's last name and hardly anything else. */
function isLastName(tokens: readonly Token[], part: NamePart): boolean {
  if (part.initial || part.thing || part.compound || part.common || part.place) return false;
  if (tokens[part.from]!.case !== 'capital' || part.lower.length < 4) return false;
  if (part.unknown) return !isOtherWord(foldName(part.lower));
  if (part.role && !OLD_TRADES.has(part.lower)) return false;
  if (isTrade(part.lower)) return OLD_TRADES.has(part.lower);
  if (part.entry.last === 'sure') return true;
  return part.entry.last === 'ordinary' && (hasFormOfLastName(part.lower) || !isNoun(foldName(part.lower)));
}

const isOther = oneOf(words('der die'));
/** Verbs of things as well. */
const isOfThings = fitting(/^(?:steht|stand|hält|zeigt|liegt|fehlt|geht|ging|kommt|kam|lief|läuft)$/);
const isNextDoor = oneOf(words('nebenan drüben gegenüber'));

/** Where somebody is from, or what only persons do. */
function isSomebody(tokens: readonly Token[], at: number, described: boolean, formed: boolean): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return false;
  // "der alte Ackermann, der Willi, …"
  if (described && token.text === ',' && isOther(tokens[at + 1])) {
    const other = partAt(tokens, at + 2);
    return other !== undefined && isSure(other);
  }
  if (token.case !== 'lower') return false;
  if ((described || formed) && isSaying(token) && !isOfThings(token)) return true;
  const next = tokens[at + 1];
  if (isNextDoor(token)) return true;
  if (token.lower === 'von') {
    if (/^(?:nebenan|drüben|gegenüber|unten|oben)$/.test(next?.lower ?? '')) return true;
    return next?.lower === 'der' && isWorkplace(tokens[at + 2]);
  }
  if (token.lower === 'vom') return isWorkplace(next);
  return token.lower === 'aus' && isStreetOrHouse(tokens, at + 1);
}

const isWorkplace = fitting(
  /(?:firma|stadt|gemeinde|verwaltung|kasse|bank|schule|kita|polizei|feuerwehr|wache|zeitung|versicherung|behörde|praxis|werkstatt|hotline|zentrale|spätschicht|nachtschicht|frühschicht|amt|bauhof|büro|verein|vorstand|ordnungsdienst|dienst|service|betriebsrat|personalrat|team|erdgeschoss|stock)$/,
);

/** "aus der Lindenstraße", "aus der 12", "aus dem dritten Stock" */
function isStreetOrHouse(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:der|dem|nummer|haus)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at + 1; index < at + 3; index++) {
    const token = tokens[index];
    if (token?.kind === 'number') return true;
    if (token?.kind === 'word' && token.case !== 'lower')
      return /(?:str|straße|strasse|weg|gasse|allee|ring|stock|og|eg|dachgeschoss|erdgeschoss|etage|block|nachbarhaus|hinterhaus|vorderhaus|wohnung|siedlung|buchhaltung|verwaltung)$/.test(
        token.lower,
      );
  }
  return false;
}
