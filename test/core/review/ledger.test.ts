import { ANSWER_HERE } from '../../../src/core/mail/open-marks';
import { buildLedger } from '../../../src/core/review';

/** State and question of each entry; for an answered one, what answers it. */
const ledger = (mail: string, answer: string): string[] =>
  buildLedger(mail, answer).map(({ state, question, answer: by }) =>
    state === 'answered' ? `${question.text} → ${by?.text}` : `${state}: ${question.text}`,
  );

const BIN = 'Wann wird die Biotonne geleert?';

describe('a question is answered', () => {
  test.each<[string, string]>([
    [BIN, 'Die Biotonne wird am 3. Mai geleert.'],
    [BIN, 'Die nächste Leerung der Biotonne ist am Montag.'],
    [BIN, 'Ihre Tonne leeren wir am 3. Mai.'],
    [BIN, 'Wann die Biotonne geleert wird, steht im Abfallkalender.'],
    ['Was kostet ein Anwohnerparkausweis?', 'Der Ausweis kostet 30 Euro im Jahr.'],
    ['Wie hoch ist die Hundesteuer?', 'Die Steuer beträgt 84,00 Euro im Jahr.'],
    ['Wie hoch ist die Gebühr?', 'Das ist kostenlos.'],
    ['Wo finde ich das Formular?', 'Das Formular liegt im Bürgerbüro aus.'],
    ['Wie melde ich meinen Hund ab?', 'Für die Abmeldung Ihres Hundes genügt eine E-Mail.'],
    ['Ich möchte meinen Hund abmelden.', 'Ihren Hund haben wir zum 1. Mai abgemeldet.'],
    ['Kann ich meinen Hund anmelden?', 'Die Hundeanmeldung ist jederzeit möglich.'],
    ['Bitte schicken Sie mir das Formular.', 'Das Formular ist beigefügt.'],
    ['Ich wüsste gern, ob die Straße gesperrt wird.', 'Die Straße wird nicht gesperrt.'],
    ['Wer ist für [CASE_NUMBER_1] zuständig?', 'Für [CASE_NUMBER_1] ist Frau Beispiel zuständig.'],
    ['Wie lange dauert die Bearbeitung?', 'Die Bearbeitung dauert etwa drei Wochen.'],
    ['Gilt die Sperrung auch am 3. Mai 2027?', 'Am 03.05.2027 gilt die Sperrung nicht.'],
    ['Warum wurde mein Antrag abgelehnt?', 'Wir haben den Antrag abgelehnt, weil die Frist vorbei war.'],
    ['Brauche ich einen Termin?', 'Sie brauchen einen Termin.'],
    ['Brauche ich einen Termin?', 'Ein Termin ist nicht nötig.'],
    ['ich möchte meinen Hund zum Jahresende abmelden.', 'Ihren Hund haben wir zum 31. Dezember abgemeldet.'],
    ['Ich möchte meinen Hund abmelden, da er gestorben ist.', 'Ihren Hund haben wir abgemeldet.'],
    ['Was kostet die Sperrung der Straße?', 'Sperrung: 60 Euro.'],
    ['Es wäre nett, wenn Sie mich anrufen.', 'Wir rufen Sie morgen an.'],
    ['When is the office open?', 'The office is open on Monday.'],
  ])('%s – %s', (question, answer) => {
    expect(ledger(question, `Guten Tag,\n\n${answer}\n\nMit freundlichen Grüßen`)).toEqual([
      `${question} → ${answer}`,
    ]);
  });
});

