import { isTrade } from '../../lists/german';
import { classOf } from '../../lists/word-class';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { candidate, readOn } from './chain';
import { isFirm } from './firm';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { particlesAt, withParticles } from './particles';
import { SALUTATIONS } from './salutation';
import { isTitle, skipTitles } from './titles';

/** Words of offices and kin that stand before a noun as often: "Leiter Personal", "Vater Staat". */
const WEAK =
  /^(?:mann|frau|kind|leiter|leiterin|leitung|partner|chef|kollegen|erste[rn]?|bürger|einwohner|kunden?)$/;

/** "unser Sohn Leon", "Ihre Kollegin Anna Beispiel", "Vermieter Wolf", "Dr. Elsing", "mein Name ist …". */
export function relatives({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.lower === 'o') {
      const atHome = named(tokens, index);
      if (atHome) found.push(atHome);
      return;
    }
    if (token.kind !== 'word' || token.text.length < 2) {
      if (token.text !== '*' && token.text !== '†') return;
      const born = beforeRole(tokens, index);
      if (born) found.push(born);
      return;
    }
    const name = SALUTATIONS.has(token.lower)
      ? undefined
      : isTitle(tokens, index)
        ? afterTitle(tokens, index)
        : afterRole(tokens, index);
    if (name) found.push(name);
    const before = beforeRole(tokens, index);
    if (before) found.push(before);
    const called = named(tokens, index) ?? ofCase(tokens, index);
    if (called) found.push(called);
  });
  return found;
}

/** Words that say that a name follows, with what must stand before them or, for abbreviations, behind. */
const CUES = new Map<string, 'name' | 'dot' | 'zu' | 'den' | 'plain' | 'bare' | 'dots'>(
  Object.entries({
    ist: 'name',
    lautet: 'name',
    namen: 'den',
    is: 'name',
    heiße: 'plain',
    heisse: 'plain',
    heißt: 'plain',
    heisst: 'plain',
    hieß: 'plain',
    hiess: 'plain',
    hießen: 'plain',
    zuname: 'plain',
    rufname: 'plain',
    surname: 'plain',
    bearbeitet: 'dots',
    geprüft: 'dots',
    unterschrift: 'dots',
    antragsteller: 'dots',
    antragstellerin: 'dots',
    vorn: 'dot',
    nachn: 'dot',
    heißen: 'plain',
    namens: 'plain',
    name: 'bare',
    nachname: 'plain',
    vorname: 'plain',
    familienname: 'plain',
    mädchenname: 'plain',
    geburtsname: 'plain',
    named: 'plain',
    genannt: 'plain',
    geborene: 'plain',
    geborener: 'plain',
    geborenen: 'plain',
    händen: 'zu',
    hd: 'dot',
    geb: 'dot',
    gen: 'dot',
    verw: 'dot',
    gez: 'dot',
    unterz: 'dot',
    erl: 'dot',
    bearb: 'dot',
    inh: 'dot',
  }),
);

/** "mein Name ist …", "gez. …", "c/o …", "z. Hd. …": index of the first token of the name. */
function afterCue(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  let at = index + 1;
  if (token.lower === 'o') {
    if (tokens[index - 1]?.text !== '/' || tokens[index - 2]?.lower !== 'c') return undefined;
  } else {
    const kind = CUES.get(token.lower);
    if (!kind) return undefined;
    const before = tokens[index - 1]?.lower;
    if ((kind === 'name' && !before?.endsWith('name')) || (kind === 'zu' && before !== 'zu'))
      return undefined;
    const dot = tokens[at]?.text === '.' && tokens[at]?.gap === 'none';
    if (
      kind === 'dots' &&
      !(/^[._]$/.test(tokens[at]?.text ?? '') && /^[._]$/.test(tokens[at + 1]?.text ?? ''))
    )
      return undefined;
    if (kind === 'dot' && (!dot || token.text === 'vorn')) return undefined;
    if (dot && !/^(?:name|den|plain|bare)$/.test(kind)) at++;
    else if (dot && tokens[at + 1]?.text !== '.') return undefined;
  }
  if (tokens[at]?.text === ':') at++;
  // "Familienname . . . . . . El Amrani"
  for (let dots = 0; dots < MOST_DOTS && /^[._]$/.test(tokens[at]?.text ?? ''); dots++) at++;
  if (tokens[at]?.lower === 'früher' && /^h(?:ieß|iess|eißt|eisst)$/.test(token.lower)) at++;
  if (tokens[at]?.lower === 'von' && /^(?:hd|händen)$/.test(token.lower)) at++;
  for (let steps = 0; steps < 3 && SALUTATIONS.has(tokens[at]?.lower ?? ''); steps++) at++;
  return at;
}

