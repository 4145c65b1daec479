import { forms } from '../../words';

/*
 * More peoples, regions and adjectives of origin than `origin.ts` has: groups within a state, the German minorities of the
 * East, names for a person that hurt. Basis: Art. 9 (1) GDPR; § 6 BVFG for the German people of other states.
 */

/** Weak nouns: "ein Pole", "die Polin". */
const IN_E = `
  burmese ceylonese gabunese guyanese javanese liberianese maledivese nepalese sudanese taiwanese tibetanese vietnamese zairese
  abchase adygeer armene balkare balte baschkire bosniake burjate darginer georgiane kabarde kabyle kalmücke karaime karele kaschube kirgise
  komore krimtatare kumyke kurde lase lesge livländerdeutsche makedone mandäer masure mauretane moldawe mongole mordwine nogaier osse
  ossete paschtune pomake provenzale rohingyane ruthene samojede sarde serbe skandinave slawe sorbe swane tadschike tamile tatare
  tscherkesse tschetschene tschuwasche turkmene tuwine udmurte uigure usbeke wallache walache wogule zaza zirkassier
  inguschete deutschrusse deutschpole deutschtürke deutschkurde deutschafghane deutschgrieche halbpole halbrusse halbkurde halbserbe
  halbkroate halbfranzose halbafghane exilkubane exilchilene exilrusse exilafghane westpreuße ostpreuße ruhrpole jugoslawe tschechoslowake orientale
  dagestane wolgatatare sibirientatare krimkaraime gorane turkmeschete arvanite lappe kalmyke
  nordfriese ostfriese westfriese saterfriese inselfriese katalane okzitane bretone korse gote nordmazedone
`;
/** "Afghaner", "Tibeter": with -in for her. */
const IN_ER = `
  abchasier afroamerikaner afrokolumbianer albano ambonese andalusier angloamerikaner antiguaner aserbaidschaner assamese awar azteker bahamaer bahrainer
  balinesier barbadier basutolander batschkadeutscher belizer bermuder bhutaner botsuaner brasilianer bruneier cookinsulaner dalmatiner
  deutschamerikaner deutschitaliener deutschspanier deutschmarokkaner deutschsyrer deutschiraner deutschlibanese deutschvietnamese dobrudschaner
  elsässer exiliraner exilkubaner exiltibeter exilsyrer exilukrainer fidschianer galicier galizier grenader grönländer guadelouper guatemalteker
  guyaner halbamerikaner halbasiater halbbrasilianer halbengländer halbiraner halbmarokkaner halbspanier halbsyrer halbtunesier hongkonger iberoamerikaner
  istrier italoamerikaner jordanier kalabrier kanaker karpatenukrainer kasachstaner kaukasier kreter kurilese ladakher lateinamerikaner lipowaner liechtensteiner
  lothringer makedonier malawier malediver mandschurer marokkaner mauritier memelländer mikronesier moldauer monegasse mosambikaner nauruer neapolitaner
  nordafrikaner nordkoreaner nordmazedonier oberschlesier niederschlesier osteuropäer ostafrikaner ostasiater palauer papua paraguayer pommeraner portoricaner
  puertoricaner rhodesier russlandukrainer salvadorianer sambier samoaner sansibarer schwarzafrikaner sizilianer subsaharier südasiater südeuropäer südkoreaner
  surinamer swasiländer szekler tahitianer timorer trinidader tschader tuvaluer ulsterer vanuatuer westafrikaner westukrainer zentralafrikaner zigeuner
  siebenbürger ermländer egerländer gottscheer zipser sudetendeutscher buchenländer karpatendeutscher ivorer singapurer maghrebiner
  åländer färinger färöer dagestaner inguschetier adygeier baskirier pandschaber kaschmirer nuristaner turkmeschetier mescheter bosnischherzegowiner transnistrier südtiroler bukowiner gotscheer kuweiter osttimorer tongaer salomoner kiribatier marshaller lesother eswatinier komorer santomeer äquatorialguineer guinea-bissauer réunioner martiniquer arubaner curaçaoer puertorikaner grenadiner lucianer
  levantiner karibe haitianer montenegriner kapverdier seycheller südländer kroatier herzegowiner salzburgerexulant nordire
`;
/** "Baltendeutsche", declined like an adjective. */
const GERMANS = `
  balten deutschbalten russland kasachstan wolga krim schwarzmeer wolhynien galizien bukowina buchenland bessarabien dobrudscha karpaten slowakei
  sudeten ungarn rumänien jugoslawien batschka sirmien memel zipser banater polen afro schwarz siebenbürgen kaukasus sibirien ukraine baltikum
  reichs volks altreichs auslands ost
`;
/** Groups whose name does not change, and words for people of colour. */
const UNCHANGED = `
  sintezza sintizza romnija lalleri manouche+s kalderasch lovara gitano+s gitana traveller+s donauschwabe+n donauschwäbin+nen wolfskind+er+ern
  darod hawiye isaaq rahanweyn ogaden majerteen bantu dinka nuer fur zaghawa masalit nubier+in beja afar saho bilen sidama wolaita gurage amhara
  luo kikuyu luhya kamba massai maasai kisii baganda acholi banyarwanda twa chewa tonga shona ndebele xhosa sotho tswana herero himba ovambo damara
  ewe dagomba aschanti ashanti fante mandingo mende temne susu dioula dyula baoulé bété senufo toucouleur fula fulani peulh kanuri edo ijaw tiv bini bamileke
  bassa ewondo duala luba bakongo lunda kabye sara hmong khmer karen kachin chin shan rakhine montagnard+s uiguren hui aimaq nuristani
  belutschen sindhi mohajir kaschmiri dalit adivasi newari sherpa gurkha moor+s tamilen aymara quechua mapuche guaraní maya garifuna kichwa
  aborigine+s papua samin same+n huzule+n lemke+n bojke+n russine+n aromune+n csángó sachsen schwaben
  drusen maroniten mandäer jesiden alawit+en+in sahraui+s saharaui+s kabylen zirkassier abchasen
  inuk dimili goranin goranka hausa wolof meskheten mescheten turk-mescheten zigeunermischling+e rheinlandbastard+e vierteljude+n halbjude+n halbjüdin volljude+n kreolin cherokee navajo lakota inkas kurmandschi kurmandsch feyli feili fayli
  ostjude+n ostjüdin abessinier+in
  poc bipoc schwarzafrikaner+in+innen schwarzdeutsche+r afrodeutsche+r afroeuropäer+in afrokaribe+n farbige+r mulatte+n mulattin mohr+en mohrin mestizin
  roma-angehörige sinti-angehörige besatzungskind+er+es mischlingskind+es
  latino+s latina+s chicano+s hispanic argentino argentina nafri+s
  staatenloser heimatlose+r doppelstaatler+in+innen doppelstaater+in mehrstaater+in mehrstaatler+in eu-bürger+in+innen eu-ausländer+in+innen drittstaatenangehörige+r
  asylant+en+in scheinasylant+en+in wirtschaftsflüchtling+e+s bürgerkriegsflüchtling+e+s klimaflüchtling+e+s asylberechtigte+r+n binnenvertriebene+r+n binnenflüchtling+e exilant+en+in
  heimatvertriebene+r+n aussiedler+in+s aussiedlerkind+es migrant+en+in migrantenkind+es migrantensohn migrantentochter gastarbeiterkind+es gastarbeitersohn gastarbeitertochter
  zugewanderte+r einwandererkind+es ruhrpolin deutschrussin russlanddeutsch ostarbeiter+in zwangsarbeiterin vertragsarbeiter+in
`;

