import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Care, dependence, aids for moving and living, and diets that an illness asks for. Basis: Art. 4 no. 15 GDPR;
 * §§ 14, 15 SGB XI; the list of aids of § 139 SGB V.
 */
const CLINICAL = forms(`
  schwerstkrank* liegepatient+in beatmungspatient+in wachkomapatient+in tracheotomierte+r halbseitengelähmt* halbseitenlähmungen armstumpf beinstumpf fingerstumpf stumpfende amputationsstumpf gehunfähigkeit stehunfähig* rollstuhlabhängig* rollstuhlfahrend* gehstreckenbegrenzung rumpfinstabil* rumpfinstabilität kopfkontrolle greiffunktion
  klumphand spitzfuß spitzfüße fallhand fallfuß hängefuß schiefhals rückgratverkrümmung kyphoskoliose glasknochenkind  liliputaner zwergwüchsig* riesenwuchs armverkürzung beinverkürzung fingeramputation unterarmstumpf
  stuhlinkontinenz harninkontinenz blasenentleerungsstörung darmentleerungsstörung blaseninkontinenz überlaufblase reizblase urinverlust einmalkatheterisierung blasentraining toilettentraining windelversorgung inkontinenzberatung
  schnabelbecher verstärkerlöffel esshilfe trinkhilfe spezialbesteck schwenksitz rollstuhllift kassettenlift badewannenlift duschliege pflegeliege umlagerungshilfe hebelifter standlifter
   vollversorgung grundpflegerisch* körpernah* pflegebedürftigste+r heimpflegebedürftig* heimbeatmungspatient+in
  kontraktur+en dekubitusprophylaxe wundliegen wundgelegen wundliegt transurethral* suprapubisch* bauchgurt+es  beckengurt+es fixiergurt+e segufix
  sturzmatte klingelmatte windelhose+n windelslip+s inkontinenzwindel+n katheterdienst+es katheterismus selbstkatheterismus einmalkatheter urostomie ileostomie kolostomie stomabeutel+s stomaversorgung stomatherapie
  ernährungspumpe trinknahrung andickungsmittel angedickt* sondenkost schluckkost dysphagiekost breikost dysphagie aspirationsgefahr aspirationspneumonie schluckbeschwerden
    umlagerung+en teilwaschung ganzwaschung ganzkörperwaschung ganzkörperpflege intimpflege tragestuhl+s liegendkrankentransport  scalamobil
  seniorenscooter+s rollstuhlplatz+es schulrollstuhl+s aktivrollstuhl multifunktionsrollstuhl schieberollstuhl duschrollstuhl toilettenrollstuhl handbike
  deltagehhilfe vierpunktstock vierpunktgehstock vierfußgehstock gehbänkchen gehwägelchen unterarmrollator  sitzschale+n sitzschalenversorgung stehständer+s stehtrainer stehbrett therapiestuhl+s therapiedreirad+s therapierad
  orthesenschuh+e orthesenversorgung schuherhöhung beinlängenausgleich beinschiene+n fußheberschiene fußheberschwäche fußheberparese peronäusschiene myoelektrisch* prothesenträger+in prothesenschaft stumpfpflege phantomschmerz+en
  greifhilfe strumpfanzieher+s anziehhilfe knöpfhilfe umsetzhilfe rutschbrett aufstehhilfe duschhocker+s badebrett badelift toilettensitzerhöhung nachtstuhl+s steckbecken bettpfanne urinflasche
  heimrespirator+s  heimbeatmet* absauggerät+s sauerstoffleine sauerstoffbrille sauerstoffpflicht sauerstoffschlauch hustenassistent
  schwerstpflegebedürftig* palliativpatient+in bettlägerige+r siech  ohnhänder armlos* beinlos* dysmelie conterganopfer krüppel krüppels spasti spastiker+in mongo behindi kurzdarm kurzdarms kurzdarmsyndrom magenverkleinerung magenverkleinerungen
  höhenausgleich+s badekrücken rollstuhlbedürftig* rollifahrer+in bucklig* parkinsonist trippelgang kleinschrittig* gangbildstörung hemiplegiker+in tetraplegiker+in paraplegiker+in querschnittler+in querschnittslähmungen
   pku eiweißarm* purinarm* kaliumarm* phosphatarm* salzarm* natriumarm* diabetikerdiät glutenunverträglich*  flüssignahrung flüssigkost formuladiät sondenernährt* parenteral*
  mobilitätsbehinderung schwerstmehrfachbehindert* schwerstmehrfachbehinderung mehrfachbehinderungen komplexbehinderung schwerstpflege schwerpflege intensivpflege intensivpflegebedürftig* rundumpflege vollpflege
  zitteranfall zitteranfälle+n händezittern sturzereignis sturzprotokoll sturzangst transferhilfe lagerungskissen weichlagerung wechseldruckmatratze antidekubitusmatratze antidekubituskissen
`);

/** Of a person who stands in the sentence. */
const SAID = forms(`
  umgelagert umlagern klapprig* wegefähig wackelig* trippelt trippelte schlurft schlurfte kraftlos* pflegebedürftiger altersschwach* mobilitätseingeschränkt* bewegungseingeschränkt*
  windelpflichtig* harninkontinent* stuhlinkontinent* hilfsbedürftig* pflegeaufwendig* steifbeinig* gehörbehindert* verkrüppelte beidarmig* rollstuhlgebunden*
`);

const TREATED = forms(`
  bettgitter+s treppensteiger schonkost beatmungspflicht pflegeheimbewohner+in orthopädieschuhe+n wägelchen elektrobett tragehilfe   notrufarmband kniestuhl stehhilfe greifarm+es
  badewannensitz stützstrumpf pürierkost passierkost diätkost krankenkost nahrungsverweigerung essensverweigerung treppenraupe
`);

export const CARE_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [TREATED, 'health'],
  [SAID, 'state'],
  [CLINICAL, 'clinical'],
];
