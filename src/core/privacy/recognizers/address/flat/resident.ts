import { lookUpName } from '../../../lists/names';
import { fitting } from '../../../per-word';
import type { Token } from '../../../text';
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
const isFlat = fitting(/^(?:wohnung|wohnungen|mietwohnung)$/);
/** Where somebody lives. */
const HOME = words(
  `wohnt wohne wohnen wohnst wohnte wohnten wohnhaft wohnend bewohnt bewohne bewohner bewohnerin bewohnern mieter mieterin mietern
  mieterpartei untermieter nachbar nachbarin nachbarn klingel klingelschild lage wohnungslage wohnungstür hausflur zieht gezogen einzug
  einzieht ausgezogen gemietet mietet vermietet lebt lebe leben mitbewohner mitbewohnerin untergebracht haust hause hausen klingeln klingelt wohnraum`,
);
/** Who a flat with its side or number belongs to; a storey alone may be of any house. */
const PEOPLE = words(
  'mir uns meiner unserer ihrer seiner meine unsere ihre seine familie herr herrn frau eheleute lieferung zustellung ich',
);

/** "Frau Ott, Erdgeschoss", "Ott (3. OG)", "DG: Familie Igwe", "im 2. OG bei Herrn Ott". */
export function isSomebodys(tokens: readonly Token[], { start, end, says }: Span): boolean {
  // "Ihre Wohnung (Rückgebäude, 2. Stock)"
  if (tokens[start - 1]?.text === '(' && isFlat(tokens[start - 2]) && isOwner(tokens[start - 3])) return true;
  if (says === 'nothing') return false;
  if (personBefore(tokens, start) || isAtSomebodys(tokens, start)) return true;
  const lead = tokens[end];
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

/** Where the writer lives, or whoever is registered there. */
const OWN_HOME = words('wohne lebe hause bewohne wohnhaft gemeldet untergebracht gemietet');

export function isHome(tokens: readonly Token[], span: Span, beside = false): boolean {
  if (span.says === 'nothing') return false;
  let flat = false;
  let named = false;
  // "der Nachbar aus dem zweiten Stock": said of anybody's house
  const inProse = span.says === 'storey' && isInStorey(tokens[span.start - 1]) && !beside;
  for (const token of around(tokens, span)) {
    // "Die Wohnung der Kellnerin Irina Moldovan im Dachgeschoss"
    if (isFlat(token)) flat = true;
    else if (token.case === 'capital' && lookUpName(token.text).first === 'sure') named = true;
    if (flat && named) return true;
    if (inProse && !OWN_HOME.has(token.lower)) continue;
    if (HOME.has(token.lower) || (span.says === 'flat' && PEOPLE.has(token.lower))) return true;
  }
  return false;
}
