import { fitting, oneOf, perWord } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

/** Endings that make a word a street wherever it stands; also as a scan or a hurried hand spells them. */
const SURE_END =
  /(?:stra(?:ß|ss|β|s|b)e|sta(?:ß|ss)e|str(?:ß|ss)e|star(?:ß|ss)e|str|gasse|gässchen|gäßchen|allee|chaussee|promenade|straat|laan|plein|gracht|singel|kade|dijk|steenweg|dreef|stieg|twiete|gade|vej|caddesi|sokak|sokağı|bulvarı)$/;

/** Endings of streets that other words share, see `THINGS`. */
const LIKELY_END =
  /\p{L}{2}(?:weg|platz|pl|plätzchen|ring|damm|ufer|wall|pfad|steig|steige|stiege|pforte|steg|markt|graben|kamp|bruch|dyck|hof|höfe|höfchen|garten|gärten|berg|hügel|winkel|busch|heide|siedlung|terrasse|brücke|kirchplatz|kirchhof|wiese|wiesen|zeile|hufe|mühle|kuhle|bongert|driesch|broich|kehre|gürtel|stiftung|wegchen|wegel|pättken)$/u;

/** Endings that towns, fields and things share: a street only where something else says so. */
const MAYBE_END =
  /\p{L}{2}(?:feld|felder|park|grund|hang|blick|höhe|höhen|eck|ecke|end|gang|bogen|rott|hecke|tal|au|aue|auen|bend|rath|bahn|grube|strand|hafen|kai|lände|bollwerk|anlagen|fleet|wik|hude|ende|reihe|stich|deich|siel|moor|wurt|warft|weide|koppel|bleiche|schanze|leite|leiten|leithen|winkl|lehen|gschwend|gschwendt|halde|äcker|breite|bühl|bichl|stetten|reuth|ried|wörth|brink|knick|redder|wisch|diek|hörn|schneise|freiheit|birken|erlen|eschen|ulmen|fichten|kiefern|tannen|weiden|wende|tor|see|teich|weiher|bach|born|brunnen|linde|linden|eiche|eichen|buche|rain|horst|loh|esch|kreuz|schleuse|anger|acker|haag|hag|hain|wald|straß|trift|frieden|siepen|delle|donk|hütte|zeche|kolonie|klause|lust|ruh|rast)$/u;

/** Streets in full or by their type alone: "Kölner Straße", "Alter Markt", "Berliner Platz". */
export const BARE = words(
  'straße strasse straβe str weg platz pl ring markt gasse allee wall damm hof park ufer graben promenade chaussee pfad steig kamp feld heide bruch winkel busch dyck berg garten gärten au aue broich anger gewann ried moor',
);
/** Of these the ones that lead a name: "Straße des 17. Juni", "Platz der Republik". */
export const LEADING = words('straße strasse str platz allee weg ring ufer park hof gasse promenade');
export const LEADING_NEXT = words('des der am zum zur im an von vom d');

