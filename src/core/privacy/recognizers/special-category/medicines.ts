import { forms } from './words';

/*
 * Medicines, drugs, treatments and aids. A medicine tells the illness. Basis: Art. 4 no. 15 GDPR (recital 35).
 */
export const MEDICINES = forms(`
  lithium tramadol novalgin novaminsulfon metamizol ibuprofen diclofenac paracetamol aspirin voltaren oxycodon hydromorphon morphium buprenorphin
  subutex polamidon naloxon naltrexon antabus diamorphin cannabisblüten amphetamin amphetamine ecstasy mdma lsd
  ketamin marihuana haschisch drogenersatzstoff
  prednisolon prednison hydrocortison methotrexat mtx azathioprin humira adalimumab rituximab ocrelizumab interferon tamoxifen letrozol
  herceptin cisplatin imatinib levothyroxin thyroxin carbimazol insuline lantus novorapid semaglutid ozempic mounjaro metoprolol bisoprolol ramipril amlodipin candesartan
  valsartan torasemid furosemid digitoxin amiodaron xarelto eliquis rivaroxaban apixaban heparin clopidogrel simvastatin atorvastatin
  pantoprazol omeprazol salbutamol kortisonspray cortisonspray notfallspray epipen adrenalinpen notfallpen salbutamolspray symbicort valproat valproinsäure lamotrigin levetiracetam
  keppra carbamazepin topiramat gabapentin lyrica madopar donepezil memantin rivastigmin haloperidol haldol melperon pipamperon clozapin
  aripiprazol amisulprid ziprasidon zyprexa seroquel trevilor cipralex duloxetin cymbalta bupropion elvanse lisdexamfetamin atomoxetin strattera concerta
  opipramol doxepin amitriptylin trimipramin zopiclon zolpidem bromazepam oxazepam alprazolam clonazepam promethazin
  antiepileptika antidepressivums chemotherapeutika zytostatika blutverdünner+n blutdrucksenker+n blutdrucktabletten betäubungspflaster fentanylpflaster
  herztabletten schlaftabletten schlafmittel psychopharmakon neuroleptikum antiretrovirale penicillin antibiotika antibiotikum
  testosteron östrogen hormontherapie hormonbehandlung hormonersatztherapie pubertätsblocker antikörpertherapie immuntherapie
  elektrokrampftherapie psychoanalyse verhaltenstherapie gesprächstherapie traumatherapie ergotherapie lymphdrainage heilpädagogik
  dialysebehandlung bluttransfusion+en bluttransfusionen beatmung heimbeatmung sauerstofftherapie palliativstation palliativmedizin
  herzkatheter herzoperation bypassoperation bypassop stentimplantation hüftop knieop bandscheibenop augenop operationsnarbe magenspiegelung darmspiegelung
  ritalin dexamethason cefuroxim fluconazol thiamazol doxycyclin clindamycin cotrimoxazol trimethoprim aciclovir mirabegron tamsulosin finasterid allopurinol colchicin spironolacton xipamid eplerenon sacubitril entresto forxiga jardiance trulicity victoza wegovy saxenda dupixent stelara cosentyx remicade tecfidera copaxone avonex kesimpta tysabri
  johanniskraut melatonin cetirizin loratadin bromelain theophyllin budesonid mesalazin sulfasalazin hydroxychloroquin tacrolimus ciclosporin mycophenolat everolimus l-thyroxin euthyrox ass plavix brilique falithrom pradaxa lixiana detrusitol betmiga jodtabletten folsäure vagantin cabergolin bromocriptin clonidin moxonidin doxazosin digoxin verapamil diltiazem nitroglycerin nitrospray
  mastektomie hysterektomie appendektomie notkaiserschnitt  
`);

/** Aids and papers that tell of an illness: general words, which give way to a plain one beside them. */
export const AIDS = forms(`
  blindengeld+es landesblindengeld+es gehörlosengeld+es sehbehindertengeld blindenhilfe führhund blindenführhund+s blindenhund+s seniorenmobil krankenfahrstuhl zahnersatz stützstrümpfe rolli rolstoel wheelchair elektrorollstuhl rollstuhlnutzer+in gehhilfe+n gehstock krücke+n unterarmgehstützen gehgestell gehwagen pflegerollstuhl
  blindenstock langstock hörgeräteträger+in hörsystem hörimplantat beinprothese armprothese augenprothese treppenlift badewannenlifter
  mutterpass mutterpasses impfpass+es trachealkanüle+n defibrillator herzdefi inkontinenzmaterial inkontinenzvorlage+n inkontinenzhose+n inkontinenzartikel+n inkontinenzeinlage inkontinenzslip+s inkontinenzversorgung vorlagenwechsel sauerstoffflasche medikamentenplan 
  schwerbehindertenparkausweis behindertenpass allergiepass krankenschein+s haftfähigkeit reiseunfähigkeit
  reisefähigkeit verhandlungsunfähigkeit prüfungsunfähigkeit schuldunfähigkeit schulunfähigkeit dienstunfähigkeitsbescheinigung sportbefreiung 
  pflegegutachten krankenhausentlassung gesundheitsprobleme gesundheitsproblem
  krankheitszeiten erkrankungsbild pflegeleistungen  
  heimsauerstoff flüssigsauerstoff sauerstoffflasche sauerstoffkonzentrator+s langzeitsauerstofftherapie krankenhaustage dioptrien orthese+n spreizhose kompressionsstrümpfe+n bildschirmlesegerät screenreader patientenlifter treppenraupe duschstuhl
  toilettenstuhl inkontinenzeinlagen portkatheter blasenkatheter insulinpen halskrause treppenlifter
  beatmungsgerät+s sauerstoffkonzentrator hörgeräte+n hörgeräteakustiker pflegehilfsmittel+n
`);

