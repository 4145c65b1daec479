import { forms } from '../../words';
import { CALLED } from './culprits';
import type { Place } from './level';
import { isOwned } from './level';
import { OTHERWISE } from './misdeeds';
import type { Rule } from './phrase';
import { compound, hit, somewhere } from './phrase';
import { isOfSomebody, levelOfDeed } from './somebody';

/*
 * Who did it, what is done with them, and by which paragraph. Basis: Art. 10 GDPR.
 */

const MANY =
  /^(?:die|den|an|bei|alle|viele|mehrere|unbekannten?|mutmaßlichen|vor|gegen|durch|einige|solche|sogenannte[rn]?|von)$/;

/** "gilt als Rädelsführer", "Der Messerstecher wohnt bei uns": one, and not whoever it was. */
export const culprit: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower, case: written } = tokens[index]!;
  if (written === 'lower' && !lower.startsWith('strafun')) return undefined;
  const before = tokens[index - 1]?.lower ?? '';
  // "Vorsicht vor Trickbetrügern", "die Einbrecher"
  if (before === 'vor') return undefined;
  if (MANY.test(before) && /(?:er|ern|en|n)$/.test(lower) && !sentence.person && !sentence.kin)
    return undefined;
  if (CALLED.has(lower) && !isCalledSo(place)) return undefined;
  const level = levelOfDeed(place);
  const span = compound(tokens, index);
  if (!span) return undefined;
  // No rule that happens to speak of one: "ist Hafturlauber und muss um acht zurück sein"
  if (level >= 2) return hit(span, SAID.test(before) ? 3 : level, written === 'lower');
  return isOne(place) ? hit(span, 2) : undefined;
};

const SAID = /^(?:ist|war|sei|bin|als|eine?|waren|sind)$/;
const ONE = /^(?:der|dem|des|dieser|diesem|unser|unserem|eine[nmrs]?|ein|als)$/;
const AT_LARGE = new Set(
  forms(
    'unbekannt+e+er+en flüchtete flüchteten geflüchtet flüchtig hinweise zeugen gesucht sucht jeder kein keine wer wenn strafe vorsicht droht heißt',
  ),
);

/** "Der Häftling sucht eine Wohnung": one of whom it is told, not one at large. */
function isOne({ tokens, index, sentence }: Place): boolean {
  const { conditional, generic, events, asks, start } = sentence;
  if (conditional || asks || generic.length > 0 || events.length > 0) return false;
  if (CALLED.has(tokens[index]!.lower) || somewhere(tokens, sentence, AT_LARGE)) return false;
  const before =
    index - 1 > start && /e[nrms]?$/.test(tokens[index - 1]!.lower) && !ONE.test(tokens[index - 1]!.lower)
      ? index - 2
      : index - 1;
  return before >= start && ONE.test(tokens[before]!.lower);
}

const SAYS = new Set(
  forms(
    'ist war sei bin wäre sind waren als genannt nennt nennen bezeichnet gilt galt bekannt angeblich angebliche+r mutmaßliche+r verurteilte+r gesuchte+r jährige+r+n beschimpft hält halten zeigen entlarvt',
  ),
);

function isCalledSo({ tokens, index, sentence, sentences }: Place): boolean {
  if (/^[(,:–-]$/.test(tokens[index - 1]?.text ?? '')) return true;
  const next = tokens[index + 1];
  if (next?.gap === 'space' && next.case === 'capital' && !sentences.isName(index + 1)) return false;
  return somewhere(tokens, sentence, SAYS);
}

const GENERAL = new Set(
  forms(
    'vorzulegen vorlegen beantragen beantragt beantragung gebühr gebühren erforderlich grundsätzlich bundesweit statistik museum denkmal gebaut bau neubau führung besichtigung besichtigten stelle stellen ausbildung personal ehrenamt ehrenamtliche besucher bedienstete bedienstete+r richtet',
  ),
);

/** "auf freien Fuß", "aus der Haftanstalt", "legt Abstinenznachweise vor": what befalls one. */
export const prosecuted: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { asks, person, self, kin, pronoun } = sentence;
  if (somewhere(tokens, sentence, GENERAL) || (asks && !person && !self && !kin && !pronoun))
    return undefined;
  const level = Math.max(levelOfDeed(place), isOwned(place) ? 2 : 0);
  const span = compound(tokens, index);
  if (!span) return undefined;
  const weak = OF_COURT.test(tokens[index]!.lower);
  if (level >= 2) return hit(span, level, weak);
  return isNoted(place) ? hit(span, 1.5, weak) : undefined;
};

