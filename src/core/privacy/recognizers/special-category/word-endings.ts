import { CLINICAL_ENDINGS, ILL_PERSON_ENDINGS, WARD_ENDINGS } from './clinical-endings';
import { COURT_ENDINGS } from './courts';
import { CULPRIT_ENDINGS } from './culprits';
import { MIND_ENDINGS } from './mind-endings';
import { OFFENCE_ENDINGS } from './offences';
import type { WordKind } from './words';
import { forms } from './words';

/*
 * How words of illness, of treatment, of medicines and of offences end, so that compounds are known without a list of them.
 * Basis: Art. 4 no. 15 GDPR; ICD-10-GM; the stems of the WHO's international nonproprietary names.
 */

/** Only disturbances of the mind and body: no Ruhestörung, no Betriebsstörung. */
const DISTURBED =
  /(?:persönlichkeits|angst|trauma|trauer|tic|artikulations|redefluss|blickkontakt|beziehungs|herzrhythmus|stimmungs|kommunikations|lese|rechen|stoffwechsel|panik|ess|schlaf|belastungs|anpassungs|zwangs|entwicklungs|sprach|sprech|lern|rechtschreib|aufmerksamkeits|bindungs|schmerz|durchblutungs|gleichgewichts|hör|seh|verhaltens|spektrums?|konzentrations|wahrnehmungs|bewusstseins|rhythmus|geh|koordinations|stoffwechsel|funktions|gedächtnis|blutgerinnungs|depressive|orientierungs|impulskontroll|somatisierungs|affektive|hyperaktivitäts|autismus|gesundheits|hirnleistungs|gefühls|sensibilitäts|schluck|psychische|geistes|bewegungs|schilddrüsen|identitäts|potenz|erektions|harn|blasen|farbsinn|riech|geschmacks|magen|verdauungs|zyklus|hormon|teilleistungs|empfindungs|wundheilungs|menstruations|stimm|denk|antriebs|suizid|sucht|haltungs|wachstums|reife|somatoforme|dissoziative|reizleitungs|hirn|nerven|gesichtsfeld|herz|kreislauf|motorik|artikulation|autistische|erschöpfungs|verwirrtheits)$/;

/** A part of the body: no Rechtsverletzung, no Pflichtverletzung. */
const HURT =
  /^(?!.*(?:rechts?|pflicht|gesetz(?:es)?|vertrags?|regel|datenschutz|form|verfahrens|friedens|grenz|vorschrift(?:s|en)?|schutz|körper|geheimnis|eigentums|amts|norm|sicherheits|satzungs|budget|ehr|treue)$)./;

/** What illnesses, substances and aids are called as the first part of a compound. */
const ILL_FIRST =
  /^(?:diabetes|diabetiker|zucker|krebs|tumor|asthma|allergie|allergiker|epilepsie|demenz|alzheimer|parkinson|dialyse|nieren|leber|herz|rheuma|aids|hiv|corona|tbc|sucht|alkohol|drogen|methadon|depressions|psychose|borderline|autismus|adhs|schlaganfall|herzinfarkt|infarkt|krampf|schmerz|inkontinenz|zöliakie|gluten|psychiatrie|suizid|trauma|migräne|borreliose|long-?covid|kranken|entzugs|schwangerschafts|behinderten|pflege|chemo|hepatitis|malaria|gicht|ms|angst|zwangs|wahn)s?$/;
