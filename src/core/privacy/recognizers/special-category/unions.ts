import type { Telling } from './tellings';

/*
 * Unions, strikes and offices of unions. Basis: Art. 9 (1) GDPR; Art. 9 (3) GG; names after the member lists of DGB, dbb and
 * CGB, and the unions of single professions.
 */

/** What somebody has to do with a union. */
const MEMBER =
  /(?:mitglied|beigetreten|eingetreten|ausgetreten|beitritt|austritt|eintritt|angehör|gehör|vorsitz|vorstand|sekretär|kassier|beisitz|sprecher|delegiert|kandid|gewählt|beitr[aä]g|ausweis|rechtsschutz|vertritt|vertreten|vertreter|engagiert|engagement|funktionär|leiterin|landesleiter|bezirksleiter|rentner der|mitgliederzeitung|abzeichen|betriebsgruppe|frauengruppe|jugendgruppe|ortsgruppe|ortsverband|ortskartell|werb|geworben|organisiert|spende|flugbl|sammelt|fahne|jahresbeitrag|rechnung|vollmacht|aktiv|zeugnis|kreisverband|stadtverband|liste|beirat|tritt|trat|ticket|versammlung|freistellung|medaille|fachgruppe|obmann|obfrau|vertrauens|button|aufkleber|weste|mütze|jubil|urkunde|ehrennadel|gefolgt|vernetzt|streikt|sitzt (?:\S{1,12} ){0,3}für|(?:ist|bin|war|sei) (?:seit \S{1,9} (?:jahren |monaten )?)?(?:bei|in)(?: der| dem)? _)/;

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
  ['person', 'ausstand', /(?:^| )(?:im|in den|am) _/],
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
  [
    'person',
    'warnstreik warnstreiks streik streiks',
    /(?:ist|bin|war|sind|morgen|heute|steht|stand) (?:\S{1,12} ){0,4}im _(?! der)|(?:kam|kommt|kamen|komme|zurück|heimweg|war) (?:\S{1,12} ){0,2}vom _/,
    /busse|bahn im|betrieb im/,
  ],
  [
    'person',
    'streikversammlung streikkundgebung streikdemo streikdemonstration streikzelt streiktreff streiktreffen streikfrühstück streikbüro streikzug streikcafé',
    /(?:bei|auf|in|von|zu|vom|im|zum|zur|am) (?:\S{1,6} )?_/,
  ],
  ['person', 'streikenden', /(?:mit|bei|unter|zu|von) den (?:anderen |übrigen )?_/],
  [
    'person',
    'streikhelfer streikhelferin streikführer streikführerin streikweste streikwesten streikjacke streikshirt streikplakat streikschild rädelsführer',
    /streik|_ (?:beim|des) (?:streik|ausstand)/,
  ],
  [
    'person',
    'ausstands ausstandes arbeitsniederlegung arbeitsniederlegungen protesttag',
    /(?:tag|tage|wegen|während|stunden|zeit|teilnahme an|beteiligung an) (?:ihres|seines|meines|des|der|ihrer|seiner|einer) _/,
    /abschied|kuchen/,
  ],
  [
    'person',
    'trillerpfeife trillerpfeifen',
    /(?:mit|ohne|samt|um den hals|rucksack|tasche) (?:\S{1,9} )?_ (?:\S{1,12} ){0,4}(?:vor|am|auf|werks?tor|westen|tor|fahne)|streik|kundgebung/,
    /schiedsrichter|training|trainer|spiel|schwimm|sport|lehrer/,
  ],
  [
    'person',
    'mitblockiert mitblockierte',
    /depot|werkstor|einfahrt|betriebshof|tor|lager|gleis|straße|zufahrt/,
  ],
  [
    'person',
    'aufnahmeschein aufnahmescheine beitrittserklärung beitrittserklärungen aufnahmeanträge mitgliedsanträge',
    /gewerkschaft|betrieb|pausenraum|kolleg|schicht|werkhalle|spind|objektleitung|kantine|belegschaft/,
    /sportverein|förderverein/,
  ],
  ['person', 'betriebsratsgründung betriebsratsgründungen', /(?:zu|zur|einer|wegen|für die) _/],
  [
    'person',
    'organizer organizerin',
    /(?:hauptamtliche[rnm]?|als|bei der|gewerkschaft\S{0,9}|verdi) (?:\S{1,12} )?_/,
    /event|hochzeit|festival/,
  ],
  [
    'person',
    'einprozenter arbeitnehmerorganisation arbeitnehmervereinigung',
    /(?:seine[rn]?|ihre[rn]?|meine[rn]?|einer|der) (?:\S{1,12} ){0,2}_/,
  ],
  [
    'person',
    'beitragsjahren beitragsjahre mitgliedsjahren mitgliedsjahre jubilarehrung jubilarfeier jubilarliste',
    /gewerkschaft|verdi|metall|kollegin|kollegen|betriebsgruppe|ortsverein/,
    /rente|chor|verein(?= |$)/,
  ],
  [
    'person',
    'kassiert kassierte',
    /_ (?:\S{1,12} ){0,2}im betrieb|_ (?:\S{1,12} ){0,3}gewerkschaft|beitragsmarken/,
  ],
  [
    'person',
    'beitragsmarken beitragsmarke streikmarken mitgliedsbuch',
    /gewerkschaft|betrieb|werk|spind|zeche|pütt/,
  ],
  [
    'person',
    'organisierte organisierter organisierten',
    /_ wie (?:du|ich|er|sie|wir|ihn|ihr)(?= |$)|gewerkschaftlich _/,
  ],
  [
    'person',
    'gewerkschaft gewerkschaften',
    /in (?:so |irgend)?(?:eine|die|keine|\S{1,12}) _ (?:rein|eintreten|einzutreten|gehen|eintrete|eintritt|drin)/,
  ],
  ['person', 'tarif', /_ jetzt(?= |$)/],
  ['person', 'metaller metallerin', /_ (?:ausweis|jacke|fahne|mütze|treff|jugend|mitglied|kollegen)/],
  [
    'person',
    'landesbezirkstag gewerkschaftstag landesbezirk bundeskongress landesgewerkschaftstag bezirkstag landesfachbereich landesbezirksvorstand bezirksfachbereich fachbereichskonferenz landesbezirkskonferenz',
    /delegiert|antragsausschuss|mandat|gewerkschaft|kandidier|gewählt/,
    /kirche|landesverband der/,
  ],
  [
    'sure',
    'dbb DGB GEW GdP DPolG DSTG DStG BTB VBE VDStra VDR BSBD BDK IGM EVG GDL NGG komba verdi KOMBA VRFF VBOB DGVB DPhV BBW FAU UFO',
    /_ (?:beitrag|mitglied|ausweis|mitgliedschaft|vertrauensmann|vertrauensfrau|vertrauensleute|fachgruppenleiter|rechtsschutz|mitgliedsbeitrag|kollegin?|funktionär|sekretär|betriebsgruppe)/,
  ],
  // Offices and papers of unions
  [
    'file',
    `gewerkschaftsabbuchung gewerkschaftsausweis+es gewerkschaftsbuch gewerkschaftsmandat+s gewerkschaftsrechtsschutz+es gewerkschaftsjugend gewerkschaftskollege+n gewerkschaftskollegin gewerkschaftsgruppe gewerkschaftsseminar+s
    gewerkschaftszugehörigkeit gewerkschaftler+in+s gewerkschafterinnen gewerkschaftsaktivist+en+in gewerkschaftsangehörige+r gewerkschaftsanwalt gewerkschaftsanwältin gewerkschaftsboss gewerkschaftschef+in gewerkschaftsdelegierte+r
    gewerkschaftsengagement gewerkschaftsfahne gewerkschaftsfreund gewerkschaftsführer+in gewerkschaftskonto gewerkschaftskarriere gewerkschaftslehrgang gewerkschaftsmann gewerkschaftsfrau gewerkschaftsmitarbeiter+in gewerkschaftsmitgliedschaft+en gewerkschaftsmitglied+s
    gewerkschaftsposten gewerkschaftsschulung gewerkschaftssitzung gewerkschaftssympathisant gewerkschaftstätigkeit gewerkschaftsveranstaltung gewerkschaftsvorsitz gewerkschaftsvorsitzende+r gewerkschaftsvorstand gewerkschaftswerbung gewerkschaftsamt gewerkschaftsbeauftragte+r
    gewerkschaftstante gewerkschaftsonkel gewerkschaftsheini gewerkschaftsfuzzi gewerkschaftsfritze+n gewerkschaftsbonze+n gewerkschaftslerin gewerkschaftsler gewerkschaftsmensch+en gewerkschaftstyp+en gewerkschaftsfreundin gewerkschaftsbeitritt+s gewerkschaftsaustritt+s gewerkschaftseintritt+s gewerkschaftsarbeit gewerkschaftsgenosse+n gewerkschaftsvertrauensmann
    gewerkschaftsjugendliche+r gewerkschaftskreise+n gewerkschaftslinke+r gewerkschaftsnah* gewerkschaftsnadel gewerkschaftsorganizer+in gewerkschaftspolitiker+in gewerkschaftssache gewerkschaftsstipendium gewerkschaftsstreit gewerkschaftsurgestein gewerkschaftszeitung streikgegner+in streikwillig* streikbereit*
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
    `philologenverband+es realschullehrerverband+es philologen lehrerverband+es BLLV VLW VLBS VBE GEW DPhV DSTG DStG DJV dju DJU cockpit UFO BDK BDZ BSBD VDR EVG GDL GDBA transnet ÖTV HBV IGM FAU IWW CGM CGB DHV CGPT GdS VAB AUB ALEB VAA KEG DBV DPVKOM EVG BTB DJG FDGB
    NGG dbb DBB DGB komba GdP GDP DPolG DPOLG DPVKOM marburger tarifunion beamtenbund+es rechtspfleger kriminalbeamter polizeigewerkschaft steuergewerkschaft lokführergewerkschaft bildungsgewerkschaft dienstleistungsgewerkschaft bahngewerkschaft lehrergewerkschaft chemiegewerkschaft
    metallgewerkschaft BCE erziehung verdi journalistenverband pilotenvereinigung flugbegleiterorganisation ärztegewerkschaft ärzteverband+es pflegegewerkschaft fahrlehrerverband zollgewerkschaft schriftstellerverband solidarność gewerkschaftsbund+es
    VDStra VRFF VBOB DGVB BTE GKL VHW BvLB DBSH BLBS OPZZ CGT CFDT CGIL CISL UGT CCOO DISK KESK FNV ÖGB Unia UNISON Histadrut GTB GdV Eğitim-Sen hartmannbund+es bundeswehrverband+es bundeswehrverbandes richterbund+es marineoffizierverband gerichtsvollzieherbund+es hochschulverband+es hochschullehrerbund chemiegewerkschafter baugewerkschaft agrargewerkschaft seeleutegewerkschaft fluglotsengewerkschaft hausärzteverband landesbezirk`,
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
    'person',
    'hartmannbund bundeswehrverband richterbund hochschulverband beamtenbund',
    /(?:ist|war|bin|arzt|ärztin|soldat|feldwebel|beamter|beamtin) (?:\S{1,12} ){0,3}(?:im|beim) _/,
  ],
  [
    'sure',
    'bundeswehrverband hartmannbund beamtenbund richterbund',
    /(?:mitglied|mitgliedschaft|beitrag|austritt|eintritt) (?:im|zum|aus dem|des) _/,
  ],
  ['person', 'verband', /beim _ (?:der beschäftigten|deutscher?r? \S{1,20}lehrer|der lehrer|der beamten)/],
  [
    'file',
    'dgb',
    /_ (?:rechtsschutz|ortskartell|jugend|ausweis|mitglied|stadtverband\S{0,14} (?:\S{1,12} )?(?:vorsitz|ehren)|kreisvorsitz|sekretär)|(?:vorsitz\S{0,14}|ehrenvorsitz\S{0,14}|fahne|sekretär\S{0,14}|mitglied\S{0,14}) (?:\S{1,12} ){0,2}_/,
  ],
  ['file', 'böckler', /hans _ (?:medaille|stipend)/],
  ['person', 'dbb', /berufsverbänden _|(?:beitrag|beiträge|mitglied) (?:\S{1,16} ){0,3}_/],
];
