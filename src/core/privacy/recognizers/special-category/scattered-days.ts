/*
 * What those around see: how somebody spends the day, eats, sleeps, speaks and is helped; rows as in `scattered.ts`.
 * Basis: Art. 4 no. 15 GDPR.
 */
const STRONG = `
mikrowellen handystrahlen funkwellen erdstrahlen infraschall / glaubt bestrahlen bestrahlt beschossen verfolgt
wirres wirre / zeug reden redet spricht
wund / gelegen aufgelegen liegt
schatten konturen lichtpunkte / sieht erkennt / nur bloß / noch
sinnlos sinnloses / leben alles findet / mehr sei ist noch
essen mahlzeit mahlzeiten / erbricht übergibt erbrechen / nach danach
heim wohnheim altenheim pflegeheim wohngruppe / läuft lief weggelaufen büxt entwichen abgehauen / weg aus nachts immer
toilette klo / daneben hose / geht macht ging
möbeln wänden / hält hangelt tastet / fest entlang
halsschlagader schlagader bauchschlagader beinschlagader aorta vene venen herzkranzgefäße gefäße / ausgeschält ausgeputzt gezogen gestrippt verödet geweitet aufgedehnt verkalkt verstopft
scheidewand nasenscheidewand herzscheidewand / krumme krummer krummen schiefe schiefer verbogen verbogene loch
atemwege bronchien schleimhäute magenschleimhaut nasennebenhöhlen mandeln lymphknoten / überempfindlich überempfindliche überempfindlichen gereizt gereizte gereizten entzündet entzündete vereitert vereiterte geschwollen geschwollene verengt chronisch
eiweiß zucker / urin / verliert ausscheidet scheidet im
kniescheibe schulter kiefer hüfte hüftgelenk finger ellenbogen wirbel / rausgesprungen herausgesprungen ausgekugelt rausgekugelt ausgerenkt raussprang heraussprang eingerenkt springt
gleichgewichtsnerv hörnerv sehnerv gesichtsnerv stimmnerv ischiasnerv nerv / ausgefallen geschädigt durchtrennt entzündet eingeklemmt zerstört abgestorben ausfiel gereizt gequetscht tot
gehör augenlicht sehkraft / ohne / aufgewachsen geboren aufwuchs
unterarme unterarm arme oberschenkel haut handgelenke / aufgekratzt zerkratzt zerschnitten geritzt vernarbt zerbissen aufgeschnitten aufgeritzt
feuerzeug zigarette zigaretten bügeleisen / arm arme beine haut unterarm oberschenkel / verbrannt versengt ausgedrückt drückt brennt
aufwachen aufzuwachen / @no / mehr / wolle will wollte möchte
strick schlinge seil / dachboden balken deckenhaken treppengeländer / fand gefunden hing entdeckt
rattengift pflanzenschutzmittel frostschutzmittel gift / bereitgelegt geschluckt getrunken eingenommen besorgt / !köder hund hunde katze tiere
hungergefühl sättigungsgefühl durstgefühl schmerzempfinden / kein keinen spürt spüre ohne mehr
grasreste haschreste marihuanareste crusher crackpfeife / tasche taschen festgestellt gefunden sichergestellt rucksack zimmer
meeting meetings / na aa
abwärts / brust hals hüfte bauchnabel nabel taille / gelähmt bewegen spüre spürt nichts taub
drehscheibe rutschbrett patientenlifter / umsetzen umgesetzt transfer
grad / eins zwei drei vier fünf / pflege pflegegutachten pflegekasse gutachten mdk
zeichen / gl bl rf tbl ag / steht nur ausweis eingetragen
magen / verdorben verstimmt umgedreht verkorkst / !frage thema
aggregat gerät kästchen / schlüsselbein brust / unter unterm
brust / gürtel engegefühl zugeschnürt schnürt
kreislauf / versagte versagt verrückt weggesackt sackte wegsackte schlappgemacht schlapp streikte
laufe läuft geht gehe / wie / kieselsteinen watte eiern nadeln scherben
versteifung / wirbelsäule sprunggelenk handgelenk knie gelenk
daumen finger hand arm zeh unterarm ohr / replantiert angenäht abgetrennt abgerissen abgesägt
mundwinkel gesichtshälfte augenlid lid gesichtsmuskel / hängt hing schief zieht gelähmt herab herunter
gallenwege gallengang gallengänge nierenbecken harnleiter harnröhre luftröhre speiseröhre / gespült verstopft entzündet geschient verengt vereitert verätzt
blau / schreien trinken atmen weinen / wird wurde läuft
früh / zu / monate wochen / geboren gramm entbunden welt inkubator
stichen stiche / genäht nähen / !stoff naht kurs
verfassung / seelisch seelischer psychisch psychischer gesundheitlich gesundheitlicher körperlich nervlich nervlicher
nachsorge nachsorgeambulanz / forensischen forensische forensischer psychiatrische psychiatrischen
unterbringung / 1831 1906 psychkg psychk geschlossene geschlossenen zivilrechtliche / genehmigt verlängert beschluss angeordnet beantragt bis
impulskontrolle affektregulation emotionsregulation / störung fehlende gestörte gestört mangelnde verlust
klinge klingen / versteckt abgegeben abgibt gesammelt ritzt
stand niveau / sozial emotional geistig sprachlich motorisch / vierjährigen dreijährigen fünfjährigen zwei drei vier fünf sechs kleinkindes
greifkraft handkraft fingerkraft muskelkraft / fehlender fehlende fehlt geringe keine verminderte reduzierte verloren nachgelassen
instabil labil angeschlagen erschöpft überlastet belastet krank / psychisch seelisch emotional nervlich
glaskörper glaskörpers netzhaut hornhaut / löst ablöst abgelöst trübt trüb eingetrübt eingerissen
gelähmten gelähmte gelähmter gelähmtes spastischen spastische / jungen kind kindes mädchen mann frau sohn sohnes tochter schüler
satz sätze sätzen / vergaß vergisst vergesse mittendrin / mitten mittendrin anfang
gelasert lasern / augen auge augenlaser
puls / keinen kein / fuß bein mehr fühlbar
fön föhn / wanne badewanne
verfolger verfolgern verfolgt männer / decke wand wänden
durchgecheckt untersucht abgeklärt durchuntersucht / kardiologisch neurologisch internistisch onkologisch psychiatrisch herz
vergisst vergaß / weshalb warum wohin / losgegangen aufgestanden steht wollte ist
gesichtsfeld blickfeld / strohhalm röhre schlüsselloch tunnel eng
schnitte schnittwunden ritzer narben / ärmel langärmelig frische frischen armen unterarmen / alte alten trägt arm
wirbel wirbelkörper bandscheibe / eingesackt zusammengesackt eingebrochen gesintert angebrochen rausgerutscht verrutscht
blind taub gehörlos / gesetzlich amtlich praktisch faktisch vollständig rechtlich / !urteil bescheid
schub schübe krankheitsschub / meinem seinem ihrem meines letzten / seit nach wegen
schultergelenk hüftgelenk kniegelenk gelenk hüfte schulter knie / metall titan künstlich künstliches künstliche prothese
eurotransplant warteliste / gelistet niere leber herz lunge spenderorgan
absauger / elektrischer elektrischen sanitätshaus pflegedienst schleim
schwerhörigenschleife induktionsschleife / meine seine ihre pfeift
infusion infusionen tropf / wöchentlich stationär zweimal bekommt / bekommt erhält wird
hypo / gehabt unterzuckert zucker zuckerkranke
gewicht kilo bmi / magersucht untergewicht / klinik wiegt aufgenommen
herzkammer herzmuskel herzklappe herzklappen herzkranzgefäß / verdickt schwach undicht erweitert verengt ausgetauscht ersetzt schließt
schilddrüse / entzündet vergrößert knoten raus entfernt spielt
bandscheibe bandscheiben / zwei drei operiert rausgesprungen gerutscht vorgefallen draußen
lähmung lähmungen / arm bein hand gesicht fuß
speichel urin stuhl / blutig blutiger verfärbt
kanüle trachealkanüle / abgesaugt absaugen gewechselt liegt
beatmet beatmung / nachts nächtlich maske zuhause
ungewollt ungeplant / schwanger
plazenta fruchtblase muttermund gebärmutterhals / verkürzt offen liegt geplatzt gelöst geöffnet
`;

