import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Token } from '../../text';

const opens = fitting(/^['‚‘’‹]$/);
const closes = fitting(/^['‘’‛›]$/);
const isPlant = fitting(
  /(?:rosen?|edelrosen?|rambler|floribunda|hortensien?|clematis|storchschnabel|katzenminze|storchschnäbel|lavendel|salbei|stauden?|staudenbeet|beete?|gräser|gehölze?|sträucher|efeu|kriechspindel|cotoneaster|steinbrech|hornveilchen|vergissmeinnicht|primeln?|begonien?|heide|fetthenne|kirschlorbeer|thuja|buchs|buchsbaum|fuchsien?|geranien?|pelargonien?|petunien?|dahlien?|astern?|phlox|funkien?|hosta|taglilien?|lilien?|tulpen?|narzissen?|krokusse?|iris|päonien?|pfingstrosen?|rhododendren|rhododendron|azaleen?|magnolien?|flieder|spiere|spiersträucher|weigelien?|deutzien?|forsythien?|hibiskus|schneeball|zierapfel|zierkirschen?|felsenbirnen?|ahorn|linden?|apfelsorten?|äpfel|birnen?|pflaumen?|kirschen?|zwetschgen?|quitten?|mirabellen?|himbeeren?|erdbeeren?|johannisbeeren?|stachelbeeren?|kartoffeln?|kartoffelwagen|tomaten?|sorten?|züchtung|züchtungen|bodendecker|hochstamm|hochstämme|obstwiese|streuobstwiese|kletterpflanzen?|pflanzen|pflanzliste|blüte|öfterblühend)$/,
);
const isCalled = fitting(/^(?:alias|genannt|gerufen|rufname|spitzname|spitznamen|nennt|nannte|nennen)$/);
const AROUND = 40;
const MOST_BEFORE = 4;
const MOST_BEHIND = 8;

/**
 * "Clematis ‚Nelly Moser‘", "'Dr. Ruppel' und 'Madame Verte'": a sort of plants stands in single quotation marks
 * (International Code of Nomenclature for Cultivated Plants, art. 14.1); somebody's byname does where a name or
 * "genannt" stands before it, or no plant around.
 */
export function isCultivar(tokens: readonly Token[], first: number, last: number): boolean {
  const open = openBefore(tokens, first);
  if (open === undefined || !closesBehind(tokens, last)) return false;
  const before = tokens[open - 1];
  if (before?.kind === 'word' && (isCalled(before) || wordOf(before).name.first === 'sure')) return false;
  for (let at = Math.max(0, first - AROUND); at < first + AROUND && at < tokens.length; at++)
    if ((at < open || at > last) && tokens[at]!.kind === 'word' && isPlant(tokens[at])) return true;
  return false;
}

function openBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at >= first - MOST_BEFORE; at--) {
    const token = tokens[at]!;
    if (opens(token) && token.gap !== 'none' && tokens[at + 1]!.gap === 'none') return at;
    if (!(token.kind === 'word' || token.text === '.')) return undefined;
  }
  return undefined;
}

function closesBehind(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < last + MOST_BEHIND; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return false;
    const next = tokens[at + 1];
    if (closes(token) && token.gap === 'none' && !(next?.gap === 'none' && next.kind === 'word')) return true;
    if (token.kind === 'mark' && !closes(token) && token.text !== '-') return false;
  }
  return false;
}
