import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { isSaying } from './acting';
import { hasFormOfLastName } from './last-name-form';
import { endsPhrase, isWeekday, joinsWords } from './marks';
import { isSure, partAt } from './name-part';

/**
 * Whether what looks like a salutation is something else, or ends a sentence: "wegen ihrer MS. Sie möchte …",
 * "12 MW. Anlage steht", "Er kommt am Fr. Termin steht", "Bitte an den Hr. Er weiß Bescheid".
 * @param at the word behind it, where the name would begin
 */
export function isNoSalutation(tokens: readonly Token[], cue: number, dot: boolean, at: number): boolean {
  const salutation = tokens[cue]!;
  const next = tokens[at];
  const otherwise = salutation.case === 'upper' && isOtherAbbreviation(salutation);
  if (otherwise && !isNamedInCapitals(tokens, cue, dot, at)) return true;
  if (salutation.lower === 'fr') {
    if (salutation.case === 'lower' || isFriday(tokens, cue)) return true;
    if ((isBehindDay(tokens, cue) || tokens[cue - 1]?.kind === 'number') && isNoun(tokens, at)) return true;
  }
  if (salutation.lower === 'familie' && isGivenTo(tokens, cue, at)) return true;
  return isLittleWord(next) && !leadsToLittleWord(tokens, cue, dot, at);
}

/** What one gives to a family, has for it, or it lays on something, though some of them are names. */
const isGift = oneOf(
  words(
    `wert rücksicht halt hilfe unterstützung kraft mut zeit ruhe glück hoffnung trost schutz geld sorge sorgen kummer freude angst not recht einblick
    auskunft asyl obdach geborgenheit sicherheit gewicht anteil abstand abschied platz priorität vorrang frieden segen zuversicht stabilität`,
  ),
);
const isToOne = fitting(/^(?:der|jeder|einer|unserer|meiner|ihrer|seiner|ganzen)$/);
const isGiving = fitting(
  /^(?:gibt|gab|geben|nimmt|nahm|nehmen|bietet|bot|bieten|leistet|leisten|schenkt|schenken|wünscht|wünschen|bringt|bringen|macht|machen|verschafft|verschaffen)$/,
);
const isLaying = fitting(/^(?:legt|legte|legen)$/);
const isWeight = fitting(/^(?:wert|gewicht)$/);
const goesOn = fitting(/^(?:weil|da|denn|aber|wenn|sondern|damit|obwohl|um)$/);
const leadsToInfinitive = fitting(/^(?:um|,)$/);
const MOST_TO_VERB = 4;

/**
 * "Darauf legt die Familie Wert.", "um der Familie Halt zu geben"; but "Das Amt gibt der Familie Glück keine Auskunft":
 * the gift ends the clause.
 */
function isGivenTo(tokens: readonly Token[], family: number, at: number): boolean {
  if (!isGift(tokens[at])) return false;
  if (isLaying(tokens[family - 2])) return isWeight(tokens[at]) && isEnd(tokens, at + 1);
  if (!isToOne(tokens[family - 1])) return false;
  if (leadsToInfinitive(tokens[family - 2]))
    return tokens[at + 1]?.lower === 'zu' && isGiving(tokens[at + 2]) && tokens[at + 2]!.lower.endsWith('n');
  const more = joinsWords(tokens[at + 1]) && isGift(tokens[at + 2]) ? at + 3 : at + 1;
  for (let verb = family - 2; verb >= family - MOST_TO_VERB && tokens[verb]?.case === 'lower'; verb--)
    if (isGiving(tokens[verb])) return isEnd(tokens, more);
  return false;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || startsLine(token)) return true;
  return token.text === ',' ? goesOn(tokens[at + 1]) : endsPhrase(token);
}

/** Multiple sclerosis, motor ships and soft wares, resonances, megawatts, mail servers, wrestlers. */
const isOtherAbbreviation = oneOf(words('ms mr mx mw wwe mm'));
const isEnglish = fitting(/^m[rs]$/);

/** "MR Schmidt", "MS MARPLE": a surer name behind it, one in capitals too, or for "MR Klein" any last name. */
function isNamedInCapitals(tokens: readonly Token[], cue: number, dot: boolean, at: number): boolean {
  const part = partAt(tokens, at);
  if (part && isEnglish(tokens[cue]) && !(dot && tokens[cue]!.lower === 'ms') && part.entry.last !== 'no')
    return !isLittleWord(tokens[at]);
  if (!part || part.common || isLittleWord(tokens[at])) return false;
  return isSure(part) || tokens[at]!.case === 'upper' || (part.unknown && hasFormOfLastName(part.lower));
}

const isBeforePerson = fitting(/^(?:mit|von|an|bei|für|durch|über|gegen|laut)$/);
const isOfPerson = fitting(
  /^(?:hat|hatte|ist|war|will|wollte|möchte|soll|sollte|kann|konnte|kommt|kam|bittet|bat|ruft|rief|sagt|sagte|meint|meldet|meldete|fragt|fragte|schreibt|schrieb|wohnt|braucht|erklärt|erklärte)$/,
);

