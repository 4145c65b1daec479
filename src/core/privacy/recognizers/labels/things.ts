/* Things and people that often have a number without "Nr."; spelled as in words.ts. */

/** Devices, meters and vehicles of a household, and parts of them. */
const DEVICES = `
  heizkostenverteiler wärmemengenzähler funkzähler haushaltszähler kaltwasserzähler warmwasserzähler zweirichtungszähler
  einspeisezähler erzeugungszähler bezugszähler hauptzähler unterzähler balkonkraftwerk wechselrichter wallbox rauchmelder
  rauchwarnmelder hausnotruf hausnotrufgerät hausanschluss anschlussobjekt zählerplatz hörgerät hörgeräte herzschrittmacher rollstuhl
  elektrorollstuhl leihrad leihfahrrad lastenrad mietrad diensthandy diensttablet leihgerät schülertablet schülerlaptop
  generalschlüssel hauptschlüssel wohnungsschlüssel haustürschlüssel hallenschlüssel turnhallenschlüssel zentralschlüssel
  transponderschlüssel chipschlüssel briefkastenschlüssel kellerschlüssel büroschlüssel tresorschlüssel schulschlüssel
  gruppenschlüssel schlüsselbund schlüsselanhänger schlüsselchip zutrittschip türchip dienstschlüssel übergabestation
  hausstation wärmeübergabestation entnahmestelle lieferstelle verbrauchsstelle abnahmestelle marktlokation messlokation
  zählpunkt zählpunktbezeichnung hausanschlussstation brunnen gartenbrunnen kleinkläranlage ölabscheider fettabscheider
  funkgerät dienstfunkgerät meldeempfänger pager dienstlaptop dienstnotebook diensttelefon dienstwaffe dienstrad jobrad
  pfändungsgut pfandsache sarg urne grabstein fußfessel notrufknopf pflegebett hausnotrufknopf blutdruckgerät
  messgerät rollator treppenlift wohnwagenstellplatz bootsliegeplatz liegeplatz dauerstellplatz campingplatz
  fahrradbox radbox paketfach postfachschlüssel garderobenschrank kleiderspind schulspind umkleideschrank wertfach
  fahrradrahmen fahrradpass pistole revolver büchse flinte jagdwaffe langwaffe kurzwaffe drilling bockflinte bockbüchsflinte doppelflinte doppelbüchse repetierbüchse repetierer kipplaufbüchse selbstladebüchse selbstladeflinte selbstladepistole luftgewehr luftpistole gewehr jagdgewehr karabiner vorderlader signalpistole sportpistole schreckschusswaffe`;

