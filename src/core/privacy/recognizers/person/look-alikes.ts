import { isTrade } from '../../lists/german';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { isMonthBehindDay } from './cut-month';
import { isMisterOrShort, joinsItems } from './marks';
import { isDayOfSaint } from './saints-day';

/** Whether words that are names elsewhere are none here: abbreviations, months, feasts, greetings, letters spelled. */
export function isLookAlike(tokens: readonly Token[], first: number, last: number): boolean {
  const single = first === last;
  return (
    isBeforeCut(tokens, last) ||
    isFeast(tokens, first) ||
    isGreetingOfSport(tokens, first, last) ||
    (single &&
      (isFieldCut(tokens, last) ||
        isMonth(tokens, first) ||
        isOfDegree(tokens, first) ||
        isDayOfSaint(tokens, first) ||
        isTown(tokens, first) ||
        isOfLand(tokens, first) ||
        isMost(tokens, first) ||
        isEndOfRange(tokens, first) ||
        isSpelling(tokens, first) ||
        isPartOfWork(tokens, first) ||
        isBeliever(tokens, first) ||
        isFlower(tokens, first) ||
        isFrank(tokens, first) ||
        isTimes(tokens, first) ||
        isOccupation(tokens, first) ||
        isChamber(tokens, first) ||
        isMeasure(tokens[first]!)))
  );
}

const isDot = (token: Token | undefined) => token?.text === '.' && token.gap === 'none';

/** "Stud.-Rat" */
function isBeforeCut(tokens: readonly Token[], last: number): boolean {
  const hyphen = tokens[last + 2];
  return (
    tokens[last]!.text.length > 1 &&
    isDot(tokens[last + 1]) &&
    hyphen?.text === '-' &&
    hyphen.gap === 'none' &&
    tokens[last + 3]?.gap === 'none'
  );
}

/** "Adr.: …", "Pat. Gerken" */
function isFieldCut(tokens: readonly Token[], at: number): boolean {
  if (!isDot(tokens[at + 1]) || tokens[at]!.text.length > 4) return false;
  return tokens[at]!.text === 'Pat' || (tokens[at + 2]?.text === ':' && tokens[at + 2]!.gap === 'none');
}

/** "Mariä Himmelfahrt" */
const isFeast = (tokens: readonly Token[], first: number) =>
  tokens[first]!.lower === 'mariä' && tokens[first + 1]?.case === 'capital';

const isSport = fitting(/^(?:petri|berg|ski|waidmanns|weidmanns|gut|sieg)$/);

/** "Petri Heil", "Berg heil!" */
function isGreetingOfSport(tokens: readonly Token[], first: number, last: number): boolean {
  return isSport(tokens[first]) && (tokens[last]!.lower === 'heil' || tokens[last + 1]?.lower === 'heil');
}

const isTravel = fitting(
  /^(?:fahr(?:e|t|en)|fährt|fuhr(?:en)?|reis(?:t|te|en)|flog(?:en)?|flieg(?:t|en)|zieh(?:e|t|en)|zog(?:en)?|umzug|fahrt|reise|rückkehr)$/,
);
const isTrust = fitting(/^(?:verliebt|vertrauen|vertraut|glaube|hoffnung)$/);

/** "in Basel", "zieht nach Unna": places bear the names of persons too. */
function isTown(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.gap !== 'space' || before?.case !== 'lower') return false;
  // "Bgm.in Göß"
  if (before.gap === 'none') return false;
  if (before.lower === 'in') return !isTrust(tokens[at - 2]);
  return before.lower === 'nach' && tokens.slice(Math.max(0, at - 4), at - 1).some(isTravel);
}

const isLand = fitting(
  /^(?:strand|see|teich|weiher|forst|heide|hafen|ufer|bucht|brücke|straße|chaussee|feldweg|damm)$/,
);

/** "Schönberger Strand" */
function isOfLand(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower.endsWith('er') && isLand(next) && next!.gap === 'space' && next!.case === 'capital'
  );
}

const isBeforeMonth = fitting(/^(?:bis|ab|seit|im|ende|anfang|mitte|vom|zum)$/);

/** "gültig bis Jan", "Jan. 2027", "9. Jan." */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (isMonthBehindDay(tokens, at)) return true;
  if (tokens[at]!.lower !== 'jan') return false;
  const next = isDot(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return isBeforeMonth(tokens[at - 1]) || (next?.kind === 'number' && next.gap === 'space');
}

const isFaculty = fitting(/^(?:phil|med|jur|theol|rer|nat|oec)$/);
const isDoctor = fitting(/^(?:dr|dres|mag|lic)$/);

/** "Dr. phil. …", "Dr. Phil. Anna Koch", but "Dr. Phil. hat angerufen" */
function isOfDegree(tokens: readonly Token[], at: number): boolean {
  if (!isFaculty(tokens[at]) || !isDot(tokens[at + 1]) || !isDot(tokens[at - 1]) || !isDoctor(tokens[at - 2]))
    return false;
  const name = tokens[at + 2];
  return tokens[at]!.case === 'lower' || (name !== undefined && wordOf(name).name.first !== 'no');
}

/** "max 8 Euro", "4 Std max" */
function isMost(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== 'max') return false;
  return (
    isDot(tokens[at + 1]) || tokens.slice(Math.max(0, at - 2), at + 3).some(({ kind }) => kind === 'number')
  );
}

const isDash = fitting(/^[–-]$/);

