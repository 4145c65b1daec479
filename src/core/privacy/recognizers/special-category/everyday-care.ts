import type { Telling } from './tellings';

/*
 * Care, pensions and what a body no longer does, as mails and notes say it: an application for a degree of care, hours that
 * somebody may work, creams and drops, what a child must not eat, what somebody drank or smoked.
 * Basis: Art. 4 no. 15 GDPR; § 15 SGB XI (degrees), § 43 SGB VI (hours), § 24a StVG (under the influence).
 */
const HOURS = '(?:eine?r?|zwei|drei|vier|fünf|sechs|\\d)';

const DRUGS = `
  alkohol cannabis marihuana haschisch hasch gras thc kokain koks crack heroin amphetamin amphetaminen methamphetamin methamphetaminen crystal speed ecstasy mdma lsd ketamin ghb opium opiaten opioiden
  morphium fentanyl tilidin benzodiazepinen benzos spice kräutermischungen cannabinoiden lachgas pilzen psychopharmaka beruhigungsmitteln schlafmitteln schmerzmitteln rauschgift rauschmitteln suchtmitteln drogen medikamenten betäubungsmitteln
`;

const FOODS = `
  ei eier eiern hühnerei milch kuhmilch milchprodukten sahne nuss nüsse nüssen erdnuss erdnüsse erdnüssen haselnuss haselnüssen mandeln sesam soja fisch gluten weizen roggen mehl laktose fruktose histamin sellerie senf
  schalentieren krabben honig erdbeeren tomaten zitrusfrüchten lupinen
`;

