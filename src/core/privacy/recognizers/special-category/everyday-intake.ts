import type { Telling } from './tellings';

/*
 * What somebody takes, must not eat, drinks or smokes: creams and drops, foods, drink and drugs.
 * Basis: Art. 4 no. 15 GDPR; § 24a StVG (under the influence).
 */
const DRUGS = `
  alkohol cannabis marihuana haschisch hasch gras thc kokain koks crack heroin amphetamin amphetaminen methamphetamin methamphetaminen crystal speed ecstasy mdma lsd ketamin ghb opium opiaten opioiden
  morphium fentanyl tilidin benzodiazepinen benzos spice kräutermischungen cannabinoiden lachgas pilzen psychopharmaka beruhigungsmitteln schlafmitteln schmerzmitteln rauschgift rauschmitteln suchtmitteln drogen medikamenten betäubungsmitteln
`;

const FOODS = `
  ei eier eiern hühnerei milch kuhmilch milchprodukten sahne nuss nüsse nüssen erdnuss erdnüsse erdnüssen haselnuss haselnüssen mandeln sesam soja fisch gluten weizen roggen mehl laktose fruktose histamin sellerie senf
  schalentieren krabben honig erdbeeren tomaten zitrusfrüchten lupinen
`;

export const EVERYDAY_INTAKE: readonly Telling[] = [
  // Creams, drops and what must not be eaten
  [
    'person',
    'kortisonsalbe kortisoncreme kortisonspray kortisontabletten kortisonspritze kortisonspritzen cortisonsalbe cortisoncreme cortisonspray cortisontabletten cortisonspritze antibiotikasalbe antibiotikumsaft antibiotikasaft augensalbe augentropfen ohrentropfen wundsalbe neurodermitissalbe neurodermitiscreme ekzemsalbe allergietropfen allergietabletten antihistaminikum antihistaminika rheumasalbe schmerzsalbe schmerzgel schmerzpflaster antimykotikum pilzsalbe pilzcreme krätzesalbe läusemittel läuseshampoo wurmmittel thromboseprophylaxe inhalationslösung',
    /_/,
    /testet|stiftung|verkauf|sortiment|verbandskasten|verbandkasten|für (?:das|unser) lager|fürs lager|apotheke bietet|hund|katze|pferd/,
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
    /\bwer\b|verboten|verbot|kampagne|vorsicht|darf niemand|gefahren|gilt/,
  ],
  [
    'person',
    'alkoholeinwirkung drogeneinwirkung cannabiseinfluss kokaineinfluss amphetamineinfluss heroineinfluss medikamenteneinfluss rauschmitteleinfluss rauschgifteinfluss suchtmitteleinfluss betäubungsmitteleinfluss thceinfluss',
    /_/,
    /\bwer\b|verboten|kampagne|gefahren/,
  ],
  ['whole', 'einfluss', /unter (?:btm|thc|bt m) _/, /\bwer\b|verboten/],
  [
    'whole',
    'alkohol cannabis marihuana haschisch hasch gras bier schnaps fusel wein',
    /(?:roch|riecht|riechen|rieche|roche|stinkt|stank|gerochen) (?:\S{1,14} ){0,5}nach _/,
    /park(?!inson)|spielplatz|treppenhaus|gemäht|gemähte|festzelt|schützenfest|wiese/,
  ],
  [
    'person',
    'alkoholgeruch cannabisgeruch marihuanageruch haschischgeruch haschgeruch',
    /_/,
    /treppenhaus|park(?!inson)|spielplatz|festival|schulhof|platz|bühne/,
  ],
  [
    'person',
    'entzug entgiftung entwöhnung therapie langzeittherapie suchttherapie entziehungskur',
    /(?:einen|den|die|eine|seine|ihre|meine|seinen|ihren|meinen|zwei|drei|dritten|zweiten) _ (?:\S{1,12} ){0,5}(?:abgebrochen|angetreten|verweigert|geschafft|durchgezogen|hinter sich|gescheitert|beendet|begonnen|gemacht|durchgehalten)(?= |$)/,
    /tier|führerschein|fahrerlaubnis/,
  ],
];