export const MORE_PEOPLES: readonly string[] = forms(
  [
    ...IN_E.trim()
      .split(/\s+/)
      .map((word) => `${word} ${word}n ${word.slice(0, -1)}in ${word.slice(0, -1)}innen`),
    ...IN_ER.trim()
      .split(/\s+/)
      .map((word) => `${word}+s+n+in+innen`),
    ...GERMANS.trim()
      .split(/\s+/)
      .map((word) => `${word}deutsche+r+n`),
    UNCHANGED,
  ].join(' '),
).filter(
  (word) =>
    !/^(?:sachsen|schwaben|chin|karen|shan|same|fur|edo|moor|moors|mohr|ostdeutsche[rn]?|maya|sara|mende|ivan|bini)$/.test(
      word,
    ),
);

/** Adjectives of origin besides those of states. */
export const MORE_ORIGINS: readonly string[] = forms(`
  jugoslawisch* exjugoslawisch* tschechoslowakisch* sowjetisch* preußisch* ruthenisch* russinisch* wendisch* kaschubisch* masurisch* schlesisch* oberschlesisch*
  kaukasisch* afrokaribisch* afrokolumbianisch* ostasiatisch* südasiatisch* zentralasiatisch* vorderasiatisch* südostasiatisch* maghrebinisch* levantinisch*
  hispanisch* karibisch* aschkenasisch* sephardisch* indigen* slawisch* südslawisch* nordkaukasisch* südkaukasisch* abchasisch* ossetisch* tscherkessisch*
  gambisch* angolanisch* togolesisch* togoisch* simbabwisch* haitianisch* mauritanisch* zairisch* burmesisch* birmanisch* myanmarisch* ceylonesisch* osttimoresisch*
  siebenbürgisch* donauschwäbisch* banatdeutsch* sudetendeutsch* wolgadeutsch* russlanddeutsch* baltendeutsch* deutschbaltisch* bessarabiendeutsch* ostpreußisch* westpreußisch* pommersch* egerländisch*
  elsässisch* lothringisch* südtirolerisch* korsisch* okzitanisch* galicisch* andalusisch* kalabrisch* apulisch* neapolitanisch* makedonisch* mazedonisch* pontisch*
  zazaisch* lasisch* kabylisch* sahrauisch* nubisch* tigrayisch* amharisch* somalischstämmig* iranischstämmig* afghanischstämmig* ghanaischstämmig* brasilianischstämmig*
  spanischstämmig* portugiesischstämmig* koreanischstämmig* chinesischstämmig* indischstämmig* serbischstämmig* kroatischstämmig* bosnischstämmig* marokkanischstämmig* tunesischstämmig* ägyptischstämmig*
  libanesischstämmig* nigerianischstämmig* eritreischstämmig* tamilischstämmig* rumänienstämmig* bulgarischstämmig* tschetschenischstämmig* kosovostämmig* jüdischstämmig* slawischstämmig* lateinamerikanischstämmig* asiatischstämmig*
  arabischstämmig* osteuropäischstämmig* nordafrikanischstämmig* türkeistämmig* russischsprachig* kurdischsprachig* türkischsprachig* schwarzhäutig* braunhäutig* dunkelfarbig* hellhäutig*
  deutsch-türkisch* deutschrussisch* deutschpolnisch* turkmenisch* nordsyrisch* ostukrainisch* westukrainisch* nordirakisch* krimtatarisch* kantonesisch* mandschurisch* ostafrikanisch* zentralafrikanisch* subsaharisch* südosteuropäisch* südeuropäisch*
  tongaisch* samoisch* fidschianisch* mikronesisch* tuvaluisch* palauisch* vanuatuisch* salomonisch* seychellisch* åländisch* tansanisch* sambisch* ecuadorianisch* äquatorianisch* ostturkestanisch* färöisch* grönländisch* samisch* lappisch* wolgatatarisch* baschkirisch* tschuwaschisch* kalmückisch* mandäisch* rifkabylisch* dalmatinisch* istrisch* herzegowinisch* sandschakisch* goranisch* hugenottisch* keltisch* wikingisch* anatolisch* zentralanatolisch* ostanatolisch* thrakisch* schwarzmeertürkisch* westbalkanisch* jesidischkurdisch* zigeunerisch* zigeunerhaft* tiefschwarz*
`);

