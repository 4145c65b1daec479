import { MEDICINES } from '../../lists/medicines';
import { forms } from '../../words';
import { AIDS, MORE_STATE } from './aids';
import { CLINICAL_CARE } from './clinical-care';
import { CLINICAL_ILLNESSES } from './clinical-illnesses';
import { COMPLAINT_STATES, COMPLAINTS } from './complaints';
import { WARDS } from './doctors';
import { INJURIES, MORE_ILLNESS } from './illnesses';
import { BODY_WORDS } from './limbs';
import { SIGN_STATES, SIGNS, TREATMENTS } from './symptoms';
import type { WordKind } from './words';

/*
 * Words of health. Basis: Art. 4 no. 15 and Art. 9 (1) GDPR; ICD-10-GM for what counts as an illness; § 152 SGB IX
 * (disability), § 15 SGB XI (care), § 5 EFZG (unfitness for work).
 */

/** Illnesses, injuries, interventions and medicines: of a person wherever a person is spoken of. */
const ILLNESS = forms(`
  depression+en depr lrs gebrochen drogen drogeneinfluss alkoholeinfluss+es rauchvergiftung+en corona bandscheibe bluter+in kaiserschnitt+s asthmaspray insulinpumpe autismusdiagnose herzfehler+s herzklappenfehler+s borderliner+in fieber blinddarmentzündung burnout psychose+n schizophrenie borderline ptbs adhs autismus asperger demenz demenzerkrankung alzheimer parkinson
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
  bluthochdruck hypertonie herzinsuffizienz herzschwäche herzrhythmusstörung+en vorhofflimmern herzschrittmacher stent+s
  thrombose+n embolie+n niereninsuffizienz nierenversagen leberzirrhose zirrhose gallenstein+e nierenstein+e endometriose
  unfruchtbarkeit inkontinenz myom+e zyste+n schilddrüsenunterfunktion schilddrüsenüberfunktion hashimoto adipositas
  borreliose malaria syphilis krätze scabies lepra polio kinderlähmung sepsis ataxie myasthenie huntington tourette legasthenie
  dyskalkulie blindheit taubheit gehörlosigkeit schwerhörigkeit lähmung+en hemiparese halbseitenlähmung narkolepsie schlafapnoe
  krampfanfall+s krampfanfälle anfallsleiden armbruch beinbruch schenkelhalsbruch oberschenkelhalsbruch wirbelbruch rippenbruch
  handgelenksbruch schlüsselbeinbruch beckenbruch fraktur+en kreuzbandriss+es meniskusriss bänderriss gehirnerschütterung
  schleudertrauma platzwunde+n hüftprothese knieprothese endoprothese brustamputation organtransplantation transplantation
  hirnschaden hirnschädigung schädelhirntrauma psychopharmaka neuroleptika antidepressivum antidepressiva beruhigungsmittel
  schmerzmittel insulin metformin ritalin medikinet methylphenidat sertralin citalopram escitalopram mirtazapin venlafaxin
  fluoxetin quetiapin olanzapin risperidon tavor lorazepam diazepam tilidin fentanyl pregabalin levodopa cortison
  kortison marcumar betablocker morphin opiate opioide immunsuppressiva epilepsiemedikament+e heroin kokain angststörung+en
  gesichtslähmung lupus sarkoidose gürtelrose windpocken masern röteln mumps keuchhusten scharlach influenza magengeschwür+e
  hernie leistenbruch nervenzusammenbruch+s hörsturz netzhautablösung makuladegeneration glaukom katarakt
  ohnmachtsanfälle schwindelanfälle schwindelanfall lernbehinderung sprachbehinderung risikoschwangerschaft schwangerschaft+en
  präeklampsie wochenbettdepression hautausschlag mobilitätseinschränkung gehbehinderung sehbehinderung hörbehinderung
  körperbehinderung mehrfachbehinderung schwerstbehinderung pflegefall+s prostatakrebs arzneimittelsucht kaufsucht
  esssucht internetsucht konzentrationsschwäche mutismus enuresis rheumaschub wirbelsäulenleiden hüftdysplasie
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
  medikation stotterns lispelns impfungen krankengeld krankengeldbezug+s logopädie gehörlosendolmetscher+in suchterkr au op khk ads rehakur mutterkindkur gebärdendolmetscher
  gebärdensprachdolmetscher+in mrt ekg eeg verletzungen pflegebett krankheitsfall+s schwangerschaftswoche ssw
  unterschenkelprothese   krankschrift mammografie mammographie trauerbegleitung arztbericht+s entlassungsbericht+s entlassbrief behandlungsbericht+s
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
  'sozialpsychiatrisch* psychiatrisch* psychotherapeutisch* psychologisch* onkologisch* neurologisch* gerontopsychiatrisch* kinderpsychiatrisch* suchttherapeutisch* palliativ* gesundheitlich* seelisch* psychisch* körperlich* geistig* stationär* orthopädisch* kardiologisch* psychosomatisch* therapeutisch* ärztlich* medizinisch* medikamentös* logopädisch* ergotherapeutisch* physiotherapeutisch* heilpädagogisch* ambulant* chirurgisch* urologisch* gynäkologisch* dermatologisch* pädiatrisch* intensivmedizinisch* nervlich* psych körperl geist neurol orthop kognitiv* motorisch* sprachlich* emotional* neurokognitiv* phonologisch* tiefenpsychologisch* neuropsychologisch* traumatherapeutisch* kinderpsychologisch* jugendpsychiatrisch* forensisch* vaskulär* hirnorganisch* dissoziativ* paranoid* posttraumatisch* querulatorisch* selektiv* auditiv* visuell* oppositionell*',
);

/** Where the ill lie: of a person only with a verb of lying, coming and going. */
const WARD = forms(
  'spz suchtberatung suchtberatungsstelle schmerzklinik dialysezentrum kinderwunschzentrum palliativteam hospizdienst reha-zentrum suchtstation entgiftungsstation kurklinik drogenberatung krankenhaus+es klinik klinikum intensivstation notaufnahme kh kjp hospiz suchtklinik entzugsklinik rehaklinik fachklinik uniklinik universitätsklinikum landesklinik geburtsstation kreißsaal psychosomatik krebsstation pflegeheim onkologie neurologie hämatologie nephrologie kardiologie urologie gynäkologie geriatrie gerontopsychiatrie strahlenklinik',
);

export const HEALTH_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [BODY_WORDS, 'illness'],
  [AIDS, 'health'],
  [TREATMENTS, 'health'],
  [SIGNS, 'illness'],
  [SIGN_STATES, 'state'],
  [MORE_ILLNESS, 'illness'],
  [INJURIES, 'illness'],
  [MEDICINES, 'illness'],
  [MORE_STATE, 'state'],
  [HEALTH, 'health'],
  [WARD, 'ward'],
  [WARDS, 'ward'],
  [TREATED, 'treated'],
  [STATE, 'state'],
  [COMPLAINTS, 'illness'],
  [COMPLAINT_STATES, 'state'],
  [ILLNESS, 'illness'],
  [CLINICAL_CARE, 'clinical'],
  [CLINICAL_ILLNESSES, 'clinical'],
];
