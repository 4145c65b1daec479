import { isFrequentWord } from '../../lists/german';
import { foldName, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { labelsOf } from '../labels/labels';
import { matchAt, ofCharacter } from '../reading';
import { isHandle, isNamed, isOfWords, isWord, login } from './form';

const DOTTED =
  /(?<![\p{L}\p{N}@./_-])[\p{L}\d]{2,20}[._]?(?:[._-][\p{L}\d]{1,20}){1,3} ?(?:(?:auf|bei|über|@|in) )$/u;

/** "antwort über rolli.rebell auf signal". */
export function beforeServices(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of('social')
    .flatMap((label) => {
      const from = Math.max(0, label.start - 60);
      const match = DOTTED.exec(text.slice(from, label.start));
      const value = match?.[0].replace(/ ?(?:auf|bei|über|@|in) $/u, '').trim();
      if (!match || !value || !isHandle(value)) return [];
      return [login(from + match.index, from + match.index + value.length, 0.75)];
    });
}

const BEHIND =
  /^[^.!?\n@]{1,30}?(?<![\p{L}\d_.@/-])(\p{Ll}[\p{L}\d_]{0,20}[\d_.][\p{L}\d_]{1,20}(?:[._][\p{L}\d_]{1,20})?)(?![\p{L}\d@/-]|\.\p{L})/u;

/** "auf Instagram als annak84", "auf TikTok heiße ich anna_k". */
export function behindServices(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of('social')
    .flatMap((label) => {
      const match = BEHIND.exec(text.slice(label.end, label.end + 90));
      const value = match?.[1];
      if (!match || !value || !isHandle(value)) return [];
      const led = /(?:heiß\p{L}{1,3}(?: \p{Ll}{2,4})?|als|namens|unter|nennt(?: \p{Ll}{2,3})? sich) $/u.test(
        match[0].slice(0, -value.length),
      );
      // "prahlt er als kruschel.hildesheim"
      if (!/[\d_]/.test(value) && !(led && !ENDING.test(value.split('.').at(-1)!))) return [];
      if (!led && isOfWords(value)) return [];
      const end = label.end + match[0].length;
      return [login(end - value.length, end, 0.75)];
    });
}

const KNOWN_AS =
  /(?<!\p{L})(?:unter|mit|als)(?: dem| meinem| ihrem| seinem)?(?: (?:namen|benutzernamen|nutzernamen|usernamen|nick|nicknamen|pseudonym))? [„"'@]?(\p{L}[\p{L}\d_.-]{2,28}[\p{L}\d])["“”']? $/iu;
const JOINED_IN = sought(
  oneOf(
    words(
      'angemeldet registriert eingeloggt anmelden anmelde einloggen einlogge unterwegs online registrieren melde meldet logge loggt nennt nennst verschickt schreibt schrieb postet postete kommentiert droht beleidigt',
    ),
  ),
);
/** Most characters from "unter" to there. */
const MOST_BEFORE = 80;

const OWN =
  / (?:(?:ich|er|sie|wir|man) )?(?:mich|sich|uns|dich)(?: \p{L}{2,12}){0,3}?(?: (?:als|mit|unter))? [„"'@]?(\p{Ll}[\p{L}\d]{1,20}(?:[._-][\p{L}\d]{1,20}){0,3}|\p{Lu}\p{L}{2,20}[_\d][\p{L}\d_]{1,20})(?![\p{L}\d@_])/uy;

/** "Ich melde mich als rektor.ghs-kempen an", "er nennt sich Wolf_88". */
function callsHimself(text: string, at: number): Candidate | undefined {
  const match = matchAt(OWN, text, at);
  const value = match?.[1];
  if (!match || !value || !/\p{L}[\d_]|\p{L}{2}\.\p{L}{2}/u.test(value)) return undefined;
  if (ENDING.test(value.split('.').at(-1)!) || isOfWords(value)) return undefined;
  const end = at + match[0].length;
  return login(end - value.length, end, 0.7, 'context');
}

/** "mit dem Namen schnuffi1987 angemeldet", "unter bella_99 registriert". */
export function knownAs({ text, tokens }: PreparedText): Candidate[] {
  return indexOf(tokens)
    .of(JOINED_IN)
    .flatMap((at) => {
      const { start: end } = tokens[at]!;
      const own = callsHimself(text, tokens[at]!.end);
      if (own) return [own];
      const from = Math.max(0, end - MOST_BEFORE);
      const match = KNOWN_AS.exec(text.slice(from, end));
      const name = match?.[1];
      if (
        !match ||
        !name ||
        !/\p{Ll}/u.test(name) ||
        !/\d|_/.test(name) ||
        /^\d|\.(?:de|com|net|org)$/u.test(name)
      )
        return [];
      const start = from + match.index + match[0].lastIndexOf(name);
      return [login(start, start + name.length, 0.75, 'context')];
    });
}

const BARE =
  /\p{Ll}{2,20}(?:_\p{Ll}{1,20}){0,3}_\d{1,4}(?![\p{L}\d_@/=-]|\.\p{L})|\p{Ll}{2,20}\.\p{Ll}{1,20}_?\d{2,4}(?![\p{L}\d_@/=-]|\.\p{L})/uy;
/** "satoshi_rosenbaum", "lisbeth.hoff": who is called so. */
const NAMED =
  /\p{Ll}_\p{Ll}{4,20}(?![\p{L}\d_@/=(-]|\.\p{L})|\p{Ll}{2,20}(?:_[\p{Ll}\d]{1,20}|\.(?:\p{Ll}{3,20}|\p{Ll}(?= |[,;)]))(?:\d{1,4})?)(?![\p{L}\d_@/=(-]|\.\p{L})/uy;
/** An account for a task in front of the name of who has it: "svc_lhoff", "admin_roehl". */
const TASK = /^(?:svc|adm|admin|administrator|usr|user|sys|ext|dba|root|priv)_/u;

function isOfSomebody(value: string, joint: string): boolean {
  const [first = '', last = ''] = value.replace(/\d{1,4}$/, '').split(joint);
  // "kluge_a", "t_behrens"
  const initial = joint === '_' && first.length > 3 && last.length === 1;
  if (initial && isNamed(first, false, true) && !isNoun(foldName(first))) return true;
  if (joint === '_' && first.length === 1 && last.length > 3 && isNamed(last, false, true))
    return !isWord(last);
  if (joint === '_')
    return TASK.test(value)
      ? last.length > 3 && !isFrequentWord(last) && !isNoun(foldName(last))
      : isNamed(first, false) || isNamed(last, false);
  // "anja.j"; no "max. b" of an abbreviation
  if (last.length < 2)
    return first.length > 3 && lookUpName(first).first === 'sure' && !isFrequentWord(first);
  return lookUpName(first).first === 'sure' && !isFrequentWord(last) && !ENDING.test(last);
}
const ENDING =
  /^(?:de|com|net|org|info|eu|nl|pdf|docx?|xlsx?|jpe?g|png|txt|html?|php|zip|csv|mp4|example|local|intern)$/u;
const NO_HANDLE =
  /^(?:stand|entwurf|img|image|scan|foto|bild|datei|file|dok|doc|anlage|seite|page|screenshot|video|audio|version|test)/u;

const MAILBOX = /^["']? ?[<[]/;
const JOINTS = sought(oneOf(new Set('_.')));
const goesOnBefore = ofCharacter(/[\p{L}\d_@./\\=-]/u);

/** A handle by itself: small letters, an underscore or a dot, and digits at the end: "volk_n_88". */
export function bare(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const at of indexOf(tokens).numbers) {
    const word = tokens[at]!.gap === 'none' ? tokens[at - 1] : undefined;
    const name = word?.kind === 'word' ? numbered(prepared, word, tokens[at]!) : undefined;
    if (name) found.push(name);
  }
  for (const at of indexOf(tokens).of(JOINTS)) {
    const joint = tokens[at]!;
    const token = tokens[at - 1];
    if (token?.kind !== 'word' || joint.gap !== 'none' || at + 1 === tokens.length) continue;
    if (token.case !== 'lower') {
      const name = joint.text === '_' ? displayedAt(prepared, token.start) : undefined;
      if (name) found.push(login(token.start, token.start + name.length, 0.65, 'context'));
      continue;
    }
    if (tokens[at + 1]!.gap !== 'none') continue;
    if (goesOnBefore(text, token.start - 1)) continue;
    const match =
      matchAt(BARE, text, token.start)?.[0] ??
      namedAt(text, token.start, joint.text) ??
      (joint.text === '_' ? writtenAt(prepared, token.start) : undefined);
    if (!match || NO_HANDLE.test(match)) continue;
    // "elke.hartung <…@…>": whose mailbox it is
    const end = token.start + match.length;
    if (!MAILBOX.test(text.slice(end, end + 3)))
      found.push(login(token.start, token.start + match.length, 0.65, 'format'));
  }
  return found;
}

/** "lonelyboy99": no word of the language and a number, in one. */
function numbered({ text }: PreparedText, { text: word, case: written, start }: Token, number: Token) {
  if (written !== 'lower' || word.length < 6 || number.text.length > 4) return undefined;
  // "schroederj2"
  if (number.text.length < 2 && !(/[2-9]/.test(number.text) && isNamed(word, true, true))) return undefined;
  if (!/^[a-z]+$/.test(word) || /[\p{L}\d_@./\\=#&?%+-]/u.test(text[start - 1] ?? '')) return undefined;
  if (/^(?:[\p{L}\d_@/\\=#&(-]|[.:]\p{L})/u.test(text.slice(number.end, number.end + 2))) return undefined;
  if (PROGRAM.test(word) || isWord(word)) return undefined;
  return login(start, number.end, 0.6, 'format');
}

const PROGRAM =
  /^(?:windows|office|ubuntu|debian|python|server|client|rechner|drucker|version|update|firefox|chrome|postgres|oracle|mysql|tomcat|docker|kernel|vmware|switch|router)$/;

const DISPLAYED = /\p{Lu}\p{L}{1,20}(?:_\p{L}[\p{L}\d]{1,20}){1,3}(?![\p{L}\d_@/=-]|\.\p{L})/uy;

/** "Kommentar von Klartext_Kempen" where a network is spoken of. */
function displayedAt(prepared: PreparedText, at: number): string | undefined {
  if (goesOnBefore(prepared.text, at - 1)) return undefined;
  if (!labelsOf(prepared).before('social', at, 40)) return undefined;
  return matchAt(DISPLAYED, prepared.text, at)?.[0];
}

/** Columns, fields and files. */
const OF_FILES =
  /(?:^|_)(?:neu|alt|final|test|entwurf|kopie|version|datum|nr|id|name|feld|spalte|tabelle|liste|wert|typ|status|code|key|url|pdf|bild|foto|img|datei|ordner|export|import|backup|text|gesamt|summe|betrag|anlage|vorlage|formular)(?:_|$|\d)/u;
const UNDERSCORED = /\p{Ll}{2,20}(?:_[\p{Ll}\d]{2,20}){1,3}(?![\p{L}\d_@/=(-]|\.\p{L})/uy;

/** "Bei Strava fährt kettenblatt_kai", "Absender des Hasskommentars: nie_wieder_lobberich": where a network is spoken of. */
function writtenAt(prepared: PreparedText, at: number): string | undefined {
  const match = matchAt(UNDERSCORED, prepared.text, at)?.[0];
  return match && !OF_FILES.test(match) && !isOfWords(match) && labelsOf(prepared).before('social', at, 60)
    ? match
    : undefined;
}

function namedAt(text: string, at: number, joint: string): string | undefined {
  const match = matchAt(NAMED, text, at)?.[0];
  if (match === undefined) return undefined;
  // Alone in its line it signs the text.
  const alone =
    joint === '_' &&
    /(?:^|\n)[ \t]{0,4}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\s{0,3}(?:\n|$)/.test(text.slice(at + match.length, at + match.length + 4));
  return alone || isOfSomebody(match, joint) ? match : undefined;
}

const LOGGED =
  /(?:for (?:invalid )?user |for |user[ =:]["']?|account |acct=["']?|publickey for |password for |benutzer |anmeldung (?:von|an|als|durch) |(?:an|ab)meldung (?=[a-z]\w{0,20}[._]\w)|log(?:in|on|out) (?=[a-z]\w{0,20}[._]\w)|eingeloggt als |angemeldet als |login (?:von|by|for) |logged in as |login as |session opened for )([A-Za-z][\w.+-]{1,40})(?![\w@])/giu;
const DONE =
  / (?=([a-z][\w.-]{2,30}) (?:angemeldet|abgemeldet|eingeloggt|ausgeloggt|logged (?:in|out|on|off)))\1/gu;
const LOG_LINE = /(?:^|\n)[^\n]{0,24}\d{1,2}:\d{2}(?::\d{2})?[^\n]{0,200}/gu;
const SPEAKING = ['user', 'login', 'logged', 'password', 'publickey', 'anmeld', 'angemeldet', 'session'];
const NO_LOGGED =
  /^(?:root|admin|administrator|system|invalid|user|the|from|is|not|unknown|anonymous|nobody|guest|name|id|agent|logged|login|ist|hat|wurde|der|die|und|mit|nicht|kann|gesperrt|von|im|in|an|am)$/iu;

/** Names in lines of a log that begin with a time of day: "Failed password for nguyent from 84.138.22.201". */
export function inLogs({ text, lower }: PreparedText): Candidate[] {
  if (!SPEAKING.some((word) => lower.includes(word))) return [];
  return [...text.matchAll(LOG_LINE)].flatMap((line) =>
    [...line[0].matchAll(LOGGED), ...line[0].matchAll(DONE)].flatMap((match) => {
      const name = match[1]!.replace(/[.+-]{1,8}$/, '');
      if (NO_LOGGED.test(name) || name !== name.toLowerCase()) return [];
      // "hat sich mit fieber abgemeldet"
      if (/^\p{Ll}+$/u.test(name) && (isFrequentWord(name) || isNoun(foldName(name)))) return [];
      const start = line.index + match.index + match[0].lastIndexOf(match[1]!);
      return [login(start, start + name.length, 0.8, 'context')];
    }),
  );
}
