import { fitting, type WordTest } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { isAnimal } from './animals';

/* What the heading above says the names below it are: sorts, saints' days, figures, letters. */

/** A heading is looked for no further above: less than the margin of a window. */
const REACH = 450;
const LONGEST_HEADING = 16;

/** Whether a line that stands apart above a token holds such a word. */
export function isUnderHeading(tokens: readonly Token[], at: number, says: WordTest): boolean {
  const { start } = tokens[at]!;
  let words = LONGEST_HEADING + 1;
  for (let index = at; index > 0 && start - tokens[index]!.start < REACH; index--) {
    const { gap } = tokens[index]!;
    const before = tokens[index - 1]!;
    if (gap === 'paragraph') words = before.text === '.' ? LONGEST_HEADING + 1 : 0;
    else if (gap === 'line') words = LONGEST_HEADING + 1;
    if (words++ < LONGEST_HEADING && says(before)) return true;
  }
  return false;
}

const ofSorts = fitting(
  /^(?:(?:speise|früh)?kartoffel|rosen?|dahlien|tulpen|stauden|äpfel|apfel|birnen|obst|tomaten|pflanzen|saatgut|iris|lilien|pfingstrosen|hortensien|fuchsien|geranien|kräuter|reben|erdbeer|kirschen|pflaumen)(?:sorten?|markt|garten|gartens|fest|schau|börse|tage?|ausstellung|beete?|tausch|tafeln|verkostung|liste|katalog|bestellung|muster|muttergarten|sortiment|verkauf)$|^(?:sorten(?:liste|garten|tafeln|übersicht|empfehlung(?:en)?)|rosarium|rosenschilder|pomologie)$/,
);
const ofFeasts = fitting(
  /^(?:bauernregeln?|lostage|namenstage?|namenstagskalender|heiligenkalender|kirchenjahr|festkalender|festtage|heiligenfeste|patronatsfeste?|patrozinien|brauchtumskalender|marktkalender|krämermärkte|jahrmärkte|kirchweihkalender|brauchtum)$/,
);
const ofTales = fitting(
  /^(?:märchen\p{L}*|puppen(?:theater|bühne|spiel|spiele|tage)|figurentheater|kasper(?:le?)?theater|marionetten\p{L}*|kasperbühne|sagen(?:abend|weg|pfad))$/u,
);
const ofRadio = fitting(/^(?:funkrufnamen?|rufnamen|funkrufzeichen|funkverkehr|sprechfunk)$/);

const ofAnimals = fitting(
  /^(?:tiere|tierheim|tierschutzverein|tiervermittlung|fundtiere|wildpark|tierpark|zoo|wildgehege|streichelzoo|fütterung(?:en)?|fütterungszeiten|schaufütterung(?:en)?)$/,
);

const partsItems = fitting(/^[,;:·–—|®(-]$/);
const joins = fitting(/^(?:und|oder|sowie|[,;:·–—|•*-])$/);

function isItem(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last + 1];
  const begins = startsLine(tokens[first]) || joins(tokens[first - 1]);
  return (
    begins && (!after || startsLine(after) || partsItems(after) || joins(after) || after.lower === 'für')
  );
}

/** "BRUNO und EMMA, Kaninchen", "PAUL, Schäferhundmix" in a shelter, "Fischotter Otto und Otti" in a zoo. */
function isFedOrSought(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isUnderHeading(tokens, first, ofAnimals)) return false;
  return first === last || isAnimal(tokens[first]) || isAnimal(tokens[last]);
}

const MOST_ADJECTIVES = 3;
const isAdjective = fitting(/.{3}e[rns]?$/);

/** "FRAU KNIRPS, griechische Landschildkröte", "Madame Hardy – Damaszenerrose": what it is follows the name in its line. */
export function isKindBehind(tokens: readonly Token[], first: number, last: number): boolean {
  if (!startsLine(tokens[first - 1]) || !partsItems(tokens[last + 1])) return false;
  for (let at = last + 2; at < last + 3 + MOST_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || startsLine(token)) return false;
    if (token.case !== 'lower') return isAnimal(token) || isPlant(token);
    if (!isAdjective(token)) return false;
  }
  return false;
}

const isPlant = fitting(
  /.{3}(?:rose|rosen|apfel|birne|kartoffel|dahlie|tulpe|lilie|kirsche|pflaume|tomate|staude|rebe|traube|nelke|aster)$/,
);

/** "Linda: cremig" under "Kartoffelmarkt", "Vor Johanni bitt um Regen" under "Bauernregeln". */
export function isHeadedAsThing(tokens: readonly Token[], first: number, last: number): boolean {
  if (isItem(tokens, first, last) && isUnderHeading(tokens, first, ofSorts)) return true;
  if (isFedOrSought(tokens, first, last)) return true;
  if (first !== last) return false;
  return isUnderHeading(tokens, first, ofFeasts) || isUnderHeading(tokens, first, ofTales);
}

/** "Frau Holle schüttelt die Betten" in a programme of puppets, "Onkel Otto" among call signs. */
export function isFigureUnderHeading(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    isKindBehind(tokens, first, last) ||
    (first === last && isUnderHeading(tokens, first, ofRadio)) ||
    (tokens[first]!.lower === 'holle' && isUnderHeading(tokens, first, ofTales))
  );
}
