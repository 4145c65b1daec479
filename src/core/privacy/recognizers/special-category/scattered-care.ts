/*
 * How people tell of what a body can no longer do, of help day and night, of aids, senses and diets; rows as in
 * `scattered.ts`. Basis: Art. 4 no. 15 GDPR; § 14 (2) SGB XI.
 */
const STRONG = `
zucker / spielt entgleist verrückt schwankt abgenommen spritzen hat
ohr ohren gehör / tot taub schlecht kaputt gute besseres brüllen schreien laut nachgelassen
wägelchen rollator gehwagen krücken stock gehstock / ohne / @no / kommt geht läuft schafft mehr briefkasten
hosenboden allen vieren / treppe hinunter herunter rutscht kommt
gesichtsfeld / halbes eingeschränktes eingeschränktem weg fehlt ausfall
umrisse schemen / erkennt sieht unterscheidet / nur noch
punktschrift blindenschrift brailleschrift / liest lesen lernt
lippen / liest lesen ab ablesen / von den
loch röhrchen kanüle / hals / atmet spricht durch
augenlider / bewegt nur / noch
füßen mund kinn augen / schreibt malt steuert steuere bedient tippt / computer mit / unterschrift den er sie ich dem
urin stuhl stuhlgang harn / halten unkontrolliert hält / @no unkontrolliert nicht
wasser / halten hält halte / nicht mehr kann / @one
bett laken / nass durchnässt eingenässt / nachts zweimal morgens
nassen nassem / sitzt liegt
waschung körperpflege körperhygiene zahnpflege / verweigert lehnt
insulin / spritzt gespritzt pflegedienst
sauerstoff sauerstoffgerät / hängt angewiesen braucht flasche / am an auf
fuß bein arm / lahm gelähmt zieht zog nachzieht hängt schleift / nach seit beim / !zu antrag hause
bein arm unterschenkel finger / ab amputiert abgenommen verloren fehlt / seit unfall ihm ihr
arme beine hände hand / ohne keine / geboren hat kam kamen
kürzer kürzeres verkürzt verkürzung / bein arm arme beine
dezibel / verlust hörverlust
kost / passierte pürierte glutenfreie eiweißarme salzarme kaliumarme hochkalorische
krankenbett / unterschrieben
mde / 20 25 30 35 40 50 60 70 80 90 100
bk / 1301 1302 1315 2101 2102 2103 2108 2112 2113 2301 4101 4103 4104 4105 4106 4111 4115 4301 4302 5101 5103
querschnitt / bei seit nach hoher
wegefähig / nicht
transfer / lifter nur zwei hilfe
lagerung / stündlich stunden halbkreis dekubitus links rechts
`;

