import { forms } from './words';

/*
 * More illnesses, by the chapters of ICD-10-GM; what a file calls them and what people say. Basis: Art. 4 no. 15 and
 * Art. 9 (1) GDPR.
 */
export const MORE_ILLNESS = forms(`
  aneurysma bauchaortenaneurysma angina arteriosklerose atherosklerose bradykardie tachykardie herzmuskelentzündung kardiomyopathie
  herzstillstand+s herzversagen herzklappe+n bypass lungenembolie krampfadern ödem+e lungenödem lungenfibrose emphysem lungenemphysem
  pneumonie lungenentzündung bronchitis pneumothorax asbestose silikose schlafapnoe pseudokrupp grippe erkältung husten schnupfen
  mandelentzündung mittelohrentzündung bindehautentzündung durchfall brechdurchfall erbrechen übelkeit norovirus rotavirus salmonellen
  salmonellose streptokokken mrsa ehec läuse kopfläuse wurmbefall pilzinfektion fußpilz herpes zoster dengue ebola
  affenpocken toxoplasmose listeriose legionellose mononukleose pfeiffersches hepatitis hepatitisb gonorrhoe tripper
  chlamydien feigwarzen hpv coronainfektion coronaerkrankung longcovid postcovid mecfs cfs fatigue
  hypotonie bluthochdrucks hypercholesterinämie hyperlipidämie diabetikerfuß unterzuckerung überzuckerung unterzucker kropf struma
  cushing addison akromegalie untergewicht+s übergewicht+s adipositaschirurgie magenband magenbypass essattacken fressattacken
  anorexia reizdarm reizmagen reflux sodbrennen gastritis divertikulitis colitis morbus blinddarm blinddarmdurchbruch darmverschluss
  pankreatitis bauchspeicheldrüsenentzündung gallenkolik nierenkolik leberversagen fettleber leberzirrhose hämorrhoiden 
  stomaträger+in nephritis harnwegsinfekt blasenschwäche inkontinenz einnässen einkoten bettnässen bettnässer+in
  prostata prostatitis hodenkrebs gebärmutterkrebs eierstockkrebs gebärmutterhalskrebs hautkrebs darmkrebs lungenkrebs magenkrebs
  nierenkrebs blutkrebs knochenkrebs leberkrebs kehlkopfkrebs bauchspeicheldrüsenkrebs schilddrüsenkrebs speiseröhrenkrebs blasenkrebs
  hodgkin plasmozytom myelom basaliom glioblastom astrozytom neuroblastom meningeom hypophysenadenom adenom polypen rezidiv
  krebsdiagnose krebserkrankung krebsbehandlung krebsnachsorge tumorerkrankung geschwulst knochenmarkspende stammzelltransplantation
  anämie blutarmut eisenmangel+s eisenmangelanämie hämophilie bluterkrankheit sichelzellanämie sichelzellkrankheit sichelzellenanämie thalassämie
  favismus thrombozytopenie immundefekt immunschwäche immunsuppression autoimmunerkrankung transplantiert
  schizophrenien verfolgungswahn zwangsneurose zwangserkrankung kontrollzwang waschzwang phobie agoraphobie sozialphobie
  panikstörung trauerreaktion anpassungsstörung belastungsreaktion erschöpfungsdepression erschöpfungszustand erschöpfungssyndrom
  burnoutsyndrom bipolarität borderlinestörung narzissmus essstörung+en selbstverletzend suizidalität
  suizidgefahr selbstmord+es freitod+es suizidversuchs lebensmüde schlafstörung+en schlaflosigkeit albträume flashbacks
  hyperaktivität ads adhsdiagnose aufmerksamkeitsdefizit+störung autismusspektrumstörung autismusspektrum aspergersyndrom
  entwicklungsverzögerung+en entwicklungsstörung sprachentwicklungsverzögerung sprachverzögerung lernstörung lernschwäche lrs
  rechenschwäche leserechtschreibschwäche intelligenzminderung intelligenzmangel minderbegabung debilität downsyndrom 
  fasd fetales alkoholsyndrom frühchen mikrozephalie hydrocephalus hydrozephalus wasserkopf spina bifida zerebralparese
  cerebralparese tetraspastik tetraplegie paraplegie hemiplegie muskeldystrophie muskelschwund muskelatrophie 
  multiplesklerose ms parkinsonsyndrom parkinsonerkrankung parkinsonkrankheit chorea dystonie tremor restlesslegs polyneuropathie neuropathie
  neuralgie trigeminusneuralgie meningitis hirnhautentzündung enzephalitis hirnabszess+es hirninfarkt+s hirnaneurysma hirnleistungsstörung
  gehirnblutung gehirntumor+s schädelbasisbruch schlaganfallfolgen aphasie apoplex wachkoma koma komas hirntod+es
  gedächtnisverlust gedächtnislücken vergesslichkeit altersdemenz alzheimerdemenz alzheimerkrankheit verwirrtheit desorientiertheit
  migräneanfall+s migräneanfälle kopfschmerzen clusterkopfschmerz gleichgewichtsstörungen ohnmacht ohnmachtsanfall krampfleiden grandmal
  katarakt retinitis sehschwäche sehverlust augenleiden augenerkrankung augenkrankheit nachtblindheit farbenblindheit
  hörverlust hörminderung lärmschwerhörigkeit altersschwerhörigkeit taubblindheit cochlea cochleaimplantat
  neurodermitis ekzem+e nesselsucht urtikaria akne vitiligo hautkrankheit hautleiden dekubitus wundrose erysipel abszess+e furunkel
  heuschnupfen pollenallergie hausstauballergie nussallergie erdnussallergie bienengiftallergie wespengiftallergie wespenallergie bienenallergie insektengiftallergie penicillinallergie laktoseunverträglichkeit
  glutenunverträglichkeit fruktoseintoleranz histaminintoleranz nahrungsmittelallergie milcheiweißallergie anaphylaxie anaphylaktischer
  arthritis polyarthritis morbus bechterew kollagenose bandscheibenschaden bandscheibenschäden rückenleiden rückenschmerzen ischias lumbago spinalkanalstenose
  spondylose spondylarthrose gonarthrose coxarthrose hüftarthrose kniearthrose karpaltunnelsyndrom tennisarm golferarm sehnenscheidenentzündung
  schleimbeutelentzündung fersensporn hallux bänderdehnung osteoporosen glasknochen glasknochenkrankheit klumpfuß beinlängendifferenz
  kreuzbandriss sehnenriss achillessehnenriss muskelfaserriss meniskusschaden knorpelschaden totalendoprothese hüftgelenksersatz
  endometrioseherde wechseljahresbeschwerden eileiterschwangerschaft mehrlingsschwangerschaft zwillingsschwangerschaft schwangerschaftsdiabetes
  schwangerschaftsvergiftung fruchtwasseruntersuchung ivf kinderwunschbehandlung wochenbett sterilisation vasektomie ausschabung
  sternenkind fehlgeburt spätabtreibung 
  alkoholvergiftung alkoholrausch alkoholexzess alkoholrückfall alkoholkonsum+s alkoholiker alkoholprobleme trunksucht entzugserscheinungen delirium delir
  drogenrausch drogenvergangenheit drogentote+r überdosis kokainsucht heroinsucht opiatabhängigkeit kiffer+in methadonprogramm methadonprogramms substitutionsprogramm substituiert*
  suchtmittelabhängigkeit suchtverhalten glücksspielsucht computerspielsucht medikamentenmissbrauch polytoxikomanie entzugsbehandlung entwöhnung+sbehandlung
  langzeittherapie suchttherapie 
  mukoviszidosepatient+in phenylketonurie morbuscrohn marfan ehlersdanlos klinefelter gendefekt hämochromatose porphyrie mastozytose
  herzleistungsminderung herzleistungsschwäche lungenfunktionseinschränkung funktionseinschränkung+en bewegungseinschränkung+en
  sehminderung funktionsminderung belastungsinsuffizienz gehstörung gangunsicherheit sturzgefahr sturzneigung bettlägerigkeit
  organversagen multiorganversagen nierentransplantation lebertransplantation herztransplantation organspender+in+s spenderniere spenderherz spenderleber
  sterbeprozess hospizpflege austherapiert terminalstadium
  ringelröteln dreitagefieber bauchschmerzen bauchweh ohrenschmerzen halsschmerzen zahnschmerzen gliederschmerzen magenschmerzen menstruationsbeschwerden regelschmerzen magenverstimmung kotzt erbricht erbrochen
  schielen schielens kurzsichtigkeit weitsichtigkeit hornhautverkrümmung blutalkohol atemalkohol blutalkoholwert alkoholtest drogentest drogenscreening urinprobe depri depris depressiver fremdgefährdung eigengefährdung selbstgefährdung zwangseinweisung zwangseingewiesen*  
   zwillingsgeburt steißgeburt lippenspalte gaumenspalte herzgeräusch hüftschnupfen wachstumsschmerzen hühneraugen nagelpilz warzen krampfaderleiden raucherbein raucherlunge staublunge lungenkrankheit lungenembolien
  pflegebedürftigkeitsgutachten organschaden folgeschäden spätfolgen impfschaden impfschäden impfreaktion posttraumatischer traumatherapie belastungsstörung suizidankündigung abschiedsbrief selbsttötung selbsttötungsabsicht todeswunsch sterbewunsch sterbehilfe
  insulinresistenz prädiabetes zuckerwerte blutzucker blutzuckerwerte blutdruckwerte cholesterinwerte leberwerte nierenwerte entzündungswerte blutwerte tumormarker herzfrequenz
  autoimmunhepatitis hashimotothyreoiditis thyreoiditis leukozytose eosinophilie lymphödem lipödem lymphdrüsenkrebs lymphdrüsenentzündung nierensteine gallensteine harnsteine leistenhernie nabelbruch zwerchfellbruch
  bandwurm krätzmilben wanzenbisse zeckenbiss hundebiss katzenbiss kreuzbandoperation gipsbein gipsarm krankengymnastin narkose vollnarkose nachblutung wundinfektion wundheilungsstörung blutvergiftung sepsisfolgen
  lungentuberkulose tbc ptss ptsd ptsbs posttraumatisch quantiferon krankmeldung burnouts kriegsverletzung+en kriegstrauma schusswunden
  operationsnarbe+n schussnarbe+n brandnarbe+n stichnarbe+n schulangst schulphobie prüfungsangst platzangst höhenangst flugangst todesangst verlustangst trennungsangst
  versagensangst angstattacke+n messie messiesyndrom verwahrlost* lungenkur entziehungskur entwöhnungskur badekur herzkur mutterkindkur vaterkindkur
  sclerosis asthma arthritis parkinsons heartattack seizure seizures tumour depressed autism autistic
  bypass bypässe bypässen aneurysma+s herzbypass cancer epilepsy stroke dementia blindness deafness pregnancy miscarriage sickle wheelchair disability zwangerschap kanker beroerte hartinfarct
  reumatoïde rolstoel
  botulismus brucellose cholera diphtherie fleckfieber fsme gelbfieber giardiasis hantavirus leptospirose ornithose paratyphus
  poliomyelitis rückfallfieber shigellose shigellen tollwut trichinellose tularämie typhus yersiniose zika campylobacter
  kryptosporidiose echinokokkose clostridien impetigo borkenflechte madenwürmer rsv pertussis varizellen rotaviren noroviren
  staphylokokken pneumokokken meningokokken chikungunya bilharziose leishmaniose filariose mpox scharlacherkrankung
  somatisierung hypochondrie kleptomanie pyromanie dissoziation depersonalisation derealisation dysthymie zyklothymie orthorexie
  kaufzwang spielzwang selbstverletzungen suizidversuchen nervenleiden lateralsklerose syringomyelie absencen absence guillain
  keratokonus augeninfarkt vertigo menière drehschwindel vorhofflattern schrittmacher herzklappenersatz herzklappenfehler pavk varizen
  ulcus divertikel ileus aszites ikterus gelbsucht reizdarmsyndrom prostatahyperplasie phimose hodenhochstand
  rosazea rosacea alopezie haarausfall lordose kyphose osteochondrose spondylolisthesis gleitwirbel sudeck crps impingement
  rotatorenmanschettenruptur ruptur muskelriss achillessehnenruptur hyperthyreose hypothyreose basedow sprue
  polyzythämie gebärmuttermyom wehen frühwehen eklampsie hyperemesis kinderwunschtherapie rett angelman duchenne contergan
  querschnittlähmung schädelhirnverletzung hirnhautreizung krampfleiden fieberkrampf fieberkrämpfe wachstumsstörung
  kreislaufzusammenbruch kreislaufkollaps kreislaufprobleme kreislaufbeschwerden herzprobleme rückenprobleme knieprobleme hüftprobleme
  augenprobleme hautprobleme magenprobleme gewichtsverlust appetitlosigkeit einschlafstörungen durchschlafstörungen gangstörung
  zahnimplantat+e zahnspange zahnprothese zahnfleischentzündung wurzelbehandlung weisheitszahn weisheitszähne karies parodontitis parodontose
  biopsie herzkatheteruntersuchung kniespiegelung arthroskopie gallenoperation hüftoperation knieoperation augenoperation
  hornhauttransplantation knochenmarktransplantation nierenspende insulintherapie drogentherapie alkoholtherapie suchtrückfall
  cannabiskonsum+s cannabisabhängigkeit crackkonsum heroinkonsum kokainkonsum medikamentensucht
`);