/** What a state of the mind is called. */
const CONDITION = /^(?:verwirrtheits|angst|erschöpfungs|rausch|wahn|demenz|dämmer|schwäche|trance)s?$/;
/** Heads of such compounds that are of a person: "Diabeteskost", "Suchtverlauf"; no Krebsvorsorge, no Demenzcafé. */
const OF_THE_ILL = [
  ['kost', /^(?:diabetes|diabetiker|nieren|allergie|allergiker|leber|krebs|dialyse|gicht|zöliakie)$/],
  ['diät', /^(?:diabetes|diabetiker|nieren|leber|dialyse|gicht|reduktions|eiweiß|zöliakie)$/],
  [
    'verdacht',
    /^(?:corona|krebs|tumor|demenz|tbc|hiv|masern|schlaganfall|infarkt|tuberkulose|autismus|adhs|alzheimer)s?$/,
  ],
  ['vergangenheit', /^(?:drogen|alkohol|sucht|krebs|psychiatrie)$/],
  ['symptome', ILL_FIRST],
  ['symptomatik', ILL_FIRST],
  ['verlauf', /^(?:krankheits|sucht|krebs|demenz|schmerz)$/],
  ['folgen', /^(?:schlaganfall|infarkt|sturz|unfall|corona|covid|krebs|polio|impf|alkohol|kriegs)$/],
  ['schub', ILL_FIRST],
  ['schübe', ILL_FIRST],
  ['episode', ILL_FIRST],
  ['zustand', CONDITION],
  ['zustände', CONDITION],
  ['neigung', /^(?:sturz|suizid|krampf|blutungs|thrombose|weglauf|sucht)$/],
  [
    'ambulanz',
    /^(?:methadon|substitutions|sucht|schmerz|gedächtnis|trauma|psychiatrie|krebs|tumor|hiv|epilepsie|adipositas|kinderwunsch)s?$/,
  ],
  [
    'station',
    /^(?:frühchen|frühgeborenen|krebs|palliativ|schmerz|sucht|entgiftungs|kinderkrebs|psychiatrie|tumor|schlaganfall|isolier|demenz)$/,
  ],
  ['attacke', /^(?:panik|schwindel|angst|fress|herz|migräne|hitze|schmerz|asthma)$/],
] as const;

/** What breaks of a body. */
const BROKEN =
  /^(?:kahnbein|speichen|ellen|schulter|wadenbein|schienbein|kniescheiben|brustbein|steißbein|jochbein|fersenbein|lendenwirbel|halswirbel|brustwirbel|schulterblatt|fuß|hand|daumen|arm|bein|schädel|rippen|becken|wirbel|handgelenks?|knöchel|nasenbein|schlüsselbein|oberschenkel|oberschenkelhals|schenkelhals|unterarm|oberarm|unterschenkel|finger|zehen|kiefer|knochen|hüft|mittelfuß|schädelbasis|leisten|wirbelkörper|sprunggelenks?|zeh|gelenk|radius|hüftgelenks?|hüftkopf|unterkiefer|nasen|trümmer|ermüdungs|splitter|waden|nabel|zwerchfell|narben|wirbelsäulen|zahn|brust|schambein|kreuzbein|ellbogen|ellenbogen|spiral)$/;

/** What is damaged of a body, and what did it. */
const DAMAGED =
  /^(?:contergan|hirn|meniskus|knorpel|leber|nieren|gehör|hör|bandscheiben|nerven|rücken|herzklappen|seh|haltungs|netzhaut|impf|geburts|organ|gelenk|lungen|wirbelsäulen|knie|hüft)$/;

