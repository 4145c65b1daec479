import { INJURIES, MORE_ILLNESS } from './illnesses';
import { AIDS, MEDICINES, MORE_STATE } from './medicines';
import type { WordKind } from './words';
import { forms } from './words';

/*
 * Words of health. Basis: Art. 4 no. 15 and Art. 9 (1) GDPR; ICD-10-GM for what counts as an illness; § 152 SGB IX
 * (disability), § 15 SGB XI (care), § 5 EFZG (unfitness for work).
 */

/** Illnesses, injuries, interventions and medicines: of a person wherever a person is spoken of. */
const ILLNESS = forms(`
  bruch+es verlust+es geprellt* gequetscht* verstaucht* gezerrt* verdreht* ausgekugelt* verrenkt* verbrüht* verbrannt* gerissen* riss angebrochen* geschwollen* verletzt* verletzung verätzt* erfroren* gebrochen* 
  depression+en depr gebrochen brach drogen drogeneinfluss alkoholeinfluss+es rauchvergiftung+en corona bandscheibe bluter+in kaiserschnitt+s asthmaspray insulinpumpe autismusdiagnose herzfehler+s herzklappenfehler+s borderliner+in fieber blinddarmentzündung burnout psychose+n schizophrenie borderline ptbs adhs autismus asperger demenz demenzerkrankung alzheimer parkinson
  sklerose epilepsie diabetes zuckerkrankheit krebs brustkrebs leukämie lymphom+e+s karzinom+e+s tumor+s+en+e metastase+n melanom
  chemo chemotherapie+n strahlentherapie bestrahlung+en schlaganfall+s schlaganfälle herzinfarkt+s herzanfall+s hirnblutung+en
  hirntumor+s bandscheibenvorfall+s bandscheibenvorfälle rheuma asthma asthmaanfall copd hiv aids tuberkulose tbc covid
  fehlgeburt+en totgeburt abtreibung+en schwangerschaftsabbruch+s schwangerschaftsabbrüche suizid+s suizidversuch+s
  suizidversuche selbstmordversuch+s selbstmordversuche suizidgedanken selbstmordgedanken selbstverletzung+en psychotherapie
  psychiatrie+n entgiftung entziehungskur alkoholentzug+s drogenentzug+s dialyse querschnittslähmung amputation magersucht bulimie anorexie migräne
  tinnitus panikattacke+n angstzustände+n paranoia halluzination+en wahnvorstellung+en manie trauma+ta traumatisierung
  alkoholismus alkoholiker+in+s alkoholabhängigkeit alkoholsucht alkoholproblem+e alkoholmissbrauch drogenabhängigkeit drogensucht
  drogenproblem+e drogenkonsum+s drogenmissbrauch spielsucht suchtproblem+e suchtproblematik suchtkrankheit tablettenabhängigkeit
  medikamentenabhängigkeit tablettensucht methadon substitution trisomie spastik zerebralparese mukoviszidose crohn zöliakie
  laktoseintoleranz psoriasis schuppenflechte gicht arthrose rheumatismus osteoporose skoliose fibromyalgie hexenschuss
  bluthochdruck hypertonie herzinsuffizienz herzschwäche herzrhythmusstörung+en vorhofflimmern herzschrittmacher  stent+s
  thrombose+n embolie+n niereninsuffizienz nierenversagen leberzirrhose zirrhose gallenstein+e nierenstein+e endometriose
  unfruchtbarkeit inkontinenz myom+e zyste+n schilddrüsenunterfunktion schilddrüsenüberfunktion hashimoto adipositas
  borreliose malaria syphilis krätze scabies lepra polio kinderlähmung sepsis ataxie myasthenie huntington tourette legasthenie
  dyskalkulie blindheit taubheit gehörlosigkeit schwerhörigkeit lähmung+en hemiparese halbseitenlähmung narkolepsie schlafapnoe
  krampfanfall+s krampfanfälle anfallsleiden armbruch beinbruch schenkelhalsbruch oberschenkelhalsbruch wirbelbruch rippenbruch
  handgelenksbruch schlüsselbeinbruch beckenbruch fraktur+en kreuzbandriss+es meniskusriss bänderriss gehirnerschütterung
  schleudertrauma platzwunde+n hüftprothese knieprothese endoprothese brustamputation organtransplantation transplantation
  hirnschaden hirnschädigung schädelhirntrauma psychopharmaka neuroleptika antidepressivum antidepressiva beruhigungsmittel
  schmerzmittel insulin metformin ritalin medikinet methylphenidat sertralin citalopram escitalopram mirtazapin venlafaxin
  fluoxetin quetiapin olanzapin risperidon  tavor lorazepam diazepam tilidin fentanyl pregabalin levodopa cortison
  kortison marcumar betablocker morphin opiate opioide immunsuppressiva epilepsiemedikament+e heroin kokain  angststörung+en
  gesichtslähmung lupus sarkoidose gürtelrose windpocken masern röteln mumps keuchhusten scharlach influenza magengeschwür+e
  hernie leistenbruch nervenzusammenbruch+s  hörsturz netzhautablösung makuladegeneration glaukom katarakt 
  ohnmachtsanfälle schwindelanfälle schwindelanfall lernbehinderung sprachbehinderung risikoschwangerschaft schwangerschaft+en
  präeklampsie wochenbettdepression hautausschlag mobilitätseinschränkung gehbehinderung sehbehinderung hörbehinderung
  körperbehinderung mehrfachbehinderung schwerstbehinderung pflegefall+s prostatakrebs arzneimittelsucht kaufsucht
  esssucht internetsucht konzentrationsschwäche mutismus enuresis rheumaschub   wirbelsäulenleiden hüftdysplasie
  ertaubung erblindung palliativversorgung palliativpflege sauerstoffgerät beatmungsgerät magensonde stoma dauerkatheter
`);

