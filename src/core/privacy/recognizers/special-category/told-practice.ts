/*
 * How what somebody does or leaves undone for a faith is told, as in `paraphrases.ts`: one word (`_`) and those around it.
 * Basis: Art. 9 (1) GDPR.
 */
export const TOLD_PRACTICE: readonly (readonly [words: string, around: RegExp])[] = [
  // Steps of a faith
  [
    'taufen',
    /(?:ließ|lässt|lasse|lassen|ließen) (?:sich|mich|uns|ihn|sie|ihr kind|unser kind|die kinder) (?:\S{1,24} ){0,4}_|(?:sich|mich|uns) (?:\S{1,24} ){0,3}_ lassen/,
  ],
  [
    'trauen heiraten verheiratet geheiratet getraut verheiraten',
    /(?:islamisch|kirchlich|katholisch|evangelisch|jüdisch|muslimisch|alevitisch|orthodox|religiös|hinduistisch|jesidisch|nach islamischem recht|in der (?:kirche|moschee|synagoge)|vor dem (?:imam|priester|rabbi|pfarrer)|beim (?:imam|hodscha)) _/,
  ],
  [
    'zwangsgetauft umgetauft wiedergetauft missioniert bekehrt exkommuniziert gesegnet gesalbt ordiniert tonsuriert geweiht',
    /(?:wurde|wurden|worden|ist|war|sei|hat|haben|ließ|sich) (?:\S{1,24} ){0,4}_|_ (?:worden|wurde|werden)/,
  ],
  [
    'konvertieren übertreten konvertierte konvertierten übertritt',
    /(?:zum|zur|will|möchte|wollte|sich) (?:\S{1,24} ){0,3}_(?! (?:das|die|den|datei))|_ (?:zum (?:islam|christentum|judentum|buddhismus|katholizismus|glauben)|zur (?:orthodoxie|kirche))/,
  ],
  [
    'kirchen kirche',
    /nicht mehr in der _|(?:bin|noch|wieder|gar nicht) in der _(?= |$)|in (?:die|keine|eine) _ (?:ge|ein|rein|gehe|zurück)/,
  ],
  [
    'ausgetreten austreten ausgetretene',
    /_ (?:\S{1,24} ){0,6}kirchensteuer|(?:bin|ist) (?:\d{4}|damals|längst) _ (?:\S{1,24} ){0,3}kirch/,
  ],
  [
    'sekte psychosekte freikirche zeugen gemeinschaft loge versammlung bruderschaft',
    /(?:aus|von|bei|zu|in|an) (?:der|den|einer|dieser|ihrer|seiner) (?:\S{1,24} )?_ (?:geflohen|ausgestiegen|geflüchtet|geraten|gegangen|gelandet|geworfen|ausgeschlossen|losgekommen|hineingezogen|aufgewachsen|verstoßen|groß|abhängig|hörig)|(?:aus|in) (?:der|eine[r]?) _ (?:geriet|stieg|floh)/,
  ],
  [
    'kommunion erstkommunion firmung konfirmation taufe jugendweihe beschneidung',
    /(?:die|zur|der|bei der|nach der|am \d{1,2} (?:\. )?\S{1,9}) _ (?:unserer|unseres|meiner|meines|ihrer|seines|seiner|ihres|von)|(?:haben|hat|feiert|feiern|feiere|hatte) (?:\S{1,24} ){0,4}_(?= |$)|(?:geht|gehen) (?:\S{1,24} ){0,3}zur _/,
  ],
  [
    'gemeinde',
    /(?:imam|pfarrer|prediger|ältester|vorsteher|kassierer|mitglied|pastor|rabbiner|diakon|gläubiger) (?:einer|unserer|seiner|ihrer) (?:\S{1,24} )?_/,
  ],
  [
    'imam pfarrer pastor rabbiner priester prediger diakon hodscha',
    /(?:vater|mutter|mann|bruder|onkel|sohn|schwager|opa|großvater|nachbar|schwiegervater|er|ich) (?:\S{1,4} )?(?:ist|war|sei|bin) (?:\S{1,24} ){0,2}_|(?:tochter|sohn|kind|witwe|frau|enkel|enkelin) (?:eines|des) (?:\S{1,24} )?_|_ einer (?:\S{1,24} )?gemeinde/,
  ],
  [
    'pastors pfarrers imams predigers rabbiners missionars diakons priesters',
    /(?:tochter|sohn|kind|witwe|frau|enkel|enkelin|mutter|neffe|bruder|schwester) (?:eines|des) (?:\S{1,24} )?_/,
  ],
  [
    'christengemeinde christengemeinschaft neuapostolischen adventgemeinde heilsarmee freikirche baptistengemeinde mennonitengemeinde brüdergemeinde pfingstgemeinde mormonenkirche unitariern altkatholiken',
    /(?:gehör\S{0,3}|angehör\S{0,3}|mitglied|aktiv|engagiert|besucht|geht|ging|ist|zählt|kommt|stammt|aufgewachsen|getauft|konvertiert) (?:\S{1,24} ){0,4}(?:zur|zu den|der|in der|bei der|bei den|aus der|in die|die) (?:\S{1,24} )?_|_ (?:angehör|an(?:$| )|beigetreten|verlassen|erzogen|aufgewachsen)/,
  ],
  ['scientology', /(?:von|bei|buch|kurse?|kirche|mitglied|anhänger\S{0,2}) (?:\S{1,24} )?_/],
  [
    'anhänger anhängerin sympathisant jünger schülerin schüler',
    /_ (?:von|des|der|eines) (?:\S{1,24} )?(?:gurus?|predigers?|sekte|scientology|salafismus|voodoo|buddhismus|hinduismus|islam|dalai|osho|wicca|satanismus|baba|religion|glaubens)/,
  ],
  // What is not done for it
  [
    'hand',
    /(?:gibt|gebe|reicht|verweigert|geben|reichen) (?:\S{1,24} ){0,2}(?:männern|frauen|fremden|mir als frau|der (?:kollegin|beamtin|sachbearbeiterin|lehrerin|erzieherin|ärztin)|keiner frau|keinem mann) (?:\S{1,24} ){0,3}(?:die )?_|(?:männern|frauen) (?:\S{1,24} ){0,3}die _/,
  ],
  [
    'schweinefleisch schweinernes schwein schweineprodukte wurst fleisch rind alkohol eier kaffee',
    /(?:rührt|isst|esse|essen|nimmt|trinkt|verträgt|lehnt|meidet) (?:\S{1,24} ){0,4}(?:kein|keine|keinen|nie|nicht|jedes|grundsätzlich) (?:\S{1,24} ){0,2}_ (?:\S{1,24} ){0,3}(?:an|ab|religi|glaub|als|weil (?:er|sie|wir) (?:\S{1,24} )?(?:muslim|jüd|hindu|sikh|mormon))|rührt (?:\S{1,24} )?(?:kein|keinen) _ an|(?:aus religiösen gründen|wegen (?:seines|ihres|des) glaubens) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'klassenfahrt schwimmunterricht sexualkunde sexualkundeunterricht sportunterricht musikunterricht karneval fasching halloween nikolaus schulgottesdienst biologieunterricht krippenspiel klassenfoto',
    /(?:aus (?:religiösen|glaubens)\S{0,8}|wegen (?:ihres|seines|unseres|des) glaubens|religion|glaube\S{0,2}|sünde|allah|gott|heidnisch|götzendienst|teufel\S{0,8}|haram) (?:\S{1,24} ){0,7}_|_ (?:\S{1,24} ){0,7}(?:aus religiösen|aus glaubens|religion|glaube|glauben|sünde|allah|heidnisch|haram|gott|bibel|teufel|götzen)/,
  ],
  [
    'geburtstag weihnachten ostern silvester namenstage geburtstage feste',
    /(?:feiert|feiern|feiere|kennt|kennen|begeht) (?:\S{1,24} ){0,4}(?:kein|keine|keinen|weder|nie|nicht) (?:\S{1,24} ){0,2}_(?! (?:im|auf|mit))/,
  ],
  [
    'samstag samstags sabbat schabbat freitag sonntag sonntags freitags',
    /(?:weil|da|denn) _ (?:\S{1,24} ){0,2}(?:sabbat|schabbat|ruhetag|heilig|gebet|moschee|gottesdienst|tag des herrn)|(?:weil|da|denn|ist) _ (?:ist|sei|hält|halten)(?= |$)|_ (?:\S{1,24} ){0,5}(?:aus religiösen|wegen des (?:sabbat|glaubens)|ruhetag des herrn)/,
  ],
  [
    'röcke rock kopftuch kopfbedeckung bart turban kreuz kette davidstern kippa schleier haube zopf dutt',
    /(?:aus (?:religiösen|glaubens)\S{0,8}|wegen (?:ihres|seines|des|meines) glaubens|glaubensgründen|religiös\S{0,3}) (?:\S{1,24} ){0,6}_|_ (?:\S{1,24} ){0,4}(?:aus religiösen|aus glaubens|wegen (?:ihres|seines|des|meines) glaubens|abnehmen|ablegen|abzunehmen|abzulegen)/,
  ],
  [
    'untersucht behandelt gewaschen gepflegt bedient',
    /nur von (?:einer|einem) (?:frau|mann|ärztin|arzt|schwester|pfleger) (?:\S{1,24} )?_ (?:\S{1,24} ){0,5}(?:religion|glaube|religiös|islam|muslim)|(?:religion|glauben\S{0,8}|islam|religiösen gründen) (?:\S{1,24} ){0,6}_/,
  ],
  [
    'bluttransfusionen bluttransfusion transfusion transfusionen blutprodukte blutplasma fremdblut blut organspende impfungen',
    /(?:lehnt|lehnen|verweiger\S{0,3}|ablehn\S{0,3}|keine|kein|will|dürfe|akzeptiert) (?:\S{1,24} ){0,4}_ (?:\S{1,24} ){0,3}(?:ab|zeuge|religi|glaub)|(?:zeug\S{0,3} jehovas|zeug\S{0,2}) (?:\S{1,24} ){0,5}_|(?:lehnt|verweigert) (?:\S{1,24} ){0,2}(?:blut)?_(?= ab|$)/,
  ],
  // Prayer and feasts
  [
    'gebet gebete gebets mittagsgebet freitagsgebet nachmittagsgebet',
    /(?:zum|fürs|für das|sein|ihr|mein|während des|beim|pause (?:für|zum)|verrichtet|verrichten|spricht|sprach|im|teppich|täglichen?|fünf) (?:\S{1,24} )?_(?! (?:für den frieden|der stadt|und besinnung))/,
  ],
  [
    'teppich gebetsteppich matte',
    /(?:rollt|legt|breitet) (?:\S{1,24} ){0,3}_ (?:\S{1,24} ){0,3}(?:bet|gen|mekka|aus)/,
  ],
  [
    'meditiert meditieren meditation',
    /_ (?:\S{1,24} ){0,4}(?:buddha|zen|tempel|kloster|mantra|lama)|(?:buddhist\S{0,4}|zen|im tempel|im kloster) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'predigt predigte predigen missioniert missionieren',
    /_ (?:\S{1,24} ){0,7}(?:jesus|gott|endzeit|untergang|fußgängerzone|haustür|bekehr|ewige|allah)|(?:nachbar|kollege|kollegin|er|sie|bruder|schwester|onkel) (?:\S{1,24} )?_(?= |$)/,
  ],
  [
    'altar schrein figur statue',
    /_ (?:für|von|mit|des|der) (?:\S{1,24} )?(?:buddha|ganesha|shiva|krishna|maria|ahnen|heiligen|gottheit|götter|lakshmi|durga|santa|jesus|räucherstäbchen)|(?:buddha|haus|ahnen|marien|hindu) _/,
  ],
  [
    'kruzifix kreuz koran koransure koransuren bibelsprüche bibelspruch heiligenbilder marienfigur hamsa ikone',
    /(?:zimmer|wohnung|wand|flur|spind|schreibtisch|auto|nachttisch|bett) (?:\S{1,24} ){0,4}(?:hängt|hängen|steht|liegt|lag|hing) (?:\S{1,24} ){0,4}_|(?:hängt|hängen|steht|liegt|lag|hing|stehen) (?:\S{1,24} ){0,5}_ (?:\S{1,24} )?(?:im|über|an|auf|neben)/,
  ],
  [
    'samhain beltane jul imbolc ostara diwali holi divali onam pongal vaisakhi nouruz newroz vesak losar navratri ganesh epiphanias theophanie',
    /(?:feiert|feiern|feiere|begeht|zu|wegen|an|für|zum|von|mit) (?:\S{1,24} )?_ (?!auf dem|in der (?:stadt|innen))|(?:feiert|feiern|feiere|begeht|wegen) (?:\S{1,24} )?_$/,
  ],
  [
    'pilgert pilgerte pilgern gepilgert wallfahrt wallfahrten wallfahrtet',
    /_ (?:\S{1,24} ){0,3}nach|nach \S{1,24} _|(?:auf|zur) (?:\S{1,24} )?_ (?:\S{1,24} )?(?:nach|gewesen|war|ist|gegangen)/,
  ],
  [
    'trauert trauern trauerzeit totenwache trauertage',
    /(?:nach|jüdisch\S{0,3}|muslimisch\S{0,3}|religiös\S{0,3}|alevitisch\S{0,3}) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} ){0,2}nach (?:jüdischem|muslimischem|alevitischem|religiösem|islamischem|orthodoxem) (?:brauch|ritus|recht)/,
  ],
  [
    'grab sarg feuerbestattung verbrannt eingeäschert leichentuch beerdigt bestattet beigesetzt',
    /(?:religion|glaube\S{0,2}|islam\S{0,4}|muslim\S{0,4}|richtung mekka|nach mekka|jüdisch\S{0,3}|ohne pfarrer|keinen pfarrer|kirchlich|ohne sarg im leichentuch|nach \S{4,14}em ritus) (?:\S{1,24} ){0,5}_|_ (?:\S{1,24} ){0,5}(?:verbietet (?:ihm|ihr|uns|mir)|gegen (?:seinen|ihren|unseren) glauben|richtung mekka|ohne pfarrer|keinen pfarrer)/,
  ],
  [
    'erzogen aufgewachsen großgeworden',
    /(?:streng|christlich|religiös|katholisch|evangelisch|muslimisch|jüdisch|atheistisch|freikirchlich|gläubig|fromm|ohne religion|ohne gott|konfessionslos|pietistisch|alevitisch|im glauben) (?:\S{1,24} )?_/,
  ],
  ['nichts', /glaub\S{0,2} an _/],
  [
    'jesus gott herrn heiland',
    /(?:hat|habe|haben) (?:\S{1,24} ){0,3}_ (?:in (?:sein|ihr|mein) (?:herz|leben)|angenommen|gefunden|erfahren|erkannt|getroffen)|dass _ (?:kommt|kommen|wiederkommt|(?:ihn|sie|mich|uns|es) (?:heil|ge|rett|ruf|straf|prüf))|_ (?:ihn|sie|mich|es) (?:heilen|geheilt|prüf|straf|gerufen|errett)|zu _ (?:bekannt|bekehrt|beten|bekenn)|von _ (?:gesandt|gerufen|geheilt|berufen|verlassen)/,
  ],
  [
    'himmel hölle jenseits paradies apokalypse endzeit weltuntergang entrückung fegefeuer',
    /(?:in die|in den|ins|auf die|an die|an den|vor der|der|mit der) _ (?:komm|glaub|warte|bereit|vor|droh|fahr|schmor|stehe)|(?:glaubt|wartet|droht|rechnet|predigt|spricht) (?:\S{1,24} ){0,4}_/,
  ],
  [
    'ältester älteste ältesten versammlung brüder schwestern königreichssaal',
    /(?:kein|die|der|ein|von den|mit den|zu den|aus der|der) _ (?:\S{1,24} ){0,4}(?:grüßt|gemeinschaftsentzug|versammlung|aus dem königreich|im herrn|im glauben|der zeugen|verstoßen|ausgeschlossen)|aus der _ (?:geworfen|ausgeschlossen)|im _(?= |$)/,
  ],
  [
    'ausgeschlossen verstoßen geächtet gemieden',
    /(?:gemeinschaft|gemeinde|versammlung|sekte|kirche|zeugen|brüder\S{0,1}|ältesten|clan) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,4}(?:kein ältester|aus der versammlung|von den ältesten)/,
  ],
  [
    'kreuz kette medaillon amulett amulette talisman anhänger',
    /_ (?:mit (?:kreuz|davidstern|koran|allah|suren|jesus|maria)|gegen (?:den bösen|böse|dschinn|geister))|(?:trägt|trug|trage) (?:\S{1,24} ){0,3}_ (?:mit|als zeichen|gegen)|(?:davidstern|kreuz) an (?:seiner|ihrer|meiner|der) _/,
  ],
  [
    'dschinn dschinns geist geister fluch bösen hexen magie',
    /(?:von|besessen von|durch|unter) (?:einem|einen|den|bösen|schwarzer|dem) (?:bösen )?_ (?:besessen|verfolgt|belegt|befallen|verhext|heimgesucht)|besessen (?:\S{1,24} ){0,3}_|(?:weiße|schwarze[r]?) _/,
  ],
  [
    'steht eingetragen vermerkt',
    /(?:rk|ev|vd|ohne bekenntnis|konfessionslos|röm kath|evangelisch|katholisch|muslimisch|islamisch|jüdisch|mosaisch|diss|gottgläubig) _/,
  ],
  [
    'taufschein taufurkunde kirchenaustritt austrittsbescheinigung kirchensteuer',
    /(?:ihre|seine|meine|ihren|seinen|meinen|der|die|den) _ (?:\S{1,24} ){0,3}(?:vorgelegt|beigefügt|verloren|liegt (?:bei|vor)|abgegeben|vorzulegen|fehlt|vergessen)|(?:legt|legte|hat|zahlt|zahle|zahlen|spart|noch|weiter|weiterhin) (?:\S{1,24} ){0,3}_(?= |$)/,
  ],
  [
    'religion glaube glauben konfession',
    /wegen (?:ihrer|seiner|meiner|unserer|ihres|seines|meines|unseres) _|(?:ihre|seine|meine|unsere|ihr|sein|mein|unser|ihren|seinen|ihrer|seiner|meiner|unserer|ihrem|seinem) (?:\S{1,24} )?_ (?:verbiet|erlaubt|schreib|verlang|wichtig|geb|lässt|leb|prakti|nicht|gewechselt|abgelegt|verloren|aufgegeben|ausüb|bekenn|gestärkt|geholfen)/,
  ],
  ['kirchenasyl', /(?:im|ins|aus dem|in das|vom) _/],
  ['küsterin mesnerin organistin kantorin', /(?:als|war|ist|bin|sei) (?:\S{1,24} ){0,2}_/],
  [
    'hände',
    /(?:heiler|prediger|gemeinde|pastor|ältesten|gebet) (?:\S{1,24} ){0,4}_ (?:auflegen|aufgelegt)|_ (?:auflegen|aufgelegt) (?:\S{1,24} ){0,3}(?:heil|gebet)/,
  ],
  [
    'loge freimaurer freimaurerin',
    /(?:ist|war|sei|bin|als|aktiver|mitglied (?:der|einer|in der|in einer)) (?:\S{1,24} )?_/,
  ],
  [
    'salafisten islamisten muslime juden mormonen sikhs orthodoxen wahhabiten mönche',
    /nach art der _|wie (?:die|bei den) _ (?:üblich|es tun)|bei den _ üblich/,
  ],
  ['oberin priorin äbtissin prior', /schwester _|(?:als|ist|war|sei) (?:\S{1,24} )?_|mutter _/],
  ['handschlag', /(?:verweiger|lehn|gib|gab)\S{0,3} (?:\S{1,24} ){0,5}_/],
  ['kommunion', /heilige\S{0,1} _/],
  [
    'kloster',
    /(?:möchte|will|wolle|geht|ging|trat|eintritt) (?:\S{1,24} ){0,2}ins _|ins _ (?:gehen|gegangen|eintreten|eingetreten|ging|will)/,
  ],
  [
    'kreuz turban kopftuch kippa kette',
    /(?:trägt|trug|trage) (?:\S{1,24} ){0,2}_ (?:und will|, will|und möchte) (?:\S{1,24} ){0,6}(?:ablegen|abnehmen)/,
  ],
  // Where somebody is at the hour of worship, and whose it is
  [
    'gottesdienst messe hochamt frühmesse abendmesse vesper christmette osternacht gebetsstunde freitagspredigt freitagsgebet bibelstunde hauskreis bibelkreis',
    /(?:bin|ist|sind|war|sei|sitzt|sitze) (?:\S{1,24} ){0,3}(?:im|in der|beim|bei der|zur|zum) _(?! (?:zum|am|anlässlich|der stadt|für))|(?:im|in der|beim) _ (?:bin|ist|sei|war|sitzt)|_ (?:in|an) (?:ihrer|seiner|meiner|unserer) (?:\S{1,24} )?(?:kirche|gemeinde|moschee|synagoge|freikirche)/,
  ],
  [
    'moschee synagoge tempel freikirche moscheegemeinde cemhaus kultusgemeinde gurdwara',
    /(?:^| )(?:ihrer|seiner|meiner|ihre|seine|meine|unserer|unsere|ihrem|seinem|meinem) (?:\S{1,24} )?_(?! (?:wird|wurde) saniert)|zugehörigkeit zur (?:\S{1,24} )?_|mitglied (?:in )?der (?:\S{1,24} )?_/,
  ],
  [
    'kirche',
    /_ (?:der (?:letzten tage|heiligen)|gottes|des nazareners)|(?:in|von|bei|mit|aus|zu) (?:ihrer|seiner|meiner) (?:\S{1,24} )?_(?= |$)|seine _ (?:\S{1,24} ){0,4}(?:hilft|geholfen|verbiet|unterstütz|zahl)/,
  ],
  [
    'pfarrers priesters kaplans paters imams rabbiners pastors pfarrerin pastorin seelsorgers',
    /(?:segen|besuch|beistand|gebet|trost|zuspruch|rat) (?:seines|ihres|meines|unseres|seiner|ihrer|meiner) _/,
  ],
  [
    'pfarrer priester kaplan pater imam rabbiner rabbi hodscha pastor pfarrerin seelsorger beichtvater mullah lama guru',
    /(?:^| )(?:seinen|ihren|meinen|unseren|seinem|ihrem|meinem|unserem) _(?= |$)|nach (?:dem|einem) _ (?:gefragt|verlangt|gerufen|geschickt|fragt|verlangt|ruft)|ohne (?:einen )?_(?= |$)/,
  ],
  [
    'herrn',
    /(?:^| )(?:tag|zeug\S{0,2}|magd|diener|dienerin|kinder|braut|weg) des _(?= (?:und|ist|sei|nicht|,|für|möchte|will|darf|feiert)|$)|(?:dem|den) _ (?:jesus|preis|lob|dien|übergeb|gefunden)/,
  ],
  [
    'pfarrgemeinde moscheegemeinde pfarrei kirchengemeinde',
    /(?:seniorennachmittag|frauenkreis|jugendgruppe|chorprobe|kreis|chor|fest|ausflug) (?:ihrer|seiner|meiner|unserer) (?:\S{1,24} )?_/,
  ],
  // Having done with it, or living in it
  [
    'religion kirche glauben gott islam',
    /mit (?:der |dem )?_ (?:\S{1,24} ){0,4}(?:fertig|am hut|nichts anfangen|nichts zu tun|nicht so)|(?:fertig|am hut) (?:\S{1,24} )?mit (?:der |dem )?_|im _ (?:verwurzelt|gefestigt|aufgehoben)|(?:sehr|fest|tief|ganz) im _|lebt (?:\S{1,24} )?im _(?= |$)|nichts (?:am hut|zu tun) mit (?:der |dem )?_/,
  ],
  ['reingeboren hineingeboren', /(?:halt|so|nur|ist|bin|eben) _/],
  ['gläubiger gläubige', /kein _ mehr|(?:sehr|tief|streng) _|als _ (?:muslim|jud|jüd|christ|katholik)/],
  ['heiden gottlose ungläubige', /(?:sind|bin|beide|alles|wir) (?:\S{1,24} )?_/],
  ['adam', /_ und eva (?:\S{1,24} ){0,2}(?:statt|und nicht|nicht)|(?:gelte|an|gilt|nur) _ und eva/],
  ['affen', /(?:nicht|keinesfalls) (?:vom|von) _/],
  [
    'bibel',
    /(?:hält|halten|lebt|leben|genau|ernst) (?:\S{1,24} ){0,3}(?:mit|nach|an) der _|nach der _ (?:leb|erzog|heil|erzieh)|hand auf der _|die _ (?:verbietet|gebietet|lehrt)|_ (?:\S{1,24} )?wörtlich|wörtlich (?:\S{1,24} )?_/,
  ],
  [
    'koran',
    /(?:den|dem|nach dem) _ (?:\S{1,24} )?(?:achte|ehr|leb|folg|befolg|auswendig|lern|küss|verbiet)|auf den _ (?:schwör|geschwor)/,
  ],
  ['gottes', /verein _|zum reich _|sohn _ (?:sei|ist)/],
  ['zeugnis bekenntnis', /(?:sein|ihr|mein|als) _ (?:für|zu|von) (?:christus|jesus|gott|den herrn|allah)/],
  // What it asks of a day, a meal, the hair and the dead
  [
    'freitags samstags sonntags freitagabend freitagabends samstag sabbat',
    /_ (?:\S{1,24} ){0,6}(?:ruht|knie|betet|beten|predig|moschee|synagoge|gottesdienst|zur messe|zum gebet|lobpreis)/,
  ],
  ['milchig milchiges milchige', /_ (?:\S{1,24} ){0,2}(?:und|von|noch) (?:\S{1,24} )?fleischig/],
  [
    'haar haare haaren',
    /(?:ihr|ihre|mein|meine) _ (?:\S{1,24} ){0,5}(?:bedeck|verhüll|verberg|unter einem tuch)|_ (?:\S{1,24} )?bedeckt|ungeschnittene[nm]? _/,
  ],
  [
    'schwein',
    /(?:vom|nichts vom|etwas vom) _ (?:\S{1,24} ){0,4}(?:unrein|sünde|verboten|haram|anrühr)|wurst vom _/,
  ],
  [
    'kreuz',
    /(?:ihr|sein|mein) _ (?:\S{1,24} )?(?:trag|träg|am hals|sichtbar|ableg|abnehm)|kein _ auf (?:der|die|dem|den)/,
  ],
  [
    'urne sarg grab grabstein todesanzeige traueranzeige',
    /(?:kein|keinen|ohne) (?:kreuz|pfarrer|engel|segen|pastor|geistlichen) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'leinentuch leichentuch',
    /_ (?:, )?(?:\S{1,24} )?(?:beerdigt|bestattet|beigesetzt|gewickelt|wie)|in weißem _/,
  ],
  [
    'waschen gewaschen wäscht waschung',
    /(?:nach (?:dem|unserem|ihrem|seinem|islamischem|jüdischem|muslimischem) (?:ritus|brauch|recht)|leichnam (?:\S{1,24} )?selbst|den toten (?:\S{1,24} )?selbst) (?:\S{1,24} ){0,3}_/,
  ],
  ['herz', /(?:ihr|sein|mein) _ (?:erleichter|jesus|dem herrn|gott)/],
  [
    'vorhang trennwand',
    /frauen (?:\S{1,24} ){0,4}hinter (?:einem|dem|einer|der) _|hinter (?:einem|dem|einer) _ (?:sitz|bet|sing)/,
  ],
  ['gewissensgründen gewissen', /aus _(?= |$)(?! (?:sind|ist der))|(?:sein|ihr|mein) _ verbiet/],
  [
    'religionslehre religionsunterricht religion',
    /(?:fach|teilnahme am|teilnahme am fach) (?:\S{1,24} ){0,2}_ (?:\S{1,24} ){0,4}(?:vermerkt|abgemeldet|angemeldet|gewählt|gestrichen|befrei)|(?:orthodoxe|alevitische|jüdische|islamische|mennonitische)[nrs]? _/,
  ],
  ['ausgetreten', /_ \d{4} (?:, )?wieder (?:aufgenommen|eingetreten)/],
  ['taufe beschneidung firmung', /(?:warten|wartet|warte) (?:\S{1,24} ){0,3}(?:die|auf die) _/],
  ['missio', /(?:mit|ohne|seine|ihre|meine) _(?! (?:hilft|sammelt|aachen))/],
  // Names of two words
  ['görüş görüs', /mill[iîı] _/],
  ['dai', /cao _/],
  ['kadischa kadisha', /chewra _/],
  ['tags', /(?:siebenten|siebten) _/],
  ['grab', /ritter\S{0,2} vom heiligen _/],
  ['praktizierender praktizierende praktizierenden', /(?:^| )(?:zen|yoga|reiki|voodoo|gong|wicca) _/],
  ['erwachet wachtturm', /_ heft\S{0,1}|(?:mit dem|den|verteilt|liest|vor dem) _/],
  ['familie bewegung', /(?:schönstatt|fokolar|tablighi?|gülen|hizmet|charismatische\S{0,1}|cursillo) _/],
  ['schönstatt', /(?:zu|nach|in|von) _(?= |$)(?! (?:führt|liegt))/],
  ['reis', /pongal _/],
  ['nazar', /(?:hufeisen|auge|amulett|anhänger|kette) (?:\S{1,24} ){0,3}_|_ (?:und )?koransure/],
  ['scheich', /_ (?:einer|der|unserer) (?:\S{1,24} )?(?:bruderschaft|tekke|gemeinde|sufi)/],
  [
    'minarett moscheebau moschee tempel gurdwara kirchenbau',
    /(?:sammelt|spendet|gespendet|spende|gesammelt) (?:\S{1,24} ){0,2}für (?:die|das|den|eine|ein) (?:\S{1,24} )?_/,
  ],
  ['glaubensgründen religionsgründen', /(?:aus|wegen) _/],
  // At the table, at school, at the grave
  [
    'halal koscher',
    /(?:^| )(?:isst|esse|essen|nur|bitte|streng|kocht|kochen|lebt|ernährt|haushalt|küche) (?:\S{1,24} ){0,2}_|_ (?:\S{1,24} )?(?:essen|isst|lebt|geschlachtet|gekocht|kocht|ernähr)/,
  ],
  [
    'religion religionsunterricht',
    /(?:statt|anstelle von) _ (?:ethik|philosophie)|(?:ethik|philosophie) (?:statt|anstelle von|und nicht) _|(?:von|aus) _ abgemeldet/,
  ],
  [
    'redner rednerin trauerredner',
    /(?:weltliche[nr]?|freie[nr]?) _ (?:statt|und kein|gewünscht)|_ statt (?:pfarrer|eines pfarrers)/,
  ],
  ['gericht', /jüngste[ns]? _/],
  [
    'überzeugung',
    /(?:veganer\S{0,2}|pazifist\S{0,3}|vegan|aus (?:ethischer|weltanschaulicher|atheistischer|christlicher|pazifistischer)) (?:aus )?_/,
  ],
  [
    'kriegsdienst wehrdienst',
    /(?:verweiger\S{0,4}) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} ){0,4}(?:verweigert|verweigerte)(?= |$)/,
  ],
  ['austreibung', /_ (?:böser|von|der) (?:geister|dämon)/],
  [
    'beten gebet',
    /(?:mit dem|das) _ (?:\S{1,24} ){0,2}(?:aufgehört|angefangen|aufgegeben)|(?:zum|beim) _ (?:knie|gekniet|getroffen|gesehen)/,
  ],
  ['herzen', /(?:jesus|gott|allah) im _/],
  ['betet', /_ (?:den )?rosenkranz|für (?:ihn|sie|mich) _/],
  ['icf hillsong elim vineyard', /(?:bei|zu|zur|in der|von) (?:der )?_(?= |$)/],
  ['mila', /brit _/],
  ['meditation', /transzendentale\S{0,1} _/],
];
