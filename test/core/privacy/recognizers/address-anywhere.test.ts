import { describeKind } from './rows';

/** Addresses whose words are no street's: settlements, small letters, dictated numbers, cells, squares. */
describeKind('ADDRESS', [
  // Any words before a postcode and its town
  ['Waltraud Stein\nSiedlung 7\n39638 Gardelegen', 'Siedlung 7'],
  ['Paulo Mendes, Über den Steinen 3, 06449 Aschersleben', 'Über den Steinen 3'],
  ['wohnhaft Hauptkanal rechts 58, 26871 Papenburg', 'Hauptkanal rechts 58'],
  ['Haus Nr. 12\n17495 Karlsburg', 'Haus Nr. 12'],
  ['lebt im Sodenstich 18, Souterrain, 26131 Oldenburg', 'Sodenstich 18', 'Souterrain'],
  ['Frau Violetta Rose\nWagenplatz an der Lache 4\n64283 Darmstadt', 'Wagenplatz an der Lache 4'],
  ['Besprechungsraum 3, 41334 Nettetal'],
  ['Jobcenter Prenzlau, Team 3, 17291 Prenzlau'],
  ['Poststelle, Fach 12, 39104 Magdeburg'],
  ['Beratungsstelle 3, 06108 Halle'],
  ['Polizeirevier 2, 06108 Halle'],
  ['Kapitän Otte, Insel 4, Ausflug'],
  ['Am Schwanenteich 3 Enten gesichtet; Feuerwehr Welsau 5 Einsätze; Vorlage Nordring 5/2025'],
  ['Anlage 2\n47906 Kempen'],
  ['Wir brauchen Karton 3, 12000 Blatt'],
  // Settlements beside a person, a town or a word for an address
  ['3) Ehepaar Schütt, Gartenstadt 40. Er ist verstorben.', 'Gartenstadt 40'],
  ['Ersatz      Ernst, Frank        Feldmark 12', 'Feldmark 12'],
  ['Herr Block aus der Siedlung 14 beschwert sich', 'Siedlung 14'],
  ['Lage      Osterende 44\nGrundb.   Bl. 1187', 'Osterende 44'],
  ['Hebamme Kern, Oberdorf 12', 'Oberdorf 12'],
  ['Die Mühle 2 Tage geöffnet; der Ausbau 3 des Radwegs; Neustadt 14 Stimmen'],
  ['Neubau 12, Altbau 30, Denkmale 4'],
  ['Ergebnis Altstadt 12, Neustadt 14, Vorstadt 3'],
  ['Abfahrt Siedlung 8, Rückkehr 17 Uhr'],
  // Small letters
  ['mein nachbar giuseppe im rosental 9 hat einen zaun', 'im rosental 9'],
  ['bei uns im heckenweg 4 stinkt es', 'heckenweg 4'],
  ['steht im flur, müllersgang 2 in weener', 'müllersgang 2'],
  ['die aus der lange reihe 22 haben geknallt', 'lange reihe 22'],
  ['umgezogen nach am schlachthof 23 in 06844 dessau', 'am schlachthof 23'],
  // Numbers in words
  ['in Bernau Komma Ladeburger Chaussee zwölf Punkt Herr Schlegel', 'Ladeburger Chaussee zwölf'],
  ['aus dem birkenweg achtzehn in köthen also', 'birkenweg achtzehn'],
  ['komma vor dem tore drei komma 49377 vechta', 'vor dem tore drei'],
  ['in der Lindenstraße zwölf neue Bäume, am Markt drei Stände, im Schlosspark sieben Bänke'],
  // Squares of Mannheim
  ['Anschrift: Q 7, 24, 68161 Mannheim', 'Q 7, 24'],
  ['Sie wohnt in Mannheim in C4, 12a bei den Eltern', 'C4, 12a'],
  ['Das Viertel Q 7 in Mannheim hat 120 Läden. Tabelle A 3, 12 Zeilen'],
  ['Tarif E 9, 12 Stellen'],
  // Moves, lists
  ['Ich ziehe zum 1.5. um von Weberplatz 9 nach Alt Nowawes 14.', 'Weberplatz 9', 'Alt Nowawes 14'],
  ['1 Kern, Mia Bergfeld 2', 'Bergfeld 2'],
  ['Vogel, Martin          Locht 60                     Gutachten', 'Locht 60'],
  ['Krankmeldung Finn Terhorst 7c'],
  // Numbers of files, doses, days
  ['Amtsgericht Lüneburg HRB 120 884, Geschäftsführerin Birgit Stein'],
  ['beim Schiedsmann Alfons Stein, Protokoll Sch 12/24, unterschrieben'],
  ['Salbe (2), Ibuprofen 400, Pflaster'],
  ['Gymnasium Tiergarten 8., Gesamtschule 9. Dezember'],
  ['Umbenennung Platz am Gohliser Schlösschen\nÖ 4 Förderung'],
  // Rows, cells, boxes, examples
  ['Nachbarn Ringstr. 4, 6 und 8', 'Ringstr. 4, 6 und 8'],
  ['Ringstr. 4, 6 und 8 Kinder', 'Ringstr. 4'],
  ['4711;Ringstr.;4;39288;Burg', 'Ringstr.;4'],
  ['Ringstraße | 4 | Schlaglöcher'],
  ['Packstation 123, 39288 Burg', 'Packstation 123'],
  ['Postfach-Nr. 12 34 56', 'Postfach-Nr. 12 34 56'],
  ['z. B. Musterstraße 1'],
  ['Grundschule Am Brückfeld 2. Klasse'],
  ['Fällung: Linde Nr. 12, Ahorn Nr. 3 an der Promenade'],
  ['Schadstellen: Springstraße 12, Ratswall 3 (Stand Mai)'],
  ['Betroffen: Springstraße 12, Ratswall 3', 'Springstraße 12', 'Ratswall 3'],
  ['Verkehrszählung: Springstraße 1200, Ratswall 800 Fahrzeuge'],
  // Flats
  ['Kaserne (nach Zimmern!)\n\nZi. 101  Tesfay, Selam\nZi. 104  Rudenko Vitalij', 'Zi. 101', 'Zi. 104'],
  ['Zimmerliste Rathaus\nZi. 101 Frau Schmidt\nZi. 102 Herr Otte'],
  ['meine wohnung waldstr 52, 2ter stock mitte', 'waldstr 52', '2ter stock mitte'],
  ['Kernstr. 17 Rgb., 90429 Nürnberg', 'Kernstr. 17', 'Rgb'],
  ['bei Schulze im Dachgeschoss rechts klingeln', 'Dachgeschoss rechts'],
  // Births and deaths
  ['Geburtsort Kutaissi, Staatsangehörigkeit georgisch', 'Kutaissi'],
  ['als Geburtsort Königsberg (Pr.), wie im Stammbuch', 'Königsberg (Pr.)'],
  ['bin am 9.5.84 in novi sad geboren', 'novi sad'],
  ['falls nötig: geboren 6.12.1945 in Kappeln, Witwenrente', 'Kappeln'],
  ['Geburtsdaten für den Notar: 03.03.1989, Moers. Wenn', 'Moers'],
  ['Gefallen ist er am 21.3.1918 bei Saint-Quentin.', 'Saint-Quentin'],
  ['Tochter Mia (*12.3.2019 Bad Belzig)', 'Bad Belzig'],
  ['geb. 01.01.1988 in Deir ez-Zor', 'Deir ez-Zor'],
  ['hat am 3.5.1990 in Thale das Licht der Welt erblickt', 'Thale'],
  ['geboren im Dorf Kfar Nabl', 'Kfar Nabl'],
  ['Kaiser Otto, gestorben 973 in Memleben. Die Stadt, geboren aus Trümmern, wächst.'],
  ['geboren und aufgewachsen in Zerbst', 'Zerbst'],
  ['am 12. April 1951 in Klein Paschleben, Kreis Köthen, geboren', 'Klein Paschleben'],
  ['nato a Palermo il 3.5.1979; né à Oran; urodzony w Zabrzu', 'Palermo', 'Oran', 'Zabrzu'],
  ['Geboren wurden 2024 in Köthen 210 Kinder.'],
  ['doğum yeri: Kayseri', 'Kayseri'],
  ['In Deutschland geborene Kinder erhalten einen Bescheid.'],
  ['Die Preise sind 2024 in Köln gefallen. Geburtsort und Geburtsdatum sind anzugeben.'],
]);

