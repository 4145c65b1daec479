import { isTrade } from '../../lists/german';
import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { fitting, oneOf, perWord } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { candidate } from './chain';
import { isFirm, isThingBefore } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { endsPhrase, hasVowel } from './marks';
import type { NamePart } from './name-part';
import { isKnown, isSure, partAt } from './name-part';
import { isOffice } from './no-name';
import { foreignBefore } from './reach';

/** Verbs of what only persons do; after a word that no dictionary knows they make it a name. */
const SAYS = new Set(
  `merkt merkte kümmert kümmerte erledigt erledigte schickt schickte prüft prüfte versucht versuchte überweist
  überwies unterstützt unterstützte bezweifelt bezweifelte zweifelt beharrt beharrte stimmte lehnt lehnte mietet
  mietete flog fliegt besucht besuchte begleitet begleitete betreut betreute pflegt pflegte leitet leitete
  koordiniert koordinierte organisiert organisierte schreit schrie schimpft schimpfte beleidigt beleidigte schubste
  flüchtete kletterte vergisst vergaß entdeckt entdeckte bemerkt bemerkte beobachtet beobachtete dokumentiert
  dokumentierte notiert notierte protokolliert vermutet vermutete befürchtet befürchtete ärgerte bereut empfiehlt
  empfahl verspricht versprach vertraut misstraut übersetzt übersetzte dolmetscht dolmetschte vermittelt
  leidet litt erscheint trennt trennte klagt klagte feiert feierte stürzte stolperte unterzeichnet unterzeichnete
  streitet stritt gesteht leugnet erbt erbte schuldet jammert vermittelte verteidigt verteidigte moderiert moderierte fotografierte
  sagt sagte fragt fragte meint meinte erklärt erklärte erläutert erläuterte berichtet berichtete antwortet antwortete
  widerspricht widersprach bittet bat spricht sprach ruft rief schreibt schrieb erzählt erzählte bemängelt bemängelte bestätigt
  bestätigte bestreitet bestritt behauptet behauptete schildert schilderte gab bekräftigt betont betonte ergänzt ergänzte kritisiert
  lobt dankt dankte wünscht wünschte möchte weigert weigerte beschwert beschwerte entschuldigt versichert versicherte zeigt zeigte
  weint weinte lacht lachte schweigt schwieg wohnt wohnte lebt arbeitet arbeitete heiratet heiratete erkrankte stoppte fährt fuhr
  trug trägt öffnete holte bringt brachte kocht unterschrieb unterschreibt kündigte vertritt übernimmt klingelte rannte lief stand
  saß sitzt schlief schläft hört hörte sah sieht weiß wusste glaubt hofft plant beantragt beantragte legte kam
  informiert informierte verweist verwies hält hielt nimmt nahm stellt stellte erschien meldet meldete fehlt fehlte wartet wartete
  kommt geht ging verweigert verweigerte verlangt verlangte fordert forderte warnt warnte kennt kannte bietet bot schlägt schlug`.split(
    /\s+/,
  ),
);

/** Verbs of things and states too: only a word that is surely a name acts here. */
const DOES = words(
  `will wollte darf durfte braucht brauchte bekommt bekam erhält erhielt sucht suchte findet fand besteht
  bestand tritt trat trifft traf bleibt blieb zieht zog holt läuft steigt stieg spielt spielte lernt lernte
  liest las springt sprang zahlt zahlte kauft kaufte verkauft verkaufte trinkt isst raucht singt tanzt turnt
  schwimmt stimmt stellt ärgert freut freute reist reiste stieß verdient verdiente verlor verliert wechselt
  wechselte kehrt kehrte regt regte weist wies drängt drängte hakt droht drohte rät riet`,
);

export const isSaying = perWord((lower) => SAYS.has(lower) || DOES.has(lower));

/** What nobody but a person does. */
export const isOpinion = fitting(
  /^(?:will|wollte|sagt|sagte|meint|meinte|behauptet|behauptete|fragt|fragte|bittet|bat|möchte|schreibt|schrieb|weigert|erklärt|erklärte|weiß|wusste|verweigert|glaubt|schimpft|droht|drohte|zahlt|verlangt|beschwert|schickt|bezahlt|ruft|rief|verspricht|bestreitet|lügt|schreit|wohnt)$/,
);

/** After these who speaks may stand behind: "…, erläuterte Gerresheim." */
const isSpeaking = fitting(
  /^(?:sagt|fragt|mein|erklär|erläuter|bericht|antwort|schrieb|schreib|rief|ruft|betont|ergänz|bestätig|sprach|behaupt|warn|informier)/,
);