/** "A–Scha" */
function isEndOfRange(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 2];
  return (
    tokens[at]!.gap === 'none' &&
    isDash(tokens[at - 1]) &&
    tokens[at]!.text.length < 5 &&
    from?.kind === 'word' &&
    from.text.length < 4 &&
    from.case !== 'lower'
  );
}

/** "P wie Paula" */
function isSpelling(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at - 2];
  return (
    tokens[at - 1]?.lower === 'wie' &&
    letter?.kind === 'word' &&
    letter.text.length === 1 &&
    tokens[at]!.lower.startsWith(letter.lower)
  );
}

const isPart = fitting(
  /^(?:los|bauabschnitt|abschnitt|zone|wahlbezirk|stimmbezirk|wahlkreis|linie|gewässer|badestelle|messstelle|halt)$/,
);

/** "Los 1 Steinbeck" */
const isPartOfWork = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === 'number' && isPart(tokens[at - 2]) && tokens[at]!.gap === 'space';

const isOfBelief = fitting(
  /^(?:junge|gute|fromme|überzeugte|getaufte|deutsche|syrische|arabische|iranische|strenge|echte)[rn]?$|(?:orthodox|gläubig|getauft|koptisch|evangelisch|katholisch|bekennend|praktizierend)e[rn]?$/,
);

const isChristian = fitting(/^christ(?:in|en|ian)?$/);

/** "eine orthodoxe Christin" */
const isBeliever = (tokens: readonly Token[], at: number) =>
  isChristian(tokens[at]) && isOfBelief(tokens[at - 1]);

/** "oB": no name of two letters begins with a small one. */
const isMeasure = ({ text }: Token) => text.length === 2 && MEASURE.test(text);
const MEASURE = /^\p{Ll}\p{Lu}$/u;

const isBlooming = fitting(
  /^(?:ver|auf|er)?(?:blüh|blüht|blühen|blühte|blühten|blüte|duftet|duften|welkt|wuchert|rankt|wächst)$/,
);
const isPlant = fitting(
  /^(?:iris|jasmin|erika|rose|rosen|lilie|viola|linde|heide|veronika|flora|melisse|margerite|linnea|dahlia|camelia|yasmin|azalea|holly|ivy)$/,
);

/** "Die Iris blüht" */
const isFlower = (tokens: readonly Token[], at: number) =>
  isPlant(tokens[at]) &&
  (tokens.slice(Math.max(0, at - 3), at + 5).some((token) => isBlooming(token)) ||
    (isInRow(tokens, at, -1) && (isInRow(tokens, at, 1) || isInRow(tokens, at - 2, -1))) ||
    (isInRow(tokens, at, 1) && isInRow(tokens, at + 2, 1)));

/** Whether another plant stands before (-1) or behind (1) it in the row: "…, Iris und wilde Narzissen". */
function isInRow(tokens: readonly Token[], at: number, way: 1 | -1): boolean {
  const next = tokens[at + 2 * way];
  const plant = way === 1 && next?.case === 'lower' ? tokens[at + 3] : next;
  return joinsItems(tokens[at + way]) && isOtherPlant(plant);
}

/** What nobody is called and grows in the same row: "Veilchen, Iris und Narzissen". */
const isOtherPlant = fitting(
  /^(?:veilchen|narzissen?|tulpen?|krokusse?|hyazinthen?|primeln?|stiefmütterchen|schneeglöckchen|osterglocken?|maiglöckchen|anemonen?|astern?|dahlien?|geranien|begonien?|petunien|fuchsien|hortensien?|rhododendron|azaleen?|stauden|farne?|lavendel|salbei|efeu|buchsbaum|ginster|flieder|forsythien?|magnolien?|pfingstrosen?|sonnenblumen?|gladiolen|nelken|orchideen?|kakteen|eichen|buchen|ahorn|kastanien?|birken|weiden|platanen?|robinien?|ulmen|eschen|hainbuchen|sträucher|gehölze|blumen|wildblumen|zwiebelblumen)$/,
);

/** "Frank und frei" */
const isFrank = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'frank' && tokens[at + 1]?.lower === 'und' && tokens[at + 2]?.lower === 'frei';

const isLearned = fitting(/^(?:gelernte|ausgebildete|studierte|ungelernte)[rn]?$/);
const isBeforeLearned = fitting(/^(?:ein|eine|einen|einem|einer|ist|bin|war|als|und|,)$/);

/** "ist Zimmermann von Beruf", "ein gelernter Schneider", but "Herr Zimmermann von Beruf Lehrer", "der gelernte Becker" */
const isOccupation = (tokens: readonly Token[], at: number) =>
  !isMisterOrShort(tokens[at - 1]) &&
  ((tokens[at + 1]?.lower === 'von' &&
    tokens[at + 2]?.lower === 'beruf' &&
    !(tokens[at + 3]?.gap === 'space' && tokens[at + 3]!.case === 'capital')) ||
    (isLearned(tokens[at - 1]) && isBeforeLearned(tokens[at - 2]) && isTrade(tokens[at]!.lower)));

const isOfCourt = fitting(/^(?:kammer|senat)$/);

/** "Verwaltungsgericht Düsseldorf, 14. Kammer" */
const isChamber = (tokens: readonly Token[], at: number) =>
  isOfCourt(tokens[at]) && tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'number';

/** "1 × Kramer" */
const isTimes = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.text === '×' || tokens[at - 2]?.text === '×') && tokens[at]!.gap === 'space';