export const EVERYDAY_CARE: readonly Telling[] = [
  // Care and pensions
  [
    'person',
    'pflegegrad pflegegrads pflegegrade pflegegrades pflegestufe',
    /(?:eil|neu|änderungs|erst)?antrag (?:auf|für|wegen) (?:einen? |den |die |einer? |höheren |höhere ){0,2}_|(?:widerspruch|klage|bescheid|begutachtung|gutachten) (?:gegen|für|zum|zur|über|wegen|auf) (?:den |die |einen |eine |der |dem |ihren |seinen |meinen )?_|(?:höherstufung|hochstufung|einstufung) (?:des|der|beim|in|im) (?:den |die |einen |eine |höheren |höhere |meines |ihres |seines ){0,2}_|_ (?:\S{1,12} ){0,4}(?:beantragt|abgelehnt|bewilligt|angeregt|zuerkannt|aberkannt|hochgestuft)(?= |$)/,
    /merkblatt|formular|wer|hinweise|beratung|personen|können|kann|ab _|_ [1-5]|sprechstunde/,
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
    /maschine|gerät|fahrzeug|akku|minijob|azubis?|jugendliche|kinder|dürfen|müssen|tarif/,
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
  ['whole', 'kuppen finger zehen zähne', /(?:eine?n?|zwei|drei|vier) _ weniger(?= ,|$)/],
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
    /gelassen|bleiben|wasser|auto|fahrzeug|man/,
  ],
  [
    'whole',
    'weit',
    /(?:kommt|komme|schafft|schaffe|läuft|laufe) (?:\S{1,12} ){0,3}keine (?:\S{1,12} ){0,2}(?:meter|schritte|m) _/,
    /auto|bus|rad|tank|akku/,
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
    /fahrzeug|anhänger|paket|last|gesamtgewicht|hund|katze|tonne/,
  ],
  [
    'person',
    'woche ssw',
    /in der \d{1,2} _ ,? ?(?:\S{1,10} )?(?:errechnete|termin|entbindung|geburtstermin|mutterschutz|beschäftigungsverbot)/,
  ],
  ['whole', 'nachweisgrenze', /unter (?:der )?_/, /wasser|probe|blei|nitrat|messstelle|pestizid/],
  [
    'whole',
    'makula makulaödem',
    /erblindet (?:\S{1,10} )?_|(?:feuchte|trockene|altersbedingte|kaputte) _|_ (?:feucht|trocken|links|rechts|beidseits)/,
  ],
  // What a child is behind in
  [
    'whole',
    'sprachentwicklung sprechentwicklung motorik feinmotorik grobmotorik entwicklung lernentwicklung',
    /(?:verzögerte|verspätete|auffällige|gestörte|rückständige|eingeschränkte)[nr]? (?:\S{1,14} )?_/,
    /projekt|markt|bau|wirtschaft|stadt|gebiet/,
  ],
  [
    'whole',
    'entwicklung sprachentwicklung',
    /(?:förderbedarf|unterstützungsbedarf|förderung|gefördert) (?:\S{1,14} ){0,3}(?:im|in den) (?:förder)?(?:bereich|schwerpunkt)e?n? (?:emotionale und soziale |körperliche und motorische |soziale |emotionale |körperliche |motorische |geistige )?_|im (?:förder)?(?:bereich|schwerpunkt) (?:emotionale und soziale |körperliche und motorische |soziale |emotionale |körperliche |motorische |geistige )?_ (?:\S{1,14} ){0,3}(?:gefördert|unterstützt|förderbedarf)/,
    /angebot|schulen mit|lehrkräfte|kurs|projekt/,
  ],
  [
    'whole',
    'gefördert förderbedarf unterstützungsbedarf',
    /im (?:förder)?(?:bereich|schwerpunkt) (?:lernen|sprache|kommunikation|sehen|hören|verhalten|autismus) (?:\S{1,12} )?_|_ (?:sehen|hören|lernen|sprache|emotionale|geistige|körperliche|motorische|autismus)(?= |$)|_ (?:\S{1,12} )?im (?:förder)?(?:bereich|schwerpunkt) (?:lernen|sprache|kommunikation|sehen|hören|verhalten|autismus)(?= |$)/,
    /angebot|schulen mit|lehrkräfte|kurs|projekt|verein|kultur/,
  ],
  [
    'person',
    'aufgeritzte aufgeritzten aufgeritzt zerschnittene zerschnittenen geritzte geritzten',
    /_ (?:\S{1,14} )?(?:arme|armen|arm|unterarme|unterarmen|handgelenke|handgelenken|pulsadern|beine|beinen|oberschenkel|haut)(?= |$)|(?:arme|unterarme|handgelenke|pulsadern|haut) (?:\S{1,14} ){0,2}_/,
  ],
  ['whole', 'prozentrang', /_ (?:von |bei |unter )?\d{1,2}(?= |$)/],
  // What somebody hears and believes
  [
    'whole',
    'flüstern reden sprechen lachen rufen stimmen',
    /hört (?:\S{1,14} ){0,8}(?:durch|aus) (?:die|der|den|dem) (?:steckdosen?|wand|wände|wänden|heizung|rohre|rohren|lampe|fernseher|radio|decke) _/,
  ],
  [
    'person',
    'misstrauisch',
    /(?:wahnhaft|wach|verwirrt|agitiert|aggressiv|befund|psychisch|ängstlich|gereizt|psychotisch) (?:, )?(?:\S{1,14} ){0,2}_|_ (?:, |und )?(?:\S{1,14} )?(?:wahnhaft|agitiert|verwirrt|gereizt|psychotisch)/,
    /kunden|bürger|bank/,
  ],
  [
    'sure',
    'npsychkg psychkg psychkhg baypsychkhg sächspsychkg thürpsychkg hambpsychkg brempsychkg bbgpsychkg psychhg unterbringungsgesetz',
    /(?:einweisung|zwangseinweisung|sofortunterbringung|unterbringung) (?:\S{1,12} ){0,4}_/,
    /zuständig|gericht|merkblatt|voraussetzung|schulung|fälle/,
  ],
  // Creams, drops and what must not be eaten
  [
    'person',
    'kortisonsalbe kortisoncreme kortisonspray kortisontabletten kortisonspritze kortisonspritzen cortisonsalbe cortisoncreme cortisonspray cortisontabletten cortisonspritze antibiotikasalbe antibiotikumsaft antibiotikasaft augensalbe augentropfen ohrentropfen wundsalbe neurodermitissalbe neurodermitiscreme ekzemsalbe allergietropfen allergietabletten antihistaminikum antihistaminika rheumasalbe schmerzsalbe schmerzgel schmerzpflaster antimykotikum pilzsalbe pilzcreme krätzesalbe läusemittel läuseshampoo wurmmittel thromboseprophylaxe inhalationslösung',
    /_/,
    /testet|stiftung|verkauf|sortiment|apotheke bietet|hund|katze|pferd/,
  ],
  [
    'whole',
    FOODS,
    /(?:isst|esse|essen|darf|dürfen|verträgt|vertrage|bekommt|kriegt) (?:\S{1,12} ){0,5}(?:nichts|nix) (?:mit|aus|von|wo) (?:\S{1,12} (?:oder|und) )?_/,
    /fasten|vegan|montags|buffet/,
  ],
  // Drink and drugs
  [
    'whole',
    'sauf saufe sauft',
    /(?:ich|sagt|dass ich|wenn ich|er|sie|angeblich) (?:\S{1,12} ){0,3}_(?= ,|$| nicht| nur| wieder| zu| viel| jeden)/,
  ],
  [
    'whole',
    DRUGS,
    /unter (?:dem |starkem |erheblichem |offensichtlichem )?(?:einfluss|einwirkung) (?:von |durch )?(?:\S{1,14} (?:und|oder) )?_/,
    /wer|verboten|verbot|kampagne|vorsicht|darf niemand|gefahren|gilt/,
  ],
  [
    'person',
    'alkoholeinwirkung drogeneinwirkung cannabiseinfluss kokaineinfluss amphetamineinfluss heroineinfluss medikamenteneinfluss rauschmitteleinfluss rauschgifteinfluss suchtmitteleinfluss betäubungsmitteleinfluss thceinfluss',
    /_/,
    /wer|verboten|kampagne|gefahren/,
  ],
  ['whole', 'einfluss', /unter (?:btm|thc|bt m) _/, /wer|verboten/],
  [
    'whole',
    'alkohol cannabis marihuana haschisch hasch gras bier schnaps fusel wein',
    /(?:roch|riecht|riechen|rieche|roche|stinkt|stank|gerochen) (?:\S{1,14} ){0,5}nach _/,
    /park|spielplatz|treppenhaus|gemäht|gemähte|festzelt|schützenfest|wiese/,
  ],
  [
    'person',
    'alkoholgeruch cannabisgeruch marihuanageruch haschischgeruch haschgeruch',
    /_/,
    /treppenhaus|park|spielplatz|festival|schulhof|platz|bühne/,
  ],
  [
    'person',
    'entzug entgiftung entwöhnung therapie langzeittherapie suchttherapie entziehungskur',
    /(?:einen|den|die|eine|seine|ihre|meine|seinen|ihren|meinen|zwei|drei|dritten|zweiten) _ (?:\S{1,12} ){0,5}(?:abgebrochen|angetreten|verweigert|geschafft|durchgezogen|hinter sich|gescheitert|beendet|begonnen|gemacht|durchgehalten)(?= |$)/,
    /tier|führerschein|fahrerlaubnis/,
  ],
];
