import fc from 'fast-check';
import { findQuestions } from '../../../src/core/review';

const found = (text: string): string[] =>
  findQuestions(text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('direct questions', () => {
  test.each<[string, string[]]>([
    ['Wann wird die Biotonne geleert?', ['direct: Wann wird die Biotonne geleert?']],
    ['Wann wird die Tonne geleert', ['direct: Wann wird die Tonne geleert']],
    ['Hallo, wo finde ich das Formular?', ['direct: wo finde ich das Formular?']],
    ['wie hoch ist die Hundesteuer', ['direct: wie hoch ist die Hundesteuer']],
    [
      'Welche Unterlagen brauche ich für den Antrag',
      ['direct: Welche Unterlagen brauche ich für den Antrag'],
    ],
    ['Bis wann muss ich den Antrag abgeben.', ['direct: Bis wann muss ich den Antrag abgeben.']],
    ['Wann öffnet das Bürgerbüro am Samstag', ['direct: Wann öffnet das Bürgerbüro am Samstag']],
    ['Kann ich auch per Überweisung zahlen', ['direct: Kann ich auch per Überweisung zahlen']],
    ['Brauche ich dafür einen Termin?', ['direct: Brauche ich dafür einen Termin?']],
    ['Meine Frage: Gilt das auch für Mieter?', ['direct: Gilt das auch für Mieter?']],
    ['Zur Biotonne: Wann wird sie geleert?', ['direct: Zur Biotonne: Wann wird sie geleert?']],
    [
      'Mein Hund ist gestorben, wie melde ich ihn ab?',
      ['direct: Mein Hund ist gestorben, wie melde ich ihn ab?'],
    ],
    ['Wie lege ich Einspruch ein?', ['direct: Wie lege ich Einspruch ein?']],
    ['Wer erstattet mir die 25 Euro', ['direct: Wer erstattet mir die 25 Euro']],
    ['Auch am Samstag?', ['direct: Auch am Samstag?']],
    ['Und wer bezahlt den Schaden?', ['direct: Und wer bezahlt den Schaden?']],
    ['When will the street be open again?', ['direct: When will the street be open again?']],
    ['How much does a parking permit cost', ['direct: How much does a parking permit cost']],
    ['Can I pay in cash', ['direct: Can I pay in cash']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('several questions in one sentence', () => {
  test.each<[string, string[]]>([
    [
      'Wann wird die Tonne geleert und was kostet eine größere?',
      ['direct: Wann wird die Tonne geleert', 'direct: was kostet eine größere?'],
    ],
    ['Wo gebe ich den Antrag ab, und bis wann?', ['direct: Wo gebe ich den Antrag ab', 'direct: bis wann?']],
    [
      'Gilt das auch für mich und muss ich etwas zahlen?',
      ['direct: Gilt das auch für mich', 'direct: muss ich etwas zahlen?'],
    ],
    [
      'Wird sie am Montag geleert oder muss ich sie anmelden?',
      ['direct: Wird sie am Montag geleert oder muss ich sie anmelden?'],
    ],
    [
      'Ich wüsste gern, ob ich einen Antrag stellen muss und wie lange das dauert.',
      ['indirect: Ich wüsste gern, ob ich einen Antrag stellen muss', 'indirect: wie lange das dauert.'],
    ],
    [
      'Bitte schicken Sie mir das Formular und teilen Sie mir mit, wann ich komme.',
      ['request: Bitte schicken Sie mir das Formular', 'indirect: teilen Sie mir mit, wann ich komme.'],
    ],
    [
      'Können Sie mir das Formular schicken und wann muss ich es abgeben?',
      ['request: Können Sie mir das Formular schicken', 'direct: wann muss ich es abgeben?'],
    ],
    ['Gilt das auch für alles, was sperrig ist?', ['direct: Gilt das auch für alles, was sperrig ist?']],
    ['Ist das so? Und wenn ja, warum?', ['direct: Ist das so?', 'direct: Und wenn ja, warum?']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('indirect questions', () => {
  test.each([
    'Ich wüsste gern, ob die Straße gesperrt wird.',
    'Mir ist nicht klar, wie die Gebühr berechnet wird.',
    'Können Sie mir sagen, wann der Bescheid kommt?',
    'Ich frage mich, warum das so lange dauert.',
    'Mich würde interessieren, wer dafür zuständig ist.',
    'Mich würde die Höhe der Gebühr interessieren.',
    'Ich möchte gern den Stand meines Antrags wissen.',
    'Bitte teilen Sie mir mit, ob der Kurs stattfindet.',
    'Ich verstehe nicht, weshalb ich zahlen soll.',
    'Ob ich das Formular ausdrucken muss, weiß ich nicht.',
    'Unklar ist für mich, bis wann die Frist läuft.',
    'I would like to know whether the office is open on Saturday.',
    'Could you tell me where I can park?',
  ])('%s', (text) => {
    expect(found(text)).toEqual([`indirect: ${text}`]);
  });

  test('items of a list under a question are some', () => {
    expect(found('Ich habe zwei Fragen:\n- wann die Tonne kommt\n- ob sie etwas kostet')).toEqual([
      'indirect: wann die Tonne kommt',
      'indirect: ob sie etwas kostet',
    ]);
  });
});

describe('requests', () => {
  test.each([
    'Bitte schicken Sie mir den Antrag zu.',
    'Ich bitte um einen Termin am 3. Mai.',
    'Daher bitte ich Sie um Rückruf.',
    'Ich möchte meinen Hund abmelden.',
    'Hiermit möchte ich eine Ermäßigung beantragen.',
    'Hiermit beantrage ich einen Parkausweis.',
    'Hiermit kündige ich den Kitaplatz zum 31. Juli.',
    'Ich brauche eine Meldebescheinigung.',
    'Dafür benötige ich eine Bestätigung.',
    'Könnten Sie mir das Formular zusenden?',
    'Rufen Sie mich bitte zurück.',
    'Ich hätte gern einen Termin.',
    'Ich lege Widerspruch gegen den Bescheid ein.',
    'Um Rückruf wird gebeten.',
    'Es wäre schön, wenn Sie die Laterne reparieren.',
    'Please send me the form.',
    'I need a certificate of residence.',
    'Could you please send me the form?',
  ])('%s', (text) => {
    expect(found(text)).toEqual([`request: ${text}`]);
  });
});

describe('what asks nothing', () => {
  test.each([
    'Wie geht es Ihnen?',
    'How are you?',
    'Bitte entschuldigen Sie die Störung.',
    'Vielen Dank im Voraus.',
    'Haben Sie Fragen? Unser Team hilft gern.',
    'Ich bitte um Verständnis.',
    'Ich bitte um eine baldige Antwort.',
    'Über eine Rückmeldung würde ich mich freuen.',
    'Wie telefonisch besprochen, sende ich den Antrag.',
    'Wie Sie wissen, bin ich umgezogen.',
    'Wie vereinbart schicke ich die Unterlagen.',
    'Wo meine Tochter wohnt, gibt es keine Tonne.',
    'Was mich ärgert, ist der Lärm.',
    'Wer zu spät kommt, zahlt mehr.',
    'Wer oft den Bus nimmt, spart Geld.',
    'Ich wollte Ihnen nur sagen, wie zufrieden ich bin.',
    'Ich brauche keine Bescheinigung mehr.',
    'Ich möchte mich herzlich bedanken.',
    'Wenn ich kündige, zahle ich nichts mehr.',
    'Gestern habe ich den Antrag abgegeben.',
    'Auf dem Zettel stand: „Haben Sie Fragen? Wo parken Sie?“',
    '> Wann wird die Tonne geleert?',
    'Müssen Sie diese E-Mail wirklich ausdrucken?',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('in a whole mail', () => {
  const mail = `Sehr geehrte Damen und Herren,\r
\r
ich bin umgezogen und wüsste gern, ob ich meine\r
Hundesteuer dann nur anteilig zahle.\r
Haben Sie auch am Samstag geöffnet?\r
\r
Mit freundlichen Grüßen\r
[PERSON_1]\r
Haben wir Ihr Interesse geweckt?\r
\r
PS: Wo kann ich parken?\r
`;

  test('broken lines are put together, what stands beneath the closing is left out, a postscript is not', () => {
    expect(found(mail).map((one) => one.replace(/\s+/g, ' '))).toEqual([
      'indirect: ich bin umgezogen und wüsste gern, ob ich meine Hundesteuer dann nur anteilig zahle.',
      'direct: Haben Sie auch am Samstag geöffnet?',
      'direct: PS: Wo kann ich parken?',
    ]);
  });

  test('every question says where it stands', () => {
    for (const { text, start, end } of findQuestions(mail))
      expect(mail.slice(start, end).replace(/\s+/g, ' ')).toBe(text);
  });
});

test('places are in order and apart, in any text', () => {
  const piece = fc.constantFrom(
    'Wann wird sie geleert',
    '?',
    ' und ',
    ', ',
    'was kostet das',
    'Bitte schicken Sie mir ',
    '\n',
    '. ',
    'ob ',
    'Ich wüsste gern',
    '„',
    '“',
    '"',
    '> ',
    '- ',
    '\r\n',
    'Mit freundlichen Grüßen',
    ' [PERSON_1] ',
    ': ',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, text: words } of findQuestions(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words.replace(/\s+/g, ' ')).toBe(text.slice(start, end).replace(/\s+/g, ' '));
        last = end;
      }
    }),
  );
});

test.each([
  ['questions', 'Wann? '.repeat(300_000)],
  ['statements', 'Das ist so. '.repeat(170_000)],
  ['one sentence', 'und wann und ob '.repeat(130_000)],
  ['open quotation marks', '„"»“'.repeat(500_000)],
  ['short lines', 'a\n'.repeat(1_000_000)],
  ['spaces', ' '.repeat(2_000_000)],
  ['half lines', `${'x'.repeat(70)}\n`.repeat(28_000)],
])('two megabytes of %s are read to their end', (_, text) => {
  expect(findQuestions(text).length).toBeLessThanOrEqual(200);
});
