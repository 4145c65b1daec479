import type { Telling } from './tellings';

/* Looks and insults that tell where somebody comes from. Basis: Art. 9 (1) GDPR (racial and ethnic origin). */
export const LOOKS: readonly Telling[] = [
  [
    'sure',
    'aussehend aussehende aussehender aussehenden wirkend wirkende wirkender wirkenden anmutend anmutender',
    /(?:isch|ländisch|fremdländisch|ausländisch|orientalisch|indianisch|türkisch|arabisch) _/,
  ],
  [
    'sure',
    'aussehen aussehens erscheinungsbild',
    /(?:(?!kinematogr|techn|opt|typ)\S{1,20}ländisches?n?|arabische[ns]|türkische[ns]|afrikanische[ns]|asiatische[ns]|orientalische[ns]|osteuropäische[ns]|fremdländische[ns]|ausländische[ns]) _/,
  ],
  ['sure', 'phänotyp phänotypus phänotyps', /isch\S{0,2} _/],
  [
    'person',
    'typ',
    /_ (?:maghreb|nordafrika|orient|südländ\S{1,20}|araber|südeuropa|balkan|osteuropa|asia\S{1,20}|afrika\S{0,14})/,
  ],
  [
    'person',
    'gesichtszüge gesichtszügen züge augenform augen haare',
    /(?:asiatische|afrikanische|orientalische|negroide|südländische|arabische|indianische|mongolische|slawische|fremdländische|krause|mandelförmige|schmale asiatische)[nrs]? _/,
  ],
  [
    'person',
    'haut hautton teint',
    /(?:dunkle|braune|mittelbraune|dunkelbraune|hellbraune|schwarze|tiefschwarze|olivfarbene|dunklere)[nrs]? _(?!\S)|_ als (?:tiefschwarz|dunkel|schwarz|braun)|_ ist (?:dunkel|schwarz|braun)(?= |$)/,
  ],
  [
    'person',
    'hautfarbe',
    /(?:seine|ihre|meine|unsere|deren|dessen|dunkle|schwarze|wegen der|anderer|braune)[nrs]? _/,
  ],
  [
    'sure',
    'dunkelhäutig dunkelhäutiger dunkelhäutige dunkelhäutigen schwarzhäutig braunhäutig dunkelfarbig farbig',
    /(?:beschreibung|täter|männlich|weiblich|jahre|mann|frau|person|cm|m|größe|jährige[rn]?) (?:\S{1,12} ){0,7}_|_ (?:\S{1,12} ){0,4}(?:täter|mann|frau|junge|cm|jahre|mädchen)/,
  ],
  [
    'person',
    'farbige farbiger farbigen farbiges',
    /(?:einzige|als|ist|der|ein|eine) _(?! \S{0,14}(?:stifte|bilder|kreide|säcke|müll|tonne|papier|kleidung|wäsche|blätter|markier|druck|kopie))/,
  ],
  [
    'person',
    'schwarz',
    /(?:ist|bin|sei|kind ist|wird als|sind) _ und|(?:weil (?:er|sie|ich) ) _|(?:kind|sohn|tochter|mann|frau) ist _(?! (?:gestrichen|gekleidet|gefärbt))/,
  ],
  [
    'person',
    'schwarzen schwarze schwarzer',
    /_ (?:torwart|torhüter|spieler|stürmer|mitschüler|jungen|mädchen|mann|frau|kind|schüler|schülerin|kollegin|kollegen|nachbarn|nachbarin|pfleger|pflegerin|lehrerin|vater|mutter|freund|freundin)(?= |$)/,
  ],
  [
    'person',
    'affenlaute affenlauten affengeräusche bananen stammesnarben stammeszeichen gesichtsnarben gesichtstätowierung',
    /_/,
    /bio|markt|obst|kisten|kilo/,
  ],
  ['person', 'wort', /n _ (?:rufe|beschimpf|genannt|gerufen|nennt|sagt)|mit dem n _/],
  [
    'person',
    `kümmeltürke+n spaghettifresser+s schlitzauge+n kameltreiber+s ölauge+n fidschi+s zigeunerpack zigeunersippe zigeunerlager zigeunerfamilie zigeunerkind+er bananenfresser+s polacke+n polackin itaker+s kanake+n kanacke+n tschusch+en katzelmacher knoblauchfresser bimbo+s neger+s negerin mohrenkopf schoko
    scheißausländer+in drecksausländer+in dreckausländer scheißrusse+n scheißaraber dreckstürke+n scheißtürke+n scheißpole+n kopftuchmädchen asylschmarotzer scheinasylant+en+in orientalin orientale dreckspole+n zigeunerhaft zigeuner+in russenpack polenpack türkenpack`,
  ],
  [
    'sure',
    'polacke polacken itaker kanake kanaken zigeuner neger kümmeltürke bimbo kameltreiber',
    /(?:du|dieser?|drecks|scheiß|ihr|diesen?) _|_ (?:von gegenüber|raus)/,
  ],
];
