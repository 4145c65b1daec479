import { words } from '../words';

/**
 * Words of a German town that the vocabulary lacks, since names end like them or since they are young: a single one
 * would be taken for a name of rarer origin.
 */
const TOWN_WORDS = words(
  `kubikmeter mensa feuerlöscher himmelfahrt regenbogen trinkbrunnen unimog widerruf apostille seepferdchen
  sturmtief bundeswehr pfingstmontag pfingstsonntag portemonnaie esskastanie reibekuchen müllabfuhr starkregen
  wintergarten zensus mikrozensus fernwärme nahwärme feuerwehrzufahrt mittagsruhe photovoltaik fotovoltaik saldo
  semikolon stadtmauer beanstandung bettag bürgerbegehren chatbot chlor einzelfahrt handschellen häcksler rufbus
  servicedesk shantychor souterrain trauerrede verkehrswacht wasserwacht wohnmobile armbanduhr asphaltdecke
  badminton bauwagen doktorgrad doppik efeu ehrenmal eislaufen erstklässler fasching flammkuchen friedwald
  gedenkstein grenzpendler höchstparkdauer imbisswagen infraschall inkasso juleica katzenstreu kinderreisepässe
  kindeswohl leasing linoleum milliliter mittelalter mundharmonika obdachlose pedelec pedelecs prinzessin
  probewohnen pseudonym reisepässe schulterhöhe screening skabies solarpark sportstätten stadtmitte stiefkinder
  storno streetwork tanztee transparent transparente turnus whiteboard whiteboards alkopops alpenveilchen
  altweiberfastnacht weiberfastnacht gründonnerstag annex anästhesist approbation aquarien authenticator
  autoknacker balkonsolar batteriespeicher bärenklau biedermeier biergarten bigband binnenhafen bodycam bodycams
  bolzenschneider borkenkäfer botox boule boulebahn bundeskartellamt callcenter carsharing chlorophyll clearing
  compliance dampflok diesellok dunkelheit durchsage einfriedung einkaufswagen ellenbogen fachwissen faustballer
  fensterputzen fliesenlegen flüssiggas fundamt fäulnis gabione garderobiere gattin gebäudealter gemüsegarten
  geothermie ginkgo globuli grundbuchamt grundschulkinder gymnasiast hackathon hampelmann heilfasten heizkessel
  hofladen hochparterre hospize iglu immobilien interessent jackett jungsklo kaffeeklatsch karpfen kasko knödel
  knöterich konsil kopfweiden krabbelstube krokusse kugelstoßen kurgarten kurzparkzone kuvert landungsbrücken
  leasingrad leichtathletik lesegarten livestream loggien lärmschutzwand löschdecke martinssingen
  meniskus mentoring mikrowelle milliarden nabelschnur neuschnee nussknacker näherin obstwiesen streuobstwiesen
  ordnungsruf petersilie pfandleiher pfarrsaal pfingstrose piercer planschen politessen polka präzedenzfall
  prüfsiegel quinoa rasenmähen regatta regionalexpress rollstuhlbasketball sabbatical sachschaden sachschäden
  salbei schleimhaut schleimhäute schmuggler schnellbus schreibwaren schulgarten schweißer schwibbogen
  schülerlotse schülerlotsen seebeben seilspringen seitenschneider sonnentau spekulum stadtkapelle
  staudenknöterich stichweg streichelzoo streichhölzer stützwand taubenkot tauwetter thermostat totenstille
  transponder traufhöhe untermietzuschlag valuta vernissage finissage videocall violoncello wachschutz
  weltkulturerbe windfang windschutzscheibe workaround zigarettenkippen zuckerrüben zulieferer zusammenprall
  hundekot blitzeis martinshorn gullis ogata ogs kindergärten reli`,
);

export const isTownWord = (lower: string): boolean => TOWN_WORDS.has(lower);
