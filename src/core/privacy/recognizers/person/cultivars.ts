import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { isSaying } from './acting';
import { isNear } from './around';
import { joinsItems } from './marks';

const opens = fitting(/^['‚‘’‹]$/);
const closes = fitting(/^['‘’‛›]$/);
/** Kinds of which a sort is named; trees and beds have sponsors, too. */
const isPlant = fitting(
  /^(?:(?:edel|strauch|kletter|beet)?rose|rambler|floribunda|(?:ball|rispen|bauern|kletter)?hortensien?|clematis|storchschnabel|katzenminze|salbei|kriechspindel|cotoneaster|steinbrech|hornveilchen|primel|begonie|fetthenne|fuchsie|geranie|pelargonie|petunie|dahlie|aster|kirschlorbeer|phlox|funkie|hosta|taglilie|lilie|tulpe|narzisse|pfingstrose|rhododendron|azalee|spiere|weigelie|deutzie|forsythie|zierapfel|zierkirsche|felsenbirne|\p{L}*sorten?)$/u,
);
/** Who pays for a plant, or hangs a coat below the picture of one. */
const isOfSponsors = fitting(
  /(?:(?<!s)pat(?:e|en|in|innen)|haken|tafeln?|zettel|gruppen?|kitas?)$|^(?:paten|gestiftet|geburtstag)/,
);
const isOfGardens = fitting(
  /^(?:\p{L}*(?:sorten?|rosen|stauden?|pflanzen?|hecken?|bäumen?|obst|beete?n?)|\p{L}*ge?pflanzt|(?:be|an)?pflanzung(?:en)?|pflanzplan|blüht|blühen|blüte|(?:rosen|schau|bauern|stadt|kur|schul)?garten|gärten|grünanlagen?|apfel|äpfel|birnen?|hortensien|tulpen|dahlien|lilien)$/u,
);
const isOfPapers = fitting(
  /^(?:geb|geboren|ausweis|personalausweis|reisepass|klage|melderegister|geburtsurkunde|schüler|schülerin|vorname|nachname)$/,
);
/** Sorts that are known by a person's name, wherever they stand. */
const KNOWN_SORTS = new Set(
  `nelly moser, bobby james, constance spry, graham thomas, abraham darby, gertrude jekyll, heidi klum, otto luyken, madame antoine meilland,
  jackmanii, william shakespeare, charles austin, mary rose, winchester cathedral, falstaff, lady emma hamilton, claire austin,
  ferdinand pichard, louise odier, jacques cartier, albertine, leonardo da vinci, paul's himalayan musk, albéric barbier, ghislaine de féligonde,
  james galway, golden celebration, rhapsody in blue, dr. ruppel, madame verte, jakob lebel, ingrid marie, james grieve, conference, williams christ,
  ernst markham, ville de lyon, gloire de dijon, sarah bernhardt, karl rosenfield, johann strauß, karl foerster, annabelle`
    .split(/,\s+/)
    .map((sort) => sort.trim()),
);

const isForSomebody = fitting(/^(?:für|wegen|laut|mit|gegen|durch|an)$/);
const isAct = fitting(/^(?:hat|habe|haben|hatte|hatten|will|möchte|wohnt|pflegt|soll|kann|ist|war|wird)$/);
const isOfPeople = fitting(/^(?:herrn?|frau|fam|familie|eheleute|der|die|dem|den|des)$/);
const MOST_BEFORE = 4;
const MOST_BEHIND = 8;

/**
 * "Clematis ‚Nelly Moser‘", "Clematis 'Dr. Ruppel' und 'Madame Verte'": a sort of plants stands in single quotation
 * marks right behind its kind (International Code of Nomenclature for Cultivated Plants, art. 14.1), or in its row.
 */
export function isCultivar(
  tokens: readonly Token[],
  reason: Candidate['reason'],
  first: number,
  last: number,
): boolean {
  const open = openBefore(tokens, first);
  const close = open === undefined ? undefined : closeBehind(tokens, last);
  if (open === undefined || close === undefined) return false;
  if (isKnownSort(tokens, open, close) && isInGarden(tokens, first)) return true;
  // "Dr. Ruppel" is a sort, too.
  if (reason === 'cue' && tokens[open + 1]!.lower !== 'dr') return false;
  for (let at = open + 1; at <= last; at++)
    if (isOfPeople(tokens[at]) || wordOf(tokens[at]!).kin) return false;
  const next = tokens[close + 1];
  if (next?.kind === 'word' && (isAct(next) || isSaying(next) || next.lower === 'des')) return false;
  return isBehindPlant(tokens, open) && !isNear(tokens, first, isOfSponsors) && !standsUnquoted(tokens, last);
}

const isKnownSort = (tokens: readonly Token[], open: number, close: number) =>
  KNOWN_SORTS.has(
    tokens
      .slice(open + 1, close)
      .map(({ lower, gap }, at) => (at > 0 && gap === 'space' ? ` ${lower}` : lower))
      .join(''),
  );

/** Composers and gardeners are persons elsewhere, and others are called as they were. */
const isInGarden = (tokens: readonly Token[], at: number) =>
  (isNear(tokens, at, isPlant) || isNear(tokens, at, isOfGardens)) && !isNear(tokens, at, isOfPapers);

/** Right behind a plant, or in a row of sorts that begins there. */
function isBehindPlant(tokens: readonly Token[], quote: number): boolean {
  let open = quote;
  while (joinsItems(tokens[open - 1]) && closes(tokens[open - 2])) {
    const before = openBefore(tokens, open - 2);
    if (before === undefined) return false;
    open = before;
  }
  if (!isPlant(tokens[open - 1])) return false;
  // "für die Rose 'Anna Kowalski' anschreiben"
  return !(isForSomebody(tokens[open - 2]) || isForSomebody(tokens[open - 3]));
}

/** Whether the last word of a quoted name stands in the text without the marks, too. */
function standsUnquoted(tokens: readonly Token[], last: number): boolean {
  const from = Math.max(0, last - REACH);
  for (let at = from; at < last + REACH && at < tokens.length; at++)
    if (tokens[at]!.lower === tokens[last]!.lower && openBefore(tokens, at) === undefined) return true;
  return false;
}

const REACH = 200;

function openBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at >= first - MOST_BEFORE; at--) {
    const token = tokens[at]!;
    if (opens(token) && token.gap !== 'none' && tokens[at + 1]!.gap === 'none') return at;
    if (!(token.kind === 'word' || token.text === '.')) return undefined;
  }
  return undefined;
}

function closeBehind(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last + 1; at < last + MOST_BEHIND; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return undefined;
    const next = tokens[at + 1];
    if (closes(token) && token.gap === 'none' && !(next?.gap === 'none' && next.kind === 'word')) return at;
    if (token.kind === 'mark' && !closes(token) && token.text !== '-') return undefined;
  }
  return undefined;
}