/** Endings of illnesses, by their last four letters; the word before the ending is free unless the list says else. */
const ENDINGS: readonly (readonly [ending: string, before?: RegExp])[] = [
  // "Politis" is a name.
  ['itis', /^(?:col|ot|iri|rhin)$|^(?!.*(?:graf|graph|grav)f?$).{4}/],
  ['krebs', /^(?!.*(?:edel|signal|fluss|taschen|einsiedler|stein|kaliko|strand)$)./],
  ['krebserkrankung'],
  ['karzinom'],
  ['tumor'],
  ['tumors'],
  ['insuffizienz'],
  ['infarkt'],
  ['syndrom'],
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
  ['intoleranz'],
  ['unverträglichkeit'],
  ['transplantation'],
  ['ektomie'],
  ['skopie', /(?:ga(?:st)?ro|kolo|endo|arthro|laparo|broncho)$/],
  [
    'sucht',
    /^(?:drogen|alkohol|spiel|mager|tabletten|ess|brech|kauf|fett|heroin|kokain|internet|medikamenten|mehrfach|nikotin|sex|porno|glücksspiel|computerspiel|computer|handy|medien|schmerzmittel|crack|cannabis|trunk|opiat|schnüffel|crystal)$/,
  ],
  [
    'abhängigkeit',
    /^(?:drogen|alkohol|tabletten|medikamenten|opiat|heroin|kokain|nikotin|cannabis|mehrfach|opioid|stoff|spiel|benzodiazepin)$/,
  ],
  ['störung', DISTURBED],
  ['störungen', DISTURBED],
  [
    'schwäche',
    /^(?:herz|herzmuskel|kreislauf|seh|lese|rechtschreib|lern|rechen|nieren|muskel|gedächtnis|hör|konzentrations|blasen|immun|leserechtschreib|geh|venen|bindegewebs|nerven|gelenk|begabungs|beckenboden|abwehr|sprach)$/,
  ],
  ['erkrankung', /./],
  ['krankheit', /^(?!(?:berufs|pflanzen|tier|volks|baum|kinder)$)./],
  ['krankh', /./],
  ['befall', /^(?:läuse|kopfläuse|wurm|milben|zecken|hirn|lymphknoten)$/],
  ['verwirrtheit', /./],
  ['idose', /^(?:mukopolysacchar|lip|azid|am?yl)/],
  ['krankheiten', /^(?!(?:berufs|pflanzen|tier|volks|baum|kinder|infektions|geschlechts)$)./],
  [
    'leiden',
    /^(?:herz|rücken|nerven|knie|hüft|nieren|lungen|leber|haut|magen|augen|anfalls|krebs|gicht|venen|sucht|wirbelsäulen|asthma|gelenk|muskel|darm|grund|gallen|blasen|schilddrüsen|bandscheiben|bein|fuß|rheuma|ohren|dauer|frauen|unterleibs|prostata)$/,
  ],
  [
    'beschwerden',
    /^(?:herz|rücken|knie|hüft|magen|gelenk|nacken|atem|kreislauf|schulter|wirbelsäulen|verdauungs|unterleibs|schwangerschafts|wechseljahres|bandscheiben|augen|haut|blasen|prostata|hals|ohren|asthma|allergie|erkältungs|darm|reflux|fuß|bein|lungen|leber|nieren|gallen|schluck|hör|seh|menstruations|venen|muskel|nerven|arm|hand|brust|kopf|haltungs)$/,
  ],
  ['schmerzen', /./],
  ['entzündung', /^(?!(?:selbst)$)./],
  ['entzündungen', /./],
  // Duties, rights and bodies of rules are hurt too, and a Körperverletzung is a crime.
  ['verletzung', HURT],
  ['fraktur', /./],
  ['bruch', BROKEN],
  ['brüche', BROKEN],
  ['operation', /^(?!(?:ko|rettungs|bau|sonder|polizei|militär|hilfs|geheim|rechen|such|tarn|marketing)$)./],
  ['behinderung', /^(?:geh|seh|hör|sprach|lern|körper|mehrfach|schwer|schwerst|geistes|schwermehrfach)$/],
  ['beeinträchtigung', /^(?:seh|hör|geh|sprach|bewegungs)$/],
  ['lähmung', /./],
  ['infektion', /./],
  ['infekt', /./],
  [
    'therapie',
    /^(?:chemo|psycho|ergo|physio|verhaltens|gesprächs|trauma|strahlen|immun|hormon|sucht|drogen|alkohol|entzugs|entwöhnungs|familien|sprach|logo|auto|schmerz|dialyse|substitutions|elektrokrampf|antikörper|langzeit|musik|reit|kunst|spiel|lern|atem|stimm|gruppen|einzel|paar|sexual|wund|insulin|sauerstoff|kortison|antibiotika|kombinations)$/,
  ],
  ['diagnose', /^(?:krebs|brustkrebs|demenz|autismus|adhs|verdachts|haupt|neben|hiv)$/],
  [
    'anfall',
    /^(?:schlag|asthma|herz|krampf|panik|migräne|schwäche|schwindel|ohnmachts|gicht|gallen|angst|husten|wein|schrei|fieber|ess|fress|wut|brech|atemnot|atemnots|heul|epilepsie|lach|nieren|tobsuchts)$/,
  ],
  [
    'anfälle',
    /^(?:schlag|asthma|herz|krampf|panik|migräne|schwäche|schwindel|ohnmachts|gicht|husten|angst|wein|schrei|ess|fress|wut|brech|atemnot|heul|epilepsie|tobsuchts)$/,
  ],
  [
    'mangel',
    /^(?:eisen|vitamin|eiweiß|jod|hormon|folsäure|insulin|immun|kalium|magnesium|calcium|kalzium|enzym)$/,
  ],
  ['blutung', /./],
  ['demenz', /./],
  ['depression', /./],
  ['psychose', /./],
  ['sklerose', /./],
  ['asthma', /./],
  ['diabetes', /./],
  ['rheuma', /./],
  ['abszess', /./],
  ['aneurysma', /./],
  ['protrusion', /./],
  ['torsion', /^(?:hoden|eierstock)$/],
  ['stoma', /^(?:uro|ileo|kolo|colo|tracheo)$/],
  ['parese', /./],
  ['plegie', /./],
  ['stenose', /./],
  ['fibromatose', /./],
  ['störung', /^(?:blut)?gerinnungs$/],
  ['gedanken', /^(?:suizid|selbstmord|wahn|selbsttötungs|zwangs)$/],
  ['absicht', /^(?:suizid|selbstmord|selbsttötungs)$/],
  ['absichten', /^(?:suizid|selbstmord|selbsttötungs)$/],
  ['drohung', /^(?:suizid|selbstmord|selbsttötungs)$/],
  ['ideen', /^wahn$/],
  ['handlungen', /^(?:zwangs|suizid)$/],
  ['transfusion', /./],
  ['rückfall', /^(?:alkohol|drogen|sucht)$/],
  ['hörigkeit', /schwer$/],
  ['entwöhnung', /^(?:alkohol|drogen|sucht)$/],
  ['wuchs', /^(?:klein|riesen|zwerg)$/],
  ['geschwür', /./],
  ['zyste', /./],
  ['trauma', /./],
  ['prellung', /./],
  ['quetschung', /./],
  [
    'wunde',
    /^(?:schuss|stich|platz|kopfplatz|schürf|brand|schnitt|biss|kopf|fleisch|riss|operations|druck)$/,
  ],
  ['wunden', /^(?:schuss|stich|platz|kopfplatz|schürf|brand|schnitt|biss|kopf|fleisch|riss|druck)$/],
  ['entzug', /^(?:alkohol|drogen|tabletten|heroin|nikotin|medikamenten)$/],
  [
    'vergiftung',
    /^(?:rauch|rauchgas|alkohol|blut|kohlenmonoxid|blei|pilz|lebensmittel|schwangerschafts|tabletten|medikamenten)$/,
  ],
  ['versagen', /^(?:herz|nieren|leber|organ|multiorgan|kreislauf|lungen)$/],
  ['tuberkulose', /./],
  ['narbe', /^(?:schuss|stich|op|operations|brand|kaiserschnitt|schnitt|biss)$/],
  ['angst', /^(?:schul|prüfungs|platz|höhen|flug|todes|verlust|trennungs|versagens|sozial)$/],
  [
    'kur',
    /^(?:lungen|entziehungs|entwöhnungs|herz|haut|rheuma|asthma|mutterkind|vaterkind|rehabilitations|anschluss)$/,
  ],
  ['minderung', /^(?:seh|hör|herzleistungs|intelligenz|erwerbs|funktions|lungenfunktions)$/],
  [
    'verlust',
    /^(?:seh|hör|gedächtnis|bein|arm|blut|zahn|sprach|haar|stimm|appetit|gewichts|gehör|finger|augen)$/,
  ],
  ['ämie', /^(?!.*pr$)../],
  ['algie', /^(?!nost$)./],
  [
    'patient',
    /^(?:krebs|dialyse|demenz|schlaganfall|hiv|schmerz|herz|sucht|psychiatrie|rheuma|palliativ|corona|diabetes|parkinson|alzheimer|aids|tumor|intensiv|transplantations|covid|substitutions|methadon|hospiz|epilepsie|asthma|koma|ms|chemo)$/,
  ],
  [
    'patientin',
    /^(?:krebs|dialyse|demenz|schlaganfall|hiv|schmerz|herz|sucht|psychiatrie|rheuma|palliativ|corona|diabetes|parkinson|alzheimer|aids|tumor|intensiv|transplantations|covid|substitutions|methadon|hospiz|epilepsie|asthma|koma|ms|chemo)$/,
  ],
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
  ['fehlstellung', /./],
  ['distorsion', /./],
  ['dissektion', /./],
  ['erguss', /^(?:pleura|gelenk|knie|blut|perikard|pauken|herzbeutel)$/],
  ['flimmern', /^(?:kammer|vorhof|herz|augen)$/],
  ['flattern', /^(?:herz|vorhof)$/],
  [
    'gips',
    /^(?:unterarm|oberarm|arm|bein|unterschenkel|oberschenkel|fuß|hand|finger|liege|geh|becken|rumpf)$/,
  ],
  ['schiene', /^(?:knie|bein|arm|finger|nacht|lagerungs|aufbiss|handgelenks?|unterarm|fuß|zahn)$/],
  ['bandage', /^(?:knie|rücken|fuß|handgelenks?|sprunggelenks?|ellenbogen|schulter)$/],
  ['korsett', /./],
  ['rollstuhl', /./],
  ['stützen', /^(?:geh|unterarm|unterarmgeh)$/],
  ['abusus', /./],
  ['hormone', /^(?:wachstums|geschlechts|schilddrüsen|sexual)$/],
  ['knötchen', /^(?:stimmband|schilddrüsen|lungen|sänger)$/],
  ['ruptur', /./],
  ['nekrose', /./],
  ['hyperplasie', /./],
  ['dysplasie', /./],
  ['embolie', /./],
  ['kardie', /./],
  ['zytose', /./],
  ['spasmus', /./],
  ['virus', /^(?:corona|hanta|noro|rota|herpes|hi|hepatitis|masern|grippe|rs|zika)$/],
  [
    'prothese',
    /^(?:hüft|hüftgelenks?|knie|kniegelenks?|bein|unterschenkel|oberschenkel|arm|augen|endo|schulter|zahn|voll|fuß|hand|herzklappen)$/,
  ],
  // What people say of the parts of the body.
  [
    'probleme',
    /^(?:alkohol|drogen|sucht|tabletten|medikamenten|spiel|ess|herz|rücken|knie|hüft|magen|darm|gelenk|nacken|atem|kreislauf|schulter|augen|haut|blasen|schlaf|hör|seh|geh|nieren|lungen|gewichts|prostata|bandscheiben|schilddrüsen|zahn|fuß|verdauungs|nerven|blutdruck|psycho)$/,
  ],
  [
    'problem',
    /^(?:tabletten|medikamenten|drogen|sucht|spiel|ess|gewichts|herz|rücken|knie|hüft|blasen|schlaf|prostata)$/,
  ],
  ['fehler', /^(?:herz|herzklappen|sprach|geburts|haltungs|gen|seh)$/],
  [
    'problematik',
    /^(?:sucht|alkohol|drogen|kokain|cannabis|schmerz|gewichts|schlaf|rücken|herz|inkontinenz|trauma|medikamenten|essstörungs)$/,
  ],
  ['versorgung', /^(?:prothesen|korsett|hilfsmittel|inkontinenz|wund|hörgeräte|palliativ|stoma|orthesen)$/],
  ['rückstand', /^(?:entwicklungs|sprach|wachstums|lern|sprachentwicklungs)$/],
  ['verzögerung', /^(?:entwicklungs|sprach|wachstums|sprachentwicklungs|reife)$/],
  ['defizit', /^(?:aufmerksamkeits|hör|seh|entwicklungs)$/],
  ['defizite', /^(?:aufmerksamkeits|hör|seh|entwicklungs|gedächtnis|sprach)$/],
  ['fehlbildung', /^(?!.*(?:wurzel|bau)$)/],
  ['schaden', DAMAGED],
  ['schäden', DAMAGED],
  [
    'riss',
    /^(?:band|bänder|kreuzband|innenband|außenband|meniskus|sehnen|achillessehnen|muskel|muskelfaser|bizeps|bizepssehnen|netzhaut|damm|kapsel|milz|leber|syndesmosen)$/,
  ],
  [
    'risses',
    /^(?:band|bänder|kreuzband|innenband|außenband|meniskus|sehnen|achillessehnen|muskel|muskelfaser|netzhaut|damm|kapsel)$/,
  ],
  ['krampf', /^(?:muskel|waden|magen|fieber|schreib|unterleibs|herz|darm|bauch)$/],
  ['krämpfe', /^(?:muskel|waden|magen|fieber|unterleibs|darm|bauch)$/],
  ['kollaps', /^(?:kreislauf|nerven|lungen|wirbelkörper)$/],
  ['zusammenbruch', /^(?:nerven|kreislauf)$/],
  ['versteifung', /^(?:wirbelsäulen|wirbel|gelenk|hüft|knie|schulter|sprunggelenks?|finger|rücken)$/],
  ['schwund', /^(?:muskel|knochen|gedächtnis|netzhaut|nerven|haar|knorpel)$/],
  ['verkalkung', /^(?:arterien|gefäß|herzkranz|hirn|schulter|herz|koronar|aorten)$/],
  ['vergrößerung', /^(?:prostata|herz|schilddrüsen|leber|milz)$/],
  ['verengung', /^(?:herzkranz|gefäß|arterien|bronchien|spinalkanal|harnröhren|aorten|speiseröhren)$/],
  ['schlag', /^(?:hirn|gehirn|hitz)$/],
  ['grippe', /^(?:magendarm|darm|sommer|schweine)$/],
  ['psychiatrie', /./],
  ['implantat', /^(?:cochlea|hör|zahn|brust|linsen|knie|hüft|schulter)$/],
  // Medicines and aids by what they are for.
  [
    'tabletten',
    /^(?:blutdruck|herz|schlaf|schmerz|beruhigungs|schilddrüsen|epilepsie|rheuma|asthma|wasser|entwässerungs|psycho|cholesterin|zucker|diabetes|krebs|migräne|kopfschmerz|cortison|kortison|methadon|thyroxin)$/,
  ],
  [
    'mittel',
    /^(?:blutdruck|herz|schlaf|schmerz|beruhigungs|aufputsch|asthma|rheuma|migräne|abführ|epilepsie)$/,
  ],
  [
    'medikamente',
    /^(?:blutdruck|herz|hiv|epilepsie|psycho|rheuma|asthma|krebs|parkinson|demenz|schilddrüsen|notfall|adhs|aids|dauer)$/,
  ],
  ['spray', /^(?:asthma|notfall|kortison|cortison|nitro|herz)$/],
  ['pflaster', /^(?:augen|schmerz|fentanyl|nikotin|morphin|hormon|morphium)$/],
  ['spritze', /^(?:insulin|thrombose|kortison|cortison|heparin|hormon|adrenalin|dreimonats|rheuma|bauch)$/],
  ['pumpe', /^(?:insulin|schmerz|morphin)$/],
  ['katheter', /^(?:dauer|blasen|herz|port|venen|dialyse|bauchdecken)$/],
  // Latin and Greek of the chapters.
  ['ellose', /./],
  ['liose', /./],
  ['triose', /./],
  ['plasmose', /./],
  ['mykose', /./],
  ['thyreose', /./],
  ['azidose', /./],
  ['amyloidose', /./],
  ['dermatose', /./],
  ['listhese', /./],
  ['blastom', /./],
  ['gliom', /./],
  ['neurinom', /./],
  ['angiom', /./],
  ['papillom', /./],
  ['fibrom', /./],
  ['granulom', /./],
  ['melanom', /./],
  ['adenom', /./],
  ['lymphom', /./],
  ['hämatom', /./],
  ['pathie', /^(?!(?:sym|anti|em|tele|a|homöo|allo)$)./],
  ['iasis', /../],
  ['plasie', /./],
  ['tonie', /^(?:hyper|hypo|dys|myo|a)$/],
  ['penie', /../],
  ['pnoe', /./],
  ['phasie', /./],
  ['phagie', /^(?:dys|a|hyper)$/],
  ['lexie', /^(?:dys|a|kata|apo)$/],
  ['plexie', /./],
  ['praxie', /./],
  ['sthenie', /./],
  ['somnie', /./],
  ['urie', /^(?:hämat|protein|dys|poly|an|olig|nykt|phenylketon)$/],
  ['anomalie', /^(?:chromosomen|gefäß|herz)$/],
];