/** Regions and towns that people come from. */
export const MORE_LANDS: readonly string[] = forms(`
  apulien sizilien kalabrien kampanien sardinien andalusien galicien anatolien ostanatolien zentralanatolien südostanatolien thrakien masuren ostpreußen westpreußen hinterpommern pommern
  oberschlesien niederschlesien sudetenland egerland böhmen mähren banat batschka bukowina bessarabien wolhynien dobrudscha galizien kaukasus baltikum memelland ermland siebenbürgen
  kreta zypern ostjerusalem nablus ramallah hebron rafah chanyunis raqqa kobane afrin qamischli manbidsch daraa hama palmyra tartus jarmuk sulaimaniyya sulaimanija zaxo zakho halabdscha nadschaf basra ramadi falludscha
  ghazni bamiyan helmand kunduz badachschan panjshir dschalalabad nangarhar belutschistan punjab pandschab kaschmir sindh peschawar quetta isfahan schiras täbris maschhad ahwas chuzestan
  istanbul ankara izmir antep gaziantep diyarbakir diyarbakır dersim tunceli mardin urfa şanlıurfa adana trabzon samsun sivas erzurum konya malatya maraş hatay batman şırnak hakkari
  massawa keren assab mekele tigray oromia ogaden hargeisa kismayo baidoa puntland darfur khartum juba kampala kigali goma bukavu kinshasa luanda benincity kaduna kano biafra port-harcourt maiduguri kumasi tamale abidjan bamako gao timbuktu niamey agadez nouakchott banjul serekunda bissau monrovia
  casablanca nador tanger rabat agadir fes oujda tunis sfax algier oran tizi-ouzou tripolis bengasi misrata kairo alexandria westsahara
  cherson luhansk slowjansk kramatorsk bachmut tschernihiw sumy poltawa saporischja mykolajiw winnyzja schytomyr tschernobyl krim simferopol sewastopol bilohoriwka
  grosny machatschkala wladikawkas inguschetien dagestan abchasien südossetien bergkarabach nagorny karabach arzach stepanakert
  belgrad novi-sad niš kragujevac sarajevo tuzla banja-luka mostar srebrenica prijedor zenica prizren peja gjakova mitrovica ferizaj gjilan tetovo kumanovo bitola podgorica durrës shkodra vlora
  sandžak wojwodina vojvodina slawonien dalmatien istrien transnistrien gagausien timişoara temeswar hermannstadt kronstadt klausenburg plowdiw plovdiv stolipinowo sliwen
  thessaloniki thrazien peloponnes kreta rhodos
  colombo jaffna kandy batticaloa dhaka sylhet chittagong kathmandu lhasa xinjiang kaschgar hanoi saigon hué haiphong huế phnom rangun arakan rakhine mindanao manila
  kerala gujarat tamilnadu bengalen goa bangalore mumbai
  caracas bogotá medellín havanna tegucigalpa managua port-au-prince
  lettgallen lappland wales katalonien baskenland korsika elsass
  westbalkan balkan nahost maghreb schwarzafrika westafrika ostafrika nordafrika zentralasien osteuropa südosteuropa lateinamerika südamerika zentralafrika subsahara afrika asien
  ostturkestan turkestan madagaskar sapporo osaka kyoto tokio seoul pusan peking shanghai wuhan ulanbator bischkek osch duschanbe aschgabat samarkand almaty astana medan jakarta manado guayaquil quito lima cusco arequipa lapaz santiago asunción montevideo oppeln kattowitz gleiwitz breslau allenstein königsberg tilsit danzig stettin posen lodz bromberg hultschin reichenberg karlsbad troppau czernowitz temeschwar schäßburg
  sierra-leone burkina-faso transkarpatien zaire persien ceylon rhodesien tschechoslowakei udssr ddr
`).filter(
  (word) =>
    !/^(?:batman|hama|kano|agadez|keren|balkan|elsass|mostar|oran|konya|fes|goa|goma|hanoi|juba|kandy|adana|afrika|asien|wales|maghreb|nador|sumy|tanger|tunis|krim|ddr)$/.test(
      word,
    ) || /^(?:hanoi|juba|goma|tunis|afrika|asien|ddr|krim|maghreb|balkan)$/.test(word),
);