const PERSONAL = `
down / hat kind werkstatt / !lock shut
starrt starrte / decke wand leere löcher fenster / stundenlang tag nur an vor
toilette bad / verschwindet verschwand / essen isst mahlzeit danach
geweint / nur viel ständig tagelang wochenlang / noch habe hat
tot gestorben / fragt wartet sucht ruft / wann vater mann mutter frau jahren
niemandem / redet spricht / mit
jemanden / wäscht anzieht füttert versorgt aufpasst beaufsichtigt pflegt / braucht der
nennen benennen / weder / tag jahr wochentag monat namen jahreszahl
heben bewegen / arm arme bein beine finger / @no
vergisst vergaß / gegessen eingenommen getrunken / dass ob
gefallen fiel / loch / in tiefes
dicht / nicht / ganz / !fenster dach tür ventil rohr leitung behälter heizung
hellste hellsten / nicht / mehr
verwechselt / alles namen personen enkel kinder
gepflegt / von / wird werde wurde / tochter sohn nichte mutter frau mann schwester enkelin nachbarin mir ehefrau angehörigen / !grab garten beet anlage hecke
wäscht duscht / sich / @no seit
zurück / zieht zog / sich / immer völlig total vollkommen mehr / !vertrag kandidatur bewerbung antrag amt
freude interesse / verloren / an allem jede jedes alles
grübelt grüble / nachts ständig nur stundenlang
händen / vollen / geld
alleine allein / nichts / kann mehr schafft macht
allem / hilfe / braucht bei
treppen treppe stufen / unmöglich beschwerlich qual unüberwindbar gift
fällt fiel / hin / oft ständig dauernd mehrmals dreimal leicht wieder
gehör augen augenlicht / lässt lassen nachgelassen / nach stark immer
blinde gehörlose gehörlosen blinden schwerhörige / schule internat / besucht geht auf
decke bettdecke / unter zieht verkriecht / kopf tag
schläft schlafe / tag tags / ganzen nur noch
schläft schlafe schlafen schlief / tabletten / nur ohne nicht
alleinsein dunkelheit nacht / erträgt angst panik / nicht bei vor
redet spricht / kaum nicht / noch mehr seit
kontakt kontakte / abgebrochen meidet / allen jeden menschen
arzt ärztin doktor hausarzt / zieht gezogen zog rausgenommen / verkehr raus wochen
ausgefallen ausfällt fällt / psychisch psychischer nervlich burnout erschöpft
geistert tigert läuft / nachts ruhelos rastlos / wohnung haus flur
dosen bierdosen weinflaschen schnapsflaschen / leere leeren / bett wohnung überall stapeln küche
lallt lallte torkelt torkelte schwankt schwankte / er sie beim am auf nachts mittags vormittags
geld / automaten spielothek wetten / trägt bringt steckt verliert
dealer stoff / braucht besorgt / drogen stoff
löffel gabel / essen isst / nicht allein nur
stuhl rollstuhl sessel / hebt heben gehoben lifter / mit zwei
kopf / zittert wackelt nickt / ständig
hände hand / zittern zittert / so sehr stark immer tasse
bildschirm schrift / vergrößert vergrößerung / stark nur braucht
telefonieren telefon / kann / @no / hört gehörlos stimme spricht versteht
lesen / kann nur noch / nicht kaum mehr / lupe augen brille
lagert lagerte einlagert eingelagert / wasser / beine beinen ein er sie
scheuermann / hat habe hatte morbus wegen / !herr herrn frau familie
blut / dick dicker dickes dünn / zu immer wird
ader / gelassen lassen / zur
hände hand / triefen trieft nassgeschwitzt schweißnass
kratzt kratze / blutig wund offen auf / arme beine haut sich
kratzt juckt / unten rum unterleib intimbereich / rum unten
nachweisgrenze / viruslast behandelt therapie hiv anstecken
blinzelt blinzele zwinkert räuspert grimassiert / ständig dauernd zwanghaft unwillkürlich
operieren operierbar / @no / mehr
finger / zieht ziehen krümmt krumm / handfläche
steif müde fahrig benommen aufgedunsen / gemacht macht machen / tabletten haldol medikament medikamente spritze tropfen ihn mich sie
kopf schädel / zu schief verformt / klein groß ist / alter geburt kind baby
fühle fühlt / nichts / einfach mehr gar / @one
brücke brücken tunnel autobahn rolltreppe / überqueren befahren betreten benutzen / @no
stopft stopfe / voll / sich mich abends nachts
handy konsole bildschirm computer internet / kommt kam / weg los / mehr @no
riecht rieche hört höre sieht / überall / gas rauch stimmen spinnen gift käfer
vergiften vergiftet / man nachbar nachbarn jemand / wolle wollen will überzeugung glaubt
hoch tief hochs tiefs / zwischen / wechsle wechselt pendelt schwankt
zähle zählt / steckdosen fliesen kacheln autos pflastersteine / alle sonst vor muss
brach bricht / alles / wieder / ihr ihm mir
kreuz / blauen blaues / angemeldet besucht beim gruppe geht
shore heroin koks crack spice tilidin lean hasch gras / raucht nimmt zieht spritzt schnupft inhaliert
ansprechbar / kaum / jugendlicher er sie mann frau
verqualmt verqualme verkifft verkiffe versäuft / tag täglich euro monat
absturz / nüchtern trocken rückfall getrunken alkohol
adaption / therapie zog entwöhnung nachsorge
ausweis schwerbehindertenausweis / b bl gl rf / begleitung begleitperson steht merkzeichen
urin kot fäkalien / riecht roch stinkt / !es hausflur treppenhaus bahnhof unterführung aufzug haltestelle spielplatz keller eingang hund katze
zurecht klar / allein alleine / @no / kommt komme käme / !formular antrag antragsformular vordruck portal online technik app unterlagen gerät
drehen lagern / nur lässt / liegt noch / mutter vater mama papa oma opa bewohnerin bewohner
rappelt rappele / auf hoch / @no allein
fragt / jede jeden alle / viertelstunde minute minuten halbe / mann frau mutter vater er sie opa oma
verwechselt verwechselte / mit / ihren ihre seine seinen ihrem seinem / mann frau sohn tochter bruder schwester vater mutter enkel
gefrierschrank gefriertruhe backofen geschirrspüler / schlüssel wohnungsschlüssel hausschlüssel geldbörse brille zeitung / legt legte liegt gefunden
werte blutwerte leberwerte nierenwerte zuckerwerte / wieder schlecht schlechter besser stimmen katastrophal entgleist / hausarzt arzt ärztin kollegin klinik sie er ihre seine meine
angeschlagen mitgenommen wackelig / noch recht ziemlich sehr gesundheitlich / ist bin war / !gebäude firma image
eingefangen aufgeschnappt / was etwas virus infekt / hat habe / !stadt rechner computer server netz firma ortung tore gegentore
stimmlippen stimmbänder stimmband stimme / ruhe schonen geschwollen schonung überlastet entzündet
maschinen schläuchen schläuche / angeschlossen / an am
tätigkeit tätigkeiten arbeiten / sitzende sitzender sitzenden leichte leichten / nur noch zu / arzt hausarzt werte gutachten amtsarzt betriebsarzt
gelb quittegelb gelblich / geworden geblieben / er sie haut augen gesicht / !blätter laub hecke
wort wörter / fehlt fehlte fehlten fehlen / ihr ihm mir
krumm schief / gewachsen / !baum bäume ast äste hecke
arm arme / schulter kopf schulterhöhe / @no / über bekommt hebt kriegt
kopf / verzögerung langsam langsamer / verarbeitet denkt
nachwuchs / bekomme bekommen erwarte erwarten erwartet / wochen monaten ich frau kollegin
säugling baby neugeborenes / trinkt nimmt / schlecht zu nicht
früh / zu / monate wochen / kam kamen / !bescheid brief antrag lieferung rechnung handwerker zahlung geld überweisung einladung mahnung müllabfuhr bus
blut eisen vitamin / fehlt mangelt / mir ihr ihm
erschlagen gerädert zerschlagen / wie bin fühle fühlt / morgens immer ständig völlig
zusammenbruch / seinem ihrem meinem seines ihres meines bürgermeisters / seit nach vom / !netz netzes firma
sport / rezept / verordnet arzt auf
weine weint / abwasch u-bahn bus büro supermarkt schreibtisch bett / im in beim
akutbehandlung kurzzeittherapie langzeittherapie probatorik / stunden kasse bewilligt sitzungen
einweisung / seit / seiner ihrer meiner
spektrum / im / bin ist / !angebot angebote farben aufgaben themen leistungen
sätze satz / kurze kurzen halbe / bildet spricht / nur noch
stehen sitzen liegen / keine minute / ruhig still / kann könne
kraft / beinen armen händen beiden hand / verlor verloren plötzlich
reize berührung berührungen nähe / ertrage erträgt aushalte aushält / keine mehr nicht
turkey affen / auf / war bin ist schiebt kalten
trösten / lässt lasse / @no
verhoben verrissen gezerrt / sich mich rücken kreuz / !finanziell haushalt
kopf nerven herz zucker / etwas was tabletten / bekomme bekommt bekäme nimmt nehme / doktor arzt
patient patientin / rheumaklinik herzklinik fachklinik uniklinik schmerzklinik tagesklinik krebsklinik hautklinik augenklinik dialyse onkologie psychiatrie
corona covid grippe / haus streifen familie / im zwei bei
trinken saufen kiffen / sein seinem ihr ihrem / angesprochen suchtbeauftragte amtsleiter entzug therapie
konsumiert konsumierte / weiter weiterhin wieder noch regelmäßig / !strom wasser energie gas medien
gruppe / spielerinnen süchtige trauernde borderline / sitzt besucht geht
weggetreten / wiederholt immer mehrfach kurz / war ist
umgefallen gestürzt zusammengesackt / schon / zweimal dreimal mehrfach mehrmals
korn schnaps bier wein / setzt / um alles
maschinen leiter leitern gerüst fahrzeuge / @no / führen besteigen bedienen / werksarzt betriebsarzt amtsarzt ärztlich
leber lunge niere nieren bauchspeicheldrüse milz / das was / mit an / hat hatte
stehen sitzen homeoffice teilzeit / ärztlich / verordnet verordneter empfohlen
haus wohnung zimmer straße / erkennt / @no
vollstationär teilstationär tagesklinisch / aufgenommen heim haus ab seit in bis / montag klinik krefeld behandelt woche juni
taub kribbeln kribbelt eingeschlafen / finger hand hände füße fuß bein zehen gesicht / seit ständig links rechts sind
herz / klopft rast stolpert drückt sticht / bis hals bei mir ihr ihm
bauch unterleib leib / krämpfe schmerzt krampft aufgebläht hart
knie knien hüfte / geschwollen dick wasser blockiert
haut hände / schält aufgesprungen rissig schuppig blutet / ekzem salbe creme allergisch seit
schläft schlafe / im / sessel sitzen stuhl / wegen luft atem nur rücken
atmet atmen / schwer rasselnd pfeifend mühsam flach
tabletten pillen tropfen / fünf sechs sieben acht zehn zwölf / täglich tag morgens
spritzt spritze spritzen / sich mich / bauch oberschenkel täglich selbst
blutet blutete blute / nase ständig stark leicht / seit ständig marcumar lange sofort
schreit schrie / vor / schmerzen schmerz
ernährt ernährung / künstlich sonde port
bestrahlt bestrahlungen bestrahlung / täglich dreißig noch / tumor krefeld klinik mal
glatze perücke kopftuch mütze / chemo chemotherapie bestrahlung haarausfall
fliegen mücken blitze pünktchen / sieht sehe sähe / wo vor / keine augen
rückkehr eingliederung wiedereingliederung / stufenweise stufenweisen stufenweiser
kippt kippe kippte / um / blutabnahme nüchtern ständig oft jeder spritze hitze
stimmen / gehört hört höre hörte / sagten sagen befehlen befahlen flüstern solle
redet spricht sprach / toten totem verstorbenen gestorbenen
kanüle / pfeift sprechen hals verstopft
hände finger hand gelenke / verkrampfen versteifen schmerzen brennen kribbeln anschwellen schwellen / schreiben beim morgens nachts seit
geheult geflennt / nur viel ständig tagelang wochenlang nächtelang
zehen finger ohren ohrläppchen füße / abgefroren erfroren
nieren niere leber lunge herz / prozent / arbeiten arbeitet leistet pumpt noch
blutdruck puls zucker cholesterin schilddrüse / verrückt entgleist saust schwankt keller dach
periode regel blutung / alle ständig / wochen stark tagelang
macke knacks klappenfehler geräusch loch / herz herzen / am im auf
hochgekommen aufgekommen / @no / mehr hinfallen sturz stürzen
ausschlag pusteln flecken bläschen / körper gesicht rücken arme beine bauch / am im ganzen überall voller juckt / !lack hund
zahn zähne kiefer gebiss / eitert vereitert gezogen entzündet wurzel locker implantat / !hund katze säge zahnrad
niesanfälle niest niese heuschnupfen / pollen gräser staub katzenhaare
luft / schlechter wenig schlecht / bekommt bekomme kriegt kriege / treppe liegen nachts
füße beine knöchel / dick geschwollen angeschwollen elefantenbeine
kilo / abgenommen verloren zugenommen / ohne krank wochen grund
blind taub / gestellt fast beinahe / seit ist er sie auge ohr
gedächtnis erinnerung / unfall sturz tag / weg gelöscht fehlt keine an
pumpe sensor pflaster / insulin zucker schmerzpflaster morphium / trägt hat braucht piept
nagel nägel / eingewachsen eingewachsene eingewachsenen entzündet
wehen / hat bekam setzten eingesetzt / frau zu früh
kur reha anschlussheilbehandlung / bewilligt angetreten verlängert abgebrochen / !antrag formular
befund befunde / schlecht schlechter auffällig bösartig gutartig unklar abwarten / mir ihr ihm mein sein ihr
knoten geschwulst gewächs schatten fleck raumforderung / lunge leber brust niere hirn kopf darm haut / gefunden gesehen entdeckt hat
ärzte arzt klinik / aufgegeben ratlos / ihn sie mich mir
sprache sprechen / verloren verschlagen weg / schlaganfall seit unfall
schluckt schlucken / schlecht kaum @no / tabletten essen brei
zuckt zuckte zuckungen / schaum mund boden bewusstlos anfall
pieselt pinkelt nässt / ein voll hose / sich wenn oft noch
erinnert erinnere erinnern / @no / dass heute gestern schon mehr / !bitte zahlung frist mahnung
spritzen / muss müssen / mahlzeit insulin täglich abends morgens bauch sich
panik / bricht gerät verfällt aus / in / !bürger menge
finger hand daumen zehen fuß / zerquetscht gequetscht zerfetzt verstümmelt verbrüht verbrannt / tür maschine säge presse herd sich mir ihm
buckel höcker schiefhals kropf / hat bekommt trägt
musterung einstellungsuntersuchung vorsorgeuntersuchung betriebsarzt / entdeckt festgestellt gefunden auffällig
`;

export const DAY_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
