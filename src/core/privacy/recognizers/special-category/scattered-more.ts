/*
 * More of how people tell it, by the daily life that shows it: sleep, sorrow, drink, forgetting, help, exemptions; rows as
 * in `scattered.ts`. Basis: Art. 4 no. 15 GDPR.
 */
const STRONG = `
selbstgespräche / führt führte laute
außerirdische außerirdischen aliens ufos / glaubt kontakt abgeholt spricht gesandt
alufolie / fenster kopf wände strahlen
tabletten medikamente psychopharmaka medikation / abgesetzt absetzt absetzte eigenmächtig
aufhängen erhängen ertränken erschießen / sich mich / will wollte drohte droht gedroht versucht versuchte
antun antut antue / sich mich / etwas was
weiterleben / @no / will wollte möchte mag
tabletten schlaftabletten packung rattengift / geschluckt schluckte / leben alle sterben magen ganze
schlinge strick seil / hals legte knüpfte dachboden balken / @one sich
akku akkus / leer / innerlich fühle fühlt mein ihr
hummeln / hintern
wörtlich / nimmt versteht / alles ironie witze
ironie witze redewendungen / versteht / @no
augen / schaut sieht blickt anschauen / niemandem keinem / in
mimik gesichtsausdrücke / lesen deuten deutet / @no schwer
altersgenossen gleichaltrigen / hinterher zurück hinter
kühlschrank backofen waschmaschine / portemonnaie schlüssel geldbörse brille socken geldbeutel / legt legte gelegt liegt lag lagen
toten verstorbenen gestorbenen / wartet sucht redet spricht deckt ruft / mann mutter ehemann frau bruder
momente momenten augenblicke / lichte lichten klaren hellen wachen
pullover hosen unterhosen kleider / übereinander verkehrt
wunderlich / wird wurde geworden / immer alt
bier schnaps wein sekt / frühstück frühstücks morgens vormittags / trinkt braucht trank schon
einstichstellen einstiche nadelstiche / arm armbeuge armen
meeting meetings gruppe / anonymen / alkoholiker spieler
zeichensprache / verständigt spricht in mit
armbinde / gelbe drei punkten blinde
euroschlüssel / behinderten behindertentoilette ausweis hat besitzt
maschine schläuchen schlauch / atmet beatmet hängt / an über
gleichgewicht / verliert hält halten / kein nicht ständig leicht
prothese holzbein / links rechts unterm ab bein
rädern rollen / rollt rollstuhl / seit unfall
klinikschule klinikunterricht krankenhausunterricht hausunterricht / besucht bekommt erhält hat
sportunterricht schwimmunterricht schulsport / befreit befreiung freigestellt / attest arzt ärztlich knie herz asthma wegen
nachtdienst nachtdienste nachtschicht schichtdienst bereitschaft / attest ärztlich betriebsarzt betriebsärztin gesundheitlichen / @no befreit ohne ausgeschlossen
affekt stimmung / flach verflacht labil gedrückt gedrückte gereizt / antrieb denken im wirkt denk formal
denken gedankengang / zerfahren verlangsamt sprunghaft eingeengt inkohärent umständlich
antrieb / vermindert reduziert gesteigert gemindert
suizidalität eigengefährdung fremdgefährdung / @no verneint glaubhaft distanziert akute latente
gefahr / eigengefährdung fremdgefährdung selbsttötung
tagespflege / dreimal zweimal viermal fünfmal / woche wöchentlich / !tagesmutter kind kinder tochter sohn kita
kurzzeitpflege verhinderungspflege / platz ab bis geplant angemeldet beantragt bewilligt zugesagt genehmigt seit wochen danach anschließend zunächst untergebracht
urinkontrolle urinkontrollen drogenscreening drogenscreenings abstinenzkontrolle abstinenzkontrollen haarprobe / sauber unauffällig auffällig wochen tage monatlich auflage auflagen alle pünktlich
thc cannabis kokain amphetamin opiate benzos / urinkontrolle urinkontrollen screening drogenscreening drogenscreenings haarprobe haaranalyse
korn schnaps wodka weinbrand whisky doppelkorn likör rum / flasche flaschen kasten / tag täglich abend pro
folgebescheinigung erstbescheinigung / au bis einschl einschließlich seit
nichts / geburt kindheit unfall / gesehen gehört sieht hört
`;

