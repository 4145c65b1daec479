import type { Telling } from './tellings';

/*
 * Unions, strikes and offices of unions. Basis: Art. 9 (1) GDPR; Art. 9 (3) GG; names after the member lists of DGB, dbb and
 * CGB, and the unions of single professions.
 */

/** What somebody has to do with a union. */
const MEMBER =
  /(?:mitglied|beigetreten|eingetreten|ausgetreten|beitritt|austritt|eintritt|angehör|gehör|vorsitz|vorstand|sekretär|kassier|beisitz|sprecher|delegiert|kandid|gewählt|beitr[aä]g|ausweis|rechtsschutz|vertritt|vertreten|vertreter|engagiert|engagement|funktionär|leiterin|landesleiter|bezirksleiter|rentner der|mitgliederzeitung|abzeichen|betriebsgruppe|frauengruppe|jugendgruppe|ortsgruppe|ortsverband|ortskartell|werb|geworben|organisiert|spende|flugbl|sammelt|fahne|jahresbeitrag|rechnung|vollmacht|aktiv|zeugnis|kreisverband|stadtverband|liste|beirat|tritt|trat|ticket|versammlung|freistellung|medaille|(?:ist|bin|war|sei) (?:seit \S{1,9} (?:jahren |monaten )?)?(?:bei|in)(?: der| dem)? _)/;

