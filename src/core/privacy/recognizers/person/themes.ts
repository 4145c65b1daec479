import { fitting, perWord } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { isNear } from './around';
import { joinsItems } from './marks';
import { MORE_THEMES } from './theme-lists';

/*
 * Lists of things that bear the names of persons: sorts of fruit and potatoes, flowers, saints of the calendar, units of
 * physics. Three different words of such a theme around say that a name without further evidence is one of them.
 */
const THEMES = [
  words(
    'jesaja hiob psalm psalmen matthäus apostelgeschichte genesis exodus korinther römerbrief offenbarung evangelium evangelien bibel bibelkreis bibelstunde jeremia testament',
  ),
  words(
    `sorte sorten apfelsorte apfelsorten birnensorten rosensorte rosensorten kartoffelsorten obstsorten kernobst steinobst obst birne birnen
    apfel äpfel pflaume pflaumen kirsche kirschen kartoffel kartoffeln tomaten rosen stauden staude lilien iris tulpen dahlien
    astern hortensien rhododendron beet beete blüht blühen blüte obstbäume birke linde eiche ahorn reifen reift boskoop elstar gravensteiner berlepsch gräser kräuter
    staudenbeet saatgut johanniskraut benediktenkraut hochstamm hochstämme halbstamm streuobst streuobstwiese mostobst tafelobst tafelapfel mostapfel
    brettacher jonagold goldparmäne krummstiel gewürzluiken hauxapfel herbstprinz finkenwerder bohnapfel luikenapfel kaiserapfel rambur renette
    calville pearmain wasserbirne butterbirne bratbirne mostbirne frühzwetschge zwetschge zwetschgen mirabelle mirabellen reneklode knorpelkirsche
    sauerkirsche quitte quitten mispel speierling wildobst beerenobst schalenobst festkochend vorwiegend mehlig mehligkochend kochtyp
    speisekartoffel speisekartoffeln frühkartoffel frühkartoffeln salatkartoffel pellkartoffel pflanzkartoffeln saatkartoffeln adretta agria
    bintje granola cilena quarta`,
  ),
  words(
    `eisheilige eisheiligen namenstag namenstage bauernregel bauernregeln heilige heiligen schutzpatron patrozinium silvester dreikönige
    valentinstag josefstag johannisnacht johannistag jakobi martini michaelis pankraz servaz bonifaz mamertus luzia lichtmess siebenschläfer
    feiertag feiertage feiertagen kalender heiligenkalender gedenktag lichterprozession wallfahrt wallfahrten georgsritt
    leonhardiritt johannisfeuer fronleichnam sternsinger dreikönig annatag patronatsfest hubertusjagd
    martinsfeuer blasiussegen agathabrot kräuterweihe barbarazweige nikolausumzug`,
  ),
  words(
    'dhl ups dpd gls fedex tnt hermes paket pakete paketen päckchen sendung sendungen paketdienst paketdienste paketshop',
  ),
  words(
    `newroz nowruz ramadan pessach chanukka diwali opferfest zuckerfest fastenbrechen weihnachten ostern pfingsten silvester neujahr advent
    nikolaus karneval fasching aschura purim sukkot holi vesakh feste feiertage feiertagen festtage festkalender`,
  ),
  words(
    'klarna paypal amazon zalando ebay telekom vodafone otto bonprix quelle inkasso ratenkauf schufa barclays kreditkarte kreditbank targobank',
  ),
  words(
    `lotto toto sportwetten sportwette automaten spielautomaten spielautomat casino spielbank spielbanken spielhalle spielhallen glücksspiel
    glücksspiele rubbellose rubbellos eurojackpot glücksspirale lotterie lotterien roulette poker bingo pferdewetten spielsperre sperre`,
  ),
  words(
    'porto standard standardbrief kompakt kompaktbrief groß großbrief maxi maxibrief postkarte einschreiben briefmarke briefmarken',
  ),
  words(
    'volt watt ampere ohm hertz kelvin celsius fahrenheit newton pascal joule tesla becquerel siemens farad einheit einheiten',
  ),
  ...MORE_THEMES,
];

