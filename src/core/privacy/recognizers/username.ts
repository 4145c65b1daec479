import type { PrivacyRules } from '../finding';
import { isFrequentWord } from '../lists/german';
import { oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf, sought } from '../token-index';
import { readField } from './labels/fields';
import type { Label } from './labels/labels';
import { labelsOf } from './labels/labels';
import { DIGITS, endsHere, matchAt, ofCharacter } from './reading';
import { inChats } from './username/chat';
import { displayed } from './username/displayed';
import { INSTITUTION, isHandle, isNamed, isOfWords, isVerb, isWord, login, TASK } from './username/form';
import { inAccountLists } from './username/listed';
import { bare, beforeServices, behindServices, inLogs, knownAs } from './username/loose';
import { nearWords } from './username/near-words';
import { passwords } from './username/password';

/*
 * Log-in, account name, handle in a social network, and the personal part of a web address.
 * Issuer: the service; people choose it. Basis: recital 30 and Art. 4 no. 1 GDPR (identifier of a person online).
 * Format: none in common. After "Benutzername", "Kennung", "Login" …; @name with digits, dots or underscores, or where a
 *   social network is spoken of; DOMAIN\name; /profile/name, facebook.com/name, ~name, user=name; C:\Users\name. The
 *   authority's own accounts (they carry the name of an allowed domain) are none.
 * Checksum: none. Fictitious: akowals, @anna_k84, NETTETAL\akowals.
 */
export const username: Recognizer = {
  name: 'username',
  rank: 27,
  find: (prepared, { rules }) =>
    [
      ...labelled(prepared),
      ...handles(prepared),
      ...beforeServices(prepared),
      ...behindServices(prepared),
      ...bare(prepared),
      ...knownAs(prepared),
      ...inChats(prepared),
      ...inLogs(prepared),
      ...inAccountLists(prepared),
      ...domainLogins(prepared),
      ...inAddresses(prepared, rules),
      ...passwords(prepared),
      ...nearWords(prepared),
      ...displayed(prepared),
    ].filter(({ start, end }) => {
      const value = prepared.text.slice(start, end);
      return !INSTITUTION.test(value) && !NUMBER_OF_OTHERS.test(value) && !isOwn(value, rules);
    }),
};

/** A VAT id of Austria, the sign of an office: "UID ATU58114473", "Kürzel 50-GS". */
const NUMBER_OF_OTHERS =
  /^(?:ATU\d{8}|\d{1,4}(?:-\d{1,5}){1,3}|[A-Z]{2,3}-20\d{2}|\d{2}-[A-Z]{2,3}|\d{2}-[A-Z]\p{L}{1,3}-\d{3,5}(?:-[A-Z])?)$/u;

