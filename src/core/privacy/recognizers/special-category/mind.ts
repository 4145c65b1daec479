import { forms } from '../../words';
import { CARE_WORDS } from './mind-care';
import { CHILD_WORDS } from './mind-child';
import { ADDICTION_WORDS } from './mind-drugs';
import { SENSE_WORDS } from './mind-senses';
import type { WordKind } from './words';

/*
 * The mind and its illnesses: what files call them and what people say. Basis: Art. 4 no. 15 GDPR; ICD-10-GM chapter V,
 * AMDP for the signs. What only files say is `clinical`: said of a person wherever a text does not explain it.
 */
const CLINICAL = forms(`
  schwingungsfähig* auslenkbar mnestisch* paktfähig hospitalismus pseudologie münchhausensyndrom psychopathologisch* wesensveränderung+en persönlichkeitsveränderung+en persönlichkeitsabbau verwirrtheitszustand verwirrtheitszustände dämmerzustand erregungszustand erregungszustände unruhezustand unruhezustände tobsucht raptus
  automutilation selbstverstümmelung+en suizidant+in suizidhandlung+en strangulationsmarken strangulationsmarke zwangsernährung zwangsernährt* zwangsuntergebracht* zwangsunterbringung dermatozoenwahn affektstörung stimmungslabil* stimmungslabilität suizidal akutpsychotisch* halluziniere borderlinestörungen bindungsangst schizoide+r
  schreckhaftigkeit dissoziationsneigung dissoziieren intrusiv* alpträumen trauerbewältigungstherapie depressionsschub krankheitsphase erschöpfungsphase burnoutphase tagklinik lithiumspiegel medikamentenspiegel
  todeswillen parasomnien schlafparalyse schlafwandler+in schlafwandlerisch adhsler+in autistenkind spezialinteresse+n stimming reizfilter monotropie
  anhedonie katatonie stupor mutismus somnambulismus akathisie affektverflachung affektlabilität affektinkontinenz affektarmut affektstarre
  affektdurchbruch affektdurchbrüche affektausbruch affektausbrüche antriebsminderung antriebsarmut antriebshemmung antriebssteigerung antriebsverlust
  denkstörung+en denkzerfahrenheit denkverlangsamung denkhemmung ideenflucht rededrang logorrhoe logorrhö gedankenabreißen gedankeneingebung gedankenentzug
  gedankenausbreitung gedankenkreisen gedankenrasen ichstörung+en beziehungsideen verfolgungsideen größenideen verarmungsideen schuldideen
  wahnerleben wahnsystem+s wahninhalt+e wahnidee+n wahnstimmung wahnwahrnehmung+en wahngedanken residualzustand residualsymptomatik prodrom+s prodromalphase
  negativsymptomatik positivsymptomatik minussymptomatik plussymptomatik psychosesymptomatik intrusionen nachhallerinnerung+en flashback+s
  erinnerungsattacke+n hyperarousal hypervigilanz vermeidungsverhalten retraumatisierung retraumatisiert* entwicklungstrauma bindungstrauma kindheitstrauma
  traumafolgestörung+en traumafolge+n kptbs trauerstörung neurasthenie psychasthenie altersdepression winterdepression 
  wochenbettpsychose kindbettpsychose kindbettdepression dysphorie dysthymia zyklothymia hypomanie hypoman* schizoaffektiv* schizotyp* hebephren* hebephrenie
  kataton* katatone+r halluzinatorisch* halluzinose stimmenhören parasuizid+e parasuizidal* präsuizidal* suizidabsicht+en suizidplan suizidpläne suizidimpuls+e
  suizidankündigung+en suizidgedanke suizidfantasien suizidphantasien suizidalen selbstmordabsicht+en selbstmordgedanke selbsttötungsgedanken selbstverletzungsdruck selbstschädigung
  selbstverletzungstendenz+en skinpicking dermatillomanie trichotillomanie trichophagie onychophagie pica rumination kleptoman* pyroman* kleptomanin pyromanin
  messiesyndroms vermüllungssyndrom hortungsstörung emetophobie zwangsritual+e zwangsrituale waschritual+e kontrollritual+e
  angststarre angsterkrankung angstsymptomatik angststörungen dauerangst panikzustand panikzustände panikanfall+s panikanfälle heulattacke+n weinattacke+n
  schreiattacke+n impulsdurchbruch impulsdurchbrüche+n impulskontrollverlust impulskontrollstörung jaktation+en stereotypien manierismen echolalie palilalie koprolalie
  prosopagnosie agnosie apraxie alexie agraphie akalkulie amnesie konfabulation+en konfabuliert konfabulierte perseveration+en perseveriert
  psychosyndrom durchgangssyndrom psychopath+en psychopathin psychopathie soziopath+en soziopathin dissozialität psychotiker+in schizophrene+r neurotiker+in phobiker+in
  hypochonder hypochonderin insomnie hypersomnie parasomnie nachtschreck pavor arfid anorektisch* anorektikerin bulimikerin bulimia bingeeating purging
  essgestört* hungerwahn refeeding somatoform* konversionsstörung pseudodemenz emdr skillstraining skillsgruppe trauertherapie
  psychoedukation probatorik konfrontationstherapie expositionstherapie schematherapie depotspritze+n depotmedikation depotneuroleptikum
  fünfpunktfixierung vierpunktfixierung krisenstation psychoseerfahrung psychoseerfahren* psychiatrieerfahren* psychiatrieerfahrene+r traumaambulanz
  stimmungsaufheller stimmungsstabilisierer phasenprophylaxe psychopillen beruhigungspillen glückspillen seelenleiden gemütsleiden gemütskrankheit nervenleidens
  affektverflacht* affektlabil* affektstarr* affektarm* antriebsarm* antriebsgemindert* antriebsgesteigert* distanzgemindert* ideenflüchtig* logorrhoisch*
  dissoziiert dissoziierte dekompensiert* psychosekrank* umnachtet* geistesgestört* zwangserkrankt* zwangsgestört* angstgestört* persönlichkeitsgestört*
  hyperkinetisch*  unzurechnungsfähig* beziehungsunfähig* therapieresistent* merkfähigkeitsstörung+en
  hirnabbau+s hirnabbauprozess+es hirnabbauprozesse hirnleistungsschwäche hirnatrophie hirnschwund frontotemporal* multiinfarkt
  normaldruckhydrozephalus hydrozephalus hydrocephalus  gedächtnisstörung+en gedächtnislücke gedächtnisschwund gedächtnisschwäche gedächtnistest+s gedächtnissprechstunde
  uhrentest demtect sundowning senilität altersstarrsinn altersschwachsinn altersvergesslichkeit demenzwohngruppe demenzstation
  personenverkennung personenverkennungen situationsverkennung orientierungsverlust hinlauftendenzen weglauftendenz weglaufgefahr stirnhirnschaden
  neurokognitiv* benzodiazepine benzodiazepin kurzzeitgedächtnisverlust
   nervenzusammenbrüche nervenkrise lebensüberdruss lebensmüdigkeit lebensüberdrüssig* todeswünsche todeswünschen todeswunsch todessehnsüchte
   irrenanstalt klapsmühle gummizelle zwangsjacke seelenklempner psychodoktor seelendoktor plemplem ballaballa schwachsinnig* spritzenphobie
`);

