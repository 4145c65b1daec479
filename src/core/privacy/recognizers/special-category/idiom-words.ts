import { forms } from '../../words';
import { MORE_DOCTORS } from './doctors';
import { LIMB } from './limbs';

/*
 * What people say of themselves and others without the word for it: "hört schlecht", "hat Rücken", "erwartet ein Kind",
 * "mit 1,4 Promille", "isst nur halal". Each word needs one of its companions near by. Basis: Art. 9 (1) GDPR.
 */
const SEEING =
  /^(?:schlecht|schlechter|kaum|nichts|nix|schwer|schwerer|wenig|stimmen|links|rechts|mehr|ohr|ohren)$/;
/** Whom the ill see: "beim Onkologen", "zur Psychologin". */
const DOCTORS =
  'onkologe+n onkologin psychiater+s psychiaterin neurologe+n neurologin psychologe+n psychologin psychotherapeut+en psychotherapeutin kardiologe+n kardiologin urologe+n urologin gynäkologe+n gynäkologin rheumatologe+n rheumatologin dermatologe+n kinderpsychologe+n kinderpsychologin kinderpsychiater+in jugendpsychiater+in schmerztherapeut+in+en traumatherapeut+in+en suchttherapeut+in+en psychoanalytiker+in schmerzarzt schmerzärztin nervenärztin hautärztin lungenfacharzt nephrologin nephrologe+n diabetologe+n diabetologin logopäde+n logopädin ergotherapeut+en ergotherapeutin orthopäde+n orthopädin nervenarzt hautarzt lungenarzt suchtberater+in therapeut+en therapeutin ' +
  MORE_DOCTORS;