/** What somebody has done, told by the participle: only persons do. */
const isDeed = oneOf(
  words(
    `angerufen zurückgerufen gesagt geschrieben mitgeteilt gemeldet unterschrieben gefragt nachgefragt behauptet gekündigt widersprochen
  zugesagt abgesagt versprochen geklingelt geschrien geweint beschwert entschuldigt gebeten erzählt berichtet erklärt bestätigt vorgesprochen
  geheiratet gelacht zugestimmt abgelehnt verweigert gedroht beleidigt nachgereicht eingereicht geschickt gemailt gefaxt gebracht
  vorbeigebracht beantragt angezeigt ausgefüllt überwiesen geerbt gestanden gelogen eingewilligt nachgehakt rückgemeldet unterzeichnet`,
  ),
);
/** The same of what has happened to somebody, with "ist". */
const isFate = oneOf(
  words(
    `krank einverstanden verstorben gestorben umgezogen ausgezogen verzogen erkrankt gestürzt zurückgetreten geflohen geflüchtet
    ausgewandert verheiratet geschieden schwanger obdachlos bettlägerig volljährig minderjährig erschienen weggezogen verschwunden`,
  ),
);
const isStanding = fitting(/^(?:steht|stand)$/);
const SAYING = sought(isSaying, isDeed, isFate, isStanding);
const isAuxiliary = oneOf(words('hat habe hatte hätte'));
const isBeing = oneOf(words('ist war sei'));
const isPronoun = oneOf(words('ich wir er sie man'));
const MOST_BEFORE_PARTICIPLE = 9;

/** "Klöters hat nochmal angerufen", "Gestern hat Prinz angerufen": a noun without an article would need one. */
function doerOf(tokens: readonly Token[], participle: number): Candidate | undefined {
  for (let at = participle - 1; at >= 0 && at > participle - MOST_BEFORE_PARTICIPLE; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || endsPhrase(token)) return undefined;
    if (!(isFate(tokens[participle]) ? isBeing(token) : isAuxiliary(token))) continue;
    // "Die USt-Id habe ich beantragt"
    if (isPronoun(tokens[at + 1])) return undefined;
    const behind = partAt(tokens, at + 1);
    if (behind && tokens[behind.to + 1]?.case === 'lower' && isDoer(tokens, behind))
      return candidate(tokens, [behind], 0.5, 'context');
    let from = at - 1;
    while (from > at - 8 && tokens[from]?.gap === 'none' && tokens[from - 1]?.text === '-') from -= 2;
    const ahead = partAt(tokens, from);
    return ahead && ahead.to === at - 1 && startsClause(tokens, from) && isDoer(tokens, ahead)
      ? candidate(tokens, [ahead], 0.5, 'context')
      : undefined;
  }
  return undefined;
}

function isDoer(tokens: readonly Token[], part: NamePart): boolean {
  const token = tokens[part.from]!;
  if (part.initial || part.thing || part.compound || token.case !== 'capital' || part.lower.length < 3)
    return false;
  if (part.unknown) return !isOtherWord(foldName(part.lower)) && !/(?:innen|ung|ende)$/.test(part.lower);
  // "Wöhler hat angerufen": a noun would have its article.
  if (part.german && !isKnown(part) && hasFormOfLastName(part.lower))
    return !(
      part.common ||
      part.role ||
      part.place ||
      part.word.thing ||
      isOffice(part) ||
      HOUSE.test(part.lower)
    );
  if (part.entry.last === 'no' || /^(?:post|zoll|bund)$/.test(part.lower) || isFirm(tokens, [part]))
    return false;
  return isSure(part) || isTrade(part.lower) || !(part.role || part.place || part.lower.length < 4);
}

const HOUSE = /(?:heim|haus|hof|feld|berg|wald|stein|holz|dorf|hausen)$/;

