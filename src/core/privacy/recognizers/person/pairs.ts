/** Reads a list of pairs of words in small letters, with a stroke between them. */
export const pairsOf = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((pair) => pair.trim()));

/** Countries, regions, islands, towns and coasts of two words. */
export const LANDS = pairsOf(
  `sierra leone|sierra nevada|costa rica|costa blanca|costa brava|costa dorada|costa verde|costa smeralda|
  costa almería|puerto rico|puerto vallarta|san marino|san francisco|san diego|san sebastián|san josé|
  san salvador|san remo|san juan|santa cruz|santa fe|santa monica|santa marta|santa barbara|santa lucia|
  santa clara|santo domingo|santa muerte|monte carlo|monte rosa|monte cassino|monte verità|montego bay|sri lanka|
  burkina faso|papua neuguinea|trinidad tobago|antigua barbuda|são paulo|são tomé|sao paulo|rio janeiro|
  rio grande|buenos aires|los angeles|las vegas|las palmas|la palma|la gomera|la paz|la rochelle|la spezia|
  el salvador|el paso|el alamein|gran canaria|palma mallorca|new york|new orleans|new jersey|new mexico|new delhi|
  neu delhi|new hampshire|new castle|abu dhabi|abu simbel|addis abeba|hong kong|kuala lumpur|phnom penh|tel aviv|
  port said|port louis|port moresby|port elizabeth|cape town|cape cod|novi sad|novi pazar|novo mesto|nova gorica|
  nova scotia|nova kakhovka|stara zagora|nowa huta|nowy sącz|zielona góra|jelenia góra|gorzów wielkopolski|
  banja luka|slavonski brod|cluj napoca|alba iulia|baia mare|satu mare|piatra neamț|târgu mureș|tirgu mures|
  bosanska krupa|bosanski petrovac|velika kladuša|veliko tarnovo|krywyj rih|kryvyi rih|iwano frankiwsk|
  bila zerkwa|castel volturno|castel gandolfo|castelfranco veneto|reggio emilia|reggio calabria|vibo valentia|
  ascoli piceno|torre annunziata|la coruña|jerez frontera|vitoria gasteiz|vila real|vila nova|ponta delgada|
  aix provence|clermont ferrand|saint denis|saint malo|saint étienne|saint tropez|mont blanc|mont michel|
  deir ezzor|dair az|al anbar|al hasaka|kafr takharim|beit jala|beit sahur|bet schemesch|ha noi|da nang|
  mazar scharif|mazar sharif|dera ismail|port harcourt|benin city|addis ababa|dar salaam|dire dawa|bahir dar|
  upper river|lower river|north bank|west coast|bahia blanca|villa clara|ciudad juárez|baden baden|castrop rauxel|
  idar oberstein|rheda wiedenbrück|villingen schwenningen|garmisch partenkirchen|clausthal zellerfeld|
  sulzbach rosenberg|titisee neustadt|annaberg buchholz|bitterfeld wolfen|saint vith|sankt vith|colonia dignidad|
  terra nova|tierra fuego|ponte vedra|val gardena|cinque terre|lago maggiore|lago garda|isola bella|cala ratjada|
  playa palma|westfalen lippe|schleswig holstein|mecklenburg vorpommern|elsass lothringen|bosnien herzegowina|
  serbien montenegro|treis karden`,
);

/** Bodies, movements, houses and papers whose name looks like one of a person. */
export const BODIES = pairsOf(
  `donum vitae|pro familia|boko haram|al shabaab|dalai lama|dalai lamas|ave maria|salve regina|alma mater|
  stella maris|regina pacis|maria hilf|maria frieden|maria königin|maria rosenkranz|maria laach|maria himmelfahrt|
  maria geburt|maria empfängnis|maria lichtmess|mariä verkündigung|vinzenz pallotti|corpus christi|agnus dei|
  gloria dei|opus dei|deutschen christen|deutsche christen|blaues kreuz|blauen kreuz|blauen kreuzes|
  roter halbmond|roten halbmonds|grüner punkt|grauer star|grauen star|grüner star|grünen star|grauer starr|
  fair stone|fair trade|wolters kluwer|peek cloppenburg|brandt zwieback|marc polo|marco polo|brot welt|
  rickmer rickmers|gorch fock|cap anamur|cap arcona|wilhelm gustloff|rainbow warrior|sea watch|sea eye|bell skala|
  barthel index|barthel indizes|morbus crohn|morbus wilson|morbus bechterew|guillain barré|tay sachs|
  creutzfeldt jakob|lupus erythematodes|laguë schepers|hare niemeyer|d hondt|monte carlo|hartz vier|max moritz|
  tom jerry|dick doof|bernhard bianca|susi strolch|ernie bert|karius baktus|ben jerry|bang olufsen|black decker|
  ernst young|procter gamble|johnson johnson|marks spencer|smith wesson|wüstenrot württembergische|villeroy boch|
  krupp thyssen|blohm voss|pfeifer langen|heckler koch|rohde schwarz|bausch lomb|faber castell|giesecke devrient|
  giesecke zesar|boehringer ingelheim|boehringer mannheim|felten guilleaume|villa hügel|haus riswick|
  roland rechtsschutz|julian calendar|wichern haus|rock ring|meyers enzyklopädie|meyers lexikon|meyers konversationslexikon|grzimeks tierleben|brehms tierleben|
  kürschners gelehrtenkalender|knaurs lexikon|knaurs weltatlas|gablers wirtschaftslexikon|langenscheidts wörterbuch|wahrigs wörterbuch|
  kluges wörterbuch|webers grundriss|diercke weltatlas|diercke atlas|westermanns monatshefte|reclams opernführer|reclams konzertführer|
  kindlers literaturlexikon|kutschers konkursbuch|müllers mühle|wolfs wetter`,
);

