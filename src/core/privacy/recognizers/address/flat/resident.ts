import { lookUpName } from '../../../lists/names';
import { fitting } from '../../../per-word';
import { startsLine, type Token } from '../../../text';
import { words } from '../../../words';
import { personBefore } from '../evidence';
import { beginsPart } from '../lead';
import { around, type Span } from './span';

/* Who lives in a flat: somebody named beside it, a word of living around it. */

const leadsToName = fitting(/^[:(|]$/);
const isAt = fitting(/^(?:bei|von)$/);
const isTitle = fitting(/^(?:herrn?|frau|fam|familie|eheleute)$/);
const leadsToSomebody = fitting(/^(?:bei|von|herrn?|frau|familie|fam|nachbarn?|nachbarin|mieter|mieterin)$/);
const isOwner = fitting(/^(?:meine|deine|seine|ihre|unsere|eure|deren|dessen)[rnm]?$/);
const isInStorey = fitting(/^(?:im|dem)$/);
const isFlat = fitting(/(?:wohnung|wohnungen)$|^(?:kammer|dachkammer|apartment|appartement|studio)$/);
const leadsToFlat = fitting(/^(?:[,:]|ist|liegt)$/);
const isTenant = fitting(
  /^(?:mieter|mieterin|nachbarn?|nachbarin|bewohner|bewohnerin|untermieter|untermieterin)$/,
);
/** Where somebody lives. */
const HOME = words(
  `wohnt wohne wohnen wohnst wohnte wohnten wohnhaft wohnend bewohnt bewohne bewohner bewohnerin bewohnern mieter mieterin mietern
  mieterpartei untermieter nachbar nachbarin nachbarn klingel klingelschild lage wohnungslage wohnungstür hausflur zieht gezogen einzug
  einzieht ausgezogen gemietet mietet vermietet lebt lebe leben mitbewohner mitbewohnerin untergebracht haust hause hausen schläft schlafe schlafen klingeln klingelt wohnraum`,
);
/** Who a flat with its side or number belongs to; a storey alone may be of any house. */
const PEOPLE = words(
  'mir uns meiner unserer ihrer seiner meine unsere ihre seine familie herr herrn frau eheleute lieferung zustellung ich',
);

/** "Frau Ott, Erdgeschoss", "Ott (3. OG)", "DG: Familie Igwe", "im 2. OG bei Herrn Ott". */
export function isSomebodys(tokens: readonly Token[], { start, end, says }: Span): boolean {
  // "Ihre Wohnung (Rückgebäude, 2. Stock)"
  if (tokens[start - 1]?.text === '(' && isFlat(tokens[start - 2]) && isOwner(tokens[start - 3])) return true;
  // "in meiner Wohnung, 5. Stock, Tür 52", "Wohnung ist 3. Etage Mitte"
  if (
    leadsToFlat(tokens[start - 1]) &&
    isFlat(tokens[start - 2]) &&
    (isOwner(tokens[start - 3]) || says === 'flat')
  )
    return true;
  if (says === 'nothing') return false;
  if (personBefore(tokens, start) || isAtSomebodys(tokens, start)) return true;
  const lead = tokens[end];
  // "der neue Mieter im 4. OG, Marvin Dreher, …"
  if (
    lead?.text === ',' &&
    isInStorey(tokens[start - 1]) &&
    isTenant(tokens[start - 2]) &&
    tokens[end + 1]?.case === 'capital' &&
    lookUpName(tokens[end + 1]!.text).first === 'sure'
  )
    return true;
  if (!lead || lead.gap === 'line' || lead.gap === 'paragraph') return false;
  const wide = lead.start - tokens[end - 1]!.end > 2;
  const name =
    leadsToName(lead) || isAt(lead)
      ? tokens[end + 1]
      : beginsPart(tokens, start) && (wide || lead.case !== 'lower')
        ? lead
        : undefined;
  if (name?.kind !== 'word' || name.case === 'lower') return false;
  const { first, last } = lookUpName(name.text);
  return first === 'sure' || last === 'sure' || isTitle(name);
}

/** "bei Schulze im Dachgeschoss rechts" */
function isAtSomebodys(tokens: readonly Token[], start: number): boolean {
  const name = tokens[start - 2];
  if (tokens[start - 1]?.lower !== 'im' || name?.kind !== 'word' || name.case === 'lower') return false;
  return (
    leadsToSomebody(tokens[start - 3]) &&
    (lookUpName(name.text).last !== 'no' || lookUpName(name.text).first === 'sure')
  );
}

const LIVES = words('wohnt wohnte lebt lebte');
const MOST_WORDS = 8;

/** "Frau Ott wohnt oben rechts im 3. Stock": one who is named, in the same clause. */
function isOfPerson(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 0 && at > start - MOST_WORDS; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || startsLine(token)) return false;
    if (token.case === 'capital' && isTitle(tokens[at - 1])) return true;
  }
  return false;
}

/** Where the writer lives, or whoever is registered there. */
const OWN_HOME = words('wohne lebe hause bewohne wohnhaft gemeldet untergebracht gemietet');

export function isHome(tokens: readonly Token[], span: Span, beside = false): boolean {
  if (span.says === 'nothing') return false;
  let flat = false;
  let named = false;
  // "der Nachbar aus dem zweiten Stock": said of anybody's house
  const inProse = span.says === 'storey' && isInStorey(tokens[span.start - 1]) && !beside;
  const person = inProse && isOfPerson(tokens, span.start);
  for (const token of around(tokens, span)) {
    // "Die Wohnung der Kellnerin Irina Moldovan im Dachgeschoss"
    if (isFlat(token)) flat = true;
    else if (token.case === 'capital' && lookUpName(token.text).first === 'sure') named = true;
    if (flat && named) return true;
    if (inProse && !OWN_HOME.has(token.lower) && !(person && LIVES.has(token.lower))) continue;
    if (HOME.has(token.lower) || (span.says === 'flat' && PEOPLE.has(token.lower))) return true;
  }
  return false;
}