/** Longest row of dots between a label and its value. */
const MOST_DOTS = 60;

function named(tokens: readonly Token[], index: number): Candidate | undefined {
  const start = afterCue(tokens, index);
  if (start === undefined || tokens[start]?.gap === 'paragraph') return undefined;
  const at = skipTitles(tokens, start);
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  if (!part || CUES.has(part.lower) || (!part.initial && !couldBeName(part) && !part.place)) return undefined;
  if (part.common && part.entry.last === 'no' && !isSure(part)) return undefined;
  // "Ein Dauerton heißt Entwarnung"
  const noun =
    part.german && !hasFormOfLastName(part.lower) && /^(?:h(?:ei|ie)|genannt)/.test(tokens[index]!.lower);
  if (noun && !/^(?:ich|er|sie)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  if (
    tokens[index]!.lower === 'name' &&
    (tokens[index]!.case === 'lower' ||
      !(isKnown(part) || part.unknown || /^(?:line|paragraph)$/.test(tokens[index]!.gap)))
  )
    return undefined;
  const parts = withParticles(readOn(tokens, part, 'unknown'), particles);
  if (parts.every((one) => one.initial) || isFirm(tokens, parts)) return undefined;
  return candidate(tokens, parts, isKnown(part) ? 0.9 : part.german ? 0.6 : 0.75, 'cue');
}

/** The name after "Dr.", "Prof. Dr. med.", "Dipl.-Ing.". */
function afterTitle(tokens: readonly Token[], index: number): Candidate | undefined {
  const at = skipTitles(tokens, index);
  if (at === index || tokens[at]?.gap === 'none' || tokens[at]?.gap === 'paragraph') return undefined;
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  if (!part || part.thing || ((part.role || part.common) && part.entry.last === 'no')) return undefined;
  const parts = withParticles(readOn(tokens, part, 'unknown'), particles);
  if (parts.every((one) => one.initial) || isFirm(tokens, parts)) return undefined;
  return candidate(tokens, parts, isKnown(part) || part.unknown ? 0.9 : 0.75, 'cue');
}

function afterRole(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const { kin } = classOf(token.lower);
  const role = partAt(tokens, index);
  const short = shortRoleEnd(tokens, index);
  if (!kin && short === undefined && !(role?.role && role.to === index)) return undefined;
  let at = short ?? index + 1;
  // "ein Dennis", "einem gewissen Rico" stand behind a comma.
  if (kin && tokens[at]?.text === ',' && /^eine?$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  // "mein Bruder, Tim", "Nachbarn Herrn Koch": a salutation is a cue of its own.
  at = skipTitles(tokens, at);
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  const office = part?.role && (part.entry.last === 'no' || !(kin || PERSONS.test(token.lower)));
  if (!part || tokens[at]?.gap !== 'space' || part.thing || office || SALUTATIONS.has(part.lower))
    return undefined;
  if (part.initial) {
    const parts = readOn(tokens, part, 'list');
    return parts.length > 1 && !isFirm(tokens, parts) ? candidate(tokens, parts, 0.7, 'cue') : undefined;
  }
  if (part.unknown && tokens[part.from]!.case === 'upper' && part.lower.length < 5) return undefined;
  if (short !== undefined) {
    const parts = withParticles(readOn(tokens, part, 'list'), particles);
    const likely = couldBeName(part) && !(part.common && !isKnown(part));
    return likely && !isFirm(tokens, parts)
      ? candidate(tokens, parts, isKnown(part) ? 0.75 : 0.6, 'cue')
      : undefined;
  }
  const own = /^(?:mein|meine[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|unsere?[mnrs]?|deine?[mnrs]?)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
  const weak = WEAK.test(token.lower) && !(own && kin);
  const parts = withParticles(readOn(tokens, part, kin ? 'unknown' : 'list'), particles);
  if (
    !isNameAfterRole(token.lower, part, parts, kin, weak, isAfterArticle(tokens, index, parts)) ||
    isFirm(tokens, parts)
  )
    return undefined;
  return candidate(tokens, parts, isSure(part) ? 0.85 : isKnown(part) ? 0.7 : 0.6, 'cue');
}

/** Ranks and offices as notes shorten them, all of them before a last name. */
const SHORT_ROLES = words(
  `pk phk pok pom pkom phm pm khk kok koek kom kk krim ogv gv sgl rr ror orr stoi stai star stoar stvr oar ar vang vaf va vfa
  sachb sb bearb hw hsm stv stellv vors miteig bgm obgm ob ra rain sta osta ri riag pfr pfrin dipl hbm obm bm lbm ubm hfm ofm fm
  gbi kbm stbi vm kripo`,
);

/** Index after "PHK", "PK'in", "Sachb.", "Bgm.in", "VAng."; undefined where no such word stands. */
function shortRoleEnd(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  if (token.case === 'lower' || !SHORT_ROLES.has(token.lower.replace(/in$/, ''))) return undefined;
  let at = index + 1;
  const dot = tokens[at]?.text === '.' && tokens[at]?.gap === 'none';
  if (dot) at++;
  else if (token.case === 'capital') return undefined;
  if (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap === 'none') at++;
  if (tokens[at]?.lower === 'in' && tokens[at]?.gap === 'none') at++;
  return at;
}

/** After these hardly anything but a name has a capital. */
const STRONG =
  /^(?:(?:zimmer|wohnungs|haus)?nachbar(?:in|n|s)?|kolleg(?:e|in|en)|onkel|tante|schwager|schwägerin|cousine?|enkel(?:in)?|neffen?|nichte|vetter)$/;

function isNameAfterRole(
  role: string,
  part: NamePart,
  parts: readonly NamePart[],
  kin: boolean,
  weak: boolean,
  afterArticle: boolean,
): boolean {
  if (part.place && part.entry.last === 'no' && part.entry.first !== 'sure' && !STRONG.test(role))
    return false;
  if (isSure(part)) return !part.common || parts.length > 1;
  if (weak)
    return (
      part.unknown ||
      (part.entry.last !== 'no' && !part.common) ||
      (part.entry.first !== 'no' && !part.common) ||
      parts.some(isSure)
    );
  // "des Nachbarn Winter"
  if (part.common) return part.entry.last !== 'no';
  if (isKnown(part)) return true;
  // "der Orgelbauer Schlagheck hat": an article, an office, and no noun that goes on.
  if (
    afterArticle &&
    couldBeName(part) &&
    parts.length === 1 &&
    (!part.german || hasFormOfLastName(part.lower))
  )
    return true;
  return part.unknown || (kin && couldBeName(part) && (!part.german || STRONG.test(role)));
}

/** Endings of German last names, on which more names than nouns end. */
const LAST_NAME_END =
  /.{2}(?:m[ae][iy]e?r|mayr|mann|bauer|huber|hofer|[bu]rger|inger|kamp|bach|feldt?|hoff|hof|sen|[sc]ki|wald|hausen|haus|horst|brink|born|heim|stein|berg|dorf|kötter|schmi[dt]t|schmied|müller|macher|hardt|brandt?|reich|holz|busch|beck|bein|heck|ner|ler|ker|lein|ke|witz|ow|eck|ert|olf|rath|loh|mühl|stedt|städt|furth?|brück|wieser|egger|aler|thaler)s?$/;

export function hasFormOfLastName(lower: string): boolean {
  return lower.length > 4 && LAST_NAME_END.test(lower);
}

function isAfterArticle(tokens: readonly Token[], role: number, parts: readonly NamePart[]): boolean {
  const after = tokens[parts.at(-1)!.to + 1];
  const before = tokens[role - 1];
  const starts = !before || tokens[role]!.gap === 'paragraph' || /^[.!?,;]$/.test(before.text);
  return (
    (starts ||
      /^(?:der|die|dem|den|unser|unsere|unserem|unserer|ihr|ihre|ihrem|ihrer|mein|meine|meinem|meiner)$/.test(
        before.lower,
      )) &&
    !(after?.gap === 'space' && after.kind === 'word' && after.case !== 'lower')
  );
}

/** Who has to do with an office without having one: behind them a trade is a name. */
const PERSONS =
  /^(?:(?:kunde|kundin|mandant|mieter|vermieter|antragsteller|kläger|patient|schuldner|gläubiger|halter|eigentümer|bewerber|zeuge|anrufer|besitzer|inhaber|betreuer|bewohner|schüler|zahler)(?:in|n|s)?)$/;

/** What offices call a matter by the name of whom it is about. */
const MATTERS = new Set(
  `fall falls vorgang vorgangs akte akten sache sachen causa angelegenheit betr betreff wg re aw antrag antrags widerspruch
  bescheid klage schreiben mail email anruf anrufe rückruf rückrufs termin gespräch telefonat übergabe wiedervorlage rücksprache
  vollmacht mandat wohnung miete kaution erbsache nachlass scheidung unterhalt reservierung bestellung rechnung zahlung`.split(
    /\s+/,
  ),
);

/** "Fall Becker", "Akte von Brüggemann", "Wiedervorlage Özdemir". */
function ofCase(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (token.case === 'lower' || !MATTERS.has(token.lower)) return undefined;
  let at = index + 1;
  if (/^[.:]$/.test(tokens[at]?.text ?? '')) at++;
  if (/^(?:von|an|mit|für|bei|gegen)$/.test(tokens[at]?.lower ?? '')) at++;
  const part = partAt(tokens, at);
  if (!part || tokens[at]?.gap !== 'space' || part.initial || part.thing || part.compound || part.role)
    return undefined;
  if (part.common || part.place || tokens[at]!.case === 'upper') return undefined;
  if (!isSure(part) && !part.unknown && part.entry.last !== 'ordinary') return undefined;
  const parts = readOn(tokens, part, 'list');
  const after = tokens[parts.at(-1)!.to + 1];
  // "Antrag Sommer Ferien" names a thing.
  const thing = !isSure(part) && after?.gap === 'space' && after.case === 'capital';
  if (thing || isFirm(tokens, parts)) return undefined;
  return candidate(tokens, parts, isSure(part) ? 0.65 : 0.5, 'cue');
}

const ABBREVIATED_ROLES = words('sb sgl ra rain stoi vaf rr');

/** "Kreutzer, Richter am Amtsgericht", "van Laak, Stadtamtmann", "Anna Koch (Sachbearbeiterin)". */
function beforeRole(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const mark = tokens[index - 1];
  if (!mark || !/^[,(–-]$/.test(mark.text) || token.gap === 'line' || token.gap === 'paragraph')
    return undefined;
  if (isBirth(tokens, index)) {
    const born = nameEndingAt(tokens, index - 2);
    return born ? candidate(tokens, born, born.some(isSure) ? 0.85 : 0.7, 'cue') : undefined;
  }
  if (token.case === 'lower' && !isLowerRole(token.lower)) return undefined;
  const role = partAt(tokens, index);
  if (!ABBREVIATED_ROLES.has(token.lower) && !role?.role && !isLowerRole(token.lower)) return undefined;
  const parts = nameEndingAt(tokens, index - 2);
  if (!parts) return undefined;
  const first = tokens[parts[0]!.from]!;
  const startsLine =
    first.gap === 'line' || first.gap === 'paragraph' || tokens[parts[0]!.from - 1]?.text === ':';
  const sure = parts.some((part) => isSure(part) && !part.common);
  const trade = parts.length === 1 && isTrade(parts[0]!.lower);
  if (parts.length === 1 && !startsLine && (!sure || trade)) return undefined;
  return candidate(tokens, parts, sure ? 0.8 : 0.6, 'cue');
}

/** "…, geb. 18.08.82", "… (geboren am", "…, verstorben am": who stands before is a person. */
function isBirth(tokens: readonly Token[], index: number): boolean {
  const { lower, text } = tokens[index]!;
  return (
    /^(?:geb|geboren|geborene[rn]?|verstorben|gestorben|wohnhaft|verwitwet|verheiratet|ledig|geschieden)$/.test(
      lower,
    ) ||
    ((text === '*' || text === '†') && tokens[index + 1]?.kind === 'number')
  );
}

/** Tokens of a name that hyphens join. */
const MOST_JOINED = 8;

const LOWER_ROLES = words('geborene geborener geborenen verwitwete verwitwet');
const isLowerRole = (lower: string) => LOWER_ROLES.has(lower);

function isParticle(token: Token | undefined, next: Token | undefined): boolean {
  return (
    next?.gap === 'space' &&
    /^(?:von|van|vom|zu|zum|zur|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|te|v)$/.test(
      token?.lower ?? '',
    )
  );
}

/** The words of a name that ends at a token, read backwards: at most three, and each could be one. */
export function nameEndingAt(tokens: readonly Token[], end: number): NamePart[] | undefined {
  const parts: NamePart[] = [];
  let at = end;
  while (at >= 0 && parts.length < 3) {
    let from = at;
    while (
      from > 1 &&
      from > at - MOST_JOINED &&
      tokens[from]?.gap === 'none' &&
      tokens[from - 1]?.text === '-' &&
      tokens[from - 1]?.gap === 'none'
    )
      from -= 2;
    const dot = tokens[from]?.text === '.' && tokens[from]?.gap === 'none' ? 1 : 0;
    const part = partAt(tokens, from - dot);
    if (!part || part.to !== at || (!part.initial && !couldBeName(part)) || part.common) break;
    parts.unshift(part);
    const gap = tokens[part.from]?.gap;
    at = part.from - 1;
    if (gap === 'line' || gap === 'paragraph') break;
    // "van Laak": the particles before belong to it.
    let particles = 0;
    while (particles < 3 && isParticle(tokens[at - particles], tokens[at - particles + 1])) particles++;
    if (particles > 0) {
      parts[0] = { ...part, from: part.from - particles };
      at -= particles;
    }
  }
  while (parts.length > 0 && !isKnown(parts[0]!) && !parts[0]!.unknown && !parts[0]!.initial) parts.shift();
  return parts.length > 0 && parts.some((part) => isKnown(part) || part.unknown) ? parts : undefined;
}
