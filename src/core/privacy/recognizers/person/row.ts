import { classOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { joinsItems } from './marks';

/** Items to either side that are looked at, and the longest of them in tokens. */
const MOST_ITEMS = 8;
const LONGEST_ITEM = 7;
const ENOUGH = 2;

/** What a row begins and ends with besides its separators. */
const isEdge = fitting(/^[:.!;]$/);
/** "Ausgeschenkt werden Riesling, …": a verb before the first of them, and no article. */
const leads = fitting(/^(?:werden|sind|waren|haben|stehen|wie|etwa|(?!mit|seit)\p{L}{3,}t)$/u);
const isInside = fitting(/^["“”„»«‚’'&.–()-]$/);

/**
 * Whether a word stands in a row of things: "Riesling, Kerner und Scheurebe", "Lodi, Fontainebleau und Richmond". At
 * least two items are words of the language or towns that nobody is called, one of them before it, and no fewer than the other names.
 */
export function isInRowOfNouns(tokens: readonly Token[], first: number, last: number): boolean {
  const before = itemsFrom(tokens, first - 1, -1);
  if (before.things === 0) return false;
  const behind = itemsFrom(tokens, last + 1, 1);
  const things = before.things + behind.things;
  return things >= ENOUGH && things >= before.names + behind.names;
}

interface Items {
  readonly things: number;
  readonly names: number;
}

/** What stands beside a separator at `from`, read in steps of -1 or 1. */
function itemsFrom(tokens: readonly Token[], from: number, step: -1 | 1): Items {
  let things = 0;
  let names = 0;
  let at = from;
  for (let items = 0; items < MOST_ITEMS && joinsItems(tokens[at]); items++) {
    // The last word of an item says what it is.
    let head: Token | undefined;
    let whole = false;
    at += step;
    for (let length = 0; length < LONGEST_ITEM; length++, at += step) {
      const token = tokens[at];
      const gap = (step < 0 ? tokens[at + 1] : token)?.gap;
      whole = !token || gap === 'paragraph' || joinsItems(token) || isEdge(token);
      if (!token || whole) break;
      const capital = token.kind === 'word' && token.case !== 'lower';
      if (!capital && !isInside(token)) {
        whole = step < 0 && leads(token);
        break;
      }
      if (capital && (step > 0 || !head)) head = token;
    }
    if (!head || !whole) break;
    const { name, german, common, thing, place, role, kin } = classOf(head.lower);
    if (name.first === 'sure' || name.last === 'sure') names++;
    else if (
      name.first === 'no' &&
      name.last === 'no' &&
      !role &&
      !kin &&
      (german || common || thing || place)
    )
      things++;
  }
  return { things, names };
}