/** Words with a street's ending that are none: ways of law, numbered roads, places for children and cars. */
const THINGS: ReadonlySet<string> = new Set([
  ...compounds(
    'weg',
    'rechts dienst verwaltungs klage beschwerde instanzen verfahrens entscheidungs melde rad geh fuß wander reit rund hin heim rück um lösungs bildungs flucht rettungs transport liefer vertriebs kommunikations durch lebens arbeits anfahrts zufahrts schleich irr aus wirtschafts',
  ),
  ...compounds(
    'platz',
    'listen tabellen warte rang trainings reit schotter asche hart spiel arbeits studien ausbildungs sport park stell kita betreuungs therapie sitz bau wohn grab camping bolz lade pflege heim frauenhaus start ziel lager abstell einstell steh schlaf mess probe liege ehren fest zelt hunde grill rast flug vor tat stand wende krippen hort praktikums speicher schieß tennis golf fußball kunstrasen übungs wickel fenster werk container seminar sende',
  ),
  ...['straße', 'strasse', 'str'].flatMap((ending) =>
    compounds(
      ending,
      'bundes landes kreis hauptverkehrs durchgangs einbahn umgehungs spiel fahrrad gemeinde anlieger zufahrts erschließungs haupterschließungs orts produktions fertigungs daten milch meer anwohner sammel',
    ),
  ),
  ...compounds('ring', 'fahr ver hunde schlüssel dichtungs olympia box he fe ge jugend sp mechano lehr'),
  ...compounds(
    'markt',
    'wochen floh weihnachts super jahr arbeits wohnungs bau trödel bauern welt finanz immobilien verbraucher bio drogerie advents kram martins oster energie strom ausbildungs stellen mittelalter handwerker absatz binnen schwarz getränke elektro nach',
  ),
  ...compounds(
    'hof',
    'bahn busbahn bau fried betriebs gerichts wertstoff recycling schul innen hinter wirtschafts bauern reiter pausen lade vor fuhr straßen rangier licht gefängnis schlacht',
  ),
  ...compounds(
    'garten',
    'kinder klein schreber nutz haus vor zoo bier dach gemüse winter gemeinschafts natur kräuter',
  ),
  ...compounds(
    'bruch',
    'um ab an auf aus ein zusammen vertrags durch ehe rohr wasserrohr knochen arm bein rippen',
  ),
  ...compounds(
    'gang',
    'ge an aus zu ein über unter vor durch rund lehr jahr studien um rück ab auf not post zahlungs antrags umzugs',
  ),
  ...compounds(
    'bogen',
    'frage antrags bewerbungs erhebungs anmelde prüf bewertungs erfassungs zahl personal ellen',
  ),
  ...compounds('steig', 'bahn bus bürger fußgänger'),
  ...compounds('wall', 'lärmschutz erd schutz hochwasserschutz'),
  ...compounds('end', 'wochen monats jahres'),
  ...compounds(
    'ende',
    'wochen monats jahres lebens vertrags projekt schul arbeits dienst kriegs spiel saison miet haushalts laufzeit frist schicht feier',
  ),
  ...compounds(
    'reihe',
    'bau sitz buch vortrags veranstaltungs versuchs film konzert schriften zahlen tisch stuhl baum mess an ab produkt lese',
  ),
  ...compounds('breite', 'band spur strich gesamt weg türen trocken bau bohr blatt'),
  ...compounds(
    'freiheit',
    'barriere meinungs presse versammlungs religions glaubens kosten steuer gebühren bewegungs reise zoll schulden wahl',
  ),
  ...compounds('brücke', 'zahn fußgänger behelfs luft'),
  ...compounds('mühle', 'wind kaffee pfeffer papier'),
  ...compounds('zeile', 'tabellen kopf betreff fuß schluss adress eingabe daten leer über unter titel'),
  ...compounds('winkel', 'blick neigungs dach böschungs sicht'),
  ...compounds('terrasse', 'dach'),
  ...compounds('gürtel', 'sicherheits speck hüft grün trag kampf rettungs'),
  ...compounds(
    'stiftung',
    'bürger kultur umwelt sport kinder familien landes bundes sparkassen volkswagen jugend denkmal krebs hospiz',
  ),
  ...compounds('siedlung', 'be klein dauer'),
  ...compounds('wiese', 'spiel liege blumen hunde blüh streuobst'),
  ...compounds(
    'feld',
    'vor um arbeits handlungs themen berufs daten text eingabe bau spiel grab prüf gräber sicht lern aufgaben maßnahmen geschäfts schwerpunkt schutz spann magnet such frage auswahl kopf formular',
  ),
  ...compounds('park', 'sport fuhr wohn gewerbe wind solar maschinen technologie freizeit'),
  ...compounds('grund', 'hinter unter vorder beweg ablehnungs kündigungs ab'),
  ...compounds('blick', 'über ein rück augen aus durch an'),
  ...compounds('hang', 'an zusammen vor um ab über'),
  ...compounds(
    'höhe',
    'augen bau gebäude trauf first gesamt wand beitrags schadens kosten gebühren förder raum wuchs',
  ),
  ...compounds('bahn', 'auto eisen lauf kegel straßen seil fahr umlauf bundes stadt'),
  ...words(
    'portal hospital total metal skandal kapital quartal digital kanal spital monitor motor faktor sektor traktor generator doktor rektor direktor moderator autor tutor editor frau stau bau genau abend jugend tausend dutzend gegend elend legend dividend vorrath wirtschaft verwald',
  ),
]);
/** The same as ends of longer words: Hauptbahnhof, Kinderspielplatz, Bundesautobahn. */
const THING_END =
  /(?:bahnhof|friedhof|bauhof|stoffhof|schulhof|bauernhof|spielplatz|sportplatz|parkplatz|stellplatz|arbeitsplatz|bolzplatz|campingplatz|kitaplatz|betreuungsplatz|studienplatz|ausbildungsplatz|weihnachtsmarkt|wochenmarkt|flohmarkt|supermarkt|arbeitsmarkt|radweg|gehweg|wanderweg|fußweg|kindergarten|sportpark|gewerbepark|windpark|landesstraße|bundesstraße|kreisstraße|autobahn|lehrgang|studiengang|jahrgang|eingang|ausgang|zugang|fragebogen|bau|frau|schau|einbruch|abbruch|umbruch|ausbruch|strecke|zwecke|zeichen)$/;