const PERSONAL = `
verletzt verletze / sich / absichtlich selbst sobald wenn immer / !messer unfall sturz
dunkeln dunklen / liegt sitzt / tag tage nur tagelang
bett / liegt liege lag / tagelang wochenlang ganzen nur / @only tag noch seit tagelang wochenlang
nichts kaum / isst esse aß / mehr noch seit
grund / lacht weint schreit / ohne
lacht / unvermittelt grundlos unpassend
verfolgt beobachtet bestohlen vergiftet belauscht abgehört / fühlt fühle glaubt meint wähnt
vergiften vergifte / glaubt meint / essen nachbarn ihn sie
medikamente tabletten / nimmt nehme einnimmt / unregelmäßig verweigert @no
therapeut therapeutin psychologe psychologin psychiater psychiaterin / termin sitzt geht ging woche montags donnerstags dienstags
tod verlust unfall / überwunden verkraftet verwunden hinweggekommen verarbeitet / @no nie
reißleine / gezogen zog / arzt klinik krank
zusammengeklappt klappte zusammenklappte / büro arbeit zusammen schule dienst
tränen / bricht ausbricht brach / in ständig sofort aus jeder
menschenmengen menschenmassen menschenansammlungen gedränge / panik erträgt ertrage meidet aushalten angst
panik / bekommt bekomme gerät gerate kriegt verfällt
bilder / los verfolgen kommen / nachts immer krieg unfall nicht
knall geräusch geräuschen tür / zuckt zusammenzuckt fährt / zusammen jedem bei
schlaf / schreit schreie wandelt läuft spricht / im nachts
konzentration aufmerksamkeit / reicht hält / minuten kurz kaum
impulse wut / steuern kontrollieren kontrolle / @no
veränderung veränderungen unerwartetes planänderungen / erträgt rastet gerät panik ausraster weint schreit / wenn jede bei auf
kopfhörer gehörschutz lärmschutzkopfhörer ohrenschützer / trägt braucht / unterricht klasse lärm immer
geistig / stand entwickelt eines kind kindes / jahren jährigen fünfjährigen sechsjährigen
lernt / langsamer schwerer schwer / als andere
lebenshilfe hpz / wohnt arbeitet lebt wohnheim wohnstätte werkstatt betreut
spiegel / spricht redet erkennt / sich mit im
adresse namen geburtstag / weiß vergessen kennt / eigene eigenen seinen ihren / @no vergessen
geistig / baut abgebaut abbaut nachgelassen / ab stark rapide sehr seit
nachts / wandert geistert kocht räumt / durch herum wohnung schränke
kippt / hinter gläser schnaps bier einen / täglich jeden abends
altglas flaschen / jeden tag täglich säckeweise / trinkt säuft
bong tüte tüten blunt / raucht dreht zieht / jeden täglich abend
glasig glasigen glasige / augen / blick wirkte lallte
wettet wette / pferde fußball alles ständig schulden
schulden / spielautomaten zocken wetten spielsucht pokern
handy konsole playstation computer pc / süchtig weglegen / @no nachts stunden
windel windeln / noch / jahren jährige
schere stift / halten schneiden / @no
morgenkreis stuhlkreis / hält schreit rennt aushält / @no raus aus
schulreif schulfähig / @no noch
ausrastet ausgerastet rastet / aus / schule unterricht klasse jedem bei oft ständig
hilfe unterstützung / waschen anziehen ankleiden duschen aufstehen toilettengang haarewaschen körperpflege / braucht benötigt brauche nur kommt nötig auf
angezogen gewaschen gekämmt gefüttert rasiert / wird werden muss werde / von tochter pflegedienst schwester frau mir morgens
badewanne dusche wanne / kommt steigen einsteigen steigt komme / @no
beine / gehorchen tragen versagen / mehr @no ihm ihr
laufen gehen / verlernt neu lernen / musste muss reha wieder
einkäufe taschen wasserkisten kisten / tragen schleppen / @no darf kann
auge / einem linken rechten / sieht blind sehe / nur auf kaum nichts
lupe / schrift lesen liest / nur ohne
farben / unterscheiden auseinanderhalten unterscheidet / @no
lauter laut / sprechen reden schreien / ohr hört schlecht
schreibtafel schreibblock zettel / verständigt kommuniziert / weil nur über mit
flüstert flüstern / nur / noch kann
dunkeln dämmerung / sieht sehe / nichts kaum schlecht
salz zucker fett fleisch / darf / kein keinen kaum / arzt wegen nieren herz diät
brei püriertes pürierte / isst bekommt schluckt / nur muss
verschluckt / ständig leicht oft beim / essen trinken
trinkmenge / begrenzt liter darf / tag nieren herz
sonde port / nahrung ernährt ernährung / über durch
nüchtern / kommt kam erschien erscheint / nie selten nicht
schichten schicht / fällt ausgefallen ausfällt / psychisch erschöpft
gassi hund / gehen / knie hüfte herz rücken / @no kaum
straßenbahn bus aufzug / fahren / angst panik / @no allein
haus wohnung / seit / verlassen / monaten wochen jahren / @no
müll pizzakartons / stapelt türmt / wohnung / verwahrlost aufsteht
kinder / angst männer männern / seit
nerven kraft / mehr keine ende / am habe ich
wasser urin stuhl / halten hält halte hielt / @no / !teich becken damm deich tonne eimer topf rohr pool dach jacke fass
automaten automat spielautomat spielautomaten / gesteckt geworfen gehauen gelassen reingesteckt verzockt steckt wirft / alles lohn miete kindergeld rente gehalt ganze letzten
becher / morgen täglich jeden abholt holt trinkt / mein sein ihr meinen seinen ihren / dr arzt praxis ambulanz apotheke uhr acht neun sieben
arm bein arme beine / dicken dicker dicke dickes geschwollenen / op brust brustkrebs lymphknoten operation bestrahlung
`;

export const MORE_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
