import { forms } from '../../words';

/*
 * Names of illnesses that are said of somebody, hardly ever in notices of a town hall: by the chapters of ICD-10-GM.
 * Basis: Art. 4 no. 15 and Art. 9 (1) GDPR.
 */

const HEART_AND_VESSELS = forms(`
  vorhofflimmern vorhofflattern kammerflimmern kammertachykardie kammerthrombus vorhofthrombus endokarditis myokarditis perikarditis perimyokarditis
  perikarderguss herzbeutelentzündung herzbeuteltamponade mitralinsuffizienz mitralstenose mitralklappenprolaps aortenklappenstenose aortenstenose
  aortenklappeninsuffizienz aorteninsuffizienz trikuspidalinsuffizienz klappeninsuffizienz klappenstenose klappenvitium vitium+s vitien herzvitium kombinationsvitium
  aortendissektion aortenaneurysma bauchaortenaneurysma aortenruptur aortenisthmusstenose herzwandaneurysma rhythmusstörung+en extrasystole+n extrasystolen arrhythmie+n
  tachyarrhythmie bradyarrhythmie sinustachykardie sinusbradykardie sinusknotensyndrom linksschenkelblock rechtsschenkelblock schenkelblock langqtsyndrom brugadasyndrom
  linksherzinsuffizienz rechtsherzinsuffizienz globalinsuffizienz herzdekompensation linksherzdekompensation pumpschwäche auswurffraktion ejektionsfraktion
  herzmuskelschwäche herzmuskelentzündung herzinnenhautentzündung herzwandverdickung herzhypertrophie linksherzhypertrophie takotsubo hinterwandinfarkt+s vorderwandinfarkt+s
  reinfarkt+s koronarsyndrom koronarsklerose mehrgefäßerkrankung stammstenose hauptstammstenose herzscheidewanddefekt vorhofseptumdefekt+s ventrikelseptumdefekt+s septumdefekt+s fallot
  herzstolpern herzschmerz+en herzbeklemmung+en herzjagen carotisstenose karotisstenose halsschlagaderverengung
  arteriosklerosen claudicatio thrombophlebitis phlebitis phlebothrombose beinvenenthrombose beckenvenenthrombose armvenenthrombose sinusvenenthrombose
  lungenarterienembolie lungeninfarkt+s varikosis varikose varikozele ösophagusvarizen stammvarikosis postthrombotisch* raynaud raynaudsyndrom vaskulitis arteriitis riesenzellarteriitis
  polyarteriitis behçet takayasu hypertensiv* hochdruckkrise präsynkope kreislaufstillstand+s kreislaufversagen
  apoplexie hirninfarkte mediainfarkt+s thalamusinfarkt+s kleinhirninfarkt+s kleinhirnblutung stammganglienblutung subarachnoidalblutung subduralhämatom+s epiduralhämatom+s hirnmassenblutung
`);

const LUNGS = forms(`
  asbestose silikose bronchiektasen bronchiolitis pleuritis rippenfellentzündung pleuraerguss+es pleuraempyem pleuramesotheliom mesotheliom+s pneumothorax spannungspneumothorax
  hämatothorax atelektase+n lungenrundherd+e+s rundherd+e lungenödem+s lungenabszess lungenemphysem+s emphysem+s lungenfibrose lungenrestriktion globalinsuffizient* ateminsuffizienz
  atemwegsobstruktion bronchialobstruktion bronchospasmus schlafapnoesyndrom schlafapnoe hypoxämie hyperkapnie belastungsdyspnoe ruhedyspnoe orthopnoe
  hämoptysen bluthusten kruppanfall kruppanfälle pseudokrupp laryngospasmus stimmbandlähmung stimmbandknötchen kehlkopfentzündung laryngitis tracheitis pharyngitis
  sinusitis pansinusitis nebenhöhlenentzündung nasennebenhöhlenentzündung kieferhöhlenentzündung stirnhöhlenentzündung nasenscheidewandverkrümmung seitenstrangangina tonsillitis
  peritonsillarabszess rachenmandelhyperplasie adenoide nasenmuschelhyperplasie schädelbrummen pneumonien pneumonitis alveolitis farmerlunge lungensarkoidose morbusboeck mukoviszidosen
  rauminsuffizienz rechtsherzbelastung sättigungsabfall einschlafattacken
`);