/** General words of health, which need the person closer by, and give way to an illness beside them. */
const HEALTH = forms(`
  erkrankung+en krankheit+en krankheitsbild+es behinderung+en schwerbehinderung+en schwerbehinderteneigenschaft beeinträchtigung+en
  krankschreibung+en arbeitsunfähigkeit arbeitsunfähigkeitsbescheinigung+en dienstunfähigkeit erwerbsunfähigkeit
  diagnose+n therapie+n reha kur rehabilitation+smaßnahme rehamaßnahme rehaklinik klinikaufenthalt+s
  krankenhausaufenthalt+s+es krankenhausaufenthalte operation+en pflegebedürftigkeit rollstuhl+s rollstuhlfahrer+in rollator+s
  hörgerät+e+s anfall+s anfälle+n beschäftigungsverbot+es+s prothese+n schwerbehindertenausweis+es behindertenausweis+es behindertenparkausweis+es 
  entbindungstermin+s mutterschutz+es frühgeburt medikament+e+en tabletten erwerbsminderung erwerbsminderungsrente allergie+n
  unverträglichkeit infektion+en quarantäne gesundheitszustand+s krankengeschichte krankenakte 
  schmerzen suchterkrankung+en leiden notoperation krankengymnastik stottern sprachstörung+en 
  krankengeld logopädie stottert gehörlosendolmetscher+in suchterkr au op khk ads rehakur mutterkindkur assistenzhund blindenführhund blindenhund gebärdendolmetscher
  gebärdensprachdolmetscher+in mrt ekg eeg blindengeld verletzungen pflegebett krankheitsfall+s schwangerschaftswoche ssw
  unterschenkelprothese   arztbericht+s entlassungsbericht+s entlassbrief behandlungsbericht+s
`);

