import type { Telling } from './tellings';

/*
 * What somebody did to another, or took, told by the deed alone, and where somebody was for it: "schlug dem Wirt mit der Faust
 * ins Gesicht", "räumte ein, Geld entnommen zu haben", "hat zweimal gesessen". Basis: Art. 10 GDPR.
 */
const AIMED =
  '(?:ins gesicht|mit der (?:faust|flachen)|mit fäusten|in den (?:bauch|magen|unterleib)|in die (?:rippen|magengrube)|gegen (?:den kopf|das bein|das schienbein|die brust|das knie)|auf den kopf|eine ohrfeige|zu boden)';

export const EVERYDAY_DEEDS: readonly Telling[] = [
  [
    'whole',
    'schlug schlägt geschlagen trat tritt getreten stieß stößt gestoßen boxte boxt geboxt haute gehauen spuckte spuckt gespuckt verpasste verpasst',
    new RegExp(`_ (?:\\S{1,14} ){0,5}${AIMED}|${AIMED} (?:\\S{1,14} ){0,3}_`),
    /selbst|sich (?:\S{1,12} )?an|sich (?:\S{1,12} )?den|tür|wand|ast|ball|tischkante|schrank/,
  ],
  [
    'whole',
    'schubste schubst geschubst',
    /_ (?:sie|ihn|mich|ihr|die|den|dem|einen?|meine?n?)(?= |$)|(?:sie|ihn|mich|den|die|einen?|meine?n?) (?:\S{1,16} ){0,3}_/,
    /nicht _|versehentlich|aus versehen/,
  ],
  [
    'whole',
    'bedroht bedrohte',
    /mit (?:dem|der|einem|einer|seinem|ihrem) \S{3,16} _/,
    /tier|aussterben|schließung|entlassung|insolvenz|kündigung|abriss/,
  ],
  [
    'person',
    'überfallen',
    /(?:wurde|wurden|worden|bin|heimweg|nachts|weg) (?:\S{1,14} ){0,7}_|von (?:\S{1,14} ){1,3}_/,
    /bank|tankstelle|juwelier|land|polen|museum/,
  ],
  [
    'person',
    'entnommen herausgenommen abgezweigt entnahm',
    /(?:räumte?|eingeräumt|gestand|gestanden|heimlich|unberechtigt|unbefugt|zugegeben|zugab) (?:\S{1,14} ){0,6}(?:geld|gelder|bargeld|einnahmen|beträge|kasse|scheine|wechselgeld) (?:\S{1,14} ){0,3}_/,
  ],
  [
    'whole',
    'gesessen',
    /(?:einmal|zweimal|dreimal|viermal|mehrmals|mehrfach|öfter|schon mal) _(?= |$)/,
    /stuhl|tisch|\bbank\b|wartezimmer|flur|bett|neben|zusammen|café|probe|vertrag|\brat\b|kreistag|ausschuss|\bzug\b|\bautos?\b|unterricht|vor (?:dem|der)|stunden?/,
  ],
  [
    'whole',
    'fahrschein fahrausweis fahrkarte ticket führerschein fahrerlaubnis',
    /fahren ohne (?:gültigen |gültige |gültiges )?_/,
    /wird|kostet|verboten|strafbar|\bwer\b|euro/,
  ],
  [
    'person',
    'gefangenen häftlings insassen inhaftierten',
    /(?:entlassung|verlegung|vorführung|ausführung|anschrift|antrag|post|brief|konto) des _/,
  ],
];
