import { describeKind } from './rows';

/** Names as people talk and as clerks jot them down, and what looks alike. */
describeKind('PERSON', [
  // a last name behind an article
  ['Als der alte Ackermann, der Willi, noch lebte, war Ruhe.', 'Ackermann', 'Willi'],
  ['Seit dem Tod vom alten Pohlke kümmert sich niemand um die Hecke.', 'Pohlke'],
  ['Es war der Wagner aus der Lindenstraße.', 'Wagner'],
  ['Es war der Bäcker aus der Lindenstraße.'],
  ['Hast du den Pohlke von der Firma erreicht?', 'Pohlke'],
  ['Hast du den Brief von der Firma erhalten?'],
  ['Die Linke verlangt mehr Bäume, die Stiko empfiehlt eine Impfung.'],
  ['Der alte Turm stimmt alle froh, der Sprinter aus der Leichtathletik auch.'],
  // owners
  ['Zahlt das Monikas Versicherung?', 'Monika'],
  ['Die Peters Versicherung zahlt.'],
  // what somebody is called, was called, is not called
  ['Vorname ist übrigens Kofi, nicht „Koli“.', 'Kofi', 'Koli'],
  ['Mein Name ist Meyer mit e, nicht „Maier“.', 'Meyer', 'Maier'],
  ['Mein Name ist Meyer, nicht dass Sie sich wundern.', 'Meyer'],
  ['Herr: Mirko Lüthke, früher Lange\ngeb.: 19.02.1984', 'Mirko Lüthke', 'Lange'],
  ['Die Sparkasse, früher Kreissparkasse, schließt.'],
  ['gezeichnet Stegemann', 'Stegemann'],
  ['Der Notar heißt, glaube ich, Brockötter.', 'Brockötter'],
  ['Mit Nachnamen heißen wir Wöstmann.', 'Wöstmann'],
  // who does something, before and behind the verb
  ['Heute Morgen rief Bischof an.', 'Bischof'],
  ['Zuletzt erläutert Brinkmeyer, dass die Mittel gesperrt sind.', 'Brinkmeyer'],
  ['Klöters hat nochmal angerufen.', 'Klöters'],
  ['Gestern hat Prinz angerufen, heute hat Winter abgesagt.', 'Prinz', 'Winter'],
  ['Gestern hat die Polizei angerufen, heute hat Regen die Sache erklärt.'],
  ['Es meldete sich ein Torge oder Torben Petri.', 'Torge', 'Torben Petri'],
  ['Barzahlung Uhlig 20,-', 'Uhlig'],
  ['Gutachten von Koll. Hesse', 'Hesse'],
  ['Wir haben Siegmar Holtvogt gefragt. Später kam Holtvogt selbst.', 'Siegmar Holtvogt', 'Holtvogt'],
  [
    'Dietze, Wohngeld, wartet\nGök, Bildung, kann bewilligt werden\nHartwig, Umzug, Simone fragt nach',
    'Dietze',
    'Gök',
    'Hartwig',
    'Simone',
  ],
  ['Trần Văn Nam hat vorgesprochen.', 'Trần Văn Nam'],
  // cut to a letter or two
  [
    'Silke Br.: von wem?\nThommy: keine Ahnung\nSilke Br.: frag ihn\nThommy: gut',
    'Silke Br.',
    'Thommy',
    'Silke Br.',
    'Thommy',
  ],
  ['Peter Nr. 4, Anna Tel. 02153 5511', 'Peter', 'Anna'],
  ['Verteiler: Bauhof, Akte liegt bei. Lü.', 'Lü.'],
  ['Der Bescheid ist aufzuheben?\nU.', 'U.'],
  ['Bitte beachten Sie die Anlagen usw.'],
  ['die clique um justin h. war wieder da', 'justin h.'],
  // labels that say who did something
  ['übergeben: Stolberger     übernommen: Jacobi', 'Stolberger', 'Jacobi'],
  ['verboten: Hunde     gesucht: Maurer'],
  ['An: Rhönlein, Bestattungshaus\nBetreff: Urne', 'Rhönlein'],
  ['An: Rathaus, Bürgerbüro'],
  // broken by a scan
  ['Vermieter: lrmgard Hoeren', 'lrmgard Hoeren'],
  ['Enkelkind Kaczmarek, 0liwia', 'Kaczmarek, 0liwia'],
  ['Herr Rico W ieland hat gezahlt.', 'Rico W ieland'],
  ['Die alte Linde und der Mann gehen.'],
  // lists and rows
  [
    'apel, christine – vegetarisch\nmontag lutz – kommt später\nvogt (beide)\ndanke ines',
    'apel, christine',
    'montag lutz',
    'vogt',
    'ines',
  ],
  ['ich (nachname bischoff) komme aus der alten fabrik', 'bischoff'],
  ['frau lütkenhaus im eg hat schon angst', 'lütkenhaus'],
  ['1. Wolf Dieter, 2. Ernst Paula', 'Wolf Dieter', 'Ernst Paula'],
  ['d) König Alfred – Unterschrift fehlt', 'König Alfred'],
  ['Das Denkmal für König Albert wird gereinigt.'],
  ['Wir haben zwei Töchter, Nika und Tara.', 'Nika', 'Tara'],
  ['Dienst: Mo Kühne, Mi Abbas, Do Rautenstrauch', 'Kühne', 'Abbas', 'Rautenstrauch'],
  // last names that look like something else behind a first one
  ['Mit Hochachtung\nAdelheid von Gleichen-Rußwurm', 'Adelheid von Gleichen-Rußwurm'],
  ['Die Grabstelle gehört Wilhelmine Teschemacher.', 'Wilhelmine Teschemacher'],
  ["Aufgenommen von PK'in Lauterbach", 'Lauterbach'],
  ['Ermittlungen der StA Lauterbach'],
  ['> Können wir verschieben?\n> Doro\n\nKlar, passt.', 'Doro'],
]);
