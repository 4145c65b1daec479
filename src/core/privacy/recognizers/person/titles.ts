import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { hasFormOfLastName } from './last-name-form';

/** Titles that may begin a name, see `isTitle`. */
const LEADING_TITLES =
  'dr dres ddr prof professor professorin doktor dipl ing mag mmag dkfm freiherr freifrau ra rain';
/** Such as stand behind others or between them. */
const OTHER_TITLES =
  'med jur phil rer nat pol oec vet dent mba ll.m lic theol hc h c habil pd graf gräfin baron baronin prinz prinzessin dipl-ing msc bsc bakk bmst ass';

const RANKS = words('freiherr freifrau graf gräfin baron baronin prinz prinzessin');

const isTitleWord = oneOf(words(`${LEADING_TITLES} ${OTHER_TITLES}`));
/** Whether a word may begin such a title, see `isTitle`. */
export const leadsName = oneOf(words(LEADING_TITLES));

function isBeforeName(tokens: readonly Token[], rank: number): boolean {
  const next = tokens[rank + 1];
  return (
    next?.kind === 'word' &&
    next.gap === 'space' &&
    (next.case === 'capital' || /^(?:von|vom|zu|zur|v)$/.test(next.lower))
  );
}

/** Whether a token begins a title that leads to a name by itself: "Dr. …", "Prof. …", "Dipl.-Ing. …", "RA …". */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!leadsName(token)) return false;
  // "Sie mag. Anna nicht."
  if (token.lower === 'mag' && token.case === 'lower') return false;
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.gap === 'none';
  return (
    dot || (token.case !== 'lower' && token.text.length > 4) || token.text === 'RA' || token.text === 'RAin'
  );
}

const isDegree = fitting(/^(?:mm?ag|dkfm|dipl|bakk)$/);
const isCutSubject = fitting(
  /^(?:päd|soz|psych|kfm|kff|volksw|betriebsw|hdl|verw|bibl|biol|chem|phys|math|inform?)$/,
);

/** "Mag. Architektur", "Dipl. Päd.": what somebody has studied, and no name. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isDegree(tokens[at - 2]) || tokens[at - 1]?.text !== '.' || token?.kind !== 'word') return false;
  const { german, common, name } = wordOf(token);
  return (
    (isCutSubject(token) && tokens[at + 1]?.text === '.') ||
    ((german || common) && name.first === 'no' && name.last === 'no' && !hasFormOfLastName(token.lower))
  );
}

const isOutOf = fitting(/^[ai]$/);
const isService = fitting(/^[dr]$/);

/** Index after "a. D.", "i. R." behind an office: "Oberstleutnant a. D. v. Trützen". */
export function afterRetired(tokens: readonly Token[], at: number): number {
  const [out, dot, of, end] = tokens.slice(at, at + 4);
  const retired =
    isOutOf(out) &&
    dot?.text === '.' &&
    isService(of) &&
    of!.case !== 'lower' &&
    end?.text === '.' &&
    out!.gap === 'space';
  return retired ? at + 4 : at;
}

/** "Mag.a", "Dr.in" */
const isOfWoman = (token: Token | undefined) =>
  token?.gap === 'none' && (token.text === 'a' || token.text === 'in' || token.text === 'ª');

/**
 * Index after academic titles and their dots.
 * @param begins the first may begin a paragraph
 */
export function skipTitles(tokens: readonly Token[], from: number, begins = false): number {
  let at = from;
  for (let steps = 0; steps < 14; steps++) {
    const token = tokens[at];
    if (!token || (token.gap === 'paragraph' && !(begins && at === from))) break;
    const title = isTitleWord(token);
    const written = token.text === 'RA' || token.text === 'RAin' || token.text.length > 3;
    // "ein Herr Graf aus Kempen", "ihr Kollege Prinz.": here it is the name.
    if (title && RANKS.has(token.lower) && !isBeforeName(tokens, at)) break;
    const dot = tokens[at + 1]?.text === '.';
    if (title && (dot || written)) at += dot ? (isOfWoman(tokens[at + 2]) ? 3 : 2) : 1;
    else if (token.text === '-' && token.gap === 'none' && isTitleWord(tokens[at + 1])) at++;
    else break;
  }
  return at;
}