const HAS = /^(?:hat|habe|hab|hatte)$/;
const SOFT: readonly (readonly [words: string, needed?: RegExp])[] = [
  [
    'promille',
    /^(?:mit|ca|etwa|randaliert|gewahrsam|alkohol|atemalkohol|ergab|gemessen|pustete|hatte|hatten|blutalkohol|angehalten|fuhr|am|aak|bak|blasen|geblasen|wert|alkotest|alcotest|atemtest|fahrer|führer|fahrerin|polizei|gestoppt|kontrolle|verkehrskontrolle|unfall|blut|er|sie|betrunken|fahrt|steuer|messung|wegen)$/,
  ],
  [
    'kifft kiffen gekifft halal* koscher* sabbat schabbat schabbes abgetrieben impotent stasi dealt gedealt inzest',
  ],
  [
    'gebärdensprache gebärdensprachlich gebärden förderbedarf',
    /^(?:in|per|mit|durch|über|verstehe|versteht|spricht|verständigt|kommuniziert|angewiesen|sonderpädagogischen|sonderpädagogischer|sonderpädagogischem|bereich|emotionale|besteht|geistige|erhöhten|erhöhter)$/,
  ],
  ['trocken', /^(?:seit|jahren|monaten|wochen|jahr|alkohol|drogen)$/],
  [
    'clean',
    /^(?:seit|jahren|monaten|wochen|jahr|alkohol|drogen|bleibt|bleibe|bleiben|ist|bin|geblieben|jetzt|wieder)$/,
  ],
  [
    'alkohol',
    /^(?:steuer|unter|roch|riecht|fahne|getrunken|konsumiert|verfallen|problem|probleme|einfluss|abhängig|entzug|missbrauch|nach)$/,
  ],
  ['hört höre', SEEING],
  ['sieht sehe', /^(?:schlecht|schlechter|kaum|nichts|nix|doppelt|verschwommen|umrisse|schemen)$/],
  [
    'trinkt trinke trank',
    /^(?:wieder|viel|zu|täglich|heimlich|schnaps|wodka|bier|angaben|regelmäßig|zuviel|übermäßig|exzessiv|morgens)$/,
  ],
  ['säuft saufe soff', /^(?:wieder|viel|nur|täglich|zu|sich|ständig|wie)$/],
  ['einnässt einkotet'],
  ['nässt näßt', /^(?:ein|bett|nachts|nacht)$/],
  ['ritzt', /^(?:sich)$/],
  ['umbringen umzubringen umgebracht', /^(?:sich|wollte|will|versucht)$/],
  ['windeln windel', /^(?:trägt|trage|tragen|trug|getragen|braucht|brauche|benötigt)$/],
  ['gestreikt mitgestreikt'],
  ['befruchtung', /^künstliche[nr]?$/],
  ['migrationshintergrund', /^(?:hat|habe|hatte)$/],
  ['leben', /^(?:nehmen|genommen|nahm)$/],
  ['stillt', /^(?:noch|baby|kind|sie|und|ihr|ihre|ihren)$/],
  [
    'erwartet erwarten erwarte kriegt kriege bekommt bekomme',
    /^(?:baby|zwillinge|drillinge|nachwuchs|kind)$/,
  ],
  ['schilddrüse galle lunge nieren blase leber', /^(?:es|was|hat|habe|hab|hatte)$/],
  ['sterben', /^(?:im|liegend|liegenden)$/],
  ['panik', HAS],
  ['darm', /^magen$/],
  ['outs out', /^burn$/],
  [
    'positiv positive positiver positiven',
    /^(?:getestet|test|coronatest|coronatests|testergebnis|laborbefund|pcr|schnelltest|quantiferon|hiv|corona|thc|vortest|drogentest|drogenvortest|urinprobe|kokain|amphetamin|abstrich|mrsa|tbc|igra|antigentest|titer|antikörper|kultur|schwangerschaftstest|alkoholtest|auf)$/,
  ],
  ['tauglich', /^(?:[:–]|bedingt|eingeschränkt|gesundheitlich|atemschutz|feuerwehr)$/],
  ['entbindet', /^(?:voraussichtlich|klinik|krankenhaus|kreißsaal|kaiserschnitt)$/],
  ['schwäche', /^(?:grün|rechtschreib|lese|rechen|seh|hör|herz|lern|geh|konzentrations|gedächtnis)$/],
  ['laktose gluten fruktose milcheiweiß', /^(?:verträgt|vertrage|vertragen|darf)$/],
  ['kniegelenk hüftgelenk schultergelenk hüfte darmausgang', /^(?:künstliche[nrms]?|hat|hab|habe|hatte)$/],
  ['stock krückstock gehwagen', /^(?:läuft|laufe|geht|gehe|gehen|laufen|ging|lief)$/],
  ['schweinefleisch schwein', /^(?:isst|esse|kein)$/],
  ['orientiert', /^(?:nicht|örtlich|zeitlich|un)$/],
  ['narben', /^(?:unterarmen?|unterarme|armen?|arme|hals|handgelenke?n?|körper|beinen?)$/],
  ['wasser', /^(?:lunge|knie|bauch|füßen|gelenk|kopf)$/],
  ['kreuz', /^es$/],
  ['bestrahlt', /^(?:wird|wurde|werde|werden)$/],
  [
    'geschäftsfähig arbeitsfähig dienstfähig reisefähig verhandlungsfähig vernehmungsfähig haftfähig prozessfähig erwerbsfähig sportfähig belastbar gehfähig transportfähig testierfähig schuldfähig einwilligungsfähig einsichtsfähig steuerungsfähig tropentauglich flugtauglich atemschutztauglich',
    /^(?:nicht|eingeschränkt|bedingt|begrenzt|voll|vermindert|nur|kaum|un)$/,
  ],
  ['stürzt stürze', /^(?:häufig|oft|ständig|wiederholt|mehrfach|dauernd)$/],
  ['luft', /^(?:kriegt|kriege|bekommt|bekomme|bekam|ringt|rang|schnappt|schnappte|japst)$/],
  ['schienen schiene einlagen gips halskrause augenklappe perücke', /^(?:trägt|trage|tragen|trug|getragen)$/],
  [
    'wunde wunden geschwür',
    /^(?:eitrig|offen|nässend|infiziert|blutend|schlecht|entzündet|tief|chronisch)e?[nrms]?$/,
  ],
  ['schlägt haut knallt stößt', /^(?:kopf)$/],
  ['beißt kratzt verletzen', /^(?:selbst)$/],
  ['angetan', /^(?:etwas|was)$/],
  ['körper', /^falschen$/],
  ['suchtberatung drogenberatung', /^(?:geht|gehe|ging|war|besucht|besuche|angebunden)$/],
  [
    'warnstreik streik warnstreiks streiks',
    /^(?:organisiert|teilgenommen|nahm|beteiligt|mitgemacht|mitgelaufen|mitorganisiert|dabei)$/,
  ],
  [
    'peg sonde',
    /^(?:ernährt|ernährung|über|per|gelegt|via|peg|sonde|anlage|versorgt|gewechselt|anlegen|angelegt)$/,
  ],
  ['mund', /^(?:fuß)$/],
  [
    'störung',
    /^(?:rechtschreib|spektrum|spektrums|zwangs|angst|persönlichkeits|aufmerksamkeits|sprach|schlaf|belastungs|hyperaktivitäts)$/,
  ],
  ['blutdruck', /^(?:hohen|hoher|hohem|niedrigen|niedriger|erhöhten|erhöhter|zu|hat|habe)$/],
  ['cholesterin', /^(?:hohes|erhöhtes|zu|hat|habe)$/],
  [
    'joint joints gras bong',
    /^(?:erwischt|aufgegriffen|polizei|gefunden|dabei|raucht|rauche|geraucht|rauchen|kiffen)$/,
  ],
  ['nervlich', /^(?:ende|belastet|fertig|labil|angeschlagen|zusammengebrochen)$/],
  [
    'verträgt vertrage vertragen',
    /^(?:milch|milchprodukte|nüsse|gluten|laktose|fruktose|weizen|eier|soja|penicillin|antibiotika|histamin|medikament|medikamente|impfung|kuhmilch)$/,
  ],
  [
    'trinkerin trinker säufer säuferin',
    /^(?:ist|war|ein|eine|als|trockene[rn]?|schwerer|starke[rn]?|kettenraucher|kettenraucherin)$/,
  ],
  ['hoffnung', /^guter$/],
  ['ads', /^(?:vermutet|verdacht|diagnose|wegen|mit|hat|habe|diagnostiziert)$/],
  ['haut', /^(?:farbe|dunkler|dunkle|schwarzer|schwarze)$/],
  ['rücken', HAS],
  ['prostata kreislauf ischias', HAS],
  ['zucker', /^(?:spritzt|spritze|hohen|hoher|hat|hab|habe|mein|alters|entgleist|fällt|fiel|misst|messen)$/],
  ['rückens herzens knies', /^(?:wegen)$/],
  ['herzen', /^(?:es|was)$/],
  ['pille', /^(?:nimmt|nehme)$/],
  ['probleme problemen ärger last', LIMB],
  [
    'verloren verlor',
    /^(?:finger|bein|arm|auge|zehe|zehen|fuß|gehör|niere|sehkraft|augenlicht|gedächtnis|sprache|haare|baby)$/,
  ],
  [
    'konsumiert konsumierte konsumieren konsumiere',
    /^(?:cannabis|drogen|alkohol|kokain|heroin|amphetamine?|crystal|crack|marihuana|haschisch|opiate|rauschgift|speed)$/,
  ],
  [
    'laktosefrei glutenfrei fruktosefrei glutenfreie laktosefreie glutenfreies laktosefreies',
    /^(?:isst|ernährt|nur|muss|kost|braucht|essen|strikt|brot)$/,
  ],
  ['schub schübe', /^(?:hat|hatte|habe|gehabt|bekommen|neuen|erneuten|akuten|psychotischen|schweren)$/],
  ['abgesessen verbüßt', /^(?:strafe|haft|haftstrafe|jahre|monate|freiheitsstrafe)$/],
  [
    'trinken',
    /^(?:angefangen|fing|begann|begonnen|aufgehört|aufhören|heimlich|jahrelange[sm]|übermäßige[sm])$/,
  ],
  ['spricht', /^(?:undeutlich|verwaschen|lallend)$/],
  ['rente', /^(?:em|eu|bu)$/],
  ['getrunken', /^(?:hatte|habe|hat|wieder|viel|zuviel|stark)$/],
  [
    'hitlergruß hakenkreuz hakenkreuze',
    /^(?:zeigte|gezeigt|geschmiert|schmierte|tätowiert|tattoo|trägt|beschuldigte|gesprüht|unterarm|oberarm|hals|rücken|brust|nacken|fahne)$/,
  ],
  ['einschlägig', /^(?:bekannt|vorbestraft|aufgefallen|vorbelastet|erschienen)$/],
  ['geschlecht', /^(?:angleichen|angeglichen|gewechselt|ändern|geändert|angepasst|wechseln)$/],
  [
    'trans divers inter',
    /^(?:eingetragen|steht|,|\(|geschlecht|geschlechtseintrag|personenstand|frau|mann|person|ist|bin)$/,
  ],
  ['entzug', /^(?:auf|macht|machen|kalten|kalter|stationären)$/],
  ['star', /^(?:grün|grau)e[nmrs]?$/],
  ['roch riecht', /^(?:schnaps|bier|wodka|cannabis|marihuana|gras)$/],
  ['droge', /^auf$/],
  ['glaubens glauben', /^(?:unsere[sm]|meine[sm]|ihre[sm]|seine[sm]|deren)$/],
  [
    'ca',
    /^(?:mamma|prostata|kolon|colon|bronchial|ovarial|zervix|magen|leber|blasen|rektum|pankreas|nieren|schilddrüsen)$/,
  ],
  [
    'szene',
    /^(?:rechten?|linken?|rechtsextremen?|linksextremen?|islamistischen?|salafistischen?|reichsbürger|neonazi)$/,
  ],
  ['dgs lbg'],
  ['prostituiert prostituieren', /^(?:sich|mich)$/],
  ['arbeitsstunden', /^(?:gemeinnützige[nr]?|auflage|jugendgericht|verurteilt|auferlegt|weisung)$/],
  ['speed', /^(?:konsumiert|nimmt|genommen|gezogen|besitz)$/],
  ['fahrerlaubnis führerschein', /^(?:fuhr|fahrens|gefahren|ohne)$/],
  ['auge augen veilchen', /^(?:blaue[nms]?|veilchen|nur|fehlt|glas)$/],
  ['flecken fleck', /^blaue[nmrs]?$/],
  ['hustet fiebert erbricht krampft hustete'],
  ['blutet blutete', /^(?:stark|seit|ständig|viel|nachts|wieder|heute|noch|hat|kopf|stirn)$/],
  [
    'genäht',
    /^(?:musste|müssen|mussten|stichen?|wunde|platzwunde|krankenhaus|ambulanz|arzt|klinik|notaufnahme|hausarzt)$/,
  ],
  ['geritzt', /^(?:sich|wieder|selbst|arme?n?|unterarme?n?|mich)$/],
  [
    'zusammengebrochen',
    /^(?:ich|er|sie|kreislauf|plötzlich|bewusstlos|notarzt|rettungswagen|rtw|ohnmächtig)$/,
  ],
  ['bein', /^(?:nur|offene[nms]?|amputierte[nms]?|fehlt)$/],
  [
    'schock',
    /^(?:unter|erlitt|verletzt|schwerer|schweren|anaphylaktischen?r?|allerg|allergische[nr]|septische[nr])$/,
  ],
  [
    'rückfall rückfälle',
    /^(?:alkohol|alkoholiker|therapie|trocken|trockener|hatte|erlitt|einräumt|sucht|entzug)$/,
  ],
  ['umgekippt', /^(?:rettungswagen|rtw|notarzt|krankenhaus|bewusstlos|kreislauf|ohnmächtig)$/],
  ['sauerstoff', /^(?:angewiesen|braucht|brauche|benötigt|benötige|bekommt|bekomme|abhängig)$/],
  ['mmr fsme hep tdap tetanus', /^(?:dosis|✓|geimpft|impfung|auffrischung)$/],
  ['krücken gehhilfen', /^(?:auf|an|mit|läuft|geht)$/],
  ['bi', /^(?:ist|bin|sei|hetero|homo)$/],
  ['beine beinen', /^(?:offene|wasser)$/],
  ['ernährt', /^(?:künstlich)$/],
  ['bekenntnis', /^(?:ohne)$/],
  [DOCTORS, /^(?:beim|einer|einem|termin|zum|zur|vom|behandlung|meine[nmr]?|seine[nmr]?|ihre[nmr]?)$/],
  ['klapse', /^(?:in|der|aus)$/],
];
export const IDIOM_WORDS: readonly string[] = SOFT.flatMap(([words]) => forms(words));
/** The companions of each word; undefined where it says it by itself. */
export const NEEDED = new Map<string, RegExp | undefined>();
for (const [words, needed] of SOFT) for (const word of forms(words)) NEEDED.set(word, needed);