/** The themes of a word, by their numbers. */
const THEMES_OF = new Map<string, number[]>();
THEMES.forEach((theme, number) => {
  for (const word of theme) THEMES_OF.set(word, [...(THEMES_OF.get(word) ?? []), number]);
});
const hasTheme = perWord((lower) => THEMES_OF.has(lower));

const AROUND = 24;
const ENOUGH = 3;
const FEASTS = THEMES.findIndex((theme) => theme.has('namenstag'));
/** Who works at feasts or gets hurt there is somebody. */
const isWork = fitting(
  /^(?:helfer|helferin|helferinnen|dienstplan|unfall|unfälle|urlaub|urlaubsantrag|ehrenamt|ordner|begleitung|aufsicht|einteilung|braucht|macht|fährt|trägt)$/,
);

const isAct = fitting(/^\p{Ll}{2,}(?:t|te|en|ten|ln|rn)$/u);
/** Of the day itself, and what looks like a verb. */
const isNoAct = fitting(
  /^(?:ha(?:t|ben|tten?)|ist|werden|wurden|feiert|feiern|mit|seit|statt|nicht|erst|laut|selbst|dort|jetzt|oft|zwischen|neben|gegen|wegen|oben|unten|fällt|fallen|gehört|gelten|gilt)$/,
);
const MOST_IN_ROW = 12;
const isWorking = (tokens: readonly Token[], at: number) => isNear(tokens, at, isWork) || acts(tokens, at);

/** "Anna, Georg und Johannes spielen Flöte" */
function acts(tokens: readonly Token[], name: number): boolean {
  let at = name + 1;
  while (at < name + MOST_IN_ROW && (tokens[at]?.case === 'capital' || joinsItems(tokens[at]))) at++;
  return tokens[at]?.case === 'lower' && isAct(tokens[at]) && !isNoAct(tokens[at]);
}

/** Whether three words of one theme stand around the token. */
export function isInTheme(tokens: readonly Token[], at: number): boolean {
  const seen = new Map<number, Set<string>>();
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++) {
    const token = tokens[index]!;
    if (index === at || !hasTheme(token)) continue;
    for (const theme of THEMES_OF.get(token.lower)!) {
      const words = seen.get(theme) ?? new Set();
      seen.set(theme, words.add(token.lower));
      if (words.size >= ENOUGH && !(theme === FEASTS && isWorking(tokens, at))) return true;
    }
  }
  return false;
}

/** One of these around says as much: saints of the calendar, figures of fairy tales and puppets. */
const STRONG = words(
  `eisheilige eisheiligen heiligenkalender namenstag namenstage bauernregeln sternsinger sternsingern puppentheater kaspertheater
  kasperletheater märchenwald märchenpark märchenfiguren marionetten`,
);

export function isAmongFigures(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++)
    if (STRONG.has(tokens[index]!.lower)) return true;
  return false;
}

/** Who made works of art; by their last names alone. */
const areWorks = fitting(
  /(?:werken?|gemälden?|kompositionen|grafiken|plastiken|zeichnungen|fotografien|holzschnitten?|radierungen|collagen|keramiken|installationen|aquarellen?|drucken|texten|chansons|gedichten?|romanen?|krimis|arien|sonaten|sinfonien|kantaten|skulpturen|bildern?)$/,
);
/** What is done by the method of somebody. */
const isMethod = fitting(
  /(?:gymnastik|übungen|pädagogik|methode|therapie|massage|training|entspannung|akupunktur|diät|skala|test|formel|meditation|behandlung)$/,
);

/** Who plays or sings what somebody composed. */
const arePlayers = fitting(
  /(?:orchester|chor|trio|quartett|quintett|ensemble|kapelle|philharmonie|philharmoniker|musikverein|orgel)$/,
);
const isPlaying = fitting(/^(?:spielt|spielen|singt|singen|:)$/);