export const UNIONS: readonly Telling[] = [
  // Strikes
  [
    'file',
    `streikposten streikleitung streikgeld+es streikunterstützung streikbrecher+in+s streikgelder streikteilnahme streikteilnehmer+in streikende+r bummelstreik+s solidaritätsstreik+s sympathiestreik hungerstreik+s
    arbeitskampfmaßnahme+n streikabzug streikfehlzeit streikstunden streikzeit aussperrung ausgesperrt* mitgestreikt streikerfassung streikliste streikkasse streikrede streikwache streiklokal`,
  ],
  [
    'person',
    'gestreikt streikt streike mitstreikt mitgestreikt',
    /_/,
    /aufzug|heizung|motor|computer|drucker|server|technik|fahrdienst|leitung|maschine|magen|knie|herz|automat|rechner|system|handy|akku|auto|pumpe|lift|batterie/,
  ],
  [
    'person',
    'streiken',
    /(?:war|ging|gehe|bin|dürfe nicht|würde|möchte|wollte|geht|will) (?:\S{1,12} ){0,3}_|_ (?:gegangen|war|ging|geht)/,
    /fahrer|beschäftigte|aufzug|leitung|drucker|geräte/,
  ],
  [
    'person',
    'streikte streikten',
    /(?:frau|herr|er|sie|kolleg\S{0,2}|mutter|vater|ich) (?:\S{1,16} ){0,2}_|_ (?:er|sie|am \d)/,
    /aufzug|heizung|motor|computer|drucker|server|technik|automat|pumpe|lift/,
  ],
  [
    'person',
    'warnstreik warnstreiks',
    /(?:teilnahme an?m?|zum|macht|kollegen vom|teilnahme an einem|war (?:\S{1,12} ){0,2}beim) (?:dem |diesem )?_|_ (?:\S{1,12} ){0,5}(?:teilgenommen|teilnahm|mitgemacht|mitmacht|beteiligt|dabei|angezettelt|aufgerufen|mitorganisiert|gestanden|gewesen|gefeuert|gekündigt|abgemahnt|entlassen)/,
  ],
  [
    'person',
    'streik streiks',
    /(?:wilde[nrm]|macht|mache|machte|teilnahme am|kolleg\S{0,4} vom|zum|war (?:\S{1,12} ){0,2}beim|stand (?:\S{1,12} ){0,2}im) _|_ (?:\S{1,12} ){0,5}(?:teilgenommen|teilnahm|mitgemacht|mitmacht|beteiligt|dabei|angezettelt|aufgerufen|mitorganisiert|gestanden|gewesen|gefeuert|gekündigt|abgemahnt|entlassen)|beim _ (?:streikbrecher|mit)/,
  ],
  [
    'person',
    'streikaufruf streikaufrufe streikbeginn streiktag urabstimmung',
    /_/,
    /geschlossen|erstattet|notdienst|entfällt|satzung/,
  ],
  ['person', 'ausstand', /(?:im|in den|am) _/],
  [
    'person',
    'arbeit',
    /(?:für mehr (?:lohn|geld|gehalt)|aus protest|gegen \S{1,20}|kolleg\S{1,4}) (?:\S{1,12} ){0,3}die _ nieder|legte\S? (?:\S{1,12} ){0,6}die _ nieder/,
  ],
  ['person', 'arbeitskampf arbeitskampfes', /(?:im|am|beim|wegen|teilnahme) (?:\S{1,12} )?_/],
  ['person', 'westen', /(?:mit den|in|ohne die) roten _/],
  [
    'person',
    'lohn prozent manteltarif',
    /(?:forderung nach|streik (?:\S{1,9} ){0,3}|transparent|plakat|demonstriert\S?|kundgebung) (?:\S{1,12} ){0,4}_/,
  ],
  // Offices and papers of unions
  [
    'file',
    `gewerkschaftsabbuchung gewerkschaftsausweis+es gewerkschaftsbuch gewerkschaftsmandat+s gewerkschaftsrechtsschutz+es gewerkschaftsjugend gewerkschaftskollege+n gewerkschaftskollegin gewerkschaftsgruppe gewerkschaftsseminar+s
    gewerkschaftszugehörigkeit gewerkschaftler+in+s gewerkschafterinnen gewerkschaftsaktivist+en+in gewerkschaftsangehörige+r gewerkschaftsanwalt gewerkschaftsanwältin gewerkschaftsboss gewerkschaftschef+in gewerkschaftsdelegierte+r
    gewerkschaftsengagement gewerkschaftsfahne gewerkschaftsfreund gewerkschaftsführer+in gewerkschaftskonto gewerkschaftskarriere gewerkschaftslehrgang gewerkschaftsmann gewerkschaftsfrau gewerkschaftsmitarbeiter+in gewerkschaftsmitgliedschaft+en gewerkschaftsmitglied+s
    gewerkschaftsposten gewerkschaftsschulung gewerkschaftssitzung gewerkschaftssympathisant gewerkschaftstätigkeit gewerkschaftsveranstaltung gewerkschaftsvorsitz gewerkschaftsvorsitzende+r gewerkschaftsvorstand gewerkschaftswerbung gewerkschaftsamt gewerkschaftsbeauftragte+r
    vertrauenskörper+s vertrauensleutekörper vertrauensleuteleitung betriebsgruppenvorsitzende+r dienstnehmerseite bildungsobmann`,
  ],
  [
    'person',
    'gewerkschaftsliste gewerkschaftsvertreter gewerkschaftsvertreterin',
    /(?:von der|auf der|für die|über die|kandid\S{1,6}|als|der|die) (?:\S{1,12} )?_(?! und die)/,
  ],
  [
    'person',
    'gewerkschaft gewerkschaften',
    /(?:seiner|ihrer|meiner|unserer|keiner|dieser|einer) _|(?:die|meine|unsere) _ hat (?:mir|ihm|ihr|mich|ihn)(?= |$)|(?:in|von|aus|bei|für|der|die) (?:der |die |den )?_ (?:eintret|\S{1,12} ){0,5}(?:eingetreten|ausgetreten|geworben|vertreten|angehör|aktiv|organisiert|bin|ist|war|sein|beraten|unterstützt|gemeldet|angerufen|beigetreten)|(?:mitglied|vertreter|dienstnehmerseite|vorstand|vorsitz\S{0,14}|kassier\S{0,14}|sekretär\S{0,14}|flugblätter|beitrag|beiträge|rechtsschutz|anwalt|anwältin|vollmacht|ausweis|rechnung|delegierte\S?) (?:\S{1,12} )?(?:in |von |zur |seiner |ihrer |durch die )?(?:der )?_/,
  ],
  [
    'sure',
    'gewerkschaftlicher gewerkschaftliche gewerkschaftlichen gewerkschaftlichem',
    /_ (?:vollmacht|vertret|beistand|rechtsschutz|engagement|tätigkeit|betätigung|mandat)/,
  ],
  ['person', 'organisiert', /(?:gewerkschaftlich|wer|ich bin|bin) _(?= (?:ist|bin|wie|seit|im|in|$)|$)/],
  [
    'person',
    'tarifkommission bundestarifkommission tarifkommissionsmitglied',
    /(?:der|die|in|mitglied) (?:\S{1,12} )?_/,
    /arbeitgeber|vertritt die stadt/,
  ],
  [
    'person',
    'vertrauensmann vertrauensfrau',
    /(?:ich der|bin|betrieb\S{0,14}|kolleg\S{0,14}|fahrern?|chef|spedition|schicht|werk\S{0,14}|belegschaft|team) (?:\S{1,12} ){0,4}_|_ (?:\S{1,12} ){0,6}(?:betrieb|kolleg|chef|spedition|schicht|werk|belegschaft)/,
  ],
  ['person', 'aufwiegler aufwieglerin', /rote[rn]? _/],
  ['person', 'tretet', /_ ein ich bin/],
  // Names
  [
    'person',
    `philologenverband+es realschullehrerverband+es philologen lehrerverband+es BLLV VLW VLBS VBE GEW DPhV DSTG DStG DJV dju DJU cockpit UFO BDK BDZ BSBD VDR EVG GDL GDBA transnet ÖTV HBV IGM FAU IWW CGM CGB DHV CGPT GdS VAB BTB DJG FDGB
    NGG dbb DBB DGB komba GdP GDP DPolG DPOLG DPVKOM marburger tarifunion beamtenbund+es rechtspfleger kriminalbeamter polizeigewerkschaft steuergewerkschaft lokführergewerkschaft bildungsgewerkschaft dienstleistungsgewerkschaft bahngewerkschaft lehrergewerkschaft chemiegewerkschaft
    metallgewerkschaft BCE erziehung verdi journalistenverband pilotenvereinigung flugbegleiterorganisation ärztegewerkschaft ärzteverband+es pflegegewerkschaft fahrlehrerverband zollgewerkschaft schriftstellerverband solidarność gewerkschaftsbund+es`,
    MEMBER,
  ],
  [
    'person',
    'marburger',
    /_ bund(?:es)? (?:\S{1,12} ){0,6}(?:vertr|kandid|mitglied|beitrag)|(?:vorsitz\S{0,14}|beitrag|mitglied|vertritt) (?:\S{1,12} ){0,3}_ bund/,
  ],
  ['person', 'metall BCE BAU Bau bergbau chemie medien', /ig _/],
  [
    'person',
    'di',
    /ver _ (?:mitglied|kolleg|sekretär|liste|gruppe|frauen|jugend|vertrauensmann|vertrauensfrau|ausweis|beitrag|rechtsschutz|ein|aus|bei|fahne|flyer|flugbl|plakat|aufkleber|weste|mütze|shirt|aktiv)|(?:bei|zu|für|von|an|der|mitglied|beitrag) ver _/,
  ],
  [
    'person',
    'gewerkschaft',
    /_ (?:der polizei|erziehung|nahrung|metall|steuer|deutscher)|(?:steuer|christlichen?|polizei|eisenbahn|verkehrs) _/,
  ],
  ['person', 'solidarność solidarnosc'],
  [
    'file',
    'dgb',
    /_ (?:rechtsschutz|ortskartell|jugend|ausweis|mitglied|stadtverband\S{0,14} (?:\S{1,12} )?(?:vorsitz|ehren)|kreisvorsitz|sekretär)|(?:vorsitz\S{0,14}|ehrenvorsitz\S{0,14}|fahne|sekretär\S{0,14}|mitglied\S{0,14}) (?:\S{1,12} ){0,2}_/,
  ],
  ['file', 'böckler', /hans _ (?:medaille|stipend)/],
  ['person', 'dbb', /berufsverbänden _|(?:beitrag|beiträge|mitglied) (?:\S{1,16} ){0,3}_/],
];
