import { words } from '../words';

/**
 * Words of a German town that the vocabulary lacks, since names end like them or since they are young: a single one
 * would be taken for a name of rarer origin.
 */
const TOWN_WORDS = words(
  `kubikmeter quadratmeter mensa wertstoffhof feuerlöscher himmelfahrt regenbogen trinkbrunnen unimog widerruf apostille bürgerbus schulbus seepferdchen
  sturmtief bundeswehr pfingstmontag pfingstsonntag portemonnaie bücherbus esskastanie reibekuchen müllabfuhr starkregen starkregenkarte warntag wintergarten zensus
  mikrozensus fernwärme nahwärme feuerwehrzufahrt mittagsruhe nachtruhe photovoltaik fotovoltaik quartalsende saldo schlachthof semikolon stadtmauer beanstandung bettag bürgerbegehren
  bürgerentscheid chatbot chlor einzelfahrt handschellen häcksler rufbus servicedesk shantychor souterrain trauerrede verkehrswacht wasserwacht bergwacht bahnhofsmission waldkindergarten
  wohnmobil wohnmobile ablaufplan armbanduhr asphaltdecke badminton bauwagen doktorgrad doppik efeu ehrenmal einsatzort eislaufen erstklässler fasching flammkuchen friedwald
  gedenkstein grenzpendler höchstparkdauer imbisswagen infraschall inkasso juleica kalendertag katzenstreu kinderreisepass kinderreisepässe kindeswohl kältebus landesrechnungshof
  leasing linoleum milliliter mittelalter mundharmonika obdachlose pedelec pedelecs prinzessin probewohnen pseudonym recyclinghof reisepass reisepässe schulessen schulterhöhe
  screening skabies solarpark sportstätte sportstätten stadtmitte stiefkinder storno streetwork tanztee transparent transparente turnus vergaberecht melderecht baurecht
  whiteboard whiteboards alkopops alpenveilchen altweiber altweiberfastnacht weiberfastnacht rosenmontag aschermittwoch gründonnerstag karfreitag ostersonntag ostermontag fronleichnam
  allerheiligen allerseelen reformationstag volkstrauertag totensonntag buß nikolaustag heiligabend silvesternacht neujahr dreikönigstag annex anästhesist approbation aquarium aquarien
  authenticator autoknacker balkonsolar balkonkraftwerk batteriespeicher bärenklau biedermeier biergarten bigband binnenhafen bodycam bodycams bolzenschneider borkenkäfer botox
  boule boulebahn bundeskartellamt bundesrechnungshof callcenter carsharing chlorophyll clearing compliance dampflok diesellok dorfladen drehleiter dunkelheit durchsage eichenprozessionsspinner
  einfriedung einkaufswagen ellenbogen erbbaurecht ersatzbus fachwissen faustballer fensterputzen fliesenlegen flüssiggas fundamt fäulnis gabione garderobiere gattin gebäudealter
  gemüsegarten kräutergarten klostergarten geothermie gewässerwart ginkgo globuli grundbuchamt grundschulkinder gymnasiast hackathon hampelmann heilfasten heizkessel hofladen hochparterre
  hospiz hospize iglu immobilien interessent jackett jungsklo kaffeeklatsch karpfen kasko klimatag knödel knöterich konsil kopfweiden krabbelstube krokusse kugelstoßen kurgarten
  kurzparkzone kuvert landungsbrücken leasingrad leichtathletik lesegarten lindenhof livestream loggia loggien lärmschutzwand löschdecke martinsmarkt martinssingen martinszug sankt-martinszug
  meniskus mentoring mietnomaden mikrowelle milliarden mineralbrunnen mobbing müllkippe nabelschnur neuschnee nussknacker näherin obstwiese obstwiesen streuobstwiese streuobstwiesen ordnungsruf
  petersilie pfandleiher pfarrsaal pfingstrose piercer planschen politesse politessen polka privatleben privatrecht präzedenzfall prüfsiegel quinoa rasenmähen regatta regionalbus
  regionalexpress reisebus rollstuhlbasketball sabbatical sachschaden sachschäden salbei schleimhaut schleimhäute schmuggler schnellbus schornstein schottergarten schottergärten schreibwaren schulabbrecher
  schulcampus schulfreund schulgarten schulhandy schulpraktikum schulranzen schutzstreifen schweißer schwibbogen schülerlotse schülerlotsen seebeben seilspringen seitenschneider
  sonnentau sorgerecht spekulum stadtkapelle stadtrecht staudenknöterich stichweg streichelzoo streichhölzer streikrecht stützwand taubenkot tauwetter thermoskanne thermostat totenstille
  trampolin transponder traufhöhe untermietzuschlag valuta vernissage finissage videocall violoncello wachschutz weltkulturerbe windfang windschutzscheibe wohnpark workaround zigarettenkippen
  zuckerrüben zulieferer zusammenprall hausdurchsuchung wohnungsdurchsuchung jahresende monatsende wochenende lebensende betriebsende schulende spielecke kuschelecke leseecke sitzecke mülleimer
  mülltonne papiertonne biotonne gelbtonne restmüll sperrmüll sperrgut grünschnitt gartenabfall altglas altpapier altkleider elektroschrott hundekot hundekotbeutel laubbläser rasenmäher mähroboter
  kehrmaschine streusalz streugut schneepflug winterdienst glatteis blitzeis hitzewelle hitzeschutz dürre hagelschlag windhose waldbrand flächenbrand kellerbrand fehlalarm martinshorn rettungsgasse
  wanderweg radweg gehweg fußweg schulweg bürgersteig gullydeckel gulli gullis gully gullys kanaldeckel poller pollern bordstein zebrastreifen kreisverkehr kreisel ampel blitzer starenkasten radarfalle
  parkuhr parkscheibe parkhaus tiefgarage ladesäule ladesäulen wallbox e-scooter lastenrad fahrradstraße spielstraße sackgasse umleitung baustelle bauzaun gerüst kran bagger walze rüttelplatte
  flohmarkt trödelmarkt wochenmarkt weihnachtsmarkt kirmes jahrmarkt schützenfest feuerwerk lagerfeuer grillplatz grillhütte bolzplatz skatepark skateanlage freibad hallenbad nichtschwimmer sprungturm
  krippe kita hort ogata ogs schulkind kindergärten klassenfahrt elternabend zeugnis versetzung einschulung abitur abi mathe bio reli sport leistungskurs azubi abschlussball`,
);

export const isTownWord = (lower: string): boolean => TOWN_WORDS.has(lower);