/** Participles and adjectives that say how a person is. */
const STATE = forms(`
  schwerbehindert* schwerstbehindert* behindert* mehrfachbehindert* sehbehindert* gehbehindert* körperbehindert* lernbehindert*
  hörbehindert* hörgeschädigt* schwanger hochschwanger* schwangere schwangeren depressiv* suizidal* drogenabhängig* alkoholabhängig*
  alkoholkrank* alkoholisiert* suchtkrank* drogensüchtig* spielsüchtig* heroinabhängig* tablettenabhängig* opiatabhängig* psychotisch*
  schizophren* bipolar* manisch* autistisch* dement* demenzkrank* demenziell* querschnittsgelähmt* querschnittgelähmt* gelähmt*
  blind* gehörlos* taub taubstumm* schwerhörig* pflegebedürftig* bettlägerig* inkontinent* krebskrank* herzkrank* nierenkrank*
  lungenkrank* zuckerkrank*  traumatisiert* magersüchtig* adipös* epileptisch* allergisch* infiziert* erkrankt*
  verwundet* kriegsverletzt* dienstuntauglich* untauglich* diensttauglich fahruntauglich* fahruntüchtig*
  krank* krankgeschrieben* krankgemeldet* arbeitsunfähig* dienstunfähig* erwerbsunfähig* erwerbsgemindert* amputiert* operiert* gehandicapt*
  kleinwüchsig* bewegungsunfähig* austherapiert*  suizidgefährdet* todkrank* schwerkrank* unheilbar* 
  epileptiker+in+s diabetiker+in+s allergiker+in asthmatiker+in autist+in+en alkoholkranke rollstuhlpflichtig* 
  krankheitsbedingt hirngeschädigt* sehgeschädigt* lernschwach halbseitengelähmt* insulinpflichtig* dialysepflichtig* vorerkrankt*
  drogenkrank*   
`);

/** Kinds of treatment: a noun such as Behandlung, Klinik or Gutachten makes them health data. */
const TREATED = forms(
  'psychiatrisch* psychotherapeutisch* psychologisch* onkologisch* neurologisch* gerontopsychiatrisch* kinderpsychiatrisch* suchttherapeutisch* palliativ* gesundheitlich* seelisch* psychisch* körperlich* geistig* stationär* orthopädisch* kardiologisch* psychosomatisch*',
);

/** Where the ill lie: of a person only with a verb of lying, coming and going. */
const WARD = forms(
  'suchtberatung drogenberatung krankenhaus+es klinik klinikum intensivstation notaufnahme hospiz suchtklinik entzugsklinik rehaklinik fachklinik uniklinik universitätsklinikum landesklinik geburtsstation kreißsaal psychosomatik krebsstation pflegeheim onkologie neurologie hämatologie nephrologie kardiologie urologie gynäkologie geriatrie gerontopsychiatrie strahlenklinik',
);

export const HEALTH_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [AIDS, 'health'],
  [MORE_ILLNESS, 'illness'],
  [INJURIES, 'illness'],
  [MEDICINES, 'illness'],
  [MORE_STATE, 'state'],
  [HEALTH, 'health'],
  [WARD, 'ward'],
  [TREATED, 'treated'],
  [STATE, 'state'],
  [ILLNESS, 'illness'],
];

/** Only disturbances of the mind and body: no Ruhestörung, no Betriebsstörung. */
const DISTURBED =
  /(?:persönlichkeits|angst|trauma|trauer|tic|artikulations|redefluss|blickkontakt|beziehungs|herzrhythmus|stimmungs|kommunikations|lese|rechen|stoffwechsel|panik|ess|schlaf|belastungs|anpassungs|zwangs|entwicklungs|sprach|sprech|lern|rechtschreib|aufmerksamkeits|bindungs|schmerz|durchblutungs|gleichgewichts|hör|seh|verhaltens|spektrums?|konzentrations|wahrnehmungs|bewusstseins|rhythmus|geh|koordinations|stoffwechsel|funktions|gedächtnis|blutgerinnungs|depressive|orientierungs|impulskontroll|somatisierungs|affektive|hyperaktivitäts|autismus|gesundheits|hirnleistungs|gefühls|sensibilitäts|schluck|psychische|geistes|bewegungs|schilddrüsen|identitäts|potenz|erektions|harn|blasen)$/;

/** A part of the body: no Rechtsverletzung, no Pflichtverletzung. */
const HURT =
  /^(?!.*(?:rechts?|pflicht|gesetz(?:es)?|vertrags?|regel|datenschutz|form|verfahrens|friedens|grenz|vorschrift(?:s|en)?|schutz|körper|geheimnis|eigentums|amts|norm|sicherheits|satzungs|budget|ehr|treue)$)./;

