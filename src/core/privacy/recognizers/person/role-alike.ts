import { fitting } from '../../per-word';

/*
 * Last names that end as an office or a trade does: "Hafenrichter", "Steinmeister", "Burkhalter". Offices
 * of these endings are told by what stands before: a court, a trade, a part of a town or of a house.
 */

const OFFICES_OF_MASTER =
  'alt|bade|bahn|bau|betriebs|brand|brau|brücken|bürger|burg|büro|daniel|deich|elektro|europa|exerzier|feuerwehr|forst|fach|fahr|flug|foto|gas|gau|geräte|groß|haupt|haus|hafen|heiz|herdbuch|herbergs|hoch|hof|hütten|industrie|jugend|kantor|kapell|kfz|konzert|kreis|kreisbrand|küchen|kunst|lade|lager|land|landes|lehr|loge|maschinen|metall|nord|ober|oberbürger|oberbrand|orchester|ordens|orgelbau|orts|platz|polizei|post|quartier|rad|rang|rat|ritt|sanitär|schacht|schach|schatz|schul|schwimm|schützen|stadt|stadtbrand|stadtbau|stall|stell|straßen|tabellen|tanz|technik|tür|vereins|verwaltungs|vize|wacht|wachst|waffen|wald|waag|wege|weg|welt|werk|werkstatt|winter|wach|zeremonien|zeug|zoll|zucht|zahl|\\p{Ll}+bau|\\p{Ll}+technik|\\p{Ll}+er';
const OFFICES_OF_JUDGE =
  'alleine?|amts|arbeits|bagatell|betreuungs|bereitschafts|berufs|bundes|bundesverfassungs|deich|dorf|dressur|ehren|einzel|ermittlungs|familien|finanz|friedens|güte|haft|handels|haupt|hilfs|höchst|hunde|insolvenz|jugend|kampf|kammer|kirchen|konkurs|kreis|kriminal|laien|land|landes|leistungs|linien|militär|mit|nachlass|nachtrags|ober|oberlandes|oberst|orts|patent|preis|profi|proberichter|punkt|register|reichs|reit|rinder|schau|scharf|schieds|schnell|sozial|spring|sport|stadt|staats|start|straf|strafvollstreckungs|straßen|stell|tor|turnier|unter|untersuchungs|verfassungs|verkehrs|verwaltungs|vollstreckungs|vor|wahl|wertungs|welt|wett|ziel|zivil|zuchtrichter|zwangsversteigerungs|\\p{Ll}+schafts|\\p{Ll}+ungs|\\p{Ll}+gerichts';
const OFFICES_OF_MAKER =
  'angst|besen|blatt|brillen|bürsten|büchsen|dokumentar|eis|fernseh|film|filme|flaschen|geigen|geld|gesetzes|gitarren|handschuh|hut|instrumenten|käse|kerzen|klavier|kleider|korb|königs|krach|krawall|kultur|kunst|laut|leute|lieder|macher|medien|meinungs|messer|mies|mit|mode|möbel|mut|neben|netz|nudel|ofen|orgel|panik|pelz|pillen|platten|politik|programm|puppen|quoten|radio|rad|rahmen|regen|reifen|rücken|sattel|scharf|schirm|schlag|schuh|seil|sieben|spaß|spiel|spitzen|stimmungs|strippen|stuhl|theater|tor|uhr|wett|witz|wurst|zeitungs|ziel';
const OFFICES_OF_HOLDER =
  'ab|amts|aktien|anteils|ausweis|auto|bienen|buch|ehren|fahrzeug|feder|flaschen|führerschein|geflügel|gewalt|groß|haus|hobby|hof|huf|hühner|hunde|inhaber|inne|karten|katzen|kerzen|kfz|klein|konzessions|kraftfahrzeug|lizenz|mandats|milchkuh|mit|nutztier|papier|patent|pferde|platz|rechte|rekord|rinder|schaf|schein|schweine|statt|steig|steuer|stimmrechts|tier|titel|tür|unter|vieh|vor|waffen|wagen|zaum|ziegen|zu|zulassungs|\\p{Ll}+recht?s';

/** Whether a last name ends so: more letters before than a prefix, and no office or trade that the language has. */
export const isLastNameLikeRole = fitting(
  new RegExp(
    `^(?!(?:${OFFICES_OF_MASTER})meister|(?:${OFFICES_OF_JUDGE})richter|(?:${OFFICES_OF_MAKER})macher|(?:${OFFICES_OF_HOLDER})halter)\\p{L}{3,}(?:meister|richter|macher|halter)$`,
    'u',
  ),
);