describe('a question stays open', () => {
  test.each<[string, string, string]>([
    ['another bin', BIN, 'Die Restmülltonne wird am 3. Mai geleert.'],
    ['another thing with the same verb', BIN, 'Der Container wird am 3. Mai geleert.'],
    ['no date', BIN, 'Die Biotonne wird regelmäßig geleert.'],
    ['a date of something else', BIN, 'Am 3. Mai ist das Rathaus geschlossen.'],
    ['the question once more', BIN, 'Sie fragen, wann die Biotonne am Montag geleert wird.'],
    ['thanks', BIN, 'Vielen Dank für Ihre Frage zur Leerung der Biotonne am Montag.'],
    ['a question back', BIN, 'Welche Biotonne wird am Montag geleert?'],
    ['the opposite', 'Wie melde ich meinen Hund ab?', 'Die Anmeldung Ihres Hundes ist kostenlos.'],
    ['another tax', 'Wie hoch ist die Hundesteuer?', 'Die Grundsteuer beträgt 84 Euro.'],
    ['the animal, not the tax', 'Wie hoch ist die Hundesteuer?', 'Ein Hund kostet 20 Euro Pfand.'],
    [
      'another fee',
      'Wie hoch ist die Gebühr für die Biotonne?',
      'Die Gebühr für die Restmülltonne beträgt 80 Euro.',
    ],
    ['another document', 'Was kostet der Reisepass?', 'Der Personalausweis kostet 37 Euro.'],
    ['no amount', 'Was kostet der Reisepass?', 'Der Reisepass liegt bereit.'],
    ['only the one word in common', 'Brauche ich einen Termin?', 'Am Termin bringen Sie den Ausweis mit.'],
    ['a number that is no price', 'Was kostet die Sperrung der Straße?', 'Die Sperrung dauert 3 Tage.'],
    ['a price of something else', 'Was kostet das?', 'Der Ausweis ist für 20 Euro zu haben.'],
    ['one word of many', 'Muss ich meinen Hund anmelden?', 'Ihr Hund ist willkommen.'],
    ['no place', 'Wo bekomme ich einen Parkausweis?', 'Ein Parkausweis gilt zwei Jahre.'],
    ['another case', 'Wer bearbeitet [CASE_NUMBER_1]?', 'Frau Beispiel bearbeitet [CASE_NUMBER_2].'],
    ['a bare yes', 'Muss ich meinen Hund anmelden?', 'Ja, das müssen Sie.'],
    ['a question without content', 'Warum ist das so?', 'Das ist so, weil die Satzung es sagt.'],
    ['an empty answer', BIN, ''],
  ])('beside %s', (_, question, answer) => {
    expect(ledger(question, answer)).toEqual([`open: ${question}`]);
  });
});

describe('a mark for the clerk', () => {
  test('in the line that names the question', () => {
    const answer = `Zu Ihrer Frage „${BIN}“: ${ANSWER_HERE}\n\nDie Gebühr beträgt 80 Euro.`;
    expect(ledger(`${BIN} Wie hoch ist die Gebühr?`, answer)).toEqual([
      `marked: ${BIN}`,
      'Wie hoch ist die Gebühr? → Die Gebühr beträgt 80 Euro.',
    ]);
  });

  test('without words belongs to the next question without an answer', () => {
    const mail = `Wie hoch ist die Gebühr? ${BIN} Wo finde ich das Formular?`;
    const answer = `Die Gebühr beträgt 80 Euro.\n\n${ANSWER_HERE}`;
    expect(ledger(mail, answer)).toEqual([
      'open: Wo finde ich das Formular?',
      `marked: ${BIN}`,
      'Wie hoch ist die Gebühr? → Die Gebühr beträgt 80 Euro.',
    ]);
  });

  test('counts more than a sentence that would answer', () => {
    expect(ledger(BIN, `Die Biotonne wird am 3. Mai geleert. Leerung der Biotonne: ${ANSWER_HERE}`)).toEqual([
      `marked: ${BIN}`,
    ]);
  });
});

test('open questions come first, then the mail’s order', () => {
  const mail = `Guten Tag,
wie hoch ist die Hundesteuer? ${BIN} Wo finde ich das Formular? Ich möchte meinen Hund abmelden.`;
  const answer = 'Die Hundesteuer beträgt 84 Euro. Das Formular finden Sie im Bürgerbüro.';
  expect(ledger(mail, answer)).toEqual([
    `open: ${BIN}`,
    'open: Ich möchte meinen Hund abmelden.',
    'wie hoch ist die Hundesteuer? → Die Hundesteuer beträgt 84 Euro.',
    'Wo finde ich das Formular? → Das Formular finden Sie im Bürgerbüro.',
  ]);
});

test('one sentence may answer several questions', () => {
  const answer = 'Die Biotonne wird am 3. Mai geleert, die Gebühr für die Biotonne beträgt 80 Euro.';
  expect(ledger(`${BIN} Wie hoch ist die Gebühr für die Biotonne?`, answer)).toEqual([
    `${BIN} → ${answer}`,
    `Wie hoch ist die Gebühr für die Biotonne? → ${answer}`,
  ]);
});

test('the place of the answer is one in the answer', () => {
  const answer = 'Guten Tag,\n\nDie Biotonne wird am 3. Mai geleert.';
  const [entry] = buildLedger(BIN, answer);
  expect(answer.slice(entry!.answer!.start, entry!.answer!.end)).toBe(entry!.answer!.text);
});

test('a mail that asks nothing has an empty ledger', () => {
  expect(buildLedger('Vielen Dank für alles.', 'Gern geschehen.')).toEqual([]);
});

test('a hostile mail and a hostile answer are compared to their end', () => {
  const mail = 'Wann wird die Biotonne der Nachbarin geleert und gereinigt? '.repeat(30_000);
  const answer = `${'Die Restmülltonne wurde gebracht, gekauft und '.repeat(12)}. `.repeat(3_000);
  expect(buildLedger(mail, answer).length).toBe(200);
});
