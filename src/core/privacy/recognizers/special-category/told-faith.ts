/*
 * How faith is told without its plain words, as in `paraphrases.ts`: one word (`_`) and those around it. Basis: Art. 9 (1)
 * GDPR.
 */
export const TOLD_FAITH: readonly (readonly [words: string, around: RegExp])[] = [
  // Coming to a faith, staying with it and leaving it
  [
    'kirche gemeinschaft gemeinde glauben gott religion bistum kirchen',
    /_ (?:\S{1,24} ){0,2}den rücken (?:ge)?kehr|den rücken (?:ge)?kehr\S{0,3} (?:\S{1,24} ){0,3}_|(?:in|zu|an|mit) (?:gar )?(?:keiner|keine|keinem|keinen) (?:\S{1,24} )?_(?! (?:für|über))|(?:eintreten|eingetreten|eintritt|zurückgekehrt|zurück|wiedereintreten) (?:\S{1,24} ){0,2}in die (?:\S{1,24} )?_|aus (?:der|unserer|seiner|ihrer) (?:\S{1,24} ){0,2}_ (?:abgemeldet|raus|ausgeschlossen|geworfen|verstoßen|austreten)|(?:vom|mit dem|mit|zum|im|den|seinen|ihren) _ (?:\S{1,24} ){0,3}(?:abgefallen|abgekommen|gebrochen|abgeschlossen|gekommen|verloren|gefunden|gehadert|hadert)|(?:zu|an) _ (?:gefunden|glaub)|glaub\S{0,2} (?:\S{1,24} ){0,2}(?:an) (?:keinen |einen )?_(?= |$)|(?:hat|habe|hatte) (?:\S{1,24} ){0,2}(?:zu|mit) _ (?:gebrochen|gefunden)|(?:singt|spielt|spielte|sang|predigt|betet|dient|lektor\S{0,3}|messdiener) (?:\S{1,24} ){0,4}in (?:der|unserer|seiner|ihrer) _(?= |$)|(?:seiner|ihrer|meiner|unserer|der) _ wegen|verbietet (?:ihm|ihr|mir|uns) (?:\S{1,24} ){0,3}_|_ verbietet (?:ihm|ihr|mir|uns|es)|so wolle es (?:der|die|ihr|sein) _|(?:bei|in) (?:seiner|ihrer|meiner|unserer) _ (?:ist|gilt|gibt es|wird|verboten|getauft|konfirmiert)/,
  ],
  [
    'islam christentum judentum buddhismus hinduismus katholizismus protestantismus salafismus alevitentum orthodoxie sikhismus marxismus atheismus bahaitum jesidentum',
    /(?:vom|zum|dem|den|im|des|am|vor dem|durch den|so wolle es der) _(?! (?:und|im alltag|in deutschland|heute|im unterricht))/,
  ],
  [
    'evangelische katholische orthodoxe evangelisch katholisch',
    /(?:wieder )?eintreten in die _|(?:nie|nicht) _ (?:getauft|konfirmiert)|als _ (?:führen|geführt|eingetragen|gemeldet)|(?:wurde|bin|ist|sind|war|waren) (?:\S{1,24} ){0,2}_ (?:getauft|getraut|erzogen|aufgewachsen|geworden|beerdigt)/,
  ],
  [
    'landeskirche nordkirche kirchengemeinde pfarrei pfarre pfarrgemeinde',
    /(?:der|unserer|meiner|seiner|ihrer) _ (?:\S{1,24} )?(?:beitreten|beigetreten|zugerechnet|angehör|angeschlossen|verbunden|treu)|(?:schäfchen|glied|mitglied|kind|mesner|küster|lektor|gemeindeglied) (?:unserer|der|meiner) _/,
  ],
  ['kirchlich', /_ (?:geheiratet|getraut|heiraten|verheiratet|beigesetzt|beerdigt|bestattet|trauen)/],
  ['ökumenisch', /_ (?:getraut|geheiratet|getauft|erzogen)/],
  [
    'getauft konfirmiert gefirmt kommunion',
    /(?:nie|nicht|noch nicht|un|auch nicht|weder) _|wird (?:\S{1,24} ){0,5}_(?! (?:auf|wird))|(?:zur|ihre|seine|erste|heilige) _ (?:geht|gegangen|gehen|ging)|(?:geht|gehen|ging|geht am \S{1,12}) (?:\S{1,24} ){0,3}zur _/,
  ],
  [
    'konfirmation',
    /(?:diamantene|goldene|silberne|eiserne|seine|ihre|meine|unsere) _|feiert (?:\S{1,24} ){0,3}_/,
  ],
  [
    'taufe',
    /(?:keine|noch ohne|bisher ohne|ist ohne) _(?! (?:am|statt))|(?:seine|ihre|meine|unsere|seiner|ihrer|meiner) (?:\S{1,24} )?_/,
  ],
  [
    'bethaus gebetshaus gotteshaus betsaal versammlungshaus königreichssaal',
    /(?:ins|in das|im|zum|in ihr|in sein|in unser) (?:\S{1,18} )?_/,
  ],
  [
    'heilsarmee freikirche diakonie kirche gemeinde',
    /(?:der|unserer|ihrer|seiner) _ (?:sehr |eng )?verbunden/,
  ],
  [
    'volkszugehörige volkszugehöriger volkszugehörigen stammesangehörige stammesangehöriger',
    /_ der \S{3,20}/,
  ],
  ['volk stamm clan kaste', /(?:gehört|gehörte|gehöre|angehörige\S{0,1}) (?:\S{1,12} ){0,3}_ der \S{3,20}/],
  ['taufbecken', /über das _/],
  [
    'angeschlossen zugewandt zugehörig',
    /(?:sich|mich) (?:\S{1,24} ){0,3}(?:dem|der|einer|einem) (?:\S{1,24} ){0,2}(?:kalifat|sekte|islam|buddhismus|gemeinschaft|bewegung|freikirche|gemeinde|orden|kirche|loge|gruppe von jüngern|jüngern) _/,
  ],
  [
    'moslem muslim christ jude buddhist hindu muslimin katholik mormone jüdin atheist sikh',
    /_ (?:ge)?worden|(?:als|halachisch|gebürtiger|getaufter|überzeugter|gläubiger|strenger|bekennender|frommer|wiedergeborener|praktizierender|junger) _|(?:ist|sei|bin|war|wäre|wurde) (?:\S{1,24} ){0,3}_(?= |$)/,
  ],
  [
    'christin muslima katholikin jüdin buddhistin atheistin',
    /(?:keine|als|junge|gläubige|getaufte|überzeugte|bekennende|fromme|praktizierende) _|(?:ist|sei|bin|war|wäre|wurde) (?:\S{1,24} ){0,4}_(?= |$)/,
  ],
  ['christen muslimen juden', /(?:mit anderen|heimlich mit|zu den|von den|unter anderen) (?:deutschen )?_/],
  [
    'fromm',
    /_ (?:ge)?word|(?:sehr|so|streng|recht|ziemlich|tief) _|_ (?:erzogen|gelebt)|(?:ist|sei|war|bin) _|alles _/,
  ],
  ['fromme fromm', /alles _ (?:ab|hinter)/],
  ['zuflucht', /_ (?:bei buddha |zum buddha )?genommen/],
  [
    'ungläubiger ungläubige heide heidin hexe hexer ketzer gottloser humanist humanistin teufelsanbeter prophet freigeist esoterikerin esoteriker sünderin',
    /(?:nennt|nannte|bezeichnet|versteht|fühlt|sieht|stellt) (?:sich|mich|ihn|sie) (?:\S{1,24} ){0,4}_|(?:als|überzeugte[r]?|bekennende[r]?|ein|eine|alle|sei|bin) _(?= |$)/,
  ],
  [
    'götter göttern ahnen geister',
    /(?:den|die|alten|zu den) (?:alten |nordischen |germanischen )?_ (?:\S{1,24} ){0,2}(?:gezeigt|geopfert|opfer|leb|verehr|bet|huldig|dank|\S{0,3}$)/,
  ],
  [
    'esoterisch säkular spirituell weltlich religiös strenggläubig gläubig christlich heidnisch muslimisch jüdisch',
    /(?:lebt|lebe|leben|lebte|denkt|erzogen|aufgewachsen|erzieht) (?:\S{1,24} ){0,3}_|_ (?:erzogen|aufgewachsen|geprägt|leb)|(?:sei|ist|das sei) (?:zu |sehr |so )?_(?= |$)/,
  ],
  ['weltliche weltlichen', /_ (?:trauerfeier|bestattung|beisetzung|beerdigung)/],
  [
    'bekenntnis bekenntnisses',
    /ohne _|(?:reformierten|evangelischen|lutherischen|katholischen|jüdischen|islamischen|alevitischen|orthodoxen|mosaischen|freien) _/,
  ],
  // Clergy and offices, which last names are too
  [
    'pfarrer pfarrerin pastor pastorin priester vikar kaplan küster mesner diakon diakonin bischof prediger imam rabbi superintendent lektor lektorin presbyter mönch nonne abt dekan kantor kantorin organist messner pater prälat propst missionar auditor theologe theologin',
    /(?:als|zum|zur|früher|amt als|ehemaliger?|laisierter|gewesener|geweihter|evangelischer|katholischer|angehender|pensionierter|tibetische|buddhistischer?|orthodoxer) _(?! (?:der gemeinde|tätig|begrüßt))|(?:war|bin|ist|sei|wird|wurde|wollte) (?:\S{1,24} ){0,3}_(?= (?:in|an|der|und|gewesen|,|von|bei)|$)|_ (?:werden|geworden|gewesen|geweiht)|(?:sein|ihr|mein) _ (?:sei|ist|war)|_ von (?:herrn|frau)|_ in (?:st|sankt|der kirche)/,
  ],
  ['geweiht weihe', /(?:zum|zur) (?:\S{1,24} )?_|_ (?:zum|zur|einer frau|erhalten|empfangen)/],
  [
    'amt',
    /_ (?:als (?:priester|pfarrer|pastor)|des \S{0,14}(?:priesters|pfarrers))|(?:priester|pfarr|ständige[ns]|geistliche[ns])\S{0,4} _/,
  ],
  [
    'orden kloster karmel abtei konvent stift noviziat',
    /(?:im|in den|in die|aus dem|ins|dem|das) (?:\S{1,24} )?_ (?:der|von|ein|lebt|gelebt|eingetreten|ausgetreten|gegangen|verl|des|gewohnt|beigetreten)|(?:lebt|lebe|lebte|trat|ging|eintritt|austritt|verließ|wohnt) (?:\S{1,24} ){0,4}(?:im|in den|in die|aus dem|ins|das) _|brüder\S{0,1} (?:vom|des) (?:\S{1,24} )?_|deutschen _/,
  ],
  [
    'ursulinen salesianern jesuiten benediktinern franziskanern karmelitinnen klarissen mennoniten methodisten baptisten adventisten quäkern mormonen aleviten freimaurern zeugen anthroposophen pfingstlern jüngern herrnhutern missionaren scientologen evangelikalen altgläubigen evangelischen katholischen orthodoxen reformierten',
    /(?:bei|zu|von|unter) den (?:\S{1,24} )?_(?! (?:jehovas (?:und|oder)|und|der|die|in den|sitzungen|anhör))(?= |$)/,
  ],
  [
    'pfarrgemeinderat kirchenvorstand presbyterium kirchengemeinderat kirchenrat gemeindekirchenrat moscheevorstand synode',
    /(?:sitzt|sitze|saß|ist|bin|war|mitglied|gewählt|arbeitet|aktiv|vorsitzende\S{0,1}|engagiert) (?:\S{1,24} ){0,4}(?:im|ins|in der|des|der) _/,
  ],
  [
    'kfd kab kjg dpsg cvjm kolping kolpingfamilie kolpingwerk frauengemeinschaft schützenbruderschaft marienbruderschaft jungschar jungschargruppe kirchenchor posaunenchor gospelchor bibelkreis hauskreis humanisten verband',
    /(?:mitglied|mitgliedschaft|mitgl|aktiv|engagiert|leitet|leite|leitete|singt|singe|besucht|geht|ist|bin|war) (?:\S{1,24} ){0,3}(?:der|des|im|in der|bei der|beim|den|bei den|zum|dem) (?:\S{1,24} ){0,2}_(?! tätig)|humanistischen _/,
  ],
  ['bruderschaft', /(?:jesu|marien|pius|rosenkranz|herz) (?:\S{1,24} )?_/],
  ['gesellschaft', /anthroposophischen? _|theosophischen? _/],
  [
    'gemeinde',
    /(?:freie[nr]?|evangelischen|jüdische[nr]?|neuapostolische[nr]?|russlanddeutsche[nr]?|freikirchliche[nr]?|christlichen|islamischen|alevitischen|bahai|ismailitischen) (?:\S{1,24} )?_ (?:\S{1,24} ){0,2}(?:\S{0,4}hör|zähl|angeschlossen|beigetreten|verlassen|zu)|(?:an|in|von|bei|zu|aus) (?:meine|meiner|ihrer|seiner|unserer|seine|ihre) _(?= |$)|die (?:eigene|ganze) _ betet/,
  ],
  ['ev evangelischen evangelische', /freien? _ (?:\S{1,24} )?(?:gemeinde|freikirche)/],
  [
    'kirche',
    /(?:serbisch|griechisch|russisch|assyrische|apostolische|äthiopisch|koptische|armenische|syrisch|freien?|scientology|alt|neuapostolische[nr]?|mormonische[nr]?) (?:\S{1,24} )?_ (?:\S{1,24} )?(?:angehör|des ostens|verlassen|verbunden|beigetreten|getauft)|_ (?:jesu christi|des ostens)|bleibt der _ fern/,
  ],
  ['freikirche', /(?:in|aus|von|zu) (?:einer|der|seiner|ihrer) (?:\S{1,24} )?_/],
  ['mission', /auf _ (?:für|gehen|gegangen|in)|zwei jahre (?:\S{1,24} )?_/],
  ['canonica', /missio _/],
  ['gong', /falun _|einen _ und (?:chantet|betet)/],
  ['chantet rezitiert', /_ (?:\S{1,24} ){0,3}(?:nam|mantras?|sutras?|suren|koran|om)/],
  [
    'krishna baba rinpoche lama',
    /(?:hare|sai|bruno|anhänger\S{0,2} (?:von|des|der)|bild des|foto des) (?:\S{1,24} )?_/,
  ],
  [
    'jünger jüngern anhänger anhängerin',
    /(?:bhagwan|osho|krishna|gülen|moon|guru|scientology|salafi) _|_ (?:von|des|der|einer) (?:\S{1,24} )?(?:baba|guru|gülen|sekte|kalifat|osho|scientology|wicca|krishna|salafisten|predigers)/,
  ],
  [
    'bewegung',
    /(?:moon|gülen|osho|bhagwan|hisbollah|graue wölfe|fokolar|wort des glaubens|scientology) _|neokatechumenalen? _/,
  ],
  ['leben', /universellen? _/],
  ['meister', /aufgestiegenen _/],
  ['wissenschaft wissenschaftler wissenschaftlerin', /christliche[nr]? _/],
  [
    'christus jesus',
    /(?:campus für|zu|an|kein\S{0,2}|gibt es keinen|zu hause) _(?= |$)|_ (?:wacht|gefunden|glaub|lebt|liebt|rettet|angenommen|nachfolg)/,
  ],
  ['opus', /_ dei/],
  ['dignidad', /colonia _/],
  ['stämme', /zwölf _/],
  ['steiner', /nach rudolf _/],
  ['deutschen', /zu den _ christen/],
  // What one practises
  [
    'rindfleisch schweinefleisch fleisch alkohol schweinernes gelatine',
    /lehnt (?:\S{1,24} ){0,3}_ ab|(?:fastenzeit|advent|passionszeit|ramadan) (?:\S{1,24} ){0,4}(?:auf )?_|_ (?:\S{1,24} ){0,5}(?:haram|sünde|aus religiösen|wegen (?:seines|ihres|meines) glaubens)/,
  ],
  [
    'haram halal koscher sünde teufelszeug unrein',
    /(?:sei|ist|als|gilt) (?:ihm|ihr|uns|mir|für ihn|für sie|bei ihnen|bei uns|das|dies) (?:als )?_(?= |$)|das (?:sei|ist) _(?= |$)/,
  ],
  ['riba', /(?:das|dies) (?:sei|ist) _/],
  [
    'mekka medina kerbela ghom lourdes fatima kevelaer medjugorje jerusalem varanasi santiago altötting tschenstochau amritsar',
    /(?:gen|richtung|nach|in) _ (?:\S{1,24} ){0,4}(?:gepilgert|pilger|bet|fährt|gefahren|gemacht|gereist|wallfahr|auf heilung|heilung|zur gnadenkapelle|heimzukehren|gehofft)|(?:pilger|wallfahr|bet|hadsch)\S{0,8} (?:\S{1,24} ){0,4}_/,
  ],
  [
    'mitzugehen mitgehen teilnehmen',
    /(?:martinszug|martinsumzug|krippenspiel|adventsfeier|weihnachtsfeier|schulgottesdienst) (?:\S{1,24} ){0,2}_/,
  ],
  [
    'weihnachten ostern karfreitag neujahr geburtstage silvester heiligabend',
    /(?:kein|keine|nie|nicht) _ (?:\S{1,24} )?gefeiert|_ erst (?:am|im)|(?:orthodoxen?|koptischen?|russischen?|serbischen?|julianische[ns]?|armenischen?) _/,
  ],
  [
    'fastenzeit fastenmonat ramadan fasten',
    /(?:in der|im|während der) _ (?:verzichtet|verzichte|isst|trinkt|faste|hält)/,
  ],
  ['faste fastet', /(?:ich|er|sie) _|_ (?:trotz|im|tagsüber|seit|streng)/],
  [
    'betet bete beten',
    /(?:fünfmal|täglich|jeden (?:abend|morgen|tag)|laut|nachts|im büro|in der pause|heimlich|stundenlang|mehrmals) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} )?(?:fünfmal|täglich|jeden (?:abend|morgen|tag)|laut|den rosenkranz|zu|zur|zum|für|gen|rosenkranz)/,
  ],
  [
    'beichten beichte gebeichtet',
    /_ (?:geht|gehen|gegangen|ging)|zur _|(?:geht|ging|ist|jeden tag|regelmäßig) _/,
  ],
  [
    'bibel koran testament losungen',
    /(?:liest|lese|las|gelesen|lesen|studiert|zitiert|verteilt|in der pause) (?:\S{1,24} ){0,4}_|(?:um eine|um die|hand auf (?:die|den)) _|_ (?:\S{1,24} )?(?:liest|gelesen|zitiert|verteilt)/,
  ],
  [
    'bergpredigt evangelium paulus gottes',
    /(?:nach|laut|bei|statt|wie im|so stehe es bei) (?:der |dem )?_|(?:durch|in) _ hand|_ (?:wille|strafe|wort)/,
  ],
  [
    'gott allah herrgott jesus satan prophet teufel erlöser',
    /_ (?:werde|will|wolle|wollte|nicht existiert|hat (?:mich|ihn|sie|uns)|habe|befiehlt|befehle|straft|schützt|verbiete|verbietet|verboten|spricht)|(?:mit dem|mit|zu) _ (?:abgeschlossen|gebrochen|gefunden|gehadert|spr)|(?:sein|ihr|mein) _ (?:heiß|sei|wolle|verb)|vor _ (?:treten|bestehen|verantwort)|gegen den _|(?:der|den) _ (?:ihm|ihr|mir) |weil _|an _ glaubt|der _ verboten/,
  ],
  ['satans', /_ (?:fenster|werk|kind|braut|plan)/],
  [
    'dämonen dämon erzengel engel engeln',
    /(?:sieht|hört|spricht|ruft|von|mit) (?:\S{1,24} ){0,3}_ (?:besessen|spricht|sprechen|aus|heimgesucht|kontakt|ihm|ihr)|_ (?:\S{1,24} ){0,3}(?:austreib|ausgetrieben|befehl|ihm befehle)/,
  ],
  [
    'schutzengel kruzifix kreuz ikone ikonen rosenkranz fisch kopftuch turban schleier',
    /(?:trägt|trage|trug|hält|umklammert|küsst|betet|um den hals|am hals|zimmer|hängt|legte|ablegen|wand) (?:\S{1,24} ){0,4}_ (?:\S{1,24} ){0,3}(?:um|ab|nicht|aus|am|in jedem)|_ (?:in jedem zimmer|um den hals|um und|um , weil|an der wand|nicht ablegen|nicht abnehmen|nicht ab)|betet (?:\S{1,24} ){0,2}_|(?:legte|legt) (?:\S{1,24} ){0,3}_ ab/,
  ],
  ['gotteslob gebetbuch', /_(?= und| ,|$)/],
  ['maria maryja', /(?:ave|radio|gegrüßet seist du|jungfrau|mutter) _/],
  ['medaille', /wundertätige[nr]? _/],
  ['muerte', /santa _/],
  [
    'rituell rituellen rituelle rituelles ritueller',
    /_ (?:gewaschen|waschung|reinigung|tauchbad|bad|schlachtung|geschlachtet|bestatt\S{0,4}|beigesetzt|beschnitten)/,
  ],
  [
    'religiöse religiösen religiöser religiöse',
    /(?:ohne|mit|aus) _ (?:beteuerung|haube|überzeugung|kopfbedeckung)/,
  ],
  ['schaf schafe lamm hammel tier', /_ (?:\S{1,24} )?(?:geschächtet|schächt\S{0,3})/],
  [
    'geschächtet schächtet schächtete',
    /(?:hat|habe|hätte|wurde|im garten|selbst) (?:\S{1,24} ){0,5}_|_ (?:\S{1,24} ){0,3}(?:im garten|selbst|zu hause)/,
  ],
  ['opfert opferte', /_ (?:\S{1,24} ){0,3}(?:met|göttern?|ahnen|hühner|sonnenwende)/],
  [
    'hostie abendmahl segen',
    /(?:will|wünscht|bekommt|bekommen|empfängt|empfing|verweigerte|nimmt|erhielt|erhalten|dass man \S{1,4}) (?:\S{1,24} ){0,4}_|(?:nur einen) _/,
  ],
  ['ölung', /letzte[nr]? _/],
  [
    'geistlichen seelsorger seelsorgerin gefängnisseelsorgerin pfarrers rabbiners pfarrer imam pater priester',
    /(?:kein|keine|keinen|nach dem|nach einem|nach einer|muslimischen?|jüdischen?|besuch (?:vom|des|der|eines)|den besuch (?:der|des)|wünscht (?:\S{1,24} ){0,2}) ?_/,
  ],
  [
    'salbung kommunion messe gottesdienst moschee synagoge kirche tempel freitagsgebet kirchgang pfingstgottesdienst',
    /(?:verlangt|wünscht|bittet|bat|will|möchte|geht|gehen|gehe|ging|gegangen|besucht|besuchen|fährt|fahren|verpasst|kommt|wieder) (?:\S{1,24} ){0,4}(?:in die|zur|zum|in den|um die|um den|die|den|eine) (?:\S{1,24} )?_(?= (?:und|will|gebracht|kommt|gehen|geht|gegangen|besucht|,|nicht)|$)|lateinische _|(?:in die|zur|zum|in den) _ (?:kommt|gehen|geht|gegangen|ging|gebracht|darf|will|möchte|muss|ging)/,
  ],
  ['zungen', /(?:spricht|sprechen|redet|reden|betet) (?:\S{1,24} ){0,2}(?:in )?_|in _ (?:spr|red|bet)/],
  ['bekreuzigt', /_ (?:sich|mich)|(?:sich|mich) _/],
  ['gelübde profess', /(?:das|die|ewige|zeitliche|ihr|sein) _/],
  [
    'religionsunterricht religionslehre reli',
    /(?:vom|kein|keinen|nicht am|aus dem|alevitische[nr]?|islamische[nr]?|jüdische[nr]?|katholische[nr]?|orthodoxe[nr]?|evangelische[nr]?|zu) _(?= (?:ab|be|mehr|teil|nehm|,|hat|wechs|an)|$)|um _ geben/,
  ],
  [
    'gymnasium schule kita grundschule',
    /(?:auf das|auf die|an das|an die|ins|in die) (?:jüdische|islamische|christliche|katholische|evangelische|alevitische) _/,
  ],
  [
    'recht scheidung ehefrau ehe',
    /nach (?:islamischem|schiitischem|religiösem|jüdischem|kanonischem|hanafitischem|sunnitischem) _|_ (?:\S{1,24} )?nach islamischem|(?:vor|von) (?:einem|dem|unserem) imam (?:\S{1,24} )?_|gemischtreligiöser _|katholisch\S{0,2} _ (?:annull|nichtig)/,
  ],
  [
    'imam',
    /(?:vor|von|bei|beim) (?:einem|dem|unserem|seinem|ihrem)? ?_ (?:\S{1,24} ){0,2}(?:geschlossen|getraut|verheiratet|geheiratet|heirat|geschieden)|(?:vor|beim) (?:dem|einem )?_(?= |$)/,
  ],
  ['verstoßung talaq', /(?:dreimal|sprach|ausgesprochen|spricht) (?:\S{1,24} ){0,3}_/],
  [
    'get',
    /(?:den|ihr den|einen) _ (?:verweig|geben|gegeben|aus)|verweigert (?:\S{1,24} ){0,2}(?:den|einen) _/,
  ],
  ['din', /(?:im|beit|bet|brüder im) _/],
  [
    'zehnten',
    /(?:den|jeden|ihren|seinen|meinen) _ (?:an|zahl|gezahlt|gibt|gegeben|der)|(?:zahlt|gibt|gebe|zahle|überweist) (?:\S{1,24} ){0,5}_/,
  ],
  [
    'kirchensteuer kirchgeld kist',
    /(?:einbehaltene|gezahlte|abgezogene|meine|seine|ihre|zu viel gezahlte|keine) (?:\S{1,24} )?_|_ (?:\d|zurück|erstatt|wird (?:mir|ihm|ihr))/,
  ],
  ['kirchensteuermerkmal', /_ (?:\S{1,24} ){0,6}(?:lt|ev|rk|rö|fa|ak|is|jd|vd|\S{0,3}$)/],
  [
    'luth ref isr freirel altkath',
    /(?:steht|rel|konf|bekenntnis|religion|konfession|vermerkt|adelsbuch|eintrag|als) (?:\S{1,24} )?_|_ (?:steht|später|, später|getauft)/,
  ],
  ['beteuerung eid schwur', /(?:keinen|ohne) (?:\S{1,24} )?_ (?:leisten|schwör|auf)/],
  ['schöpfung evolution', /(?:lehnt|leugnet|glaubt) (?:\S{1,24} ){0,3}_/],
  ['glaubensbekenntnis', /(?:das|ihr|sein|islamische) _ (?:\S{1,24} ){0,3}(?:spr|abgelegt|vor|zeug)/],
  [
    'bluttransfusion bluttransfusionen blutkonserven',
    /(?:keine|verweigert|lehnt|ablehn\S{0,3}) (?:\S{1,24} ){0,2}_/,
  ],
  ['tag', /jüngsten _|achten _ (?:\S{1,24} ){0,3}(?:beschnit|den ahnen)|vierzigsten _ nach dem tod/],
  ['welt', /reich (?:sei|ist) nicht von dieser _/],
  ['organ', /_ spenden (?:würde|will)/],
  ['vollmond', /bei _ (?:\S{1,24} ){0,4}(?:ritual|coven|poya|tanzt)|(?:an|am) _ (?:sei|ist) poya/],
  [
    'sonnenwende',
    /(?:zur|feiert|an der) (?:\S{1,24} )?_ (?:\S{1,24} ){0,3}(?:ritual|opfer|met|feuer am steinkreis)|opfert zur _/,
  ],
  ['karten', /legt _ (?:, |und )(?:pendelt|lebt)/],
  [
    'bedeckt verhüllt verschleiert bedeckung',
    /(?:nur noch|schwarz|ganz|stets|seit \S{1,12}|die frau|voll|tief|erschien|kommt|geht) (?:schwarz |stets |nur |ganz )?_(?= |$)/,
  ],
  [
    'frauen männern',
    /mit (?:fremden|fremder) _ (?:\S{1,24} ){0,3}(?:nicht|kein)|fremden _ (?:nicht )?die hand|_ die hand (?:nicht|zu geben)/,
  ],
  ['geschlechtern', /nach _ getrennt/],
  [
    'schabbat sabbat samstag freitagabend',
    /am _ (?:\S{1,24} ){0,4}(?:kein licht|keinen schalter|untersagt|verboten|schalterdrücken|nicht arbeiten|kein auto)|(?:hält|halte|halten) den _/,
  ],
  ['sittengesetz', /zum christlichen _/],
  ['gebote', /(?:fünf|zehn) _ (?:des erhabenen|gottes|halt)/],
  ['segnen gesegnet', /(?:mit kuh|von (?:einem|dem) (?:pfarrer|priester|imam)|wohnung|haus|paar) _/],
  ['vastu', /nach _/],
];
