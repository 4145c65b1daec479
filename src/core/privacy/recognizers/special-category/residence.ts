import type { Telling } from './tellings';

/*
 * Residence titles, asylum, return, naturalisation and flight, in the words of files and letters.
 * Basis: Art. 9 (1) GDPR (ethnic origin); AufenthG, AsylG, AsylbLG, StAG, FreizügG/EU, BVFG.
 */
export const RESIDENCE: readonly Telling[] = [
  // Papers
  [
    'file',
    `ankunftsnachweis+es büma konventionspass+es flüchtlingspass+es flüchtlingsausweis+es flüchtlingsreisepass nichtbürgerpass+es sowjetpass+es binnenpass+es nansenpass
    staatenlosenpass fremdenpass+es ausweisersatz+es passersatz passersatzes passersatzpapier+e+en ersatzpapier+e grenzübertrittsbescheinigung+en grenzübertrittsbescheid güb grenzgängerkarte+n
      freizügigkeitsbescheinigung+en verlustfeststellung daueraufenthaltskarte daueraufenthaltsbescheinigung daueraufenthaltsrecht+s
    tazkira tazkera taskira vertriebenenausweis+es registrierschein+s spätaussiedlerbescheinigung aufnahmebescheid+es bvfg heimatschein 
    staatsangehörigkeitsausweis+es staatsangehörigkeitsurkunde staatsangehörigkeitszeugnis staatenlosenausweis heimatlosenausweis schutzkarte rotkarte duldungsbescheinigung duldungspapier
    reichspersonenausweis reichsausweis ariernachweis+es abstammungsnachweis heimatvertriebenenausweis`,
  ],
  ['file', 'reiseausweis reiseausweises', /_ (?:für|nach|\d)|blaue\S{0,2} _/],
  // Titles
  [
    'file',
    ` ausbildungsduldung beschäftigungsduldung ermessensduldung kettenduldung verfahrensduldung ausbildungsaufenthalt chancenaufenthalt+s chancenaufenthaltsrecht+s
    nachzugserlaubnis vorabzustimmung westbalkanregelung westbalkankontingent altfallregelung bleiberechtsregelung härtefallersuchen aufenthaltsverfestigung
    touristenvisum+s besuchsvisum+s besuchervisum studentenvisum sprachkursvisum heiratsvisum arbeitsvisum familiennachzugsvisum nachzugsvisum schengenvisum schengen-visum`,
  ],
  [
    'person',
    `aufenthaltsstatus bleiberecht+s ehegattennachzug+s kindernachzug+s elternnachzug familienzusammenführung
     aufenthaltsbeendigung+en schutzstatus flüchtlingsschutz flüchtlingsanerkennung asylberechtigung asylstatus asylrecht
`,
  ],
  [
    'file',
    'duldung',
    /_ (?:light|wegen|nach|gem|gemäß|bis|erteilt|verlängert|abgelaufen|abgeholt|liegt|läuft|bei)(?= |$)|(?:seine|ihre|meine|deren|dessen)[nr]? _(?! nummer| nr| v| \S{0,14}\d)/,
  ],
  ['file', 'karte', /(?:blaue[nr]? _ eu|(?:ict|rot weiß rot) _)/],
  ['file', 'daueraufenthalt', /erlaubnis zum _/],
  ['file', 'visum', /(?:humanitäre[nsm]*|d) _|_ (?:überzogen|nach 22)/],
  ['person', 'aufenthaltstitel', /_ ist (?:erloschen|abgelaufen|entzogen|widerrufen)/],
  [
    'sure',
    'niederlassungserlaubnis',
    /(?:seine|ihre|meine|deren|dessen)[nr]? _(?! nummer| nr| v| \S{0,14}\d)/,
  ],
  // Asylum
  [
    'file',
    `asylbescheid+es asylantragsteller+in+s asylfolgeantrag asylzweitantrag asylerstantrag asylanhörung asylklage asylakte asylgesuch+s asylverfahren asylverfahrens asylablehnung asylentscheidung asylgrund asylgründe
    asylfolgeverfahren flughafenverfahren selbsteintritt selbsteintrittsrecht+s dublinverfahren dublinbescheid dublinüberstellung dublinfall
    kirchenasyl+s wanderkirchenasyl familienasyl familienasyls wohnsitzauflage residenzpflicht aufnahmezusage bundesaufnahmeprogramm+s landesaufnahmeprogramm+s resettlement relocation humanitäraufnahme
       asylbewerberausweis binnenvertrieben* asylbewerbers asylbewerberin asylsuchende+r asylsuchenden`,
  ],
  ['sure', 'asylverfahren asylantrag', /(?:seine|ihre|meine|unser|mein|sein|ihr)\S{0,2} _/],
  [
    'person',
    'asyl',
    /(?:auf|um|bekam|beantragt\S?|erhielt|hat|habe|sucht|kein|suchte|gewährt|im|beantragen) _(?! (?:werden|wird|können|ist))/,
  ],
  [
    'person',
    'asylantrag asylantrags',
    /(?:einen|den|der|sein|ihr|mein|dem|zum|des|seines|ihres|meines|unser|abgelehnte[rn]?|mit)(?:e[nmr])? _(?! (?:wird beim|ist beim|muss))/,
  ],
  [
    'person',
    'asylbewerber asylsuchender',
    /(?:als|der|ein|einen|einem|dem|des|den|abgelehnte[rns]?|minderjährige[rn]?|ist|war) _(?! erhalten| bekommen| sind| haben| dürfen)/,
    /abgelehnte asyl|asylbewerber müssen|_ müssen/,
  ],
  ['file', 'asyl', /im _ der (?:gemeinde|kirche|pfarrei|pfarrgemeinde)/],
  ['person', 'schutz schutzes', /(?:vorübergehende|internationale|subsidiäre|humanitäre)[nrms] _/],
  [
    'person',
    'schutzberechtigt schutzberechtigte schutzberechtigter schutzberechtigten',
    /subsidiär _|international _/,
  ],
  [
    'person',
    'asylheim asylbewerberheim asylunterkunft flüchtlingsheim flüchtlingsunterkunft',
    /(?:zugewiesen|wohnt|lebt|lebte|wohnte|untergebracht|wohne|lebe) (?:\S{1,20} ){0,5}_|_ (?:\S{1,20} ){0,5}(?:gelebt|verbracht|zugewiesen|untergebracht|wohnt|lebt)(?= |$)/,
  ],
  [
    'person',
    'folgeantrag folgeantrags zweitantrag zweitantrags',
    /asyl|konversion|verfolg|unzulässig|gestützt|bundesamt|bamf|_ gestellt/,
    /bafög|wohngeld|förder/,
  ],
  ['person', 'dublin', /_ (?:iii|verfahren|fall|bescheid|überstellung|rückkehrer|frist|akte)/],
  [
    'person',
    'anhörung interview',
    /_ (?:beim|im|vor dem) (?:bundesamt|bamf)|(?:bundesamt|bamf) (?:\S{1,20} ){0,4}_/,
  ],
  [
    'person',
    'bamf',
    /_ (?:bescheid|ablehn\S{1,20})|(?:bescheid|ablehnung|anhörung|ladung|post|klage) (?:\S{1,12} ){0,2}_/,
  ],
  ['person', 'anerkannt', /(?:als flüchtling|als asylberechtigte[rn]?) _|ich bin _ ich darf/],
  [
    'person',
    'bleiben',
    /bescheid (?:\S{1,12} ){0,2}dass (?:er|sie|ich|wir) _ d[aü]rf|(?:darf|dürfen|durfte) (?:\S{1,12} ){0,2}(?:in deutschland|hier) _/,
  ],
  ['file', 'abgelehnt', /_ als (?:o u|offensichtlich|unzulässig)|offensichtlich unbegründet _/],
  ['person', 'klageverfahren', /_ gegen (?:die )?ablehnung/],
  ['file', 'UMA umA umF UMF umFs UMFs UMAs umAs UAM', /^/],
  ['file', 'inobhutnahme', /vorläufige[nr]? _/],
  ['person', 'vormundschaft vormund', /_ (?:\S{1,12} ){0,4}(?:geflüchtet|flüchtling|umf|uma)/],
  ['person', 'ortskraft ortskräfte', /als _|_ (?:der|in|bei)/],
  [
    'person',
    'ZUE LEA erstaufnahme erstaufnahmeeinrichtung landesaufnahmeeinrichtung ankerzentrum flüchtlingslager flüchtlingscamp aufnahmelager durchgangslager grenzdurchgangslager notaufnahmelager',
    /(?:zugewiesen|wohnt|lebt|lebte|wohnte|untergebracht|kommt|kam|in|im|aus)(?: \S{1,20}){0,6} _|_ (?:\S{1,20} ){0,5}(?:gelebt|verbracht|zugewiesen|untergebracht|verlegt)/,
  ],
  [
    'person',
    'zaatari moria lampedusa lesbos friedland kutupalong dadaab kakuma idomeni',
    /(?:lager|camp|in|aus|auf|über|von) _/,
  ],
  [
    'person',
    'herkunftsland herkunftsstaat verfolgerstaat',
    /(?:sichere[sn]?|seinem|ihrem|meinem|ins|in das|im) _/,
  ],
  [
    'person',
    'heimat heimatland',
    /(?:aus|verließ|verlassen|verlor|fliehen|floh|geflohen) (?:\S{1,12} ){0,2}_ (?:\S{1,12} ){0,3}(?:vertrieben|geflohen|fliehen|flüchten|geflüchtet)|(?:floh|flohen|flüchtete\S?|vertrieben) (?:\S{1,12} ){0,3}aus (?:\S{1,12} )?_/,
  ],
  // Leaving
  [
    'file',
    `abgeschoben abgeschobene+r+n abschiebehaft abschiebungshaft abschiebehäftling+s abschiebehindernis+se abschiebungshindernis+se abschiebetermin abschiebeflug abschiebungsflug abschiebeversuch rückführungsflug rückführungstermin
    zurückschiebung zurückgeschoben ausweisungsverfügung ausweisungsbescheid ausweisungsinteresse ausreiseaufforderung ausreisefrist ausreisegewahrsam ausreisepflichtige+r passverfügung passentziehung passbeschaffungspflicht
    rückkehrhilfe rückkehrentscheidung einreisesperre wiedereinreisesperre wiedereinreiseverbot einreiseverbot+s aufenthaltsverbot einreiseverweigerung aufenthaltsbeendend* einschleusung eingeschleust* passlos* identitätsklärung passbeschaffung
    abschiebungsandrohung abschiebeandrohung abschiebungsanordnung abschiebestopp abschiebungsschutz rückübernahmeersuchen`,
  ],
  [
    'person',
    'abschiebung',
    /(?:zum zwecke der|sicherung der|zur|vor der|vor|gegen seine|gegen ihre|gegen die|seine|ihre|meine|meiner|seiner|ihrer|drohende|der|die|mit|wegen) _|_ (?:nach|in|droht|drohte|am|angekündigt|angedroht|gescheitert|verhindert)/,
    /fahrzeug|wagen|auto|fund|hund|tier|betrieb|leiche|verstorben|mittel|wasser|gelenk|schulter|regelschule|kindes in|haushalt/,
  ],
  [
    'person',
    'ausreisen',
    /(?:muss|müssen|soll|sollen|musst|musste|sollte) (?:\S{1,12} ){0,5}_/,
    /jugend|urlaub|england|gruppe/,
  ],
  [
    'person',
    'fluchtgeschichte fluchterfahrung fluchthintergrund fluchttrauma fluchterlebnisse+n fluchterfahrungen',
  ],
  [
    'person',
    'aufenthalt',
    /_ aus humanitären|(?:humanitäre[rn]?|illegale[rn]?|unerlaubte[rn]?|ungesicherte[rn]?|befristete[rn]?) _/,
  ],
  [
    'person',
    'duldung',
    /(?:mit einer|nur eine|hat eine|eine|seit der|lediglich) _(?! nummer| nr| v| \S{0,14}\d| ist| erhalten)/,
  ],
  [
    'person',
    'wurzeln',
    /(?:seine|ihre|meine|unsere|familiäre|ausländische|fremde|deren|dessen)[nr]? _ (?:liegen |sind |hat )?(?:in|im)(?= |$)/,
  ],
  ['person', 'abschieben abzuschieben', undefined],
  [
    'person',
    'ausreise',
    /freiwillige[nr]? _|zur _ (?:verpflichtet|aufgefordert)|_ (?:aus der ddr|verpflichtet)|gesuch um _/,
  ],
  ['person', 'zurück zurückgekehrt rückkehr', /freiwillig (?:\S{1,12} ){0,3}_/],
  [
    'person',
    'untergetaucht',
    /(?:rückführung|abschiebung|überstellung|ausweisung|seit|unbekannt) (?:\S{1,12} ){0,3}_/,
  ],
  ['person', 'ausgeschrieben', /einreiseverweigerung _|zur (?:fest|zurück)\S{1,20} _/],
  ['person', 'beschränkt', /räumlich _ auf/],
  [
    'person',
    'identität personalien',
    /_ (?:\S{1,12} )?(?:nicht nachgewiesen|ungeklärt|beruhen auf eigenen)|ungeklärte[rn]? _/,
  ],
  ['person', 'scheinehe aufenthaltsehe zweckehe scheinheirat scheinvaterschaft', undefined],
  // Naturalised
  [
    'file',
    `einbürgerungsurkunde einbürgerungszusicherung einbürgerungsbewerber+in+s einbürgerungsbescheid einbürgerungsakte einbürgerungsgespräch ausgebürgert* optionspflicht optionspflichtig* optionskind+es optionsverfahren
    doppelpass doppelstaatigkeit mehrstaatigkeit staatenlosigkeit beibehaltungsgenehmigung ausbürgerungsverfahren`,
  ],
  [
    'person',
    'eingebürgert eingebürgerte eingebürgerter eingebürgerten',
    /(?:bin|ist|wurde|seit \S{1,9}|war) (?:\S{1,12} ){0,3}_(?! werden)|_[nr]? (?:syrer|türke|deutsch)/,
  ],
  ['person', 'ausbürgerung'],
  ['person', 'einbürgern', /_ (?:ge)?lassen|lass\S{1,2} (?:\S{1,12} ){0,3}_/],
  [
    'sure',
    'familiennachzug ehegattennachzug kindernachzug familienzusammenführung',
    /(?:antrag auf|visum zum|visum zur|wegen|zum|der) _ (?:für|zu|von|mit) (?:die|den|meiner?|seiner?|ihrer?|seinem|ihrem|meinem|meine[mn]|seinen|ihren) (?:ehefrau|ehemann|frau|mann|mutter|vater|sohn|tochter|kinder|eltern|verlobten|bruder)/,
  ],
  ['sure', 'einbürgerung', /(?:seine|ihre|meine|deren|zusicherung der|dessen)[rn]? _/],
  ['person', 'geburt', /durch _ im inland/],
  [
    'person',
    'staatsangehörigkeit staatsbürgerschaft nationalität',
    /(?:keine|besitzt|besitze|hat|habe|erworben|verloren|erwarb|verlor|doppelte|zweite|beide|ungeklärte?|abgelegt|aufgegeben|entzogen|aberkannt|neben|behalten) (?:\S{1,20} ){0,3}_|_ (?:\S{1,20} ){0,9}(?:erworben|verloren|ungeklärt|abgelegt|aufgegeben|entzogen|erwarb|aberkannt)/,
  ],
  [
    'person',
    'bürger bürgerin staatsbürger untertan',
    /_ (?:der republik|der tschechischen|der slowakischen|der dominikanischen|der schweiz|der ukraine|der türkei|der usa|der vereinigten|der russischen|der mongolei|burkina|sri|des kosovo|kosovos|des iran|des irak|perus|ghanas|kenias|indiens|polens)|(?:schweizer|eu|niederländische\S|estnische\S) _/,
  ],
  // Flight
  [
    'person',
    'flucht',
    /auf der _(?! vor (?:der polizei|dem|einem))|_ (?:aus|über|vor dem krieg|vor den|übers|nach europa|nach deutschland)|(?:monaten?|jahren?|ihrer|seiner|meiner|unserer|nach der|vor der) _/,
  ],
  [
    'person',
    'geflüchtet geflüchtete geflüchteter geflohen geflohene geflohener flüchtete floh fliehen',
    /(?:(?:allein|aus|vor|nach|der|über|wegen|einen|mein|unser|die|hierher|kind\S{0,14}|junge\S{0,14}) (?:\S{1,12} ){0,3}_|_ (?:junge|schüler|frau|mann|familie|kind|mutter|vater|vor|aus|nach|über))/,
    /wohnung|ehemann|freund|mann geflohen|vor (?:ihrem|seiner|dem) (?:mann|vater|frau)|unfall|polizei|frauenhaus|richtung|tatort/,
  ],
  [
    'person',
    'schlauchboot mittelmeer ägäis balkanroute sinai sahara',
    /(?:mit dem|im|auf dem|über das|übers|über die|übern|mit einem) _/,
  ],
  [
    'person',
    'schleppern schlepper schleuser schleusern menschenhändlern menschenhandel pushback pushbacks frontex',
    undefined,
  ],
  [
    'person',
    'taliban assad militärjunta mullahs boko',
    /vor (?:den|der|dem) _|(?:von|durch) (?:den|der|dem) _ (?:\S{1,12} ){0,3}(?:bedroht|verfolgt|verhaftet|gefoltert|entführt)/,
  ],
  [
    'person',
    'eingereist einreiste',
    /(?:allein|illegal|unerlaubt|ohne visum|mit visum|als flüchtling|unbegleitet) (?:\S{1,12} ){0,2}_/,
  ],
  [
    'person',
    'illegale illegaler illegalen',
    /(?:drei|zwei|vier|fünf|ein|als|der|die|ist|sind|\d) _(?= |$)(?! (?:\S{1,12}ung|bau|müll|abfall|einreise|rodung|ablager|nutzung|waffe|besitz|drogen|auto|straßen|ge))/,
  ],
  [
    'person',
    'kriegsvertriebene kriegsvertriebener kriegsvertriebenen vertriebene vertriebener vertriebenen',
    /(?:als|für|der|die|eine|ein) _/,
  ],
  ['person', 'vertreibung vertrieben', /_ aus|aus (?:\S{1,20} ){1,2}_/],
  ['person', 'übersiedler übersiedlerin', /_ aus der ddr|als _/],
  [
    'person',
    'westen',
    /rüber (?:in den|nach) _|(?:kam|kamen|floh|flohen|gekommen) (?:\S{1,12} ){0,6}in den _|in den _ (?:rüber|geflohen|geflüchtet|abgehauen|ausgereist|ausgebürgert)/,
  ],
  ['file', 'heimatvertriebenen heimatvertriebener heimatvertriebene', /_ (?:bescheid|ausweis)|als _/],
  [
    'person',
    'zwangsarbeiter ostarbeiter gastarbeiter vertragsarbeiter anwerbevertrag anwerbevertrags',
    /(?:als|war|ist|sei|verstorbenen|kind eines|sohn eines|tochter eines|enkelin? eines) _|_ (?:aus|auf dem|bei)/,
  ],
  ['person', 'sonderzug sammeltransport', /_ aus/],
  ['person', 'DP DPs', /(?:war|als|ist) _/],
  [
    'person',
    'besatzungskind wolfskind wolfskindern wolfskinder zugezogener ausgesiedelt umgesiedelt zwangsumgesiedelt deportiert',
    /_/,
    /tier|fund|eidechse|gemeinde|betrieb/,
  ],
  [
    'person',
    'ausländer ausländerin',
    /(?:heimatlose[rn]?|als|ist|sei|bin|nur|du|der|die|dieser|diese|ein|eine|nichtdeutscher) _(?! und|innen| raus)/,
  ],
  [
    'person',
    'migrantin migrant zuwanderer zuwanderin einwanderer einwanderin',
    /(?:als|ist|sei|bin|eine|ein|der|die) _/,
  ],
  ['person', 'eingewandert zugewandert ausgewandert', /(?:aus|nach|seit|ist|sind|bin) (?:\S{1,20} ){0,4}_/],
  [
    'person',
    'sudan libyen iran türkei ägypten griechenland italien serbien bosnien belarus',
    /(?:flucht|floh|flohen|geflohen|geflüchtet|route|fuß|flüchtete) (?:\S{1,20} ){0,5}(?:über|durch|bis) (?:\S{1,20} ){0,5}_/,
  ],
  [
    'person',
    'exil',
    /(?:im|ins|aus dem) _|_ (?:\S{1,20}er|\S{1,20}erin|\S{1,20}ane|\S{1,20}anin|\S{1,20}ussin|\S{1,20}usse)(?= |$)/,
  ],
  ['person', 'exilgemeinde exilverein exilpartei exilregierung', /(?:aus|in|der) (?:\S{1,12} ){0,2}_/],
  [
    'person',
    'herkunft',
    /(?:ethnische|arabische|türkische|jüdische|fremde|ausländische|seine|ihre|meine|migrantische|südländische)[nrs]? _|_ aus/,
  ],
];
