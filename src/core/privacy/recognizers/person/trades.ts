import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import type { NamePart } from './name-part';
import { partAt } from './name-part';
import { isSalutation } from './salutation';

/** What a shop sells or a business does, before the last name of its owner: "Kies Strobl", "Schuh Kampmann". */
const isGoods = oneOf(
  words(
    `gemüse käse wurst wurstwaren fisch fische backwaren obst spargel erdbeeren kolonie formblatt vordruck knoten orgelbaufirma kies schuh schuhe möbel polstermöbel elektro sanitär heizung radio fernseh radio-fernseh foto blumen stahl baustoffe lotto toto lotto-toto tabak tabakwaren zeitschriften getränke
    leder lederwaren uhren juwelier goldschmiede augenoptik brillen hörgeräte hörakustik eisenwaren farben lacke küchen betten matratzen teppich
    teppiche gardinen tapeten raumausstattung fahrräder zweiräder weine spirituosen feinkost delikatessen reifen landtechnik landmaschinen agrar
    heizöl mineralöl mineralöle brennstoffe kohlen transporte omnibus omnibusse busreisen touristik reisen umzüge möbelspedition container fliesen naturstein natursteine
    parkett estrich bedachung bedachungen zimmerei fenster rollladen rollläden markisen zelte textil textilien moden herrenmode damenmode kindermode trachten
    wäsche stoffe spielwaren schreibwaren bürobedarf bürotechnik werbetechnik lichtwerbung gerüste geflügel wild fischfeinkost fischhaus pizza
    tankstelle autohof raststätte rasthof landgasthof landhotel landhaus brauhaus gasthaus gasthof waldcafé strandbad freibad campingplatz reitstall reiterhof ponyhof
    gestüt kelterei kellerei winzerhof weingut sektkellerei zigarrenfabrik kunststofftechnik feinmechanik maschinenbau werkzeugbau stahlbau metallbau
    anlagenbau apparatebau messebau ladenbau innenausbau trockenbau akustikbau galabau landschaftsbau wegebau brunnenbau brunnenbohrung
    abbruch abbruchunternehmen bauunternehmen bauunternehmung generalunternehmen generalunternehmer generalunternehmerin busunternehmen fuhrunternehmen
    taxiunternehmen taxibetrieb malerbetrieb dachdeckerbetrieb handwerksbetrieb meisterbetrieb ingenieurgesellschaft planungsgesellschaft
    wirtschaftsprüfer fahrgeschäft schaustellerbetrieb autoscooter kettenkarussell festzelt zirkus circus puppenbühne marionettenbühne
    motorspritze tragkraftspritze drehleiter saugbagger kehrmaschine siegel gütesiegel prüfsiegel marke hersteller fabrikat weberei spinnerei`,
  ),
);
const isWorks = fitting(
  /.{3}(?:fabrik|fabriken|handlung|großhandel|einzelhandel|vertrieb|laden|shop|salon|studio|brennerei|kelterei|kellerei|ziegelei|sägewerk|werk|tankstelle|optik|akustik|logistik|touristik|verlags?|werft|reederei|mühle|hütte|zeche|bergwerk|kaufhaus|kaufhauses|warenhaus|modehaus|teehaus|weinhaus|musikhaus|sanitätshaus|möbelhaus|küchenstudio|maschinen|armaturen|pumpen|spritze|spritzen|firma|firmen|betrieb|betriebe|unternehmen|siedlung|kolonie|konzern|konzerns)$|(?:bäck|metzg|fleisch|schrein|tischl|zimm|schloss|druck|färb|gerb|schneid|polst|sattl|glas|dachdeck|gärtn|imk|molk|kondit|wäsch|gieß|töpf|dreh|kürschn|lackier|buchbind|brau|web|spinn)erei(?:en)?$/u,
);

/** "die Weberei Delius", "Juwelier Hendricks", but "Gärtnerei Anna Müller", which says whose it is. */
export function isTradeBefore(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const first = parts[0]!;
  // "Lotto-Toto Brinkmann"
  if (parts.length > 1 && first.entry.first === 'no' && isGoods(first)) return true;
  const before = tokens[first.from - 1];
  return (
    before?.case === 'capital' &&
    tokens[first.from]!.gap === 'space' &&
    tokens[first.from]!.start - before.end === 1 &&
    !(parts.length > 1 && (first.entry.first === 'sure' || first.initial)) &&
    (isGoods(before) || isWorks(before))
  );
}

const isAnd = oneOf(words('& +'));

/** "Wolff & Müller", "Blohm+Voss": last names that such a mark joins are a firm, unless a salutation or a label is before them. */
export function isFirmOfTwo(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const [only, second] = parts;
  if (!only || second || !isLast(only)) return false;
  const behind = isAnd(tokens[only.to + 1]);
  const at = behind ? only.from - 1 : only.from - 3;
  const other = behind
    ? partAt(tokens, only.to + 2)
    : isAnd(tokens[only.from - 1])
      ? partAt(tokens, only.from - 2)
      : undefined;
  if (!other || !isLast(other) || tokens[other.from]!.gap === 'line' || tokens[only.from]!.gap === 'line')
    return false;
  const firstNames = only.entry.first === 'sure' && other.entry.first === 'sure';
  const before = tokens[at];
  const starts = before === undefined || startsLine(tokens[at + 1]);
  return !firstNames && !starts && !isSalutation(before) && before.text !== ':';
}

const isLast = ({ entry, unknown, initial }: NamePart) =>
  !initial && (unknown || entry.last !== 'no') && !(entry.first === 'sure' && entry.last === 'no');