/** Nouns of a person that an adjective of origin may stand before. */
export const ORIGIN_PERSONS: ReadonlySet<string> = new Set(
  forms(`
    verlobte+r+n au-pair au großfamilie clan+s ehegatte+n ehegattin bräutigam braut witwe+r eltern elternteil+s großeltern vorfahren vorfahre ahnen ahne+n urgroßeltern urgroßvater urgroßmutter
    onkel tante vaters mutter sohnes cousin cousine neffe nichte schwiegermutter schwiegervater schwiegereltern schwager schwägerin stiefvater stiefmutter lebensgefährte+n lebensgefährtin lebenspartner+in exmann exfrau
    bub junge+n jungen mädchen säugling baby kleinkind kindes kinder jugendlicher jugendliche dame herr herrn herren kollegen
    torwart torhüter+s spieler+s trainer+s sportler+s musiker+s sänger+s künstler+s koch kellner+s friseur+s bäcker metzger fahrer+s händler+s wirt arzt professor wissenschaftler+s forscher journalist+en
    arbeitskraft pflegekraft fachkraft fachkräfte pflegekräfte haushaltshilfe saisonarbeiter erntehelfer leiharbeiter bauarbeiter lkw-fahrer
    rucksackreisende+r tourist+en austauschschüler+s gaststudent+en doktorand+en stipendiat+en auszubildender azubi lehrling praktikant+en
    kriegsgefangene+r+n emigrant+en einwanderer+s gastarbeiter+s zwangsarbeiterin deserteur+s soldat offizier+s bürger+in+s bürgerin landsleute untertan untertanin nachbarsfamilie
    flüchtlingskind+er+es flüchtlingsfamilie geflüchtete+r gastfamilie gesichtszüge+n züge+n phänotyp+s typ+s äußeres äußeren aussehens hautfarbe hauttyp haare
    mentor+s bauarbeiterin halbwaise+n waise+n waisenkind urgroßmutter zwilling+e schwiegertochter halbschwester halbbruder patenkind pflegeeltern pflegesohn pflegetochter ehepartner+in zweitfrau
    heimatrecht nationalität zunge muttersprache mutter vater ehemann familienname herkunftsfamilie romni rom roma sinti jude juden jüdin muslim muslima christ christin kurde kurdin kurden
  `),
);

