import { isCommonWord } from '../../lists/german';
import { foldName, isPlace } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

const isPartOfTown = fitting(/^(?:ot|ortsteil)$/);
const isShortened = fitting(/^[.-]$/);
const isRegionWord = fitting(/^(?:b|bei|a|an|i|in)$/);

export interface Town {
  /** Index of the token after the town. */
  readonly end: number;
  /** The list of towns has it. */
  readonly known: boolean;
}

/** Words before the town proper, which go on with the next word. */
const PREFIXES = words(
  'bad sankt st neu alt groß gross klein ober unter markt hohen burg stadt san los den new la le el saint santa lutherstadt hansestadt universitätsstadt kreisfreie schwäbisch bergisch hessisch hann hannoversch preußisch deutsch wendisch märkisch bayerisch bayrisch windisch königs kloster dorf amt schloß schloss ostseebad seebad nordseebad flecken novi nowy nowa nischni nischnij nischnyj stara stary porto rio tel insel ostseeheilbad nordseeheilbad kurort luftkurort',
);
/** What nothing but a town is called behind a postcode: "36433 Bad Salzungen". */
const SURE_PREFIX = /^(?:bad|sankt|st|ostseebad|seebad|nordseebad|lutherstadt|hansestadt)$/;
const CONNECTORS = words('am an im in ob vor bei unter auf a i b d der dem den sur di del de la upon op aan');
/** Waters and lands that towns are told apart by. */
const REGIONS = words(
  `main rhein ruhr donau neckar saale oder tauber aisch lahn mosel weser elbe isar inn ilm see harz wald taunus westerwald eifel hunsrück
  odenwald spessart allgäu breisgau schwarzwald erzgebirge vogtland havel spree aller leine lippe ems sieg wupper nahe pegnitz
  naab vils rott lech iller enz kocher jagst fils rems murr nagold glan queich niers schwalm weinstraße weinstrasse bergstraße
  holstein sachsen thüringen oberbayern niederbayern schwaben franken baden württemberg pfalz hessen nrw niederrhein westfalen
  wstf westf rheinland rhld sauerland münsterland ostfriesland obb ndb opf ufr ofr mfr m o l s niederbarnim brenz steinernen
  höhe pr ostpr westpr ostpreußen westpreußen pommern pom schlesien schles os mecklenburg meckl uckermark altmark prignitz pongau kamp mur drau schönbuch hochrhein bodensee bad würtemberg ruhrgebiet heide lüneburg fulda werra eder diemel unstrut mulde elster pleiße zschopau
  oker innerste hase hunte vechte stör eider trave warnow peene uecker recknitz neiße dahme rhin dosse bode gera regnitz wörnitz
  altmühl regen loisach amper würm salzach alz traun günz mindel wertach riss argen schussen kinzig murg wutach nidda dill ohm kyll
  prüm ahr agger erft rur stever berkel issel möhne lenne volme emscher pader wiesent rednitz zenn alsenz lauter blies
  teck chiemsee ammersee tegernsee starnberger schliersee förde schlei nordsee ostsee dollart jade deister solling rennsteig rhön
  bergisches fläming lausitz börde wetterau eichsfeld ries hallertau baar alb bayern geest wümme linth schneifel sand`,
);
/** Nouns by their ending, towns by what begins them: Annaberg, Sulzbach, Ziegelrode. */
const TOWN_END =
  /^(?!.*(?:jahr|haupt|schul|kranken|wohn|wert|recycling|tier|frei|park|sport)).{3,}(?:berg|burg|bach|dorf|hausen|heim|stadt|feld|wald|rode|hofen|brück|furt|stein|born|thal|tal|see|kirchen|münde|hagen|holz|beck|horst|moor|werder)$/;

const isArabicArticle = fitting(/^(?:al|el|ez|es|as|ad|ed|ar|er|an|az|at|ul)$/);

export const endsLikeTown = fitting(TOWN_END);

const SEPARATORS = new Set(['none', 'space']);

/**
 * Reads a town that begins at `index`: one word or several that the list or their shape hold together ("Frankfurt am
 * Main", "Bad Homburg", "Rothenburg ob der Tauber", "Nettetal-Lobberich", "Halle (Saale)").
 */
