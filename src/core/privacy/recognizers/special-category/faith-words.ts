import { forms } from '../../words';

/*
 * Words of religion and worldview that official text hardly ever uses of anything but a person's faith: what believers are
 * called, wear, keep and celebrate. Basis: Art. 9 (1) GDPR; Art. 140 GG with Art. 136 (3) WRV.
 */

const BELIEVERS = forms(`
  mormone+n mormonin+nen tempelmormonen bibelforscher+s+n bibelforscherin altkatholik+en altkatholikin+nen altlutheraner+in altgläubige+r+n amische+n+r hutterer+in
  mandäer+in drusin drusinnen ahmadi+s ismailit+en ismailitin alawit+en alawitin nusairier derwisch+e+es sufi+s wahhabit+en salafistin hadschi+s mullah+s
  hodscha+s muezzin+s mufti+s rabbiner+s rabbinerin rabbi+s kantorensohn rabbinersohn rabbinertochter imamsohn imamtochter imamin vaterjude+n vaterjüdin chasside+n halachisch*
  brahmane+n brahmanin sadhu+s swami+s pandit+s sannyasin sannyasins zoroastrier+in parse parsin rastafari+s rasta+s pastafari+s jedi schamane+n schamanin+nen druide+n druidin neuheide+n neuheidin neuheidnisch*
  neuheidengruppe odinist+en pantheist+en pantheistin deist+en satanist+en satanistin teufelsanbeter+in+n logenbruder+s logenbrüder+n spiritist+en spiritistin lichtarbeiter+in engelmedium geistheiler+in
  wunderheiler+in kartenlegerin thomaschrist+en thomaschristin pfingstler+n+s quäker+n+s quäkerin+nen hugenottenspross herrnhuterin wiedertäufer+in täufer täuferin methodistin+nen methodisten baptisten mennoniten adventisten
  katechet+en katechetin prädikant+en prädikantin presbyterin kirchenälteste+r kirchmeister+in mesnerin kirchendienerin ordensbruder+s ordensleute ordenspriester+s
  benediktiner+s benediktinerin+nen franziskaner+s franziskanerin+nen franziskanertertiar franziskanerterziarin kapuziner+s kapuzinerin jesuit+en dominikanerin karmelit+en karmelitin+nen ursuline+n trappist+en
  zisterzienser+s zisterzienserin+nen klarissin+nen klarissen salesianer redemptorist+en pallottiner+in vinzentinerin+nen prämonstratenser kartäuser novize+n novizin+nen postulantin terziarin oblatin klosterbruder
  diakonissenpfarrer domherr+n ehrendomherr+n domkapitular+s superintendentin vikarin pfarrerstochter pfarrerssohn+es pfarrerskind pastorentochter pastorensohn+es pastorenkind betschwester+n betbruder kirchgänger+in+s
  kirchenchorsänger+in chorsängerin kirchensänger wanderprediger+s schreinpriester+s wunderprediger evangelist+en missionar+s missionarin+nen andersgläubige+n+r+m ungetaufte+n+r konfessionslose+r+n konfessionslosigkeit
  piusbruder piusbrüder+n sektenmitglied+er+s sektenkind sektenaussteiger+in aussteigerin sektenanhänger+in guruanhänger kirchenmitglied kirchenaustrittler kirchenferne neugetaufte+r+n täufling+s katechumene+n konvertitin
  kulturmuslim+a kulturchrist taufscheinchrist+in kopftuchträgerin+nen talmudlehrer+s talmudschüler thoraschüler koranlehrer+s koranschüler+in+s islamgelehrter theologiestudium+s theologiestudent+in priesterseminar+s
  gottesfürchtig* gottlos* tiefreligiös* bibelfest* frömmlerisch* bigott* tiefgläubig* gemischtreligiös* islamkonform* kirchenfern* kirchentreu* säkular* julianisch* notgetauft* exkommuniziert* gefirmt* konfirmiert* vollverschleiert* wiedergetauft* amisch* mandäisch* alawitisch* aschkenasisch* sephardisch* heidnisch* spiritistisch* schamanisch* baptistisch*
`);