/** Adjectives of a state, with their endings: "hüftoperiert", "suchtkranken". */
const STATE_ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  [
    'krank',
    /^(?:bandscheiben|wirbelsäulen|schilddrüsen|hirn|knochen|venen|prostata|bronchial|leukämie|ms|knie|hüft|bein|fuß|krebs|herz|nieren|lungen|zucker|alkohol|sucht|demenz|tod|schwer|schwerst|leber|nerven|geistes|aids|magen|haut|parkinson|alzheimer|muskel|rücken|gelenk|darm|blut|hiv|gemüts|seelen|rheuma|asthma|diabetes|epilepsie|erb|stoffwechsel|drogen|spiel|augen|immun|grippe|langzeit|dauer|tumor|schmerz|krampf|chronisch|psychisch|leukämie)$/,
  ],
  [
    'süchtig',
    /^(?:spiel|drogen|mager|alkohol|heroin|kokain|tabletten|kauf|computer|internet|medikamenten|nikotin|sex|glücksspiel|computerspiel|handy|trunk|ess|fett|crack|opiat)$/,
  ],
  [
    'abhängig',
    /^(?:drogen|alkohol|heroin|kokain|tabletten|medikamenten|opiat|cannabis|nikotin|sucht|opioid|morphin|dialyse|mehrfach|crack|insulin|betäubungsmittel|sauerstoff|kortison|substanz|stoff)$/,
  ],
  [
    'geschädigt',
    /^(?:hör|seh|hirn|leber|contergan|impf|sprach|nerven|alkohol|rücken|wirbelsäulen|knie|gehör|körper|bandscheiben|lungen)$/,
  ],
  [
    'behindert',
    /^(?:geh|seh|hör|sprach|lern|körper|mehrfach|schwer|schwerst|geistig|schwerstmehrfach|geistes)$/,
  ],
  ['beeinträchtigt', /^(?:seh|hör|geh|sprach|mobilitäts|lern)$/],
  ['eingeschränkt', /^(?:geh|seh|hör|bewegungs|mobilitäts)$/],
  [
    'operiert',
    /^(?:hüft|knie|herz|rücken|augen|krebs|bandscheiben|hirn|gehirn|schulter|magen|darm|frisch|star)$/,
  ],
  ['amputiert', /./],
  ['gemindert', /^(?:erwerbs|intelligenz|hör|seh)$/],
  ['leidend', /^(?:herz|gicht|nieren|lungen|nerven|krebs|augen|magen|sucht)$/],
  ['transplantiert', /./],
  ['gelähmt', /./],
  ['versehrt', /^(?!un$)./],
  ['pflichtig', /^(?:insulin|dialyse|sauerstoff|beatmungs|rollstuhl)$/],
  [
    'unfähig',
    /^(?:einwilligungs|einsichts|steuerungs|geh|vernehmungs|transport|kommunikations|sprech|lern|bewegungs)$/,
  ],
  ['untauglich', /./],
  ['positiv', /^(?:hiv|corona|covid|mrsa)$/],
  ['infiziert', /^(?:hiv|corona|hepatitis)$/],
  [
    'erkrankt',
    /^(?:krebs|demenz|sucht|corona|tumor|parkinson|schwer|schwerst|alzheimer|tödlich|psychisch|langzeit|lungen|nerven)$/,
  ],
  ['gefährdet', /^(?:suizid|sucht|selbstmord|sturz|alkohol)$/],
  ['verletzt', /^(?:schwer|schwerst|leicht|hirn|kriegs|kopf)$/],
  ['blind', /^(?:farben|nacht|taub|halb|kriegs|geburts|schnee)$/],
  ['intolerant', /./],
  ['allergisch', /./],
  ['inkontinent', /./],
];

