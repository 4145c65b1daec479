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
  // Everyday words of both
  [
    'anlage veranlagung',
    /(?:trägt|trage|tragen|vererbt|geerbt|hat) (?:\S{1,24} ){0,3}(?:die|eine|diese|genetische) _ (?:für|zu|in|von)|(?:genetische|erbliche|familiäre) _/,
  ],
  [
    'geerbt vererbt weitergegeben weitervererbt',
    /(?:krankheit|leiden|defekt|fehler|gen|mutation|von (?:der|ihrer|seiner|meiner) (?:mutter|großmutter|oma|seite)|von (?:beiden|den) eltern|vom vater) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,3}(?:krankheit|defekt|gen|mutation|anlage)/,
  ],
  [
    'test tests bluttest speicheltest gentest dna',
    /_ (?:\S{1,24} ){0,3}(?:ob (?:das|er|ich|sie) (?:\S{1,24} ){0,3}(?:von mir|sein|mein|der vater|vater|kind))|(?:per|laut|durch|mit) (?:einem |den |dem )?_ (?:\S{1,24} ){0,3}(?:vater|verwandt|abstamm|identifiziert|überführt|nachgewiesen)/,
  ],
  [
    'vater kind kindes',
    /(?:wahrscheinlichkeit|prozent|%) (?:\S{1,24} ){0,3}(?:der|als|das) _|(?:ob|dass) (?:das|es) (?:\S{1,24} )?_ (?:von (?:mir|ihm)|nicht von)|_ (?:\S{1,24} )?von (?:mir|ihm) (?:ist|sei)|_ (?:laut|nach|gemäß) (?:dna|gen|vaterschafts|abstammungs)/,
  ],
  [
    'dna',
    /(?:seine|ihre|meine|deren|dessen|von (?:herrn|frau) \S{1,24}|fremde) _|_ (?:des (?:klägers|beschuldigten|täters|angeklagten|opfers|toten|verdächtigen|mannes|sohnes|vaters)|der (?:frau|klägerin|toten|tochter|mutter)|von|stimmt|passt|am|an|unter (?:den|ihren) fingernägeln)/,
  ],
  [
    'erbgut blutprobe speichel haarprobe spermaprobe gewebeprobe zellen',
    /(?:sein|ihr|mein|seinem|ihrem|abgegeben\S{0,2}|von (?:herrn|frau)) _ (?:\S{1,24} ){0,4}(?:untersuch|verglichen|abgleich|verändert|analys|eingeschickt|gespeichert|sequenz)|_ (?:für (?:einen|den) (?:dna|gen|vaterschaft|abstamm)|zum abgleich)/,
  ],
  [
    'nachkommen abstammung herkunft ahnen vorfahren',
    /(?:laut|nach|per|durch) (?:dem |einem )?(?:dna|gentest|genanalyse|ancestry|myheritage) (?:\S{1,24} ){0,5}_|_ (?:\S{1,24} ){0,4}(?:laut|per|durch) (?:dna|gentest|ancestry|genanalyse)/,
  ],
  [
    'prozent',
    /_ (?:\S{1,24} )?(?:aschkenasisch|skandinavisch|afrikanisch|jüdisch|osteuropäisch|italienisch|asiatisch|indigen|neandertaler)/,
  ],
  ['beratung ambulanz institut zentrum', /(?:genetische[nr]?|humangenetische[nrms]?) _/],
  [
    'befund gutachten diagnostik untersuchung analyse',
    /(?:humangenetische[rnms]?|genetische[rnms]?|molekulargenetische[rnms]?|zytogenetische[rnms]?|anthropologische[rnms]?|biometrische[rnms]?|daktyloskopische[rnms]?|phonetische[rnms]?) _/,
  ],
  ['risiko', /(?:genetisches|erbliches|familiäres) _/],
  ['trisomie monosomie', /_ (?:\d{1,2}|x)/],
  ['bluter bluterin', /(?:ist|sei|als|war) _(?= |$)/],
  ['cousin cousine cousins', /(?:eltern|eheleute|beide|sind) (?:\S{1,24} ){0,3}_ (?:und|ersten grades|sind)/],
  [
    'fingerabdruck fingerabdrücke fingerabdrücken',
    /(?:seine|ihre|meine|sein|ihr|mein|seinen|ihren|meinen|seinem|ihrem|meinem) _|(?:ihm|ihr|mir|ihnen|man \S{1,4}) (?:\S{1,24} ){0,3}_|mit (?:dem|seinem|ihrem) _ (?:stempel|öffne|anmeld|einlogg|entsperr)|_ (?:von|des|der) (?:herrn|frau|beschuldigten|klägerin|täters|verdächtigen)|stempelt (?:\S{1,24} ){0,3}_/,
  ],
  [
    'gesicht stimme iris fingerabdruck daumen finger hand',
    /(?:entsperr|öffne|anmeld|einlogg|stempel|bezahl|freischalt|authentifizier)\S{0,4} (?:sich )?(?:\S{1,24} ){0,3}(?:mit|per|durch|über) (?:meinem|meiner|seinem|seiner|ihrem|ihrer|dem|der) _|(?:mit|per|über) (?:meinem|meiner|seinem|seiner|ihrem|ihrer|dem) _ (?:entsperr|öffne|anmeld|einlogg|stempel|bezahl|freischalt)/,
  ],
  [
    'stimme gang statur gestalt tätowierung gangart haltung ohr ohren zähnen gebiss',
    /an (?:seiner|ihrer|seinem|ihrem|seinen|ihren|der|den) _ (?:\S{1,24} ){0,4}(?:erkannt|wiedererkannt|identifi|überführt|erkennen|auf dem (?:band|video))|(?:erkannt|erkannte|wiedererkannt|identifi\S{1,8}) (?:\S{1,24} ){0,3}an (?:seiner|ihrer|seinem|ihrem|seinen|ihren|der|den) _/,
  ],
  [
    'zähne zahnarztunterlagen röntgenbild röntgenbilder gebissbefund implantat',
    /(?:leiche|tote\S{0,1}|verstorbene\S{0,1}|identifi\S{1,8}) (?:\S{1,24} ){0,6}_|_ (?:\S{1,24} ){0,4}(?:identifi|leiche|zuordnung)/,
  ],
  [
    'identifiziert identifizierung wiedererkannt überführt',
    /(?:anhand|über|durch|per|mittels) (?:\S{1,24} ){0,4}(?:zahn\S{0,9}|gebiss\S{0,9}|dna\S{0,9}|finger\S{0,12}|stimm\S{0,8}|gang\S{0,8}|narbe\S{0,2}|tattoo\S{0,3}|tätowierung\S{0,2}|gesicht\S{0,12}|ohr\S{0,8}|hand\S{0,8}|implantat\S{0,4}) _/,
  ],
  [
    'foto lichtbild passbild bild',
    /biometrische[sn]? _ (?:von|des|der|seiner|ihrer|meiner|abgelehnt|gespeichert)|(?:sein|ihr|mein) biometrisches _|_ (?:\S{1,24} ){0,3}(?:gesichtserkennung|durch die software|mit der fahndungs|abgeglichen)/,
  ],
  [
    'abgleich treffer',
    /(?:gesichts|finger|dna|stimm|lichtbild|afis|eurodac|biometrischer|biometrische) (?:\S{1,24} )?_/,
  ],
  [
    'kamera software system automat sensor scanner lesegerät',
    /_ (?:\S{1,24} ){0,4}(?:mein|meine|sein|seine|ihr|ihre) (?:gesicht|finger|hand|iris|stimme|augen|fingerabdruck|daumen|venen|gang)/,
  ],
  [
    'sohn tochter kind',
    /(?:kein|keine|nicht der|nicht die|nicht das|nicht sein|nicht ihr) (?:leiblicher|leibliche|leibliches|biologischer|biologische|biologisches|genetischer) _/,
  ],
  [
    'mukoviszidose bluterkrankheit hämophilie thalassämie sichelzellanämie',
    /(?:träger\S{0,5}|anlage|konduktorin|überträger\S{0,2}|risiko) (?:\S{1,24} ){0,2}_|_ (?:mutation|gen|träger\S{0,5}|anlage)/,
  ],
  [
    'handscan fingerscan irisscan netzhautscan gesichtsscan venenscan',
    /(?:von|des|der|seinen|ihren|meinen|einen|per|mit) (?:\S{1,24} )?_ (?:von|verlang|verweiger|abgelehnt|gemacht|durch|hinterleg)|verlangt (?:\S{1,24} ){0,3}_/,
  ],
  [
    'iris netzhaut augen venen',
    /_ (?:\S{1,24} ){0,3}(?:gescannt|nicht erkannt|erfasst|einges|nicht lesbar|vermessen)|_ (?:\S{1,24} )?wird nicht erkannt/,
  ],
  [
    'stimme',
    /_ des (?:anrufers|täters|erpressers|beschuldigten)|(?:glich|verglich|vergleicht|vergleich|abgleich) (?:\S{1,24} ){0,3}_/,
  ],
  // What machines read of a body
  [
    'gesicht',
    /(?:ihr|sein|mein|ihrem|seinem|meinem|das) _ (?:\S{1,24} ){0,4}(?:einscann|eingescannt|scannen|abgleich|vermess|entsperr|hinterlegt|registrieren|erfassen)|(?:kamera|hello|rechner|laptop|handy|scanner|automat|gerät) (?:\S{1,24} )?ins _|mit (?:dem|seinem|ihrem|meinem) (?:\S{1,24} )?_ (?:\S{1,24} ){0,3}(?:entsperr|eingekauft|bezahlt|geöffnet|freigeschaltet|angemeldet|gestempelt)|_ des täters|(?:mein|sein|ihr) _ (?:\S{1,24} ){0,3}datenbank/,
  ],
  [
    'konterfei foto bild',
    /(?:mein|sein|ihr) _ (?:\S{1,24} ){0,3}(?:datenbank|gesichtssuche|gesichtserkennung|suchmaschine)/,
  ],
  [
    'finger ringfinger daumen zeigefinger mittelfinger handballen handfläche hand',
    /_ (?:\S{1,24} ){0,3}(?:auflegen|registrier|einlesen|eingelesen|einscann|abgescannt|anlernen|neu anlernen)|(?:maschine|gerät|sensor|leser|terminal|scanner|automat) (?:\S{1,24} ){0,3}(?:seine|ihre|meine|seinen|meinen|ihren) _|teilabdruck (?:\S{1,24} )?_|nimmt (?:seinen|meinen|ihren) _ nicht/,
  ],
  ['fingern', /(?:denselben|den gleichen|denen|seinen|ihren) _ gehör|per _ identifi/],
  [
    'abdruck abdrücke',
    /die _ (?:\S{1,24} ){0,2}(?:über|von|durch|an) (?:europol|interpol|das (?:bka|lka))|(?:seine|ihre|meine) _ (?:\S{1,24} ){0,3}(?:interpol|bka|lka|datenbank|gespeichert|treffer)|fehlt (?:\S{1,24} ){0,4}der _ , den/,
  ],
  [
    'ohren ohr ohrmuschel ohrmuscheln',
    /(?:über die|anhand der|anhand (?:seiner|ihrer)|vergleichsaufnahme der|am) _ (?:\S{1,24} ){0,3}(?:erkannt|identi|angefertigt|abgeglichen|zugeordnet)|erkannt (?:\S{1,24} ){0,2}(?:über|an) (?:die|den|seinen|ihren) _|_ identisch/,
  ],
  [
    'gang stimme gestalt haltung schritt lachen akzent narbe',
    /an (?:seinem|ihrem|seiner|ihrer|dem|der) \S{1,24} _ (?:\S{1,24} ){0,4}(?:erkannt|wiedererkannt|identifi)|(?:erkannt|erkennt|erkannte|wiedererkannt) (?:\S{1,24} ){0,5}an (?:seinem|ihrem|seiner|ihrer) \S{1,24} _/,
  ],
  ['unterschrift', /(?:tempo|druck|dynamik|geschwindigkeit) (?:meiner|seiner|ihrer|der) _/],
  ['hello', /windows _/],
  ['fingerkuppen zähne fingerspitzen', /_ (?:\S{1,24} ){0,2}(?:zur identifi\S{1,10}|abgenommen|abgetrennt)/],
  [
    'zahnbürste kamm haarbürste rasierer unterhemd zahnbürsten',
    /_ (?:des|der|von) (?:\S{1,24} ){1,3}(?:zum|für den|zur) (?:abgleich|vergleich|identifi|dna)/,
  ],
  [
    'regenbogenhaut iris netzhaut',
    /(?:mir|ihm|ihr|die|seine|ihre|meine) _ (?:\S{1,24} ){0,2}(?:abgelichtet|fotografiert|aufgenommen|ausgelesen)/,
  ],
  [
    'leser scanner',
    /(?:iris|gesichts|venen|finger|netzhaut) _ (?:\S{1,24} ){0,5}(?:ihn|sie|mich|ihm|mir|ihr|hielt|erkennt|erkannte)/,
  ],
  ['vis', /im _ (?:\S{1,24} ){0,6}(?:name|finger|treffer|gespeichert|erfasst|gefunden)/],
  ['lichtbild', /inpol _|(?:ed|fahndungs) _/],
  ['unterlagen akte daten', /(?:^| )ed _/],
  [
    'schlüsselbein weisheitszähne handwurzel handgelenks handgelenk',
    /(?:^| )(?:ct|röntgen\S{0,8}|aufnahme|mrt) (?:\S{1,24} ){0,2}_ (?:\S{1,24} ){0,5}(?:alter|vormund|volljährig|minderjährig)|(?:alters(?:feststell|schätz|bestimm|diagnost|gutacht)\S{0,6}) (?:\S{1,24} ){0,5}_/,
  ],
  [
    'puls herzfrequenz hirnströme',
    /(?:mit|über) (?:ihrem|seinem|meinem|ihren|seinen) _ (?:\S{1,24} ){0,3}(?:steuer|entsperr|anmeld)/,
  ],
  // What is handed down
  ['biologische leibliche genetische', /nicht (?:der|die|das) _(?:$| ,| ist(?:$| )| sei(?:$| ))/],
  [
    'ausgeschlossen',
    /(?:labor|test|gutachten|dna) (?:\S{1,24} ){0,3}(?:ihn|mich|den mann|herrn \S{1,20}) (?:\S{1,24} ){0,2}_|als (?:vater|erzeuger) _/,
  ],
  ['x', /ein _ zu (?:viel|wenig)|(?:fehlt|fehlendes|überzähliges|drittes) (?:\S{1,24} )?_/],
  ['arm', /(?:kurzen|langen) _ (?:von|des) (?:\d|chromosom)/],
  [
    'gendefekt erbkrankheit genfehler erbfehler',
    /_ (?:unserer|unseres|meiner|meines|seiner|seines|ihrer|ihres|der (?:tochter|mutter)|des (?:sohnes|vaters|kindes))/,
  ],
  [
    'überträger überträgerin',
    /(?:^| )(?:ich|er|sie|mann|frau|eltern|wir|beide|mutter|vater) (?:\S{1,24} ){0,4}(?:ist|sind|bin|sei|seien|beide) (?:\S{1,24} ){0,2}_(?:$| [,;]| (?:der|einer|von|für|und))/,
  ],
  ['varianten variante', /(?:^| )(?:dpyd|cyp\S{1,5}|brca\S{0,1}|apoe|tpmt|mthfr|gen) _/],
  [
    'herkunft abstammung',
    /die _ (?:meines|seines|ihres|des) (?:kindes|sohnes|babys|enkels) (?:\S{1,24} )?(?:überprüf|test|klär|anzweif)/,
  ],
  [
    'sohn kind tochter baby enkel',
    /(?:ob|dass|weil) (?:der|das|die|mein|sein|unser|ihr) _ (?:wirklich|überhaupt|gar nicht|nicht|auch) von (?:ihm|mir) /,
  ],
  [
    'brust brüste eierstöcke',
    /(?:die|beide|meine|ihre) _ (?:\S{1,24} ){0,2}(?:abnehmen|abgenommen|vorsorglich entfern)/,
  ],
  ['zellen gewebe', /_ für (?:eine|die) (?:gen|bio|dna)\S{3,20}/],
  [
    'viertel achtel',
    /zu (?:einem|zwei|drei) _ (?:wikinger|jude|jüd|kelte|afrikan|asiat|ire|slaw|skandinav|italien|sint|indian|russ|pol|türk)/,
  ],
  [
    'halbbruder halbschwester cousin verwandte verwandten geschwister vater onkel',
    /(?:laut|durch|über|bei|nach) (?:23andme|myheritage|ancestry|dna test|gentest|dem gentest|dna|einem gentest) (?:\S{1,24} ){0,5}_/,
  ],
  [
    'familie',
    /(?:^| )(?:alport|huntington|krebsgen|brca|gen|gendefekt|erbkrankheit) in (?:der|unserer|meiner|seiner|ihrer) _/,
  ],
  ['getestet', /selbst (?:negativ|positiv) _/],
  ['duplikation', /_ (?:auf|des|im|von|am) (?:\S{1,24} )?(?:chromosom|kurzen|langen|arm|gen|exon)/],
  [
    'vaterschaft',
    /(?:seine|meine|die|biologische|der|seiner) _ (?:\S{1,24} ){0,3}(?:bestreit|bestritt|angefochten|anzweif|zweif|ausgeschlossen|bewies|nachgewies)|(?:zweifel|zweifelt|zweifle) an (?:der|seiner|meiner) _/,
  ],
  ['ähnlich', /sieht (?:ihm|mir|dem vater|seinem vater) (?:gar nicht|kein bisschen|überhaupt nicht|nicht) _/],
  [
    'gezeugt',
    /(?:spender|samenspende|reagenzglas|anonym|nicht von (?:ihm|mir)|von einem anderen) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'zeiterfassung stempeluhr türöffner zutritt tür',
    /(?:per|mit|über) (?:fingerabdruck|finger|gesicht|handfläche|iris|venenscan|daumen) (?:\S{1,24} ){0,2}_|_ (?:\S{1,24} ){0,2}(?:per|mit|über) (?:fingerabdruck|finger|gesicht|handvene|daumen|iris)/,
  ],
  [
    'stimme',
    /(?:meine|seine|ihre) _ (?:\S{1,24} ){0,3}(?:geklont|nachgemacht|nachgeahmt)|(?:bank|hotline|sprachassistent|computer) (?:\S{1,24} ){0,3}(?:meine|seine|ihre) _/,
  ],
  [
    'wange miene finger gesicht daumen',
    /(?:mit der|mit dem|der|dem) _ (?:\S{1,24} ){0,2}(?:besitzers|vaters|toten|verstorbenen|oma|mutter) (?:\S{1,24} )?(?:entsperr|öffn|gekauft|eingekauft)|_ und miene/,
  ],
];
