import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Addiction: substances, what they do, what is done about it, and what people call those who take them.
 * Basis: Art. 4 no. 15 GDPR; ICD-10-GM F10 to F19, F63.
 */
const CLINICAL = forms(`
  alkoholkranker cannabisraucher+in dauerkiffer+in dauerkonsument+in dauertrinker+in rauschtrinker+in rauschtrinken trinkexzess+e alkoholexzesse saufexzess filmrisse schnapsleiche bierleiche alkoholleiche wermutbruder drogenwrack drogenopfer heroinjunkie methjunkie crystalabhängige+r crystalmeth chrystal
  codeinsirup codein hustensaftmissbrauch schlafmittelmissbrauch zopiclonabhängig* tavorabhängig* valiumabhängig* tramadolabhängig* tilidinabhängig* lyricaabhängig* pregabalinabhängig* morphiumabhängig* subutexabhängig* ersatzdroge ersatzdrogen ersatzstoff methadonpatient+in methadonausgabe methadonvergabe substitutionsausweis
  entzugsstation entzugspatient+in entgiftungspatient+in entgiftungsplatz therapiekette soziotherapeutisches suchtgedächtnis suchtanamnese drogenanamnese alkoholanamnese rückfallgefährdet* rückfallgefahr atemalkoholwert drogenschnelltest+s drogenvortest+s kokaintest
  glücksspieler+in zockersucht spielschulden wettschulden spielerlaufbahn automatenspieler+in kaufrausch kaufanfall
  levomethadon substitol suboxone buvidal polamidon beigebrauch+s beikonsum+s rückfallprophylaxe adaptionsphase adaptionsbehandlung suchtverlagerung craving
  suchtdruck suchtdrucks saufdruck entzugsdelir+s alkoholentzugsdelir+s entzugskrampf entzugskrämpfe entzugssyndrom+s entzugssymptome entzugssymptomatik prädelir
  korsakow wernicke alkoholhalluzinose alkoholdemenz alkoholintoxikation tablettenintoxikation mischintoxikation drogenintoxikation
  drogeninduziert* alkoholinduziert* substanzinduziert* cannabisinduziert* polytoxikoman* polytox polytoxikomane+r mischkonsum+s mehrfachabhängig* mehrfachkonsum
  drogenpsychose cannabispsychose alkoholpsychose abstinenznachweis+e abstinenznachweises abstinenzkontrolle+n haaranalyse+n urinscreening+s
  trinkgeschichte trinkrückfall trinkrückfälle trinkverhalten trinkmengen quartalstrinker+in+s quartalssäufer+in spiegeltrinker+in pegeltrinker+in gewohnheitstrinker+in problemtrinker+in
  feierabendtrinken erleichterungstrinken frusttrinken komatrinken kampftrinker kampftrinken schluckspecht schnapsdrossel schnapsnase saufnase säufernase säuferleber
  suffkopp suffkopf saufbold trunkenbold alki alkis alkie fixer fixerin kokser kokserin kokainist heroinist morphinist morphinistin drogi heroinsüchtige+r heroinabhängige+r
  opiatgewöhnt* opioidgewöhnt* wettsüchtig* wettsucht sportwettsucht glücksspielstörung glücksspielsüchtig* spielsüchtige+r spielsuchtberatung
  internetabhängig* internetabhängigkeit computerspielabhängig* computerspielabhängigkeit computerspielstörung mediensüchtig* mediensucht pornosüchtig* pornosucht
  nasenspraysucht nasensprayabhängig* schmerzmittelabhängig* schmerzmittelabhängigkeit benzodiazepinabhängig* benzodiazepinabhängigkeit benzoabhängig*
  entgiftungsbehandlung+en entgiftungen entwöhnungstherapie alkoholentwöhnung suchtnachsorge drogennachsorge drogenvorgeschichte alkoholvorgeschichte suchtgeschichte suchtvorgeschichte suchtkarriere drogenkarriere trinkerkarriere
  alkoholkarriere alkoholkrankheit alkoholismus alkoholproblematik suchtstruktur alkoholtherapie langzeitentwöhnung doppeldiagnose+n kreuzbundgruppe
  abhängigkeitssyndrom abhängigkeitserkrankung abhängigkeitserkrankungen entzugsbehandlungen substituierte+r substitutionspatient+en substitutionspatientin substitutionsbehandlung substitutionsarzt
  mehrfachintoxikation benebelt trinkerei sauferei saufgelage suchtmittelmissbrauch suchtmittelgebrauch substanzmissbrauch substanzgebrauch substanzkonsum abführmittelmissbrauch laxantienmissbrauch
  tablettenmissbrauch drogenabusus alkoholabusus nikotinabusus cannabisabusus analgetikaabusus entzugsepilepsie säuferwahn delirium delirs fentanylabhängig* cracksüchtig* crackabhängig* kokssüchtig* kiffsüchtig*
`);

/** Words of the field that general texts use too, of a person who stands in the sentence. */
const SAID = forms(`
  drogenkonsument+in+en cannabiskonsument+in alkoholgefährdete+r kokst gekokst koksen kokste fixt kiffte kiffend zugekifft
  zugedröhnt* verkatert* dauerbesoffen* dauerbetrunken* angesäuselt* angeschickert* beschwipst* hackedicht hackevoll sternhagelvoll stockbetrunken* volltrunken* betütert* lallend* lalle beduselt*
`);

const TREATED = forms(`
  haarprobe+n urinkontrolle+n drogenscreenings alkoholscreening suchtgruppe motivationsgruppe rückfallgruppe   blaukreuzgruppe blaukreuz suchttherapeut+in suchtberaterin
  fachambulanz mpu langzeitentzug spielsperre selbstsperre entzugsprogramme drogenersatz substitut benzos
  speedpaste mephedron poppers ghb lachgas crackpfeife fixerbesteck spritzbesteck
`);

export const ADDICTION_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [TREATED, 'health'],
  [SAID, 'state'],
  [CLINICAL, 'clinical'],
];
