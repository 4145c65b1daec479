import { isTrade } from '../../lists/german';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { candidate } from './chain';
import { isFirm, isThingBefore } from './firm';
import { nameEndingAt } from './name-ending';
import { isSure, partAt } from './name-part';
import { isOffice } from './no-name';
import { isSalutation } from './salutation';

const isMarkBefore = oneOf(new Set([',', '(', '–', '-']));
const ABBREVIATED_ROLES = words('sb sgl ra rain stoi vaf rr');

const beginsItem = fitting(/^[:(]$/);

/** "Kreutzer, Richter am Amtsgericht", "van Laak, Stadtamtmann", "Anna Koch (Sachbearbeiterin)". */
export function beforeRole(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const mark = tokens[index - 1];
  if (!mark || !isMarkBefore(mark) || token.gap === 'line' || token.gap === 'paragraph') return undefined;
  if (isBirth(tokens, index)) {
    const born = nameEndingAt(tokens, index - 2);
    return born ? candidate(tokens, born, born.some(isSure) ? 0.85 : 0.7, 'cue') : undefined;
  }
  if (CONTACT.has(token.lower) && mark.text === ',') return beforeContact(tokens, index - 2);
  if (mark.text === '(' && PARTIES.has(token.lower)) return beforeParty(tokens, index);
  if (isSalutation(token) || (token.case === 'lower' && !isLowerRole(token.lower))) return undefined;
  const role = partAt(tokens, index);
  if (!ABBREVIATED_ROLES.has(token.lower) && !role?.role && !isLowerRole(token.lower)) return undefined;
  const parts = nameEndingAt(tokens, index - 2);
  if (!parts || isOffice(parts[0]!)) return undefined;
  const first = tokens[parts[0]!.from]!;
  const opens = startsLine(first) || beginsItem(tokens[parts[0]!.from - 1]);
  const sure = parts.some((part) => isSure(part) && !part.common);
  const trade = parts.length === 1 && isTrade(parts[0]!.lower);
  if (parts.length === 1 && !opens && (!sure || trade)) return undefined;
  return candidate(tokens, parts, sure ? 0.8 : 0.6, 'cue');
}

const PARTIES = words(
  'cdu spd fdp grüne grünen b90 bündnis linke linken afd bsw csu fw fwg uwg wg bfb volt wir piraten ödp ssw partei parteilos fraktionslos einzelbewerber einzelbewerberin asd jva drk awo asb thw dlrg kreishaus polizei',
);

/** "Wagner (Grüne) beantragt", "Ahlers-Voss (SPD)" */
function beforeParty(tokens: readonly Token[], index: number): Candidate | undefined {
  const parts = nameEndingAt(tokens, index - 2);
  const likely =
    parts?.every(
      (part) => part.initial || part.unknown || part.entry.last !== 'no' || part.entry.first !== 'no',
    ) &&
    !parts.some((part) => part.thing || part.role || part.common || (part.place && part.entry.last === 'no'));
  return parts && likely && !isFirm(tokens, parts)
    ? candidate(tokens, parts, parts.some(isSure) ? 0.75 : 0.6, 'cue')
    : undefined;
}

const CONTACT = words('tel telefon handy mobil mobilnummer durchwahl dw rufnummer funk');

/** "Bitte melden bei Knubben, Tel. 02153 …" */
function beforeContact(tokens: readonly Token[], end: number): Candidate | undefined {
  const parts = nameEndingAt(tokens, end);
  const likely =
    parts?.every((part) => part.initial || isSure(part) || part.unknown) &&
    !parts.some((part) => part.thing || part.role);
  return parts && likely && !isFirm(tokens, parts) && !isThingBefore(tokens, parts[0]!)
    ? candidate(tokens, parts, 0.55, 'cue')
    : undefined;
}

/** "…, geb. 18.08.82", "… (geboren am", "…, verstorben am": who stands before is a person. */
function isBirth(tokens: readonly Token[], index: number): boolean {
  const { lower, text } = tokens[index]!;
  return BIRTHS.has(lower) || ((text === '*' || text === '†') && tokens[index + 1]?.kind === 'number');
}

const LOWER_ROLES = words('geborene geborener geborenen verwitwete verwitwet');
const isLowerRole = (lower: string) => LOWER_ROLES.has(lower);

/** What tells that somebody was born, lives, died. */
const BIRTHS = words(
  'geb geboren geborene geborenen geborener verstorben gestorben wohnhaft verwitwet verheiratet ledig geschieden',
);

/** Whether a word may stand behind a name, see `beforeRole`; offices too. */
export const mayStandBehindName = oneOf(
  new Set([...BIRTHS, '*', '†', ...CONTACT, ...PARTIES, ...ABBREVIATED_ROLES, ...LOWER_ROLES]),
);
