import type { Telling } from './tellings';

/*
 * Care, pensions and what a body no longer does, as mails and notes say it: an application for a degree of care, hours that
 * somebody may work, hands that shake. Basis: Art. 4 no. 15 GDPR; § 15 SGB XI (degrees), § 43 SGB VI (hours).
 */
const HOURS = '(?:eine?r?|zwei|drei|vier|fünf|sechs|\\d)';

export const EVERYDAY_CARE: readonly Telling[] = [
  // Care and pensions
  [
    'person',
    'pflegegrad pflegegrads pflegegrade pflegegrades pflegestufe',
    /(?:eil|neu|änderungs|erst)?antrag (?:auf|für|wegen) (?:einen? |den |die |einer? |höheren |höhere ){0,2}_|(?:widerspruch|klage|bescheid|begutachtung|gutachten) (?:gegen|für|zum|zur|über|wegen|auf) (?:den |die |einen |eine |der |dem |ihren |seinen |meinen )?_|(?:höherstufung|hochstufung|einstufung) (?:des|der|beim|in|im) (?:den |die |einen |eine |höheren |höhere |meines |ihres |seines ){0,2}_|_ (?:\S{1,12} ){0,4}(?:beantragt|abgelehnt|bewilligt|angeregt|zuerkannt|aberkannt|hochgestuft)(?= |$)/,
    /merkblatt|formular|\bwer\b|hinweise|beratung|personen|können|kann|ab _|_ [1-5]|sprechstunde/,
  ],
  [
    'whole',
    'em',
    /_ (?:rente|renten|rentner|rentnerin|antrag|bezug)(?= |$)/,
    /fußball|handball|ticket|stadion/,
  ],
  [
    'whole',
    'leistungsfähig erwerbsfähig arbeitsfähig einsatzfähig einsetzbar belastbar arbeiten',
    new RegExp(
      `(?:unter|höchstens|maximal|weniger als|nicht mehr als|nur|nur noch|bis unter|bis zu|mindestens) ${HOURS} stunden? (?:\\S{1,12} ){0,3}_(?= |$)`,
    ),
    /maschine|gerät|fahrzeug|akku|minijob|azubis?|jugendliche|kinder|dürfen|müssen|tarif|(?:möchte|will|würde) (?:\S{1,8} )?(?:nur|höchstens|maximal|bis zu|mindestens) /,
  ],
  [
    'person',
    'rollstuhlgerecht rollstuhlgerechte rollstuhlgerechter rollstuhlgerechtes rollstuhlgerechten behindertengerechte behindertengerechtes behindertengerechten pflegegerechte pflegegerechtes pflegegerechten',
    /(?:brauch|benötig|such)(?:t|e|en|te|ten) (?:\S{1,14} ){0,4}_|auf (?:\S{1,14} ){0,3}_ (?:\S{1,14} ){0,3}angewiesen|_ (?:\S{1,14} ){0,3}(?:brauch|benötig|such)(?:t|e|en|te|ten)(?= |$)/,
    /stadt|gemeinde|verein|kreis|planung|architekt/,
  ],
  ['whole', 'body', /lewy _/],
  // Hands that shake, a voice that fails, legs that tire
  ['whole', 'tatterich schüttel schüttler', /(?:den|einen|nen|hat|habe|mit) _(?= |$)/, /frost|hin und her/],
  [
    'whole',
    'zittern',
    /(?:das|sein|ihr|mein|starkes|gegen das|wegen des) _ (?:\S{1,12} ){0,5}(?:abgeklärt|schlimmer|stärker|besser|weg|nachgelassen|zugenommen|morgens|nachts|hände|händen)|(?:hat|habe|hatte) (?:wieder |noch |immer ){0,2}(?:das|ein|dieses) _(?= ,|$)/,
    /kälte|freude|aufregung/,
  ],
  [
    'whole',
    'kuppen finger zehen zähne',
    /(?:eine?n?|zwei|drei|vier) _ weniger(?= ,|$)/,
    /zahnrad|ritzel|sägeblatt|zahnstange/,
  ],
  [
    'whole',
    'spricht redet sprach',
    /_ (?:fast |so gut wie |nur noch |seitdem |seither |seit \S{1,12} ){0,2}(?:kaum|nicht mehr|gar nicht|nicht|kein wort mehr)(?: noch| mehr)?(?= ,|$| und)|_ (?:in der \S{1,12} |im \S{1,12} )?(?:mit (?:fremden|anderen|erwachsenen|niemandem|keinem) )(?:kein wort|nicht|kaum)(?= |$)/,
    /deutsch|darüber|davon|miteinander|mit (?:mir|uns|ihm|ihr)(?= |$)/,
  ],
  [
    'whole',
    'stehen sitzen laufen gehen knien',
    /(?:nicht|kaum) (?:so |mehr |zu |allzu |sehr )?(?:lange|länger|lang) _ (?:können|kann|konnten|könnten|könne)(?= |$)/,
    /gelassen|bleiben|wasser|auto|fahrzeug|\bman\b/,
  ],
  [
    'whole',
    'weit',
    /(?:kommt|komme|schafft|schaffe|läuft|laufe) (?:\S{1,12} ){0,3}keine (?:\S{1,12} ){0,2}(?:meter|schritte|m) _/,
    /auto|bus|\brad\b|tank|akku/,
  ],
  ['person', 'gewichtszunahme gewichtsabnahme gewichtsprobleme', /_/, /hund|katze|tier|kälber|fahrzeug/],
  [
    'person',
    'bestrahlen inhalieren punktieren katheterisieren',
    /(?:beim|zum|vom) _(?= ,|$| und| in| im| am| um| ab)/,
    /pflanze|fassade|lampe|bühne/,
  ],
  [
    'whole',
    'kg kilo kilogramm',
    /gewicht (?:\S{1,14} ){0,5}(?:bei|von|beträgt|auf|unter|nur|liegt) (?:nur |noch |unter |gerade |rund ){0,2}\d{2,3} _/,
    /fahrzeug|anhänger|(?:koffer|gepäck|sendung) ,? ?(?:\S{1,8} )?gewicht|paket|\blast\b|gesamtgewicht|hund|katze|tonne/,
  ],
  [
    'person',
    'woche ssw',
    /in der \d{1,2} _ ,? ?(?:\S{1,10} )?(?:errechnete|termin|entbindung|geburtstermin|mutterschutz|beschäftigungsverbot)/,
    /termin (?:mit|bei) (?:\S{1,6} )?(?:meister|handwerker|monteur|firma|makler|vermieter|bauleiter|amt|chef)/,
  ],
  ['whole', 'nachweisgrenze', /unter (?:der )?_/, /wasser|\bprobe|blei|nitrat|messstelle|pestizid/],
  [
    'whole',
    'makula makulaödem',
    /erblindet (?:\S{1,10} )?_|(?:feuchte|trockene|altersbedingte|kaputte) _|_ (?:feucht|trocken|links|rechts|beidseits)/,
  ],
];
