/*
 * How people tell of the mind, of drink and drugs and of forgetting without a word for it; rows as in `scattered.ts`.
 * Basis: Art. 4 no. 15 GDPR.
 */
const STRONG = `
tassen latten / schrank zaun / alle nicht
oberstübchen / nicht richtig ganz leer dunkel licht
waffel / einen an / hat habe hätte der
beisammen / alle sie nicht / nicht mehr
klatsche sprung / eine einen / hat habe hätte / schüssel weg wohl doch echt
dachschaden / doch wohl echt selbst selber totalen
schraube schrauben / locker
irrenhaus klapse klapsmühle anstalt / reif gehört gehöre / die das der ins im
irrenhaus / war saß kam landete / im ins / @one onkel tante vater mutter opa oma bruder
wrack / seelisches psychisches nervliches nervlich seelisch
nerven / runter blank fertig herunter / mit völlig total ganz liegen / !anwohner anwohnern bürger händler eltern
nervenkostüm / kaputt dünn dünnes schwach schwaches zerrüttet am
frauenstimme frauenstimmen männerstimme männerstimmen kinderstimmen geisterstimmen / hört höre hörte hören
stimmen / hört höre hörte hören höre / kopf beschimpfen befehlen wand steckdose leise tot toten gott fremde
befehle / hört hörte höre radio empfängt / radio fernseher stimmen gott innen ihm ihr
unsichtbaren unsichtbarem unsichtbare / redet spricht gespräche unterhält
papst papstes jesus messias kaiser napoleon prophet propheten gottes erzengel / hält hielt halte / sich mich
gedanken / sende senden sendet gesendet gelesen lesen liest abgehört entzogen eingegeben eingepflanzt / ihm ihr ihre seine bürgermeister nachbar nachbarn radio fernseher
strahlen / nachbar nachbarn nachbarin beschießt beschossen schützt alufolie
gas gift / wahn leiten leiteten leitet einleiten / nachbar nachbarn wahn
wahn / im ihrem seinem sie er religiösen
größenwahn cäsarenwahn verfolgungswahn / im in seinem ihrem
geheimdienst cia bnd stasi / gefaselt verfolgt abgehört überwacht chip / @one habe sie er wirkte verwirrt
chip / eingepflanzt implantiert kopf zahn / @one
geländer brückengeländer parkhausdach hochhausdach bahngleis bahngleise gleisbett / stieg stand kletterte saß legte lag gestiegen geklettert / @one
zug u-bahn gleise bahn lkw / werfen warf geworfen schmeißen stürzen / sich mich vor
benzin spiritus / übergossen übergoss / sich mich
beenden / leben / sein ihr mein ihrem
lebensmüde lebensmüden / gedanken geäußert
abschied abschiedsbrief / hinterlassen gefunden geschrieben / leben brief
rasierklinge rasierklingen teppichmesser cutter / verletzt verletze ritzt schneidet sich arm unterarm arme
schneiden ritzen / druck / loszuwerden abbauen los loswerden
ritzt ritze ritzte / sich nicht wieder seit arm arme
brandmale schnittwunden narben / unterarm unterarme unterarmen oberschenkel oberschenkeln armen handgelenk handgelenken
blutig / kaut kratzt schlägt schlug beißt knibbelt / sich finger stirn haut lippen arme
haare haar wimpern augenbrauen / reißt rupft zupft riss ausreißt ausgerissen / büschelweise sich aus
rollläden rollladen rollos vorhänge gardinen / zieht öffnet / mehr hoch auf
lebensfreude lebensmut lebenswillen lebenslust antrieb / verloren erloschen kein keine keinen keinerlei fehlt jeden jede
kot / schmiert schmieren schmierte beschmiert wirft
sozialverhaltens / störung
impulsiver / typ
selbsttötung selbstmord / gefahr absicht ankündigung gedanken verdacht
quälen gequält / stimmen ängste zwänge
beschützten beschützende beschützenden geschützten geschlossenen offenen / bereich abteilung station heims altenheims stationär / lebt wohnt verlegt untergebracht aufgenommen zieht zog bewohner
orientiert / zeitlich örtlich situativ / nicht kaum teilweise schlecht
verkennt verkannte / alle personen ihn sie tochter sohn angehörige pflegerin situation
orientierung / zweifel verlust zeitliche örtliche fehlende verloren
ziffern zeiger / malt zeichnet malen zeichnen malte zeichnete
kurzzeitgedächtnis gedächtnis merkfähigkeit / dahin weg schlecht futsch lässt nach kaputt schwindet hinüber eingeschränkt reduziert gestört
papierkorb mülleimer blumentopf schrank ecke / pinkelt uriniert hinpinkelt
vollbild / kein noch beginn
gebrauch / schädlicher schädlichen schädlichem
entgiftungen entgiftung therapien langzeittherapien / abgebrochene abgebrochen zwei drei vier fünf mehrere gescheiterte
schuss / gesetzt setzt gespritzt goldenen goldener
nadel spritze flasche / gehangen hängt hing / der an
nase nasenscheidewand / gekokst koksen kokain gezogen / kaputt fehlt weg loch vom
klebstoff lösungsmittel lack verdünner deo feuerzeuggas / schnüffelt schnüffelte schnüffeln inhaliert
pillen benzos tabletten / wirft geworfen schluckt schluckte weg sucht los nicht süchtig / ein los wie von den nach ohne
pegel / ohne zittert braucht hält
fahne / mit alkohol schnaps kommt kam hatte / dienst arbeit schicht unterricht schule deutlicher
fusel schnaps korn wodka / roch riecht stank
suff rausch / im
saufen trinken / am mit wieder angefangen / sechzehn vierzehn fünfzehn wieder morgens schon
flachmann flachmänner schnapsflaschen weinflaschen wodkaflaschen schnapsflasche wodkaflasche leergut / spind brotdose versteckt hinter hinterm gefunden heizung klavier tasche schreibtisch
wodka korn schnaps weinbrand / flaschen flasche / zwei leere täglich nach
glas / tief zu schaut blickt guckt / gern tief
durst / einen über
glücksspiel spielhalle spielhallen spielbank casino / sperren gesperrt sperre
verspielt verzockt verzockte verspielte / geld gehalt miete rente lohn haus monatslohn erspartes automaten alles kindergeld
nüchtern trocken clean / zu bleiben bleibt seit
abstinenz / nachgewiesen stabil gefestigt einjährige seit
haaranalysen haaranalyse urinproben / befund
trinkerin trinker säufer kiffer / heimliche heimlicher starker starke schwerer chronischer ehemaliger ex
schädliche schädlichem / alkoholgebrauch
automaten spielautomaten / verspielt süchtig hängt sitzt täglich rente gehalt lohn
polamidon methadon / abholung take
`;