/** "Werke von Goethe, Schiller und Kleist", "Übungen nach Alexander": one word behind the preposition, or in its row. */
export function isMaker(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - LONGEST_ROW && at > 1) {
    const { case: written, kind } = tokens[at]!;
    if (!((kind === 'word' && written === 'capital') || joinsItems(tokens[at]))) break;
    at--;
  }
  const noun = tokens[at - 1];
  if (noun?.case !== 'capital') return false;
  // "Das Orchester spielt Grieg und Smetana", "Orgel: Bach"
  if (isPlaying(tokens[at])) return arePlayers(noun);
  return tokens[at]!.lower === 'von' ? areWorks(noun) : tokens[at]!.lower === 'nach' && isMethod(noun);
}

/** What is listed by name and is no person: "Marken wie Böttcher, Leitz und Kaut", "Apfelsorten: Jakob Fischer, Ingrid Marie". */
const leadsToThings = fitting(
  /^(?:tonies|werkstätten|firmen|betrieben?|unternehmen|werften|brauereien|mühlen|gießereien|kanzleien|büros|glockengießer|orgelbauer|orgelbaufirmen|zeitungen|rundfunksender|sender|banken|sparkassen|versicherungen|stiftungen|arenen|stadien|(?:partner)?städten?|spielplan|repertoire|premieren|inszenierungen|cocktails|anbietern?|firmen|sälen?|räumen?|bachen?|bäche|äpfel|birnen|kartoffeln|tomaten|rosen|dahlien|tulpen|stauden|gehölze|weine|kräuter|ausrüster|automarken|loks?|busse|apps|bands)$|(?:marken?|modelle?n?|fabrikaten?|herstellern?|lieferanten|sorten?|rassen?|züchtungen|produkten?|geräten?|händlern?|discountern?|supermärkten?|filialen|verlagen?|maschinen|fahrzeugen?|medikamenten?|präparaten?|stürmen?|orkanen?|schiffen?|programmen?|spielen?|büchern?|filmen?|(?<!mitg)liedern?|stücken?|märchen|opern|musicals|ortsteilen?|stadtteilen?|dörfern?|haltestellen|flüssen?|gewässern?|bergen?|pflanzen|bäumen?|pilzen?)$/,
);
const isInRow = fitting(/^(?:und|der|die|das|des|dem|den|von|aus|oder|sowie|u|bzw|[,;&/+.„“”"»«()-])$/);
const leads = fitting(
  /^(?:[:,]|etwa|insbesondere|namentlich|darunter|beispielsweise|wie|von|der|die|des|sind|heißen|lauten|zum|beispiel)$/,
);
const goesOnInNextLine = fitting(/^(?:und|oder|wie|[,:&-])$/);
const isPerson = fitting(/^(?:herrn?|frau|familie|eheleute)$/);
const LONGEST_ROW = 40;

/** Whether the words before a token are a row, and what leads to it says that it is one of things. */
export function isInRowOfThings(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  for (; at >= 0 && at > first - LONGEST_ROW; at--) {
    const token = tokens[at]!;
    const { gap } = tokens[at + 1]!;
    if (gap === 'paragraph' || (gap === 'line' && !goesOnInNextLine(token))) return false;
    if (token.kind === 'word' && token.case !== 'lower') {
      if (token.lower.length > 4 && leadsToThings(token)) return true;
      // A sentence that ends, or a person among them
      if (isPerson(token)) return false;
    } else if (token.kind !== 'number' && !isInRow(token)) break;
    else if (token.text === '.' && tokens[at + 1]!.gap !== 'none' && (tokens[at - 1]?.text.length ?? 0) > 3)
      return false;
  }
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (token.kind === 'word' && token.case !== 'lower')
      return token.lower.length > 4 && leadsToThings(token);
    if (!leads(token)) return false;
  }
  return false;
}