export function readTown(tokens: readonly Token[], index: number): Town | undefined {
  const first = tokens[index];
  if (first?.kind !== 'word') return undefined;
  const lower = first.case === 'lower';
  if (lower && !isKnown(first.text) && first.text !== 's') return undefined;
  let end = joined(tokens, index);
  let known = isKnown(textOf(tokens, index, end)) || isKnown(first.text);
  if (PREFIXES.has(first.lower)) {
    const next = tokens[end]?.text === '.' ? end + 1 : end;
    const word = tokens[next];
    if (
      word?.kind === 'word' &&
      SEPARATORS.has(word.gap) &&
      (lower || word.case !== 'lower') &&
      (SURE_PREFIX.test(first.lower) || !isCommonWord(word.lower))
    ) {
      end = joined(tokens, next);
      known = known || isKnown(textOf(tokens, index, end)) || isKnown(word.text);
    }
  }
  // "Deir ez-Zor", "Tell el-Amarna"
  const article = tokens[end];
  if (
    article &&
    isArabicArticle(article) &&
    article.gap === 'space' &&
    tokens[end + 1]?.text === '-' &&
    tokens[end + 2]?.case === 'capital'
  )
    end += 3;
  const longer = withRegion(tokens, index, end, lower);
  if (longer > end) return { end: longer, known: true };
  const next = tokens[end];
  // "Karlsburg OT Moeckow"
  const part = tokens[end + 1];
  if (next && isPartOfTown(next) && next.gap === 'space' && part?.case === 'capital' && part.gap === 'space')
    return { end: joined(tokens, end + 1), known };
  // "Nettetal Lobberich", "Kempen Tönisberg": a part of the town.
  if (known && next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower') {
    const whole = isPlace(textOf(tokens, index, end + 1));
    if (whole || (isPlace(next.text) && !isCommonWord(next.lower) && !isNoun(foldName(next.text))))
      return { end: end + 1, known };
  }
  return { end, known };
}

function isKnown(name: string): boolean {
  return isPlace(name) || (HAS_UMLAUT.test(name) && isPlace(name.replace(UMLAUT, '$1')));
}

/** An umlaut in two letters. */
const HAS_UMLAUT = /[aouAOU]e/;
const UMLAUT = /([aouAOU])e/g;

/** End of words joined by hyphens, strokes and brackets: "Nettetal-Lobberich", "Halle/Saale", "Frankfurt (Oder)". */
function joined(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  for (let steps = 0; steps < 3; steps++) {
    const mark = tokens[end];
    // "Sylt/OT Westerland"
    if (mark?.gap === 'space' && mark.case === 'capital' && tokens[end - 1]!.text === 'OT' && end > index + 1)
      end++;
    const next = tokens[end + 1];
    if (!mark || next?.kind !== 'word') break;
    const tight = mark.gap === 'none' && next.gap === 'none';
    if (tight && mark.text === '-')
      end =
        tokens[end + 2]?.text === '.' && next.lower === 'st' && tokens[end + 3]?.kind === 'word'
          ? end + 4
          : end + 2;
    else if (tight && mark.text === "'") end += 2;
    else if (tight && mark.text === '/' && next.case !== 'lower') end += 2;
    else break;
  }
  const close =
    tokens[end]?.text === '(' && tokens[end]!.gap !== 'line' && tokens[end]!.gap !== 'paragraph'
      ? closing(tokens, end)
      : -1;
  return close === -1 ? end : close + 1;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + 4; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph') return -1;
    if (token.text === ')') return at > open + 1 ? at : -1;
    if (token.kind === 'number' || (token.kind === 'mark' && !isShortened(token))) return -1;
    if (
      at === open + 1 &&
      ((token.case === 'lower' && !isRegionWord(token)) ||
        (isCommonWord(token.lower) && !REGIONS.has(token.lower)))
    )
      return -1;
  }
  return -1;
}

/** "am Main", "an der Ruhr", "a. M.", "b. München", "ob der Tauber". */
function withRegion(tokens: readonly Token[], from: number, index: number, lower: boolean): number {
  let at = index;
  let connected = false;
  let abbreviated = false;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token || (token.gap !== 'none' && token.gap !== 'space')) return index;
    if (token.kind === 'word' && CONNECTORS.has(token.lower) && token.case === 'lower') connected = true;
    else if (!connected || token.text !== '.') break;
    else if (tokens[at - 1]!.text.length === 1) abbreviated = true;
    at++;
  }
  const region = tokens[at];
  if (!connected || region?.kind !== 'word' || (region.case === 'lower' && !lower)) return index;
  const end = joined(tokens, at);
  const dotted =
    region.text.length <= 4 && tokens[end]?.text === '.' && tokens[end]!.gap === 'none' ? end + 1 : end;
  // "Freiburg i. Br.", "Neumarkt i.d.OPf."
  if (abbreviated && dotted > end && region.case !== 'lower' && region.text.length > 1) return dotted;
  if (REGIONS.has(region.lower)) return region.text.length <= 3 ? dotted : end;
  return isPlace(textOf(tokens, from, end)) ? end : index;
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  let text = '';
  for (let at = from; at < end; at++)
    text += (at > from && tokens[at]!.gap !== 'none' ? ' ' : '') + tokens[at]!.text;
  return text;
}
