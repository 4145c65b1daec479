import { forms } from '../../words';

/*
 * Medicines by their brand or substance, interventions, examinations and what is put on or into a body, that are said of
 * somebody and hardly ever stand in notices of a town hall. Basis: Art. 4 no. 15 GDPR (recital 35).
 */

/** The Rote Liste of what doctors prescribe most, by fields. */
const MEDICINES = forms(`
  bisoprolol metoprolol ramipril amlodipin candesartan valsartan simvastatin atorvastatin omeprazol rivaroxaban apixaban levetiracetam carbamazepin valproinsäure metformin salbutamolspray kortisonspray asthmaspray tramadol novaminsulfon oxybutynin torsemid dapagliflozin empagliflozin semaglutid liraglutid dulaglutid sitagliptin insulinglargin teriflunomid tolperison
  eliquis xarelto lixiana pradaxa marcumar falithrom phenprocoumon plavix clopidogrel brilique ticagrelor efient prasugrel iscover godamed clexane enoxaparin arixtra innohep fragmin dalteparin monoembolex heparinspritze+n thrombosespritze+n
  beloc metohexal bisohexal nebivolol carvedilol dilatrend atenolol delix enalapril lisinopril perindopril ramilich blopress atacand diovan losartan lorzaar olmesartan telmisartan micardis irbesartan aprovel norvasc lercanidipin nitrendipin nifedipin adalat isoptin
  lasix furosemid torasemid hydrochlorothiazid aldactone spironolacton inspra eplerenon entresto forxiga jardiance procoralan ivabradin ranexa multaq dronedaron cordarex amiodaron flecainid digitalis novodigal digimerck digitoxin digoxin corvaton molsidomin nitrolingual isosorbid
  sortis lipitor inegy ezetimib crestor repatha praluent inclisiran leqvio wassertablette+n entwässerungstablette+n herztablette+n blutdruckmittel betablockern
  januvia janumet metformin glibenclamid glimepirid amaryl ozempic wegovy mounjaro trulicity victoza saxenda rybelsus lantus toujeo tresiba levemir novorapid humalog apidra actrapid protaphane insuman fiasp glucagon baqsimi
  euthyrox thyroxin levothyroxin thybon prothyrid carbimazol thiamazol favistan novothyral prednisolon prednison decortin urbason fortecortin dexamethason hydrocortison methylprednisolon cortisontablette+n kortisontablette+n
  methotrexat mtx lantarel metex arava leflunomid enbrel etanercept humira adalimumab benepali remicade infliximab simponi cimzia orencia actemra roactemra kineret olumiant xeljanz rinvoq stelara cosentyx taltz skyrizi tremfya otezla ilaris xolair nucala fasenra dupixent
  imurek azathioprin sandimmun ciclosporin prograf advagraf tacrolimus cellcept mycophenolat myfortic certican rapamune belatacept
  copaxone avonex rebif betaferon tecfidera aubagio gilenya fingolimod mavenclad cladribin tysabri natalizumab ocrevus ocrelizumab kesimpta ofatumumab lemtrada zeposia mitoxantron fampyra
  madopar nacom levodopa stalevo azilect rasagilin xadago sifrol pramipexol ropinirol rotigotin apomorphin duodopa amantadin
  keppra lamictal lamotrigin vimpat lacosamid briviact tegretal timonil trileptal oxcarbazepin apydan ergenyl orfiril convulex topamax zonegran fycompa rivotril frisium clobazam buccolam valproat sultiam ospolot phenytoin phenobarbital primidon brivaracetam epidyolex
  aricept donepezil rivastigmin axura ebixa memantin reminyl galantamin aimovig ajovy emgality sumatriptan rizatriptan maxalt flunarizin topiramat
  stilnox zolpidem zopiclon ximovan zopiclodura ibuflam dolormin diclac voltaren naproxen arcoxia etoricoxib celebrex celecoxib novalgin metamizol tilidin valoron tramal tramadol palexia tapentadol targin oxygesic oxycodon jurnista hydromorphon sevredol fentanyl durogesic temgesic norspan buprenorphin morphin lyrica pregabalin gabapentin neurontin katadolon flupirtin ortoton methocarbamol sirdalud tizanidin baclofen lioresal
  pantozol pantoprazol nexium esomeprazol omep ranitidin buscopan imodium loperamid vomex metoclopramid paspertin domperidon ondansetron laxoberal movicol macrogol lactulose salofalk mesalazin entocort budenofalk pentasa azulfidine entyvio vedolizumab ursofalk ursodesoxycholsäure
  berodual salbutamol sultanol bricanyl viani symbicort spiriva atrovent relvar trelegy trimbow flutide budesonid pulmicort alvesco singulair montelukast daxas roflumilast theophyllin bronchospray inhalat notfallspritze+n adrenalinspritze+n fastjekt jext
  amoxicillin clavulansäure augmentan cefaclor cefuroxim cefpodoxim ceftriaxon ciprofloxacin levofloxacin moxifloxacin clarithromycin azithromycin erythromycin roxithromycin doxycyclin clindamycin cotrim metronidazol vancomycin meropenem linezolid rifampicin isoniazid ethambutol pyrazinamid fosfomycin nitrofurantoin nitroxolin antibiose antibiotikasaft fieberzäpfchen fiebersaft nurofen ibuhexal paracetamolsaft benuron
  ivermectin permethrin infectoscab infectopedicul aciclovir valaciclovir brivudin paxlovid remdesivir tamiflu oseltamivir biktarvy genvoya triumeq dovato tivicay truvada descovy odefsey dolutegravir kaletra isentress vemlidy entecavir sofosbuvir epclusa maviret harvoni ribavirin interferontherapie
  fosamax alendronat prolia denosumab forsteo bonviva ibandronat zoledronat aclasta evista actonel risedronat allopurinol febuxostat adenuric colchicin vigantol dekristol
  tamoxifen letrozol anastrozol arimidex exemestan aromasin faslodex fulvestrant ibrance palbociclib kisqali ribociclib verzenios herceptin trastuzumab kadcyla enhertu perjeta keytruda pembrolizumab opdivo nivolumab yervoy tecentriq avastin bevacizumab lynparza olaparib zejula glivec imatinib tasigna sprycel revlimid lenalidomid velcade darzalex imbruvica venclyxto mabthera rituximab
  zytiga abirateron xtandi enzalutamid trenantone enantone eligard zoladex leuprorelin xeloda capecitabin folfox folfiri oxaliplatin cisplatin carboplatin paclitaxel docetaxel gemcitabin epirubicin doxorubicin cyclophosphamid vincristin zytostatikum temozolomid temodal lonsurf
  clomifen gonal menogon puregon ovitrelle utrogest progesteron mirtabene jodtablette+n eisentablette+n eiseninfusion+en kaliumtablette+n betmiga vesicare solifenacin spasmex trospium mictonetten oxybutynin tamsulosin dutasterid avodart finasterid viagra sildenafil tadalafil cialis desmopressin minirin
  erythropoetin epoetin neorecormon aranesp renagel phosphatbinder immunglobulingabe immunglobuline gerinnungsfaktor faktorpräparat emicizumab hemlibra spinraza nusinersen zolgensma evrysdi kaftrio trikafta orkambi enzymersatztherapie
  katecholamine katecholaminpflicht katecholaminpflichtig* noradrenalin propofol midazolam dormicum ketanest
`);