const PERSONAL = `
ausweis parkausweis / orangen orangenen orange blauen blauer / behinderung begleitperson parkt kopie
hinfällig hinfällige / alt alte alter opa oma mutter vater tante onkel greis ist @one / !antrag frist bescheid termin vertrag
assistenzhund signalhund führhund / meinem mein meinen seinem sein seinen ihrem ihren
mund / löffel gabel hand glas becher tasse / @no
schafft schaffe schaffen schaffte / meter metern schritte stufen treppe treppen stock etage strecke weg einkauf haushalt / @no höchstens kaum zwanzig
hoch / stuhl sessel bett sofa boden toilette / kommt komme kam / @no allein
stufen stufe treppe treppen / verschnaufen pause pausen luft / jeder dritten nach muss
treppensteigen treppe / braucht zwei / mann leute hilfe
lift aufzug / angewiesen braucht / herz beine knie
liegend / nur / transport verlässt taxi haus transportiert
aufsetzen umdrehen aufrichten drehen / kann weder nicht
bein fuß / nach / zieht zog schleift nachzieht / !zu antrag hause
faust / gabel löffel stift / hält
knöpfe knopf strümpfe schnürsenkel reißverschluss bh socken / @no helfen jemand hilfe / anziehen zumachen gehen geht beim
pantoffeln hausschuhe schuhe hose jacke / allein alleine / @no / kommt in
gläser dosen flasche flaschen deckel / öffnen aufdrehen halten / @no nichts
po hintern gesäß intimbereich / waschen abputzen wischen gewaschen säubern
waschen duschen anziehen ankleiden / muss müssen hilfe wird gewaschen / bett vater mutter ihn ihm allein
nachts / angegurtet fixiert gewickelt umgelagert gedreht gewendet
raus rausmuss aufstehen / nachts / sechsmal fünfmal dreimal viermal oft
händen fingern hand / fällt gleitet rutscht / alles aus
kriecht robbt / nur noch auf
tabletten medikamente pillen / spuckt spucken verweigert
medikamentengabe tablettengabe / fachkraft pflegedienst
handgriff handgriffe / jeden jeder alle / vormachen anleiten erklären helfen
aufforderung anleitung / ohne / trinkt isst wäscht zieht
toilette klo wc / begleiten begleitet bringen schafft weg hilfe / allein beim zum zur rechtzeitig @no immer
hand hände / halten / @no / stift glas
löffel besteck becher / gebogenem gebogener gebogenen spezielles tellerrand schnabelbecher
füttern gefüttert / muss müssen / einer jemand ihn er sie löffel wie / !hund hunde katze katzen pferd pferde tier tiere vögel hühner kaninchen baby säugling
reichen anreichen angereicht gereicht eingeben eingegeben einflößen / essen trinken getränke nahrung mahlzeit mahlzeiten brei suppe / muss müssen wird werden
umdrehen umlagern umbetten umgelagert umgebettet / nachts stunden jemand man regelmäßig / muss müssen wird
waschen duschen baden anziehen ankleiden ausziehen toilettengang rasieren aufstehen / beim / braucht brauche benötigt hilft helfe helfen unterstützt angewiesen / !auto wagen wäsche geschirr hund teppich fenster
strümpfe socken stützstrümpfe kompressionsstrümpfe hose schuhe / zieht ziehe ziehen / ihm ihr / an
getragen trägt tragen / tragestuhl klappstuhl / hinauf in stock
flüchten fliehen retten / alarm brand feuer / selbst allein @no
sessel bett / nur / aktionsradius nutzen verbringt sitzt tage
augen auge sehkraft netzhaut / abgelöst schwindet schlechter schlecht trüb erloschen kaputt nachgelassen
hörer hörgeräte hörgerät / eingeschaltet ohne drin trägt batterie / nicht still stille ist
stimme / weg kippt versagt gebrochen heiser operation / ihm seit beim er sie
blase darm / arbeitet versagt schwach entleert hält funktioniert / nicht mehr
lunge herz leber niere nieren / mitmacht mitspielt pumpt schwach kaputt versagt arbeitet schlecht macht / nicht mehr zu
kreuz rücken knie knien hüfte hüften schulter schultern gelenke bandscheibe bandscheiben / kaputt kaputtem kaputten kaputte hinüber steif versteift künstlich künstliche neue neuen verschlissen
trommelfelle trommelfell / kaputt kaputte geplatzt zerrissen
beine füße / wollen tragen machen / @no mehr
beine bein / keine / hat
finger / nur drei vier zwei / hand rechten linken
hände hand finger / verkrampft verkrampften verkrüppelt steif zittrig taub krumm
zehen zehe / abgenommen amputiert weg
spritzen / muss / pünktlich essen zucker selbst
weizen gluten nüsse milch zucker laktose eier / darf vertrage verträgt / keinen keine kein nicht
portionen / winzige kleine nur / vertrage verträgt magen
essen / kommt / wieder hoch
fläschchen / hochkalorische rezept
haushaltshilfe pflegekraft assistenz assistentin rollstuhl rollator gehhilfe begleitperson fahrdienst hörgeräte sauerstoff / angewiesen
assistentin assistent assistenz / persönliche persönlichen persönlicher / trinken umblättern essen bringt beantragt mit
auto fahrzeug wagen / umgebautes umgebauten umgebaut / gas bremse handbremse handgas behindert lenkrad
sitzhöhe / ms rollstuhl umgebaut
stock stöcken / geht läuft gehe / am an nur
bein prothese / trägt geht läuft / prothese holzbein
sitzkissen kissen / wundliegen dekubitus
rot / grün / verwechselt unterscheidet unterscheiden auseinanderhalten
überschriften / lupe entziffert / noch nur
lupe / liest lesen / nur mit
handlauf wand / tastet / sich
vibration / nimmt hört spürt / nur als
nachfragt fragt / dreimal / hand ohr
martinshorn sirene klingel telefon / hört höre / nicht nie
sätzen satz / kaum / luft atem
herz / rast stolpert pumpt setzt / aus zu schwach mir
allein alleine / lassen gelassen bleiben / kann @no / man ihn sie ihm herd vater mutter
kopf / wenden drehen / @no
großschrift großdruck / bitte lesen / lupe bildschirm augen nur
pflegegrad pflegestufe / schlaganfall beantragt eingestuft hat bekommen neu höher
rund / uhr / betreut gepflegt versorgt braucht
wunden wunde / offen offene nässt heilt / bein fuß nicht
bett / fesselt gefesselt liegt / seit nur ans monaten
gestürzt stürzt gefallen / wieder schon dreimal ständig nachts / @one
rente / seele gesundheit krank krankheit frühpensioniert
`;

export const CARE_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