/** Papers and steps of a life that are of the state their adjective names: "ihre kamerunische Hochschulreife". */
export const ORIGIN_PAPERS: ReadonlySet<string> = new Set(
  forms(`
    heirat hochzeit eheschließung trauschein+s scheidung scheidungsurteil scheidungspapiere+n heiratsurkunde ehe hochschulreife schulabschluss schulzeugnis+se zeugnis zeugnisse hochschulzeugnis
    diplom+s abitur binnenpass+es nationalpass+es reisepass+es pass+es pässe ausweis+es ausweise personalausweis+es personalausweise ausweisdokument id-karte identitätskarte kennkarte
    geburtsurkunde+n personenstandsurkunde+n heimaturkunden heimatrecht namensrecht namenskette namensführung familienname+ns identity militärbuch wehrpass+es strafregister führungszeugnis
    rente rentenbescheid sozialversicherung steuernummer melderegister heimatschein+s registerauszug personenstandsregister wurzeln ahnen vorfahren herkunft abstammung heimat heimatland nichtbürgerpass+es
    nationalität staatsbürgerschaft volkszugehörigkeit großfamilie clan approbation berufsabschluss studienabschluss kindergeld vormundschaft adoption scheidungsurkunde sterbeurkunde totenschein vollmacht
    aufenthaltstitel aufenthaltserlaubnis
  `),
);
