import type { WordKind } from './words';

/*
 * How words of the mind, of addiction and of development end, with what may stand before the ending.
 * Basis: Art. 4 no. 15 GDPR; ICD-10-GM chapter V.
 */
export const MIND_ENDINGS: readonly (readonly [ending: string, kind: WordKind, before: RegExp])[] = [
  [
    'wahn',
    'clinical',
    /^(?:verfolgungs|größen|liebes|eifersuchts|bestehlungs|vergiftungs|verarmungs|schuld|beziehungs|hunger|dermatozoen|ungeziefer|parasiten|querulanten|beeinträchtigungs|abstammungs|sendungs|mager|verwandlungs|besessenheits|säufer|alters|kontroll)$/,
  ],
  [
    'zwang',
    'illness',
    /^(?:wasch|kontroll|zähl|ordnungs|putz|sammel|hort|horte|hortungs|kauf|grübel|wiederholungs|symmetrie|reinigungs|denk|stehl|brandstiftungs|ess|tic|berührungs|desinfektions|prüf|frage)$/,
  ],
  [
    'zwänge',
    'illness',
    /^(?:wasch|kontroll|zähl|ordnungs|putz|sammel|wiederholungs|denk|reinigungs|berührungs)$/,
  ],
  ['zwängen', 'illness', /^(?:wasch|kontroll|zähl|ordnungs|putz|sammel|wiederholungs|denk|reinigungs)$/],
  ['phobie', 'clinical', /^(?!(?:xeno|islam|homo|trans|bi|inter|techno|queer)$)./],
  ['angst', 'illness', /^(?:dauer|menschen|erwartungs|berührungs|schlaf|spritzen|sterbe|aufzug)$/],
  ['ängste', 'illness', /^(?:panik|verlust|schul|todes|verfolgungs|trennungs|versagens|menschen)$/],
  [
    'attacke',
    'illness',
    /^(?:heul|wein|schrei|erinnerungs|wut|ess|zitter|ohnmachts|schwäche|schmerz|atemnot|hyperventilations)$/,
  ],
  [
    'anfall',
    'illness',
    /^(?:zitter|schlaf|absencen?|tic|erstickungs|verwirrtheits|blackout|hyperventilations)$/,
  ],
  ['anfälle', 'illness', /^(?:zitter|schlaf|absencen?|erstickungs|verwirrtheits|hyperventilations)$/],
  [
    'sucht',
    'illness',
    /^(?:wett|sportwett|automaten|fernseh|smartphone|gaming|nasenspray|benzo|lachgas|fress|sammel|schlafmittel|opioid|koks|pillen|zocker|online|trink)$/,
  ],
  [
    'süchtig',
    'state',
    /^(?:wett|sportwett|automaten|smartphone|gaming|nasenspray|benzo|lachgas|schlafmittel|opioid|koks|pillen|crystal|amphetamin|kiff|cannabis|haschisch|morphium|schmerzmittel|trink|arzneimittel)$/,
  ],
  [
    'abhängig',
    'state',
    /^(?:nasenspray|benzodiazepin|benzo|computerspiel|spiel|internet|amphetamin|crystal|ghb|schmerzmittel|schlafmittel|glücksspiel|medien|smartphone|polytox|methadon|substitutions|beatmungs|katheter|rollstuhl|pflege)$/,
  ],
  [
    'abhängigkeit',
    'illness',
    /^(?:computerspiel|internet|medien|smartphone|nasenspray|amphetamin|crystal|schmerzmittel|glücksspiel|morphin|benzo|schlafmittel|polyvalente|rauschmittel|substanz|sucht|betäubungsmittel|arzneimittel)$/,
  ],
  [
    'trinker',
    'clinical',
    /^(?:quartals|spiegel|pegel|gewohnheits|problem|kampf|gelegenheits|konflikt|feierabend)$/,
  ],
  ['trinkerin', 'clinical', /^(?:quartals|spiegel|pegel|gewohnheits|problem|gelegenheits|konflikt)$/],
  [
    'missbrauch',
    'illness',
    /^(?:abführmittel|laxantien|substanz|schmerzmittel|cannabis|benzodiazepin|opiat|suchtmittel|tabletten|stimulanzien|rauschmittel|schlafmittel|alkohol|drogen|medikamenten)$/,
  ],
  ['intoxikation', 'clinical', /./],
  ['abusus', 'clinical', /./],
  ['delir', 'clinical', /./],
  ['entzugsklinik', 'health', /./],
  [
    'störung',
    'clinical',
    /(?:verarbeitungs|lautbildungs|sozialverhaltens|regulations|fütter|gedeih|merkfähigkeits|impuls|traumafolge|konversions|glücksspiel|computerspiel|aussprache|hyperkinetische|mutismus|körperschema|körperbild|antriebs|affekt|ich|denk|redefluss|schriftsprach|dressur|ausscheidungs|anpassungs|entwicklungs|gleichgewichtswahrnehmungs|raumwahrnehmungs|feinmotorik|tic|symbol)$/,
  ],
  [
    'schwäche',
    'illness',
    /^(?:verarbeitungs|merk|hirnleistungs|wahrnehmungs|lautbildungs|alters|impulskontroll|reizfilter|teilleistungs|mathe|aufmerksamkeits|farbseh|buchstabier|schluck|rumpf|fußheber|knie|bein|hand)$/,
  ],
  [
    'gestört',
    'state',
    /^(?:ess|sprach|verhaltens|persönlichkeits|zwangs|bindungs|wahrnehmungs|entwicklungs|lern|trauma|angst|schlaf|artikulations|bewegungs|seelisch|geistes|kontakt|impuls|hör|seh)$/,
  ],
  ['auffällig', 'state', /^(?:sprach|entwicklungs|verhaltens|motorisch|psychisch)$/],
  ['traumatisiert', 'state', /^(?:schwer|kriegs|flucht|früh|komplex|hoch|schwerst|mehrfach|re)$/],
  ['erfahren', 'clinical', /^(?:psychiatrie|psychose|drogen|klinik)$/],
  ['rückstand', 'illness', /^(?:entwicklungs|sprach|lern|reife|wachstums)$/],
  ['verzögerung', 'illness', /^(?:entwicklungs|sprach|sprachentwicklungs|reife|wachstums)$/],
  [
    'therapie',
    'illness',
    /^(?:trauer|stotter|balbutiens|schluck|expositions|konfrontations|schema|autismus|hunde|mal|gestaltungs|körper|moto|trinker|adaptions|mutismus|legasthenie|lrs|dyskalkulie|feinmotorik|sprech|mund|delfin|hirnleistungs|sozio|adhs|dbt|kinder|kinderpsycho|klinik|tier|reiz|licht|wach|intervall|psychose)$/,
  ],
  ['psychologin', 'illness', /^(?:neuro|klinik|trauma|gefängnis)$/],
  [
    'ambulanz',
    'health',
    /^(?:sprachheil|stotter|schrei|entwicklungs|autismus|traumafolge|spina|schluck|essstörungs)$/,
  ],
  ['blind', 'state', /^(?:stock|voll|spät|geburts|gefühls)$/],
  ['taub', 'state', /^(?:stock|halb|spät|geburts|einseitig)$/],
  ['stuhl', 'health', /^(?:toiletten|nacht|therapie|pflege|lift|treppen|trage|steh|arthrodesen)$/],

  ['schiene', 'illness', /^(?:peroneus|peronäus|fußheber|bein|orthesen|unterschenkel|schulter|daumen)$/],
  ['prothesenträger', 'clinical', /./],
];