/** Words that number something else than a house, days and months, measures. */
const NEVER = words(`
  protokoll niederschrift ergebnis
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag feiertag januar jänner februar märz april mai juni juli
  august september oktober november dezember frühling frühjahr sommer herbst winter ostern weihnachten pfingsten jahr jahre jahren
  jahres tag tage tagen woche wochen monat monate monaten quartal halbjahr semester stunde stunden minute minuten uhr zeit datum
  termin frist uhrzeit kw anhang anlage anlagen abschnitt absatz abs artikel art kapitel kap punkt punkte punkten ziffer ziff satz
  paragraf paragraph par nummer nr num no lfd litera lit buchstabe blatt bl seite seiten s zeile spalte tabelle tab abbildung abb
  bild foto folie fußnote anmerkung version fassung ausgabe auflage band bd teil teile titel los lose top beschluss vorlage
  drucksache zimmer zi raum räume saal büro schalter etage stock stockwerk obergeschoss og eg ug dg geschoss ebene flügel trakt
  halle haus häuser gebäude block bauabschnitt ba bauteil tor tür eingang ausgang aufgang treppe aufzug gleis bahnsteig steig
  haltestelle parkdeck deck linie linien buslinie buslinien bus zug route strecke etappe station spur km meter höhe tiefe länge breite größe fläche gruppe klasse
  kurs kita stufe jahrgang schule grundschule team amt fachbereich fachdienst fb abteilung abt sachgebiet sg dezernat referat
  ressort bereich sparte zone tarifzone stimmbezirk wahlbezirk wahlkreis planquadrat plätze rang sitz sitze reihe loge startnummer
  spiel spieltag runde phase modul aufgabe frage antwort thema ziel maßnahme baustein säule fall fälle fällen variante alternative
  option szenario beispiel muster formular formblatt vordruck bogen akte ordner register heft karte plan code pin puk tan kennziffer
  schlüssel kennung id vorwahl telefon tel fax telefax mobil handy durchwahl dw nebenstelle hotline postfach pf konto kto blz iban
  rechnung mahnung bescheid aktenzeichen az gz kassenzeichen vertrag auftrag position pos charge gewicht menge anzahl zahl summe
  betrag wert kosten preis gebühr gebühren miete rate raten zinsen euro eur cent prozent steuer alter durchschnitt schnitt rahmen
  umfang zeitraum ende anfang beginn dauer stand regel sinne sgb bgb stgb gg dsgvo ao stvo bauo baugb gesetz verordnung satzung norm
  richtlinie din iso en vob pflegegrad pflegestufe grad gdb merkzeichen typ modell serie baureihe baujahr bundesliga liga kreisklasse
  kreisliga u gt lkw pkw fahrzeug wagen bagger gerät maschine pumpe schacht mast laterne ampel knoten knotenpunkt kreuzung
  kreisverkehr ausfahrt anschlussstelle autobahnkreuz baum bäume grab grabstelle flur flurstück flurstücke parzelle gemarkung
  grundbuch container tonne behälter zähler marke ausweis pass reisepass kennzeichen mindestens höchstens etwa rund circa ca
  ungefähr knapp bis ab über nur insgesamt zusammen weitere noch schon bereits erst max min jeweils je à pro von vom um gegen sowie
  und oder plus minus mal ist sind war waren hat haben sei seit nach mit für auf aus bei zu an in im corona covid office windows
  word excel http https www web app agenda bund europa welt ki pdf usb level volume vol chapter page nachtrag änderung ergänzung
  entwurf revision rev update release schritt schritte tipp tipps gründe gefahr wahlperiode sitzung konferenz workshop seminar
  vortrag mannschaft jugend damen herren senioren ag teilnehmer person personen kind kinder familie familien mann frau herr herrn
  schüler mitarbeiter zeuge zeugin nachbar staffel lauf rennen disziplin start sektion kammer senat instanz wache polizeiwache
  löschzug löschgruppe einheit rtw hlf lf dlk schicht tour revier standort garage tiefgarage hausnummer hausnr hsnr plz ort straße
  strasse str wohnung whg apartment appartement deutschland nettetal bundesstraße landesstraße kreisstraße autobahn
`);
const NEVER_END =
  /(?:nummer|nummern|zimmer|raum|saal|stufe|klasse|gruppe|halle|gebäude|abschnitt|punkt|blatt|seite|ziffer|geschoss|etage|jahr|jahre|jahren|monat|woche|tage|zeit|betrag|gebühr|satz|quote|grad|bezirk|dienst|bereich|stelle|schein|antrag|bescheid|vertrag|nachweis|prozent|euro|phase|schule|linie|gesetz|gesetzbuch|ordnung|programm|projekt|version|typ|ung|ungen|heit|keit|schaft|tion|tionen|tät|strecke|zwecke|grab|gräber)$/;

