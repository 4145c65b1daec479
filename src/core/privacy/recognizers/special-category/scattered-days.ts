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
`;

export const DAY_PHRASES = { strong: STRONG, personal: PERSONAL } as const;