/** Operations and procedures. */
const INTERVENTIONS = forms(`
  klappenersatz aortenklappenersatz mitralclip herzklappenersatz klappenersatzop tavi bypassoperationen aortokoronar* herzablation kardioversion elektrokardioversion defiimplantation icdimplantation schrittmacherimplantation schrittmacherwechsel ballondilatation ptca stenteinlage stentangioplastie thrombektomie lysetherapie thrombolyse gecoilt coiling carotisoperation
  herzkatheteruntersuchung+en kathetertermin linksherzkatheter koronarangiographie koronarangiografie herzultraschall herzecho echokardiographie echokardiografie langzeitekg belastungsekg ergometrie spirometrie lungenfunktionstest+s lungenfunktionsprüfung bodyplethysmographie bronchoskopie
  sigmaresektion dickdarmteilresektion hemikolektomie kolektomie gastrektomie splenektomie pankreatektomie lobektomie pneumonektomie nephrektomie nierenentfernung nebennierenentfernung zystektomie prostatektomie prostataresektion turp orchiektomie orchidopexie ovarektomie adnexektomie uterusexstirpation gebärmutterentfernung konisation kürettage curettage abrasio ausschabung+en sectio notsectio zangengeburt saugglockengeburt vakuumextraktion episiotomie eileiterdurchtrennung tubensterilisation vasektomie eileiterspülung
  thyreoidektomie strumektomie strumaresektion radiojodtherapie radioiodtherapie parathyreoidektomie tonsillektomie adenotomie septumplastik tympanoplastik paukendrainage cochleaimplantation laryngektomie tracheotomie strabismusoperation schieloperation vitrektomie kataraktoperation linsentausch linsenimplantation hornhautspende hornhauttransplantation trabekulektomie augenlasern
  kreuzbandplastik kreuzbandersatz umstellungsosteotomie osteotomie osteosynthese spondylodese laminektomie nukleotomie vertebroplastie kyphoplastie akromioplastie schulterarthroskopie meniskektomie meniskusteilresektion synovektomie knietep hüfttep endoprothetik totalendoprothese vorfußamputation unterschenkelamputation oberschenkelamputation zehenamputation fingeramputation stumpfrevision amputationsnachsorge amputationsstumpf replantation
  lumpektomie brusterhaltend* mastektomien brustaufbau lymphadenektomie lymphknotenentfernung wächterlymphknoten neckdissection tumorresektion nachresektion bestrahlungstermin+e brachytherapie radiochemotherapie radiochemo strahlenchirurgie cyberknife gammaknife hyperthermiebehandlung antihormontherapie chemozyklus chemozyklen chemotherapiezyklus polychemotherapie stammzelltransplantationen aderlass aderlässe plasmapherese apherese leukapherese immunadsorption
  steinzertrümmerung eswl nierensteinzertrümmerung harnleiterschiene uretersteinentfernung steinentfernung shuntanlage dialyseshunt shuntoperation nierenersatztherapie bauchfelldialyse cholezystektomie gallenblasenentfernung appendektomien hernienoperation leistenbruchoperation hämorrhoidenoperation ercp pegsonde peganlage pegsondenanlage stomaanlage stomarückverlagerung magenverkleinerung magensleeve sleevegastrektomie
  aszitespunktion aszitesdrainage pleurapunktion pleuradrainage thoraxdrainage knochenmarkpunktion beckenkammpunktion leberbiopsie nierenbiopsie prostatabiopsie prostatastanze stanzbiopsie hautbiopsie muskelbiopsie wundrevision wunddebridement nekrosenabtragung hauttransplantation spalthaut vactherapie vacuumtherapie
  gastroskopie koloskopie rektoskopie zystoskopie blasenspiegelung bauchspiegelung hysteroskopie laparoskopie laparoskopisch* laparotomie sigmoidoskopie kapselendoskopie endosonographie szintigraphie szintigrafie skelettszintigramm petct myelographie arthrographie angiographie elektromyographie polysomnographie polysomnografie schlaflaboruntersuchung provokationstest+s pricktest hyposensibilisierung desensibilisierung
  wurzelspitzenresektion zahnextraktion kieferoperation zahnsanierung weisheitszahnoperation weisheitszahnentfernung notsectios intubation extubation maschinenbeatmung langzeitbeatmung dauerbeatmung notfalleingriff notfalloperation revisionsoperation revisionseingriff narkosefähigkeit narkosefähig* blutstillung elektrotherapie reizstrom reizstromtherapie stoßwellentherapie infiltrationstherapie eigenbluttherapie schmerzpumpe+n morphinpumpe rückenmarkstimulator neurostimulator hirnschrittmacher tiefenhirnstimulation vagusnervstimulator
  icsi imsi insemination embryotransfer eizellpunktion kryokonservierung präimplantationsdiagnostik nackenfaltenmessung
  portanlage portexplantation portimplantation portsystem highflow highflowsauerstoff nasensonde+n ernährungssonde+n magensonde+n sondenernährung peripherparenteral* parenteral* sondenkost urostomie kanülenwechsel trachealkanülenwechsel absauggerät abhustgerät heimrespirator heimbeatmungsgerät
`);