function compounds(ending: string, beginnings: string): string[] {
  return [...words(beginnings)].map((beginning) => beginning + ending);
}

export type Ending = 'sure' | 'likely' | 'maybe';

/** What a word says about being the name of a street. */
export function endingOf(word: Token | undefined): Ending | undefined {
  if (isNever(word) || isThingWord(word)) return undefined;
  if (endsSurely(word)) return 'sure';
  if (endsLikely(word)) return 'likely';
  return endsMaybe(word) ? 'maybe' : undefined;
}

/** Whether a word is a street wherever it stands. */
export const endsSurely = fitting(SURE_END);
const endsLikely = fitting(LIKELY_END);
const endsMaybe = fitting(MAYBE_END);
const isNever = oneOf(NEVER);

/** A thing with a street's ending: none by itself, but streets are called after it ("Am Sportplatz"). */
export const isThingWord = perWord((lower) => THINGS.has(lower) || THING_END.test(lower));

/** Whether a word never names a street, whatever stands before it: days, months, rooms, articles. */
export const isNumbered = perWord((lower) => NEVER.has(lower) && !BARE.has(lower));

/** Whether a word numbers something that is no house. */
export const isCounted = perWord(
  (lower) => NEVER.has(lower) || (NEVER_END.test(lower) && !SURE_END.test(lower)),
);

/** First words of streets such as "Am Markt", "An der Kleinbahn", "Op de Heide". */
export const PREPOSITIONS = words(
  'über up upm uppm opn ton am an auf aufm im in zum zur hinter hinterm unter unterm vor vorm beim bei ob ober oberm neben zwischen überm op aan ten ter bij oppe inne aen ute',
);
export const ARTICLES = words("der den dem die das de het en 't t d'r");
/** Adjectives before a name that has a street's ending itself: "Alte Poststraße", "St. Töniser Straße". */
export const ADJECTIVES = words(
  `alte alter altes alten neue neuer neues neuen große großer großes großen grosse grosser kleine kleiner kleines kleinen obere oberer
  oberes oberen untere unterer unteres unteren lange langer langes langen kurze kurzer hohe hoher hohes hohen hintere hinterer hinteren
  vordere vorderer vorderen breite breiter breiten enge enger mittlere mittlerer mittleren innere innerer äußere äußerer krumme krummer
  krummen schmale schmaler grüne grüner grünen rote roter roten weiße weißer schwarze schwarzer kalte kalter heilige heiligen sankt st bad
  erste zweite dritte nördliche südliche östliche westliche nieder freie freier tiefe tiefer schöne schöner steile dicke dicker lütke korte nieuwe oude hoge de het`,
);

/** Types of streets that stand before the name: Italian, French, Spanish, Polish, Romanian, Russian. */
export const TYPE_FIRST = words(
  `via viale piazza piazzale corso vicolo strada largo calle avenida paseo rua avenue av boulevard bd blvd rue chaussée chemin impasse
  quai place str rruga ulice vul ul ulica al aleja pl os osiedle bulevardul bld bul вул ул вулиця улица просп rr odos`,
);
/** Types that stand after the name in languages that abbreviate them: "Atatürk Cad. No: 5". */
export const TYPE_LAST = words(
  'cad cd caddesi cadde sok sk sokak sokağı bulvarı blv bulv mah mahallesi mh utca út tér körút katu gatan väg',
);

/** Words that are no part of a street's name although they may stand before one. */
export const STOP = words(
  `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes unser unsere unserer
  unseren unserem ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem mein meine meiner meinen meinem euer eure kein keine keiner
  keinen welcher welche ich du er sie es wir man und oder aber auch nur nicht noch schon seit bis von vom nach mit aus bei für
  gegen ohne um durch über in an auf im am zu zum zur wohnt wohne wohnen wohnhaft lebt lebe straße strasse anschrift adresse wohnung
  haus objekt grundstück herr frau herrn familie eheleute firma an: c/o co ob als wie wo dass wenn weil da so dort hier heute
  jetzt nun heißt heisst lautet selber selbst immer wieder weiter leider bisher später früher wegen entlang nahe innerhalb außerhalb gegenüber unweit richtung
  bereich höhe ecke kreuzung baustelle sperrung haltestelle bushaltestelle sanierung ausbau neubau umbau mietobjekt eigentümer mieter
  vermieter bewohner anwohner nachbar kita grundschule schule kirche rathaus bürgerbüro spielplatz parkplatz`,
);