/** Endings of illnesses, by their last four letters; the word before the ending is free unless the list says else. */
const ENDINGS: readonly (readonly [ending: string, before?: RegExp])[] = [
  // "Politis" is a name.
  ['itis', /^(?:col|ot|iri|rhin)$|^(?!.*(?:graf|graph|grav)f?$).{4}/],
  ['krebs'],
  ['krebses'],
  ['krebserkrankung'],
  ['karzinom'],
  ['tumor'],
  ['tumors'],
  ['insuffizienz'],
  ['infarkt'],
  ['infarkts'],
  ['syndrom'],
  ['syndroms'],
  ['sarkom'],
  ['neuropathie'],
  ['retinopathie'],
  ['myopathie'],
  ['enzephalopathie'],
  ['kardiomyopathie'],
  ['anämie'],
  ['hämophilie'],
  ['paraplegie'],
  ['plegie'],
  ['parese'],
  ['phobie', /^(?!.*(?:xeno|islam|homo|trans)$)/],
  ['neurose', /./],
  ['thrombose'],
  ['arthrose'],
  ['stenose'],
  ['fibrose'],
  ['dystrophie'],
  ['atrophie'],
  ['epilepsie'],
  ['allergie'],
  ['allergien'],
  ['intoleranz'],
  ['unverträglichkeit'],
  ['transplantation'],
  ['ektomie'],
  ['skopie', /(?:ga(?:st)?ro|kolo|endo|arthro|laparo|broncho)$/],
  [
    'sucht',
    /^(?:drogen|alkohol|spiel|mager|tabletten|ess|brech|kauf|fett|heroin|kokain|internet|medikamenten|mehrfach|nikotin)$/,
  ],
  [
    'abhängigkeit',
    /^(?:drogen|alkohol|tabletten|medikamenten|opiat|heroin|kokain|nikotin|cannabis|mehrfach|opioid|stoff|spiel|benzodiazepin)$/,
  ],
  ['störung', DISTURBED],
  ['störungen', DISTURBED],
  [
    'schwäche',
    /^(?:herz|seh|lese|rechtschreib|lern|rechen|nieren|muskel|gedächtnis|hör|konzentrations|blasen|immun|leserechtschreib|geh|venen)$/,
  ],
  ['erkrankung', /./],
  ['erkrankungen', /./],
  ['krankheit', /^(?!(?:berufs|pflanzen|tier|volks|baum|kinder)$)./],
  ['krankheiten', /^(?!(?:berufs|pflanzen|tier|volks|baum|kinder|infektions|geschlechts)$)./],
  [
    'leiden',
    /^(?:herz|rücken|nerven|knie|hüft|nieren|lungen|leber|haut|magen|augen|anfalls|krebs|gicht|venen|sucht|wirbelsäulen|asthma|gelenk|muskel|darm|grund)$/,
  ],
  [
    'beschwerden',
    /^(?:herz|rücken|knie|hüft|magen|gelenk|nacken|atem|kreislauf|schulter|wirbelsäulen|verdauungs|unterleibs|schwangerschafts|wechseljahres)$/,
  ],
  ['schmerzen', /./],
  ['entzündung', /^(?!(?:selbst)$)./],
  ['entzündungen', /./],
  // Duties, rights and bodies of rules are hurt too, and a Körperverletzung is a crime.
  ['verletzung', HURT],
  ['verletzungen', HURT],
  ['fraktur', /./],
  [
    'bruch',
    /^(?:kahnbein|speichen|ellen|schulter|wadenbein|schienbein|kniescheiben|brustbein|steißbein|jochbein|fersenbein|lendenwirbel|halswirbel|brustwirbel|schulterblatt|fuß|hand|daumen|arm|bein|schädel|rippen|becken|wirbel|handgelenks?|knöchel|nasenbein|schlüsselbein|oberschenkel|oberschenkelhals|schenkelhals|unterarm|oberarm|unterschenkel|finger|zehen|kiefer|knochen|hüft|mittelfuß|schädelbasis|leisten|wirbelkörper|sprunggelenks)$/,
  ],
  ['operation', /^(?!(?:ko|rettungs|bau|sonder)$)./],
  ['behinderung', /^(?:geh|seh|hör|sprach|lern|körper|mehrfach|schwer|schwerst|geistes|schwermehrfach)$/],
  ['beeinträchtigung', /^(?:seh|hör|geh|sprach|bewegungs)$/],
  ['lähmung', /./],
  ['infektion', /./],
  [
    'therapie',
    /^(?:chemo|psycho|ergo|physio|verhaltens|gesprächs|trauma|strahlen|immun|hormon|sucht|drogen|alkohol|entzugs|entwöhnungs|familien|sprach|logo|auto|schmerz|dialyse|substitutions|elektrokrampf|antikörper|langzeit|musik|reit|kunst|spiel|lern|atem|stimm|gruppen|einzel|paar|sexual|wund|insulin|sauerstoff|kortison|antibiotika|kombinations)$/,
  ],
  ['diagnose', /^(?:krebs|brustkrebs|demenz|autismus|adhs|verdachts|haupt|neben|hiv)$/],
  [
    'krank',
    /^(?:krebs|herz|nieren|lungen|zucker|alkohol|sucht|demenz|tod|schwer|leber|nerven|geistes|aids|lungen|magen|haut|parkinson|alzheimer)$/,
  ],
  ['anfall', /^(?:schlag|asthma|herz|krampf|panik|migräne|schwäche|schwindel|ohnmachts|gicht|gallen)$/],
  ['anfälle', /^(?:schlag|asthma|herz|krampf|panik|migräne|schwäche|schwindel|ohnmachts|gicht)$/],
  ['mangel', /^(?:eisen|vitamin|eiweiß|jod|hormon|folsäure|insulin|immun|kalium|magnesium)$/],
  ['blutung', /./],
  ['blutungen', /./],
  ['demenz', /./],
  ['depression', /./],
  ['depressionen', /./],
  ['psychose', /./],
  ['sklerose', /./],
  ['asthma', /./],
  ['diabetes', /./],
  ['rheuma', /./],
  ['abszess', /./],
  ['geschwür', /./],
  ['zyste', /./],
  ['zysten', /./],
  ['trauma', /./],
  ['prellung', /./],
  ['quetschung', /./],
  ['wunde', /^(?:schuss|stich|platz|schürf|brand|schnitt|biss|kopf|fleisch)$/],
  ['entzug', /^(?:alkohol|drogen|tabletten|heroin|nikotin|medikamenten)$/],
  [
    'vergiftung',
    /^(?:rauch|rauchgas|alkohol|blut|kohlenmonoxid|blei|pilz|lebensmittel|schwangerschafts|tabletten|medikamenten)$/,
  ],
  ['versagen', /^(?:herz|nieren|leber|organ|multiorgan|kreislauf|lungen)$/],
  ['tuberkulose', /./],
  ['narbe', /^(?:schuss|stich|op|operations|brand|kaiserschnitt|schnitt|biss)$/],
  ['angst', /^(?:schul|prüfungs|platz|höhen|flug|todes|verlust|trennungs|versagens|sozial|zukunfts)$/],
  [
    'kur',
    /^(?:lungen|entziehungs|entwöhnungs|herz|haut|rheuma|asthma|mutterkind|vaterkind|rehabilitations|anschluss)$/,
  ],
  ['minderung', /^(?:seh|hör|herzleistungs|intelligenz|erwerbs|funktions|lungenfunktions)$/],
  ['verlust', /^(?:seh|hör|gedächtnis|bein|arm|blut|zahn|sprach|haar)$/],
  ['ämie', /^(?!.*pr$)../],
  ['algie', /^(?!nost$)./],
  [
    'patient',
    /^(?:krebs|dialyse|demenz|schlaganfall|hiv|schmerz|herz|sucht|psychiatrie|rheuma|palliativ|corona|diabetes|parkinson|alzheimer|aids)$/,
  ],
  [
    'patientin',
    /^(?:krebs|dialyse|demenz|schlaganfall|hiv|schmerz|herz|sucht|psychiatrie|rheuma|palliativ|corona|diabetes|parkinson|alzheimer|aids)$/,
  ],
  [
    'süchtig',
    /^(?:spiel|drogen|mager|alkohol|heroin|kokain|tabletten|kauf|computer|internet|medikamenten|nikotin|sex|glücksspiel)$/,
  ],
  [
    'abhängig',
    /^(?:drogen|alkohol|heroin|kokain|tabletten|medikamenten|opiat|cannabis|nikotin|sucht|opioid|morphin|dialyse|mehrfach|crack)$/,
  ],
  ['geschädigt', /^(?:hör|seh|hirn|leber|contergan|impf|sprach|nerven|alkohol)$/],
  // Names of substances: Ramipril, Metoprolol, Lorazepam, Adalimumab, Amoxicillin.
  ['opril', /./],
  ['sartan', /./],
  ['olol', /../],
  ['statin', /./],
  ['zepam', /./],
  ['zolam', /./],
  ['oxetin', /./],
  ['prazol', /./],
  ['cillin', /./],
  ['mycin', /./],
  ['floxacin', /./],
  ['gliptin', /./],
  ['gliflozin', /./],
  ['zumab', /./],
  ['mumab', /./],
  ['ximab', /./],
  ['triptan', /./],
  ['caserin', /./],
  // More stems of the WHO's international nonproprietary names.
  ['triaxon'],
  ['floxin', /./],
  ['cyclin', /^(?!re)./],
  ['conazol', /./],
  ['nidazol', /./],
  ['dipin', /./],
  ['oxaban', /./],
  ['gatran', /./],
  ['formin', /^(?!.*in$)./],
  ['glutid', /./],
  ['tinib', /./],
  ['ciclib', /./],
  ['clovir', /./],
  ['thiazid', /./],
  ['semid', /./],
  ['setron', /./],
  ['barbital', /./],
  ['azepin', /./],
  ['peridol', /./],
  ['peridon', /./],
  ['coxib', /./],
  ['fenac', /./],
  ['codon', /./],
  ['dronat', /./],
  ['lafaxin', /./],
  ['talopram', /./],
  ['zapin', /./],
  ['tiapin', /./],
  ['zodon', /./],
  ['terol', /^(?:formo|salme|inda|vilan|olo|olode|feno)$/],
  ['tropium', /./],
  ['sonid', /^(?:bude|cicle)$/],
  ['metason', /./],
  ['nisolon', /./],
  ['lukast', /./],
  ['afungin', /./],
  ['lizumab', /./],
  [
    'behandlung',
    /^(?:wurzel|wurzelkanal|zahn|krebs|strahlen|schmerz|sucht|entzugs|wund|dialyse|kinderwunsch|trauma|substitutions|entwöhnungs|rücken|hormon)$/,
  ],
  ['ruptur', /./],
  ['nekrose', /./],
  ['hyperplasie', /./],
  ['dysplasie', /./],
  ['embolie', /./],
  ['kardie', /./],
  ['zytose', /./],
  ['spasmus', /./],
  ['virus', /^(?:corona|hanta|noro|rota|herpes|hi|hepatitis|masern|grippe|rs|zika)$/],
  ['prothese', /^(?:hüft|knie|bein|unterschenkel|arm|augen|endo)$/],
];

const BY_TAIL = new Map<string, (readonly [string, RegExp?])[]>();
for (const [ending, before] of ENDINGS) {
  for (const word of forms(ending)) {
    const tail = word.slice(-4);
    const list = BY_TAIL.get(tail);
    if (list) list.push([word, before]);
    else BY_TAIL.set(tail, [[word, before]]);
  }
}
const TAILS = new Set([...BY_TAIL.keys()].map(keyOf));
const SHORTEST = 6;

/** Whether a word (lower case) ends like an illness. Most words leave after a look at their last letters. */
export function endsLikeIllness(lower: string): boolean {
  if (lower.length < SHORTEST || !TAILS.has(keyOf(lower))) return false;
  for (const [ending, before] of BY_TAIL.get(lower.slice(-4)) ?? []) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, -ending.length).replace(/s$/, (s) => s);
    if (before ? before.test(stem) : true) return stem !== '' || !before;
  }
  return false;
}

/** The last four letters as one number, so that no string is made for each word. */
function keyOf(word: string): number {
  const { length } = word;
  return (
    ((word.charCodeAt(length - 1) * 257 + word.charCodeAt(length - 2)) * 257 + word.charCodeAt(length - 3)) *
      257 +
    word.charCodeAt(length - 4)
  );
}