/** What somebody wears, and papers that only an ill or pregnant person has. */
const WORN_AIDS = forms(`
  spreizhose+n gipsschiene+n gipskorsett stützmieder stützkorsett entlastungsschiene+n unterschenkelorthese fußheberschiene peroneusschiene vacopedstiefel gilchristverband desaultverband rucksackverband thoraxschiene zervikalstütze halskrawatte halskragen rückenorthese dorsalorthese kopforthese helmtherapie
  unterschenkelprothesen myoprothese stumpfstrumpf kompressionsversorgung flachstrick flachstrickstrümpfe lymphomat glaskörperprothese epithese brustepithese brustprothese perückenrezept stomaplatte stomabeutel kolostomiebeutel dauerkathetern suprapubisch* katheterbeutel
  blutzuckersensor glukosesensor insulinpumpenträger+in cochleaträger+in schrittmacherträger+in defiträger+in shuntträger+in herzschrittmacherträger+in herzpass marcumarausweis notfallpass epilepsieausweis mutterpasskopie ultraschallbild+er schwerlastbett+es aufstehbett dekubitusmatratze wechseldruckmatratze antidekubitusmatratze
`);

/** Rarer medicines, those of the mind, of growing and of hormones, and what is spoken of instead of them. */
const MORE_MEDICINES = forms(`
  ibu kreon nurofen  furo ebrantil urapidil novalgintropfen nitrospray piritramid dipidolor akrinor
  abilify aripiprazol risperdal risperidon zyprexa olanzapin seroquel quetiapin leponex clozapin solian amisulprid haldol haloperidol fluanxol ciatyl truxal chlorprothixen dipiperon pipamperon melperon atosil promethazin xeplion trevicta invega paliperidon latuda reagila cariprazin zeldox sycrest taxilan perazin orap
  cipralex escitalopram citalopram zoloft sertralin fluoxetin paroxetin trevilor venlafaxin cymbalta duloxetin remergil mirtazapin elontril bupropion valdoxan agomelatin brintellix vortioxetin saroten amitriptylin stangyl trimipramin opipramol insidon doxepin aponal anafranil clomipramin jatrosom tranylcypromin tavor lorazepam bromazepam oxazepam diazepam alprazolam atarax hydroxyzin buspiron quilonum hypnorex lithiumcarbonat spravato esketamin
  medikinet equasym concerta elvanse intuniv guanfacin strattera atomoxetin attentin kinecteen lisdexamfetamin ritalin methylphenidat circadin slenyto
  campral acamprosat adepend nalmefen naltrexon nemexin antabus disulfiram distraneurin clomethiazol champix vareniclin polamidon methadict methaddict eptadone subutex subuxone sublocade diamorphin kapanol
  kreon pankreatin pangrol panzytrat creon xifaxan rifaximin hepamerz claversal mesalazinschaum budenofalkschaum cholestagel colestyramin questran mutaflor octreotid sandostatin lanreotid somatulin gattex teduglutid
  fostair formoterol salmeterol seretide duaklir anoro ultibro bretaris ciclesonid tiotropium aclidinium glycopyrronium kaftrio symkevi orkambi trikafta dornase pulmozyme ofev nintedanib esbriet pirfenidon opsumit macitentan tracleer bosentan adempas riociguat revatio sildenafil uptravi iloprost
  fenistil dimetinden cetirizin loratadin desloratadin aerius fexofenadin ebastin rupafin rupatadin livocab vividrin otriven nasonex mometason cromoglicin grazax alutard allergovit purethal depigoid hyposensibilisierung+en desensibilisierung
  dronabinol sativex nabilon thccannabisöl botox botulinumtoxin dysport xeomin botulinum nusinersen spinraza evrysdi zolgensma riluzol rilutek tetrabenazin tiaprid
  biologikum biologika biologikums biosimilar remsima flixabi hyrimoz imraldi amgevita cyltezo entyvio omvoh zeposia xolremdi soliris ultomiris hemlibra emicizumab faktorpräparat+e faktor-viii gerinnungsfaktor gerinnungsspritze+n gerinnungshemmer thrombosespritzen immunglobuline+n immunglobulin privigen gammanorm hizentra
  testosteronspritze+n testosterongel testosteron nebido testogel androtop estradiol gynokadin utrogest progesteron femoston clomifen puregon menogon decapeptyl ovitrelle enantone metopiron cabaseril dostinex genotropin norditropin omnitrope wachstumshormon+e wachstumsspritze minirin desmopressin
  kupferkette hormonspirale kupferspirale depotspritze dreimonatsspritze implanon
  zinkorot ferinject eisensaft eisentropfen b12-spritze+n folsan erypo epoetin aranesp darbepoetin neupogen filgrastim neulasta
  sirolimus belimumab benlysta saphnelo anifrolumab voclosporin lupkynis resochin quensyl tavneos avacopan
  augentropfenplan xalatan latanoprost cosopt dorzolamid timolol lucentis ranibizumab eylea aflibercept vabysmo beovu triamcinolon ozurdex
  antiepileptikum antikonvulsivum anxiolytikum benzo sedativum hypnotikum antipsychotikum antihypertensivum antidiabetikum insulinen diuretikum zytostatika immunsuppressivum immunsuppressiva kortikoid kortikosteroid steroidspritze bronchodilatator virostatikum antimykotikum antiemetikum
`);

