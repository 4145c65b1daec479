import { forms } from '../words';

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
