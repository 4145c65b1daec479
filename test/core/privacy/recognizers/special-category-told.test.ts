import { describeKind } from './rows';

/** Notes, cells and letters that say it without a plain sentence, beside lists and figures of nobody. */
describeKind('SPECIAL_CATEGORY', [
  // Residence in cells, behind labels and in passing
  ['Zi. 4 | Tesfay Kahsay | Aufenthaltsgestattung | Kochlehre', 'Aufenthaltsgestattung'],
  ['Selma Hodžić, geb. 1990\nAufenthalt: Duldung\nArbeit: nein', 'Duldung'],
  ['Herr Jallow ist bis zum 4. Mai geduldet, dann läuft alles neu.', 'geduldet'],
  ['Der Neffe von Frau Sow lebt mit Aufenthaltsgestattung in Kempen.', 'Aufenthaltsgestattung'],
  ['Frau Barrys Abschiebung ist für den 9. angesetzt.', 'Abschiebung'],
  ['Karwan Salih | afgh. Hazara | sucht Arbeit', 'Hazara'],
  ['Frau Osei ist eigentlich aus Ghana.', 'aus Ghana'],
  ['Ausgewiesen: bulgarischer Pass 384512907.', 'bulgarischer'],
  ['Duldung von Grenzüberbau: Die Gebühr beträgt 120 Euro.'],
  ['Das Parken wird auf dem Platz bis Mai geduldet.'],
  // Peoples, faiths, unions and parties
  ['Herr Murad gehört der Gemeinschaft der Jesiden an.', 'Jesiden'],
  [
    'Die Klägerin, Volkszugehörige der Oromo, trug vor, sie sei geflohen.',
    'Volkszugehörige der Oromo',
    'geflohen',
  ],
  ['Name: Lena Koch, Bekenntnis: o. B.', 'o. B'],
  ['Frau Lorenz ist Mitglied NGG.', 'NGG'],
  ['Herr Tok war auf einer Feier der Grauen Wölfe.', 'Wölfe'],
  ['Der Lesben- und Schwulenverband stellt sich vor.'],
  // Victims and prison
  ['Frau Khalil wurde vom IS verschleppt und versklavt.', 'verschleppt und versklavt'],
  ['Mein Exmann stellt mir seit Monaten nach.', 'stellt mir seit Monaten nach'],
  ['Herr Bah hat Albträume seit der Folter.', 'Albträume seit der Folter'],
  ['Die Großmutter hat das Ghetto überlebt.', 'das Ghetto überlebt'],
  ['Jens Kolb\nz. Zt. JVA Geldern', 'JVA'],
  ['Mein Bruder sitzt nur noch bis Oktober.', 'sitzt nur noch bis Oktober'],
  ['Der Wagen wurde nach Polen verschleppt.'],
  ['Die Urkunde stellt sich als falsch heraus, meldet mir Frau Berg danach.'],
  ['Die Besuchszeiten der JVA Geldern stehen im Netz.'],
  // Lists, guides and figures
  [
    'Abkürzungsverzeichnis der Sozialhilfe\n\nF32 depressive Episode\nG40 Epilepsie\nGdB Grad der Behinderung',
  ],
  ['Ausfüllhilfe zum Antrag\n\nZeile 7, Staatsangehörigkeit: Kürzel nach Schlüssel, 163 türkisch.'],
  ['Probe      Erzeugnis       Befund\n24-417     Hackfleisch     Salmonellen'],
  ['Zuzüge nach Staatsangehörigkeit: syrisch 88, polnisch 12'],
  ['Von 412 Kindern waren 94,9 vom Hundert gegen Masern geimpft.'],
  ['Merkblatt für Herrn Busse\n\nHerr Busse leidet an Asthma.', 'Asthma'],
]);
