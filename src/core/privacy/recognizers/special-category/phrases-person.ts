/*
 * Fixed phrases of faith, party, sexual life, residence and violence, as in `phrases.ts`: a last word and what stands
 * before it. Basis: Art. 9 and 10 GDPR; §§ 3, 4 AsylG, § 60a AufenthG.
 */
export const PERSONAL_PHRASES: readonly (readonly [last: string, before: RegExp])[] = [
  ['wähler wählern', /(?:bei|zu|mit) den freien$/],
  ['kirchensteuer', /(?:zahlen?|zahlt|zahle) keine$/],
  ['geburtstag geburtstage', /(?:feier[nt]?|feiere) keinen?$/],
  ['transfusion bluttransfusion bluttransfusionen transfusionen', /keine$/],
  ['glauben', /gegen (?:ihren|seinen|meinen|unseren|den eigenen)$/],
  [
    'zusammen verheiratet liiert verlobt verpartnert',
    /(?:lebt|lebe|ist|bin|sei|war|wohnt)(?: \p{L}+){0,2} mit (?:einem mann|einer frau)$/u,
  ],
  ['väter mütter', /(?:hat|haben) zwei$/],
  ['strich', /auf den$/],
  ['anschaffen', /(?:geht|ging|gehe)(?: nachts| abends)?$/],
  ['bordell', /(?:im|in einem|ins|ein)$/],
  [
    'geduldet',
    /(?:ist|bin|bist|sind|war|waren|sei)(?: (?:nur|lediglich|derzeit|weiterhin|hier|noch|seit|\d{4}|in deutschland))*$/,
  ],
  ['schutz schutzes schutzstatus', /(?:subsidiäre[nrms]?|internationalen)$/],
  ['schutzberechtigt schutzberechtigte schutzberechtigter schutzberechtigten', /subsidiär$/],
  [
    'flüchtling flüchtlinge',
    /(?:anerkannte[rn]?|(?:unbegleitete[rn]?,? )?minderjährige[rn]?|unbegleitete[rn]?|als|politische[rn]?)$/,
  ],
  ['gestellt', /(?:asyl|antrag auf asyl|asylantrag)$/],
  ['gastarbeiter gastarbeiterin', /als$/],
  ['schwarze schwarzer schwarzen', /(?:der einzige|die einzige|einem?|einer|als|ist|bin)$/],
  ['junge mädchen', /(?:lebt|lebe)(?: (?:jetzt|nun|heute|inzwischen))? als$/],
  ['staatsbürgerschaft staatsangehörigkeit', /doppelte$/],
  ['bedroht', /mit (?:einem|einer|dem|der) (?:messer|waffe|pistole|axt|beil|schlagstock)$/],
  ['asyl', /(?:antrag auf|beantragt|beantragte|bekam|erhielt)$/],
  ['ausreisepflichtig', /(?:ist|bin|sind|sei|vollziehbar)$/],
  ['verdacht', /(?:steht|stehe|stand|stehen) (?:im|unter(?: dringendem)?)$/],
  ['befund', /genetische[rn]?$/],
  ['auge', /(?:zugeschwollenes|zugeschwollene|geschwollenes)$/],
];