const VALUE = /[\p{L}\d](?:[\p{L}\d_+-]|[.@\\](?=[\p{L}\d_])|#(?=\d{4}(?!\d))){1,48}/uy;
const QUOTED = /[„"'“‚«»]([\p{L}\d][\p{L}\d_.@+-]{1,40})["'“”‘’»«]/uy;
const STATED =
  /^(?:[\s.]{0,3}(?:\([^()\n]{0,24}\))?\s?[:=]|\s(?:(?:zum|zur|beim|im|für|fürs|in|bei) (?:\p{Ll}{2,12} ){0,2}\p{Lu}[\p{L}-]{2,30} |dort )?(?:lautet|ist|war|heißt|wäre)(?: (?:bei (?:mir|uns|ihr|ihm)|jetzt|weiterhin|immer noch|folgender|der))?:?)[\s„"'“]{0,4}$/u;
/** What stands behind "Benutzername:" where there is none. */
const NO_NAME =
  /^(?:ihre?[nmrs]?|meine?[nmrs]?|siehe|wie|und|oder|bitte|der|die|das|den|dem|ein|eine|einen|nicht|noch|kein|keine|unbekannt|vergessen|gesperrt|passwort|kennwort|password|name|e|mail|email|datum|für|mit|von|vom|im|in|am|zu|zum|auf|bei|per|ist|wird|wurde|n|entfällt|leer|gast|admin|administrator|test|keiner|presse|info|service|rathaus|stadt|neu|unverändert|groß|klein|verboten|erlaubt|möglich|nötig|aktiv|inaktiv|deaktiviert|freigeschaltet|abgelaufen|bekannt|falsch|richtig|belegt|vergeben|gelöscht|eingerichtet|ungültig|gültig|failed|denied|error|success|successful|localhost|fehlgeschlagen|erfolgreich|pflicht|pflichtfeld|kostenlos|kostenfrei|kostenpflichtig|gratis|frei|vorhanden|verfügbar|mfg|vlg|lg)$/iu;

/**
 * Behind a colon or "lautet" any word that ends the statement; else one that no word of a language looks like. In the
 * cell beside it any word too, unless the label heads a column.
 */
function labelled(prepared: PreparedText): Candidate[] {
  const labels = labelsOf(prepared);
  // "Instagram: annak" names an account, "auf Instagram" does not.
  const services = labels
    .of('social')
    .filter((label) => /[:(]/.test(prepared.text.slice(label.end, label.end + 2)));
  return [...new Set([...labels.of('username'), ...services])].flatMap((label) => {
    const enclosed = matchAt(ENCLOSED, prepared.text, label.end)?.[1];
    if (enclosed && isHandle(enclosed)) {
      const start = prepared.text.indexOf(enclosed, label.end);
      return [login(start, start + enclosed.length, 0.85)];
    }
    const found = readField(prepared, label, (at) => nameAt(prepared, label, at, STATED));
    return found.length > 0 ? found : readField(prepared, label, (at) => nameAt(prepared, label, at, BESIDE));
  });
}

/** "Instagram (zwergenburg_wiebke)". */
const ENCLOSED = /\s?\(@?([\p{L}\d][\p{L}\d_.-]{2,40})\)/uy;
const BESIDE = /[\t|]/;
const NUMBERED = /kennung|id$|nummer|nr|login/iu;

const SHORT = /kürzel$/iu;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u;
const AS = /als$/iu;
const ACCOUNT = /^(?:konto|kontos|privatkonto|kundenkonto|profil|gast|zugang|benutzerin|nutzerin)$/iu;
const ASSIGNED = /^\s?["']?\s?=\s?["']?$|^["']\s?:\s?["']$/;
const OWNED = /^\s(?:von|für|bei|des|der|in|auf|im|beim)\s[^\n:.]{2,30}:\s?[„"'(]?$/u;
const JOINED_NAME = /^\p{Ll}{1,4}-\p{Ll}{4,20}$/u;
const ODD = /\d|_|\p{L}[.\\]\p{L}/u;
const SMALL = /^[a-z]{5,20}$/;
const CAPITAL = /^\p{Lu}/u;

function nameAt({ text }: PreparedText, label: Label, at: number, statement: RegExp): Candidate | undefined {
  const quoted = at > 0 ? matchAt(QUOTED, text, at - 1) : null;
  // "das Kürzel „HANS“ der Software"
  const short = SHORT.test(text.slice(label.start, label.end)) && quoted && /^\p{Lu}+$/u.test(quoted[1]!);
  if (quoted && !short && !NO_NAME.test(quoted[1]!)) return login(at, at + quoted[1]!.length, 0.9);
  const value = matchAt(VALUE, text, at)?.[0].replace(/[-.]{1,8}$/, '');
  if (!value || !endsHere(text, at + value.length) || NO_NAME.test(value)) return undefined;
  // "Login unter portal.stadt.example"
  if (DOMAIN.test(value) && !/[@\\]/.test(value) && !isSaid(text, label, at)) return undefined;
  // "paypal.me/KatrinHolm": an address, whose personal part is found by itself.
  if (text[at + value.length] === '/' && value.includes('.')) return undefined;
  // "Nutzer: Tünnermann, Kai-Uwe" is a person.
  if (
    CAPITAL_WORD.test(value) &&
    /^, \p{Lu}\p{Ll}/u.test(text.slice(at + value.length, at + value.length + 4))
  )
    return undefined;
  const between = text.slice(label.end, at);
  const as = AS.test(text.slice(label.start, label.end));
  const spoken = ACCOUNT.test(text.slice(label.start, label.end));
  const enclosed = text[label.start - 1] === '(' && text[at + value.length] === ')';
  const assigned = ASSIGNED.test(between);
  const owned = OWNED.test(between) && /^\p{Ll}/u.test(value);
  const stated = as || owned || assigned || enclosed || statement.test(between) || between.includes('\n');
  if (DIGITS.test(value)) {
    const numbered = !spoken && value.length > 2 && NUMBERED.test(text.slice(label.start, label.end));
    return stated && numbered ? login(at, at + value.length, 0.75) : undefined;
  }
  // "nt-mweber"
  const joined = TASK.test(value) || (JOINED_NAME.test(value) && !isWord(value.split('-')[1]!));
  const odd = spoken
    ? isHandle(value) || (joined && stated && isNamed(value.split('-')[1]!))
    : joined || ODD.test(value);
  if (odd && isOfTender(text, label)) return undefined;
  if (odd) return /^\d{1,2}\.\d|^[A-Z]{2}\d{2}/.test(value) ? undefined : login(at, at + value.length, 0.9);
  // "mit Ihrem Konto rosenowd"
  if (
    spoken &&
    value.length > 5 &&
    /^\p{Ll}+$/u.test(value) &&
    between === ' ' &&
    isNamed(value) &&
    !isWord(value)
  )
    return login(at, at + value.length, 0.65);
  // "Konto ist luehrsan"
  const inside = isNamed(value) || isNamed(value.slice(0, -2), false);
  if (spoken && stated && inside && SMALL.test(value) && !isWord(value) && !isWord(`${value}n`))
    return login(at, at + value.length, 0.65);
  if (spoken && !enclosed) return undefined;
  if (assigned) return login(at, at + value.length, 0.8);
  if (!spoken && value === value.toLowerCase() && isNamed(value) && !isVerb(value.toLowerCase()))
    return login(at, at + value.length, 0.7);
  // "Anmeldename sommerkampa": no word of the language
  if (
    OF_SYSTEM.test(text.slice(label.start, label.end)) &&
    /^\p{Ll}{5,}$/u.test(value) &&
    between === ' ' &&
    !isWord(value)
  )
    return login(at, at + value.length, 0.65);
  if (isFrequentWord(value.toLowerCase())) return undefined;
  // "auf Facebook: „Fleck, du …"
  if (CAPITAL.test(value) && text[at + value.length] === ',' && /[„"]$/u.test(between)) return undefined;
  return stated && endsStatement(text, at + value.length) ? login(at, at + value.length, 0.75) : undefined;
}

/** "Benutzername: lena.info", "Kennung lautet fuchs.de" */
const isSaid = (text: string, { end }: Label, at: number) =>
  /^[ \t]{0,3}(?::|=|lautet|ist)[ \t]{0,3}$/u.test(text.slice(end, at));

const DOMAIN = /\.(?:de|com|net|org|info|eu|example)$/iu;

const OF_SYSTEM =
  /^(?:anmelde|benutzer|nutzer|login|user|windows|kennung|hauskennung|dienstkennung|zugangskennung)\p{L}{0,10}$/iu;

/** "Vergabemarktplatz, Kennung CXPWYY8Y1K4". */
function isOfTender(text: string, { start }: Label): boolean {
  return /(?:vergabe|ausschreib|marktplatz|dtvp|evergabe|cosinex)/iu.test(
    text.slice(Math.max(0, start - 80), start),
  );
}

/** "Benutzername: akowalski" and a line's end, a comma or a bracket, no sentence that goes on. */
function endsStatement(text: string, at: number): boolean {
  return /^(?:\s{0,3}(?:$|\n|\||\t)|[.,;)"'“”]|\s(?:und|oder|\/|Passwort|Kennwort|\())/u.test(
    text.slice(at, at + 12),
  );
}

/** Also with the server of a network of many: "@anke@norden.social". */
const HANDLE =
  /@[A-Za-z0-9_](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_])){1,30}(?:@[a-z\d-]{2,30}\.[a-z]{2,10})?(?![\p{L}\p{N}@])/uy;

const isOfMailbox = ofCharacter(/[\p{L}\p{N}._%+-]/u);

function handles(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isOfMailbox(text, at - 1)) continue;
    const match = matchAt(HANDLE, text, at)?.[0];
    if (!match || !/[A-Za-z]/.test(match)) continue;
    const social =
      labelsOf(prepared).before('social', at, 80) ?? labelsOf(prepared).before('username', at, 30);
    const odd = /[\d_]|[a-z]\.[a-z]/.test(match);
    const sure = social || odd || isBehindSocial(prepared, at + match.length);
    if (!sure && !/^@[a-z]{4,}$/.test(match)) continue;
    found.push(login(at, at + match.length, social ? 0.9 : sure ? 0.75 : 0.6, social ? 'cue' : 'format'));
  }
  return found;
}

/** "@annakowalski auf Instagram". */
function isBehindSocial(prepared: PreparedText, at: number): boolean {
  const label = labelsOf(prepared).next('social', at);
  return label !== undefined && label.start - at < 24;
}

const DOMAIN_LOGIN = /[\p{L}\d][\p{L}\d._-]{1,30}\\[\p{L}\d][\p{L}\d._-]{1,30}(?!\\)/uy;
const OWNER = /[\p{L}\d](?:[\p{L}\d_-]|\.(?=[\p{L}\d])){1,40}/uy;
const HOME = /(?:\\(?:Users|Benutzer|Dokumente und Einstellungen|home|profiles)\\|\/(?:home|Users)\/)$/iu;

/** `NETTETAL\akowals`, and the owner of a folder: `C:\Users\akowals\…`. */
function domainLogins({ text }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 1)) {
    if (HOME.test(text.slice(Math.max(0, at - 30), at + 1))) {
      const owner = matchAt(OWNER, text, at + 1)?.[0];
      if (owner && !/^(?:public|default|öffentlich|all)$/i.test(owner))
        found.push(login(at + 1, at + 1 + owner.length, 0.8));
      continue;
    }
    let start = at;
    while (start > at - 31 && /[\p{L}\d._-]/u.test(text[start - 1] ?? '')) start--;
    if (start === at || /[\\:/]/.test(text[start - 1] ?? '')) continue;
    const match = matchAt(DOMAIN_LOGIN, text, start)?.[0];
    // A path goes on with more folders or ends in a file.
    if (!match || /\.\p{L}{2,4}$/u.test(match.slice(match.indexOf('\\')))) continue;
    found.push(login(start, start + match.replace(/[._-]{1,8}$/, '').length, 0.9, 'format'));
  }
  return found;
}

const SERVICES =
  /(?:^|[./@\s(])(?:facebook|fb|instagram|twitter|x|tiktok|linkedin|xing|github|gitlab|pinterest|snapchat|twitch|threads|bsky|soundcloud|flickr|vimeo|youtube|t|telegram|medium|reddit|tumblr|paypal|strava|komoot|nebenan|kleinanzeigen)\.(?:com|net|de|me|tv|app|org)\/(?:(?:in|profile|profil|people|athletes|user|users|u|add|c|channel|paypalme|s-bestandsliste)\/)?$/iu;
const PATHS =
  /(?:^|[/\s(])(?:profile|profil|profiles|user|users|nutzer|benutzer|u|member|members|mitglied|mitglieder|people|person|author|autor|account|konto|gastgeber|vermieter|anbieter|host|hosts|team|mitarbeiter|ansprechpartner|trainer|kuenstler|künstler|artist|blogger|seller|verkaeufer|haendler|shop|creator|channel|kanal|spieler|player|kandidaten|kandidat|aerzte|arzt|dozenten|dozent|kursleiter|coach|berater|makler|blog|about|ueber|portfolio|cv|galerie)\/$/iu;
const QUERY =
  /[?&;](?:user|username|userid|user_id|login|uid|benutzer|nutzer|account|profile|profileid|author|owner)=$/iu;
/** "von=mama_ophelia; an=leitung": who wrote to whom. */
const WRITTEN =
  /(?<![\p{L}\d_])(?:von|an|from|to|cc|sender|absender|empf(?:ae|ä)nger|autor|author|by|owner)=$/iu;
const PROFILE_ID = /profile\.php\?id=$/iu;
const NAME = /[@~]?[\p{L}\d](?:[\p{L}\d_]|[.%+-](?=[\p{L}\d_])){1,60}/uy;
const NO_PROFILE =
  /^(?:profile?|users?|athletes|in|u|people|channel|c|add|groups?|pages?|events?|watch|share|sharer|p|reels?|explore|hashtag|search|company|school|jobs|stories|login|help|about|legal|privacy|intent|home|marketplace|photo|video|videos|playlist|results|feed|settings|edit|new|index|profile\.php|me|impressum|datenschutz|registrieren|passwort|watch\?v)$/iu;
const REACH = 60;
const IN_URL = /(?:^|\s|\()(?:https?:\/\/)?[a-z\d-]+\.[a-z\d.-]+\/(?:[^\s/]{1,30}\/){0,3}$/u;
const SEGMENT =
  /\p{Ll}{3,20}[-._]\p{Ll}{2,20}(?:[-._]\p{Ll}{2,20})?(?:[-_]?\d{1,4})?(?![\p{L}\d_=%-]|\.\p{L})/uy;

/** What a name stands behind in a web address. */
const BEFORE_NAMES = sought(oneOf(new Set('/=~')));

/** The personal part of a web address. */
function inAddresses({ text, tokens }: PreparedText, { allow }: PrivacyRules): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).of(BEFORE_NAMES)) {
    const token = tokens[index]!;
    if (token.gap !== 'none') continue;
    const slash = token.text === '/';
    const before = text.slice(Math.max(0, token.end - REACH), token.end);
    const home = token.text === '~' && before.endsWith('/~');
    if (
      slash &&
      (before.includes('://') || before.includes('www.')) &&
      IN_URL.test(before) &&
      !allow.domains.some((domain) => before.includes(domain))
    ) {
      const segment = matchAt(SEGMENT, text, token.end)?.[0];
      if (segment?.split(/[-._]/).some((part) => part.length > 3 && isNamed(part, false)))
        found.push(login(token.end, token.end + segment.length, 0.65, 'format'));
    }
    if (!slash && !home && WRITTEN.test(before)) {
      const writer = matchAt(NAME, text, token.end)?.[0];
      if (writer && isHandle(writer) && !/@|\.\p{L}{2,4}$/u.test(writer) && !isOfWords(writer))
        found.push(login(token.end, token.end + writer.length, 0.75, 'format'));
      else if (writer && /^\p{Ll}{3}\.\p{Ll}\.\p{Ll}{4,20}$/u.test(writer))
        found.push(login(token.end, token.end + writer.length, 0.75, 'format'));
      continue;
    }
    if (
      !home &&
      !(slash ? SERVICES.test(before) || PATHS.test(before) : QUERY.test(before) || PROFILE_ID.test(before))
    )
      continue;
    const match = matchAt(NAME, text, token.end)?.[0];
    if (!match || NO_PROFILE.test(match) || /[@~]/.test(text[token.end - 2] ?? '')) continue;
    found.push(login(token.end, token.end + match.length, 0.85, 'format'));
  }
  return found;
}

/** An account that carries the name of the authority's own domain and little else. */
function isOwn(value: string, { allow }: PrivacyRules): boolean {
  const bare = value.toLowerCase().replace(/[^\p{L}]/gu, '');
  return allow.domains.some((domain) => {
    const own = domain.split('.')[0] ?? '';
    const rest = bare.replace(own, '');
    return (
      own.length > 3 &&
      bare.includes(own) &&
      /^(?:|die|stadt|stadtverwaltung|rathaus|official|de|online|gemeinde|verwaltung|buergerservice|stadtbuecherei|feuerwehr|jugend|kultur|presse|news)$/.test(
        rest,
      )
    );
  });
}
