/** What illnesses, substances and aids are called as the first part of a compound. */
const ILL_FIRST =
  /^(?:diabetes|diabetiker|zucker|krebs|tumor|asthma|allergie|allergiker|epilepsie|demenz|alzheimer|parkinson|dialyse|nieren|leber|herz|rheuma|aids|hiv|corona|tbc|sucht|alkohol|drogen|methadon|depressions|psychose|borderline|autismus|adhs|schlaganfall|herzinfarkt|infarkt|krampf|schmerz|inkontinenz|zöliakie|gluten|psychiatrie|suizid|trauma|migräne|borreliose|long-?covid|kranken|entzugs|schwangerschafts|behinderten|pflege|chemo|hepatitis|malaria|gicht|ms|angst|zwangs|wahn)s?$/;
/** What a state of the mind is called. */
const CONDITION = /^(?:verwirrtheits|angst|erschöpfungs|rausch|wahn|demenz|dämmer|schwäche|trance)s?$/;
/** Heads of such compounds that are of a person: "Diabeteskost", "Suchtverlauf"; no Krebsvorsorge, no Demenzcafé. */
export const HEALTH_ENDINGS = [
  ['kost', /^(?:diabetes|diabetiker|nieren|allergie|allergiker|leber|krebs|dialyse|gicht|zöliakie)$/],
  ['diät', /^(?:diabetes|diabetiker|nieren|leber|dialyse|gicht|reduktions|eiweiß|zöliakie)$/],
  [
    'verdacht',
    /^(?:corona|krebs|tumor|demenz|tbc|hiv|masern|schlaganfall|infarkt|tuberkulose|autismus|adhs|alzheimer)s?$/,
  ],
  ['vergangenheit', /^(?:drogen|alkohol|sucht|krebs|psychiatrie)$/],
  ['symptome', ILL_FIRST],
  ['symptomatik', ILL_FIRST],
  ['verlauf', /^(?:krankheits|sucht|krebs|demenz|schmerz)$/],
  ['folgen', /^(?:schlaganfall|infarkt|sturz|unfall|corona|covid|krebs|polio|impf|alkohol|kriegs)$/],
  ['schub', ILL_FIRST],
  ['schübe', ILL_FIRST],
  ['episode', ILL_FIRST],
  ['zustand', CONDITION],
  ['zustände', CONDITION],
  ['neigung', /^(?:sturz|suizid|krampf|blutungs|thrombose|weglauf|sucht)$/],
  [
    'ambulanz',
    /^(?:methadon|substitutions|sucht|schmerz|gedächtnis|trauma|psychiatrie|krebs|tumor|hiv|epilepsie|adipositas|kinderwunsch)s?$/,
  ],
  [
    'station',
    /^(?:frühchen|frühgeborenen|krebs|palliativ|schmerz|sucht|entgiftungs|kinderkrebs|psychiatrie|tumor|schlaganfall|isolier|demenz)$/,
  ],
  ['attacke', /^(?:panik|schwindel|angst|fress|herz|migräne|hitze|schmerz|asthma)$/],
] as const;
