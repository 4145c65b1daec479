import { wordOf } from '../../lists/word-class';
import { fitting, oneOf, perWord } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import type { NamePart } from './name-part';

const PARTICLES = new Set(
  'von van vom zu zum zur de der den del della di da dos du la le el al bin ibn ben bint binti wa abu ter ten te af op het in t und'.split(
    ' ',
  ),
);
PARTICLES.delete('und');
PARTICLES.delete('in');
for (const title of ['freiherr', 'freifrau', 'graf', 'gräfin', 'edler', 'edle']) PARTICLES.add(title);
const isParticle = oneOf(PARTICLES);
/** "der" and "den" begin no name. */
const isBeginning = perWord(
  (lower) => (PARTICLES.has(lower) || lower === 'v') && !/^(?:der|den|het|t)$/.test(lower),
);
const isLoose = oneOf(words('zu zum zur vom von de der den op af het t la le'));

const isCut = fitting(/^[vd]$/);
const isMerged = oneOf(words('vom zum zur'));
const isRomance = oneOf(words('de la le'));

/** How many particles ("von der", "el") stand at a token, if a capitalised word follows them. */
export function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0;
  if (!isBeginning(tokens[at])) return 0;
  while (count < 5) {
    const token = tokens[at + count];
    // "v. Bentheim", "v. d. Lippe"
    const short = tokens[at + count + 1]?.text === '.' && isCut(token);
    if (!short && (token?.gap !== 'space' || !isParticle(token))) break;
    if (short && token?.case !== 'lower') break;
    count += short ? 2 : 1;
  }
  const next = tokens[at + count];
  if (count === 0 || next?.kind !== 'word' || next.case === 'lower' || next.gap !== 'space') return 0;
  // "zur Verfügung", "von Linh": what stands before any noun says nothing.
  if (!isLoose(tokens[at])) return count;
  // "LEO VON DER BANK"
  if (tokens[at]?.case === 'upper' && next.case === 'upper' && tokens[at - 1]?.case === 'upper') return count;
  const { name, german, common } = wordOf(next);
  const firstOnly = name.first === 'sure' && name.last === 'no';
  const beforeThing = name.last !== 'sure' && isMerged(tokens[at]);
  return common || firstOnly || (beforeThing && german) || (german && name.last === 'no') ? 0 : count;
}

/** Particles that don't stand before an ordinary noun: "Kowalski de la Cruz", "Cavalcanti de Melo". */
export function particlesInside(tokens: readonly Token[], at: number): number {
  if (!isLoose(tokens[at])) return particlesAt(tokens, at);
  const next = tokens[at + 1];
  const romance = next?.kind === 'word' && isRomance(tokens[at]);
  return romance && wordOf(next).name.last === 'sure' ? particlesAt(tokens, at) : 0;
}

/** The same behind a first name: "Sofia von Linde", "Maria do Carmo". */
export function particlesBehindFirst(tokens: readonly Token[], at: number): number {
  const portuguese = tokens[at]?.text === 'do' && tokens[at + 1]?.case === 'capital';
  return portuguese && tokens[at + 1]!.gap === 'space' ? 1 : particlesAt(tokens, at);
}

/** The name with the particles before its first part. */
export function withParticles(parts: NamePart[], particles: number): NamePart[] {
  const [first, ...rest] = parts;
  return first ? [{ ...first, from: first.from - particles }, ...rest] : parts;
}
