/*
 * How people tell of treatment, aids, schools for the disabled, children to come and guardians, as in `paraphrases.ts`: one
 * word (`_`) and those around it. Basis: Art. 4 no. 15 GDPR; § 1814 BGB (guardianship), § 45 BeamtStG (limited fitness).
 */
export const TREATMENT_PHRASES: readonly (readonly [words: string, around: RegExp])[] = [
  // In the ward, at home, by force
  ['intensiv', /(?:liegt|lag|liege|kam|kommt|ist|war|verlegt|seit) (?:\S{1,24} ){0,4}auf (?:der )?_(?= |$)/],
  [
    'npsychkg psychkg psychkhg baypsychkhg sächspsychkg thürpsychkg hambpsychkg brempsychkg bbgpsychkg psychhg',
    /(?:unterbringung|einweisung|untergebracht|eingewiesen|zwangsweise|verfügt|beschluss) (?:\S{1,24} ){0,6}_|_ (?:\S{1,24} ){0,3}(?:untergebracht|eingewiesen|verfügt|angeordnet|eingeliefert)/,
  ],
  [
    'betreuung vormundschaft pflegschaft',
    /(?:steht|stehe|stand|stehen) (?:\S{1,24} ){0,4}unter (?:\S{1,24} )?_|unter (?:gesetzlicher |rechtlicher )?_ (?:steht|stehe|stand|gestellt)/,
  ],
  [
    'dienstfähigkeit erwerbsfähigkeit arbeitsfähigkeit leistungsfähigkeit belastbarkeit gehfähigkeit sehfähigkeit hörfähigkeit',
    /(?:begrenzte[rn]?|eingeschränkte[rn]?|geminderte[rn]?|verminderte[rn]?|fehlende[rn]?|aufgehobene[rn]?|herabgesetzte[rn]?) _/,
  ],
  [
    'bettruhe',
    /(?:strenge|strikte|absolute|liegt|verordnet\S{0,2}|verordnete|braucht|wochen|muss|hält) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} ){0,3}(?:verordnet|verschrieben|halten|einhalten|hält|angeordnet)/,
  ],
  [
    'spritzen',
    /(?:vom|beim) _ (?!der |des |von |mit |im )|(?:mit dem|am) _ (?:angefangen|aufgehört)|_ (?:\S{1,24} )?(?:alle|jede) (?:\S{1,24} ){1,2}(?:wochen|tage|monate)|(?:alle|jede) (?:\S{1,24} ){1,2}(?:wochen|tage|monate) (?:\S{1,24} ){0,2}_/,
  ],
  [
    'inhaliert inhaliere inhalieren',
    /_ (?:\S{1,24} )?(?:\S{1,12}mal|täglich|am tag|morgens|abends|stündlich|mit kochsalz|mit cortison)|(?:muss|müssen|soll|\S{1,12}mal|täglich) (?:\S{1,24} ){0,4}_/,
  ],
  [
    'absaugen abgesaugt',
    /(?:schleim|kanüle|nachts|regelmäßig|stündlich|hals|kind) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} ){0,2}(?:kanüle|schleim)|^_ (?:darf|muss) (?:sie|er|nur|die \S{1,24}|der \S{1,24}) (?:\S{1,24})/,
  ],
  ['speichelt sabbert', /_ (?:\S{1,24} )?(?:stark|viel|ständig|sehr)|(?:stark|viel|ständig) _/],
  [
    'spenderliste transplantationsliste organspendeliste',
    /auf (?:der|die|einer) _|_ (?:\S{1,24} ){0,3}(?:steh|kommt|kam)/,
  ],
  [
    'defi defibrillator icd',
    /(?:schrittmacher|herzschrittmacher|trage|trägt|implantierte[rn]?|eingepflanzte[rn]?|bekam|bekommt|hat) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,3}(?:implantiert|eingesetzt|eingepflanzt|im körper|in der brust)/,
  ],
  [
    'erreger keime keim bakterien bakterium parasiten',
    /(?:trägt|trage|tragen|hat|habe) (?:\S{1,24} ){0,4}_ (?:\S{1,24} )?(?:in sich|im blut|im körper|im darm|in der lunge)|(?:trägt|trage|tragen) (?:\S{1,24} ){0,3}_(?= |$)/,
  ],
  [
    'lebensgefahr lebensgefährlich todesgefahr',
    /(?:nüsse?|\S{3,8}nüsse?|bienen\S{0,6}|wespen\S{0,6}|penicillin|milch|eiern?|soja|sesam|fisch|latex|sellerie|krebstiere|kiwi|laktose|gluten) (?:\S{1,24} ){0,2}_/,
  ],
  ['usher', /(?:hat|habe|hatte|an|wegen) (?:auch |noch |ebenfalls |wohl )?_(?= |$)|_ (?:syndrom|typ)/],
  ['epi', /(?:kind|sohn|tochter|mutter|vater|hat|mit|wegen|bekannte) _(?= ,|$)|_ (?:anfall|anfälle|bekannt)/],
  ['sichelzell', /_ (?:merkmal|krankheit|anlage|anämie|träger\S{0,2}|gen)/],
  ['cag cgg', /\d{1,3} _ (?:wiederholung|repeat)/],

  [
    'hno gyn neuro onko kardio uro palliativ stroke',
    /(?:liegt|lag|liege|verlegt|verlegung|kommt|kam|bleibt) (?:\S{1,24} ){0,6}(?:auf|in) (?:der|die) _|auf (?:der|die) _ (?:liegt|lag|verlegt|gekommen)/,
  ],
  [
    'helios asklepios charité lkh bkh zfp alexianer vinzentius irmgardis bethanien franziskus',
    /(?:liegt|lag|liege|operiert|eingeliefert|verlegt|behandelt|entzug|operation|stationär|bestrahlt|untersucht) (?:\S{1,24} ){0,3}(?:im|in der|in die|ins) (?:st |sankt )?_/,
  ],
  [
    'wiedereingliederung eingliederung',
    /(?:stufenweise[rn]?|beginn (?:der|meiner|ihrer|seiner)|hamburger) _|_ (?:\S{1,24} ){0,4}(?:hamburger modell|nach krankheit)/,
  ],
  [
    'monate wochen',
    /(?:arzt|ärzte|ärztin|ärzten|onkologe|prognose) (?:\S{1,24} ){0,4}(?:noch |höchstens |nur |allenfalls |wenige ){1,3}(?:\S{1,8} )?_(?= ,|$| zu leben)/,
  ],
  ['modell', /hamburger _/],
  ['berufskrankheit', /_ (?:nr |nummer )?\d{4}|anerkannte[rn]? _|als _ (?:anerkannt|angezeigt|gemeldet)/],
  ['locked', /_ in/],
  ['qt', /long _/],
  ['schlatter', /osgood _/],

  // Parts that are not well
  [
    'pumpe herz rücken bandscheibe bandscheiben galle magen kreuz knie hüfte leber nieren blase prostata lunge nerven',
    /(?:hat|habe|hatte|haben) (?:s |es |was |etwas )(?:schon lange |seit jahren |auch |immer |wieder ){0,2}(?:mit|an|am|in|im) (?:der |dem |den |die )?_(?= ,| und|$)|hats (?:mit|an|am|in|im) (?:der |dem |den )?_(?= ,| und|$)/,
  ],
  [
    'rücken kreislauf knie hüfte magen schulter',
    /wegen _ (?:zu hause|daheim|krank|ausgefallen|nicht|fehlt|entschuldigt)|macht (?:\S{1,24} )?auf _(?= ,|$)/,
  ],
  ['herzen herz', /am (?:offenen )?_ (?:\S{1,24} )?operiert|operiert (?:\S{1,24} ){0,2}am (?:offenen )?_/],

  // What one can hardly do
  ['gehstrecke wegstrecke', /\d{1,4} (?:m|meter|metern) _/],
  [
    'sprachentwicklung motorik feinmotorik grobmotorik',
    /_ (?:\S{1,24} )?(?:halbes |ganzes )?(?:jahr|jahre|monate) (?:zurück|hinterher|verzögert)/,
  ],
  [
    'macht',
    /_ (?:\S{1,24} ){0,2}(?:nachts|tagsüber|noch|wieder|öfter|ständig|manchmal|sich) (?:\S{1,24} )?ein(?= ,| und| weil|$)/,
  ],
  [
    'röhre nebel milchglas schleier tunnel',
    /(?:sieht|sehe|sah|sehen) (?:nur |noch |alles ){0,3}wie durch (?:eine |einen |ein |die |den )?_/,
  ],
  [
    'md mdk medicproof',
    /_ (?:\S{1,24} ){0,7}(?:die|eine|einen|auf|in) (?:eins|zwei|drei|vier|fünf|einser|zweier|dreier|vierer|fünfer|[1-5])(?= vorgeschlagen| empfohlen| gegeben| bewilligt| eingestuft| hoch| gesetzt| ,|$)/,
  ],
  [
    'säugling baby neugeborenes neugeborener',
    /als _ (?:\S{1,24} ){0,3}(?:entzogen|entzug|entgiftet)|_ (?:\S{1,24} ){0,4}(?:entzogen werden|auf entzug|entgiftet)/,
  ],
  ['knickte knickt knickten', /_ (?:\S{1,24} ){0,5}um(?= ,| und|$)/],
  ['spricht', /^_ (?:gar |noch |überhaupt |kaum |fast )?nicht(?= ,|$)/],
  ['haare', /_ (?:sind|waren|seien) (?:\S{1,24} ){0,2}(?:weg|ausgefallen|fort)(?= ,|$)|^meine _ sind weg/],
  [
    'förderschule sonderschule förderzentrum',
    /(?:schüler\S{0,2}|besuch\S{0,2}|geht|ging|wechsel\S{0,2}|wechselt|klasse|abgänger\S{0,2}) (?:\S{1,24} ){0,3}_|_ (?:\S{1,24} )?(?:lernen|besucht|abgeschlossen|ohne abschluss)/,
  ],
  [
    'selbsthilfegruppe spielergruppe suchtgruppe angehörigengruppe trockengruppe abstinenzgruppe nachsorgegruppe motivationsgruppe',
    /(?:besucht|besuche|besuchte|geht|gehe|ging|anschluss an|anbindung an|angebunden an|teilnahme an|kontakt zu|mitglied in|mitglied einer) (?:\S{1,24} ){0,4}_|_ (?:\S{1,24} ){0,3}(?:besucht|besuche|angebunden|angeschlossen)/,
  ],

  // A child to come, or lost
  ['mutter', /werdende(?:n|r)? _/],
  [
    'zwillinge drillinge vierlinge zwillingen drillingen',
    /(?:es werden|werden es|werden|erwart\S{1,2}|krieg\S{0,2}|schwanger mit|entbunden von|kaiserschnitt) (?:\S{1,24} ){0,5}_|_ (?:\S{1,24} ){0,5}(?:inkubator|brutkasten|unterwegs|entbunden|zu früh)/,
  ],
  [
    'woche wochen',
    /(?:schwanger|kind|baby|zwillinge|drillinge|zwillingen|nachwuchs) (?:jetzt |schon |seit |ist |in der |aktuell ){0,3}\d{1,2} _|\d\d _ (?:\S{1,24} ){0,3}(?:still|tot|verloren|entbunden|schwanger|gekommen)/,
  ],
  [
    'welt',
    /(?:still|leblos|zu früh) (?:\S{1,24} )?(?:zur|auf die) _|_ (?:\S{1,24} )?(?:nicht mehr geatmet|tot geboren)/,
  ],
  [
    'erstes zweites drittes viertes',
    /(?:krieg|bekomm)\S{1,3} (?:\S{1,24} ){0,5}(?:mein|unser|ihr|sein|das) _ (?:kind|baby)/,
  ],
  [
    'geschlecht',
    /_ (?:des kindes |ist |war ){0,2}nicht (?:eindeutig )?(?:zuzuordnen|eindeutig|bestimmbar|zuordenbar|feststellbar)/,
  ],
  ['ags', /geschlecht (?:\S{1,24} ){0,7}_|_ (?:mit salzverlust|bekannt|late)/],

  // Drink, drugs and play
  [
    'oasis',
    /(?:sperre|gesperrt|eingetragen|selbstsperre|fremdsperre|sperrdatei) (?:\S{1,24} ){0,2}_|_ (?:\S{1,24} )?(?:sperre|gesperrt)/,
  ],
  ['meth', /(?:vom|crystal|auf|durchs?|nimmt|nehme|raucht|rauche|zieht|kein|weg von) _(?= |$)/],
  [
    'geländer brüstung',
    /(?:sitzt|saß|kletter\S{0,3}|stieg|steigt|geklettert|hing|hängt|balancier\S{0,3}) (?:\S{1,24} ){0,4}_ (?:der |einer |des |vom |am )?(?:\S{0,18}brücke|balkons?|hochhauses|parkhauses|daches)/,
  ],

  // Voices and persecution
  [
    'redet unterhält sprach',
    /_ (?:sich )?(?:\S{1,24} ){0,2}mit (?:leuten|menschen|personen|jemandem|wem|männern|frauen) (?:, )?(?:\S{1,24} ){0,2}(?:gar nicht|nicht da|nicht gibt|nicht existier\S{0,3})/,
  ],
  [
    'sender wanzen strahlen peilsender',
    /_ (?:\S{1,24} ){0,2}(?:eingebaut|eingepflanzt|versteckt|installiert|drin) (?:wären|seien|worden|hätten|habe|hat man)/,
  ],
];
