import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';

/*
 * Alphabets to spell by: DIN 5009 of 1983 and before, ÖNORM A 1081, the Swiss one, ICAO and NATO; and
 * the words of Jewish names that were struck from it in 1934.
 */

/** Words of these alphabets that are names too, or stand beside names in them. */
const isOfAlphabet = oneOf(
  words(
    `anton ärger albert berta bernhard cäsar charlotte citrone dora david daniel emil eduard friedrich fritz gustav heinrich ida isidor
    julius jakob josef jot konrad karl kaufmann kaiser kurfürst ludwig leopold martha marie nordpol nathan niklaus nikolaus otto ökonom
    österreich paula peter paul quelle richard rosa samuel siegfried schule sophie theodor toni ulrich übermut viktor vogel wilhelm
    xanthippe xaver xantippe ypsilon yverdon zeppelin zacharias zürich zeus
    alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa quebec romeo sierra
    tango uniform victor whiskey yankee zulu`,
  ),
);
const saysSpelling = fitting(
  /^(?:buchstabier|funkalphabet|telefonalphabet|spelling|fliegeralphabet)|alphabets?$/,
);
const parts = fitting(/^[,;:·|/–.()=-]$/);
const isForAnother = fitting(/^(?:statt|wie|für|und|oder|als|heißt)$/);

/** So many characters around may say that letters are spelled. */
const REACH = 450;
const ENOUGH = 5;
const MOST_ITEMS = 6;

/** "Anton, Berta", "David statt Dora": letters, where somebody spells or where they follow each other. */
export function isOfSpelling(tokens: readonly Token[], first: number, last: number): boolean {
  const pair = last === first + 2 && tokens[first + 1]!.text === ',';
  return (first === last || pair) && isLetter(tokens, first) && (first === last || isLetter(tokens, last));
}

function isLetter(tokens: readonly Token[], at: number): boolean {
  return (
    (isOfAlphabet(tokens[at]) && isApart(tokens, at) && speaksOfSpelling(tokens, at)) || isInAbc(tokens, at)
  );
}

function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    startsLine(tokens[at]) ||
    parts(before) ||
    isForAnother(before) ||
    !after ||
    parts(after) ||
    isForAnother(after)
  );
}

function speaksOfSpelling(tokens: readonly Token[], at: number): boolean {
  const { start } = tokens[at]!;
  for (let index = at - 1; index >= 0 && start - tokens[index]!.start < REACH; index--)
    if (saysSpelling(tokens[index])) return true;
  for (let index = at + 1; index < tokens.length && tokens[index]!.start - start < REACH; index++)
    if (saysSpelling(tokens[index])) return true;
  return false;
}

/** "Anton, Berta, Cäsar, Dora, Emil": five of them in a row whose first letters follow each other. */
function isInAbc(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',' && tokens[at - 1]?.text !== ',') return false;
  let length = isOfAlphabet(tokens[at]) ? 1 : 0;
  for (const step of [-1, 1])
    for (let items = 1; items < MOST_ITEMS; items++) {
      const other = tokens[at + 2 * step * items];
      if (tokens[at + 2 * step * items - step]?.text !== ',' || other?.case !== 'capital') break;
      if (other.lower.charCodeAt(0) !== tokens[at]!.lower.charCodeAt(0) + step * items) break;
      if (isOfAlphabet(other)) length++;
    }
  return length >= ENOUGH;
}
