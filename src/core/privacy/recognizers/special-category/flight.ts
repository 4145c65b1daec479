import type { Telling } from './tellings';

/* Flight, expulsion and migration, as letters and notes tell them. Basis: Art. 9 (1) GDPR (ethnic origin); BVFG. */
export const FLIGHT: readonly Telling[] = [
  [
    'person',
    'flucht',
    /auf der _(?! vor (?:der polizei|dem|einem))|_ (?:aus|über|vor dem krieg|vor den|übers|nach europa|nach deutschland)|(?:monaten?|jahren?|ihrer|seiner|meiner|unserer|nach der|vor der) _/,
  ],
  [
    'person',
    'geflüchtet geflüchtete geflüchteter geflohen geflohene geflohener flüchtete floh fliehen',
    /(?:(?:allein|aus|vor|nach|der|über|wegen|einen|mein|unser|die|hierher|kind\S{0,14}|junge\S{0,14}) (?:\S{1,12} ){0,3}_|_ (?:junge|schüler|frau|mann|familie|kind|mutter|vater|vor|aus|nach|über))/,
    /wohnung|ehemann|freund|mann geflohen|vor (?:ihrem|seiner|dem) (?:mann|vater|frau)|unfall|polizei|frauenhaus|richtung|tatort/,
  ],
  [
    'person',
    'schlauchboot mittelmeer ägäis balkanroute sinai sahara',
    /(?:mit dem|im|auf dem|über das|übers|über die|übern|mit einem) _/,
  ],
  [
    'person',
    'schleppern schlepper schleuser schleusern menschenhändlern menschenhandel pushback pushbacks frontex',
    undefined,
  ],
  [
    'person',
    'taliban assad militärjunta mullahs boko',
    /vor (?:den|der|dem) _|(?:von|durch) (?:den|der|dem) _ (?:\S{1,12} ){0,3}(?:bedroht|verfolgt|verhaftet|gefoltert|entführt)/,
  ],
  [
    'person',
    'eingereist einreiste',
    /(?:allein|illegal|unerlaubt|ohne visum|mit visum|als flüchtling|unbegleitet) (?:\S{1,12} ){0,2}_/,
  ],
  [
    'person',
    'illegale illegaler illegalen',
    /(?:drei|zwei|vier|fünf|ein|als|der|die|ist|sind|\d) _(?= |$)(?! (?:\S{1,12}ung|bau|müll|abfall|einreise|rodung|ablager|nutzung|waffe|besitz|drogen|auto|straßen|ge))/,
  ],
  [
    'person',
    'kriegsvertriebene kriegsvertriebener kriegsvertriebenen vertriebene vertriebener vertriebenen',
    /(?:als|für|der|die|eine|ein) _/,
  ],
  ['person', 'vertreibung vertrieben', /_ aus|aus (?:\S{1,20} ){1,2}_/],
  ['person', 'übersiedler übersiedlerin', /_ aus der ddr|als _/],
  [
    'person',
    'westen',
    /rüber (?:in den|nach) _|(?:kam|kamen|floh|flohen|gekommen) (?:\S{1,12} ){0,6}in den _|in den _ (?:rüber|geflohen|geflüchtet|abgehauen|ausgereist|ausgebürgert)/,
  ],
  ['file', 'heimatvertriebenen heimatvertriebener heimatvertriebene', /_ (?:bescheid|ausweis)|als _/],
  [
    'person',
    'zwangsarbeiter ostarbeiter gastarbeiter vertragsarbeiter anwerbevertrag anwerbevertrags',
    /(?:als|war|ist|sei|verstorbenen|kind eines|sohn eines|tochter eines|enkelin? eines) _|_ (?:aus|auf dem|bei)/,
  ],
  ['person', 'sonderzug sammeltransport', /_ aus/],
  ['person', 'DP DPs', /(?:war|als|ist) _/],
  [
    'person',
    'besatzungskind wolfskind wolfskindern wolfskinder zugezogener ausgesiedelt umgesiedelt zwangsumgesiedelt deportiert',
    /_/,
    /tier|fund|eidechse|gemeinde|betrieb/,
  ],
  [
    'person',
    'ausländer ausländerin',
    /(?:heimatlose[rn]?|als|ist|sei|bin|nur|du|der|die|dieser|diese|ein|eine|nichtdeutscher) _(?! und|innen| raus)/,
  ],
  [
    'person',
    'migrantin migrant zuwanderer zuwanderin einwanderer einwanderin',
    /(?:als|ist|sei|bin|eine|ein|der|die) _/,
  ],
  ['person', 'eingewandert zugewandert ausgewandert', /(?:aus|nach|seit|ist|sind|bin) (?:\S{1,20} ){0,4}_/],
  [
    'person',
    'sudan libyen iran türkei ägypten griechenland italien serbien bosnien belarus',
    /(?:flucht|floh|flohen|geflohen|geflüchtet|route|fuß|flüchtete) (?:\S{1,20} ){0,5}(?:über|durch|bis) (?:\S{1,20} ){0,5}_/,
  ],
  [
    'person',
    'exil',
    /(?:im|ins|aus dem) _|_ (?:\S{1,20}er|\S{1,20}erin|\S{1,20}ane|\S{1,20}anin|\S{1,20}ussin|\S{1,20}usse)(?= |$)/,
  ],
  ['person', 'exilgemeinde exilverein exilpartei exilregierung', /(?:aus|in|der) (?:\S{1,12} ){0,2}_/],
  [
    'person',
    'herkunft',
    /(?:ethnische|arabische|türkische|jüdische|fremde|ausländische|seine|ihre|meine|migrantische|südländische)[nrs]? _|_ aus/,
  ],
];
