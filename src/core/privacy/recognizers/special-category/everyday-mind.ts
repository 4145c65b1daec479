import type { Telling } from './tellings';

/*
 * What somebody hears and believes, does to the own skin, and the laws under which somebody is taken to a ward.
 * Basis: Art. 4 no. 15 GDPR; the states' laws on help and protection in mental illness (PsychKG).
 */
export const EVERYDAY_MIND: readonly Telling[] = [
  [
    'whole',
    'flüstern reden sprechen lachen rufen stimmen',
    /hört (?:\S{1,14} ){0,8}(?:durch|aus) (?:die|der|den|dem) (?:steckdosen?|wand|wände|wänden|heizung|rohre|rohren|lampe|fernseher|radio|decke) _/,
  ],
  [
    'person',
    'misstrauisch',
    /(?:wahnhaft|wach|verwirrt|agitiert|aggressiv|befund|psychisch|ängstlich|gereizt|psychotisch) (?:, )?(?:\S{1,14} ){0,2}_|_ (?:, |und )?(?:\S{1,14} )?(?:wahnhaft|agitiert|verwirrt|gereizt|psychotisch)/,
    /kunden|bürger|\bbank\b/,
  ],
  [
    'sure',
    'npsychkg psychkg psychkhg baypsychkhg sächspsychkg thürpsychkg hambpsychkg brempsychkg bbgpsychkg psychhg unterbringungsgesetz',
    /(?:einweisung|zwangseinweisung|sofortunterbringung|unterbringung) (?:\S{1,12} ){0,4}_/,
    /zuständig|gericht|merkblatt|voraussetzung|schulung|fälle/,
  ],
  [
    'person',
    'aufgeritzte aufgeritzten aufgeritzt zerschnittene zerschnittenen geritzte geritzten',
    /_ (?:\S{1,14} )?(?:arme|armen|arm|unterarme|unterarmen|handgelenke|handgelenken|pulsadern|beine|beinen|oberschenkel|haut)(?= |$)|(?:arme|unterarme|handgelenke|pulsadern|haut) (?:\S{1,14} ){0,2}_/,
  ],
];