/** Animals, plants, stones and dishes that are called so. */
export const KINDS = pairsOf(
  `roter milan|roten milan|roten milans|rote milan|schwarzer milan|schwarzen milan|schwarzen milans|schwarze milan|
  kleiner fuchs|kleine fuchs|großer fuchs|großen fuchs|blaue hortensie|gemeine wegwarte|wilder hopfen|wilde malve|
  rote bete|rote beete|grüne soße|armer ritter|arme ritter|kalter hund|kalte schnauze|strammer max|stramme max|
  strammen max|toter mann|toten mann|toter winkel|toten winkel|alter schwede|alte schwede|alten schweden|
  alter fritz|alte fritz|alten fritz|alten fritzen|großer kurfürst|große kurfürst|langer jammer|dicker pitter|
  dicken pitter|dicke pitter|dicke bertha|dicken bertha|langer lulatsch|langen eugen|blauer enzian|blauer engel|
  blauen engel|blauen engels|goldener reiter|goldene reiter|goldenen reiter|eiserner gustav|eiserne gustav|
  eisernen gustav|fleißiges lieschen|fleißige lieschen|flammendes käthchen|flammende käthchen|guter heinrich|
  gute heinrich|guten heinrich|tränendes herz|gräfin paris|bechsteins fledermaus|schöner boskoop|
  rote sternrenette|kaiser wilhelm|köstliche charneux|gute graue|gute luise|freiherr berlepsch|
  gellerts butterbirne|clapps liebling|clara frijs|champagner bratbirne|geheimrat oldenburg|rheinischer bohnapfel|
  james grieve|cox orange|granny smith|golden delicious|pink lady|bamberger hörnchen|rosa tannenzapfen|
  blauer schwede|vitelotte noire|gloria mundi|bishop llandaff|new dawn|leonardo vinci|sarah bernhardt|
  schwarzäugige susanne|schwarzäugigen susanne|schwarzäugigen susannen|faule liese|faulen liese|wilder heinrich|böser heinrich|stolzer heinrich|roter heinrich|
  rauher johann|blauer heinrich|langer heinrich|nackte jungfer|
  jakob fischer|jakob lebel|alexander lucas|ingrid marie|prinz albrecht|lord lambourne|ernst bosch|finkenwerder herbstprinz|
  rheinischer krummstiel|gustav durabel|josephine mecheln|charles ross|charles cognée|julius guyot|herzogin elsa|herzog cumberland|
  frau goethe|louise goethe|karmeliter renette|baumanns renette|andré desportes|adams pearmain|william christ|williams christ|
  general leclerc|präsident drouard|madame verté|madame verte|emile heyst|anna späth|graf moltke|prinzessin marianne|roter eiserapfel|
  berliner luft|falscher hase|falschen hasen|schwarzer peter|schwarzen peter|deutscher michel|deutsche michel|
  deutschen michel|heiliger bimbam`,
);

/** Of fables, rivers and talk; also where an office or kin stands before them. */
export const SAYINGS = pairsOf(
  `erster preis|ersten preis|zweiter preis|zweiten preis|dritter preis|dritten preis|vierter preis|meister petz|meister lampe|meister adebar|meister eder|meister yoda|meister proper|reineke fuchs|vater rhein|
  vaters rhein|mutter erde|mutter natur|mutter gottes|mutter courage|mutter kirche|vater staat|vater staats|
  vater morgana|bruder jakob|bruder lustig|bruder leichtfuß|kollege roboter|kollegen roboter|kollege computer|
  kollege zufall|kommissar zufall|kommissar rex|kommissar maigret|inspektor columbo|knecht ruprecht|lehrer lämpel|
  schneider böck|witwe bolte|bauer mecke|onkel dagobert|onkel wanja|pater brown|
  oma meume|opa piepenbrink|wachtmeister dimpfelmoser|räuber hotzenplotz|doktor dolittle|doktor allwissend|
  doktor schiwago|doktor faust|doktor faustus|doktor snuggles|kapitän ahab|kapitän nemo|kapitän blaubär|
  kapitän hook|käptn blaubär|käptn iglo|käptn hook|general anzeiger|general motors|general electric|major tom|
  feuerwehrmann sam|postbote pat|lokomotivführer lukas|detektiv pinky|detektiv conan|professor moriarty|
  professor layton|captain kirk|captain morgan|zar zimmermann|nathan weise|faust gretchen|adam riese|kain abel|
  david goliath|sodom gomorrha|samson delila|cosmas damian|kosmas damian|crispin crispinian|hein mück|
  tünnes schäl|hennes bock|jan wellem`,
);
