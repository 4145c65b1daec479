import { classOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { isAnimal } from './animals';
import { isCommaOrBracket } from './marks';
import { isSalutation } from './salutation';

/*
 * What is said behind names to be no persons: "Arnold und Christoph heißen die Glocken", "Gala und Selma sind frühe
 * Speisekartoffeln", "Klaus, das Maskottchen".
 */

/** Things that are named like persons, as the end of a word. */
const isCalled = fitting(
  /(?:glocken?|figur(?:en)?|statuen?|skulptur(?:en)?|puppen?|marionetten?|holzfigur(?:en)?|kartoffeln?|sorten?|apfel|äpfel|birnen?|rosen?|tulpen|dahlien|stauden|trauben|rebsorten|stürmen?|sturm|orkane?|tiefs?|hochs?|schiffe?n?|boote?n?|fähren?|kutter|dampfer|schlepper|bagger|busse|lok|loks|lokomotiven?|traktor(?:en)?|roboter|drohnen?|chatbots?|programme?|apps?|anwendung(?:en)?|verfahren|server|drucker|räume?|säle|saal|häuser|türme|turm|brücken|tunnel|tunnelbohrmaschinen?|orgeln?|kanonen?|bären|gewässer|wasserkörper|bäche|bach|flüsse|fluss|zuflüsse|seen|berge|gipfel|halligen|inseln|dörfer|orte|ortsteile|stadtteile|gemeinden|weiler|vornamen|mädchennamen|jungennamen|planeten|monde|sterne|götter|göttinnen|heilige[nr]?|schutzpatrone|evangelisten|apostel|propheten|bands|marken|firmen|verlage|hits|lieder|romane|bücher|stücke|opern|musicals|filme|serien|maskottchen|gespenster|dinosaurier|saurier|findlinge?|steine?|bäume|baum|eichen?|linden?|buchen?|kastanien?|felsen|stollen|schächte|gruben|zechen|bohrköpfe|gletscher|kometen?|einheiten|charaktere|gehege|luchse|löwen|elefanten|pinguine|affen|kamele|lamas|alpakas|esel|ponys|pferde|hunde|katzen|welpen|küken|falken|störche|uhus|drachen|karpfen|hirsche|ziegen|schafe|kühe|schweine|hühner)$/,
);

const isSeparator = oneOf(words(', und oder sowie & u'));
const isVerb = oneOf(words('heißen hießen heissen sind waren werden wurden bleiben lauten tauften'));
const isCalling = oneOf(words('heißen hießen heissen'));
/** What a phrase begins with that says no longer what they are. */
const isOtherPhrase = oneOf(
  words(
    'in im ins mit bei beim für von vom auf an am zu zur zum aus nach seit über unter durch gegen ohne nicht',
  ),
);
const isPerson = fitting(
  /(?:kinder|söhne|töchter|brüder|schwestern|geschwister|zwillinge|drillinge|leute|männer|frauen|jungen|jungs|mädchen|eltern|personen|menschen|schüler|erben|zeugen|täter|babys|enkel|freunde|opfer|mieter|neuen|beiden|anderen|großen|kleinen)$/,
);

const isInside = fitting(/^[„“”"»«-]$/);
const endsWhole = fitting(/^[.!?;]$/);

const LONGEST_ROW = 40;
const MOST_BETWEEN = 6;

/** "Petrus, Paulus und Johannes heißen die Figuren", "Paul und Emil waren 2024 die beliebtesten Vornamen". */
export function isRowCalled(tokens: readonly Token[], first: number, last: number): boolean {
  const joined = isSeparator(tokens[first - 1]) || isSeparator(tokens[last + 1]);
  if (!joined) return false;
  let at = last + 1;
  for (; at < last + LONGEST_ROW; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return false;
    if (isSalutation(token)) return false;
    const inside = token.case === 'capital' || isSeparator(token) || isInside(token);
    if (!inside) break;
  }
  const verb = tokens[at];
  return isVerb(verb) && isThingSoon(tokens, at, isCalling(verb));
}

function isThingSoon(tokens: readonly Token[], verb: number, anyThing: boolean): boolean {
  for (let at = verb + 1; at <= verb + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsWhole(token) || isOtherPhrase(token)) return false;
    if (token.kind !== 'word' || token.case === 'lower') continue;
    if (isCalled(token)) return true;
    const { role, kin, german, name } = classOf(token.lower);
    return (
      anyThing && german && !role && !kin && name.first === 'no' && name.last === 'no' && !isPerson(token)
    );
  }
  return false;
}

const isArticle = oneOf(
  words('der die das dem den des ein eine einen einem einer unser unsere unserem unserer'),
);

/** "Klaus, das Hallenmaskottchen", "der Alte Fritz, ein Findling", "Bruno (ein Wels)". */
export function isCalledBehind(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isCommaOrBracket(tokens[last + 1]) || !isArticle(tokens[last + 2])) return false;
  if (isSalutation(tokens[first - 1])) return false;
  // "Schmitz, der Hund bellt wieder"
  const { first: given } = classOf(tokens[first]!.lower).name;
  if (given === 'no' && !tokens[last + 2]!.lower.startsWith('ein')) return false;
  for (let at = last + 3; at < last + 3 + MOST_ADJECTIVES; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark') return false;
    if (token?.case === 'capital') return isCalled(token) || isAnimal(token);
  }
  return false;
}

const MOST_ADJECTIVES = 4;

const isOfWater = fitting(
  /^(?:gewässer|oberflächenwasser|wasserkörper|wasserkörpern|bach|baches|bachlauf|bachläufe|bäche|bächen|fluss|flusses|flüsse|flüssen|nebenfluss|pegel|pegeln|hochwasser|starkregen|renaturierung|wasserrahmenrichtlinie|einzugsgebiet|mündung|zufluss|zuflüsse|zuflüssen|uferrandstreifen|gewässerunterhaltung|gewässerrandstreifen|gewässerschau|überschwemmungsgebiet|fischtreppe|wasserstand|wasserstände|regenrückhaltebecken|wasserverband)$/,
);
const isBrook = fitting(/.{3}(?:bach|bek|beck|beek|born|graben|siepen|brunn|fließ|ach|aue?)$/);
const AROUND = 24;

/** "Kaltenbach, Meerbach und Rothenbach" near a word for water. */
export function isAmongBrooks(tokens: readonly Token[], at: number): boolean {
  if (!isBrook(tokens[at]) || !(isSeparator(tokens[at - 1]) || isSeparator(tokens[at + 1]))) return false;
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++)
    if (isOfWater(tokens[index])) return true;
  return false;
}

const isSorts = fitting(
  /^(?:speise|früh)?(?:kartoffeln?|kartoffelsorten?|apfelsorten?|birnensorten?|rosensorten?|tomatensorten?|rebsorten?|obstsorten?|pflaumensorten?|kirschsorten?|dahliensorten?)$/,
);

/** "Bamberger Hörnchen, Linda und Annabelle: … alte Kartoffelsorten": in a row near the word for their kind. */
export function isAmongSorts(tokens: readonly Token[], at: number): boolean {
  if (!isSeparator(tokens[at - 1]) && !isSeparator(tokens[at + 1])) return false;
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++)
    if (isSorts(tokens[index])) return true;
  return false;
}
