import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { words } from '../../words';

/** Particles that no German sentence has before a noun: whatever name follows, they belong to it. */
const FOREIGN = words('van ten ter te de del della di da dos la le lo el al ibn abu op het vd den der ould');
/** Of these the ones that may stand first; the others need one of them before. */
const FIRST = words('van ten ter te de del della di dos la le lo el al ibn abu op vd ould');
const CAPITALS = words('ten ter te de del della di la le lo el al op ould');
const NOBLE = words('von vom zu zur v');
/** Ranks of the nobility, parts of the name since 1919 (Art. 109 WRV). */
const RANK = words(
  'freiherr freifrau freiin frhr frh frfr graf gräfin edler edle ritter fürst fürstin prinz prinzessin baron baronin',
);

const MOST = 4;

/** The candidate with the particles before it: "te Heesen, Sönke", "El Khatib", "von Puttlitz" at the beginning of a line. */
export function withParticlesBefore({ tokens, tokenAt }: PreparedText, one: Candidate): Candidate {
  const first = tokenAt(one.start);
  if (tokens[first]?.start !== one.start || tokens[first]?.gap !== 'space') return one;
  const from =
    foreignBefore(tokens, first) ?? nobleBefore(tokens, first) ?? syllableBefore(tokens, one, first);
  return from === undefined ? one : { ...one, start: tokens[from]!.start };
}

/** Vietnamese last names of two letters, too short to be told from words but before a name of several. */
const SYLLABLE = words('lê le võ vo đỗ do hồ ho lý ly vũ vu tô to ngô hà ha mã tạ');

/** "Lê Minh Châu" */
function syllableBefore(tokens: readonly Token[], one: Candidate, first: number): number | undefined {
  const token = tokens[first - 1];
  const several = tokens[first + 1]?.kind === 'word' && tokens[first + 1]!.end <= one.end;
  return several && token?.case === 'capital' && SYLLABLE.has(token.lower) ? first - 1 : undefined;
}

/** Index of the first foreign particle before a name. */
export function foreignBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (at > first - MOST) {
    const token = tokens[at - 1];
    if (token?.kind !== 'word' || tokens[at]!.gap !== 'space') break;
    if (!(token.case === 'lower' ? FOREIGN : CAPITALS).has(token.lower)) break;
    // "AL Pohlmann", "EL Kaya": leader of an office or of a mission
    if (token.case === 'upper' && tokens[first]!.case !== 'upper') break;
    at--;
  }
  while (at < first && !FIRST.has(tokens[at]!.lower)) at++;
  return at < first ? at : undefined;
}

const mayBeNoble = oneOf(words('von vom zu zur v d der den dem'));
const beginsItem = fitting(/^[,;|/„"(]$/);

/** "von" says nothing in a sentence, but begins a name where a line, a cell or a list item begins. */
function nobleBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (at > first - MOST) {
    const dot = tokens[at - 1]?.text === '.' ? 1 : 0;
    const token = tokens[at - 1 - dot];
    if (token?.case !== 'lower' || token.kind !== 'word' || !mayBeNoble(token)) break;
    if (dot === 1 ? token.text.length > 1 : token.text.length === 1) break;
    at -= 1 + dot;
  }
  const lead = tokens[at];
  // "Freiherr von Twickel", where the particle was found with the name
  if (at === first && lead && NOBLE.has(lead.lower)) {
    const rank = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
    return RANK.has(tokens[rank]?.lower ?? '') ? rank : undefined;
  }
  if (at === first || !lead || !NOBLE.has(lead.lower)) return undefined;
  const before = tokens[at - 1];
  if (before && RANK.has(before.lower) && lead.gap === 'space') return at - 1;
  if (before?.text === '.' && RANK.has(tokens[at - 2]?.lower ?? '')) return at - 2;
  const starts = !before || startsLine(lead) || beginsItem(before);
  const short = tokens[at + 1]?.text === '.';
  return starts || short || (before.kind === 'number' && lead.gap === 'space') ? at : undefined;
}
