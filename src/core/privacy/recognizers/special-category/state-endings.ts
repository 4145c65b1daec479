/** Adjectives of a state, with their endings: "hüftoperiert", "suchtkranken". */
export const STATE_ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  [
    'abstinent',
    /^(?:cannabis|alkohol|drogen|kokain|heroin|amphetamin|nikotin|spiel|suchtmittel|substanz|opiat|thc|medikamenten)$/,
  ],
  [
    'krank',
    /^(?:bandscheiben|wirbelsäulen|schilddrüsen|hirn|knochen|venen|prostata|bronchial|leukämie|ms|knie|hüft|bein|fuß|krebs|herz|nieren|lungen|zucker|alkohol|sucht|demenz|tod|schwer|schwerst|leber|nerven|geistes|aids|magen|haut|parkinson|alzheimer|muskel|rücken|gelenk|darm|blut|hiv|gemüts|seelen|rheuma|asthma|diabetes|epilepsie|erb|stoffwechsel|drogen|spiel|augen|immun|grippe|langzeit|dauer|tumor|schmerz|krampf|chronisch|psychisch)$/,
  ],
  [
    'süchtig',
    /^(?:spiel|drogen|mager|alkohol|heroin|kokain|tabletten|kauf|computer|internet|medikamenten|nikotin|sex|glücksspiel|computerspiel|handy|trunk|ess|fett|crack|opiat)$/,
  ],
  [
    'abhängig',
    /^(?:drogen|alkohol|heroin|kokain|tabletten|medikamenten|opiat|cannabis|nikotin|sucht|opioid|morphin|dialyse|mehrfach|crack|insulin|betäubungsmittel|sauerstoff|kortison|substanz|stoff)$/,
  ],
  [
    'geschädigt',
    /^(?:hör|seh|hirn|leber|contergan|impf|sprach|nerven|alkohol|rücken|wirbelsäulen|knie|gehör|körper|bandscheiben|lungen)$/,
  ],
  [
    'behindert',
    /^(?:geh|seh|hör|sprach|lern|körper|mehrfach|schwer|schwerst|geistig|schwerstmehrfach|geistes)$/,
  ],
  ['beeinträchtigt', /^(?:seh|hör|geh|sprach|mobilitäts|lern)$/],
  ['eingeschränkt', /^(?:geh|seh|hör|bewegungs|mobilitäts)$/],
  [
    'operiert',
    /^(?:hüft|knie|herz|rücken|augen|krebs|bandscheiben|hirn|gehirn|schulter|magen|darm|frisch|star)$/,
  ],
  ['amputiert', /./],
  ['gemindert', /^(?:erwerbs|intelligenz|hör|seh)$/],
  ['leidend', /^(?:herz|gicht|nieren|lungen|nerven|krebs|augen|magen|sucht)$/],
  ['transplantiert', /./],
  ['gelähmt', /./],
  ['versehrt', /^(?!un$)./],
  ['pflichtig', /^(?:insulin|dialyse|sauerstoff|beatmungs|rollstuhl)$/],
  [
    'unfähig',
    /^(?:einwilligungs|einsichts|steuerungs|geh|vernehmungs|transport|kommunikations|sprech|lern|bewegungs)$/,
  ],
  ['untauglich', /./],
  ['positiv', /^(?:hiv|corona|covid|mrsa)$/],
  ['infiziert', /^(?:hiv|corona|hepatitis)$/],
  [
    'erkrankt',
    /^(?:krebs|demenz|sucht|corona|tumor|parkinson|schwer|schwerst|alzheimer|tödlich|psychisch|langzeit|lungen|nerven)$/,
  ],
  ['gefährdet', /^(?:suizid|sucht|selbstmord|sturz|alkohol)$/],
  ['verletzt', /^(?:schwer|schwerst|leicht|hirn|kriegs|kopf)$/],
  ['blind', /^(?:farben|nacht|taub|halb|kriegs|geburts|schnee)$/],
  ['intolerant', /./],
  ['allergisch', /./],
  ['inkontinent', /./],
];
