import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { isNear } from './around';

const isClubLetters = fitting(
  /^(?:sc|fc|sv|tsv|tus|djk|vfl|vfb|vfr|ssv|bsv|bv|sg|svg|ttc|tc|hc|rc|rv|asv|esv|psv|rsv|spvgg|ksv|mtv|tv|kg|mgv|rfv)$/,
);
const isFounded = fitting(/^(?:0\d|18\d\d|19[0-4]\d)$/);
const isTwoWays = fitting(/^(?:hertha|viktoria|victoria)$/);
const isOfSport = fitting(
  /^(?:\p{L}*(?:spiele?n?|spielt|liga|fußball|verein|vereine|turnier|mannschaft|pokal|tabelle|halle|kicker)|sc|fc|sv|tsv|tus|djk|vfl|vfb)$/u,
);
const isOfHome = fitting(
  /^(?:\p{L}*kind(?:er|ern)?|oma|opa|enkel\p{L}*|tante|schwester|bruder|jahre|haushalt)$/u,
);

/** "DJK Fortuna", "SC Viktoria", "Hertha 09" among clubs; an office has the same letters: "RV Hansen". */
export function isOfClub(tokens: readonly Token[], first: number, last: number): boolean {
  const { name, place } = wordOf(tokens[last]!);
  if (last === first + 1 && isClubLetters(tokens[first]) && tokens[first]!.case !== 'lower')
    return isClubName(tokens[last]) || (place && name.last !== 'sure' && name.first === 'no');
  const year = tokens[last + 1];
  if (first !== last || !isClubName(tokens[first]) || !isFounded(year) || year!.gap !== 'space') return false;
  if (name.first === 'no') return true;
  return isTwoWays(tokens[first]) && isNear(tokens, first, isOfSport) && !isNear(tokens, first, isOfHome);
}

const isClubName = oneOf(
  words(
    `fortuna concordia rhenania borussia germania alemannia arminia teutonia eintracht hansa dynamo kickers saxonia westfalia hassia bavaria frisia
    viktoria victoria hertha florian christoph rotkreuz akkon johannes pelikan sama`,
  ),
);

/** "Fortuna Dilkrath", "Florian Viersen 4": a club or a radio set, and where it is at home. */
export function isClub(tokens: readonly Token[], first: number, last: number): boolean {
  if (last !== first + 1 || !isClubName(tokens[first])) return false;
  const { name, place } = wordOf(tokens[last]!);
  const radio = /^(?:florian|christoph|johannes)$/.test(tokens[first]!.lower);
  const clubOnly =
    wordOf(tokens[first]!).name.first !== 'sure' ||
    /^(?:fortuna|arminia|borussia)$/.test(tokens[first]!.lower);
  return radio
    ? place && tokens[last + 1]?.kind === 'number' && tokens[last + 1]!.gap === 'space'
    : (place || clubOnly) && name.last !== 'sure';
}
