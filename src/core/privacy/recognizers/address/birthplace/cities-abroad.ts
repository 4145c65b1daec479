import { fitting, oneOf } from '../../../per-word';
import { words } from '../../../words';

/*
 * Towns abroad where people are born, which the list of towns lacks: by the names that German has for them and as their
 * countries write them in Latin letters. Only asked where a birth or a death is told; some are names of persons too.
 */
export const isTownAbroad = oneOf(
  words(`
  kundus kunduz dschalalabad jalalabad gasni ghazni bamiyan bamian faizabad baghlan taloqan maimana logar helmand parwan zabul khost
  laghman kapisa takhar samangan badachschan herat kandahar kabul
  damaskus hama raqqa rakka hasaka hasakah qamischli qamishli kamischli daraa deraa tartus tartous suwaida kobane kobani afrin palmyra
  duma douma dscharablus aleppo homs idlib latakia
  bagdad mossul mosul arbil erbil basra kirkuk sulaimaniya sulaymaniyah dohuk duhok nadschaf kerbela falludscha tikrit sindschar sinjar
  zakho zaxo samarra
  teheran isfahan maschhad mashhad schiras shiraz täbris ahwas ahvaz kermanschah urmia ghom rascht karadsch sanandadsch yazd
  kiew kyjiw kyiv charkiw kharkiv odessa odesa dnipro lwiw saporischschja mykolajiw cherson tscherkassy tscherniwzi czernowitz poltawa
  schytomyr riwne luzk iwano-frankiwsk uschhorod winnyzja winniza chmelnyzkyj donezk luhansk bachmut isjum kramatorsk slowjansk butscha
  irpin tschernihiw kropywnyzkyj kachowka berdjansk pokrowsk mariupol melitopol ternopil
  asmara keren massawa mendefera assab dekemhare mekelle adama mogadischu mogadishu hargeisa bosaso kismayo khartum khartoum omdurman
  banjul jaunde yaoundé conakry freetown monrovia abidjan bamako lomé cotonou douala kinshasa brazzaville luanda mombasa nakuru kumasi
  accra lagos enugu
  diyarbakır urfa yozgat giresun rize artvin kars ağrı muş bitlis mardin şırnak hakkari tunceli bingöl gümüşhane bayburt karabük
  kastamonu amasya çankırı kırşehir nevşehir niğde burdur muğla aydın afyon çanakkale kırklareli sakarya kocaeli bolu düzce bartın
  yalova bilecik hatay antakya kilis iğdır ardahan şahinbey nusaybin midyat cizre viranşehir
  bukarest cluj cluj-napoca constanța focșani tulcea călărași giurgiu slatina reșița deva hunedoara bistrița zalău vaslui slobozia
  klausenburg großwardein hermannstadt kronstadt temeswar temeschburg botoșani brașov pitești ploiești galați timișoara iași
  plowdiw warna russe plewen sliwen sliven schumen shumen dobritsch pernik haskovo jambol yambol pasardschik pazardzhik blagoewgrad
  wraza vidin lom sofia burgas
  belgrad niš leskovac pančevo zrenjanin čačak kraljevo vranje bihać prijedor doboj bijeljina brčko zvornik srebrenica trebinje
  priština pristina prizren peja peć gjakova gjilan ferizaj mitrovica podujeva suhareka rahovec vlora vlorë shkodra shkodër korça korçë
  fier berat lushnja kukës durrës elbasan bitola tetovo kumanovo ohrid gostivar prilep struga nikšić osijek vukovar zadar šibenik
  dubrovnik sisak karlovac varaždin rijeka maribor celje
  tiflis kutaissi kutaisi batumi rustawi suchumi gori jerewan eriwan gjumri gandscha sumqayit grosny machatschkala moskau petersburg
  leningrad nowosibirsk omsk tomsk samara kasan wolgograd stalingrad saratow rostow tscheljabinsk karaganda astana pawlodar kustanai
  zelinograd dschambul taschkent samarkand bischkek duschanbe gomel homel grodno hrodna witebsk mogiljow chişinău chișinău bălți
  algier oran fès oujda al-hoceima kairo gizeh mansoura tripolis bengasi sidon tyros ramallah hebron dschenin sanaa aden taizz riad
  dschidda marrakesch tanger nador
  karatschi peschawar rawalpindi kalkutta colombo batticaloa jaffna cebu haiphong saigon vinh danang peking kanton tokio
  warschau krakau breslau posen danzig kattowitz oppeln gleiwitz stettin bromberg thorn königsberg tilsit insterburg memel allenstein
  elbing stolp kolberg köslin hirschberg waldenburg liegnitz schweidnitz neisse ratibor beuthen hindenburg königshütte glatz brieg
  aussig karlsbad eger troppau olmütz iglau budweis pilsen znaim gablonz teplitz marienbad kaaden komotau reichenberg gumbinnen lyck
  rastenburg goldap marienburg marienwerder graudenz bunzlau sagan lauban jauer lemberg pillau heiligenbeil bartenstein ortelsburg
  osterode neidenburg johannisburg lötzen sensburg angerburg labiau wehlau schneidemühl landsberg küstrin sorau sprottau glogau lüben
  oels trebnitz namslau kreuzburg rosenberg lublinitz pless rybnik leobschütz cosel neustadt habelschwerdt frankenstein reichenbach
  stargard pyritz naugard greifenhagen swinemünde belgard schlawe bütow rummelsburg lauenburg litzmannstadt kalisch gnesen lissa
  hohensalza kulm konitz dirschau zoppot
  rhodos kreta korfu zypern malta sizilien sardinien korsika mallorca menorca ibiza teneriffa madeira bali
  ypern verdun rschew schaulen mitau libau windau narwa pernau smolensk wjasma orel kursk charkow minsk
  mailand neapel venedig genua turin rom lecce agrigent agrigento caltanissetta enna trapani syrakus siracusa ragusa cosenza crotone
  catanzaro brindisi potenza matera avellino benevento sassari nuoro udine treviso belluno
  athen patras ioannina larissa volos kavala serres xanthi komotini heraklion chania kalamata kozani kastoria florina veria katerini
  trikala lissabon faro viseu aveiro cáceres orense lugo vigo
  kopenhagen stockholm göteborg helsinki riga wilna vilnius kaunas dorpat tartu reval tallinn brüssel lüttich löwen antwerpen gent
  brügge ostende nimwegen arnheim den-haag prag preßburg pressburg kaschau budapest fünfkirchen ödenburg agram laibach marburg fiume
  triest bozen meran brixen straßburg colmar mülhausen metz lyon marseille bordeaux
  `),
);

/** "Râmnicu Vâlcea", "Hải Phòng": the first word of a town that has two. */
export const isFirstOfTwo = oneOf(
  words(`
  târgu tirgu râmnicu ramnicu satu baia piatra drobeta curtea vatra câmpia novi novy novo nowy nowe stara stary zielona gorzów jelenia
  nowa kędzierzyn addis banja slavonski slavonska krywyj kriwoi bila weliki nischni hải đà hồ cần biên nha quy bắc udon chiang nakhon
  ubon khon port phnom kuala cape dar tel rio buenos santo santa san são new puerto ciudad punta bosanska bosanski velika velike
  sremska sremski bačka kosovska fushë fushe deir umm tell ras wadi beit bei ain aïn sidi nova vila jastrzębie dąbrowa ruda kara
  villa castel adi nam ha da viana ponta póvoa castelo
  `),
);

/** Letters that no German word has: "Şahinbey". */
export const hasLetterAbroad = fitting(/[ăâîșşțţłńśźżćčšžđőűğıěřůãõạ-ỹ]/u);
