import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { dateAt } from '../dates';
import { digitCount } from '../reading';
import { caseValueEnd } from './value';

/*
 * What says under which number something is kept, reported or insured, other words between: "bei der Polizei läuft es unter
 * VG 2211/25", "nehmen wir unter 11.2-O/338 zur Akte", "Mitglied der Berufsgenossenschaft unter 2601 447 118", "Gnadengesuch
 * unter GnH 118/26". A number to call, a paragraph, a sum and a day are none.
 */

/** Letters in front of the number: "VG", "GnH", "SchA". */
const SIGN = /^\p{Lu}[\p{L}]{0,3}$/u;
/** What is kept, and how. */
const KEPT =
  /(?<!\p{L})(?:läuft|lief|liefen|laufen|führen|führt|geführt|verwaltet|registriert|erfasst|erfaßt|bearbeitet|verbucht|gebucht|gespeichert|angelegt|abgelegt|anhängig|aufgenommen|eingetragen|gemeldet|versichert|mitglied|liegt|lag|vorliegt|vermerkt|notiert|veranlagt|(?:\p{L}{0,20}(?:gesuch|anzeige|antrag|verfahren|akte|bescheid|beschwerde|klage|einspruch|widerspruch|vorgang|ermittlung|mahnung|police|vertrag|meldung)(?:s|es|en|e|n)?))(?!\p{L})/iu;
const TO_FILE =
  /^[^.!?\n]{0,12}(?:zur akte|zu den akten|ab(?=[.,;]|$)|geführt|registriert|erfasst|verbucht|gespeichert|anhängig|läuft|abgelegt|gebucht|gemeldet|bearbeitet|versichert)/iu;
const CALLED =
  /(?<!\p{L})(?:erreich|ruf|rückruf|anruf|telefon|tel\b|mobil|handy|fax|durchwahl|meld(?:e|en|et) (?:sich|mich|euch|dich)|hotline|verlinkt|heruntergeladen|abrufbar|internet|webseite)/iu;
/** What has a value under another, and what is no paper, with nobody and no paper behind it. */
const THING = /(?:zahl|wert|gerät|fahrzeug|(?<!\p{L})liste|stoff|notruf)(?!\p{L})/giu;
const SOMEBODY =
  /[,;:]|(?<!\p{L})(?:ihn|ihm|sie|er|mich|uns|herrn?|frau)(?!\p{L})|anzeige|akte|vorgang|antrag(?!\p{L})|polizei/iu;
const OF_OWNER = /(?<!\p{L})(?:mein|sein|ihr|unser)(?:e[nmrs]?)?(?!\p{L})/iu;
const LIES = /(?<!\p{L})(?:liegt|lag|vorliegt)(?!\p{L})/iu;
const SENTENCE = 90;
const FEWEST = 4;

/** The number that begins with the run of digits and letters at `first`, behind "unter" and perhaps a sign. */
export function keptUnder({ text, tokens }: PreparedText, first: number): Candidate | undefined {
  const start = startBehindUnder(tokens, first);
  if (start === undefined) return undefined;
  const { start: from } = tokens[start]!;
  const end = caseValueEnd(text, from);
  if (end === undefined || dateAt(text, tokens[first]!.start) !== undefined) return undefined;
  const value = text.slice(from, end);
  const digits = digitCount(value);
  if (digits < FEWEST || /^[+0]|^\d{1,3}(?:\.\d{3})+$|^(?:19|20)\d\d$/.test(value)) return undefined;
  if ((/^\d+$/.test(value) && digits < 5) || /^UN \d{4}$/.test(value)) return undefined;
  const before = lastSentence(text.slice(Math.max(0, from - SENTENCE), from));
  if (isOfThing(before) && !OF_OWNER.test(before)) return undefined;
  if (/^\d{5}$/.test(value) && LIES.test(before)) return undefined;
  const behind = text.slice(end, end + 40);
  if (CALLED.test(before) || CALLED.test(behind.split(/[.!?\n]/, 1)[0]!)) return undefined;
  if (!KEPT.test(before) && !TO_FILE.test(behind)) return undefined;
  return { start: from, end, type: 'CASE_NUMBER', confidence: 0.65, reason: 'context' };
}

function startBehindUnder(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1];
  if (before?.lower === 'unter') return first;
  return before?.kind === 'word' &&
    tokens[first]!.gap === 'space' &&
    SIGN.test(before.text) &&
    tokens[first - 2]?.lower === 'unter'
    ? first - 1
    : undefined;
}

function isOfThing(before: string): boolean {
  const last = [...before.matchAll(THING)].at(-1);
  return last !== undefined && !SOMEBODY.test(before.slice(last.index));
}

/** What stands behind the last end of a sentence. */
function lastSentence(before: string): string {
  return before.slice(
    Math.max(
      before.lastIndexOf('. ', before.length - 8),
      before.lastIndexOf('! '),
      before.lastIndexOf('? '),
      before.lastIndexOf('\n\n'),
    ) + 1,
  );
}