/** Words that say how a person is, besides those of `special-health.ts`. */
export const MORE_STATE = forms(`
  medikamentenabhängig* betäubungsmittelabhängig* alkoholsüchtig* kokainabhängig* kokainsüchtig* tablettensüchtig* suchtgefährdet* substanzabhängig* trunksüchtig* 
  kettenraucher+in starkraucher+in volltrunken* bekifft rückfällig* verwirrt* desorientiert* altersverwirrt* demenzerkrankt* alzheimerkrank* parkinsonkrank*
  hirnverletzt* sterbenskrank* todgeweiht* chronischkrank* rheumakrank* asthmakrank* leberkrank* magenkrank* muskelkrank* mukoviszidosekrank*
  aidskrank* hivpositiv* coronapositiv* nervenkrank* geisteskrank* gemütskrank* suchtbelastet* psychotisch* wahnhaft*
  paranoid* hyperaktiv* verhaltensauffällig* entwicklungsverzögert* minderbegabt* geistigbehindert* autoaggressiv* selbstverletzend* lebensmüde
  sehschwach* kurzsichtig* nachtblind* farbenblind* erblindet* ertaubt* hochgradigschwerhörig* taubblind* hörbeeinträchtigt* sehbeeinträchtigt*
  gehörgeschädigt* sprachbehindert* sprachgestört* stumm stottert legasthenisch* kleinwuchs hinkt humpelt gehunfähig* gehschwach* gebrechlich* 
  beinamputiert* armamputiert* oberschenkelamputiert* unterschenkelamputiert* schwachsichtig* rekonvaleszent* rekonvaleszentin tumorfrei* krebsfrei* anfallsfrei* rezidivfrei* metastasenfrei* erwerbsminderungsrentner+in frührentner+in invalidenrentner+in erwerbsunfähigkeitsrentner+in einarmig* einbeinig* doppelamputiert* spastisch* gelenkkrank* rückenkrank* wirbelsäulengeschädigt*
  contergangeschädigt* impfgeschädigt* impfgeschädigte+r hirntot* komatös* bewusstlos* ohnmächtig* beatmet* tracheotomiert* künstlichernährt* reanimiert* transplantiert* lungentransplantiert* nierentransplantiert* herztransplantiert* lebertransplantiert*
  immungeschwächt* immunsupprimiert* laktoseintolerant* glutenintolerant* nussallergisch* asthmatisch* rheumatisch* chronischkranker
  übergewichtig* untergewichtig* fettleibig* magersüchtige+r bulimisch* depressive+r selbstmordgefährdet* traumatisierte+r kriegstraumatisiert* unfruchtbar* zeugungsunfähig*
  hochschwangere+n entbunden ungeimpft* geimpft* positivgetestet* haftunfähig* reiseunfähig* verhandlungsunfähig* prozessunfähig* schuldunfähig* geschäftsunfähig* testierunfähig* schulunfähig* sportunfähig* berufsunfähig* arbeitsunfähige erwerbsgeminderte+r frühverrentet* krankgemeldete
  schwerkriegsbeschädigt* kriegsversehrt* kriegsblind* schwerverletzt* schwerstverletzt* leichtverletzt* querschnittgelähmte+r
  stotterte gestottert lispelt lispelte humpelte gehumpelt hinkte gehinkt erblindete ertaubte kollabierte kollabiert halluziniert halluzinierte fieberte gefiebert erbrach gekotzt krampfte gekrampft hyperventilierte hyperventiliert benommen zittrig bettlägrig* senil genesen* frühgeboren* abstinent* hochsensibel hochsensibl* schulängstlich* sterilisiert* sterilisieren tobsüchtig* einnässend* eingenässt eingekotet gelallt lallte lallt schwermütig* manisch-depressiv* lebensmüde* schwerkranke+r pflegebedürftige+r blinde+r gehörlose+r
  bluter epileptikerin dialysepatient+in krebspatient+in demenzpatient+in schlaganfallpatient+in hivpatient schmerzpatient+in herzpatient+in diabetespatient+in psychiatriepatient+in
  risikopatient+in alzheimerpatient+in parkinsonpatient+in rheumatiker+in mspatient+in hämophiler migränepatient+in pflegefall legastheniker+in stotterer alkoholikerin junkie+s drogenabhängige+r+n drogensüchtige+r+n suchtkranke+r+n alkoholkranke+r+n spielsüchtige+r
  pregnant disabled zwanger gehandicapt enceinte handicapé handicapée diabétique aveugle sourd malade chronischkranke* fremdgefährdend* eigengefährdend* suizidgefährdete+r psychischkrank* schmerzkrank* alkoholgefährdet* unterernährt* mangelernährt* dehydriert* sediert* 
`);
