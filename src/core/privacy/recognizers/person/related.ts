import { isTrade } from '../../lists/german';
import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { HYPHENS, indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { isSaying } from './acting';
import { isApposition, isBeforeRole } from './apposition';
import { beforeRole, mayStandBehindName } from './before-role';
import { candidate, readOn } from './chain';
import { isCue } from './cue-words';
import { calling, counted, isCount, named, notCalled } from './cues';
import { isFirm } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { isOnlyName } from './lower-case';
import type { NamePart } from './name-part';
import { couldBeName, isKnown, isSure, partAt } from './name-part';
import { isOfCourt } from './named-places';
import { isOffice } from './no-name';
import { particlesAt, withParticles } from './particles';
import { isPlantSomewhere } from './plants';
import { isOfMakers, isRankOf, isRankOfPolice } from './rank';
import { isSalutation } from './salutation';
import { isShortRole, shortRoleEnd } from './short-roles';
import { afterRetired, isSubject, isTitle, leadsName, skipTitles } from './titles';

/** Words of offices and kin that stand before a noun as often: "Leiter Personal", "Vater Staat". */
const isWeak = fitting(
  /^(?:mann|frau|kind|leiter|leiterin|leitung|partner|chef|kollegen|erste[rn]?|bürger|einwohner|kunden?)$/,
);
const isLetterOfCue = fitting(/^[oav]$/);

/** "unser Sohn Leon", "Ihre Kollegin Anna Beispiel", "Vermieter Wolf", "Dr. Elsing", "mein Name ist …". */
export function relatives({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  indexOf(tokens)
    .of(LEADING)
    .forEach((index) => {
      const token = tokens[index]!;
      // "c/o", "i. A."
      if (token.text.length === 1 && isLetterOfCue(token)) {
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
      const name = isSalutation(token)
        ? undefined
        : isTitle(tokens, index)
          ? afterTitle(tokens, index)
          : afterRole(tokens, index);
      if (name) {
        found.push(name);
        const other = joinedTo(tokens, index, name);
        if (other) found.push(other);
      }
      const caller = token.lower === 'hier' ? calling(tokens, index) : undefined;
      if (caller) found.push(caller);
      const before = beforeRole(tokens, index);
      if (before) found.push(before);
      found.push(...counted(tokens, index));
      const called = named(tokens, index);
      if (called) found.push(called, ...notCalled(tokens, index, called));
      const matter = called ? undefined : ofCase(tokens, index);
      if (matter) found.push(matter);
    });
  // "Anna Koch, Stadtamtfrau-Anwärterin": the last word of a compound says what it is.
  for (const hyphen of indexOf(tokens).of(HYPHENS)) {
    const before = hyphen > 1 && tokens[hyphen]!.gap === 'none' ? beforeRole(tokens, hyphen - 1) : undefined;
    if (before) found.push(before);
  }
  return found;
}

/** "Dipl. Pädagogik": what one has studied may stand behind. */
const isOfSubject = fitting(/^(?:dipl|bakk)$/);

/** The name after "Dr.", "Prof. Dr. med.", "Dipl.-Ing.". */
function afterTitle(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const at = skipTitles(tokens, index, true);
  if (at === index || tokens[at]?.gap === 'none' || tokens[at]?.gap === 'paragraph') return undefined;
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  if (!part || part.thing || isSubject(tokens, at)) return undefined;
  // "die Probe nimmt Dr. Maler ab"
  const trade = isTrade(part.lower) && tokens[index + 1]?.text === '.';
  if (!trade && (part.role || part.common) && part.entry.last === 'no') return undefined;
  const parts = withParticles(readOn(tokens, part, 'unknown'), particles);
  if (parts.every((one) => one.initial) || isFirm(tokens, parts)) return undefined;
  // "Dr. Feigenbaum kann …": no noun goes on.
  const after = tokens[parts.at(-1)!.to + 1];
  const ends =
    tokens[index + 1]?.text === '.' &&
    (after?.kind === 'word' ? after.case === 'lower' : after?.text === ',' && !isOfSubject(token));
  return candidate(tokens, parts, isKnown(part) || part.unknown ? 0.9 : ends ? 0.85 : 0.75, 'cue');
}

const mayBeSeveral = fitting(/(?:en|ern|innen|er|zeugen)$/);

/** "der Beamten Krumbiegel und Neef", "Zeugen Koch und Winter": a second one behind the last name of the first. */
function joinedTo(tokens: readonly Token[], role: number, { end }: Candidate): Candidate | undefined {
  if (!mayBeSeveral(tokens[role])) return undefined;
  let at = role + 1;
  while (at < role + 8 && tokens[at] && tokens[at]!.end < end) at++;
  if (tokens[at + 1]?.lower !== 'und' || tokens[at + 1]!.gap !== 'space') return undefined;
  const part = partAt(tokens, at + 2);
  const after = part && tokens[part.to + 1];
  if (!part || part.initial || part.thing || part.compound || part.common || part.place) return undefined;
  const known = part.unknown || part.entry.last !== 'no';
  if (!known || part.role || (after?.gap === 'space' && after.case === 'capital')) return undefined;
  return candidate(tokens, [part], 0.55, 'context');
}

/** Whom villages call by it, though families are called so too. */
const isFarmer = fitting(/^(?:bauer|bauern|bäuerin)$/);
const isOne = fitting(/^eine?$/);
const isGenitive = fitting(/(?:[ao]|er|in)s$/);
const endsInPlural = fitting(/(?:innen|ern)$/);
const areWomen = fitting(/innen$/);
const isPossessive = fitting(
  /^(?:mein|meine[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|unsere?[mnrs]?|deine?[mnrs]?)$/,
);

function afterRole(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  const { kin } = wordOf(token);
  const role = partAt(tokens, index);
  const short = shortRoleEnd(tokens, index);
  const farmer = isFarmer(token);
  if (!kin && short === undefined && !((role?.role || farmer) && role?.to === index)) return undefined;
  let at = afterRetired(tokens, short ?? behindCourt(tokens, index));
  // "ein Dennis", "einem gewissen Rico" stand behind a comma.
  if (kin && tokens[at]?.text === ',' && isOne(tokens[at + 1])) at += 2;
  if (kin && isApposition(tokens, index)) at++;
  // "Stv. Kdt. Ruess"
  if (short !== undefined && tokens[at]) at = shortRoleEnd(tokens, at) ?? at;
  // "mein Bruder, Tim", "Nachbarn Herrn Koch": a salutation is a cue of its own.
  at = skipTitles(tokens, at);
  const particles = particlesAt(tokens, at);
  const part = partAt(tokens, at + particles);
  // "POK Rothmaler"
  const maker = isRankOfPolice(token) && isOfMakers(part) && !isTrade(part!.lower);
  const office =
    part?.role &&
    !maker &&
    (part.entry.last === 'no' || !(kin || isConcerned(token) || isNamedByTrade(tokens, index, part)));
  if (!part || tokens[at]?.gap !== 'space' || part.thing || office || isSalutation(part)) return undefined;
  // "Mamas Freund"
  if (kin && part.word.kin && isGenitive(token)) return undefined;
  if (part.initial) {
    const parts = readOn(tokens, part, 'list');
    return parts.length > 1 && !isFirm(tokens, parts) ? candidate(tokens, parts, 0.7, 'cue') : undefined;
  }
  if (part.unknown && tokens[part.from]!.case === 'upper' && part.lower.length < 5) return undefined;
  if (short !== undefined) {
    const parts = withParticles(readOn(tokens, part, 'list'), particles);
    const likely =
      (couldBeName(part) || maker || (part.place && token.lower !== 'sta')) &&
      !(part.common && !isKnown(part));
    return likely && !isFirm(tokens, parts)
      ? candidate(tokens, parts, isKnown(part) ? 0.75 : 0.6, 'cue')
      : undefined;
  }
  // "Betreiberinnen und Betreiber von Imbisswagen"
  const plural = endsInPlural(token) || (tokens[index - 1]?.lower === 'und' && areWomen(tokens[index - 2]));
  if (plural && particles > 0 && !isSure(part)) return undefined;
  // "den Kindern Flora und Konrad", and no "Kindern Tablets"
  if (part.entry.first === 'no' && areKin(token)) return undefined;
  const own = isPossessive(tokens[index - 1]);
  const weak = isWeak(token) && !(own && kin);
  // "die Eltern von Pepe": before a first name it is no part of it.
  const of = kin && tokens[at]!.text === 'von' && particles === 1 && part.entry.first === 'sure';
  const listed = readOn(tokens, part, kin ? 'unknown' : 'list');
  if (isFirm(tokens, listed)) return undefined;
  const read = withSecond(tokens, listed);
  const parts = withParticles(read, of ? 0 : particles);
  if (
    (!isRankOf(tokens, index, parts) &&
      !isNameAfterRole(
        token,
        part,
        parts,
        kin,
        weak,
        isAfterArticle(tokens, index, parts),
        isSaying(tokens[parts.at(-1)!.to + 1]),
      )) ||
    isFirm(tokens, parts)
  )
    return undefined;
  // "mit Vertrauenslehrer Grunwald, …": one person's office, no leading one, and a name that is a village's too
  const village = part.place && isKnownByOffice(token) && endsClause(tokens[parts.at(-1)!.to + 1] ?? part);
  return candidate(tokens, parts, isSure(part) ? 0.85 : village ? 0.8 : isKnown(part) ? 0.7 : 0.6, 'cue');
}

const endsName = fitting(/^[;,)]$/);

/** "Schulleiter Burchard Wöhler;", "Dolmetscherin Rute Schäuffele": one more word, whatever it means, where nothing goes on. */
function withSecond(tokens: readonly Token[], parts: NamePart[]): NamePart[] {
  const [first] = parts;
  const next = parts.length === 1 ? partAt(tokens, first!.to + 1) : undefined;
  if (!first || !next || next.initial || tokens[next.from]!.gap !== 'space') return parts;
  if (next.role || next.thing || next.word.thing || next.compound || next.place || first.common) return parts;
  if (first.end < tokens[first.to]!.end || tokens[next.from]!.case !== 'capital') return parts;
  if (next.entry.last === 'sure' && !next.common) return [first, next];
  const after = tokens[next.to + 1];
  const ends = !after || startsLine(after) || endsName(after);
  const named = first.entry.first !== 'no' || (first.entry.last !== 'no' && !next.common);
  return ends && named ? [first, next] : parts;
}

/** "Richterin am Amtsgericht Thönnißen" */
function behindCourt(tokens: readonly Token[], index: number): number {
  const court = tokens[index + 2];
  const judge =
    tokens[index + 1]?.lower === 'am' && isOfCourt(tokens[index]) && court?.lower.endsWith('gericht');
  if (!judge || tokens[index + 3]?.gap !== 'space') return index + 1;
  const title = skipTitles(tokens, index + 3);
  const name = tokens[title];
  return name?.case === 'capital' && !wordOf(name).place ? title : index + 1;
}

/** "Fachlehrer Tischler konnte ihn beruhigen", but "Ausbildung zum Gesellen Tischler" and "Hausmeister Schlosser (m/w/d)". */
function isNamedByTrade(tokens: readonly Token[], role: number, part: NamePart): boolean {
  const after = tokens[part.to + 1];
  return (
    !learns(tokens[role]) &&
    !endsInPlural(tokens[role]) &&
    (after === undefined || (after.kind === 'word' ? after.case === 'lower' : endsClause(after)))
  );
}

/** Who learns or does a trade: its name follows. */
const learns = fitting(
  /^(?:meister|geselle|gesellin|gesellen|lehrling|azubi|azubine|auszubildende[rn]?|facharbeiter|facharbeiterin|ausbilder|praktikant|praktikantin|beruf|ausbildung|vorarbeiter|helfer)$/,
);
/** Whom one calls by office and last name. */
const isKnownByOffice = fitting(
  /(?:lehrer|lehrkraft|erzieher|betreuer|pfleger|sachbearbeiter|hausmeister|polizist|beamt[er]|kommissar|inspektor|rechtsanwalt|anwält|nachbar|kolleg|zeug|ärzt|arzt)(?:in|n|e|s)?$/,
);
const endsClause = fitting(/^[.,;:]$/);

const areKin = fitting(
  /^(?:kinder|söhne|töchter|brüder|schwestern|enkelkinder|enkeln|großeltern|nichten|neffen|geschwister)n?$/,
);

/** After these hardly anything but a name has a capital. */
const isOwnPeople = fitting(
  /^(?:(?:zimmer|wohnungs|haus)?nachbar(?:in|n|s)?|kolleg(?:e|in|en)|onkel|tante|schwager|schwägerin|cousine?|enkel(?:in)?|neffen?|nichte|vetter)$/,
);
const isLeading = fitting(/(?:bürgermeister|landrat|rätin|leiter|amt|präsident|direktor|rat|rats)(?:in)?$/);

function isNameAfterRole(
  role: Token,
  part: NamePart,
  parts: readonly NamePart[],
  kin: boolean,
  weak: boolean,
  afterArticle: boolean,
  goesOnSmall: boolean,
): boolean {
  const named = afterArticle && !isLeading(role);
  if (part.place && part.entry.last === 'no' && part.entry.first !== 'sure' && !isOwnPeople(role))
    return named && !part.common && parts.length === 1;
  if (isSure(part)) return !part.common || parts.length > 1;
  // "Dolmetscherin Rute Schäuffele"
  if (parts.length === 2 && parts[1]!.entry.last === 'sure' && !part.common && !part.role) return true;
  if (weak)
    return (
      part.unknown ||
      (part.entry.last !== 'no' && !part.common) ||
      (part.entry.first !== 'no' && !part.common) ||
      parts.some(isSure)
    );
  // "des Nachbarn Winter", "Lehrer August Kuhlemeier"
  if (part.common)
    return part.entry.last !== 'no' || ((kin || parts.length > 1) && part.entry.first !== 'no');
  if (isKnown(part)) return true;
  // "der Orgelbauer Schlagheck hat": an article, an office, and no noun that goes on.
  if (
    afterArticle &&
    couldBeName(part) &&
    parts.length === 1 &&
    (!part.german || hasFormOfLastName(part.lower))
  )
    return true;
  // "Amtsleiter von Bargen sagt"
  if (parts[0]!.from < part.from && goesOnSmall) return couldBeName(part);
  return part.unknown || (kin && couldBeName(part) && (!part.german || isOwnPeople(role)));
}

const beginsPhrase = fitting(/^[.!?,;:(]$/);
function isAfterArticle(tokens: readonly Token[], role: number, parts: readonly NamePart[]): boolean {
  const after = tokens[parts.at(-1)!.to + 1];
  if (endsInPlural(tokens[role])) return false;
  const before = tokens[role - 1];
  const starts = !before || tokens[role]!.gap === 'paragraph' || beginsPhrase(before);
  return (
    (starts || isBeforeRole(before)) &&
    !(after?.gap === 'space' && after.kind === 'word' && after.case !== 'lower')
  );
}

/** Who has to do with an office without having one: behind them a trade is a name. */
const isConcerned = fitting(
  /^(?:(?:kunde|kundin|mandant|mieter|vermieter|antragsteller|kläger|patient|schuldner|gläubiger|halter|eigentümer|bewerber|zeuge|anrufer|besitzer|inhaber|betreuer|bewohner|schüler|zahler)(?:in|n|s)?)$/,
);
const endsAsLastName = fitting(/(?:m[ae][iy]e?r|mann|huber|berger|inger|lechner|leitner|witz|owski)$/);

/** "Vorgang Bielmeier fertig": formed like a last name, and no noun goes on. */
function endsText(tokens: readonly Token[], part: NamePart): boolean {
  const after = tokens[part.to + 1];
  return endsAsLastName(part) && !(after?.gap === 'space' && after.case === 'capital');
}

/** What offices call a matter by the name of whom it is about. */
const isMatter = oneOf(
  words(
    `fall falls vorgang vorgangs akte akten sache sachen causa angelegenheit betr betreff wg re aw antrag antrags widerspruch
  bescheid klage schreiben mail email anruf anrufe rückruf rückrufs termin gespräch telefonat übergabe wiedervorlage rücksprache
  notiz vermerk aktenvermerk gesprächsnotiz anmerkung kommentar rückmeldung stellungnahme rückfrage nachfrage zusage absage
  entschuldigung einwand kündigung aussage zeugenaussage eingabe anfrage ortstermin hausbesuch besprechung absprache
  vollmacht mandat wohnung miete kaution erbsache nachlass scheidung unterhalt reservierung bestellung rechnung zahlung
  beschwerde beschwerden bauantrag wohngeldantrag erstantrag folgeantrag weiterbewilligung änderungsbescheid erstattung rückforderung
  mahnung vollstreckung pfändung gutachten attest protokoll vernehmung anhörung hilfeplan hilfeplangespräch einzelfall pflegefall
  sterbefall trauung taufe beerdigung bestattung grab grabstelle umbettung adoption vormundschaft betreuung räumung zwangsräumung
  überweisung lastschrift gutschrift erinnerung ratenzahlung stundung führerschein ummeldung anmeldung abmeldung namensänderung
  einbürgerung verlängerung widersprüche mieterhöhung nebenkosten hausmeisterwohnung wv wvl klingel klingelschild schlüssel schlüsselübergabe stellplatz diktat`,
  ),
);

const isCall = oneOf(words('anruf anrufe rückruf telefonat gespräch rücksprache mail'));

const leadsToName = oneOf(words('von an mit für bei gegen'));
/** "Termin mit Becker", but "Grab mit Blick nach Mekka". */
const isWithSomebody = oneOf(
  words(
    `anruf anrufe rückruf rückrufs termin gespräch telefonat übergabe rücksprache notiz vermerk aktenvermerk gesprächsnotiz ortstermin hausbesuch
    besprechung absprache mail email schreiben vernehmung anhörung hilfeplangespräch schlüsselübergabe trauung scheidung mandat sache sachen
    angelegenheit fall vorgang re aw`,
  ),
);

/** "Fall Becker", "Akte von Brüggemann", "Wiedervorlage Özdemir". */
function ofCase(tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index]!;
  if (!isMatter(token)) return undefined;
  if (token.case === 'lower') return ofSmallCase(tokens, index);
  let at = index + 1;
  const mark = tokens[at]?.text;
  if (mark === ':' || (mark === '.' && token.text.length < 6)) at++;
  if (leadsToName(tokens[at]) && (tokens[at]!.lower !== 'mit' || isWithSomebody(token))) at++;
  const part = partAt(tokens, at);
  if (!part || tokens[at]?.gap !== 'space' || part.initial || part.thing || part.compound || part.role)
    return undefined;
  const town = part.place && !(isCall(token) && part.entry.last === 'sure');
  if (part.common || town || tokens[at]!.case === 'upper' || isOffice(part)) return undefined;
  if ((part.unknown && part.lower.length < 4) || shortRoleEnd(tokens, at) !== undefined) return undefined;
  if (!isSure(part) && !part.unknown && part.entry.last !== 'ordinary' && !endsText(tokens, part))
    return undefined;
  const parts = readOn(tokens, part, 'list');
  const after = tokens[parts.at(-1)!.to + 1];
  // "Antrag Sommer Ferien" names a thing.
  if (!isSure(part) && after?.gap === 'space' && after.case === 'capital') return undefined;
  if (isFirm(tokens, parts) || isPlantSomewhere(tokens, parts)) return undefined;
  return candidate(tokens, parts, isSure(part) ? 0.65 : 0.5, 'cue');
}

/** "wer hat die akte burghardt?" */
function ofSmallCase(tokens: readonly Token[], index: number): Candidate | undefined {
  const name = tokens[index + 1];
  if (!isFile(tokens[index]) || name?.case !== 'lower' || name.gap !== 'space') return undefined;
  const likely = wordOf(name).name.last === 'sure' && isOnlyName(name);
  return likely
    ? { start: name.start, end: name.end, type: 'PERSON', confidence: 0.75, reason: 'cue' }
    : undefined;
}

const isFile = oneOf(words('akte akten vorgang fall sache antrag bescheid widerspruch klingel'));

/** What stands before a name or right behind it. */
const LEADING = sought(
  leadsName,
  isCue,
  isMatter,
  mayStandBehindName,
  isShortRole,
  isCount,
  isFarmer,
  (token) => token !== undefined && (wordOf(token).kin || wordOf(token).role),
);