const STOMACH_AND_LIVER = forms(`
  refluxösophagitis refluxkrankheit ösophagitis speiseröhrenentzündung achalasie zenkerdivertikel gastroenteritis gastroparese magenperforation magendurchbruch magenblutung
  ulcera ulkus ulzera duodenalulkus zwölffingerdarmgeschwür+e ileitis pankolitis proktitis sigmadivertikulitis divertikulose appendizitis peritonitis bauchfellentzündung subileus
  darmperforation darmdurchbruch darmverschlingung darmpolypen kolonpolypen analfissur analfistel+n analabszess analprolaps analvenenthrombose perianalthrombose steißbeinfistel+n sakraldermoid pilonidalsinus
  rektumprolaps stuhlinkontinenz harninkontinenz dranginkontinenz belastungsinkontinenz stressinkontinenz mischinkontinenz teerstuhl+s blutstuhl+s obstipation diarrhoe diarrhö
  hepatopathie leberzirrhosen leberfibrose steatosis steatohepatitis fettleberhepatitis autoimmunhepatitis cholangitis cholezystitis gallenblasenentzündung cholelithiasis choledocholithiasis
  cholestase gallenstau gallengangsverschluss gallensteinleiden gallenblasenstein gallenstein+s pfortaderthrombose pfortaderhochdruck aszites bauchwassersucht hepatorenal* leberkoma enzephalopathien
  ethyltoxisch* äthyltoxisch* nutritivtoxisch* hämangiom+e pankreatitiden pankreasinsuffizienz pankreaspseudozyste fettstuhl malabsorption kurzdarmsyndrom kurzdarm laktasemangel
  zöliakie sprue nahrungsmittelunverträglichkeit+en hiatushernie zwerchfellhernie nabelhernie narbenhernie bauchwandhernie bauchwandbruch bauchdeckenbruch+s narbenbruch+s nabelbrüche
  ikterus meulengracht splenomegalie milzriss milzruptur dünnpfiff dünnschiss dumpingsyndrom ileostoma kolostoma colostoma jejunostoma urostoma enterostoma stomaversorgung stomabeutel
  dysphagie aphthen rhagaden speichelstein+e
`);

const KIDNEYS_AND_SEX = forms(`
  glomerulonephritis pyelonephritis nierenbeckenentzündung nephritis nephropathie nephrose schrumpfniere+n zystennieren zystenniere+n hydronephrose nierenstauung harnstau harnstauungsniere harnleiterstein+e+s
  nierenstein+s blasenstein+e+s harnstein+e urolithiasis nephrolithiasis nierensteinkolik+en nierenkoliken harnverhalt+s harnverhaltung blasenentleerungsstörung zystitis reizblase urethritis
  harnröhrenstriktur harnröhrenenge dialysepflicht dialysepflichtigkeit urämie anurie hämaturie makrohämaturie proteinurie urosepsis epididymitis nebenhodenentzündung hydrozele hodenentzündung
  prostatahyperplasie prostatakarzinom prostatavergrößerung erektionsstörung+en vorhautverengung phimose paraphimose harnwegsinfekte harnwegsinfektion+en
  salpingitis adnexitis eierstockentzündung eierstockzyste+n ovarialzyste+n ovarialzysten endometriosezyste uterusmyom+e myome myomen gebärmuttersenkung gebärmuttervorfall descensus uterusprolaps vulvitis vaginose vaginalmykose
  zervizitis zervixdysplasie dysmenorrhoe dysmenorrhö menorrhagie hypermenorrhoe amenorrhoe schmierblutung+en menorrhagien gebärmutterentzündung pcosyndrom
  azoospermie oligozoospermie spermiogramm+s zyklusstörungen gynäkomastie brustzyste
  risikogravidität gravidität graviditäten abort+s aborte aborten frühabort spätabort extrauteringravidität tubargravidität blasenmole plazentalösung plazentainsuffizienz praevia
  zervixinsuffizienz muttermundschwäche blasensprung präeklampsie hellp hellpsyndrom gestose eklampsie schwangerschaftshochdruck gestationsdiabetes mehrlingsschwangerschaft drillingsschwangerschaft
  symphysenlockerung symphysensprengung hyperemesis dammriss wochenbettdepression wochenbettfieber kindbettfieber mastitis beckenendlage wehentätigkeit wehenhemmer
`);