/** What a number counts where such a word follows it. */
export const UNITS = words(
  `€ % ‰ ° $ £ euro euros eur cent ct uhr h std stunde stunden min minute minuten sek sekunden jahr jahre jahren monat monate monaten
  woche wochen tag tage tagen werktage arbeitstage m km cm mm dm qm cbm m² m2 m³ km² ha kg g mg t to tonnen l liter ml kw kwh mwh kwp mw
  volt watt mb gb tb prozent grad meter metern kilometer kilometern quadratmeter kubikmeter hektar zentimeter personen person kinder
  kindern plätze plätzen bäume bäumen stück mal einwohner einwohnern einwohnerinnen stellplätze stellplätzen parkplätze parkplätzen
  parkbuchten wohnungen wohneinheiten häuser häusern einfamilienhäuser mehrfamilienhäuser doppelhaushälften reihenhäuser gebäude
  anträge anträgen fälle fällen mitarbeiter mitarbeitende mitarbeitenden mitarbeiterinnen bewohner bewohnern teilnehmer teilnehmern
  teilnehmende teilnehmenden teilnehmerinnen schüler schülern schülerinnen haushalte haushalten grundstücke grundstücken bauplätze
  baugrundstücke baustellen millionen million mio mrd milliarden tsd tausend punkte punkten seiten sitze sitzen mitglieder mitgliedern
  fahrzeuge fahrzeugen autos laternen leuchten neue neuen neuer weitere weiteren alte alten junge jungen große großen kleine kleinen
  zusätzliche zusätzlichen zusätzlicher moderne barrierefreie öffentliche geförderte betriebe betrieben unternehmen firmen geschäfte
  gäste gästen besucher besuchern besucherinnen stimmen wahlberechtigte anwohner anwohnern anlieger anliegern familien bänke
  fahrradständer poller schilder verletzte verletzten kräfte einsatzkräfte helfer helferinnen veranstaltungen termine angebote vereine
  klassen gruppen schulen kitas meldungen bußgelder verstöße unfälle beschwerden hinweise eingaben einwendungen stellungnahmen
  container behälter mülltonnen säcke pakete exemplare proben maßnahmen projekte abschnitte abschnitten bauabschnitte lose kurse
  bleche blatt dosen flaschen kisten gläser tassen portionen brote kuchen
  mädchen frauen männer männern menschen erwachsene senioren hunde hunden katzen tiere räume räumen zimmer`,
);

export const MONTHS = words(
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan jän feb febr mär mrz apr jun jul aug sep sept okt nov dez',
);

/** Words for a storey: a number with a point before them is none of a house. */
export const STOREY = words(
  'og obergeschoss obergeschoß etage stock stockwerk stck ug untergeschoss geschoss dg dachgeschoss et tv th mf sal piso piano kat floor verdieping',
);

/** Parts of what may stand between a house number and the postcode: "3, Souterrain links, 26131 …". */
export const IN_HOUSE = words(
  `og eg dg ug hp hh vh sfl rgb souterrain erdgeschoss erdgeschoß dachgeschoss dachgeschoß obergeschoss obergeschoß untergeschoss
  hochparterre parterre stock etage stockwerk links rechts mitte li re hinten vorne whg wohnung app apartment appartement we nr
  hinterhaus vorderhaus seitenflügel quergebäude gartenhaus hinterhof rückgebäude nebenhaus anbau einliegerwohnung aufgang zimmer zi tür`,
);

/** Settlements and single houses that are an address with a number alone, where a person or a town stands beside it. */
export const HAMLETS = words(
  `siedlung kolonie gartenstadt gartensiedlung bergsiedlung waldsiedlung feldmark ausbau abbau anbau vorwerk gehöft forsthaus jagdhaus
  försterei oberförsterei mühle windmühle wassermühle ziegelei schäferei meierei domäne schloss gutshof gutshaus bauernhof schleuse
  altbau neubau neustadt altstadt vorstadt unterstadt oberstadt mittelstadt dorf oberdorf unterdorf mitteldorf niederdorf
  hinterdorf neudorf altdorf innendorf außendorf dorfmitte dorfanger ortsmitte dorfaue oberort unterort osterende westerende norderende
  süderende osterfeld westerfeld feldhof einöde hauptkanal kanal fehn sielhof deich werder freiheit burgfreiheit
  domfreiheit kirchplatz kirchhof kirchwinkel kirchspiel klosterhof stift schanze vorburg bergfried bauerschaft bauernschaft brink`,
);