/** Less common procedures, machines and what is worn after them. */
const MORE_CARE = forms(`
  dbt dammnaht dammriss dammschnitt episiotomie spritzentausch substitutionsprogramm methadonprogramm
  vena-cava-filter cavafilter saphena venenstripping crossektomie sklerosierung ausschälung thrombendarteriektomie carotisoperation endarteriektomie bypassanlage stentgraft evar
  rückenmarksstimulation leuchtlupe+n standlupe+n shunt+s zuckermessgerät+s blutzuckermessgerät+s schlafapnoegerät+s cpapmaske cpapgerät+s stimulator rückenmarkstimulator rückenmarksstimulator schmerzschrittmacher blasenschrittmacher magenschrittmacher darmschrittmacher zwerchfellschrittmacher hirnschrittmacher+s vagusnervstimulator vagusstimulator neurostimulator schmerzpumpe+n baclofenpumpe morphinpumpe medikamentenpumpe duodopapumpe apomorphinpumpe loop-recorder eventrecorder ereignisrekorder defiweste lifevest kunstherz kunstherzens
  umkehrplastik borggreve girdlestone replantation+en replantiert* gehgips liegegips gipsschuh gipsbein gipsarm unterschenkelgips oberarmgips unterarmgips beckenbeingips castverband fixateur fixateurs ilizarow ilisarow marknagel+s cerclage kirschnerdraht kirschnerdrähte spickdraht spickdrähte osteosyntheseplatte metallentfernung
  vorfußentlastungsschuh+e fersenentlastungsschuh therapieschuh+e verbandschuh+e gipsstiefel aircastschiene aircast brustgurtverband brustgurtbandage schulterbandage kniebandage sprunggelenkbandage tapeverband zinkleimverband kompressionsverband stumpfverband wundverband unterdruckverband
  okklusionspflaster okklusionstherapie augenpflaster prismenbrille filterbrille kantenfilterbrillen helmtherapie kopforthese helmorthese+n epilepsiehelm+s schutzhelmverordnung kopfschutzhelm
  trachealstoma tracheostoma+s luftröhrenschnitt+s druckkammer druckkammerbehandlung druckkammertherapie überdruckbehandlung überdruckkammer hyperbar* sauerstoffüberdruck plasmapherese immunadsorption apherese lipidapherese stammzellgabe leukapherese car-t
  nieren-tx nierentx lebertx lungentx herztx ntx htx knochenmarkstransplantation transplantationsliste
  dialyse-shunt peritonealdialysekatheter bauchfelldialyseschulung tenckhoff demerskatheter vorhofkatheter hickman broviac piccline pegsonde pej duodenalsonde jejunalsonde
  wundspülung wunddrainage redon drainagebeutel gallengangsstent ercp papillotomie gallengangsdrainage harnleiterstent doppel-j nephrostoma nephrostomie blasenspülung darmspülung analtampon manometrie zystomanometrie urodynamik
  hörgeräteversorgung cochlea-implantat cochleaimplantat+s bonebridge mittelohrimplantat fm-anlage rollitisch rennrolli sportrollstuhl rennrollstuhl handbikes absaugkatheter gebärdentafel umfeldsteuerung mundmaus kopfmaus
  lagerungsschiene lagerungsplan dekubitusmatratzen bettleiter bettgalgen bettaufrichter bettkiste niederflurbett sensormatte drehbett
  elektrokrampf ketamininfusion+en schlafentzugstherapie schlafentzugsbehandlung
 
  abstrichergebnis muskelenzyme muskelbiopsien gentestung tumorkonferenz tumorboard tumornachsorge
`);

export const CLINICAL_CARE: readonly string[] = [
  ...MEDICINES,
  ...MORE_MEDICINES,
  ...INTERVENTIONS,
  ...MORE_CARE,
  ...WORN_AIDS,
];