const HORMONES_AND_BLOOD = forms(`
  hypothyreose hyperthyreose thyreotoxikose immunthyreopathie schilddrüsenknoten schilddrüsenüberfunktion schilddrüsenunterfunktion strumaknoten nebenschilddrüsenadenom hyperparathyreoidismus hypoparathyreoidismus
  nebenniereninsuffizienz nebennierenadenom hypophysenadenom hypophyseninsuffizienz hypopituitarismus hirnanhangdrüse hirnanhangsdrüse prolaktinom akromegalie phäochromozytom connsyndrom adrenogenital*
  diabetesfuß diabetikerfuß stoffwechselentgleisung zuckerentgleisung+en blutzuckerentgleisung+en ketoazidose hypoglykämien hyperglykämien insulinresistenz hyperinsulinismus
  dyslipidämie hyperlipoproteinämie hypertriglyceridämie hyperurikämie phenylketonurie porphyrie hämochromatose niemannpick galaktosämie fruktoseintoleranz homozystinurie ahornsirupkrankheit
  mukopolysaccharidose amyloidose podagra gichttophi rachitis osteomalazie pellagra beriberi
  hyponatriämie hypokaliämie hyperkaliämie hyperkalzämie hypernatriämie kachexie marasmus sarkopenie lipödem+s lymphödem+s
  panzytopenie leukopenie neutropenie agranulozytose thrombopenie thrombozytose polycythaemia polyzythämie myelofibrose myelodysplasie plasmozytom waldenström sichelzellanämie sichelzellkrankheit
  perniziosa kugelzellanämie sphärozytose gerinnungsstörung+en willebrand willebrandsyndrom blutungsneigung purpura hypogammaglobulinämie immundefekte agammaglobulinämie neutropen*
  gelenkblutung+en blutgerinnsel+s thromben antiphospholipidsyndrom
`);

const NERVES_AND_SENSES = forms(`
  encephalomyelitis enzephalomyelitis lateralsklerose myasthenie guillain polyneuropathien neuropathien polyradikulitis radikulopathie radikulitis facialisparese fazialisparese trigeminusneuralgie
  postzosterneuralgie clusterkopfschmerz+en spannungskopfschmerz+en kopfschmerzattacken grandmalanfall grandmal absencen krampfgeschehen krampfereignis
  dravetsyndrom narkolepsie kataplexie syringomyelie myelopathie myelitis querschnittssyndrom kaudasyndrom blasenlähmung fußheberschwäche fußheberparese fallhand
  hemiplegie hemisymptomatik hemianopsie anosognosie apraxie ataxie dysarthrie dysarthrophonie dysphonie globalaphasie sprechapraxie alexie agnosie akinese bradykinese dyskinesie+n dyskinesien spätdyskinesie
  tremor dystonie torticollis schiefhals+es blepharospasmus hirnatrophie kleinhirnatrophie leukenzephalopathie leukodystrophie mikroangiopathie hirnstamminfarkt hirndruckzeichen
  normaldruckhydrozephalus shuntrevision liquorshunt chiari kavernom+s kavernome angiom+s arteriovenös* hirnaneurysmen hirnabszesse hirnmetastase+n meningoenzephalitis
  hypoxisch* wachkomapatient+in lockedin apallisch* creutzfeldt multisystematrophie lewykörper frontotemporal* korsakow karpaltunnelsyndrom+s ulnarisrinnensyndrom
  tarsaltunnelsyndrom plexuslähmung plexusparese nervenwurzelreizung nervenkompression phantomschmerz+en kausalgie neuralgien
  makulaödem+s netzhautablösung netzhautriss glaskörperblutung glaskörperabhebung glaskörpertrübung retinopathie retinopathia retinoblastom+s retinitis pigmentosa stargardt zapfendystrophie uveitis iritis
  iridozyklitis keratitis keratokonus hornhauttrübung hornhauttrübungen hornhautgeschwür ptosis lidlähmung optikusneuritis optikusatrophie sehnervenentzündung sehnervschwund papillenödem gesichtsfeldeinschränkung+en
  gesichtsfeldausfälle röhrengesichtsfeld restsehvermögen aphakie anophthalmus glasauge+s augenverätzung+en hornhautverätzung innenohrschädigung+en innenohrschwerhörigkeit schallempfindungsschwerhörigkeit schallleitungsschwerhörigkeit
  hochtonschwerhörigkeit hochtonverlust otitis mastoiditis cholesteatom+s otosklerose paukenerguss hörstürze vestibularisausfall lagerungsschwindel drehschwindel schwankschwindel tinnitusmaskierer akustikusneurinom+s vestibularisschwannom anosmie geruchsverlust geschmacksverlust parosmie
`);

