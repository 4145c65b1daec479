import { describeKind } from './rows';

/** Places, works, rows and goods that bear names, beside persons in the same form. */
describeKind('PERSON', [
  // places
  ['Niederschrift des Ortsbeirats Groß Kreutz'],
  ['Ortsbeirat Dierkow-West, öffentliche Sitzung'],
  ['Landeshauptstadt Kiel, Stadtkasse'],
  ['Ortsbeirat Anna Kowalski bittet um Vertagung.', 'Anna Kowalski'],
  ['Frau Müller-West stimmt zu.', 'Müller-West'],
  ['Der Radweg nach Götz ist nicht beleuchtet.'],
  ['Ich wohne in Brandenburg an der Havel.'],
  ['Baden im Tollensesee (Broda, Augustabad) ist erlaubt.'],
  ['Der Bus fährt, sagt Götz.', 'Götz'],
  ['Wir fahren nach Klein Kreutz.'],
  ['Name: Klein, Erna', 'Klein, Erna'],
  ['Tatort: Schulcampus Haldensleben'],
  // works, and who is listed by first name only
  ['Spielplan Dezember\n\n7.12. Don Carlos\n14.12. Effi Briest\n27.12. Charleys Tante'],
  ['Lesestoff: „Tschick“, „Nennt mich nicht Ismael!“, „Percy Jackson“'],
  ['Beliebteste Vornamen: Emma, Mia und Charlotte sowie Emil, Noah und Fiete.'],
  ['Die häufigsten Mädchennamen waren Emma und Mia.'],
  ['Vornamen: Emma Charlotte', 'Emma Charlotte'],
  ['Es gelten die Novelle und die Lex Heinz weiter.'],
  // goods and firms
  ['Pakete von DHL, Hermes oder GLS am Tresen'],
  ['Porto: Standard 95 Cent, Kompakt 1,10, Groß 1,80, Maxi 2,90 Euro'],
  ['Asphaltdecke SMA 11 S, Borde Granit A4'],
  ['ich hab schichtdienst bei meyer werft und bin müde'],
  ['Herr Koch lernte bei der Firma Blumen-Koch.', 'Koch'],
  ['Er zahlt Raten an Klarna, PayPal, Otto und Amazon.'],
  ['Der Baum steht im Tegeler Forst.'],
  ['Der Ortsvorsteher von Klein Behnitz bittet um eine Bank.'],
  // offices behind labels
  ['Verteiler: FB 1, FB 3, Herr Nowotny', 'Nowotny'],
  ['Gemeldet von: Wachschutz, Herr Pagel', 'Pagel'],
  ['Protokoll: Fachgebiet Umwelt'],
  ['6 Antrag: Trinkbrunnen am Weg'],
  ['Anmeldung um 2:41 Uhr, 2. Faktor bestätigt'],
]);

/** Persons by the line they stand in. */
describeKind('PERSON', [
  ['Protokollführung: N. Thür', 'N. Thür'],
  ['Teilnehmer: Fr. Dr. Wolff, Hr. Jeschke, Praktikant Emre', 'Wolff', 'Jeschke', 'Emre'],
  ['bin die mutter von jonas trepte, der hat heute fieber', 'jonas trepte'],
  ['Mit freundlichen Grüßen\nIm Auftrag\nTauscher', 'Tauscher'],
  ['Mit freundlichen Grüßen\nIm Auftrag\nStadtverwaltung'],
  ['1. El-Masri, Hussam        geb. 04.06.1985', 'El-Masri, Hussam'],
  ['Wohngeld A–K: Nöthling\nWohngeld L–Z: Wüstenhagen', 'Nöthling', 'Wüstenhagen'],
  ['Öffnungszeiten Mo–Fr: Eingang Hofseite'],
  ['Bitte Herrn Eggert Koch anrufen.', 'Eggert Koch'],
  [
    'Rosa Sommerfeld, früher Rosa Morgenrot, möchte wieder Morgenrot heißen.',
    'Rosa Sommerfeld',
    'Rosa Morgenrot',
    'Morgenrot',
  ],
  ['Das Amt, früher August bis Oktober geöffnet, zieht um.'],
  ['Er kenne jemanden im Bauamt, einen Wulf-Dieter.', 'Wulf-Dieter'],
  [
    'Übergabe an Nele und Frau Berivan Kaya\n\n1) Ostermann, Grundsicherung: neuer Vertrag\n2) Beratung, Miete',
    'Nele',
    'Berivan Kaya',
    'Ostermann',
  ],
  ['vorher anrufen, mein mann focko ist taub\n\nt. ulpts', 'focko', 't. ulpts'],
  ['also bitte anonym\ndanke\nheiko b.\n0152 03318842', 'heiko b.'],
  [
    'hat mich mit meiner schwester greta verwechselt, ich bin greta marie lübbers',
    'greta',
    'greta marie lübbers',
  ],
]);