/** Offences: "Kindergeldbetrugs"; they count only beside a word of justice. */
const CRIME_ENDINGS: readonly string[] = [
  'enraub',
  'überfall',
  'missbrauch',
  'misshandlung',
  'erpressung',
  'schmuggel',
  'wilderei',
  'betrug',
  'betrügereien',
  'diebstahl',
  'diebstähle',
  'hehlerei',
  'hinterziehung',
  'fälschung',
  'erschleichung',
  'unterschlagung',
  'brandstiftung',
  'körperverletzung',
  'straftat',
  'delikt',
];

interface Ending {
  readonly ending: string;
  readonly kind: WordKind;
  readonly before: RegExp | undefined;
}
const BY_TAIL = new Map<string, Ending[]>();
for (const [ending, kind, before] of MIND_ENDINGS)
  add(kind === 'state' ? `${ending}*` : ending, kind, before);
for (const [ending, before] of CLINICAL_ENDINGS) add(ending, 'clinical', before);
for (const [ending, before] of WARD_ENDINGS) add(ending, 'ward', before);
for (const [ending, before] of ILL_PERSON_ENDINGS) add(ending, 'state', before);
for (const [ending, before] of ENDINGS) add(ending, 'illness', before);
for (const [ending, before] of STATE_ENDINGS) add(`${ending}*`, 'state', before);