const SKIN_BONES_MUSCLES = forms(`
  rosacea hidradenitis pemphigus pemphigoid sklerodermie sclerodermie dermatomyositis erythem+s erythema erythrodermie psoriasisarthritis neurodermitisschub handekzem kontaktekzem kontaktdermatitis dermatitis windeldermatitis
  dyshidrose onychomykose tinea dellwarze+n fibrome keloid+e+s narbenkeloid keratose+n keratosen ichthyose epidermolysis xeroderma quaddeln quaddel angioödem+s quinckeödem+s urtikaria hyperhidrose alopecia lipom+e+s atherom+s
  karbunkel phlegmone erysipel+s follikulitis panaritium cruris wundliegegeschwür+e+s liegegeschwür+e dekubitalgeschwür+e druckulkus krätzmilbengänge
  polyarthrose rhizarthrose fingerpolyarthrose omarthrose gonarthrosen coxarthrosen facettensyndrom facettenarthrose osteonekrose hüftkopfnekrose sudeck algodystrophie kalkschulter
  schultersteife impingementsyndrom rotatorenmanschettenriss supraspinatussehnenruptur bizepssehnenruptur bursitis epicondylitis epikondylitis tennisellenbogen golferellenbogen tendovaginitis tendinitis tendinose achillodynie plantarfasziitis
  dupuytren dupuytrensche hammerzehen klauenzehen klumpfuß spitzfuß hohlfuß chondropathie chondromalazie meniskusläsion innenmeniskusläsion innenmeniskusriss außenmeniskusriss korbhenkelriss meniskopathie kreuzbandruptur patellaluxation
  bandruptur außenbandruptur syndesmosenriss syndesmosenruptur muskelbündelriss lumbalgie lumbago lumboischialgie ischialgie zervikalsyndrom cervikalsyndrom zervikobrachialgie cervicobrachialgie wurzelreizsyndrom bandscheibenprolaps nucleusprolaps bandscheibenprotrusion
  osteochondrosen spondylarthrosen spondylitis spondylodiszitis spondyloarthritis iliosakralgelenk iliosakralgelenksarthrose blockwirbel keilwirbel sinterungsfraktur wirbelkörpersinterung wirbelgleiten spondylolyse hyperkyphose rippenbuckel trichterbrust kielbrust
  osteomyelitis knochenmarködem+s knochenmarksödem knocheninfektion pseudarthrose refraktur polytrauma+s schädelhirntraumen commotio contusio polymyalgie myositis rhabdomyolyse kompartmentsyndrom arthrofibrose arthrogryposis arthralgie+n myalgie+n polyarthralgie
  muskelschwund muskelatrophie duchenne myopathien osteogenesis glasknochen achondroplasie kollagenosen lupus erythematodes sjögrensyndrom mischkollagenose rheumafaktor marfansyndrom hypermobilitätssyndrom hohlrücken beckenschiefstand beinverkürzung
`);

