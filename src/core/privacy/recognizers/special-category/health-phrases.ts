/*
 * How people tell of illness, pregnancy and dying without their words, as in `paraphrases.ts`: one word (`_`) and those
 * around it. Basis: Art. 4 no. 15 GDPR.
 */

const BE = '(?:ist|sei|war|bin|wäre|wurde|wird)';
const OWN = '(?:mein|sein|ihr|unser|der|die|das|den|dem)(?:e|en|em|er)?';
const SOME = '(?:\\S{1,24} )';

export const HEALTH_PHRASES: readonly (readonly [words: string, around: RegExp])[] = [
  // Falling ill and lying ill
  ['flach', /(?:liegt|liege|lag|liegen) (?:\S{1,24} ){0,4}_(?:$| ,| mit| und| seit)/],
  ['erwischt', /(?:hat es|es hat|hats|hat s) (?:\S{1,24} ){1,4}_/],
  ['alte alter', /nicht (?:mehr |ganz |wieder |richtig ){1,3}(?:die|der) _(?:$| ,)/],
  ['fit gesund beisammen auskuriert', /nicht (?:wieder |ganz |mehr |richtig |völlig ){1,3}_/],
  ['gesund arbeitsfähig dienstfähig arbeitsunfähig', /_ geschrieben/],
  [
    'besserung genesung',
    /auf dem weg(?: \S{1,24})? (?:der|zur) _|(?:ist|sei) (?:\S{1,24} )?auf dem weg(?:e)? der _/,
  ],
  ['schein', /gelbe[nr]? _/],
  [
    'sportunterricht schwimmunterricht schulsport sport',
    /(?:vom|von) _ (?:\S{1,24} ){0,2}(?:befreit|freigestellt)/,
  ],
  ['gemindert', /erwerbsfähigkeit (?:\S{1,24} ){0,6}_/],
  ['erwerbsfähigkeit', /_ (?:\S{1,24} ){0,4}gemindert/],
  [
    'gesundheit',
    /(?:meine|seine|ihre|die) _ (?:\S{1,24} ){0,4}(?:nicht|kaum|schlecht|angeschlagen|ruiniert|im eimer|hinüber)/,
  ],
  ['bedenken', /(?:gesundheitliche|dauernde|dauerhafte|arbeitsmedizinische|betriebsärztliche)n? _/],
  ['nachuntersuchung', /(?:amts|betriebs|polizei|werks)ärzt\S{0,3} (?:\S{1,24} ){0,6}_/],
  ['krankheitstage krankentage krankheitstagen krankentagen', /\d{1,3} _/],
  ['tätigkeit arbeitsplatz', /leidensgerechte[rn]? _/],
  [
    'bett',
    /(?:hütet|hüte|hüten) (?:\S{1,24} ){0,3}_|(?:ans|an das) _ (?:gebunden|gefesselt)|aus dem _ (?:gerutscht|gefallen|gestürzt)/,
  ],
  ['schonen', /(?:muss|soll|müsse|solle|sollte|musste) (?:er |sie |ich )?(?:sich|mich) (?:\S{1,24} ){0,4}_/],
  [
    'elend hundeelend sterbenskrank',
    /(?:fühlt|fühle|fühlte|fühlen) (?:sich|mich) (?:\S{1,24} ){0,4}_|(?:mir|ihm|ihr) (?:ist|war) (?:\S{1,24} ){0,2}_/,
  ],
  ['kräfte', /(?:verlassen|verließen|schwinden) (?:\S{1,24} ){0,4}_|_ (?:lassen|ließen|schwinden|verlassen)/],
  ['zahnfleisch', /auf dem _/],
  ['abgebaut', /(?:stark|sehr|körperlich|geistig|gesundheitlich|deutlich|rapide|ziemlich) _/],
  [
    'abgenommen',
    /(?:stark|deutlich|kilo|(?:hat|so|sehr|recht|ziemlich|schon|ganz) viel|sehr|massiv|rapide) _(?:$| ,| und)/,
  ],
  ['haut', /(?:nur|bloß|noch) _ und knochen/],
  ['appetit', /(?:keinen|ohne|kaum|wenig) _(?! auf)/],

  // Doctors, ambulances, knives
  ['messer', /unters _/],
  ['röhre', /in (?:die|der) _ (?:muss|musste|gelegen|geschoben|$)/],
  [
    'tropf schläuchen maschinen maschine dialyse blutwäsche beatmungsmaschine',
    /(?:hängt|hing|liegt|lag|hänge|muss|angeschlossen|geht) (?:\S{1,24} ){0,5}(?:am|an|an der|an den|an die|zur) _/,
  ],
  ['schlaf tiefschlaf koma', /künstliche[nmrs]? _/],
  [
    'rettungswagen rtw notarzt hubschrauber rettungshubschrauber krankenwagen blaulicht',
    /(?:vom|mit dem|im|per|mit) _ (?:\S{1,24} ){0,6}(?:ab|abgeholt|abtransportiert|gebracht|gefahren|weg|eingeliefert|mitgenommen|geflogen)/,
  ],
  ['eingeliefert', /(?:wurde|worden|ist|sei|hat|man) (?:\S{1,24} ){0,7}_/],
  ['spirale', /_ (?:\S{1,24} )?(?:verrutscht|gesetzt|gezogen|entfernt|eingesetzt)/],
  ['wunde', /_ (?:\S{1,24} ){0,2}(?:geklebt|genäht|heilt|eitert|nässt|verheilt)/],
  ['naht', /(?:frische[nr]?|offene[nr]?|aufgegangene[nr]?) _/],
  [
    'schrauben schraube platte nagel metall draht',
    /_ (?:aus|im|in|entfernt|raus) (?:dem|der|seinem|ihrem|meinem|seiner|ihrer|meiner)? ?(?:bein|arm|knie|fuß|hüfte|rücken|kiefer|schulter|hand|knochen|sprunggelenk)/,
  ],
  ['sensor', /_ (?:\S{1,24} )?(?:am|im) (?:oberarm|arm|bauch)/],
  [
    'ernährung',
    /_ (?:über|via|per|durch) (?:die |eine |einen |den )?(?:port|sonde|nasensonde|peg|magensonde)/,
  ],
  [
    'gips',
    /(?:mein|sein|ihr) _ (?:kommt|ist|muss|bleibt|wird|war)|(?:arm|bein|fuß|hand|finger|knie) (?:\S{1,24} ){0,2}in _|_ (?:bis zum|am linken|am rechten|am bein|am arm)/,
  ],
  ['schlinge', /arm (?:\S{1,24} ){0,2}in (?:der|einer) _/],
  [
    'stützen krücken',
    /(?:geht|läuft|ging|gehe|laufe|lief|kommt|humpelt) (?:\S{1,24} ){0,4}(?:an|auf|mit) (?:zwei )?_/,
  ],
  ['konserven blutkonserven', /(?:bekam|bekommt|erhielt|brauchte|braucht|\d) (?:\S{1,24} ){0,3}_/],
  ['transfundiert', /_/],

  // What the body does
  ['prozent', /(?:sieht|sehe|hört|höre) (?:nur )?(?:noch )?\S{1,24} _/],
  [
    'ziehen reißen stechen',
    /(?:ein|starkes|das) _ in (?:der|den|dem|seiner|ihrer|meiner) (?:brust|schulter|leiste|wade|seite|rücken|knie|bauch|arm|bein|hüfte)/,
  ],
  ['grün', /_ um die nase/],
  [
    'grau blass bleich gelb',
    /(?:ganz|völlig|richtig|so) _ (?:im gesicht |um die nase |in den augen )?(?:geworden|gewesen|war|ist|$|,|in den augen)/,
  ],
  ['blau', /(?:läuft|lief) (?:\S{1,24} ){0,3}_ an|_ angelaufen/],
  [
    'gestürzt ausgerutscht hingefallen gestolpert',
    new RegExp(
      `${BE} ${SOME}{0,6}(?:bad|bett|dusche|leiter|treppe|küche|flur|badewanne|nachts|mehrfach|wieder|zuhause|hause) ${SOME}{0,2}_`,
    ),
  ],
  [
    'übergeben',
    /(?:sich|mich) (?:\S{1,24} ){0,3}(?:zweimal|dreimal|mehrfach|mehrmals|ständig|heute|nachts|morgens|wieder|viermal) _|_ müssen|(?:hat|habe|haben|musste|hatte) (?:sich|mich) (?:\S{1,24} ){0,6}_(?:$| ,)/,
  ],
  [
    'kraft',
    /(?:keine|kaum|wenig|ohne) _ (?:mehr )?in (?:den|die|seinen|ihren|meinen|der|seiner|ihrer|meiner) (?:\S{1,24} )?(?:beine?n?|arme?n?|händen?|fingern?|hand|knien)/,
  ],
  ['wort', /kein (?:klares |deutliches |richtiges |verständliches |einziges )?_ (?:mehr )?(?:raus|heraus)/],
  [
    'gedächtnis kurzzeitgedächtnis langzeitgedächtnis',
    /(?:lücken|aussetzer|löcher) im _|_ (?:lässt|ließ|ist weg|versagt|verloren|lassen|spielt)/,
  ],
  ['müde schlapp matt', /(?:ständig|dauernd|chronisch|bleiern|andauernd|krankhaft) _/],
  ['dreht drehte', /_ sich (?:bei |in )?(?:ihm |ihr |mir )?alles/],
  ['augen', /schwarz vor (?:den |ihren |seinen )?_/],
  ['schwarz', /(?:wird|wurde) (?:es )?(?:ihr|ihm|mir) (?:\S{1,24} ){0,2}_/],
  [
    'riecht schmeckt rieche schmecke',
    /_ und (?:riecht|schmeckt|rieche|schmecke) (?:\S{1,24} ){0,2}nichts|_ (?:er |sie |ich )?(?:seitdem |seither |gar )?nichts(?: mehr)?(?:$| ,)/,
  ],
  [
    'geruch geschmack geruchssinn geschmackssinn',
    /(?:keinen|ohne|den|ihren|seinen|meinen) (?:\S{1,24} ){0,2}_ (?:\S{1,24} ){0,2}(?:mehr|verloren|genommen|verlor)/,
  ],
  [
    'weh',
    /(?:tut|tun|tat|taten) (?:mir |ihm |ihr )?(?:\S{1,24} ){0,2}(?:alles|faser|knochen|körper|leib|überall) _|(?:mir|ihm|ihr) tut (?:\S{1,24} ){0,3}_/,
  ],
  [
    'schwitzt schwitze schwitzte',
    /(?:nachts|ständig|stark|mal) (?:\S{1,24} ){0,3}_|_ (?:nachts|ständig|stark|viel)|_ (?:\S{1,24} ){1,4}durch(?= |$)/,
  ],
  ['friere friert', /mal _ (?:ich|er|sie)|_ (?:er|sie) ein/],
  [
    'haare',
    /(?:gehen|gingen|fallen|fielen) (?:\S{1,24} ){0,5}_ aus|_ (?:\S{1,24} )?(?:ausgefallen|verloren|ausgehen|ausfallen)|(?:seine|ihre|meine|die) _ verloren/,
  ],
  ['schleim', /_ (?:auf|in) der (?:brust|lunge)|(?:blutigen|gelben|grünen|zähen|eitrigen) _/],
  [
    'blut',
    /_ im (?:urin|stuhl|auswurf|erbrochenen)|(?:hustet|spuckt|erbricht|hustete|spuckte|erbrach) (?:\S{1,24} ){0,3}_|_ (?:gehustet|gespuckt|erbrochen)/,
  ],
  ['schaum', /_ vor (?:dem|seinem|ihrem) mund/],
  [
    'spuckt spuckte',
    /_ (?:blut|galle|alles|nur|seit|viel|wieder)(?= |$)|(?:kind|baby|ständig|heute|\S{1,24}) _ , (?:temperatur|fieber|hat|will)/,
  ],
  [
    'verschluckt verschlucke',
    /_ (?:sich|mich) (?:ständig|oft|an jedem|immer|beim|dauernd|leicht)|(?:sich|mich) (?:ständig|oft|dauernd|leicht|beim \S{1,24}) _/,
  ],
  [
    'atmen ausatmen einatmen',
    /(?:pfeift|rasselt|röchelt|setzt|setzte|sticht|schmerzt) (?:\S{1,24} )?(?:beim|mit dem) _/,
  ],
  [
    'schläft schlief',
    /_ (?:\S{1,24} ){0,3}(?:unvermittelt|plötzlich|ständig) ein|_ (?:\S{1,24} ){0,5}(?:keine stunde|nicht mehr durch|nicht durch|nur mit tabletten)/,
  ],
  ['lippen', /(?:liest|lese|lesen) (?:\S{1,24} )?von den _/],
  ['kürzer', /(?:bein|arm|fuß|arme|beine) (?:ist |sei |war )?(?:\S{1,24} ){0,4}_/],
  ['umgeknickt', /(?:bin|ist|sei|war) (?:\S{1,24} ){0,6}_/],
  [
    'umgekippt umgefallen zusammengesackt zusammengeklappt',
    /(?:ist|sei|war|bin) (?:\S{1,24} ){0,3}(?:er |sie |beim \S{1,24} |plötzlich |im \S{1,24} )_|(?:er|sie|ich) (?:ist |sei |war )(?:\S{1,24} ){0,4}_/,
  ],
  ['zittert zitterte', /_ (?:so|stark|immer|am|ständig)(?= |$)/],
  [
    'kur reha sanatorium',
    /(?:war|ist|fährt|fuhr|muss|geht|sei|bin|kommt|kam) (?:\S{1,24} ){0,3}(?:zur|auf|in|ins|im|aus der) _/,
  ],
  ['entartet', /(?:gewebeprobe|probe|zellen?|gewebe|muttermal) (?:\S{1,24} ){0,3}_/],
  ['röchelt röchelte schnarcht hechelt', /_ (?:die ganze nacht|nachts|ständig|beim)/],
  ['zerspringen platzen', /(?:kopf|schädel) zum _/],
  [
    'eimer arsch sack',
    /(?:kreuz|rücken|knie|hüfte|schulter|bandscheiben?|gelenke?|gesundheit|kniegelenk|lunge|leber|herz) (?:\S{1,24} )?(?:ist|sind|sei|seien) (?:\S{1,24} )?im _/,
  ],
  ['glas', /knochen (?:\S{1,24} ){0,2}wie _/],
  [
    'laufen sprechen schlucken',
    /(?:lernt|lerne|lernen|lernte|muss) (?:\S{1,24} ){0,3}wieder (?:\S{1,24} ){0,2}_|_ (?:\S{1,24} ){0,2}(?:neu|wieder) (?:er)?lernen/,
  ],
  ['aceton', /(?:riecht|roch|rieche) (?:\S{1,24} ){0,3}nach _/],
  ['eisen', /(?:fehlt|fehle|mangelt) (?:\S{1,24} ){0,3}an _/],
  [
    'luft',
    /(?:japst|schnappt|ringt|schnappte|rang) (?:\S{1,24} )?nach _|(?:kriegt|bekommt|kriege|bekomme|bekam) (?:\S{1,24} ){0,5}(?:keine|kaum|schlecht) _|(?:keine|kaum|schlecht|wenig) _ (?:mehr )?(?:bekommt|bekomme|kriegt|kriege|bekam|gekriegt|bekommen)/,
  ],
  ['stimme', /_ (?:ist |war |bleibt |blieb |völlig ){0,2}(?:weg|fort|versagt|versagte)|keine _ mehr/],
  ['nase', /_ (?:läuft|lief|ist zu|ist dicht|verstopft|blutet)/],
  [
    'hals',
    /_ (?:kratzt|schmerzt|brennt|tut weh|ist rot|ist zu)|(?:kratzen|schmerzen|kloß) im _|steife[nrms]? _/,
  ],
  [
    'verträgt vertrug vertrage vertragen',
    /_ (?:keine?n? )?(?:jod\S{0,20}|kontrastmittel|narkosen?|staub|pollen|nüsse|laktose)|(?:staub|kontrastmittel|narkose|pollen|antibiotikum) (?:\S{1,24} ){0,3}_/,
  ],
  ['star', /(?:auf|an) (?:beiden|einem|dem linken|dem rechten) augen? _|_ (?:operiert|gestochen|operieren)/],
  [
    'bauch',
    /hielt sich den _|hält sich den _|(?:babys?|kind|zwillinge) (?:im|in ihrem|in meinem) _|(?:mit )?dicke[mn]? _ (?:und|warte|stehe|steht|in|schwanger|schon)/,
  ],
  [
    'regel periode',
    /_ (?:so |sehr |zu )?(?:stark|schmerzhaft|unregelmäßig)|(?:ihre|meine|die) _ (?:ist |war |bleibt )?(?:aus|ausgeblieben)/,
  ],

  // A child to come, or none
  ['unterwegs', /(?:zwillinge|drillinge|was kleines|ein kind|ein baby|nachwuchs) (?:\S{1,24} )?_/],
  [
    'kriegen bekommen zeugen',
    /keine (?:eigenen |leiblichen )?kinder (?:mehr )?_ (?:kann|können|$)|(?:kann|können|konnte|könne) (?:\S{1,24} ){0,3}keine (?:eigenen |leiblichen )?kinder (?:mehr )?_/,
  ],
  [
    'zweites drittes viertes fünftes erstes',
    /erwarte[tn]? (?:\S{1,24} ){0,4}(?:ihr|unser|mein|sein) _(?! (?:gemeinsames )?(?:kind|baby))/,
  ],
  ['striche', /(?:test|teststreifen) (?:\S{1,24} ){0,3}zwei _/],
  ['überfällig', /ich bin (?:\S{1,24} ){0,4}_(?:$| ,)/],
  [
    'verlor verloren',
    /(?:ein|zwei) (?:ungeborenes )?(?:kind|kinder|baby|babys) _(?=$| ,| und)|_ (?:\S{1,24} ){0,6}(?:ihr|das|unser|mein) (?:kind|baby|ungeborenes)(?= |$)|(?:ihr|unser|mein|das) (?:kind|baby|ungeborenes|sternenkind) (?:(?!(?:seine|ihre|eine|de)n |die |das |eine )\S{1,24} ){0,6}_/,
  ],
  ['monat', /im (?:dritten|vierten|fünften|sechsten|siebten|achten|neunten) _ (?:zu sein|schwanger)/],
  ['welt', /tot (?:auf die|zur) _/],
  ['geboren geborenen geborenes geborene', /(?:still|tot|taub|blind|gehörlos|zu früh|ohne \S{1,24}) _/],
  ['mutterpass schwangerschaftstest ultraschallbild', /(?:ihren|ihr|den|das|mein|positive[rn]?) _/],

  // Dying
  ['erstickt ertrunken verblutet verhungert verdurstet', new RegExp(`(?:${BE}|habe) ${SOME}{0,7}_`)],
  [
    'erlegen',
    /(?:leidens?|krankheit|verletzungen|krebs|infarkt|herzinfarkt|schlaganfall|tumorleiden|\S{2,24}leiden) (?:\S{1,24} ){0,3}_/,
  ],
  [
    'herzschlag',
    new RegExp(`(?:den|einen|${OWN}) _ ${SOME}{0,2}(?:eingebracht|erlitten|bekommen|getroffen)`),
  ],
  ['hoffnung', /ärzte (?:\S{1,24} ){0,5}_/],
  ['gezählt', /tage (?:sind|seien|waren) _/],
  [
    'leben',
    /nicht mehr lange zu _|(?:kämpft|kämpfte|ringt|bangen|bangt) (?:\S{1,24} ){0,2}um (?:sein|ihr|das) _/,
  ],
];