/** Wounds and what accidents leave. */
export const INJURIES = forms(`
  abgesägt* abgetrennt* abgerissen* zertrümmert* zerquetscht* prellung+en schädelprellung rippenprellung knieprellung steißbeinprellung quetschung+en zerrung verstauchung+en verrenkung+en luxation bänderzerrung muskelzerrung
  schürfwunde+n schnittwunde+n bisswunde+n stichwunde+n schusswunde+n fleischwunde brandwunde+n verbrühung+en bluterguss+es blutergüsse hämatom+e+s schädeltrauma
  rippenserienfraktur trümmerbruch knöchelbruch fußbruch handbruch nasenbeinbruch kieferbruch jochbeinbruch schienbeinbruch
  wadenbeinbruch ellenbogenbruch zehenbruch fingerbruch steißbeinbruch halswirbelbruch wirbelkörperbruch kniescheibenbruch speichenbruch
  innenbandriss außenbandriss bandscheibenverletzung rückenverletzung kopfverletzung+en augenverletzung knieverletzung bissverletzung+en
  schnittverletzung+en stichverletzung+en schussverletzung+en stromschlag erfrierungen verbrennung+en rauchgasvergiftung+en rauchgasintoxikation
  beule+n schramme+n blutblase+n
  lebensmittelvergiftung kohlenmonoxidvergiftung unterkühlung nasenbluten zahnabbruch
`);