/** "Kiwitt fragt nach dem Bus", "…, erläuterte Gerresheim": who says something is a person. */
export function acting({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  indexOf(tokens)
    .of(SAYING)
    .forEach((index) => {
      const token = tokens[index]!;
      if (token.case !== 'lower' || token.gap !== 'space') return;
      if (isDeed(token) || isFate(token)) {
        const somebody = doerOf(tokens, index);
        if (somebody) found.push(somebody);
      }
      const written = isStanding(token) ? writtenAt(tokens, index) : undefined;
      if (written) found.push(written);
      if (!isSaying(token)) return;
      const subject = before(tokens, index) ?? (isSpeaking(token) ? after(tokens, index) : undefined);
      if (subject) found.push(subject);
    });
  return found;
}

const isFeeling = fitting(/^(?:freut|freute|ärgert|ärgerte|wundert|wunderte)$/);
const isItself = fitting(/^sich$/);
const isPointOrColon = fitting(/^[.!?:]$/);

function before(tokens: readonly Token[], verb: number): Candidate | undefined {
  let from = verb - 1;
  while (
    from > verb - 8 &&
    tokens[from]?.gap === 'none' &&
    tokens[from - 1]?.text === '-' &&
    tokens[from - 2]?.kind === 'word'
  )
    from -= 2;
  const part = partAt(tokens, from);
  if (!part || part.to !== verb - 1 || part.common || part.thing || part.compound || part.place)
    return undefined;
  // "Kunde informiert, …"
  if (part.role && !isSure(part) && !isTrade(part.lower)) return undefined;
  if (isThingBefore(tokens, part) || (tokens[from]!.case === 'upper' && part.lower.length < 5))
    return undefined;
  const stands = startsClause(tokens, foreignBefore(tokens, from) ?? from);
  // "…, Reitmaier will anrufen", but "Unvergessen bleibt …"
  // "2. Faktor bestätigt" in a sentence
  if (!isSure(part) && isOrdinal(tokens, from)) return undefined;
  const inside = tokens[from]!.gap === 'space' && from > 0 && !isPointOrColon(tokens[from - 1]);
  const likely = isSure(part) || (inside && part.unknown && hasFormOfLastName(part.lower));
  // "Dietgard freut sich"
  const feels = part.unknown && isFeeling(tokens[verb]) && isItself(tokens[verb + 1]);
  if (DOES.has(tokens[verb]!.lower) && !((likely || feels) && stands)) return undefined;
  if (part.unknown && (isOtherWord(foldName(part.lower)) || !hasVowel(part))) return undefined;
  // "Stiefel und Helm prüft die Gerätewartung"
  if (!isSure(part) && tokens[from - 1]?.lower === 'und') return undefined;
  const known = isKnown(part) && (isSure(part) || stands) && !isNamedByArticle(tokens, from);
  if (!known && !(part.unknown && stands && tokens[from - 1]?.lower !== 'und')) return undefined;
  return isFirm(tokens, [part]) ? undefined : candidate(tokens, [part], isSure(part) ? 0.6 : 0.5, 'context');
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 2];
  return tokens[at - 1]?.text === '.' && number?.kind === 'number' && number.gap === 'space';
}

function after(tokens: readonly Token[], verb: number): Candidate | undefined {
  const part = partAt(tokens, verb + 1);
  const token = tokens[verb + 1];
  // "Der Energieberater erklärt Photovoltaik": the subject stands before.
  const before = tokens[verb - 1];
  if (before?.kind === 'word' && before.case !== 'lower' && isArticle(tokens[verb - 2])) return undefined;
  if (!part || token?.gap !== 'space' || part.common || part.place || part.thing || part.initial)
    return undefined;
  const end = tokens[part.to + 1];
  const ends = !end || /^[.,;:!?)“"]$/.test(end.text) || end.gap === 'line' || end.gap === 'paragraph';
  const speaks = isSpeaking(tokens[verb]) && part.entry.first === 'no' && end?.case === 'lower';
  const ordinary = part.entry.last === 'ordinary' && speaks;
  if (!(ends || speaks) || !(part.unknown || ordinary || (isSure(part) && !part.role))) return undefined;
  return isFirm(tokens, [part]) ? undefined : candidate(tokens, [part], isSure(part) ? 0.6 : 0.5, 'context');
}

/** Where one reads whose something is. */
const isNameplate = fitting(
  /(?:kalender|klingel|klingelbrett|schild|schilder|briefkasten|tür|haustür|zettel|aufkleber|plan|paket|umschlag|kuvert|spind|spindtür|namensliste|anwesenheitsliste)$/,
);
const endsWord = fitting(/^[.,;!?)]$/);
const MOST_TO_PLATE = 5;

/** "im Kalender stand Tews", "auf der Klingel steht nur Hussong": the only thing that can be read there. */
function writtenAt(tokens: readonly Token[], verb: number): Candidate | undefined {
  const at = /^(?:nur|noch|auch|jetzt|immer)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const part = partAt(tokens, at);
  if (!part || tokens[at]!.gap !== 'space' || tokens[at]!.case !== 'capital' || part.initial)
    return undefined;
  if (part.common || part.role || part.place || part.thing) return undefined;
  if (!(part.unknown || isSure(part) || (part.entry.last !== 'no' && !isTrade(part.lower)))) return undefined;
  const end = tokens[part.to + 1];
  if (end && !endsWord(end) && !startsLine(end)) return undefined;
  for (let plate = verb - 1; plate >= 0 && plate >= verb - MOST_TO_PLATE; plate--) {
    if (endsPhrase(tokens[plate])) return undefined;
    if (tokens[plate]!.case === 'capital' && isNameplate(tokens[plate]))
      return candidate(tokens, [part], isSure(part) ? 0.65 : 0.55, 'context');
  }
  return undefined;
}

const isArticle = fitting(/^(?:der|die|das|eine?|(?:k|m|d|s)eine?|unsere?|ihre?|dieser?|diese)$/);
const beginsClause = fitting(/^(?:[.!?:;,–—-]|dass|weil|wie|wenn|und|aber|denn|ob|da)$/);
const isArticleOfThing = fitting(/^(?:der|die|das|ein|eine|kein|keine|jeder|jede|dieser|diese)$/);

function startsClause(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return !previous || startsLine(tokens[at]) || previous.kind === 'number' || beginsClause(previous);
}

function isNamedByArticle(tokens: readonly Token[], at: number): boolean {
  return isArticleOfThing(tokens[at - 1]);
}
