import type { Telling } from './tellings';

/*
 * Residence titles, asylum, return and naturalisation, in the words of files and letters.
 * Basis: Art. 9 (1) GDPR (ethnic origin); AufenthG, AsylG, AsylbLG, StAG, FreizügG/EU, BVFG.
 */
/** Where those who are sent away are sent. */
const BACK =
  '(?:spanien|italien|griechenland|bulgarien|rumänien|kroatien|ungarn|polen|litauen|lettland|malta|zypern|slowenien|frankreich|belgien|österreich|schweden|dänemark|finnland|afghanistan|syrien|irak|kabul|bagdad|damaskus|jerewan|tiflis|belgrad|pristina|skopje|tirana|türkei|kosovo|serbien|albanien|georgien|armenien|nigeria|ghana|guinea|gambia|senegal|marokko|tunesien|algerien|pakistan|bangladesch|indien|russland|moldau|mongolei|äthiopien|somalia|kamerun|iran|libanon|ukraine|bosnien|mazedonien|montenegro|herkunftsland|heimatland|heimat)';

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
    /(?:zum zwecke der|sicherung der|zur|vor der|vor|gegen seine|gegen ihre|gegen die|seine|ihre|meine|meiner|seiner|ihrer|drohende|der|die|mit|wegen) _|_ (?:ist|wurde|war) (?:\S{1,9} ){0,4}(?:gebucht|angesetzt|terminiert|geplant|vollzogen|gescheitert|ausgesetzt|abgebrochen)|_ (?:nach|in|droht|drohte|am|angekündigt|angedroht|gescheitert|verhindert)/,
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
  [
    'person',
    'zurückgeführt zurückgebracht zurückgeschickt zurückgeflogen rücküberstellt zurückgeschoben rückgeführt zurücküberstellt',
    new RegExp(`(?:nach|in die|in den|ins|in das|in) (?:sein |ihr |seine |ihre )?${BACK} _|dublin`),
    /paket|buch|wagen|auto|ware/,
  ],
  [
    'person',
    'zurück',
    new RegExp(
      `_ (?:nach|in die|in den|ins|in das|in sein|in ihr) ${BACK} (?:gebracht|geschickt|geflogen|müssen|muss|soll|sollen|geschoben|überstellt)`,
    ),
  ],
  [
    'file',
    'schutzantrag schutzantrags schutzgesuch+s schutzersuchen schutzersuchens laissez passer',
    /antrag|gesuch|ersuchen|_ passer|laissez _|_/,
    /marken|denkmal|patent|auto|hafen/,
  ],
  [
    'person',
    'schutzverfahren schutzverfahrens',
    /(?:im|ihr|sein|laufende[ns]?|ihrem|seinem|ins|des) _/,
    /denkmal|natur|marken|lärm/,
  ],
  [
    'person',
    'schutzberechtigte schutzberechtigter schutzberechtigten schutzsuchende schutzsuchender freizügigkeitsberechtigte freizügigkeitsberechtigter freizügigkeitsberechtigt aufenthaltsberechtigt bleibeberechtigt visumpflichtig visumfrei passpflichtig bleibeperspektive',
    /(?:als|ist|sei|bin|sind|war|anerkannte[rn]?|nicht|mutter|vater|ehefrau|ehemann|kind|gute|schlechte|keine) _|_ (?:ist|eingereist|nach)/,
  ],
  [
    'person',
    'massenzustrom massenzustromrichtlinie massenzustroms',
    /(?:nach|aufgrund|wegen|über|durch) (?:der |dem )?_/,
  ],
  [
    'person',
    'landesunterkunft landeseinrichtung flüchtlingsdorf containerdorf asylcontainer flüchtlingscontainer flüchtlingswohnheim flüchtlingsboot asylantenheim übergangsheim zeltstadt',
    /(?:aus|in|im|vom|von) (?:der |dem |einer |einem |ein )?(?:\S{1,12} )?_/,
  ],
  [
    'sure',
    'einreiseverbot aufenthaltsverbot',
    /_ (?:\S{1,14} ){0,6}(?:herabgesetzt|befristet|verkürzt|aufgehoben|verlängert|verhängt|erlassen)/,
  ],
  ['person', 'niederlassung', /(?:rücknahme|erteilung|erlöschen|widerruf) (?:der|ihrer|seiner|meiner) _/],
  [
    'person',
    'nachgezogen nachgereist nachgeholt nachgekommen',
    /(?:aus (?:dem |der |den )?(?!dem |der |den )\S{3,16}|(?:vater|mutter|mann|frau|eltern|familie) (?:aus \S{3,16} )?) ?_|_ aus/,
    /schraube|mutter nachgezogen|linie/,
  ],
  [
    'person',
    'siedelten siedelte',
    /_ (?:\S{1,12} ){0,3}aus (?:der |dem )?\S{3,16} (?:\S{1,12} )?(?:über|um|aus)(?= |$)/,
    /firma|betrieb|sitz/,
  ],
  [
    'person',
    'gekentert gesunken kenterte',
    /lampedusa|mittelmeer|lesbos|samos|libyen|kanaren|ägäis|überfahrt|schlauch|flucht|griechenland/,
  ],
  ['person', 'lampedusa', /vor _/],
  [
    'person',
    'raketen bomben bombardierung beschuss luftangriffen bombenangriffen drohnen granaten drohnenangriffen raketenangriffen',
    /vor (?:den |dem |der )?_ (?:\S{1,12} ){0,5}(?:geflohen|geflüchtet|gekommen|sicherheit|weggelaufen|weggegangen|flüchtete\S?|floh|flohen|hierher)/,
  ],
  [
    'person',
    'abgehauen weggelaufen weggegangen geflohen',
    /erschießen|umbringen|verhaften|einziehen wollte|krieg|taliban|foltern|front(?= |$)|rekrutier/,
  ],
  [
    'person',
    'camp lager',
    /(?:die|der|einer|eine) (?:vom|aus dem) _(?= |$)/,
    /ferien|jugend|sommer|material/,
  ],
  [
    'person',
    'papierausweis aufenthaltspapier aufenthaltspapiere aufenthaltspapieren ausländerausweis ausländerausweises ausländerpass',
  ],
  [
    'person',
    'reisepass pass passes',
    /blaue[rnm]? _ (?:der genfer|nach|für flüchtling)|_ der (?:genfer|bundesrepublik)/,
  ],
  ['person', 'genfer', /_ (?:flüchtlings)?konvention/, /flüchtling (?:nach|im)/],
  ['person', 'verpflichtung', /_ in \S{3,16} zu wohnen/],
  ['person', 'wohnsitzverpflichtung wohnsitzzuweisung', /(?:seine|ihre|meine|die|der|wegen)[rn]? _/],
  [
    'person',
    'visum',
    /(?:hat|besitzt|habe|mit|erhielt|bekam|ihr|sein|mein|kam) (?:\S{1,9} )?_ (?:für|bis|zur|zum|läuft|abgelaufen|gilt)/,
    /\bwer\b|braucht|dienstreise|urlaub|geschäftsreise/,
  ],
  ['person', 'bleiben', /darf arbeiten (?:\S{1,9} ){0,2}nicht _|nicht in deutschland _ d[aü]rf/],
  ['person', 'bamf', /beim _ (?:\S{1,12} ){0,4}(?:beantragt|angehört|antrag|termin|vorgeladen|geladen)/],
  [
    'person',
    'zweitantrag zweitantrags folgeantrag folgeantrags',
    /leistungen|gekürzt|laufende[nrms]{0,2} _/,
    /bafög|wohngeld|förder/,
  ],
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
];
