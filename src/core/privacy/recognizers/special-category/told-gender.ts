/*
 * How love, desire and gender are told in everyday words, as in `paraphrases.ts`: one word (`_`) and those around it.
 * Basis: Art. 9 (1) GDPR; § 1 SBGG.
 */
export const TOLD_GENDER: readonly (readonly [words: string, around: RegExp])[] = [
  // Whom somebody loves
  [
    'jungs jungen mädels mädchen männer frauen typen kerle weiber',
    /(?:lieber|nur|auch|eher|auf) _ (?:mag|mögen|küss|steht|hat|lieb|guckt|interessier)|dass (?:er|sie) (?:\S{1,24} )?_ (?:mag|lieb|mögen)|(?:interessiert|interessiere) (?:sich|mich) (?:\S{1,24} ){0,3}für _|(?:lebt|wohnt|schläft|zieht) (?:\S{1,24} ){0,3}mit _ zusammen|(?:lieber|nur) mit _|für _ schwärmt/,
  ],
  [
    'männern frauen',
    /(?:trifft|traf|treffe) (?:sich|mich) (?:\S{1,24} ){0,4}mit _ (?:im (?:park|internet|hotel)|am|zum|auf|über|aus)|(?:sex|verkehr|beziehungen|affären|erfahrungen|kontakte|verhältnisse|intimitäten) mit (?:\S{1,24} )?_|zu _ hingezogen|hingezogen (?:\S{1,24} )?_/,
  ],
  ['hingezogen', /(?:zu|zum) (?:\S{1,24} ){1,4}_|_ (?:zu (?:männern|frauen|jungen|mädchen|kindern))/],
  [
    'geschlecht geschlechts',
    /(?:eigenen|gleichen|anderen|falschen|dritten|desselben|keinem|biologischen) _|(?:sein|ihr|mein) (?:biologisches |wahres |eigentliches |gefühltes )?_ (?:ist|sei|stimm|nicht|angleich|wechsel)/,
  ],
  [
    'verliebt',
    /(?:sich|mich|habe|hat|ist|bin) (?:\S{1,24} ){0,3}in (?:seinen (?:freund|chef|trainer|lehrer|kollegen|mitschüler)|ihre (?:freundin|chefin|trainerin|lehrerin|kollegin|mitschülerin)|einen mann|eine frau|einen jungen|ein mädchen|meine (?:trainerin|kollegin|freundin|lehrerin|chefin)) _/,
  ],
  [
    'betrügt betrog betrogen betrüge',
    /_ (?:ihren|seine|meine|ihn|sie|mich) (?:mann|frau|freund|freundin|\S{0,3}(?=mit)|seit|\S{1,24} )?(?:\S{1,24} ){0,3}(?:mit (?:der|dem|einer|einem|seiner|ihrem|meiner|meinem|ihrer|seinem|männern|frauen))|mit (?:der|dem|einer|einem|seiner|ihrem|meiner|meinem|anderen) (?:\S{1,24} )?_/,
  ],
  [
    'geschlafen schlafen schläft',
    /(?:miteinander|mit (?:ihm|ihr|ihrem|seiner|einem|einer|dem|der|anderen|männern|frauen|jedem|vielen|fremden)(?: \S{1,24}){0,2}) _(?! im (?:auto|zelt))|_ miteinander/,
  ],
  ['pärchen brautpaar', /(?:lesbisches|schwules|homosexuelles|gleichgeschlechtliches|queeres) _/],
  ['händchen hand', /_ (?:haltend|in hand) mit (?:einem (?:mann|jungen)|einer (?:frau|freundin))/],
  [
    'gefährtin partnerin lebensgefährtin frau freundin geliebten ehefrau witwe verlobte verlobten braut',
    /(?:ihre|ihrer|deren) (?:langjährige[rn]? |neue[rn]? |verstorbene[rn]? |jetzige[rn]? |künftige[rn]? |erste[rn]? |geschiedene[rn]? )_(?= |$)(?! (?:von der|koch|anna))/,
  ],
  ['schwiegersohn schwiegertochter', /schwuler _|lesbische _/],
  [
    'lokal bar kneipe club sauna disco disko szene chat app portal',
    /(?:schwulen|gay|lesben|queere[nr]?|schwule[nr]?|lesbische[nr]?|dating|erotik|swinger|fetisch|darkroom|gaychat) (?:\S{1,24} )?_/,
  ],
  ['nebeneinander parallel', /(?:zwei|drei) (?:frauen|männer|freundinnen|ehefrauen|beziehungen|familien) _/],
  [
    'trennung scheidung',
    /(?:wegen|nach) (?:einer|eines|seiner|ihrer) (?:affäre|seitensprungs|geliebten|untreue) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,4}(?:untreue|geliebte\S{0,1}|affäre|seitensprung)/,
  ],
  ['untreu untreue fremdgegangen', /(?:ist|war|sei|bin|wurde|ihm|ihr|mir) (?:\S{1,24} )?_(?! im sinne)/],
  [
    'unehelich uneheliche unehelicher uneheliches außerehelich außereheliche außereheliches',
    /_ (?:geboren|gezeugt|kind|sohn|tochter|kinder|beziehung|verhältnis|geborene)/,
  ],
  [
    'vater',
    /(?:nicht sein|nicht ihr|nicht der|ein anderer der|wer der|nicht mein|fremder) (?:leiblicher |biologischer |leibliche |echte )?_ (?:ist|sei|war|bin|gewesen)(?! (?:anwesend|da))/,
  ],
  // Desire and the body
  [
    'lust libido trieb potenz manneskraft erregung orgasmus höhepunkt',
    /(?:keine|kein|keinen|fehlende|wenig|verlor|verloren) (?:\S{1,24} ){0,2}_ (?:auf (?:sex|meinen|seinen|ihren|zärtlich)|mehr (?:auf|seit|beim)|erlebt|bekomm)|(?:seine|ihre|meine|sein|ihr|mein|der) _ (?:\S{1,24} ){0,3}(?:nachgelassen|verloren|weg|gedämpft|gestört|verschwunden|eingeschränkt|gesteigert|befriedig|lässt nach)/,
  ],
  [
    'schlafzimmer ehebett',
    /(?:läuft|tut sich|passiert|getrennte|getrennten) (?:\S{1,24} ){0,4}_|im _ (?:\S{1,24} ){0,3}(?:nichts|tote|flaute)/,
  ],
  [
    'pornos porno pornografie pornographie sexfilme sexseiten',
    /(?:schaut|schaue|guckt|sieht|geschaut|geguckt|konsumiert|lädt|gedreht|dreht|sammelt|heimlich|süchtig nach|verkauft) (?:\S{1,24} ){0,4}_|_ (?:geschaut|geguckt|gesehen|gedreht|konsumiert|auf (?:seinem|ihrem|dem) (?:handy|rechner|dienst\S{1,10}|laptop|computer))/,
  ],
  [
    'anzeigen anzeige inserat annonce inserate profil',
    /(?:erotische|eindeutige|sexuelle)[sn]? _|_ (?:als (?:escort|domina|hobbyhure|modell)|auf (?:grindr|onlyfans|kaufmich|tinder|joyclub|markt\.de))/,
  ],
  [
    'männerbesuch herrenbesuch freier freiern kunden',
    /(?:ständig|wechselnder|wechselnden|nachts|häufiger|täglich) (?:\S{1,24} )?_|(?:empfängt|bedient|bediente|hat|trifft) (?:\S{1,24} ){0,3}(?:ihre|seine) _ (?:in der wohnung|auf dem zimmer|im auto|im hotel)|mit _ (?:aufs zimmer|gesehen)/,
  ],
  [
    'zimmer wohnung wohnmobil',
    /(?:bietet|arbeitet) (?:\S{1,24} ){0,4}(?:sex|liebesdienste|erotisch\S{0,2}|als (?:hure|prostituierte|domina)) (?:\S{1,24} ){0,3}_|als (?:terminwohnung|modellwohnung)/,
  ],
  ['milieu', /(?:im|aus dem|ins) (?:einschlägigen )?_(?= |$)/],
  ['sugar', /_ (?:daddy|babe|dating|mama)/],
  ['taschengeld', /(?:gegen|für) _ (?:treff|dates|bei männern)/],
  [
    'begrapscht betatscht angefasst berührt',
    /(?:an der brust|am po|am hintern|zwischen den beinen|im schritt|unsittlich|intim|an den brüsten|am penis) (?:\S{1,24} )?_/,
  ],
  [
    'schritt intimbereich brüste po hintern',
    /(?:fasste|fasst|griff|greift|langte|starrt) (?:\S{1,24} ){0,4}(?:in den|an den|an die|auf die|im) _/,
  ],
  [
    'handschellen peitsche fesseln gerte latex windeln',
    /_ (?:\S{1,24} ){0,4}(?:sm|bdsm|fetisch|erotik|sexspiel\S{0,3})|(?:trägt|steht|stehe) (?:\S{1,24} ){0,2}(?:heimlich|auf) _/,
  ],
  [
    'test',
    /(?:hiv|syphilis|chlamydien|geschlechtskrankheiten|sti) _ (?:positiv|ergab|reaktiv)|(?:vaterschafts|gen|dna|abstammungs) _/,
  ],
  [
    'verhütet verhütung verhüten',
    /(?:nicht|mit|keine|ihre|seine|meine|zur|hat|habe|haben) (?:\S{1,24} ){0,2}_ (?:mit|hat|haben|versagt|mehr|gescheitert|abgesetzt)|_ (?:mit (?:der pille|spirale|kondom))/,
  ],
  [
    'schwanger',
    /(?:ungewollt|von (?:einem|seinem|ihrem|meinem) (?:\S{1,24} )?|vom (?:freund|chef|nachbarn) )_/,
  ],
  ['sterilisieren kastrieren', /(?:sich|mich|ihn|sie) (?:\S{1,24} ){0,3}_(?= lassen| |$)/],
  [
    'kastriert sterilisiert',
    /_ (?:worden|seit|wurde)|(?:bin|ist|sei|wurde) (?:\S{1,24} ){0,2}_ (?:worden|seit)/,
  ],
  // Who somebody is
  [
    'heißt nennt heiße',
    /_ (?:sich )?(?:jetzt|nun|heute|seit \S{1,14}) (?:\S{1,24} ){0,2}(?:und (?:trägt|lebt|will|ist|möchte)|als (?:mann|frau))/,
  ],
  [
    'vornamen vorname namen name',
    /(?:früher|vorher|vormals|einst) (?:den|mit|ein|einen|der) (?:\S{1,24} )?_|(?:alten|früheren|abgelegten|männlichen|weiblichen|alter|früherer|abgelegter|gewählten|neuen) _ (?:\S{1,24} ){0,3}(?:nicht mehr|ablegen|abgelegt|angleich|geschlecht|tsg|sbgg|verwend|trans)|(?:seinen|ihren) (?:alten|früheren|männlichen|weiblichen) _/,
  ],
  [
    'junge mädchen bub',
    /(?:will|wolle|möchte|fühlt sich als|lieber|eigentlich|lebt als|wäre lieber|sei) (?:\S{1,24} )?(?:ein |als )?_ (?:sein|zu sein|gelesen|leben)|(?:eigentlich|in wahrheit|innerlich|lieber) ein _|als _ (?:geboren|zur welt|angemeldet|eingeschult|leben|gelesen|angesprochen)/,
  ],
  ['körper', /(?:falschen|eigenen) _ (?:\S{1,24} ){0,3}(?:geboren|nicht|fremd|gefangen|leb)|im falschen _/],
  [
    'geboren',
    /(?:als (?:mann|frau|junge|mädchen|bub)|im falschen körper|weder mann noch frau|mit beiden geschlechtern|ohne eindeutiges geschlecht) _/,
  ],
  [
    'frau mann',
    /(?:von|vom) (?:\S{1,24} )?(?:mann|frau) zu(?:r|m) _|weder (?:mann noch |frau noch )_|(?:lebt|lebe|fühlt sich|gilt|auftritt|tritt|kleidet sich|angesprochen|anreden) (?:\S{1,24} ){0,3}als _(?= |$)|(?:ist|war|sei) (?:früher|eigentlich|mal|biologisch|rechtlich) (?:ein |eine |noch )?_/,
  ],
  [
    'anrede herr',
    /(?:keine|neutrale|nicht mehr als|statt frau|falsche|nicht mit) _|mit (?:herr|frau) (?:an|ansprechen) _/,
  ],
  [
    'östrogen testosteron hormone östradiol testogel progesteron hormonspritzen hormonpräparate',
    /(?:nimmt|nehme|bekommt|bekomme|spritzt|erhält|nehmen|seit \S{1,14}) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} ){0,2}(?:nimmt|bekommt|seit|spritzt)/,
  ],
  [
    'operation op eingriff angleichung',
    /(?:geschlechtsangleichende[nr]?|angleichende[nr]?|feminisierende[nr]?|maskulinisierende[nr]?|geschlechts) _/,
  ],
  [
    'eintrag geschlechtseintrag',
    /_ (?:divers|offen|gestrichen|ohne angabe|männlich|weiblich)|(?:ohne|keinen|offenen) _ (?:im (?:geburten|melde|pers)|des geschlechts|seit|,|$)|(?:geschlechts|personenstands) _/,
  ],
  [
    'umkleide umkleidekabine toilette damentoilette herrentoilette',
    /(?:trans|transfrau|transmann|divers) (?:\S{1,24} ){0,5}_|auf welche _ (?:er|sie|sie als)/,
  ],
  [
    'männer frauen mädchen jungs',
    /(?:beiden|zwei) _ (?:\S{1,24} ){0,6}(?:ein paar|liebespaar|pärchen|sich küss|verheiratet)|als _ (?:miteinander |zusammen )?(?:verheiratet|verpartnert|getraut)/,
  ],
  [
    'männlich weiblich divers',
    /(?:eintrag|geschlechtseintrag|personenstand|geschlecht) (?:\S{1,12} ){0,3}(?:künftig|neu|nun|jetzt|soll|in) _|_ statt (?:männlich|weiblich)/,
  ],
  ['frau mann', /(?:dass|weil) ich (?:\S{1,12} )?(?:eine|ein) _ bin(?= |$)/],
  ['geschlecht', /_ (?:\S{1,12} ){0,2}nicht (?:\S{1,12} )?(?:zuzuordnen|zuordenbar|bestimmbar|feststellbar)/],
  ['jungs mädels', /_ (?:auch|lieber|nur|eher) (?:mag|mögen|lieb\S{0,2})(?= |$)/],
  ['registriert geführt eingetragen gemeldet', /als (?:frau|mann|männlich|weiblich|divers|junge|mädchen) _/],
  [
    'geschlecht geschlechtsmerkmale geschlechtsmerkmalen',
    /(?:konnte|ließ sich) (?:das )?_ nicht|_ (?:nicht (?:bestimm|eindeutig|zu bestimm|festge)|uneindeutig)|(?:beiderlei|uneindeutige\S{0,1}|männliche und weibliche) _|uneindeutiges _/,
  ],
  [
    'penis glied geschlechtsteil busen brüste brüsten',
    /(?:bild\S{0,3}|foto\S{0,1}|video\S{0,1}) (?:von|ihrer|seines) (?:\S{1,24} )?_|(?:seinen|sein|seinem|ihre|ihren) _(?= |$)(?! op)/,
  ],
  ['sekretärin', /mit (?:seiner|der) _ ein kind/],
  ['romeo', /(?:bei|auf|app|profil) _(?= |$)/],
  [
    'verkehr',
    /(?:beim|schmerzen beim|nach dem) _ (?:\S{1,24} )?(?:schmerz|blut)|(?:scheidenkrämpfe|schmerzen|blutungen) beim _/,
  ],
  [
    'hotel',
    /(?:mit (?:ihr|ihm|der jugendlichen|dem jugendlichen|einer minderjährigen)) (?:\S{1,24} ){0,2}im _ (?:übernacht|geschlaf)/,
  ],
  // Papers and clothes that tell of another gender
  ['keins', /(?:er sei|ich bin|er ist|sie sei|ich sei|sie ist) _(?:$| ,)/],
  ['dazwischen', /(?:bin|sei|ist) ein _(?:$| ,)/],
  [
    'knabe mädchen junge frau mann männlich weiblich',
    /(?:noch|weiterhin) _ (?:steht|stand)|obwohl (?:ich|er|sie) (?:\S{1,24} )?(?:eine|ein) _ (?:bin|ist|sei)|(?:noch|weiterhin) (?:als )?_ (?:in|auf) (?:dem|der|meine[rm]|seine[rm]|ihre[rm]) (?:\S{1,24} )?(?:ausweis|urkunde|karte|pass|geburtsurkunde|gesundheitskarte)/,
  ],
  [
    'angleichung',
    /(?:brust\S{0,12}|op|operation|hormone\S{0,1}|epilation) (?:\S{1,24} )?zur _|die _ (?:seit \S{1,12} )?(?:durch|überstanden|hinter)/,
  ],
  [
    'geschlechtseintrag geschlechtseintrags',
    /(?:gestrichene|offene|geänderte|gelöschte|neue|bisherige|alte|falsche|diverse)[nrs]? _/,
  ],
  [
    'geschlecht',
    /_ (?:\S{1,24} )?(?:noch )?(?:offen|ungeklärt|unklar|unbestimmt)(?= |$)|mit _ zuwider|(?:sein|ihr|mein|das) _ (?:\S{1,24} )?(?:abgelegt|gewechselt)/,
  ],
  [
    'fürwort fürwörter pronomen',
    /(?:kein|ohne|keine|neutrale[sn]?|männliche[sn]?|weibliche[sn]?) _ (?:\S{1,24} ){0,2}(?:verwend|benutz|gebrauch|will|möcht|nenn|wünsch)/,
  ],
  [
    'selbstbestimmungsgesetz sbgg',
    /(?:meine|seine|ihre|die|eine) erklärung (?:\S{1,24} ){0,3}nach dem _ (?:abgegeben|eingereicht|unterschrieben|angemeldet)|(?:vornamen|geschlecht|eintrag|personenstand) (?:\S{1,24} ){0,3}nach dem _ (?:geändert|gewechselt|angepasst)/,
  ],
  [
    'büstenhalter bh pumps stöckelschuhe stöckelschuhen nylons lippenstift nagellack minirock strumpfhose strumpfhosen stilettos damenschuhe damenkleid kleidern röcken perücke',
    /(?:^| )(?:bewohner|er|sohn|ehemann|kollege|schüler|bruder|vater|mein mann|mitarbeiter|mieter|klient|junge|lehrer) (?:\S{1,24} ){0,2}(?:trägt|trug|kommt|erscheint|geht|läuft|erschien|kleidet) (?:\S{1,24} ){0,5}_|(?:trägt|trug) er (?:\S{1,24} ){0,4}_/,
  ],
  [
    'blocker blockern',
    /(?<!beta )_ (?:nehm|bekomm|nimmt)|(?:bekommt|nimmt|nehme|verschrieb) (?:\S{1,24} )?(?<!beta )_/,
  ],
  [
    'busen brüste bart stimmbruch',
    /bevor (?:der|die|ihr|ihm|sein|ihre) (?:\S{1,24} )?_ (?:wächst|wachsen|kommt|einsetzt)/,
  ],
  ['abbinden abgebunden abbindet', /(?:brust|brüste|busen) (?:\S{1,24} ){0,2}_/],
  ['dame frau fräulein', /weder herr noch _|weder mann noch _/],
  ['geschlecht', /(?:zugewiesene[sn]?|bei der geburt) _|_ (?:wurde )?bei der geburt zugewiesen/],
  ['braut', /(?:^| )ihre[r]? _(?= |$)/],
  ['bräutigam verlobten', /(?:^| )(?:seinem|seinen) _(?= |$)/],
];
