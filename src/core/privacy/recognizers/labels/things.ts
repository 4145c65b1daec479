/* Things and people that often have a number without "Nr."; spelled as in words.ts. */

/** Devices, meters and vehicles of a household, and parts of them. */
const DEVICES = `
  heizkostenverteiler wärmemengenzähler funkzähler haushaltszähler kaltwasserzähler warmwasserzähler zweirichtungszähler
  einspeisezähler erzeugungszähler bezugszähler hauptzähler unterzähler balkonkraftwerk wechselrichter wallbox rauchmelder
  rauchwarnmelder hausnotruf hausnotrufgerät hausanschluss anschlussobjekt zählerplatz hörgerät hörgeräte herzschrittmacher rollstuhl
  elektrorollstuhl leihrad leihfahrrad lastenrad mietrad diensthandy diensttablet leihgerät schülertablet schülerlaptop
  fahrradrahmen fahrradpass pistole revolver büchse flinte jagdwaffe langwaffe kurzwaffe schreckschusswaffe`;

/** Cards, passes, tickets and what one draws at a counter. */
const TICKETS = `
  kassenbon kassenzettel kassenbeleg bibliothekskarte büchereikarte leserkarte bäderkarte badekarte vorteilskarte bonuskarte
  rabattkarte gutscheinkarte geschenkkarte monatskarte wochenkarte zehnerkarte mehrfachkarte familienkarte studikarte
  schülerkarte mensakarte tankkarte parkkarte bewohnerparkkarte garagenkarte zutrittskarte schlüsselkarte schlüsselnummer
  deutschlandticket semesterticket schülerticket schokoticket jobticket sozialticket bahnticket flugticket boardkarte
  garderobe garderobenmarke wartenummer wartenr aufrufnummer aufrufnr garderobennummer garderobennr startnr pfandmarke schließfach spind wartemarke
  nummernzettel ehrenamtskarte jugendleiterkarte jugendleiter# juleica jugendleitercard ferienpass nettetalpass familienpass sozialpass
  blutspendeausweis blutspenderausweis spenderausweis impfpass impfausweis heimtierausweis eudokument# röntgenpass
  implantatpass allergiepass mutterpass nothilfepass presseausweis mitgliedsausweis jagdscheinheft
  sportabzeichen rettungsschwimmabzeichen kursbuch sparkassenbuch wertmarke startnummer`;

/** Papers and files of offices, courts, schools and clubs. */
const PAPERS = `
  eingabe petition schiedsamt schiedsmann schiedsfrau schiedsperson schiedsstelle schlichtungsstelle schiedsamtssache
  vergleichsprotokoll jahresjagdschein tagesjagdschein gesellenbrief meisterbrief gesellenprüfung meisterprüfung
  diplom abitur fachabitur matrikel familienbuch heiratsbuch geburtenbuch sterbebuch standesamtsregister
  mitgliedsbuch parteibuch studienbuch schifferdienstbuch wehrpass soldbuch totenschein kirchenbuch leichenpass leichenschauschein kremationsschein sterbefall geburtsfall namenserklärung
  sorgeerklärung vaterschaft vaterschaftsanerkennung hilfeplan mündelakte pflegekind baulast bauschein bauakte baugesuch
  bußgeldsache verwarnung verwarnungsgeld asservat asservate lichtbild beweisstück fundsache fundanzeige
  haftpflichtschaden kaskoschaden wasserschaden sturmschaden glasschaden unfallschaden leitungswasserschaden
  leihvertrag mietvertrag pachtvertrag kaufvertrag kreditvertrag bausparvertrag riestervertrag rentenvertrag
  tankbeleg nebenkostenabrechnung betriebskostenabrechnung heizkostenabrechnung stromsperre 
  vormerkung standplatz marktstand anliegerbeitrag kanalanschluss
  einlieferung nachsendeauftrag nachforschungsauftrag abholschein reparaturschein werkstattauftrag
  leihschein verleihschein pfandschein depotschein ratenplan ratenzahlung stundung niederschlagung
  adac avd justizkasse gerichtskasse creditreform schufa bürgel arvato eosdid infoscore riverty paypal amazon zalando ikea mediamarkt 
  stadtwerke enbw vattenfall rheinenergie innogy congstar telefonica netcologne
  kassenschein heilmittelverordnung hilfsmittelverordnung transportschein überweisungsschein einweisung`;

/** Who has a number of their own in a class, a course, a study or a house. */
const NUMBERED_PEOPLE = `
  bewerberin bewerber prüfling prüfungskandidat prüfungskandidatin kandidatin teilnehmerin teilnehmer kursteilnehmerin
  kursteilnehmer klientin klient musikschüler musikschülerin schöffin probandin proband bewohnerin bewohner mieterin mieter pächterin pächter schuldnerin
  schuldner schülerin studentin hörerin leserin spielerin spenderin züchter imker halterin hinweisgeberin hinweisgeber
  petentin petent versicherungsnehmerin versicherungsnehmer hausnotrufteilnehmer hausnotrufteilnehmerin rollstuhlfahrer
  ausländerin antragsteller abonnentin abonnent prüfungsteilnehmer prüfungsteilnehmerin`;

export const THINGS = DEVICES + TICKETS + PAPERS + NUMBERED_PEOPLE;

const setOf = (list: string) => new Set(list.trim().split(/\s+/));
const PEOPLE = setOf(NUMBERED_PEOPLE);
const CALLED = setOf(PAPERS + NUMBERED_PEOPLE);

/** Whether a label names a person: digits alone behind it may count people. */
export const isOfPeople = (label: string) => PEOPLE.has(label.toLowerCase());

/** Whether a number to call may stand behind a label: "Schiedsamt 02153 4711". */
export const mayBeCalled = (label: string) => CALLED.has(label.toLowerCase());
