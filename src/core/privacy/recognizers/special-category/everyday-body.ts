import type { Telling } from './tellings';

/*
 * What letters, notes and lists say of a body in everyday words: accidents and falls, what a doctor found of somebody fit or
 * unfit, stays without a verb, a child not yet born. Basis: Art. 4 no. 15 GDPR; § 8 SGB VII for accidents at work and on the
 * way.
 */
const ACCIDENTS = `
  arbeitsunfall arbeitsunfalls arbeitsunfalles dienstunfall dienstunfalls wegeunfall wegeunfalls betriebsunfall schulunfall haushaltsunfall freizeitunfall
  badeunfall badeunfalls tauchunfall schwimmunfall bootsunfall skiunfall skiunfalls schlittenunfall rodelunfall sportunfall sportunfalls reitunfall reitunfalls kletterunfall bergunfall trampolinunfall
  fahrradunfall fahrradunfalls radunfall radunfalls motorradunfall motorradunfalls mopedunfall rollerunfall autounfall autounfalls quadunfall traktorunfall kutschunfall
  leiterunfall sägeunfall maschinenunfall stromunfall jagdunfall grillunfall gasunfall geburtsunfall narkoseunfall
`;

export const EVERYDAY_BODY: readonly Telling[] = [
  // Accidents and falls
  [
    'aside',
    ACCIDENTS,
    /(?:nach|seit|vom|von|beim|wegen|durch|infolge|mit|hatte|hat|habe|einen|seinen|seinem|ihrem|meinem|des|dem) (?:\S{1,14} ){0,2}_/,
    /meldung|anzeige|anzeigen|versichert|gegner|vorschrift|verhütung|zeugen?|statistik|jahr sank|zahl der|(?:nach dem|nach einem|beim|bei einem) _ (?:melden sie|rufen sie|zahlt|übernimmt|gilt|haftet|hilft|ebenso|ist zu|(?:\S{1,14} ){0,3}(?:wurden|werden|gelten) (?:die|alle|neue|strengere))/,
  ],
  [
    'person',
    'gestürzt hingefallen',
    /(?:er|sie|ich|mutter|vater|oma|opa) (?:sei|ist|bin|war) (?:\S{1,14} ){0,4}_(?= |$)|(?:sei|ist|bin) (?:er|sie|ich) (?:\S{1,14} ){0,4}_(?= |$)/,
    /preis|kurs|kanzler|regierung|diktator|baum|bäume|server|rechner|programm|system|_ ,? ?(?:die|der) (?:linde|eiche|buche|fichte|birke|pappel|kastanie|tanne|ast)(?= |$)/,
  ],
  [
    'person',
    'zusammenbruch zusammenbruchs',
    /(?:erlitt|erlitten|erleidet|hatte|hat|habe|bekam|nach (?:seinem|ihrem|meinem)) (?:\S{1,14} ){0,3}_/,
    /firma|netz|system|markt|server|brücke|verkehr|strom|wirtschaft|handel|ddr|sowjet|weimar|bank/,
  ],
  [
    'person',
    'bläschen pusteln quaddeln pickelchen',
    /_ (?:\S{1,14} ){0,3}(?:händen?|mund|gesicht|bauch|haut|rücken|körper|füßen?|lippen?|arm|armen|beinen?|zunge|hals)(?= |$)/,
    /lack|putz|farbe|folie|teig/,
  ],
  // What somebody is fit for
  [
    'whole',
    'tauglich',
    /(?:nicht|bedingt|eingeschränkt|befristet|vorübergehend nicht) (?:mehr |voll |uneingeschränkt )?_/,
    /fahrzeug|gerät|leiter|verkehrs|schiff|wasser|(?:gelände|material|boden|weg|grundstück|fläche|halle|raum) (?:ist|sei|war|erscheint) /,
  ],
  [
    'whole',
    'transportieren transportiert transport befördern befördert',
    /liegend (?:zu )?_/,
    /kostet|gebühr|preis/,
  ],
  [
    'whole',
    'schluckt kaut',
    /_ (?:\S{1,14} )?(?:nicht|kaum|schlecht|schwer)(?= |$)/,
    /automat|maschine|kröte|geld/,
  ],
  ['whole', 'kg kilo', /\d _ bei (?:nur )?(?:[12] ,? ?\d|1\d\d)/],
  [
    'whole',
    'lunge bronchie bronchien brust',
    /(?:hat|habe|hatte) (?:es )?(?:\S{1,14} ){0,2}auf der _(?= |$)|\bes auf (?:der|den) _/,
  ],
  ['whole', 'ohr nase mund kopf', /aus (?:dem|der) _ (?:ge)?blute/],
  // Stays and treatment
  [
    'person',
    'stationär vollstationär teilstationär',
    /(?:derzeit|zurzeit|momentan|aktuell|gerade|weiterhin|liegt) _ (?:in|im|bei|auf)(?= )/,
    /bedarf|angebot|plätze|pflege ist|leistungen/,
  ],
  [
    'person',
    'klinik krankenhaus klinikum reha kur',
    /_ (?:\S{1,16} ){0,2}(?:seit|ab|bis) (?:dem )?\d/,
    /geöffnet|geschlossen|saniert|neubau|gebaut|leite|arbeite|besteht|sperrung|linie|bus|fährt|uhr|haltestelle|(?:das|die) _ (?:\S{1,16} )?(?:ist|war|bleibt|gehört|hat|wird)(?= )/,
  ],
  [
    'person',
    'entzug',
    /(?:im|in den|auf|zum|vom|nach dem|macht|mache|gerade|kalten) _(?! (?:der|des|von|einer|eines|ihrer|seiner|meiner))/,
    /führerschein|fahrerlaubnis|erlaubnis|konzession|lizenz|gewerbe/,
  ],
  ['person', 'pen', /adrenalin (?:- )?_/],
  [
    'whole',
    'ansprechbar',
    /(?:war|wirkte|lag|nicht mehr|kaum) (?:nicht |kaum |kaum noch |nur schwer )?_/,
    /telefon|server|system|gerät|urlaub|termin|besprechung|sprechstunde|büro|uhr/,
  ],
  ['person', 'dialysiere dialysiert heimdialysiert'],
  ['person', 'INH'],
  ['person', 'igra tuberkulintest quantiferon tuberkulin-test mendel-mantoux'],
  [
    'person',
    'hauttest allergietest provokationstest auslassversuch eliminationsdiät',
    /^_|(?:beim|nach|zum|im|ein|einen) _|_ (?:nach|am|in|steht|negativ|positiv|geplant|läuft)(?= |$)/,
    /testet|kostet|angebot/,
  ],
  [
    'whole',
    'springen',
    /(?:droht|drohte|wollte|angekündigt|versucht|versuchte) (?:\S{1,14} ){0,4}zu _|(?:dach|brücke|fenster|balkon|geländer|parkhaus|kran|mast) (?:\S{1,14} ){0,7}zu _/,
    /becken|schwimm|pool|turm vom|seepferdchen|seil/,
  ],
  // Not yet born
  [
    'whole',
    'geborenes geborene geborenen ungeborenes ungeborene ungeborenen',
    /noch nicht _ (?:kind|kindes|kinder|baby|tochter|sohn)|(?:unser|unserem|unseres|mein|meinem|ihr|ihrem|sein|seinem|dem|des|das) _ (?:kind|kindes|baby)/,
    /schutz des|gesetz|recht des/,
  ],
];
