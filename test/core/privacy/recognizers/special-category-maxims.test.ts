import { describeKind } from './rows';

const KOWALSKI = 'Herr Bogdan Kowalski war heute da und hat den Antrag abgegeben. ';
/** He stands far from what is said then. */
const FAR_OFF = `${KOWALSKI}\n\nDas Rathaus hat am Freitag geschlossen. `;

/** General sentences beside a named person, and the same words said of him. */
describeKind('SPECIAL_CATEGORY', [
  // What something is and is not
  [`${FAR_OFF}Diabetes allein ist kein Hindernis für den Dienst.`],
  [`${KOWALSKI}Krebs ist die zweithäufigste Todesursache.`],
  [`${KOWALSKI}Schwarzarbeit ist verboten.`],
  [`${KOWALSKI}Diabetes ist bekannt.`, 'Diabetes'],
  [`${KOWALSKI}Krebs ist der Grund für die Absage.`, 'Krebs'],
  [`${KOWALSKI}Seine Depression allein ist schlimm genug.`, 'Depression'],
  [`${KOWALSKI}Demenz bleibt die Hauptdiagnose.`, 'Demenz'],
  // What must be, whoever it is
  [`${FAR_OFF}Ein Schlaganfall kann jeden treffen.`],
  [`${FAR_OFF}Eine Schwangerschaft muss dem Arbeitgeber gemeldet werden.`],
  [`${KOWALSKI}Die molekulargenetische Untersuchung darf nur ein Richter anordnen.`],
  [`${KOWALSKI}Eine Depression kann nicht ausgeschlossen werden.`, 'Depression'],
  [`${KOWALSKI}Eine Reha muss beantragt werden.`, 'Reha'],
  // Whoever has it
  [`${KOWALSKI}Hilfe zur Pflege bekommt, wer mindestens Pflegegrad 2 hat.`],
  [`${KOWALSKI}Wenn jemand Epilepsie hat, rufen wir den Notarzt.`],
  [`${KOWALSKI}Das gilt für alle, die Krebs hatten.`],
  [`${KOWALSKI}Schüler mit Diabetes dürfen im Unterricht essen.`],
  [`${KOWALSKI}Eltern von Kindern mit einer Lernbehinderung können wählen.`],
  [`${KOWALSKI}Wenn er Asthma hat, braucht er ein Attest.`, 'Asthma'],
  [`${KOWALSKI}Die Frau, die Krebs hatte, ist seine Mutter.`, 'Krebs'],
  [`${KOWALSKI}Der Schüler mit Diabetes darf im Unterricht essen.`, 'Diabetes'],
  [`${KOWALSKI}Sie ist Mutter von zwei Kindern mit Autismus.`, 'Autismus'],
  // Many
  [`${KOWALSKI}Juden und Muslime müssen in jeder Klasse sicher sein.`],
  [`${KOWALSKI}Homosexuelle wurden bis 1969 verfolgt.`],
  [`${KOWALSKI}Bandscheiben haben wir ja alle.`],
  [`${KOWALSKI}In der Kita gehen Läuse um.`],
  [`${KOWALSKI}Die Kita ist wegen Läusen geschlossen.`],
  [`${KOWALSKI}Im Kreis gab es letzte Woche zwölf Fälle von Keuchhusten.`],
  [`${KOWALSKI}Er ist Alkoholiker und Spieler.`, 'Alkoholiker'],
  [`${KOWALSKI}Das Kind hat Läuse.`, 'Läuse'],
  [`${KOWALSKI}Es geht um Depressionen, er ist krank.`, 'Depressionen', 'krank'],
  // What is paid for and helps
  [`${KOWALSKI}Mit Pflegegrad 3 zahlt die Kasse 599 Euro.`, 'Pflegegrad 3'],
  [`${FAR_OFF}Gegen Grippe impft der Kreis ab Oktober.`],
  [`${FAR_OFF}Eine Psychotherapie zahlt die Kasse nach Antrag.`],
  [`${FAR_OFF}Das Merkzeichen B berechtigt zur Mitnahme einer Begleitperson.`],
  [`${KOWALSKI}Ab 1,6 Promille ist das immer so.`],
  [`${KOWALSKI}Ohne Taufe gibt es keine Erstkommunion.`],
  [`${KOWALSKI}Mit Pflegegrad 3 zahlt die Kasse für ihn 599 Euro.`, 'Pflegegrad 3'],
  [`${KOWALSKI}Gegen die Schizophrenie bekommt er eine Spritze.`, 'Schizophrenie'],
  [`${KOWALSKI}Das Merkzeichen B hat er seit 2020.`, 'Merkzeichen B'],
  [`${KOWALSKI}Er hatte 1,6 Promille.`, 'Promille'],
  // Laws, titles, associations, headings of forms
  [`${KOWALSKI}Rechtsgrundlage ist § 81e StPO.`],
  [`${KOWALSKI}Im Islam wird freitags gebetet.`],
  [`${KOWALSKI}Der Film „Mein Krebs und ich“ läuft am Freitag.`],
  [`${KOWALSKI}Der Blinden- und Sehbehindertenverein gibt Schablonen aus.`],
  [`${KOWALSKI}\n\n2. Angaben zum Schwerbehindertenausweis\nAusstellende Behörde:`],
  [`${KOWALSKI}Die Diagnose „Krebs“ hat er seit Mai.`, 'Diagnose „Krebs'],
  [`${KOWALSKI}Er sagt „ich habe Krebs“ und weint.`, 'Krebs'],
  [`${KOWALSKI}Mitteilungsheft: Sohn hat Läuse.`, 'Läuse'],
  [`${KOWALSKI}Angaben zur Behinderung: blind`, 'blind'],
  // Not of works: what an event is the heading of, and what is written of one
  [
    'Seminar: Karin Rust fehlt wegen Depression, Jens Ott wegen Bandscheibenvorfall.',
    'Depression',
    'Bandscheibenvorfall',
  ],
  ['Fortbildung: meine Epilepsie erlaubt mir keine Nachtfahrt. Karin Rust', 'Epilepsie'],
  ['Theaterstück: Die Rolle der Oma spielt Erna Petersen trotz Parkinson', 'Parkinson'],
  ['Er schrieb im Flyer „Die Nachbarin Karin Rust ist schizophren und trinkt“', 'schizophren'],
  ['Im Buch „Mein Leben, von Sven Lux, Diabetiker seit 1990“', 'Diabetiker'],
  // What a clerk answers to one
  [
    'Sehr geehrte Frau Kaya, Ihre Tochter Elif darf teilnehmen. Epilepsie ist kein Ausschlussgrund.',
    'Epilepsie',
  ],
  ['Frau Lux fehlt seit März. Burnout ist keine Ausrede, schreibt der Arzt.', 'Burnout'],
  ['Widerspruch Nadine Kuhn\nHIV ist nicht meldepflichtig.', 'HIV'],
  ['Tim Vogt, 9 Jahre. Eine Epilepsie muss belegt werden, Attest vom 3.2. liegt vor.', 'Epilepsie'],
  ['Betr.: Olaf Krings. Eine Spielsucht kann jeden treffen, darum keine Abmahnung.', 'Spielsucht'],
  ['Für Hannelore Beck. Mit Pflegegrad 3 zahlt die Kasse 573 Euro, bitte so bescheiden.', 'Pflegegrad 3'],
  ['Sozialamt, Fall Harald Busch. Eine Psychotherapie zahlt die Kasse.', 'Psychotherapie'],
  ['Thema Rolf Wagner. GdB 60 berechtigt zum Parken? Nein, ablehnen.', 'GdB 60'],
  ['Frau Gerda Holm, Zimmer 12. Krätze geht um.', 'Krätze'],
  ['Kita Regenbogen bleibt wegen Masern geschlossen. Betroffen Emil Sander und Frida Koch.', 'Masern'],
  ['Jens Ott, Hausmeister. Wer Rücken hat und Depressionen dazu, braucht eine Reha.', 'Depressionen', 'Reha'],
  ['Schüler mit Diabetes dürfen mitfahren. Max Ohlsen fährt also mit', 'Diabetes'],
  ['Frau Kolb bittet um einen Platz. Alle, die Autismus haben, bekommen einen Einzelplatz.', 'Autismus'],
  // What may be caused, and a danger
  ['Ben Kolb: Blitzlicht kann Epilepsie auslösen. Bitte im Theater darauf achten.', 'Epilepsie'],
  [
    'Schimmel im Büro kann Asthma auslösen, Attest liegt vor, Sven Lux bittet um ein anderes Zimmer.',
    'Asthma',
  ],
  ['Inobhutnahme Tobias Lenz, Gefahr von Suizid, Klinik informiert.', 'Suizid'],
  ['Angaben zum Grad der Behinderung\n80\nName\nJonas Meier', 'Grad der Behinderung\n80'],
]);