describeKind('POSTCODE_CITY', [
  ['PLZ ORT       03130 SPREMBERG', '03130 SPREMBERG'],
  ['Am Anger 3 Komma 09456 Annaberg Absatz Betreff', '09456 Annaberg'],
  ['17495 Karlsburg OT Moeckow', '17495 Karlsburg OT Moeckow'],
  ['ul. Lipowa 5, 65-001 Zielona Góra', '65-001 Zielona Góra'],
  ['Norderende 14\n18565 Insel Hiddensee', '18565 Insel Hiddensee'],
  ['Marke alt: B-2209   Marke neu: B-3174'],
]);

describeKind('EMAIL', [
  ['ilka.pohl [ät] gmx . de', 'ilka.pohl [ät] gmx . de'],
  ['E-Mail-Adressen der Form vorname.nachname@stadt.example'],
]);

describeKind('PHONE', [
  ['Frau L. bat um Rückruf, 551022.', '551022'],
  ['Erreichbar unter der bekannten Nr. 03496 551022', '03496 551022'],
  ['Zu informieren bei Schaden: 03322 27 60 31 oder', '03322 27 60 31'],
  ['Handynotfallnummer der Leitung: 0157 3344 90 12. Zimmer', '0157 3344 90 12'],
  ['er hat die Nummer 03473 81 55 20.', '03473 81 55 20'],
  ['NUMMER: 02153-73 18', '02153-73 18'],
  ['habe angerufen (02163-57 75 1O)', '02163-57 75 1O'],
  ['Rückruf erbeten unter 44 55 66', '44 55 66'],
  [
    'unter null drei drei drei acht siebenundvierzig elf zweiundneunzig Punkt',
    'null drei drei drei acht siebenundvierzig elf zweiundneunzig',
  ],
  ['Im Bogen steht 17 O35 649 217'],
  ['Zähler 0481 22 33 10'],
  ['Formular 0815-4711'],
  ['Nummer 0321 45 67, Seite 3'],
]);
