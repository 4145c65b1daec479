import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import { somewhere } from './phrase';

/*
 * Parties, unions and other bodies by their names, and whether one is somebody's rather than spoken of.
 * Basis: Art. 9 (1) GDPR.
 */

export const COUNCIL = new Set(
  forms(
    'fraktion+en ratsfraktion stadtrat+s rat kreistag+s landtag+s bundestag+s ausschuss+es ratsmitglied+er+s ratsfrau ratsherr+n stadtverordnete+r wahlbezirk mandat',
  ),
);
export const PARTY =
  /^(?:jusos|julis|linksjugend|nsdap|sed|cdu|spd|fdp|afd|csu|npd|dkp|bsw|mlpd|pkk|komba|igm|gdp|gdl|verdi|linken|grünen)$/;

export const NAMED_GROUP =
  /^(?:cdu|spd|fdp|afd|csu|npd|dkp|bsw|mlpd|pkk|grünen?|linken?|ver|ig|gew|ngg|beamtenbund|komba|dgb|dbb|gdp|gdl|npd|piratenpartei|scientology|ditib|freimaurer|wähler|volt|jusos|fwg|uwg|ödp|nsdap|linkspartei)$/;
const PAPERS =
  /^(?:anfrage|antrag|anträge|fraktion|fraktionen|stimmen|wahl|liste|plakat|plakate|haushaltsrede|änderungsantrag|ratsantrag|anfragen|wahlstand|prozent|ergebnis|sitze|tarifabschluss|tarifvertrag|tarifverhandlungen|verhandlungen|forderung|forderungen)$/;

/** A name in the same sentence, and neither a paper nor a group of the council that it is of. */
export function isBesidePerson({ tokens, index, sentence }: Place): boolean {
  if (!sentence.person || sentence.conditional || somewhere(tokens, sentence, COUNCIL)) return false;
  for (let at = Math.max(sentence.start, index - 4); at < index + 3 && at < sentence.end; at++) {
    const token = tokens[at]!;
    if (PAPERS.test(token.lower)) return false;
    // Of several parties none is a person's; an adjective is none.
    if (at !== index && PARTY.test(token.lower)) return false;
  }
  const next = tokens[index + 1];
  // "Die Linke kritisierte den Antrag"
  if (index - 1 === sentence.start && tokens[index - 1]!.lower === 'die' && next?.case === 'lower')
    return false;
  return (
    !(tokens[index]!.lower.startsWith('grün') || tokens[index]!.lower.startsWith('linke')) ||
    !(next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower')
  );
}

/** "sitzt für", "sitzt ja im Rat für", "kandidiert im Bezirk 4 für" */
function sitsFor(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    if (/^[.!?;:]$/.test(tokens[at]!.text)) return false;
    if (/^(?:sitzt|sitze|sitzen|saß|saßen|kandidiert|kandidiere|kandidierte)$/.test(tokens[at]!.lower))
      return true;
  }
  return false;
}

/** Index of the bracket before "(Die Linke", "(Bündnis 90/Die Grünen", "(Freie Wähler"; -1 if none. */
function openBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 5; at--) {
    const { lower } = tokens[at]!;
    if (lower === '(') return at;
    if (!/^(?:die|bündnis|freie|90|\/)$/.test(lower)) return -1;
  }
  return -1;
}

const isOfPartyName = fitting(/^(?:die|bündnis|freie|90|\/)$/);
const opensParty = fitting(/^[,(]$/);
const closesParty = fitting(/^[),;]$/);
const isMandate = fitting(
  /^(?:(?:rats|kreistags|stadtrats|gemeinderats|ortsrats|bezirks)mitglied|ratsfrau|ratsherr|(?:stadt|gemeinde|kreis|bezirks)r(?:at|ätin)|(?:stadt|bezirks|kreis|gemeinde)verordneter?|mdl|mdb|mdep|abgeordneter?|fraktionsvorsitzender?|ortsvorsteher(?:in)?|(?:landrats|bürgermeister|rats|direkt|wahlkreis)kandidat(?:in)?|bürger(?:in)?)$/,
);

/** "Ratsmitglied, Bündnis 90/Die Grünen" below a name, "Jens Holt, Ratsherr, CDU": whose mandate it is. */
export function isOfMandate({ tokens, index, sentences }: Place): boolean {
  const next = tokens[index + 1];
  if (!sentences.hasPersons || (next && !closesParty(next) && !startsLine(next))) return false;
  let first = index;
  while (first > index - 5 && isOfPartyName(tokens[first - 1])) first--;
  if (!opensParty(tokens[first - 1])) return false;
  return isMandate(tokens[first - 2]) || (first < index && first > 1 && sentences.isName(first - 2));
}

/** "(SPD)" behind a name, "sitzt für die FDP im Kreistag": a party wherever the council is spoken of. */
export function isOfNamed({ tokens, index, sentences }: Place): boolean {
  const before = tokens[index - 1];
  const open = openBefore(tokens, index);
  if (open !== -1 && /^[),;]$/.test(tokens[index + 1]?.text ?? ''))
    return open > 0 && tokens[open]!.gap === 'space' && sentences.isName(open - 1);
  // "Herr Ahrens, Linkspartei, fordert"
  if (before?.text === ',' && sentences.isName(index - 2))
    return (
      /^[,.;)]$/.test(tokens[index + 1]?.text ?? '.') || /^(?:line|paragraph)$/.test(tokens[index + 1]!.gap)
    );
  // "für die Freien Wähler"
  const article = before?.lower === 'freien' ? index - 2 : index - 1;
  return (
    tokens[article]?.lower === 'die' && tokens[article - 1]?.lower === 'für' && sitsFor(tokens, article - 2)
  );
}

/** "in der NPD", "von der CDU", "bei der AfD", "(SPD)" behind a name; not "Antrag der SPD". */
export function isOfSomebody(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const close = tokens[index + 1]?.text;
  if (before === '(' && close === ')')
    return tokens[index - 2]?.kind === 'word' && tokens[index - 2]!.case !== 'lower';
  // "Mitglied NGG"
  if (before === 'mitglied') return true;
  return (
    (before === 'der' ||
      (before === 'den' && /^(?:jusos|julis|linken|grünen)$/.test(tokens[index]!.lower))) &&
    /^(?:in|von|bei|für|aus|mit|t|shirt|flugblätter|plakate|aufkleber|infostand|stand|fahne|liste|demo)$/.test(
      tokens[index - 2]?.lower ?? '',
    )
  );
}