const WORN_AND_KEPT = forms(`
  niqab+s nikab+s burka+s tschador+s abaya+s burkini+s gesichtsschleier+s vollschleier+s chimar khimar hidschab+s hijab+s dastar patka kirpan+s bindi+s tilaka tefillin tallit gebetsschal+s gebetsriemen gebetsmantel schläfenlocken pejes
  mesusa+s mesusot menora chanukkaleuchter+s chanukkia skapulier+s rosenkranzgebet+s gebetskette gebetsbuch+es gebetsfahne+n taufkreuz+es taufkettchen taufbändchen taufkerze taufkleid aschenkreuz+es heiligenbild+er+es
  marienstatue marienbild hausaltar+s buddhaaltar buddhastatue buddhafigur ordenshabit+s ordenstracht ordenskleid nonnentracht klosterzelle hausgottesdienst+e gebetskreis+es gebetsgruppe gebetsabend bibelgruppe bibelstunde+n bibelabend bibelschule bibelverse
  bibeltreue handauflegung zungenrede zungenreden exorzismus teufelsaustreibung dämonenaustreibung geistheilung wunderheilung glaubenskonferenz glaubensbruder glaubensbrüder+n glaubensschwester+n koranverse koranschule+n koranunterricht talmud thora 
  geistergeld totemtier ahnenaltar voodoo voodoozauber juju santeria coven hexenzirkel engelkarten chakra+s reiki
`);

const RITES = forms(`
  erstkommunion+s firmung+en jugendweihe+n mizwa mitzwa schahada hadsch haddsch umra pilgerfahrt+en pilgerreise+n mekkareise mekkafahrt chutba freitagspredigt nikah imamehe imamtrauung
  kaddisch schiwa minjan mikwe tauchbad+es sukkot laubhüttenfest+es schawuot simchat sedermahl+s sederabend+s mazzen mazze matzen aschura aschure muharram poya vesakh vesakfest slava koljiwo totengebet+s zakat riba scharia
  krankensalbung sterbesakrament+e+en sechswochenamt+es seelenamt jahrgedächtnis jahresgedächtnis jahrzeit profess ordensprofess gelübde+n+s ordensgelübde armutsgelübde+s keuschheitsgelübde taufgelübde priesterweihe diakonenweihe ordenseintritt ordensaustritt
  exerzitien zölibat+s laisierung laisiert laisierte offizialat+s eheannullierung kultusverschiedenheit ehenichtigkeitsverfahren ehehindernis kirchenbann exkommunikation fastenkalender taufeintrag taufnacht nottaufe
  erwachsenentaufe gläubigentaufe wiedertaufe kindstaufe totenwaschung beschneidungsfeier kirchgeld glaubensabfall apostasie abgefallene götzendienst+es götzenbild teufelswerk+s götzen heiland+s muttergottes erzengel allahu gottlosigkeit frömmigkeit gottesfurcht
  glaubenszweifel glaubensverfolgung christenverfolgung morgengabe sharia 
`);

/** Communities that nothing but faith, or the stay with them, is told of. */
const COMMUNITIES = forms(`
  shincheonji gakkai mormonenkirche mormonengemeinde pfingstgemeinde+n pfingstkirche piusbruderschaft brüderversammlung brüdergemeinde brüdergemeine königreichssaal+s moonbewegung moonsekte vereinigungskirche thomasgemeinde
  muridiyya naqschbandi ahmadiyya jamaat synagogengemeinde cemhaus gurdwara kommunität jüngerschaftsschule psychogruppe psychosekte bhagwan osho colonia heimatkirche hauskirche hausgemeinde gebetshaus
  karmel nonnenkloster mönchsorden schwesternorden franziskanerorden jesuitenorden benediktinerorden karmelitinnenorden deutschorden templerorden malteserorden diakonissenmutterhaus hexenkult satanskult ahnenkult
  nordkirche pentay antonianer scientologen
`);

