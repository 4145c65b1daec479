import { fitting } from '../../per-word';
import { forms } from '../../words';
import { AGAINST, isDoneBySomebody } from './done-by-somebody';
import type { Hit, Place } from './level';
import { isOwned, levelOf } from './level';
import { isBodyPart } from './limbs';
import type { Rule } from './phrase';
import { compound, hit, isPlaceOf, isSaidOf, LIES, somewhere } from './phrase';
import { isAgainstYou, isPunishment } from './punishments';
import { isNoted } from './rules-culprit';
import { levelOfDeed } from './somebody';
import { isForNow, isOrdealOf } from './victims';

const ACCUSED = new Set(
  forms(`
    verurteilt verurteilte+n+r+m verurteilung angeklagt anklage beschuldigt beschuldigte+n+r+m verdacht
    verdachts verdächtigt tatverdächtig tatverdächtige+r+n begangen gestanden täter täterin vorgeworfen vorwurf
    vorwürfe ermittelt ermittlungen ermittlungsverfahren staatsanwaltschaft anzeige strafanzeige
    angezeigt strafbefehl strafverfahren verfahren festgenommen verhaftet haft haftstrafe freiheitsstrafe knast knasts zuchthaus gefängnisstrafe
    geldstrafe bewährung vorbestraft bestraft jva gefängnis inhaftiert vorstrafe vorstrafen straftat
    straftaten gericht amtsgericht landgericht urteil aufgefallen erwischt tagessätzen tagessätze
    führerschein fahrerlaubnis weggenommen entzogen strafsache strafsachen tatverdacht strafantrag anklageschrift bekannt vorbelastet polizei untersuchungshaft straffällig gefasst überführt gestehen geständnis delikt delikte eintragung eintrag voreintragung voreintragungen führungszeugnis hausverbot ersatzfreiheitsstrafe
    eingeräumt räumt zugegeben leugnet bestreitet bestritten schuldig freigesprochen freispruch strafanzeigen vernommen vernehmung beschuldigtenvernehmung
    angebaut gehandelt verkauft einträge bundeszentralregister bzr
    räumte einräumte gestand zugab sitzt sitze saß
    gesessen abgesessen angetroffen ertappt
    zutraute zutraut zugetraut unterstellt unterstellte bezichtigt angelastet nachgewiesen überwiesen wirft warf werfen
    abgemahnt abmahnung gekündigt fristlos suspendiert freigestellt disziplinarverfahren
    dran belangt vorgegangen verhandelt verhandlung hauptverhandlung prozess angehängt vorgehalten schuldspruch stadionverbot vorwurfs nachweisbar verantwortlich untersucht abgeurteilt kassiert verhängte verhängt lautete lautet einschlägig
    nachteil strafregister verantworten verantwortet ag lg platzverweis
  `),
);
const VICTIM = new Set(
  forms('erstattet erstatte erstatten gestellt stelle opfer geschädigte+r+n melde meldet gemeldet bestohlen'),
);

const VIOLATED = new Set(forms('opfer erlebt erlebte erlitten erlitt erfahren ausgesetzt'));
const CIVIL = new Set(
  forms(
    'zahlung unterhalt räumung räumen kosten zahlen herausgabe herauszugeben unterlassen erstatten beklagte+n+r beklagten schadensersatz',
  ),
);

const QUALIFIES =
  /^(?:fahrlässig|gefährlich|schwer|räuberisch|versucht|vorsätzlich|gewerbsmäßig|bandenmäßig|gemeinschaftlich|mutmaßlich|vollendet|wiederholt|mehrfach|einfach|unerlaubt|häuslich)e[nrms]?$/;

/** "fahrlässige Körperverletzung", "gewerbsmäßigen Betrugs": how the law calls a certain deed. */
function isQualified({ tokens, index, sentence }: Place): boolean {
  const before = tokens[index - 1];
  if (before?.lower === 'wegen' && tokens[index]!.lower === 'trunkenheit') return true;
  // "Betrug in 27 Fällen"
  if (sentence.person && tokens[index + 1]?.lower === 'in' && tokens[index + 3]?.lower === 'fällen')
    return true;
  return before !== undefined && index > sentence.start && QUALIFIES.test(before.lower);
}