const TUMOURS_AND_GENES = forms(`
  lymphom+e+s nonhodgkin hodgkin myelom+s sarkom+e+s osteosarkom+s ewingsarkom+s weichteilsarkom liposarkom karzinom+e+s mammakarzinom+s bronchialkarzinom+s kolonkarzinom rektumkarzinom pankreaskarzinom ovarialkarzinom zervixkarzinom endometriumkarzinom urothelkarzinom plattenepithelkarzinom+s basalzellkarzinom
  nierenzellkarzinom seminom+s teratom+s glioblastom+s astrozytom oligodendrogliom+s ependymom+s medulloblastom+s neuroblastom+s wilmstumor nephroblastom+s meningeom+s meningiom+s kraniopharyngeom+s chordom chondrosarkom schwannom neurofibrom+e neurofibromatose insulinom gastrinom karzinoid+s thymom+s
  metastase+n metastasen metastasierung fernmetastase+n lebermetastasen lungenmetastasen knochenmetastasen peritonealkarzinose tumorrezidiv lokalrezidiv tumorprogress heilungsbewährung tumorkachexie tumorschmerz+en leberherd+e raumforderung+en malignom+s präkanzerose karzinosis tumorleiden+s krebsleiden+s tumorstadium
  bauchspeicheldrüsenkrebs gallenblasenkrebs gallengangskrebs dünndarmkrebs enddarmkrebs mastdarmkrebs zungenkrebs mundbodenkrebs rachenkrebs zungengrundkarzinom lippenkrebs hodgkinlymphom lymphknotenmetastasen lymphknotenkrebs harnblasenkrebs peniskrebs vulvakrebs scheidenkrebs gebärmutterkörperkrebs rippenfellkrebs
  mosaiktrisomie mikrodeletion mikrodeletionssyndrom turnersyndrom klinefeltersyndrom fragilesx angelmansyndrom noonansyndrom rettsyndrom digeorge
  anlageträger+in anlageträgerschaft genmutation+en brca1 brca2 genträger+in erbleiden+s chromosomenstörung chromosomenveränderung
  lippenkiefergaumenspalte kraniosynostose mikrozephalie makrozephalie gastroschisis omphalozele ösophagusatresie analatresie zwerchfellhernien dysmelie gliedmaßenfehlbildung asphyxie neugeborenenikterus neugeborenensepsis neugeborenengelbsucht bronchopulmonal* frühgeborenenretinopathie hirnblutungen
  gedeihstörung+en minderwuchs großwuchs entwicklungsretardierung
`);

const INFECTIONS = forms(`
  morbus   neurosyphilis trichomonaden trichomoniasis mykoplasmen ureaplasmen papillomviren hivinfektion kaposi pneumocystis zytomegalie epsteinbarr pfeiffersches
  gürtelrosen herpesenzephalitis herpeskeratitis neuroborreliose lymeborreliose tuberkulom lymphknotentuberkulose miliartuberkulose knochentuberkulose gasbrand toxoplasmosen aspergillose candidose kandidose mundsoor windelsoor histoplasmose
  septikämie urosepsisverdacht sepsisgeschehen+s bakteriämie wundrosen osteitis epiglottitis bronchopneumonie aspirationspneumonie amöbenruhr lamblien giardien clostridioides kryptokokken hcvpositiv hbvpositiv
  askariden oxyuren taeniasis leishmaniasis schistosomiasis postcovidsyndrom longcovidsyndrom belastungsintoleranz chronischesfatiguesyndrom fatiguesyndrom erschöpfungssyndroms mecfs
  exanthem+s exanthema gelenkinfekt protheseninfektion protheseninfekt endoplastitis
`);