/** What gives way to the deed beside it. */
const OF_COURT =
  /gericht|richter|urteil|prozess|verhandlung|akte|verfahren|anklage|vorwurf|maßes?$|rahmen|sache|gesuch|vorgang|kosten|geld|arzt|auszug|bedingungen/;

const GOES_ON = /^(?:wegen|nach|bis|seit|gegen|außer|mit|zur|von|in|derzeit|noch|am|vom)$/;
const VERB =
  /^(?:wird|werden|kann|können|ist|sind|hat|haben|soll|sollen|muss|müssen|darf|dürfen|gibt|bietet)$/;

/** A note leaves out its verb and is short: "Haftverschonung, Pass hinterlegt". */
export function isNoted({ tokens, sentence, index }: Place): boolean {
  const { start, end, generic, events, asks, pronoun, conditional } = sentence;
  if (conditional || end - start > 16 || generic.length > 0 || events.length > 0 || (asks && !pronoun))
    return false;
  for (let at = start; at < end; at++) if (VERB.test(tokens[at]!.lower)) return false;
  const next = tokens[index + 1];
  const before = tokens[index - 1]!;
  if (
    index > start &&
    !/^(?:[:.;|»„"(–-]|wegen|trotz|seit|nach|erneut|erstmals|mehrfach|bereits|wieder)$/.test(before.lower)
  )
    return false;
  if (/^[)?:]$/.test(next?.text ?? '') || /(?:ungen|sünden)$/.test(tokens[index]!.lower)) return false;
  return index + 1 >= end || next === undefined || next.kind !== 'word' || GOES_ON.test(next.lower);
}

const PASSIVE = new Set(forms('wurde wurden wird werden worden ist sei war bin habe soll sollen'));
const NO_ONE = new Set(
  forms(
    'zeuge zeugin zeugen zeug hund hunde katze tier tiere fahrzeug auto ausweis stelle stellen ausschreibung preis mitarbeiterin',
  ),
);

/** "wurde erwischt", "als der Verdächtigte vernommen": of whom police and courts have. */
export const caught: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower, case: written } = tokens[index]!;
  if (written === 'capital' || sentence.conditional) return undefined;
  if (!somewhere(tokens, sentence, PASSIVE)) return undefined;
  if (somewhere(tokens, sentence, NO_ONE)) return undefined;
  if (OTHERWISE.has(lower) && !isByLaw(place)) return undefined;
  const level = levelOfDeed(place);
  return level >= 2 ? hit({ start: index, end: index + 1 }, level, true) : undefined;
};

const LAW = new Set(
  forms(
    'polizei kripo staatsanwaltschaft gericht richter richterin haftrichter haftrichterin amtsrichter jugendgericht strafgericht amtsgericht landgericht streife beamten beamte zoll bundespolizei wache tat täter dieb diebin festnahme fahndung detektiv ladendetektiv kaufhausdetektiv wegen beim dabei klauen haftbefehl revier kontrolle fahndungsliste',
  ),
);

function isByLaw({ tokens, sentence }: Place): boolean {
  return somewhere(tokens, sentence, LAW);
}

const NUMBER_BEFORE = 7;

/** "§ 242 StGB", "Verst. BtMG": the paragraph of one's deed. */
export const statute: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (sentence.conditional || sentence.asks || sentence.generic.length > 0) return undefined;
  let start = index;
  for (let at = index - 1; at >= sentence.start && at >= index - NUMBER_BEFORE; at--)
    if (tokens[at]!.text === '§') start = at;
  // Those of residence and traffic have offences among much else.
  if (
    /^(?:aufenthg|stvg)$/.test(tokens[index]!.lower) &&
    !/^(?:9[5-8]|21|24a)$/.test(tokens[start + 1]?.lower ?? '')
  )
    return undefined;
  const level = levelOfDeed(place);
  if (level >= 2 || isCharge(tokens[sentence.start]!.lower) || isOfSomebody(place))
    return hit({ start, end: index + 1 }, Math.max(2, level), /^(?:stpo|jgg)$/.test(tokens[index]!.lower));
  return undefined;
};

function isCharge(lower: string): boolean {
  return /^(?:tatvorwurf|vorwurf|delikt|straftat|tat|vorgang|anzeige|verfahren|grund|anlass)$/.test(lower);
}