/** "Betrug z. N. Krankenkasse", "Diebstahl z.N. einer Nachbarin": zum Nachteil */
function isToHarmOf(tokens: Place['tokens'], index: number): boolean {
  return (
    tokens[index + 1]?.lower === 'z' &&
    tokens[index + 2]?.text === '.' &&
    tokens[index + 3]?.text === 'N' &&
    tokens[index + 4]?.text === '.'
  );
}

/** "wegen Diebstahls verurteilt", "Anzeige wegen Körperverletzung gegen ihn"; not who reports it. */
export const crime: Rule = (place) => {
  const { tokens, sentence } = place;
  // "Kopfschmerzen seit Folter"
  if (isOrdealOf(place) && sentence.generic.length === 0) {
    const level = levelOf(place, true);
    if (level >= 2) return hit({ start: place.index, end: place.index + 1 }, level);
  }
  const qualified = isQualified(place);
  const done = isDoneBySomebody(place);
  if (
    !qualified &&
    !done &&
    !isToHarmOf(tokens, place.index) &&
    !somewhere(tokens, sentence, ACCUSED) &&
    !somewhere(tokens, sentence, VIOLATED) &&
    !isOwned(place)
  )
    return undefined;
  // The Beihilfe of civil servants is a payment.
  if (tokens[place.index]!.lower === 'beihilfe' && !/^zu[mr]?$/.test(tokens[place.index + 1]?.lower ?? ''))
    return undefined;
  // "wegen häuslicher Gewalt"
  const violent = /^(?:häuslich|sexuell|sexualisiert|körperlich)e[rn]?$/.test(
    tokens[place.index - 1]?.lower ?? '',
  );
  if (tokens[place.index]!.lower === 'gewalt' && !violent) return undefined;
  const violated =
    /^(?:vergewaltigung|stalking|nachstellung|missbrauch|misshandlung|kindesmissbrauch|übergriff)/.test(
      tokens[place.index]!.lower,
    );
  if (
    !violated &&
    (somewhere(tokens, sentence, VICTIM) || hasReported(place)) &&
    !somewhere(tokens, sentence, AGAINST)
  )
    return undefined;
  const level = Math.max(levelOf(place, true), done || isOnRecord(place) ? 2 : 0);
  const span = compound(tokens, place.index);
  if (span && qualified && level >= 1.5) return hit({ start: place.index - 1, end: span.end }, level);
  if (span && violent && level >= 1.5) return hit({ start: place.index - 1, end: span.end }, level);
  return span && level >= 1.5 ? hit(span, level) : undefined;
};

const isRecord = fitting(
  /^(?:eintrag|eintragung(?:en)?|verurteilung|strafbefehls?|tagess(?:ä|ae)tzen?|bundeszentralregister|bzr|führungszeugnis|freiheitsstrafe|verfahren|ermittlungsverfahren)$/,
);
const stands = fitting(
  /^(?:steht|stand|enthält|lief|läuft|liefen|laufen|eingestellt|anhängig|betreffen|betrifft|ergab|weist|geführt|verhängt|erging|rechtskräftig)$/,
);

const isBound = fitting(/^(?:mindestens|höchstens|maximal|drohen|droht|unter|bis|zahl)$/);

/** "Im Register steht eine Verurteilung wegen …", "Strafbefehl wegen …, 40 Tagessätze": of one, though nobody is named. */
function isOnRecord({ tokens, sentence }: Place): boolean {
  const { conditional, asks, generic, start, end, dated } = sentence;
  if (conditional || asks || generic.length > 0) return false;
  // "Gegen den Inhaber wird wegen Betrugs ermittelt"
  if (tokens[start]!.lower === 'gegen') return true;
  let record = false;
  // "Führungszeugnis: Eintrag wegen …"
  let fact = dated || tokens[start + 1]?.text === ':';
  for (let at = start; at < end; at++) {
    const { lower, kind, text } = tokens[at]!;
    if (isBound(tokens[at])) return false;
    // "polizeilich bekannt wegen häuslicher Gewalt"
    if (lower === 'bekannt' && tokens[at + 1]?.lower === 'wegen') return true;
    record ||= isRecord(tokens[at]);
    fact ||= stands(tokens[at]) || (kind === 'number' && (text.length === 4 || isRecord(tokens[at + 1])));
  }
  return record && fact;
}