/** Cards, passes, tickets and what one draws at a counter. */
const TICKETS = `
  kassenbon kassenzettel kassenbeleg bibliothekskarte büchereikarte leserkarte bäderkarte badekarte vorteilskarte bonuskarte
  rabattkarte gutscheinkarte geschenkkarte monatskarte wochenkarte zehnerkarte mehrfachkarte familienkarte studikarte
  schülerkarte mensakarte tankkarte parkkarte bewohnerparkkarte garagenkarte zutrittskarte schlüsselkarte schlüsselnummer
  deutschlandticket semesterticket schülerticket schokoticket jobticket sozialticket bahnticket flugticket boardkarte
  garderobe garderobenmarke wartenummer wartenr aufrufnummer aufrufnr garderobennummer garderobennr startnr pfandmarke schließfach spind wartemarke
  umschlag briefumschlag abholumschlag bankschließfach kundenschließfach wertschließfach schließfachschlüssel asservatenbeutel fundtüte
  leihausweis besucherausweis gästeausweis tagesausweis helferausweis notfallausweis organspendeausweis allergieausweis
  parkchip bändchen armband patientenarmband gepäckschein gepäckanhänger abholzettel abholnummer abholcode bestellzettel
  reparaturzettel trikotnummer rückennummer schwimmbadkarte bibliotheksausweiskarte strafzettel falschparkzettel
  elternhaltestellenpass parkpass wertpapierabrechnung entschädigungskarte berechtigungskarte
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
  untersuchungsbericht prüfbericht vermessungsbericht befundbericht arztbericht entlassbericht entlassungsbericht arztbrief
  laborauftrag laborbericht röntgenbild röntgenaufnahme mrtaufnahme ctaufnahme blutprobe speichelprobe gewebeprobe
  haarprobe urinprobe abstrich präparat krankenblatt patientenblatt stammblatt karteiblatt karteikarte
  karteikasten meldebogen erhebungsbogen fallblatt akteneinlage beiakte handakte personalakte schülerakte
  kindergartenakte musikschulakte patientenakte gerichtsakte bewährungsakte jugendamtsakte ausländerakte
  verbesserungsvorschlag ideenvorschlag vorschlag klageschrift klageverfahren eilantrag mahnbescheidsantrag
  aufgebot aufgebotsverfahren todeserklärungsverfahren adoptionsakte pflegevertrag heimvertrag betreuungsvertrag
  nutzungsvertrag nutzungsüberlassung gestattungsvertrag leihgabe dauerleihgabe pfandgut auktionslos versteigerungslos
  stundungsantrag vollstreckungsauftrag pfändungsauftrag pfändungsprotokoll verhaftungsauftrag haftbefehl haftsache
  bodenprobe entnahmeprobe schornsteinfegerakte kehrbuch feuerstätte feuerstättenbescheid liegenschaft anlieger
  hausakte grundstücksakte wohnungsakte mieterakte versichertenakte leistungsakte leistungsfall reha rehaantrag
  schwerbehindertenakte kindergeldakte elterngeldakte bafögakte bafög wohngeldakte asylakte passakte passantrag
  jagdpachtvertrag jagderlaubnisschein begehungsschein abschussmeldung wildmarke wildursprungsschein angelkarte
  angelschein reitkennzeichen reitplakette hundeakte hundeplakette katzenchip chipnummer tierpass equidenpass
  betriebsnummer betriebsstättenakte steuerfall steuervorgang steuerkonto kassenkonto personenkonto
  kassenschein heilmittelverordnung hilfsmittelverordnung transportschein überweisungsschein einweisung`;

/** Who has a number of their own in a class, a course, a study or a house. */
const NUMBERED_PEOPLE = `
  bewerberin bewerber prüfling prüfungskandidat prüfungskandidatin kandidatin teilnehmerin teilnehmer kursteilnehmerin
  kursteilnehmer klientin klient musikschüler musikschülerin schöffin probandin proband bewohnerin bewohner mieterin mieter pächterin pächter schuldnerin
  schuldner schülerin studentin hörerin leserin spielerin spenderin züchter imker halterin hinweisgeberin hinweisgeber
  petentin petent versicherungsnehmerin versicherungsnehmer hausnotrufteilnehmer hausnotrufteilnehmerin rollstuhlfahrer
  versuchsperson testperson mietpartei wohnpartei hausstandpartei abnehmerin abnehmer läuferin schwimmerin
  standinhaberin markthändlerin tierhalterin hundehalterin kursleiterin pflegemutter tagesmutter tagespflegeperson
  ausländerin antragsteller abonnentin abonnent prüfungsteilnehmer prüfungsteilnehmerin`;

export const THINGS = DEVICES + TICKETS + PAPERS + NUMBERED_PEOPLE;

const setOf = (list: string) => new Set(list.trim().split(/\s+/));
const PEOPLE = setOf(NUMBERED_PEOPLE);
const CALLED = setOf(PAPERS + NUMBERED_PEOPLE);

/** Whether a label names a person: digits alone behind it may count people. */
export const isOfPeople = (label: string) => PEOPLE.has(label.toLowerCase());

/** Words that name one person alone: "Klientin 27", "Mietpartei 14", no "Teilnehmer 27". */
const ONE_PERSON =
  /^(?:\p{L}{3,24}(?:erin|[dt]in|partei|person)|klient|proband|patient|mandant|kandidat|prüfling|petent|abonnent)$/iu;

export const isOnePerson = (label: string) => ONE_PERSON.test(label);

/** Whether a number to call may stand behind a label: "Schiedsamt 02153 4711". */
export const mayBeCalled = (label: string) => CALLED.has(label.toLowerCase());
