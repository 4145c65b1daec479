import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';

const isFound = (text: string) =>
  analyze(text, nettetal.privacy).some((finding) => finding.type === 'SPECIAL_CATEGORY');

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'technical names without a person': [
    'Endokarditis, sechs Wochen Klinik.',
    'Kardiomyopathie seit 2021, Defi implantiert.',
    'Verordnet wurde Bisoprolol.',
    'Cholezystektomie am 3.2. ohne Zwischenfall.',
  ],
  'values of a laboratory': [
    'Kreatinin 5,1 und Kalium 6,2.',
    'HbA1c 9,4 %, Kontrolle im Mai.',
    'CRP 180, Verlegung in die Klinik.',
    'PSA von 22, Befund folgt.',
  ],
  'notes of a few words that begin with it': [
    'Hexenschuss, ich bleibe bis Freitag daheim.',
    'Bronchitis, ganze Familie, bitte Termin verschieben.',
    'Zöliakie ärztlich bestätigt, Mehrbedarf bewilligt.',
    'Handgelenk gebrochen, sechs Wochen Gips.',
    'Grauer Star beidseits, Eingriff im Mai.',
    'Vorstellung in der Gefäßchirurgie am 4.5.',
  ],
  'a part of the body and what is wrong with it': [
    'Frau Koch hat einen Knoten in der Brust.',
    'Meine Nieren wollen nicht mehr.',
    'Herrn Koch wurde die Milz entfernt.',
    'Der Küster hat Knötchen auf den Stimmbändern.',
  ],
  'what people say instead': [
    'Herr Koch muss nächste Woche unters Messer.',
    'Frau Koch liegt mit Grippe flach.',
    'Mir wurde schwarz vor Augen.',
    'Wir haben in der zehnten Woche unser Kind verloren.',
    'Frau Koch wurde gestern Nacht eingeliefert.',
    'Der Onkel lernt gerade wieder laufen.',
  ],
  'names of those who described them, rarer medicines and what is worn': [
    'Charcot-Marie-Tooth, Fußheberschienen beidseits.',
    'Intentionstremor, schreibt nur mit Hilfe.',
    'Abilify seit Mai, Nachtdienst ausgeschlossen.',
    'Der Azubi kommt mit Vorfußentlastungsschuh und Stock.',
    'Frau Koch muss zum Venenspezialisten.',
  ],
  'a part of the body and what befell it': [
    'Herrn Koch ist beim Turnen die Schulter rausgesprungen.',
    'Mein Mann hat Gallengänge, die entzündet sind.',
    'Der Gleichgewichtsnerv ist bei ihr ausgefallen.',
    'Ihm sind zwei Zehen abgefroren.',
    'Herr Koch kann von der Hüfte abwärts nichts bewegen.',
  ],
  'what those around see': [
    'Opa fragt jede halbe Stunde, wann es Essen gibt.',
    'Frau Koch kommt allein nicht mehr zurecht.',
    'Unser Baby trinkt schlecht und wird beim Schreien blau.',
    'Ich bin immer noch nicht ganz die Alte.',
    'Die Nachbarin redet mit ihrem verstorbenen Mann.',
  ],
  'degrees without the word that they are of': [
    'Die Pflegekasse hat meinem Vater Stufe 3 gegeben.',
    'Das Versorgungsamt hat bei Frau Koch einen Grad von 60 eingetragen.',
    'Frau Koch beantragt das Merkzeichen aG, im Ausweis steht nur „G“.',
    'Bei Mutter war der MDK da und hat die Vier vorgeschlagen.',
  ],
  'what a doctor forbids': [
    'Der Hausarzt von Frau Koch erlaubt kein Heben.',
    'Attest für Herrn Koch: kein langes Stehen.',
    'Herr Koch darf nur Arbeiten ohne schweres Tragen machen, sagt der Betriebsarzt.',
    'Meine Mutter kann nur wenige Schritte laufen.',
  ],
  'a child to come, or lost': [
    'Meine Frau erwartet ein Kind, es werden Drillinge.',
    'Unser Sohn kam still zur Welt.',
    'Frau Koch ist eine werdende Mutter.',
    'Frau Koch hat ihr Kind verloren, 18. SSW.',
  ],
  'drink, drugs and play': [
    'Herr Koch trinkt eine Flasche Wodka am Tag.',
    'Mein Bruder hat den ganzen Lohn in den Automaten gesteckt.',
    'Frau Koch besucht seit Mai eine Selbsthilfegruppe der Caritas.',
    'Er hat ein Tablettenproblem.',
    'Die Urinkontrollen waren sauber.',
  ],
  'treatment and aids': [
    'Herr Koch liegt seit Montag auf Intensiv.',
    'Mein Mann war schon zweimal stationär in Prien.',
    'Das Kind inhaliert dreimal täglich mit Kochsalz.',
    'Frau Koch steht auf der Spenderliste.',
    'Herr Koch steht seit dem Unfall unter Betreuung.',
    'Frau Koch leidet unter dissoziativen Zuständen.',
    'Kein Anhalt für eine Psychose bei Herrn Koch.',
    'Herr Koch wurde gestern auf die Kardio verlegt.',
    'Mein Bruder wurde im Asklepios operiert.',
    'Frau Koch kommt zum Mai nach dem Hamburger Modell zurück.',
  ],
  'a part that is not well, in the words of every day': [
    'Mein Vater hat es an der Bandscheibe.',
    'Herr Koch fehlt heute, macht auf Kreislauf.',
    'Oma wurde am Herzen operiert.',
    'Herr Koch sieht alles wie durch Milchglas.',
    'Frau Koch redet mit Leuten, die es gar nicht gibt.',
    'Er ist seit Jahren anfallsfrei.',
    'Frau Koch legt einen Arztbrief vor, Diagnose O21.1.',
    'Mein Sohn knickte beim Turnen um.',
    'Er musste als Säugling entzogen werden, sagt Frau Koch.',
  ],
  'ticked in a form': ['[x] schwerbehindert   [ ] berufstätig', '☒ Blindengeld ☐ Wohngeld'],
  'whoever it is, it is one': [
    'Der Bademeister hat Asthma.',
    'Das Mädchen hat Diabetes, bitte auf das Essen achten.',
    'Bei Oma wurde Darmkrebs gefunden.',
    'Der Bürger hielt sich den Bauch.',
  ],
};

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'technical names of all': [
    'Ein Vortrag über Vorhofflimmern und Endokarditis beginnt um 19 Uhr.',
    'Wer Marcumar einnimmt, spricht vor dem Eingriff mit dem Arzt.',
    'Die Apotheke hat Metformin und Bisoprolol vorrätig.',
    'Gibt es einen Zuschuss bei Zöliakie?',
  ],
  'degrees of other things': [
    'Die Heizung läuft auf Stufe 3, sagt Frau Koch.',
    'Herr Koch hat die Brennbarkeit Stufe 2 eingetragen.',
  ],
  'what is forbidden to all': [
    'Kein Heben von Lasten ohne Einweisung.',
    'Der Verein hat kein Laufen geplant.',
    'Herr Koch darf ohne Essen und Trinken zur Sitzung.',
  ],
  'boxes that nobody ticked': ['[ ] schwerbehindert   [x] berufstätig', '☐ Blindengeld ☒ Wohngeld'],
  'words of treatment in other senses': [
    'Herr Koch hat die Fenster vom Spritzen der Fassade geputzt.',
    'Frau Koch steht auf der Warteliste.',
    'Herr Koch parkt auf Deck P03 im Rathaus.',
    'Der Mast knickte im Sturm um.',
    'Herr Koch hat die Pumpe im Keller repariert.',
    'Frau Koch möchte die Wiedereingliederung des Archivs in die Bücherei.',
    'Der Teich hält das Wasser nicht, schreibt Herr Koch.',
    'Die neuen Kennzeichen sind im System, sagt Frau Koch, der Sender ist eingebaut.',
    'Wir machen morgen ein Praktikum, sagt Frau Koch.',
  ],
  'numbers that are no values': [
    'PSA nach Gefährdungsbeurteilung, Helme 40 Stück.',
    'Der HBA Viersen wechselt 240 Leuchten.',
  ],
  'headings and lists': [
    'Masern: Nachweis für alle ab dem ersten Geburtstag.',
    'Diabetes, Bluthochdruck und Gicht: Vortrag im Kreishaus.',
    'Kopfläuse in der Gruppe, bitte kontrollieren Sie Ihr Kind.',
    'Beule am Kotflügel links',
  ],
  'bodies in figures of speech': [
    'Der Brunnen steht im Herzen der Stadt.',
    'Herrn Koch fiel ein Stein vom Herzen.',
    'Frau Koch hat alle Hände voll zu tun.',
    'Im Sitzungssaal hängt seit 1952 ein Kreuz.',
  ],
  'daily words of other things': [
    'Herr Jansen kommt mit dem Antragsformular allein nicht klar.',
    'Ich ertrage den Lärm der Baustelle nicht mehr.',
    'Mein Kind hat im letzten Monat seinen Ausweis verloren.',
    'Der Brief an Frau Koch kam zwei Wochen zu früh.',
    'Der Baum vor dem Haus von Frau Koch ist krumm gewachsen.',
    'Der Wagen von Herrn Koch hat eine Macke am Lack.',
    'Frau Maier verwechselte die beiden Aktenzeichen.',
    'Im Spektrum der Angebote ist für jeden etwas, sagt Frau Koch.',
  ],
  'verbs in other senses': [
    'Der Ausschuss will die Satzung schonen.',
    'Der Server war infiziert.',
    'Die Preise sind gestürzt.',
    'Das Haus wurde am Montag übergeben.',
  ],
};

describe.each(Object.entries(FOUND))('health said of a person: %s', (_, texts) => {
  it.each(texts)('is found in %j', (text) => {
    expect(isFound(text)).toBe(true);
  });
});

describe.each(Object.entries(QUIET))('health of nobody: %s', (_, texts) => {
  it.each(texts)('is not found in %j', (text) => {
    expect(isFound(text)).toBe(false);
  });
});