for (const [ending, before] of OF_THE_ILL) add(ending, 'health', before);

for (const ending of CRIME_ENDINGS) add(ending, 'crime', /./);
for (const [ending, before] of OFFENCE_ENDINGS) add(ending, 'crime', before);
for (const [ending, before] of CULPRIT_ENDINGS) add(ending, 'culprit', before);
for (const [ending, before] of COURT_ENDINGS) add(ending, 'prosecuted', before);

function add(written: string, kind: WordKind, before?: RegExp): void {
  for (const ending of forms(written)) {
    const tail = ending.slice(-4);
    const list = BY_TAIL.get(tail);
    if (list) list.push({ ending, kind, before });
    else BY_TAIL.set(tail, [{ ending, kind, before }]);
  }
}
const TAILS = new Set([...BY_TAIL.keys()].map((tail) => keyOf(tail)));
const SHORTEST = 6;

/**
 * What a word (lower case) is by its ending, also with that of a case or the plural behind it. Most words leave after a
 * look at their last letters.
 */
export function kindByEnding(lower: string): WordKind | undefined {
  const kind = kindOf(lower, lower.length);
  const last = lower.charAt(lower.length - 1);
  if (kind || !'sen'.includes(last) || lower.endsWith('krankheiten')) return kind;
  return (
    kindOf(lower, lower.length - 1) ??
    (last !== 'e' && lower.charAt(lower.length - 2) === 'e' ? kindOf(lower, lower.length - 2) : undefined)
  );
}

/** What the first `length` letters of a word are by their ending. */
function kindOf(lower: string, length: number): WordKind | undefined {
  if (length < SHORTEST || !TAILS.has(keyOf(lower, length))) return undefined;
  const word = lower.slice(0, length);
  for (const { ending, kind, before } of BY_TAIL.get(word.slice(-4)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (before ? stem !== '' && before.test(stem) : true) return kind;
  }
  return undefined;
}

/** The last four of the first `length` letters as one number, so that no string is made for each word. */
function keyOf(word: string, length = word.length): number {
  return (
    ((word.charCodeAt(length - 1) * 257 + word.charCodeAt(length - 2)) * 257 + word.charCodeAt(length - 3)) *
      257 +
    word.charCodeAt(length - 4)
  );
}