/** "Fr. Vormittag", "Mo. bis Fr. nachmittags": the day of the week; but "mit Fr. Mittags", "Fr. Morgens hat …" */
function isFriday(tokens: readonly Token[], fr: number): boolean {
  const part = tokens[fr + 2];
  return (
    isPartOfDay(part) &&
    (part!.case === 'lower' || !(isBeforePerson(tokens[fr - 1]) || isOfPerson(tokens[fr + 3])))
  );
}

const isPartOfDay = fitting(
  /^(?:(?:vor|nach|spätnach)mittags?|mittags|abends|morgens|nachts|ruhetag|feiertag|geschlossen|wochenende)$/,
);

const isBeforeDay = fitting(
  /^(?:am|bis|seit|ab|vom|zum|jeden|(?:nächst|kommend|letzt|dies|vergangen|folgend|übernächst)e[nrms]?)$/,
);
const isDay = fitting(/^(?:mo|di|mi|do|montag|dienstag|mittwoch|donnerstag)$/);
const joinsDays = fitting(/^[,/–.-]$/);

/** "am Fr.", "Mo.–Fr.", "Do., Fr." */
function isBehindDay(tokens: readonly Token[], fr: number): boolean {
  if (isBeforeDay(tokens[fr - 1])) return true;
  let at = fr - 1;
  while (at > fr - 3 && joinsDays(tokens[at])) at--;
  return at < fr - 1 && isDay(tokens[at]);
}

/** A noun that is hardly a name: "Termin", "Müllabfuhr", "Samstag". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isWeekday(token) || isDayName(token)) return true;
  const { german, common, name, thing } = wordOf(token);
  if (name.first !== 'no' || name.last !== 'no') return isDealing(token);
  return thing || ((german || common) && !hasFormOfLastName(token.lower));
}

const isDayName = fitting(/^(?:mon|diens|donners|frei|sams|sonn)(?:tags?|abend)$|^mittwochs?$/);
/** What one does on a day or pays for, though families are called so too. */
const isDealing = oneOf(words('termin miete urlaub müll frist sitzung training probe umzug abfuhr kosten'));

/** Pronouns, articles and the like, some of them the last names of a few: "Frau Er", "Herr Das", "Frau An". */
export const isLittleWord = oneOf(
  words(
    `ich du er sie es wir ihr man der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner
    sein seine seinen seinem seiner ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dein deine
    dieser diese dieses diesen diesem jeder jede jedes kein keine keiner keinen wer was wie wo wann warum wenn weil dass ob
    da dann so nun nur noch auch aber und oder doch denn also schon sehr hier dort jetzt heute gestern nach vor mit von zu zum
    zur bei beim in im an am auf aus für um über unter ohne gegen seit bis ab durch wegen trotz laut als nicht bitte danke
    ja nein alle alles viele einige beide hat ist war wird wurde haben sind`,
  ),
);
/** Of these no family is called, or one that nobody meets; what speaks of several goes on with their verb. */
const isAddress = fitting(/^(?:sie|wir|ihr|ich|du|es)$/);
const isVerbOfMany = fitting(/^(?:sind|seid|bin|habe|werde|\p{Ll}{2,}en)$/u);
const isShort = fitting(/^(?:\p{L}{1,4})$/u);

/**
 * Whether a salutation right before proves a word such as "Er" to be a name: without a dot, which would end the sentence,
 * or where none can end there.
 */
function leadsToLittleWord(tokens: readonly Token[], cue: number, dot: boolean, at: number): boolean {
  const token = tokens[at]!;
  if (token.case !== 'capital' || token.gap !== 'space') return token.case === 'lower';
  if (isAddress(token) && isVerbOfMany(tokens[at + 1])) return false;
  if (at > cue + (dot ? 2 : 1)) return isShort(token) && !isAddress(token);
  if (!dot || startsLine(tokens[cue]) || isBeforePerson(tokens[cue - 1])) return true;
  // "Er kam Fr. Er ging Sa."
  if (isOfPerson(tokens[at + 1]) || isSaying(tokens[at + 1]) || isBehindDay(tokens, cue)) return false;
  return cannotEnd(tokens, cue - 1) || standsTwice(tokens, cue, at);
}

/** "Am Montag rief Fr. An wegen …", "Hr. Ali und Fr. Er waren dabei" */
function cannotEnd(tokens: readonly Token[], before: number): boolean {
  if (!joinsWords(tokens[before])) return isOfPerson(tokens[before]) || tokens[before]?.lower === 'bitte';
  return !isDay(tokens[before - 1]) && !isDay(tokens[before - 2]);
}

const REACH = 200;

function standsTwice(tokens: readonly Token[], cue: number, at: number): boolean {
  const to = Math.min(tokens.length, at + REACH);
  for (let other = Math.max(2, at - REACH); other < to; other++)
    if (
      other !== at &&
      tokens[other]!.text === tokens[at]!.text &&
      tokens[other - 1]!.text === '.' &&
      tokens[other - 2]!.lower === tokens[cue]!.lower &&
      !isBehindDay(tokens, other - 2)
    )
      return true;
  return false;
}