const HAVE = new Set(['hat', 'habe', 'haben', 'hatte', 'hatten']);
const REPORTED = new Set(['angezeigt']);

/** "Frau Berg hat den Diebstahl angezeigt" */
function hasReported({ tokens, sentence, index }: Place): boolean {
  // "Wir haben Herrn Seidel wegen Unterschlagung angezeigt"
  if (tokens[index - 1]?.lower === 'wegen') return false;
  // "Das haben wir als Sachbeschädigung angezeigt"
  if (tokens[index - 1]?.lower === 'als') return false;
  // "Diebstahl bei der Polizei angezeigt: [ ] ja"
  if (tokens[index + 1]?.lower === 'bei' && tokens[index + 3]?.lower === 'polizei') return true;
  return somewhere(tokens, sentence, REPORTED) && somewhere(tokens, sentence, HAVE);
}

/** What only the accused are told; a claim and a complaint have their "wegen" too. */
const PROSECUTED = new Set(
  forms(`
    verurteilt verurteilte+n+r+m verurteilung angeklagt anklage beschuldigt strafanzeige strafantrag strafbefehl strafbefehls strafverfahren+s
    strafsache+n ermittlungsverfahren+s ermittlungen staatsanwaltschaft tatverdacht tatverdächtig festgenommen verhaftet haft haftstrafe untersuchungshaft freiheitsstrafe bewährungsstrafe
    belangt dran verhandelt verknackt verdonnert einsitzt gesessen abgeurteilt strafrichter schöffengericht jugendgericht strafkammer vorgeführt eingebuchtet schuldig schuldspruch ausgewiesen
    bewährung vorbestraft bestraft jva inhaftiert vorstrafe+n anklageschrift haftbefehl+s führungszeugnis tagessätze+n vorstrafen jugendstrafe
  `),
);
const NO_CRIME =
  /^(?:verdachts?|des|der|eines|einer|frau|herrn|krankheit|erkrankung|verdunkelungsgefahr|fluchtgefahr|formfehlers?|mangels|terminen?|geringfügigkeit|seiner?|ihrer?)$/;

/** "wegen meines Knies", "wegen seiner Wirbelsäule" */
function partOfBody(place: Place): Hit | undefined {
  const { tokens, index } = place;
  if (!/^(?:mein|sein|ihr|dein)e[rsnm]?$/.test(tokens[index + 1]?.lower ?? '')) return undefined;
  const at =
    /e[rsnm]$/.test(tokens[index + 2]?.lower ?? '') && tokens[index + 2]!.case === 'lower'
      ? index + 3
      : index + 2;
  const part = tokens[at];
  if (!part || part.case === 'lower' || !isBodyPart(part)) return undefined;
  return hit({ start: index + 1, end: at + 1 }, Math.max(2, levelOf(place, true)), true);
}

/** "wegen versuchter Bestechung verurteilt": whatever the deed is called. */
export const accused: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const told = tokens[index]!.lower !== 'wegen';
  const part = told ? undefined : partOfBody(place);
  if (part) return part;
  if (told && !(tokens[index + 1]?.lower === 'lautet' && tokens[index + 2]?.lower === 'auf'))
    return undefined;
  if (!told && !somewhere(tokens, sentence, PROSECUTED)) return undefined;
  if (somewhere(tokens, sentence, VICTIM) && !somewhere(tokens, sentence, AGAINST)) return undefined;
  let at = index + 1;
  while (
    at < index + 6 &&
    tokens[at]?.kind === 'word' &&
    tokens[at]!.case === 'lower' &&
    tokens[at]!.gap !== 'paragraph'
  )
    at++;
  const deed = tokens[at];
  if (deed?.kind !== 'word' || deed.case === 'lower' || at >= sentence.end || NO_CRIME.test(deed.lower))
    return undefined;
  const level = Math.max(levelOf(place, true), isOnRecord(place) ? 2 : 0);
  const span = compound(tokens, at);
  return span && level >= 1.5 ? hit({ start: told ? at : index + 1, end: span.end }, level) : undefined;
};

const RELATIVES = new Set(
  forms(
    'sohn tochter vater mutter mann ehemann bruder schwester freund partner lebensgefährte km kv kindesvater kindsvater',
  ),
);