/** Names of those who described them, short forms of files, and names by what is seen. */
const BY_NAME = forms(`
  schmetterlingskind arthrogrypose verbitterungsstörung rekonvaleszenz
  pem xxy xyy tumorverdacht phobie+n herzkatheter+s vorsteherdrüse charcot charcotmarietooth prader praderwilli angelman ehlersdanlos huntington hirschsprung ledderhose osgood perthes sinding kienböck haglund schlatter scheuermannkyphose bakerzyste+n williamsbeuren smithmagenis noonan pitthopkins rubinstein
  rettmädchen cridu edwardssyndrom pätau crouzon goldenhar pierrerobin treacher klippelfeil silverrusselsyndrom vacterl phelan alport bartter gitelman fanconi vonhippellindau sturgeweber bournevillepringle tuberöse fabry gaucher taysachs niemann leigh melas kearns friedreich kugelberg machadojoseph
  churg goodpasture henoch schönlein sjögren wegener moyamoya peyronie budd chiari caroli criglernajjar dubinjohnson mallory boerhaave menetrier zollinger cushing hashimoto quervain
  brugada wpw longqt tako ebstein fallotsche fallotscher kartagener wilsonkrankheit hepatolentikulär* bardet biedl alström
  cll cml mgus hlh ttp avnrt avsd vsd pfo hocm dcm hfpef hfref aih nafld mcas heds sfn cidp nmo nmosd mogad adem psp ftd nph ptbs kptbs pmds pcos smard spg nf1 nf2 fop hnpcc
  neglect+s hemineglect intentionstremor ruhetremor haltetremor aktionstremor flimmerskotom achromatopsie monochromasie farbsinnstörung protanopie deuteranopie aniridie mikrophthalmus kolobom+s albinismus ptosen esotropie exotropie anisometropie aniseikonie hemeralopie nyktalopie photophobie phonophobie misophonie hyperosmie phantosmie dysgeusie
  lidkrampf hemispasmus spasmus spasmen spastiken myoklonie+n myoklonus faszikulation+en fibromyalgien athetose hemiballismus chorea spiegelbewegung+en synkinesie+n opisthotonus kloni klonus hypomimie mikrographie pisasyndrom kamptokormie
  hemikranie cephalgie zephalgie kephalgie trigeminusreizung trigeminopathie okzipitalneuralgie meralgie metatarsalgie gonalgie coxalgie omalgie dorsalgie zervikalgie kokzygodynie glossodynie odynophagie proktalgie mastodynie pelvipathie dyspareunie dysurie pollakisurie algurie strangurie nykturie enuresis enkopresis
  soor soorösophagitis shigellenruhr bakterienruhr bandwurmlarve+n neurozystizerkose zystizerkose echinokokkus trichinose toxokariose ankylostomiasis strongyloidiasis spulwürmer hakenwürmer peitschenwürmer filzlaus filzläuse kleiderläuse myiasis tungiasis loiasis trypanosomiasis chagas babesiose anaplasmose rickettsiose qfieber bartonellose katzenkratzkrankheit nokardiose aktinomykose mykobakteriose melioidose
  legionellose pontiacfieber psittakose adenovirus parvovirus coxsackie enteroviren metapneumovirus zytomegalievirus cmv ebv hhv htlv helicobacter pylori klebsiellen streptokokken pneumonieverdacht
  gelenkschmerzen knochenschmerzen nervenschmerzen muskelschmerzen flankenschmerz+en unterbauchschmerzen oberbauchschmerzen thoraxschmerz+en brustschmerz+en rückenschmerz kreuzschmerzen nackenschmerzen steißbeinschmerzen leistenschmerzen narbenschmerzen stumpfschmerz+en
  hypospadie epispadie kryptorchismus leistenhoden hodenhochstand pendelhoden gleithoden bauchhoden hodentorsion hydrocele varicocele spermatozele peniskrümmung induratio adenomyose adenomyosis endometriumhyperplasie asherman vaginismus vulvodynie rektozele zystozele enterozele dermoidzyste bartholinitis galaktorrhö hirsutismus anovulation
  oligohydramnion polyhydramnion plazentaretention uterusruptur schulterdystokie kopfgeschwulst kephalhämatom schädelasymmetrie plagiozephalus brachyzephalus schiefschädel trinkschwäche neugeborenenkrampf fetopathie embryopathie fetalschaden
  polyglobulie leukozytose thrombozythämie eisenmangelanämie sideropenie hämolyse methämoglobinämie protein-c-mangel faktorvleiden apcresistenz prothrombinmutation thrombophilie hyperkoagulabilität hypalbuminämie hyperferritinämie hyperbilirubinämie hyperammonämie hyperkalziämie hypokalzämie hypomagnesiämie hypophosphatämie azotämie ketonurie mikroalbuminurie nephrotisch* hyperglykäm* hypoglykäm* hypoton* hyperton* tachykard* bradykard* arrhythmisch* dyspnoisch* subfebril septisch* ikterisch* ödematös* adynam* anurisch* dekompensiert*
  lymphadenopathie hepatomegalie hepatosplenomegalie kardiomegalie pleuraschwarte fassthorax trichterbrust hühnerbrust trommelschlegelfinger uhrglasnägel palmarerythem caputmedusae spidernaevi striae acanthosis vitiligo ekchymose+n petechien livedo pruritus xerosis lichenifikation prurigo granuloma pityriasis molluscum mollusken condylom kondylom nävus nävi dysplastisch* aktinisch* spinaliom melanom+e+s melanoma merkelzellkarzinom
  hyperhidrosis bromhidrose hypohidrose anhidrose axillar* pilonidal* hidrosadenitis trichophytie kerion ekzem+e+s seborrhoisch* perioral* lentigo
  klauenzehe krallenzehe+n senkspreizfuß knicksenkfuß knickfuß plattfuß sichelfuß hackenfuß charcotfuß genu valgum varum patelladysplasie hüftkopfgleiten epiphyseolyse epiphysenlösung exostose+n osteochondrom+e osteochondrosis dissecans gelenkmaus arthropathie+n arthrodese+n versteifungsoperation knochenwucherung+en knochenzyste+n osteom knochennekrose knochenschwund knochenschwunds mortonneurom metatarsalfraktur marschfraktur ermüdungsfraktur stressfraktur plattenbruch sprungbeinbruch kahnbeinfraktur radiusfraktur humerusfraktur femurfraktur tibiafraktur fibulafraktur patellafraktur claviculafraktur klavikulafraktur acetabulumfraktur beckenringfraktur malleolarfraktur bimalleolar* trimalleolar* grünholzfraktur monteggia galeazzi boxerfraktur skidaumen
  sehnenabriss bizepssehnenabriss achillessehnenabriss quadrizepssehnenriss patellasehnenriss strecksehnenabriss beugesehnenverletzung bizepssehnenriss supraspinatussehne bankart hillsachs labrumriss labrumläsion tossy acgelenksprengung hagl schulterinstabilität schnappfinger ringbandstenose sehnenverkalkung mausarm+s handgelenksganglion karpaltunnels thoracicoutlet piriformis facettenblockade iliosakralblockade isgblockade hws-syndrom bws-syndrom lws-syndrom skoliosen spinabifida meningomyelozele myelomeningozele tetheredcord
  innenohrfibrose akustikusneurinome gehörgangsexostosen gehörgangsatresie mikrotie hyposmie stimmlippenlähmung rekurrensparese rekurrenslähmung reinkeödem laryngozele septumdeviation nasenpolypen nasenpolyp nasenmuscheln choanalatresie velopharyngeal* gaumenspalte lippenspalte kiefergelenkarthrose kraniomandibulär* bruxismus mundtrockenheit leukoplakie glossitis stomatitis sialadenitis
  zerebralparese cerebralparese hirnstammödem hirnödem+s hirndruck hirnprellung hirnquetschung pseudotumor arachnoidalzyste kolloidzyste hypophysenzyste hygrom+s polymikrogyrie lissenzephalie balkenagenesie schizenzephalie porenzephalie holoprosenzephalie anenzephalie kleinwuchs sturzanfall sturzanfälle+n blitzanfälle bnskrämpfe westsyndrom lennoxgastaut dravet janzsyndrom fokalanfall petitmal statusepilepticus epilepticus aurasymptome
  postexertionell* orthostatisch* posturales dysautonomie brainfog belastungsintolerant*
  knalltraumas explosionstrauma blasttrauma caissonkrankheit dekompressionskrankheit taucherkrankheit höhenkrankheit höhenödem strahlenschaden strahlenkrankheit schwermetallvergiftung+en bleivergiftung quecksilbervergiftung pilzvergiftung methanolvergiftung co-vergiftung schwelgasvergiftung rauchgasinhalation hitzekollaps hitzeerschöpfung hypothermie
  wundheilungsstörungen wundheilungsproblem+e+n wunddehiszenz platzbauch nahtinsuffizienz anastomoseninsuffizienz serom+s narbenbruchs verwachsungen bauchverwachsungen bridenileus stumpfinfekt shuntverschluss stentverschluss bypassverschluss prothesenlockerung prothesenbruch implantatbruch prothesenwechsel hüftwechsel kniewechsel schaftlockerung
  hebephrenie hebephrenien hebephren* psychogen* funktionell-neurologisch* dissoziationen entzugszeichen entzugsanfall entzugsanfälle babyentzug neonatal*
`);

export const CLINICAL_ILLNESSES: readonly string[] = [
  ...HEART_AND_VESSELS,
  ...LUNGS,
  ...STOMACH_AND_LIVER,
  ...KIDNEYS_AND_SEX,
  ...HORMONES_AND_BLOOD,
  ...NERVES_AND_SENSES,
  ...SKIN_BONES_MUSCLES,
  ...TUMOURS_AND_GENES,
  ...INFECTIONS,
  ...BY_NAME,
];