const MORE_BELIEVERS = forms(`
  heilssoldat+en heilssoldatin salutist+en salutistin rosenkreuzer+s rosenkreuzerin theosoph+en theosophin gnostiker+in raelianer+in gralsanhänger odinsjünger asatru wicca germanengläubig* ludendorffer daoist+en daoistin taoist+en taoistin konfuzianer+in shintoist+en shintoistin jainist+en jainistin
  bettelmönch+e wandermönch yogi+s ashram+s ashrams granthi khalsa amritdhari cemevi hafiz scheichtum melkit+en melkitin chaldäer+in jakobit+en unierte+r remonstrant+en altreformierte+r neuapostoliker+in zeugenkind freireligiöse+r deutschkatholik+en begine+n eremit+en eremitin laienbruder+s laienschwester+n
  oblate+n kommunionhelfer+in+s gottesdienstbeauftragte+r pastoralreferent+en+in gemeindereferent+en+in pfarrhelferin kirchenpfleger+in kirchenrechner gebetspate+n glaubensgenosse+n glaubensgenossin+nen glaubensflüchtling+e weihnachtschrist+en namenschrist+en karteichrist exmuslim+e+in exmuslima ungläubigkeit strengreligiöse+r bibelchrist+en
  kreuzzügler glaubenskrieger+s salafi+s takfiri jihadist+en mudschahed+in mudschahedin hodschatochter mohel+s schächter+s gabbai sabbatianer kabbalist+en messianisch* judenchrist+en chabad chabadnik chassidim sephardin sefarde+n sefardin aschkenasin 
    seminarist+en seminaristin priesteramtskandidat+en alumnus priesterkandidat primiziant missionarsfamilie missionarskind predigerseminar heidenkind kirchenmaus kirchenfern kirchendistanziert* bibelgläubig* endzeitgläubig* sektenähnlich* papsttreu* romtreu* kirchenkritisch* gottverlassen* gotteslästerlich* ketzerisch* 
`);

const MORE_RITES = forms(`
  gemeinschaftsentzug predigtdienst felddienst wachtturm wachttürme bibelstudium+s lobpreis lobpreisabend lobpreisband hauskirche+n jüngerschaft jüngerschaftskurs bekehrung+s bekehrt bekehrte bekehrungserlebnis erweckungserlebnis wiedergeburt reinkarnation großtaufe geistestaufe säuglingstaufe taufspruch taufgottesdienst konfirmationsspruch
  tischgebet+s abendgebet morgengebet nachtgebet stoßgebet mittagsgebet+s pflichtgebet+e+en gebetsruf gebetsstunde+n gebetspause+n gebetsheilung novene+n einkehrtage+n primiz weihwasser herrgottswinkel hausaltärchen hausaltare seelenmesse+n totenmesse sakrament+e+en bußsakrament ehesakrament heiligenverehrung marienverehrung marienerscheinung
  fadschr maghrib wudu tasbih nascheed takbir fatwa mahram iddah zina aqiqa itikaf mawlid hadith hadithe hidschra schächtung fastentag+e fastenzeiten fastenregeln speisegesetze+n speisevorschriften reinheitsgebote kaschrut zizit zitzit chuppa ketubba ketuba jahrzeitkerze chewra halacha hawdala kiddusch challa tscholent treife chametz
  schana haschana schawuoth giur sabbatruhe schabbatruhe samstagsruhe sonntagsheiligung sabbatgebot schabbes puja mantra+s mantren zazen vipassana stupa mönchsrobe+n räucherritual opferritual opfergabe+n ahnenschrein schutzgeist krafttier totenbeschwörung geisterbeschwörung séance hexenritual hexerei schadzauber fluchzauber teufelspakt besessenheit dämonisch* endzeitglaube+n
  glaubensabfall+s glaubensgemeinschaftswechsel glaubensbekenntnis kirchenbeitrag+s kirchensteuerbescheid+es kirchenwiederaufnahme kirchenübertritt+s konfessionswechsel+s religionszugehörigkeitswechsel austrittsbescheinigung kirchenaustrittsbescheinigung kirchenaustrittserklärung kommunionkleid kommunionfeier kommunionskind konfirmationsfeier konfirmationsanzug firmkleid jugendfeier namensweihe 
  religionsflüchtling religionswechsler zwangskonversion zwangsbekehrung bekehrungsversuch+e missionierungsversuch+e missioniert missionieren missionierte ordenskleidung ordensgemeinschaft ordensniederlassung ordensleben ordensprovinz ordensoberin klostereintritt klosteraustritt klosterfrau+en klosterschülerin klausurschwester profanierung jesusfilm jesusbild christusbild kruzifix+e+es rosenkränze kreuzanhänger kreuzkette halskreuz gebetsecke fatimahand islamunterricht thoraunterricht bibelunterricht konfifreizeit konfigruppe konfirmandenfreizeit
`);

