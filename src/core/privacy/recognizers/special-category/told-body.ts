/*
 * How data of inheritance and of the body itself are told without their plain words, as in `paraphrases.ts`: one word (`_`)
 * and those around it. Basis: Art. 4 no. 13 and 14 GDPR; § 3 GenDG; § 81b StPO.
 */
export const TOLD_BODY: readonly (readonly [words: string, around: RegExp])[] = [
  [
    'genetisch',
    /_ (?:\S{1,24} )?(?:zu (?:herrn|frau|ihm|ihr|dem)|nicht (?:der|die|sein|ihr|mein)|verwandt|bedingt|belastet|vorbelastet|veranlagt|nachgewiesen|identisch|gesichert|identifiziert|zugeordnet|bestätigt)|passen _ zu/,
  ],
  ['erblich familiär', /_ (?:belastet|vorbelastet|bedingt|gehäuft)/],
  [
    'gen gene',
    /(?:das|dieses|kranke|defekte|mutierte|gleiche|veränderte|das kranke|das gleiche kranke|eisenspeicher|brca) (?:\S{1,24} )?_ (?:\S{1,24} ){0,3}(?:gefunden|mitbekommen|geerbt|hat|trägt|träg|in sich|nachgewiesen|vererbt)|(?:trägt|trage|tragen|hat) (?:\S{1,24} ){0,4}_(?= |$)|gemeinsam _/,
  ],
  [
    'mutation variante translokation deletion',
    /(?:trägt|trage|tragen) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} )?(?:trägt|getragen|nachgewiesen|gefunden|unklarer|vererbt|weitergegeben)/,
  ],
  ['chromosom', /(?:ein|zusätzliches|drittes|überzähliges|philadelphia|ohne y|y|fragiles x) _/],
  ['mosaik', /_ (?:im|in) (?:karyogramm|blut|chromosom)|trisomie \d{1,2} _/],
  [
    'syndrom',
    /(?:lynch|marfan|turner|klinefelter|rett|williams|noonan|angelman|fragiles? x|li fraumeni|edwards|patau|di george|digeorge|ehlers danlos|prader willi|usher|alport|silver russell) _/,
  ],
  ['sachs', /tay _/],
  ['karyotyp karyotyps', /(?:xy|xxy|x0|47|46) _/],
  [
    'dna',
    /(?:mitochondriale\S{0,1}|seine|ihre|meine|an der) _|_ (?:profil|spur|treffer|probe|abgleich|test|analyse|gutachten|identit)/,
  ],
  ['profil', /(?:str|dna|gentest|stimm|bewegungs) _/],
  ['pid nipt', /nach (?:einer )?_|_ (?:nicht eingesetzt|unauffällig|auffällig|ergab)/],
  ['hla', /_ (?:merkmale|b27|typ\S{0,8}|b|passen)/],
  ['typisiert', /(?:als (?:stammzell)?spender\S{0,2}|wurde|bin|ist|hat sich) (?:\S{1,24} ){0,3}_/],
  ['kras egfr braf her2', /_ (?:mutiert|positiv|mutation)/],
  [
    'wilson huntington mukoviszidose hämochromatose',
    /(?:auf) _ (?:durch)?(?:test|untersuch)|(?:anlageträger|überträger|träger)\S{0,3} (?:für|von|der) _/,
  ],
  [
    'sichelzelle sichelzellen thalassämie sichelzellanlage',
    /(?:träger|anlage)\S{0,8} (?:der|für|von) _|_ (?:anlage|träger|krankheit)/,
  ],
  ['mittelmeerfieber', /(?:familiäres|hat) _/],
  ['leiden', /(?:rezessive[sn]?|erbliche[sn]?|vererbte[sn]?) _/],
  ['enzym', /fehlt (?:\S{1,24} )?_ (?:von geburt|angeboren)|angeborener? _mangel/],
  ['mangels mangel', /(?:g6pd|antitrypsin|faktor v|faktor viii|lysosomaler|biotinidase|mcad) _/],
  [
    'erzeuger vater erzeugers',
    /als _ (?:\S{1,24} )?(?:aus|mit|aus(?:ge)?schl|ermittelt|festgestellt|nachgewiesen)|ob (?:ich|er|der) (?:\S{1,24} ){0,2}der (?:leibliche |biologische )?_ (?:bin|ist|sei)|nicht der (?:leibliche|biologische) _|(?:leiblicher|biologischer) _ (?:sei|ist|nicht)|schließt (?:\S{1,24} ){0,4}als _/,
  ],
  [
    'verwandt',
    /(?:null|\d{1,3}|99) (?:prozent |% )?_|(?:leiblich|biologisch|blutsmäßig|genetisch) (?:nicht )?_(?= |$)/,
  ],
  [
    'schnuller haar haaren zahnbürste kaugummi zigarettenkippe',
    /aus (?:dem|einem|den|der|einer) _ (?:\S{1,24} ){0,3}(?:feststell|ermitt|gewonn|ließ|best|dna)|abgleich mit (?:der|dem|einer) _|(?:dna|speichel) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'augenfarbe haarfarbe hautfarbe',
    /_ des (?:spurenlegers|täters|opfers)|(?:seine|ihre|meine) _ (?:vorhergesagt|bestimmt)/,
  ],
  ['blut', /(?:mir|ihm|ihr|sich) _ für (?:das|den|ein|einen) (?:vaterschaft|abstammung|gen)/],
  // The body as a key
  ['id', /(?:face|touch) _/],
  [
    'gesicht gesichter antlitz',
    /_ (?:\S{1,24} ){0,4}(?:vermessen|gescannt|erfasst|abgeglichen|gespeichert|als vektor|wiedererkannt|entsperr)|(?:erkannte|bekanntes|biometrisches|gescanntes) _ (?:von|einer|eines|der|des)|nicht (?:sein|ihr|mein) _(?= |$)/,
  ],
  [
    'mimik pupillen lider blinzeln wimpern blick augenbewegungen',
    /(?:meine|seine|ihre|die|mein|sein|ihr) _ (?:\S{1,24} ){0,4}(?:ausgewertet|verfolgt|gescannt|aufgezeichnet|zu langsam|erfasst|gemessen)|verfolgt\S{0,1} (?:\S{1,24} ){0,2}_ (?:von|der|des)|_ (?:von|der|des) (?:\S{1,24} ){0,3}(?:ausgewertet|verfolgt|wertet)/,
  ],
  [
    'finger fingern zeigefinger daumen ringfinger mittelfinger handfläche handflächen hand',
    /(?:den|seinen|meinen|ihren|die|alle zehn|vier|seine|meine|ihre) _ (?:\S{1,24} ){0,4}(?:auf (?:die|den|das) (?:glas|scanner|venen|sensor|lese|platte)\S{0,12}|abgeben|auflegt|abgenommen|einscannen|gerollt|rollen|eingelesen|gescannt|abverlangt|einlernen|angelernt|hinterlegt)|_ (?:\S{1,24} ){0,4}(?:angelernt|eingelernt|hinterlegt|gerollt|auflegt|abgeben|abverlangt)|kennt (?:\S{1,24} ){0,2}(?:den|seinen|meinen|ihren) _|an (?:vier|zehn|allen) _|der sensor kennt/,
  ],
  [
    'abdruck abdrücke',
    /(?:kein|keine|finger|hand|seinen?|ihren?|meinen?|genommene[nr]?) _ (?:möglich|nehm|genommen|abgenommen|gefunden|hinterlassen|verwertbar|abgegeben|lesbar)|_ (?:von|der|des) (?:\S{1,24} ){0,3}(?:gesichert|gefunden|zugeordnet)/,
  ],
  ['fußabdrücke fußabdruck', /(?:die|seine|ihre|ihr|sein) _ (?:im|der|des)/],
  [
    'stimme stimmen klang',
    /(?:meine|seine|ihre|die) _ (?:\S{1,24} ){0,3}(?:als passwort|als schlüssel|erkannt|gespeichert|analysiert|zugeordnet|identifiziert)|am _ (?:erkannt|erkennt)|speichert (?:meine|seine|ihre) _/,
  ],
  [
    'herzschlag gang gangs schritt schritte gangart',
    /(?:meinen|seinen|ihren|am|anhand (?:seines|ihres)|der|ihr|sein) _ (?:\S{1,24} ){0,2}(?:als schlüssel|erkannt|erkennt|erfasst|identifiziert|wiedererkannt|ausgewertet|per bodenplatte)|bewegungsmuster der _/,
  ],
  ['unterschrift', /(?:meine|seine|ihre) _ (?:\S{1,24} )?(?:samt|mit) (?:druck|tempo|schreib)/],
  [
    'handschrift schriftbild',
    /_ (?:im testament|\S{1,24} nicht für die|der erblasserin|des erblassers|zugeordnet|verglichen)|(?:seine|ihre|meine) _ (?:\S{1,24} ){0,3}(?:verglichen|begutachtet|analysiert)/,
  ],
  ['behandelt behandlung', /(?:erkennungsdienstlich\S{0,2}|ed) _/],
  ['recherche', /(?:ges|afis) _/],
  [
    'lichtbilder lichtbild',
    /(?:von|wurden) (?:\S{1,24} ){0,3}_ (?:\S{1,24} ){0,5}(?:kartei|genommen|gefertigt|angefertigt|ed)/,
  ],
  [
    'stadionkameras kameras kamera',
    /(?:anhand|über|per|durch) (?:der |die |von )?_ (?:\S{1,24} ){0,3}(?:wiedererkenn|wiedererkannt|identifiziert)/,
  ],
  [
    'gesichtszüge ohrläppchen nasenwurzel',
    /(?:gleiche|seine|ihre|meine|nach|anhand) (?:der |seiner |ihrer )?_/,
  ],
  [
    'muttermal narbe tätowierung',
    /(?:wiedererkennung|erkennungszeichen|identifi\S{1,8}|fahndung) (?:\S{1,24} ){0,6}_|anhand (?:eines|einer|der|des|seiner|ihrer) _/,
  ],
];
