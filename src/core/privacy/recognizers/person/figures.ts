import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { BODIES, KINDS, LANDS, pairsOf, SAYINGS } from './pairs';

/** Persons of plays, operas, books and tales who stand in programmes and catalogues, by first and last name. */
const FIGURES = pairsOf(
  `hans glück|lions club|alter fritz|long covid|teddy steiff|biene maja|leo lausemaus|feuerwehrmann sam|bob baumeister|caillou|paw patrol|window color|tom collins|bloody mary|shirley temple|harvey wallbanger|virgin colada|moscow mule|white lady|jack russell|king charles|knecht ruprecht|santa claus|pit bull|schwarzer peter|falscher hase|birne helene|tante emma|onkel tom|otto normalverbraucher|lieschen müller|hinz kunz|
  krethi plethi|dr oetker|hein blöd|rita rüstig|acis galatea|adriana lecouvreur|anna bolena|anna karenina|ariadne naxos|asterix obelix|bastien bastienne|
  bella swan|benjamin blümchen|bibi blocksberg|bilbo beutlin|billy elliot|blanche dubois|boris godunow|
  charley tante|charleys tante|cyrano bergerac|david copperfield|dido aeneas|don camillo|don carlos|
  don giovanni|don pasquale|don quichotte|don quijote|donald duck|effi briest|eliza doolittle|
  emilia galotti|emma bovary|eugen onegin|evita perón|felix krull|franz biberkopf|franz moor|frodo beutlin|
  geronimo stilton|greg heffley|götz berlichingen|hanno buddenbrook|hans castorp|hans sachs|harry potter|
  hedda gabler|hercule poirot|hermine granger|huckleberry finn|hänsel gretel|indiana jones|james bond|
  jan tenner|jean valjean|jim knopf|justus jonas|karl moor|katja kabanova|katniss everdeen|
  käthchen heilbronn|lucia lammermoor|lucky luke|madame bovary|manon lescaut|maria stuart|mary poppins|
  max moritz|michael kohlhaas|micky maus|minna barnhelm|miss marple|nils holgersson|oliver twist|
  orpheus eurydike|oskar matzerath|peer gynt|peppa wutz|percy jackson|peter grimes|peter pan|peter rabbit|
  pettersson findus|pippi langstrumpf|porgy bess|prinz homburg|pünktchen anton|robin hood|robinson crusoe|
  romeo julia|romeo montague|ron weasley|ronja räubertochter|sally bowles|sherlock holmes|simon boccanegra|
  till eulenspiegel|tim struppi|tom sawyer|tony buddenbrook|tristan isolde|wilhelm tell|willy loman`,
);
const BETWEEN = words('und u von vom de da der die das den dem im am an & / - – ’');

/** Makes of clothes, drinks and goods that are called like a person. */
const MAKES = pairsOf(
  `hugo boss|tommy hilfiger|calvin klein|jack wolfskin|karl lagerfeld|tom tailor|gerry weber|jim beam|jack daniels|johnnie walker|
  käthe kruse|jack jones|ulla popken|michael kors|paul green|marco tozzi|rené lezard|betty barclay|laura ashley|yves rocher|
  estée lauder|max factor|fred perry|ben sherman|mary kay|otto bock|carl zeiss|captain morgan|don papa|uncle ben|ben jerry|
  helena rubinstein|jil sander|wolfgang joop|giorgio armani|gianni versace|ralph lauren|christian dior|louis vuitton|coco chanel|
  engelbert strauss|paul hartmann|philip morris|peter hahn|marc cain|ernst klett|gebrüder heinemann|harley davidson|rolls royce|massey ferguson|john deere|hewlett packard`,
);

/** "Hänsel und Gretel", "Charleys Tante", "Götz von Berlichingen": the token is one of a figure's two words. */
export function isFigureOfWork(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const next = BETWEEN.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const before = BETWEEN.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    if (areFigure(tokens[at], tokens[next]) || areFigure(tokens[before], tokens[at])) return true;
  }
  return false;
}

function areFigure(one: Token | undefined, other: Token | undefined): boolean {
  return (
    one?.kind === 'word' &&
    other?.kind === 'word' &&
    one.case !== 'lower' &&
    !startsLine(other) &&
    isPair(`${one.lower} ${other.lower}`)
  );
}

const LISTS = [FIGURES, MAKES, LANDS, BODIES, KINDS, SAYINGS];
const isPair = (pair: string) => LISTS.some((list) => list.has(pair));

/** "Vater Rhein", "Kollege Roboter": what an office or kin makes of a word is no name either. */
export function isSaying(tokens: readonly Token[], first: number): boolean {
  const [before, name] = [tokens[first - 1], tokens[first]!];
  return (
    name.gap === 'space' &&
    before?.kind === 'word' &&
    SAYINGS.has(`${before.lower} ${name.lower}`) &&
    !(isOwn(tokens[first - 2]) && wordOf(before).kin && wordOf(name).name.first === 'sure')
  );
}

/** "ihr Bruder Jakob" is somebody of the family. */
const isOwn = fitting(/^(?:mein|dein|sein|ihr|unser|euer|eur)(?:e[mnrs]?)?$/);

/** What a list of first names that many children got says before it. */
const isPopular = fitting(
  /^(?:beliebt|häufigst|selten|meistvergeben|meistgewählt|vergeben|spitzenreiter|hitliste|rangliste)\p{L}*$/u,
);
const isSomebody = fitting(/^(?:herrn?|frau|familie|eltern|tochter|sohn|kind)$/);
const isList = fitting(/statistik$|liste$/);
const NAMES =
  /^(?:(?:vor|baby|mädchen|jungen|kinder|tauf|zweit|erst|familien|nach|haus|doppel)namen|zweitname|geburtenstatistik|namensstatistik|vornamensstatistik|vornamenstatistik|namenshitliste|namensliste)$/;
const LONGEST = 60;
const isNames = fitting(NAMES);
const NAMES_PLACES = sought(isNames);

/** Asked for each name of the same text. */
const asked = new WeakMap<readonly Token[], boolean>();

function speaksOfNames(tokens: readonly Token[]): boolean {
  const known = asked.get(tokens);
  if (known !== undefined) return known;
  const speaks = indexOf(tokens).of(NAMES_PLACES).length > 0;
  asked.set(tokens, speaks);
  return speaks;
}

/** "Beliebteste Vornamen: Emma, Mia und Charlotte": a first name in the sentence or list behind. */
export function isPopularName(tokens: readonly Token[], at: number): boolean {
  if (!speaksOfNames(tokens)) return false;
  let names = false;
  let popular = false;
  for (let index = at - 1; index >= 0 && index > at - LONGEST; index--) {
    if (tokens[index + 1]!.gap === 'paragraph' && tokens[index]!.text !== ':') return false;
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    if (isSomebody(token)) return false;
    names ||= isNames(token);
    popular ||= isPopular(token);
    if (names && (popular || isList(token))) return true;
  }
  return false;
}