const BELIEVERS_BY_NAME = forms(`
  freigeist+er+es adventgläubige+r+n nichtchrist+en nichtchristin heidenkinder+n gottesleugner+s gottesleugnerin religionsverächter gottesverächter religionslos* glaubenslos* sikhin+nen sabbatist+en sabbatleute+n sabbathalter+in sonntagschrist+en kirchenhasser+in kirchengegner+in christusnachfolger+in jesusnachfolger+in jesusfreak+s jesusleute+n bibelfanatiker betbrüder+n
  wortgottesdienstleiter+in+s wortgottesfeierleiter+in kommunionspender+in altardiener+s altardienerin oberministrant+in obermessdiener+in lobpreisleiter+in lobpreissängerin jungscharleiter+in gemeindeälteste+r hauskreisleiter+in bibelkreisleiter+in bibelschüler+in+s bibelschülerin straßenmissionar straßenprediger+s fernsehprediger+s
  ordensritter+s grabesritter+in malteserritter+s johanniterritter+s deutschordensritter templer+s logenbrüderschaft logenbruderschaft logenmitglied+er+s logenmeister+s logenschwester logenfreund hochgradfreimaurer freimaurerbruder freimaurerschurz freimaurerring oddfellow+s druidenorden
  tabligh tablighi+s nurcu+s süleymanci+s gülenist+en gülenanhänger+in fethullahci+s fokolarin fokolarina fokolarbewegung schönstattschwester+n schönstättler+in schönstattfamilie neokatechumenat+s charismatiker+in sedisvakantist+en lefebvrist+en palmarianer piusanhänger kimbanguist+en+in molokaner+in raskolnik tewahedo rastafarian+s caodaist+en karäer candomblé umbanda orisha+s babalawo
  jainistisch* konfuzianisch* parsisch* druidisch* wiccanisch* kreationist+en+in kreationistisch* nihilist+en laizist+en religionskritiker+s flacherdler+in verschwörungsgläubig* pazifist+en pazifistin+nen kriegsdienstverweigerer+s totalverweigerer+s wehrdienstverweigerer+s
  halbjude+n halbjüdin+nen vierteljude+n volljude+n volljüdin geltungsjude judenkind+er judenbengel judensau saujude+n drecksjude+n judenschwein judenmischling sternträger+in judenstern+s christenkind christenhund muslimkind islamschwein kopftuchmädchen kopftuchfrau+en
  pfarrersfamilie pastorenfamilie pfarrhauskind pfarrerskinder imamfamilie rabbinerfamilie predigerfamilie predigersohn predigertochter brahmanenfamilie mennonitendorf+es mennonitenkolonie mennonitenfamilie+n baptistenfamilie adventistenfamilie mormonenfamilie zeugenfamilie jesidenfamilie alevitenfamilie
`);