/** Words that people say of others lightly: of a person who stands in the sentence. */
const SAID = forms(
  'schreckhaft* hibbelig* rastlos* weinerlich* niedergeschlagen* dünnhäutig* leidensgerecht* verwahrlosend* nachtwandelnd* selbstmörderisch* teilnahmsunfähig* todtraurig* querulatorisch* ausgebrannt* meschugge bekloppt* durchgeknallt* gaga tüdelt tüddelt tattert tatterig* enthemmt* agitiert* distanzlos*  schusselig* nervenschwach* erschöpfungskrank* depri neurodivergent* überreizt*  ausgelaugt psychotherapiebedürftig* behandlungsbedürftig* therapiebedürftig* labil* realitätsfern* menschenscheu* lebensunfähig* alltagsuntauglich* weggetreten apathisch* dauerkrank* hypersensibel hypersensibl* panisch*',
);

/** Treatment and its places, with a person close by. */
const TREATED = forms(`
  soziotherapie soziotherapeut+in krisenintervention akutstation depressionsstation psychosestation borderlinestation traumastation nachtklinik institutsambulanz psychiatriestation
  kinderpsychiatrie jugendpsychiatrie kinderpsychotherapie jugendpsychotherapie landeskrankenhaus entzugsklinik suchtklinik suchtfachklinik traumaklinik sozialpsychiater+in sozialpsychiatrie
  kriseneinrichtung soteria wahnvorstellungen hochsensibilität erinnerungsbilder therapeutengespräche therapiesitzung+en therapiestunde+n  psychotherapieplatz gesprächstherapie krankheitseinsicht
  nervenkostüm anwandlungen nervenkrankheit gemütszustand wutanfall wutanfälle enthemmung
`);

export const MIND_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [TREATED, 'health'],
  [SAID, 'state'],
  ...SENSE_WORDS,
  ...CARE_WORDS,
  ...CHILD_WORDS,
  ...ADDICTION_WORDS,
  [CLINICAL, 'clinical'],
];