const PERSONAL = `
kreuzbund guttempler guttemplern blaukreuz / gehöre gehört mitglied gruppe besucht geht seit
verkalkt verkalkte / opa oma alte alter vater mutter onkel tante @one / !kessel heizung leitung wasser rohr
alltagskompetenz / eingeschränkte eingeschränkt / !begriff begriffe gesetz
gramm / speed kokain koks gras heroin amphetamin crystal haschisch marihuana pep / täglich wochenende tag am ziehen konsumiert
spice ketamin lachgas crystal crack speed badesalz ecstasy kräutermischung kräutermischungen / geraucht genommen konsumiert gezogen raucht zieht nimmt durcheinander gramm geworfen klaut geld ziehen
beste bester besten / gast / selbst sein ihr
zusammen zusammengebrochen / brach bricht / heulend weinend schreiend weinkrampf tränen
heulend weinend schluchzend / brach zusammen saß ständig
weint weinte heult heulte geweint geheult / ständig täglich nächtelang stundenlang grundlos dauernd jeden
schreiend schweißgebadet / wacht wachte aufwacht aufwachte wach
durchlebt durchlebte / immer wieder nachts
loch / tiefes tiefem tiefen tiefe schwarzes / fiel fällt gefallen zustand in
kopf / macht spielt / mehr mit / nicht
kopf oberstübchen / @no / klar richtig ganz beieinander beisammen
seele / streikte streikt krank kommt kaputt wund hängt weint leidet brannte
seele körper / gestreikt streik notbremse
nervenbündel / nur ist war
lassen / stehlen klauen zündeln trinken zocken spielen kratzen / kann konnte @no
zündelt / quält fühlt wiederholt ständig
katzen tiere tieren / quält quälte / zündelt fühlt
todes todeswünsche särge sarg / malt malte zeichnet
wand wände wänden tapete fernseher steckdose / redet spricht unterhält schreit / mit der
eifersucht / krankhafte krankhafter krankhaften
krankhaft krankhafte krankhafter krankhaftes krankhaften / heimweh sammelt eifersüchtig ehrgeiz misstrauen geizig angst lebensfreude beziehung ihr sein
trauer / komplizierte komplizierter pathologische anhaltende
verlobte geliebte braut bräutigam / hält hielt / sich für
brücken tabletten gift strick zug / denkt denke dachte / an
durch / dreht drehte / wenn spritze medikamente tabletten öfter oft nachts völlig total
rappel koller ausraster / hat ihren seinen bekommt wieder kriegt
möbel teller geschirr stühle / wirft fliegen warf / balkon wenn nachts anfall krise aus
wände wand möbel / tritt schlägt schlug boxt / krise krisen wut anfall
depressionen angst panik ängsten / beherrschen kommt nicht zurecht überkommt packt überfällt
schreck angst / vor lauter / luft erstarrt schule bus haus
spritze depotspritze depot / alle wochen monat / psychiater psychiaterin nervenarzt sozialpsychiaterin
zurecht klar / kommt kam komme / tod trennung verlust / nicht
stunden nacht nächte / schlafe schläft schlafen schlief geschlafen / keine drei zwei kaum vier nur
schlaf / findet finde finden kein keinen keine / ohne mehr nachts seit tabletten
belastbar / nicht kaum wenig eingeschränkt / mehr seit voll nur
raus herausgenommen rausgenommen / gezogen arzt doktor hausarzt wochen seither
schein / gelben gelber / bis hat wochen
auszeit / rezept ärztlich ärztliche verordnete
leute menschen publikum publikumsverkehr kollegen chef büro / erträgt ertrage aushalten ertragen / @no
haus wohnung bett zimmer / verlässt verließ verlasse / mehr kaum nur seit @no
tür türen fenster herd / kontrolliert prüft prüfen / zwanzigmal zehnmal hundertmal mehrfach stundenlang zwanzigmaliges immer
hände türklinken klinken / wäscht desinfiziert waschen / hundertmal zwanzigmal stundenlang jede jeden wund ständig blutig
zwanzigmal hundertmal zwanzigmaliges / prüfen kontrollieren waschen zählen nachsehen herdes herd
zählt zählen / zwanghaft ständig fliesen schritte stufen
sammelt hortet / müll zeitungen zwanghaft alles / wohnung meter zu
einfrieren friert eingefroren erstarrt erstarrte / wie plötzlich ein lob tadel berührung / !heizung leitung leitungen rohr rohre wasser wasserleitung see teich konto
stunden wochen / starrt starrte / wand löcher nur
löcher / starrt luft
gefühl gefühle / empfindet spürt fühlt kein keine nichts mehr / nichts mehr
angst / vor / behörde behörden menschen leuten männern dunkelheit aufzug aufzügen hunden spritzen draußen schule tod uniformen uniformierten alleinsein enge räumen
aufzug aufzüge aufzügen fahrstuhl tunnel / meidet panik
bunker krieg front einsatz afghanistaneinsatz bosnieneinsatz kosovoeinsatz afghanistan folter srebrenica / kopf träumt schreit albträume steckt sirene sirenen schlafen schläft
sirene sirenen sirenenton knall böller feuerwerk gewitter / zusammen zuckt verkriecht haut panik weint zittert
überlebende überlebender / lagers lager folter anschlags terroranschlags massakers / mit erinnerung* schweren albträumen behandelt
haut / fährt fuhr / aus jedem bei
todesangst dauerangst / hat bekommt bekam seit
vermerk gutachten / wahn querulatorischer paranoider
essen mahlzeit mahlzeiten nahrung / verweigert verweigerte lehnt erbricht / jede seit ab wieder
finger hals / steckt steckte erbricht / hals nach essen
erbricht übergibt / nach jedem essen mahlzeit sich danach heimlich
hungert hungerte / sich seit herunter dünn kilo
isst esse aß / nur noch / gurken knäckebrot salat nichts äpfel kaum wochen
kilo / kummer sorgen trauer / verloren abgenommen
kilo / eingeliefert eingewiesen klinik wiegt / mit nur noch
tropfen tabletten spritze pille / leiser ruhiger stimmen / geworden mit nimmt
herd gasherd herdplatte platte / vergisst vergessen anlässt anlassen brennen / an stellt lässt ihn sie
nachthemd schlafanzug pyjama bademantel unterhose unterwäsche / straße irrt irrte läuft lief aufgegriffen spaziert davonläuft weglief unterwegs gefunden
verläuft verlief verlaufen verirrt / sich / treppenhaus haus dorf flur eigenen ort ständig schon oft
findet fand finden / heim supermarkt zurück heimweg bett / nicht / allein alleine mehr
gabel löffel zahnbürste besteck messer / weiß wozu wofür / @no
zahnbürste / steht wartet weiß
jahr datum monat wochentag / weiß wusste nannte / @no orientierung dreimal / @one mutter vater
fragt fragte erzählt erzählte / minuten / zwei fünf drei alle dasselbe gleiche
dasselbe gleiche / fragt erzählt / dreimal zehnmal immer minuten ständig
geld rechnung rechnungen / überwiesen bezahlt / dreimal doppelt zweimal viermal / vergisst vergessen tüdelt mutti opa oma
farben karten / auseinanderhält auseinanderhalten verwechselt / mehr nicht
wert wertes / kennt geldes / @no mehr
schränke schubladen schrank / räumt / nachts aus nacht
mutter eltern schwester / ruft sucht verlangt / tote toten verstorbene verstorbenen ihrer
imstande lage fähig / begreifen verstehen besorgen regeln / @no
willen willens / äußern bilden / @no mehr
angelegenheiten / selbst selber eigenen / nicht kann besorgen mehr
namen / kinder tochter sohnes enkel / vergessen vergisst weiß
gesichter gesicht / erkennt erkenne merken / @no
erkennt erkannte / @one kinder tochter sohn frau mann / nicht kaum / mehr
gramm promille / täglich am wochenende / ziehen trinkt
bier biere kisten kasten wein flaschen flasche wodka schnaps / trinkt trinke trank säuft / täglich abend tag jeden morgens nur
trinkgeschichte saufgeschichte vergangenheit / seine ihre / schönredete sucht alkohol drogen
nasenspray schmerzmitteln tabletten / hängt süchtig / am an
leber / gedankt schnaps suff saufen dankt
finger / alkohol bier schnaps drogen / lässt von vom
rückfällig rückfall / wieder geworden hatte seit
mpu idiotentest / muss musste bestanden geschafft durchgefallen nicht
zähne / weg schlecht verfault schwarz / schon alle crystal crack
zittert zittere zitterte zittern / morgens ohne hände ständig tremor küche betreten
konto spielkonto wettkonto / wetten wett spielt verspielt süchtig
daddelt zockt / bis uhr vier drei fünf nächte nacht nächtelang durch
online / ständig / freunde nächte nachts
psychologe psychologin therapeut therapeutin psychiater psychiaterin / nennt spricht sieht meint stellt bescheinigt / es von störung bei ihm ihr
aufgegeben / lebensfreude leben sich
gutachten / unfähig krankhaft gestört / ihr sein mann
stunden / psychologe therapie / wöchentlich einmal
`;

/** The strong ones say it by themselves, the others of a person who stands in the sentence. */
export const MIND_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