const KEPT_AND_READ = forms(`
  sahur sahurs raksha bandhan rakhi gebetswache+n evangeliumschrist+en evangeliumschristin süleymancı süleymancılar gesundbeter+in gesundbeten handauflegen endzeitprediger+s mevlid mevlit mevlidfeier hatimfeier timkat meskel fasika enkutatash thaipusam janmashtami navaratri gurpurab ridvan bahaifest kurbanfest+es bayramgebet+s bayramfest tarawih teravih namaz ezan abdest tesbih tespih tasbeeh misbaha takke gebetsmütze gebetskäppi gebetskleid gebetsrichtung gebetstuch gebetsschnur gebetsmühle gebetsnacht gebetsnächte gebetsmarathon gebetskettenanhänger
  jilbab dschilbab tscharschaf çarşaf paranja schabbatkerze+n sabbatkerze+n schabbatlampe schabbatuhr schabbatfahrstuhl schabbatessen sabbatschule eruv havdala tischabeaw sutra sutren sutras suren koransure+n koranvers+e koranlesung koranrezitation koranlehrerin sutrengesang götterbild götterstatue ganeshafigur shivafigur krishnabild shivaaltar räucheraltar geisterhaus
  lobpreisnacht lobpreisteam lobpreismusik alphakurs+es alphaseminar glaubensgrundkurs+es taufkurs taufvorbereitung taufunterricht taufgelöbnis taufversprechen schweigeexerzitien straßenexerzitien wallfahrtsgruppe fußwallfahrt lourdesfahrt lourdeswasser fatimastatue wachtturmheft+e wachturm erwachetheft scheidebrief+es gittin koscherküche halalküche halalfleisch koscherfleisch
  totensalbung leichenwaschung gebetsverbot seelengebet seelenheil+s seelenrettung beichtgespräch+s beichtstuhl beichtvater+s lebensbeichte osterbeichte karfreitagsfasten adventsfasten passionsfasten danielfasten fastengelübde fastengebot glaubensüberzeugung+en gewissensnot gottvertrauen+s gottesglaube+n gottesbeweis gottesbild jesusliebe bibelspruch bibelsprüche+n bibelvers+e bibelzitat+e+en bibellesung
  kultusgemeinde+n königreichsaal+s bruderhof+s lebensweihe jugendweihling konfirmandin+nen taufzeuge kirchenwechsel+s kirchenzugehörigkeit bekenntniswechsel+s glaubenszugehörigkeit+en religionsaustritt+s moscheeaustritt
`);

const MORE_KEPT = forms(`
  apostelamt apostelgemeinschaft eckankar anastasianer+in artgemeinschaft urchristen sahajayoga harekrishna krishnaanhänger+in krishnamönch transzendental* gideonbibel zamzamwasser miswak dhikr zikr muharramfasten aschurasuppe eidgebet eidfest+es beschneidungsfest+es sünnet zeitehe mutaehe mahr talaqscheidung janaza dschanaza kafan
  barmizwa batmizwa barmizwe schächten schabbesgoi tahara synagogenchor+s synagogenbesuch+e ikonenecke ikonenwand popensohn diakonat+s subdiakon mangalsutra rudraksha upanayana annaprashan novizenweihe mönchsweihe bhikkhu bhikkhuni shaolinmönch+e zenmeister+in zenmönch+e zenpraxis sesshin satsang darshan kirtan bhajan
  erstbeichte stundengebet+s brevier+s gebetsanliegen+s fürbittgebet+e krankensegnung heilungsgottesdienst+e segnungsgottesdienst hauskommunion krankenkommunion wegzehrung taufpatenschein firmschein dimissoriale kirchenbesuch+s moscheeverbot glaubenskrise glaubensweg glaubenszeugnis+ses glaubenskampf glaubensstreit glaubensstrenge glaubensleben gottesfrage gotteserfahrung gotteserlebnis marienverehrer+in
`);

export const FAITH_WORDS: readonly string[] = [
  ...BELIEVERS_BY_NAME,
  ...KEPT_AND_READ,
  ...MORE_KEPT,
  ...MORE_RITES,
  ...MORE_BELIEVERS,
  ...BELIEVERS,
  ...WORN_AND_KEPT,
  ...RITES,
  ...COMMUNITIES,
];
