import { isListedRole, isTrade } from '../../lists/german';
import { perWord } from '../../per-word';
import { words } from '../../words';

/*
 * Last names that end as an office or a trade does: "Hafenrichter", "Steinmeister", "Burkhalter". Offices
 * of these endings are told by what stands before: a court, a trade, a part of a town or of a house.
 */

/** What stands before the ending in offices that the list of roles doesn't have. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  meister: words(`
    alt bahn bau betriebs brau brücken burg büro daniel deich elektro europa fach fahr feuerwehr flug forst foto
    gas gau geräte groß hafen haupt heiz herbergs herdbuch hoch hof hütten industrie jugend kantor kapell kfz
    konzert kreis kunst küchen lade land landes lehr loge maschinen metall nord ordens orts platz polizei post
    rad rang rat ritt sanitär schach schacht schul schützen stadt stall stell straßen tabellen tanz technik tür
    vereins verwaltungs vize waag wach wachst waffen wald weg wege welt werk werkstatt zahl zeremonien zeug zoll
    zucht`),
  richter: words(`
    allein amts arbeits bagatell berufs bundes dorf dressur ehren einzel familien finanz friedens güte haft
    handels haupt hilfs hunde höchst insolvenz jugend kammer kampf kirchen konkurs kreis kriminal laien land
    landes linien militär mit nachlass nachtrags ober oberlandes orts patent preis profi punkt register reichs
    reit rinder scharf schau schieds schnell sozial sport spring staats stadt start stell straf straßen tor
    turnier unter verkehrs vor wahl welt wett ziel zivil`),
  macher: words(`
    angst besen blatt brillen büchsen bürsten dokumentar eis fernseh film flaschen geigen geld gesetzes gitarren
    handschuh hut instrumenten kerzen klavier kleider korb krach krawall kultur kunst käse königs laut leute
    lieder macher medien meinungs messer mies mit mode mut möbel neben netz nudel ofen orgel panik pelz pillen
    platten politik programm puppen quoten rad radio rahmen regen reifen rücken sattel scharf schirm schlag
    schuh seil sieben spaß spiel spitzen stimmungs strippen stuhl theater tor uhr wett witz wurst zeitungs ziel`),
  halter: words(`
    ab aktien amts anteils ausweis auto bienen buch ehren fahrzeug feder flaschen führerschein geflügel gewalt
    groß haus hobby hof huf hühner karten katzen kerzen kfz klein konzessions kraftfahrzeug lizenz mandats
    milchkuh mit nutztier papier patent pferde platz rechte rekord rinder schaf schein schweine statt steig
    steuer stimmrechts tier titel tür unter vieh vor waffen wagen zaum ziegen zu zulassungs`),
};
const ENDS_AS_OFFICE = /(?:er|..bau|technik)meister$|(?:schafts|ungs|gerichts)richter$|rechtshalter$/;
const LIKE_ROLE = /^(\p{L}{3,})(meister|richter|macher|halter)$/u;

/** Whether a last name ends so: more letters before than a prefix, and no office or trade that the language has. */
export const isLastNameLikeRole = perWord((lower) => {
  const [, before, ending] = LIKE_ROLE.exec(lower) ?? [];
  return (
    before !== undefined &&
    !isListedRole(lower) &&
    !isListedRole(before) &&
    !isTrade(before) &&
    !ENDS_AS_OFFICE.test(lower) &&
    !BEFORE[ending!]!.has(before)
  );
});