const SENTENCED = new Set(
  forms(
    'wurde wurden wird werden worden ist bin war sei sind waren hat haben hatte rechtskräftig wegen zu zur zweimal dreimal mehrfach bereits einschlägig',
  ),
);

const opensCell = fitting(/^[|/]$/);

/** "sitzt in Haft", "aus der JVA entlassen", "wurde verurteilt". */
export const justice: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  if (/^(?:sitz|saß|sass|einsitzt)/.test(lower)) return sittingIn(place);
  const where =
    /^(?:haft|jva|justizvollzugsanstalt|gefängnis|gefängnisses|knast|forensik|(?:polizei)?gewahrsam|ausnüchterungszelle)$/.test(
      lower,
    );
  // "Bernd (in Haft)", "Koch, in Haft,"
  const apart =
    /^(?:in|im)$/.test(tokens[index - 1]?.lower ?? '') &&
    (/^[(,]$/.test(tokens[index - 2]?.text ?? '') || (index > 1 && place.sentences.isName(index - 2)));
  // "Sohn kann nicht zahlen (Privatinsolvenz, JVA Neumünster)"
  if (
    lower === 'jva' &&
    /^[,(]$/.test(tokens[index - 1]?.text ?? '') &&
    (sentence.kin || somewhere(tokens, sentence, RELATIVES))
  )
    return hit({ start: index, end: index + 1 }, Math.max(2, levelOfDeed(place)));
  // "Werner Koch, z. Zt. JVA Celle": where a prisoner writes from
  if (lower === 'jva' && isForNow(tokens, index)) return hit({ start: index, end: index + 1 }, 2);
  // "… / 11.260,00 / Haft JVA Bautzen": all that a cell says
  if (where && opensCell(tokens[index - 1]) && sentence.person && levelOfDeed(place) >= 1.5)
    return hit({ start: index, end: index + 1 }, 2);
  const spent =
    lower === 'haft' &&
    /^(?:trotz|nach|während|seiner|ihrer|meiner|wegen|seit)$/.test(tokens[index - 1]?.lower ?? '');
  if (
    where &&
    !spent &&
    !(
      isPlaceOf(tokens, index) &&
      (apart || somewhere(tokens, sentence, LIES) || RELATIVES.has(tokens[index - 2]?.lower ?? ''))
    )
  )
    return undefined;
  // "Die Stadt verurteilt die Schmierereien"
  if (/^verurteilte?$/.test(lower) && !somewhere(tokens, sentence, SENTENCED)) return undefined;
  // "bis 90 Tagessätze bleiben außer Betracht"
  if (
    lower.startsWith('tagess') &&
    /^(?:bis|unter|über|ab|mindestens|höchstens|als)$/.test(tokens[index - 2]?.lower ?? '')
  )
    return undefined;
  // "zur Zahlung verurteilt" is no crime.
  if (/^verurteil/.test(lower) && somewhere(tokens, sentence, CIVIL)) return undefined;
  const level = Math.max(
    levelOfDeed(place),
    lower.startsWith('tagess') && (isOnRecord(place) || isAgainstYou(place)) ? 2 : 0,
  );
  return level >= (apart || lower.startsWith('tagess') ? 1.5 : 2)
    ? hit({ start: index, end: index + 1 }, level, !where && !isForThat(tokens, index))
    : undefined;
};

const isThat = fitting(
  /^(?:deswegen|deshalb|dafür|dazu|daraufhin|hierfür|zweimal|dreimal|mehrfach|mehrmals)$/,
);

/** "hat mich geschlagen und wurde deswegen verurteilt": of what it was stands elsewhere, and does not say it. */
function isForThat(tokens: Place['tokens'], index: number): boolean {
  return (
    /^verurteilt$/.test(tokens[index]!.lower) && (isThat(tokens[index - 1]) || isThat(tokens[index - 2]))
  );
}

/** "sitzt noch bis August ein": the last word of its part. */
function sittingIn(place: Place): Hit | undefined {
  const { tokens, index, sentence } = place;
  let end = index + 1;
  if (tokens[index]!.lower !== 'einsitzt') {
    while (end < sentence.end && end < index + 9 && tokens[end]!.lower !== 'ein' && tokens[end]!.text !== ',')
      end++;
    if (tokens[end]?.lower !== 'ein' || end >= sentence.end) return undefined;
    end++;
    const next = tokens[end];
    if (next && end < sentence.end && next.kind !== 'mark' && next.lower !== 'und') return undefined;
  }
  const level = levelOfDeed(place);
  return level >= 2 ? hit({ start: index, end }, level) : undefined;
}

/** What gives way to the deed beside it. */
const PROCEEDING =
  /^(?:bzr|bundeszentralregister|strafbefehl|strafregister|ermittlungsverfahren|strafverfahren|bewährung)/;

const HELPER = /helfer(?:in|s)?$/;

const CULPRIT =
  /^(?:schläger|diebe?|diebin|betrüger(?:in)?|einbrecher(?:in)?|brandstifter(?:in)?|mörder(?:in|s)?|vergewaltiger|ladendieb(?:in)?|hehlers?|messerstecher)$/;

/** "ist ein Betrüger", "als Dieb": not the thief that nobody knows. */
function isCalled({ tokens, index, sentences }: Place): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (/^(?:als|zum|zur|ist|sei|bin|war|bekannter|bekannte|verurteilter)$/.test(before)) return true;
  if (/^(?:eine?|der|die|kein|keine)$/.test(before))
    return /^(?:ist|sei|bin|war|ihn|sie|mich|wäre)$/.test(tokens[index - 2]?.lower ?? '');
  // "hält ihn für einen Mörder", "der 19-jährige Einbrecher", "der Mörder meiner Schwester"
  if (/^(?:jährige[rn]?|verurteilte[rn]?|entlassene[rn]?|mutmaßliche[rn]?|vorbestrafte[rn]?)$/.test(before))
    return true;
  if (/^einen$/.test(before) && tokens[index - 2]?.lower === 'für') return true;
  if (/^(?:meine[rs]|seine[rs])$/.test(tokens[index + 1]?.lower ?? '')) return true;
  // "17.30 Ladendieb Justin P."
  const next = tokens[index + 1];
  if (next?.gap === 'space' && next.case === 'capital' && sentences.isName(index + 1)) return true;
  return /^[(,]$/.test(before) && index > 1 && sentences.isName(index - 2);
}

const REGISTER = /^(?:bzr|bundeszentralregister|strafregister)s?$/;

/** The register alone is an office: "Im Bundeszentralregister sind zwei Einträge". */
function hasEntryWord({ tokens, sentence }: Place): boolean {
  for (let at = sentence.start; at < sentence.end; at++)
    if (/^(?:vor)?eintr|^eingetragen|^verzeichnet|^vermerk|^delikt|^verurteilung/.test(tokens[at]!.lower))
      return true;
  return false;
}

/** "ist vorbestraft", "auf Bewährung", "ein Ermittlungsverfahren". */
export const convicted: Rule = (place) => {
  const { tokens, index } = place;
  const token = tokens[index]!;
  if (
    token.lower === 'bewährung' &&
    !/^(?:auf|zur|unter|der|seiner|ihrer|meiner)$/.test(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  if (CULPRIT.test(token.lower) && !isCalled(place)) return undefined;
  if (tokens[index - 1]?.lower === 'über' && !place.sentence.person) return undefined;
  // "ist Bewährungshelferin", "Bewährungshelferin Koch": who works for the convicted
  if (
    HELPER.test(token.lower) &&
    !isOwned(place) &&
    !/^(?:vom|zum|beim)$/.test(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  if (
    token.lower === 'bewährungshilfe' &&
    /^(?:arbeitet|arbeite|tätig)$/.test(tokens[index - 3]?.lower ?? '')
  )
    return undefined;
  if (REGISTER.test(token.lower) && !hasEntryWord(place)) return undefined;
  const level = Math.max(levelOfDeed(place), isOwned(place) || isNoted(place) ? 2 : 0);
  const said = /^(?:als|ist|war|sei)$/.test(tokens[index - 1]?.lower ?? '');
  // "8 Monate auf Bewährung" in a text on somebody
  return level >= (token.lower === 'bewährung' && isPunishment(tokens, index) ? 1.5 : 2) &&
    (token.case !== 'lower' || isSaidOf(place))
    ? hit({ start: index, end: index + 1 }, said ? 3 : level, PROCEEDING.test(token.lower))
    : undefined;
};
