/*
 * How sexual life, orientation and gender are told without their plain words, as in `paraphrases.ts`: one word (`_`) and
 * those around it. Basis: Art. 9 (1) GDPR; § 1 SBGG.
 */
export const TOLD_SEXUAL: readonly (readonly [words: string, around: RegExp])[] = [
  ['out', /coming _(?! beratung)/],
  ['outing', /(?:zwangs|coming|sein|ihr|mein) _/],
  ['id', /trans _/],
  [
    'beziehung ehe',
    /(?:in|eine) offene[rn]? _ (?:leb|führ|,|$)|(?:gleichgeschlechtliche[rn]?|lesbische[rn]?|schwule[rn]?|homosexuelle[rn]?|außereheliche[rn]?|polyamore[rn]?|intime[rn]?|sexuelle[rn]?) _|führ\S{0,3} eine offene _/,
  ],
  [
    'kontakte kontakt beziehungen verkehr handlungen partner partnerschaft',
    /(?:gleichgeschlechtliche[rnm]?|heterosexuelle[rn]?|homosexuelle[rn]?|sexuelle[rnm]?|intime[rnm]?|außereheliche[rnm]?|ungeschützte[rnm]?|wechselnde[rn]?|geschlechtliche[rnm]?) _/,
  ],
  [
    'freundin',
    /feste _ (?:\S{1,24} ){0,4}(?:paar|zusammen)|tochter hat (?:\S{1,24} ){0,2}(?:eine|ihre) (?:feste )?_/,
  ],
  ['freund', /sohn hat (?:\S{1,24} ){0,2}(?:einen|seinen) (?:festen )?_/],
  ['bruder', /warme[rn]? _/],
  ['ufer', /am anderen _ (?:fisch|daheim|sei)|vom anderen _/],
  [
    'frau mann',
    /(?:mit einer|mit einem) _ (?:\S{1,24} ){0,2}(?:zusammenleb)|früher (?:einmal |mal )?ein(?:e)? _ (?:war|gewesen)|(?:früher|vorher|vormals|einst|eigentlich|biologisch|im falschen körper) (?:ein |eine )?_(?= |$)|als _ (?:leben|gelebt|auf|angesprochen|geboren|fühl)|(?:rührt|fasst) (?:ihr|sein|mein|der|die) _ (?:sie|ihn|mich) nicht (?:mehr )?an|_ zu(?:r)? (?:mann|frau) _?(?: transidentität)?/,
  ],
  [
    'frauen männer männern jungs jünglingen jungen mädchen kerle kerlen knaben kindern mitschülerin mitschüler',
    /(?:auf|zu) (?:\S{1,24} ){0,2}_ (?:steh|gestanden|hingezogen)|(?:steht|stehe|stehen|stünde) (?:\S{1,24} ){0,2}auf (?:\S{1,24} )?_|(?:lieb\S{0,3}|begehr\S{0,3}|küsst\S{0,2}|schläft mit|geschlafen mit|sex mit|rumknutscht mit|neigung zu|liebe zu (?:einer|einem|einen)?|unzucht zwischen|unzucht mit|vorliebe für|interesse an kleinen|intim mit) ?_|_ (?:lieb|begehr|küss)|mit _ (?:rumknutscht|geschlafen|ins bett|schläft|intim)|zwei _ (?:als paar|nebeneinander|gleichzeitig|seien|, die (?:zusammen|sich lieben))/,
  ],
  [
    'mütter väter ehemänner lebensgefährtinnen angetrauten lebensgefährten ehefrauen',
    /(?:wir|unsere) zwei _|zwei _ (?:ein kind|hat|als eltern|eingetragen)|als _(?= |$)|(?:seinem|seinen|dessen) _(?= |$)/,
  ],
  [
    'gefährten lebenspartner mann verlobten',
    /(?:seinem|seinen|dessen) (?:langjährigen |verstorbenen |neuen )?_(?= |$)/,
  ],
  [
    'verlobt zusammen liiert verheiratet',
    /mit (?:einem|einer) (?:kommilitonen|kollegen|mann|frau|mitschülerin|freundin) _/,
  ],
  [
    'geliebten geliebte geliebter liebhaber liebhaberin lover',
    /(?:seinen?|ihren?|ihrem|seiner|ihre|seine|meine[nms]?|verheirateter|ein|einen|eine|heimliche[rn]?|dessen|junge[rn]?) (?:\S{1,24} )?_/,
  ],
  [
    'verhältnis affäre liebschaft verhältnisse affären liebesaffäre geschichte romanze',
    /(?:ein|eine|das|die|heimliche[sn]?|seine|ihre|sein|ihr|außereheliche[sn]?) (?:\S{1,24} )?_ (?:mit (?:der|dem|einer|einem|seiner|seinem|ihrer|ihrem|meiner|meinem|herrn|frau)(?= |$)(?! (?:stadt|verwaltung|behörde|amt|gemeinde|nachbarn))|haben|hat|hatte|gehabt|angefangen|begonnen|zwischen)|(?:hat|habe|hatte|haben) (?:\S{1,24} ){0,4}(?:eine )_(?= |$)/,
  ],
  [
    'babysitterin nachbarin nachbarn kollegin kollegen chefin chef sekretärin au-pair frau mann freundin freund schwägerin schwager trainer trainerin lehrerin praktikantin tante cousine',
    /(?:etwas|was) mit (?:der|dem|einer|einem|seiner|seinem|ihrer|ihrem|meiner|meinem) _(?= |$)/,
  ],
  ['fremd', /(?:geht|ging|gehe|gehen|gegangen) _(?= |$)|_ (?:gegangen|ging|gehe|geht)(?= |$)/],
  ['stand', /one night _/],
  [
    'bett',
    /(?:im|ins) _ (?:gehabt|nichts|nicht|tut sich|läuft|gegangen|erwischt|gezwungen)|(?:andere[nr]?|mit ihm|mit ihr|mit dem \S{1,24}|mit der \S{1,24}) (?:\S{1,24} )?(?:im|ins) _|spür\S{0,2} im _/,
  ],
  ['doppelbett bett decken', /(?:gemeinsames|teilen (?:ein|sich ein|das)|zwei) _/],
  ['postboten milchmann nachbarn', /(?:in wirklichkeit|eigentlich|wohl|sei) vom _/],
  ['kind sohn tochter', /_ eines anderen(?= |$)/],
  [
    'sex',
    /(?:keinen|ohne|kein|hatte|habe|hat|ungeschützten?|gegen|beim|hatten|haben|zum|mit|nach|vom|den|bezahlten?|für) _(?= |$)(?! (?:unterricht|aufklärung|im alter|und gender))|_ (?:mit|ohne|statt|gegen|hab|hatt|auf|bezahlt|gezwungen)/,
  ],
  [
    'sexuell sexuelle sexuellen sexueller',
    /_ (?:inaktiv|aktiv|enthaltsam|missbraucht|belästigt|genötigt|frustriert|unerfahren|auffällig|unlust|gefügig|enthemmt|übergriffig|distanzlos|funktionsstörung|orientierung (?:\S{1,24} )?(?:ist|sei)|neigung\S{0,2}|vorlieben|präferenz|dienste|fantasien|phantasien|handlungen)/,
  ],
  ['hose', /tote _/],
  ['hoch', /(?:kriegt|bekommt|kriege|bekomme) (?:\S{1,24} ){0,2}(?:keinen|ihn nicht) (?:mehr )?_/],
  [
    'intim',
    /_ (?:gewesen|geworden|war|waren|miteinander)|(?:war|waren|wurde|wurden) (?:\S{1,24} ){0,3}_(?= |$)/,
  ],
  ['befriedigt befriedigte befriedigen', /_ (?:sich|mich)|(?:sich|mich) (?:\S{1,24} ){0,2}selbst _|selbst _/],
  ['selbst', /befriedigt sich (?:\S{1,24} ){0,3}_/],
  ['entblößt entblößte', /(?:sich|mich|hat|habe) (?:\S{1,24} ){0,4}_|_ (?:sich|sein|ihr)/],
  [
    'glieds glied penis genitalien genitale genital scheide vagina geschlechtsteil geschlechtsteils',
    /(?:seines|sein|seinen|ihre[rn]?|ihr|am|zeigte|bild|virilisiert\S{0,3}|im|des) (?:\S{1,24} )?_/,
  ],
  ['oben', /_ ohne/],
  ['rock', /unter (?:den|die) _/],
  [
    'nackt nackte',
    /(?:filmt\S{0,1}|gefilmt|fotografiert\S{0,1}|zeigte sich|lief|läuft|stand|schickt\S{0,1}|völlig|ganz) (?:\S{1,24} ){0,3}_/,
  ],
  ['akt', /beim _ (?:gefilmt|fotografiert|überrascht|erwischt)/],
  ['end', /happy _(?= |$)/],
  [
    'prostitution strich',
    /(?:der|auf den|in der|in die|zur|am) _ (?:nach|gezwungen|gearbeitet|geh|gegangen|ging)|(?:geht|ging|gehe|gehen) (?:\S{1,24} )?(?:der|auf den) _/,
  ],
  ['schafft schaffte', /_ (?:\S{1,24} )?an(?= |$)(?! (?:der|dem|den))/],
  [
    'körper',
    /(?:mit|verkauft|verkaufte|verkaufen) (?:ihrem|ihren|seinem|seinen|den) _|_ (?:abbezahl|verkauf|anbiet)|im falschen _/,
  ],
  ['naturalien', /(?:miete|nebenkosten|schulden|kaution) (?:\S{1,24} )?in _/],
  [
    'dame damen',
    /(?:lässt|ließ|bestellt) (?:sich )?(?:\S{1,24} )?(?:eine|freitags eine|öfter) _ (?:kommen|aufs zimmer)/,
  ],
  ['hostess dame bardame', /eine _ (?:aus|ersetze|kommen|mit zimmer)|als _ mit zimmer/],
  ['massiert massage', /_ (?:aber )?(?:\S{1,24} )?mit happy|erotische[rn]? _/],
  ['franz', /_ (?:pur|natur|beidseitig)/],
  ['sm', /_ (?:eben|studio|praktiken|szene|paar|spiele)/],
  ['praktiken', /(?:zu|sexuelle[n]?|ungewöhnliche[n]?|perverse[n]?) _ (?:, die|gezwungen|die|zwing)/],
  ['dreier', /(?:zum|zu einem|einen) _/],
  ['abenteuer', /(?:sucht|suche) (?:\S{1,24} )?_ ohne|erotische[sn]? _/],
  ['avancen', /eindeutige _/],
  [
    'neigung neigungen veranlagung',
    /(?:seine[rn]?|ihre[rn]?|meine[rn]?) (?:\S{1,24} )?_(?= |$)|(?:gleichgeschlechtliche|homosexuelle|pädophile|sexuelle)\S{0,1} _/,
  ],
  ['hände', /_ (?:gehen )?überall (?:hin)?|unsittlich/],
  [
    'körbchengröße intimrasur slip unterwäsche',
    /nach (?:ihrer|meiner|der) _|(?:trägt|trage|getragene) (?:\S{1,24} )?_/,
  ],
  [
    'kleider kleid frauenkleider röcke',
    /nur _ (?:will|trägt|tragen|wollen)|(?:trägt|trage|in) (?:heimlich |gern |zu hause )?(?:frauenkleider\S{0,1})|_ will und/,
  ],
  ['frauenkleidern frauenkleider damenkleidung', /(?:in|trägt|trug|trage) (?:\S{1,24} )?_/],
  ['unverheirateten', /mit einem _/],
  ['jungfrau', /(?:noch|keine) _/],
  [
    'verkehr',
    /(?:geschlechtlichen|kein|keinen|ungeschützten|vorehelichen|ehelichen|außerehelichen) _ (?:für eine woche|gehabt|mit|mehr|miteinander)/,
  ],
  [
    'abbruch abbruchs',
    /(?:wegen (?:eines|des)|zum|nach dem|den|einen) _ (?:vornehm|machen|lassen|in der|der schwangerschaft|bei pro)|wegen eines _/,
  ],
  ['wegmachen', /_ (?:lass|ließ)/],
  ['pille', /_ danach|(?:nimmt|nehme|verhütet mit der|seit) (?:\S{1,24} ){0,2}die _/],
  ['spirale', /(?:die|eine|ihre) _ (?:raus|entfern|ziehen|einsetz|gelegt|legen|verrutscht)/],
  ['austragen', /(?:kind|baby|es) (?:\S{1,24} ){0,2}_/],
  ['wasserlassen', /brenn\S{0,4} beim _/],
  ['ausfluss', /_ (?:, )?(?:brennen|juckreiz|aus der scheide|vaginal)|(?:vaginaler|eitriger) _/],
  ['gummi kondom', /(?:ohne|kein|geplatzte[sn]?|gerissene[sn]?|riss das) _/],
  [
    'beschnitten beschneiden',
    /(?:wurde|ist|bin|sei|wurden|wird|worden|werden|als mädchen|als kind|jüngster wurde|nicht) (?:\S{1,24} ){0,3}_(?= (?:worden|werden|,|wie|und)|$)|_ worden/,
  ],
  ['winkel', /(?:rosa|schwarzen) _/],
  ['175', /nach _ (?:stgb )?(?:verurteilt|verfolgt)|(?:wegen|aufgrund) (?:des )?_/],
  // Gender
  [
    'männlich weiblich divers',
    /(?:von|statt|vormals|früher|noch als|nun|jetzt) (?:weiblich in |männlich in )?_ (?:in (?:weiblich|männlich|divers)|geführt|eingetragen|ist|$)|(?:vormals|ehemals) _/,
  ],
  [
    'personenstand geschlecht geschlechtseintrag',
    /(?:den|sein|ihr|mein|seinen|ihren|meinen|das|rechtliches) _ (?:\S{1,24} )?(?:ändern|geändert|angleichen|wechseln|gewechselt|anpassen)/,
  ],
  ['geschlechtsentwicklung', /variante(?:n)? der _/],
  [
    'tsg sbgg',
    /(?:nach|nach dem|gemäß) _ (?:von|vom|erfolgt|rechtskräftig|änder)|beschluss (?:\S{1,24} )?_|nach (?:2 )?_ (?:: )?änderung/,
  ],
  ['rolle', /in der (?:neuen|weiblichen|männlichen|anderen) _/],
  ['aufgerufen angesprochen angeredet', /als (?:er|sie|herr|frau) _/],
  ['pronomen', /_ (?:dey|they|er|sie|en|hen|xier)|(?:seine|ihre|gewünschte[sn]?|bevorzugte[sn]?) _/],
  [
    'x',
    /(?:statt|ein|einem|mit) (?:m |w |f )?(?:ein )?_ (?:eingetragen|im pass|als geschlecht)|statt m ein _/,
  ],
  ['pan', /(?:sei|bin|ist|als) _(?= |$)/],
  ['bi', /(?:als|sei|bin|ist|wohl) _(?= |$)/],
  [
    'hormone hormonen hormonbehandlung',
    /umstellung auf _|(?:nimmt|nehme|bekommt|gegengeschlechtliche\S{0,1}) _|seit \S{1,24} auf _/,
  ],
  ['angleichung transition', /(?:nach|vor|seit|während|in) (?:der|ihrer|seiner|meiner) _/],
  ['adamsapfel', /_ (?:\S{1,24} )?(?:ab|verklein)/],
  ['phallus penoid', /_ aufbau/],
  ['binder', /(?:trägt|trage|trug) (?:\S{1,24} )?_ (?:unter|um)/],
  ['ags', /_ (?:virilis|, virilis|mit salzverlust)|(?:diagnose|wegen|mit) _(?= |$)/],
  ['zurückverwandelt', /(?:wieder|sich) _/],
  ['mutter vater', /(?:als|zwei) (?:mit|co|zweite|weitere[rn]?) _(?= (?:ein|aner)|$)/],
  ['msm wsw', /(?:steht|als|ist|bericht|anamnese) _|_ (?:, keine|, kein|anamnest|laut|ja)/],
  ['leihmutter', /per _/],
  ['club', /(?:fkk|sauna|swinger) _/],
  // How neighbours and families say it
  [
    'andersrum andersherum',
    /(?<!es )(?:ist|sei|bin|war|gepolt) (?:\S{1,24} )?_(?= |$)|(?<!es )_ (?:ist|sei|gepolt|war|bin)(?= |$)/,
  ],
  [
    'nächte nacht',
    /(?:ihre|seine|meine|heiße|gemeinsame|wilde|gemeinsamen)\S{0,1} _ mit (?:dem|der|einem|einer|ihm|ihr|seiner|ihrem)|für eine _ (?:bestellt|bezahlt|gekauft|gebucht)|die _ mit (?:ihm|ihr|einer fremden|einem fremden|einem kollegen|einer kollegin)/,
  ],
  ['gogo', /als _|_ (?:girl|tänzerin|in einem|im)/],
  [
    'filmchen filme videos clips fotos',
    /_ für erwachsene|(?:schmuddel|schmutzige|unanständige|schlüpfrige)\S{0,1} _/,
  ],
  [
    'freier freiers freiern',
    /(?:der|dem|des|den|ein) _(?= (?:gab|und|wurde|war|hat|habe|zahlt\S{0,1}|wollte|sei|erschien|angab)|$)|(?:ihrem|ihren|ihre) _/,
  ],
  ['untenrum', /_ (?:\S{1,24} )?(?:angefasst|berührt|gestreichelt|rasiert|entzündet|juck|brenn|anfass)/],
  ['lust', /aus _(?= (?:,|nicht|trägt|und nicht)|$)/],
  [
    'peitsche fesseln handschellen knebel',
    /(?:päckchen|paket|schublade|koffer|karton|nachttisch) (?:\S{1,24} ){0,4}_|_ und (?:halsband|peitsche|fesseln|maske|knebel|gerte)/,
  ],
  [
    'unberührt',
    /(?:sei|ist|war|noch|ob) (?:\S{1,24} ){0,2}_ (?:in die ehe|gewesen|gebliebe|vor der)|_ in die ehe/,
  ],
  ['anstecker button pin armband aufkleber', /(?:pride|regenbogen|csd|lesben) _/],
  [
    'freund',
    /seine[nm] (?:festen|langjährigen) _|seinen _ (?:\S{1,24} ){0,2}(?:geheiratet|heirat|verpartner|geküsst)/,
  ],
  [
    'freundin',
    /ihre _ (?:\S{1,24} ){0,2}(?:geheiratet|heirat|verpartner|geküsst)|ihrer langjährigen _|(?:eine|heimliche) _ neben|nebenher eine _/,
  ],
  ['angetraute angetrauter', /(?:sie und )?(?:ihre|ihrer) (?:angetrauten? )?_/],
  ['angetrauten', /(?:ihrer|seinem|seinen) _/],
  [
    'mamas mütter mamis papas väter papis',
    /(?:hat|habe|haben|hätte|mit|bei) (?:\S{1,24} )?zwei _|(?:seine|ihre|meine|unsere) (?:beiden|zwei) _/,
  ],
  [
    'kerl mann typen kerlen',
    /mit (?:einem|seinem|anderen) _ (?:das bett|ins bett|im bett|rumgemacht|geknutscht|intim|herumgemacht)/,
  ],
  [
    'männern frauen',
    /mit _ (?:wie|und|als auch) (?:auch )?(?:mit )?(?:frauen|männern) (?:gelebt|geschlafen|leb|lieb|schlaf|zusammen|intim)/,
  ],
  [
    'liebesbriefe liebesbrief liebesbriefen',
    /_ (?:\S{1,24} ){0,4}(?:von|an) (?:einem|einen|einer|eine|seinem|seinen|ihrer|ihre|der|dem|den) /,
  ],
  [
    'angebandelt angebändelt rumgemacht geknutscht rumgeknutscht herumgemacht techtelmechtel',
    /(?:mit|hat|habe|haben) (?:\S{1,24} ){0,5}_/,
  ],
  ['geliebten geliebte', /(?:meiner|deiner) _/],
  [
    'bordell puff laufhaus eroscenter saunaclub',
    /(?:ins|in den|in das|im|aus dem) (?:\S{1,24} )?_ (?:geht|gegangen|ging|gehe|gesehen|gewesen|arbeit)|(?:geht|ging|gehe|fährt|war) (?:\S{1,24} ){0,3}(?:ins|in den|im) _/,
  ],
  ['pflichten', /ehelichen? _(?! und)/],
  ['prep', /(?:nimmt|nehme|hiv|die) _(?= |$)/],
  ['liebesleben', /(?:sein|ihr|mein|unser|seinem|ihrem|meinem) _/],
  ['erregt erregte', /(?:sexuell|sichtlich) _ (?:wurde|war|durch|von)|sexuell _/],
  ['outing', /(?:seit|nach|vor) (?:dem|seinem|ihrem|meinem) _/],
  [
    'csd',
    /(?:mitgelaufen|läuft|teilgenommen|war) (?:\S{1,24} ){0,3}(?:beim|auf dem|am) _|(?:beim|auf dem) _ (?:\S{1,24} ){0,2}(?:mitgelaufen|teilgenommen|gesehen|fotografiert|erkannt)/,
  ],
  [
    'kondome kondomen kondom',
    /(?:benutzt|benutze|tasche|nachttisch|handschuhfach|verlangt|schublade) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,2}(?:gefunden|benutzt|vergessen)/,
  ],
  [
    'geküsst küsst küsste',
    /(?:einen (?:jungen|mann|mitschüler|kollegen)|eine (?:frau|mitschülerin|kollegin)|ein mädchen|mit zunge|auf den mund) (?:\S{1,24} )?_|_ (?:einen (?:jungen|mann|mitschüler|kollegen)|eine (?:frau|kollegin|mitschülerin))/,
  ],
  ['tinder bumble hornet feeld parship', /(?:auf|bei|über|per|via) _/],
  ['kinderwunsch', /(?:unerfüllte\S{0,2}|unser\S{0,3}|ihr\S{0,3}|seines|wegen) _/],
  ['gesundheit', /(?:klinik|ambulanz|praxis|zentrum) für sexuelle _/],
  [
    'nachtclub nachtklub tanzbar',
    /(?:tanz\S{0,3}|gogo|strippt|auszieh\S{0,3}) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,2}(?:tanzt|strippt)/,
  ],
  ['strich', /(?:für den|vom|auf dem) _(?= |$)(?! und)/],
  ['vakuumpumpe', /_ (?:fürs|für das|am) (?:glied|penis)/],
];
