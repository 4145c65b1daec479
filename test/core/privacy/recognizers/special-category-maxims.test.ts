import { describeKind } from './rows';

const KOWALSKI = 'Herr Bogdan Kowalski war heute da und hat den Antrag abgegeben. ';

/** General sentences beside a named person, and the same words said of him. */
describeKind('SPECIAL_CATEGORY', [
  // What something is and is not
  [`${KOWALSKI}Diabetes allein ist kein Hindernis für den Dienst.`],
  [`${KOWALSKI}Krebs ist die zweithäufigste Todesursache.`],
  [`${KOWALSKI}Schwarzarbeit ist verboten.`],
  [`${KOWALSKI}Diabetes ist bekannt.`, 'Diabetes'],
  [`${KOWALSKI}Krebs ist der Grund für die Absage.`, 'Krebs'],
  [`${KOWALSKI}Seine Depression allein ist schlimm genug.`, 'Depression'],
  [`${KOWALSKI}Demenz bleibt die Hauptdiagnose.`, 'Demenz'],
  // What must be, whoever it is
  [`${KOWALSKI}Ein Schlaganfall kann jeden treffen.`],
  [`${KOWALSKI}Eine Schwangerschaft muss dem Arbeitgeber gemeldet werden.`],
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
  [`${KOWALSKI}Mit Pflegegrad 3 zahlt die Kasse 599 Euro.`],
  [`${KOWALSKI}Gegen Grippe impft der Kreis ab Oktober.`],
  [`${KOWALSKI}Eine Psychotherapie zahlt die Kasse nach Antrag.`],
  [`${KOWALSKI}Das Merkzeichen B berechtigt zur Mitnahme einer Begleitperson.`],
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
]);
