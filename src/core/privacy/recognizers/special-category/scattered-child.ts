/*
 * How people tell of a child's growing, speaking and learning, of autism and of special schools; rows as in `scattered.ts`.
 * Basis: Art. 4 no. 15 GDPR.
 */
const STRONG = `
iq intelligenzquotient / von bei test gesamt unter liegt
spektrum / im autist autistisch hochfunktional mädchen sohn tochter kind / stellt ist steht liegt hochfunktional sein / !angebot angebote angebots leistungen themen farben aufgaben
werkstatt werkstätten / behinderte behinderten lebenshilfe / geht arbeitet seit in verpackt beschäftigt besucht
blickkontakt / kein keinen meidet vermeidet hält wenig kaum
altersnorm altersdurchschnitt / hinter unter deutlich weit
ohren / hält zuhält presst / zu sich
kopf / wand boden tisch / schlägt schlug haut knallt
sand kreide radiergummis radiergummi erde seife papier haare / isst frisst lutscht verschluckt
buchstaben silben laute / vertauscht verdreht verwechselt kehrt auslässt lässt
kopffüßler / malt zeichnet
hängen / anlauten anlaut silben wörtern / bleibt
altersgemäß altersgerecht altersentsprechend / @no / sprache spricht motorik entwickelt entwicklung sprachlich motorisch feinmotorik
stand entwicklungsstand / dreijährigen zweijährigen vierjährigen jahren / auf eines einer
reiht / autos auf bausteine
wedelt flattert / händen armen
bilder bildkarten symbolen symbole metacom / zeigt kommuniziert verständigt / mit auf
gefahrenbewusstsein / fehlt fehlendes kein
`;

const PERSONAL = `
stillsitzen sitzen / keine kann konnte / sekunde minute still
kippelt zappelt / ständig dazwischen ruft dauernd stillsitzen
spielt / noch / rasseln rassel babyspielzeug bauklötzen puppe puppen
redet spricht sagt / wörter wort worte sätze satz zweiwortsätze / keine kein nur kaum noch zwei drei fünf
redet spricht / jahren jahre halb dreieinhalb / noch nicht kaum keine
spricht / niemandem niemanden / mit außerhalb kita schule
spricht sprechen / verben undeutlich unverständlich verwaschen nasal silben / ohne mit
läuft krabbelt sitzt geht dreht greift / noch / nicht / monaten jahren jahre zwei drei frei
greift dreht / nicht nur / links rechts sich
namen / reagiert hört / nicht auf
rituale ritual routinen abläufe / aggressiv schreit durcheinander
aggressiv / wird schlägt beißt / wenn rituale durcheinander
beißt kratzt spuckt tritt / kratzt spuckt beißt tritt haut schlägt
schreit brüllt / berührung anfassen haare fassen / jeder bei wenn
anfassen berühren berührung / schreit lässt erträgt / nicht wenn jeder
überstreckt / schreit sich
lärm geräusche geräuschen licht lautstärke gewusel menge / überfordert überforderung erträgt hält ohrstöpsel gedimmtes aus kopfhörer gehörschutz / nicht wegen bei durch raum zu
gewichten gewichtsdecke / decke weste
gefahr gefahren wasser verkehr / erkennt einschätzen kennt / nicht keine
langsam / kopf entwickelt begriff lernt
zahlen lesen schreiben rechnen formulare formular / anfangen begreift versteht gelernt lernte lernt / nicht nichts nie
lesen / schreiben / kann konnte / nicht kaum weder
sprechen / gelernt lernt lernte / nie nicht
blöd doof dumm behindert / geboren
geblieben stehengeblieben / kind kopf stand / im ein eines
kind / kopf / geblieben
tisch pult bank schrank / verschwindet verkriecht kriecht / unter in wenn
fahrbahn boden / wirft warf / sich / ampel schreit meltdown
schule kindergarten kita unterricht / nur halbe kraft begleitung / einzelassistenz schulbegleiter beschulbar
kraft / halben halbe / seite unterstützungsbedarf
förderschule förderschwerpunkt sonderschule förderzentrum / geht besucht kommt wechselt schule auf körperbehinderte hören sehen lernen
körperbehinderte lernbehinderte sehbehinderte geistigbehinderte / förderschule schule
wohngruppe heim wohnheim / therapeutische therapeutischen essgestörte behinderte intensiv
nässt kotet macht / hose hosen bett / in ein noch nachts
muskeln muskelspannung / schlaff schwach niedrig
sabbert speichelt / mund und
mund / offen sabbert speichel
befund schädigung hirnschaden / frühkindlichen frühkindlicher frühkindliche
erbe gen chromosom / trisomie zusätzliches
schleife schuhe knopf knöpfe hose / zubinden zumachen binden zukriegen / nicht allein
konzentrieren konzentriert / sich / kann nicht kaum minuten schwer
hüpfen balancieren treppensteigen / möglich bein / nicht
unterstützungsbedarf förderbedarf / emotionalem emotionaler emotional lernen sprache geistige sonderpädagogischer sonderpädagogischem
mitschüler mitschülern / spasti mongo behindi krüppel
lob tadel / friert kriecht erstarrt
stühle stuhl / wirft wutanfälle wirft warf / durch
essen / fünf speisen / weiß nur alle genau
unverständlich undeutlich / artikuliert spricht redet
norm / unter / sieht hört beidseits
silbe silben / wiederholt blockiert bleibt
blockiert / buchstaben jedem satz p b
`;

export const CHILD_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
